"""Cards here whose names look the same: told wherever a person goes by a name.

A name proves nothing, and one that looks like a known one may be chosen for that. So the
names of all cards here count, mine and those of the roster among them, and whoever bears
one is known by the key.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from crypto.identity import parse_card
from desktop.services.alike import as_seen
from desktop.services.ports import Vault
from desktop.services.trust import roster_held

MOST_KEPT = 4096
"""Cards whose names are not read anew for each file: proving one takes a millisecond."""


class Doubles:
    """The names in one vault at one moment, by how they look."""

    def __init__(self, bearers: Iterable[tuple[str, str]]) -> None:
        """Sort them.

        Args:
            bearers: Fingerprint, and the name as it looks.
        """
        self._bearers: dict[str, set[str]] = defaultdict(set)
        for fingerprint, seen in bearers:
            self._bearers[seen].add(fingerprint)

    def has(self, fingerprint: str, pseudonym: str) -> bool:
        """Say whether another card here bears a name that looks like that of this one.

        Args:
            fingerprint: 40 digits of the card, which may be here or not.
            pseudonym: The name on it.
        """
        return bool(self._bearers.get(as_seen(pseudonym), set()) - {fingerprint})


def doubles(vault: Vault) -> Doubles:
    """Return the names of all cards in a vault as they are now."""
    mine = vault.identity.card
    kept = (_bearer(each.card) for each in vault.contacts.all())
    own = (mine.fingerprint, as_seen(mine.pseudonym))
    return Doubles((own, *kept, *_in_roster(vault)))


def _in_roster(vault: Vault) -> Iterator[tuple[str, str]]:
    """Yield those whose keys are in force; whoever got a new key is no double of theirs."""
    if (held := roster_held(vault)) is not None:
        for bearer in (_bearer(each.card) for each in held.roster.members):
            if held.revocation(bearer[0]) is None:
                yield bearer


@lru_cache(MOST_KEPT)
def _bearer(text: str) -> tuple[str, str]:
    card = parse_card(text)
    return card.fingerprint, as_seen(card.pseudonym)
