"""Whose keys count here: those that were compared, and those in the roster held.

A name is always the one under which this vault knows a fingerprint, never the one that a
file brings along. The roster's word on a role counts; the card's own does not.
"""

from dataclasses import dataclass

from crypto.identity import Card, parse_card
from desktop.domain import canonical
from desktop.domain.roster_codec import read_roster
from desktop.services.errors import RecipientUnverified, SignerUnverified
from desktop.services.ports import Clock, Vault
from exports.trust.errors import RevokedKey
from exports.trust.trusted import Standing, Trusted, trusted


@dataclass(frozen=True, slots=True, kw_only=True)
class Standings:
    """What is known of the key that signed a bundle.

    Attributes:
        is_marked: The key was revoked later, or the bundle had come before it was.
        is_expired: The roster names the signer with a date that is past.
    """

    is_marked: bool = False
    is_expired: bool = False


def roster_held(vault: Vault) -> Trusted | None:
    """Return what the roster held says; None if there is none."""
    held = vault.rosters.current()
    return trusted(read_roster(canonical.loads(held.value))) if held else None


class Trust:
    """Answers for one vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def roster(self) -> Trusted | None:
        """Return what the roster held says; None if there is none."""
        return roster_held(self._vault)

    def card(self, fingerprint: str) -> Card | None:
        """Return the card of a 40-digit fingerprint if it is known here, trusted or not."""
        mine = self._vault.identity.card
        if fingerprint == mine.fingerprint:
            return mine
        contact = self._vault.contacts.get(fingerprint)
        if contact:
            return parse_card(contact.card)
        roster = self.roster()
        return roster.card(fingerprint) if roster else None

    def name(self, fingerprint: str) -> str:
        """Return the pseudonym under which a key is known here; empty if it is not."""
        card = self.card(fingerprint) if fingerprint else None
        return card.pseudonym if card else ""

    def role(self, fingerprint: str) -> str | None:
        """Return what the roster says that somebody is; None if it does not name them."""
        roster = self.roster()
        return roster.role(fingerprint) if roster else None

    def require_signer(
        self, fingerprint: str, sequence: int, *, was_received: bool
    ) -> Standings:
        """Return how a bundle stands by the key that signed it.

        Args:
            fingerprint: The signer's, verified.
            sequence: The bundle's number among those of that key.
            was_received: The same bundle was accepted before.

        Raises:
            SignerUnverified: Nobody compared the key, and the roster does not name it.
            RevokedKey: The roster says that the key counts no longer.
        """
        if not self.is_trusted(fingerprint):
            raise SignerUnverified(fingerprint)
        roster = self.roster()
        if roster is None:
            return Standings()
        standing = roster.standing(fingerprint, sequence, was_received=was_received)
        return Standings(
            is_marked=standing is Standing.MARKED,
            is_expired=roster.is_expired(fingerprint, self._clock().date()),
        )

    def require_recipient(self, fingerprint: str) -> None:
        """Return if something may be sealed to a key.

        Raises:
            RecipientUnverified: Nobody compared it, and the roster does not name it.
            RevokedKey: The roster says that it counts no longer: somebody else may have it.
        """
        if not self.is_trusted(fingerprint):
            raise RecipientUnverified
        if self.is_revoked(fingerprint):
            raise RevokedKey(fingerprint)

    def is_revoked(self, fingerprint: str) -> bool:
        """Say whether the roster held says that a key counts no longer."""
        roster = self.roster()
        return roster is not None and roster.revocation(fingerprint) is not None

    def is_trusted(self, fingerprint: str) -> bool:
        """Say whether somebody compared a key, or the roster names it, or it is mine.

        A key that the roster calls revoked is told apart by `require_signer`. In practice
        only practice keys count, and nowhere else, whatever a roster names.
        """
        mine, card = self._vault.identity.card, self.card(fingerprint)
        if card is None or card.is_practice != mine.is_practice:
            return False
        if fingerprint == mine.fingerprint:
            return True
        contact = self._vault.contacts.get(fingerprint)
        if contact is not None and contact.verified_at:
            return True
        roster = self.roster()
        return roster is not None and roster.card(fingerprint) is not None
