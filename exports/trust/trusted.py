"""What the roster held says of a key: whose it is, and whether it still counts."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crypto.identity import Card, parse_card
from desktop.domain.roster import Member, Revocation, Roster
from exports.trust import fingerprints
from exports.trust.errors import RevokedKey


class Standing(StrEnum):
    """What the roster says of one bundle of a key.

    GOOD: the key was never revoked. MARKED: it was, and this bundle is from before, or was
    received before: shown with a mark.
    """

    GOOD = "good"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Trusted:
    """Answers from one accepted roster. Make it with `trusted`."""

    roster: Roster
    _members: dict[str, Member]
    _revoked: dict[str, Revocation]

    def card(self, fingerprint: str) -> Card | None:
        """Return the card of a member, revoked or not; None for anybody else."""
        member = self._members.get(fingerprint)
        return None if member is None else parse_card(member.card)

    def role(self, fingerprint: str) -> str | None:
        """Return what the organisation says that a member is; None for anybody else."""
        member = self._members.get(fingerprint)
        return None if member is None else member.role

    def expires_on(self, fingerprint: str) -> str | None:
        """Return the date of a member's entry; None for anybody else."""
        member = self._members.get(fingerprint)
        return None if member is None else member.expires_on

    def is_expired(self, fingerprint: str, today: date) -> bool:
        """Return whether a member's entry is past its date: say so, and go on."""
        expires_on = self.expires_on(fingerprint)
        return expires_on is not None and expires_on < today.isoformat()

    def roster_is_expired(self, today: date) -> bool:
        """Return whether the whole roster is past its date: warn, and go on."""
        return self.roster.expires_on < today.isoformat()

    def revocation(self, fingerprint: str) -> Revocation | None:
        """Return since when, and from which bundle on, a key no longer counts."""
        return self._revoked.get(fingerprint)

    def standing(self, fingerprint: str, sequence: int, *, was_received: bool) -> Standing:
        """Return how a bundle of a key stands.

        Args:
            fingerprint: Whose bundle it is, verified.
            sequence: Its number among the bundles of that key.
            was_received: Its digest is in the log: it was accepted before.

        Raises:
            RevokedKey: The key was revoked before this bundle.
        """
        revocation = self.revocation(fingerprint)
        if revocation is None:
            return Standing.GOOD
        if sequence > revocation.last_sequence and not was_received:
            raise RevokedKey(fingerprint)
        return Standing.MARKED


def trusted(roster: Roster) -> Trusted:
    """Return what an accepted roster says.

    Args:
        roster: As `exports.trust.roster.accept` returned it. Its cards are not verified
            again here, but each once more when it is asked for.
    """
    return Trusted(
        roster,
        {fingerprints.of_card(each.card): each for each in roster.members},
        {each.fingerprint: each for each in roster.revoked},
    )
