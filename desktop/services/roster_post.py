"""Sealing a roster to people: some at a time, each time one file of its own.

A sealed file has room for sixteen recipients. Each file is noted before the next is begun,
so that stopping halfway loses nothing and those who are left can be seen.
"""

from collections.abc import Sequence

from crypto.identity import Card, parse_card
from desktop.domain.custody import CustodyAct
from desktop.domain.roster import Roster
from desktop.domain.rows import OutboxEntry
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.roster_errors import NotNamed
from desktop.services.sealer import Order, Sealer
from exports.trust.fingerprints import of_card
from exports.trust.roster import body_sha512

MAX_RECIPIENTS = 16
"""In one sealed file. See docs/format.md, section 2."""
_BODY = "body_sha512"


class Post:
    """Sends rosters from one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._sealer = Sealer(vault, clock, entropy)

    def members(self, roster: Roster, chosen: Sequence[str]) -> tuple[Card, ...]:
        """Return the cards of chosen members and root keys of a roster.

        Raises:
            NotNamed: The roster does not name one of them, or revokes the key.
        """
        revoked = {each.fingerprint for each in roster.revoked}
        texts = [*roster.root.keys, *(each.card for each in roster.members)]
        named = {of_card(text): text for text in texts}
        return self._cards(
            {key: text for key, text in named.items() if key not in revoked}, chosen
        )

    def signers(
        self, roster: Roster, held: Roster | None, chosen: Sequence[str]
    ) -> tuple[Card, ...]:
        """Return the cards of chosen root keys, of the roster and of the one held.

        Raises:
            NotNamed: One of them is no root key.
        """
        texts = [*roster.root.keys, *(held.root.keys if held else ())]
        return self._cards({of_card(text): text for text in texts}, chosen)

    def _cards(self, named: dict[str, str], chosen: Sequence[str]) -> tuple[Card, ...]:
        wanted = set(chosen) - {self._vault.identity.card.fingerprint}
        if wanted - named.keys():
            raise NotNamed
        return tuple(parse_card(named[each]) for each in sorted(wanted))

    def send(
        self, roster: Roster, cards: Sequence[Card], progress: Progress
    ) -> tuple[OutboxEntry, ...]:
        """Seal the roster to these people, and return the files that wait in the outbox.

        Raises:
            Cancelled: The person asked to stop; the files before are in the outbox.
            ExportError: It cannot be sealed; likewise.
            OSError: Writing failed; likewise.
        """
        return tuple(
            self._send(roster, tuple(cards[at : at + MAX_RECIPIENTS]), progress)
            for at in range(0, len(cards), MAX_RECIPIENTS)
        )

    def _send(
        self, roster: Roster, cards: tuple[Card, ...], progress: Progress
    ) -> OutboxEntry:
        entry = self._sealer.write(Order(record=roster, recipients=cards), progress)
        facts = (
            ("bundle", entry.bundle_id),
            ("manifest_sha512", entry.manifest_sha512),
            ("type", entry.type),
            ("number", str(roster.number)),
            (_BODY, body_sha512(roster)),
        )
        with self._vault.transaction():
            self._vault.outbox.add(entry)
            self._vault.custody.append(entry.sealed_at, CustodyAct.LETTER_SEALED, "", facts)
        return entry

    def sent_to(self, roster: Roster) -> frozenset[str]:
        """Return the fingerprints of those to whom this roster was sealed here."""
        body = body_sha512(roster)
        found: set[str] = set()
        for event in self._vault.custody.of(""):
            facts = dict(event.facts)
            if event.act is CustodyAct.LETTER_SEALED and facts.get(_BODY) == body:
                entry = self._vault.outbox.get(facts["bundle"])
                found.update(entry.recipient_fingerprints if entry else ())
        return frozenset(found)
