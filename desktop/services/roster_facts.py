"""What people see of rosters: who is named and how they stand, who signs, what is missing.

Cards are not verified again here: each was when the roster was accepted or drafted.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.people import UserRole
from desktop.domain.roster import Member, Revocation, Roster
from desktop.services.ports import Vault
from desktop.services.roster_drafts import Draft
from exports.trust.fingerprints import of_card
from exports.trust.roster import body_sha512, root_fingerprint

SOON_DAYS = 30


class Status(StrEnum):
    """How a key or a roster stands today. Nothing is refused because a date is past."""

    GOOD = "good"
    SOON = "soon"
    EXPIRED = "expired"
    REVOKED = "revoked"


class Stage(StrEnum):
    """What a draft waits for.

    TO_COMPARE: it came, no roster is held, and nobody compared the root fingerprint.
    OPEN: nobody signed. SIGNING: too few did. ENOUGH: it can be put into force.
    OUTDATED: another roster was accepted since; all that is left is to begin again.
    """

    TO_COMPARE = "to_compare"
    OPEN = "open"
    SIGNING = "signing"
    ENOUGH = "enough"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """Somebody whom a roster names.

    Attributes:
        fingerprint: 40 digits.
        card: The text of the card; empty for a revoked key that is named no longer.
        role: What the organisation says.
        revocation: Since when and from which file on the key is refused.
        is_mine: It is the card of this vault.
        is_contact: Kept under People & keys, and verified.
    """

    fingerprint: str
    pseudonym: str
    card: str
    role: str
    expires_on: str
    status: Status
    revocation: Revocation | None = None
    is_mine: bool = False
    is_contact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerFacts:
    """A key that may sign.

    Attributes:
        signs_now: One of the root keys of the roster held; of a first one, of its own.
        signs_next: One of the root keys of the roster looked at.
        has_signed: Its signature is on the roster looked at.
        in_pieces: It exists on sheets of paper only, and signs by joining them.
    """

    fingerprint: str
    pseudonym: str
    card: str
    signs_now: bool
    signs_next: bool
    has_signed: bool
    is_mine: bool
    in_pieces: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """How many signatures are there, of how many that must be.

    Attributes:
        by_held: Counted are the root keys of the roster held; else those of the new one.
    """

    by_held: bool
    signed: int
    threshold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFacts:
    """One roster, held or drafted.

    Attributes:
        status: GOOD, SOON or EXPIRED, by its own date.
        root_fingerprint: 40 digits.
        signers: Those of its root; of a draft also those of the root held.
    """

    organisation: str
    number: int
    issued_at: str
    expires_on: str
    status: Status
    root_fingerprint: str
    threshold: int
    signers: tuple[SignerFacts, ...]
    members: tuple[MemberFacts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts:
    """A roster on its way.

    Attributes:
        needed: For its own root and, if that differs, for the root held.
        may_sign: This vault's own key is among the signers and did not sign yet.
    """

    id: str
    stage: Stage
    roster: OrganisationFacts
    needed: tuple[Needed, ...]
    may_sign: bool


def status_of(expires_on: str, today: date) -> Status:
    """Return how a date stands."""
    if expires_on < today.isoformat():
        return Status.EXPIRED
    if expires_on < (today + timedelta(days=SOON_DAYS)).isoformat():
        return Status.SOON
    return Status.GOOD


def line_of(card: str, name: str) -> str:
    """Return what stands after `name` in a card that was verified before."""
    start = card.index(f"\n{name}: ") + len(name) + 3
    return card[start : card.index("\n", start)]


class FactsOf:
    """Says what people see of rosters, for one vault on one day."""

    def __init__(self, vault: Vault, today: date) -> None:
        self._today = today
        self._mine = vault.identity.card.fingerprint
        self._contacts = {
            each.fingerprint for each in vault.contacts.all() if each.verified_at
        }

    def roster(self, roster: Roster, held: Roster | None) -> OrganisationFacts:
        """Return what is seen of a roster, given the one that is held."""
        return OrganisationFacts(
            organisation=roster.organisation,
            number=roster.number,
            issued_at=roster.issued_at,
            expires_on=roster.expires_on,
            status=status_of(roster.expires_on, self._today),
            root_fingerprint=root_fingerprint(roster),
            threshold=roster.root.threshold,
            signers=self._signers(roster, held),
            members=self._members(roster),
        )

    def draft(self, draft: Draft, held: Roster | None) -> DraftFacts:
        """Return what is seen of a draft, given the roster that is held."""
        needed = needed_of(draft.roster, held)
        facts = self.roster(draft.roster, held)
        return DraftFacts(
            id=draft.id,
            stage=_stage(draft, held, needed),
            roster=facts,
            needed=needed,
            may_sign=any(each.is_mine and not each.has_signed for each in facts.signers),
        )

    def _signers(self, roster: Roster, held: Roster | None) -> tuple[SignerFacts, ...]:
        following = {of_card(each): each for each in roster.root.keys}
        now = {of_card(each): each for each in held.root.keys} if held else following
        signed = {each.signer for each in roster.signatures}
        found = (
            SignerFacts(
                fingerprint=fingerprint,
                pseudonym=line_of(card, "name"),
                card=card,
                signs_now=fingerprint in now,
                signs_next=fingerprint in following,
                has_signed=fingerprint in signed,
                is_mine=fingerprint == self._mine,
                in_pieces=line_of(card, "role") == UserRole.ORGANISATION,
            )
            for fingerprint, card in {**now, **following}.items()
        )
        return tuple(sorted(found, key=_by_name))

    def _members(self, roster: Roster) -> tuple[MemberFacts, ...]:
        revoked = {each.fingerprint: each for each in roster.revoked}
        members = {of_card(each.card): each for each in roster.members}
        named = [self._member(key, members.get(key), revoked.get(key)) for key in members]
        gone = [self._member(key, None, revoked[key]) for key in revoked.keys() - members]
        return tuple(sorted([*named, *gone], key=_by_name))

    def _member(
        self, fingerprint: str, member: Member | None, revocation: Revocation | None
    ) -> MemberFacts:
        status = Status.REVOKED
        if revocation is None and member is not None:
            status = status_of(member.expires_on, self._today)
        return MemberFacts(
            fingerprint=fingerprint,
            pseudonym=line_of(member.card, "name") if member else "",
            card=member.card if member else "",
            role=member.role if member else "",
            expires_on=member.expires_on if member else "",
            status=status,
            revocation=revocation,
            is_mine=fingerprint == self._mine,
            is_contact=fingerprint in self._contacts,
        )


def _by_name(facts: SignerFacts | MemberFacts) -> tuple[str, str]:
    return facts.pseudonym, facts.fingerprint


def needed_of(roster: Roster, held: Roster | None) -> tuple[Needed, ...]:
    """Return how many signatures a roster has, by its own root and by another one held."""
    needed = [_needed(roster, roster, by_held=False)]
    if held is not None and held.root != roster.root:
        needed.append(_needed(roster, held, by_held=True))
    return tuple(needed)


def _needed(roster: Roster, by: Roster, *, by_held: bool) -> Needed:
    signers = {each.signer for each in roster.signatures}
    root = {of_card(each) for each in by.root.keys}
    return Needed(by_held=by_held, signed=len(signers & root), threshold=by.root.threshold)


def signers_of(roster: Roster, held: Roster | None) -> frozenset[str]:
    """Return the fingerprints of those who may sign: the roster's root, and that held."""
    texts = (*roster.root.keys, *(held.root.keys if held else ()))
    return frozenset(map(of_card, texts))


def follows(roster: Roster, held: Roster | None) -> bool:
    """Return whether a roster may still come into force after the one held."""
    if held is None:
        return True
    is_next = roster.number == held.number + 1
    return roster.number > held.number and (
        not is_next or roster.previous == body_sha512(held)
    )


def _stage(draft: Draft, held: Roster | None, needed: tuple[Needed, ...]) -> Stage:
    if not follows(draft.roster, held):
        return Stage.OUTDATED
    if held is None and not draft.compared_at:
        return Stage.TO_COMPARE
    if not draft.roster.signatures:
        return Stage.OPEN
    if all(each.signed >= each.threshold for each in needed):
        return Stage.ENOUGH
    return Stage.SIGNING
