"""Cards here whose names look the same: told wherever a person goes by a name.

A name proves nothing, and one that looks like a known one may be chosen for that. So the
names of all cards here count, mine among them, and whoever bears one is known by the key.
"""

from collections import defaultdict
from collections.abc import Iterable

from crypto.identity import Card, parse_card
from desktop.services.alike import as_seen
from desktop.services.ports import Vault


class Doubles:
    """The names in one vault at one moment, by how they look."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self._bearers: dict[str, set[str]] = defaultdict(set)
        for card in cards:
            self._bearers[as_seen(card.pseudonym)].add(card.fingerprint)

    def has(self, fingerprint: str, pseudonym: str) -> bool:
        """Say whether another card here bears a name that looks like that of this one.

        Args:
            fingerprint: 40 digits of the card, which may be here or not.
            pseudonym: The name on it.
        """
        return bool(self._bearers.get(as_seen(pseudonym), set()) - {fingerprint})


def doubles(vault: Vault) -> Doubles:
    """Return the names of all cards in a vault as they are now."""
    kept = (parse_card(each.card) for each in vault.contacts.all())
    return Doubles((vault.identity.card, *kept))
