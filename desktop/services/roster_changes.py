"""What a coordinator changes from one roster to the next, one fact at a time.

Whoever changes a roster takes the signatures off it: they covered what it said before.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from crypto.identity import parse_card
from desktop.domain.roster import Member, Revocation, Root, Roster
from exports.trust.fingerprints import of_card


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMember:
    """Name somebody, or say something else of a member.

    Attributes:
        card: The text of the card.
        role: What the organisation says that the member is.
        expires_on: Date as ``2027-03-01``.
    """

    card: str
    role: str
    expires_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropMember:
    """Name a member no longer; a revocation of the key stays."""

    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRevocation:
    """Take a key out of use. The member stays named, so that earlier files keep a name."""

    revocation: Revocation


@dataclass(frozen=True, slots=True, kw_only=True)
class DropRevocation:
    """Let a key count again."""

    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRoot:
    """Say who signs from this roster on.

    Attributes:
        cards: Texts of 1 to 16 cards, in any order.
        threshold: How many of them must sign.
    """

    cards: tuple[str, ...]
    threshold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetExpiry:
    """Say until when the roster itself is good."""

    expires_on: str


Change: TypeAlias = (
    SetMember | DropMember | SetRevocation | DropRevocation | SetRoot | SetExpiry
)


def changed(roster: Roster, changes: Iterable[Change]) -> Roster:
    """Return the roster with the changes made, in order, and without signatures.

    Raises:
        CryptoError: A card in a change is none.
    """
    for change in changes:
        roster = _changed(roster, change)
    return replace(roster, signatures=())


def _changed(roster: Roster, change: Change) -> Roster:
    match change:
        case SetMember():
            return _with_member(roster, change)
        case DropMember(fingerprint=gone):
            kept = (each for each in roster.members if of_card(each.card) != gone)
            return replace(roster, members=tuple(kept))
        case SetRevocation(revocation=new):
            return replace(roster, revoked=_with_revocation(roster.revoked, new))
        case DropRevocation(fingerprint=gone):
            left = (each for each in roster.revoked if each.fingerprint != gone)
            return replace(roster, revoked=tuple(left))
        case SetRoot():
            return replace(roster, root=make_root(change.cards, change.threshold))
        case SetExpiry():
            return replace(roster, expires_on=change.expires_on)


def make_root(cards: Iterable[str], threshold: int) -> Root:
    """Return the root of these cards, each once and sorted.

    Raises:
        CryptoError: One of them is no card.
    """
    found = {parse_card(text).fingerprint: text for text in cards}
    keys = tuple(found[fingerprint] for fingerprint in sorted(found))
    return Root(keys=keys, threshold=threshold)


def _with_member(roster: Roster, change: SetMember) -> Roster:
    new = Member(card=change.card, role=change.role, expires_on=change.expires_on)
    members = {of_card(each.card): each for each in roster.members}
    members[parse_card(change.card).fingerprint] = new
    return replace(roster, members=tuple(members[each] for each in sorted(members)))


def _with_revocation(
    revoked: tuple[Revocation, ...], new: Revocation
) -> tuple[Revocation, ...]:
    found = {each.fingerprint: each for each in revoked}
    found[new.fingerprint] = new
    return tuple(found[each] for each in sorted(found))
