"""What the presenter of the organisation asks of its screen, and the facts it gives it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop.services.contacts import CardFacts
from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import DraftFacts, MemberFacts, OrganisationFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberForm:
    """What is asked about somebody whom the roster is to name.

    Attributes:
        people: Who could be named; empty if `member` is changed.
        member: Who is changed; None to name somebody new.
        dates: Until when, ISO dates, the usual one first.
        loses_signatures: The draft has signatures, which a change takes off.
    """

    people: tuple[CardFacts, ...]
    member: MemberFacts | None
    dates: tuple[str, ...]
    loses_signatures: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeForm:
    """What is asked about a key that is to be taken out of use.

    Attributes:
        last_sequence: The highest number of a file of this key that came here.
        today: ISO date.
        signs: It is also one of those that sign the roster.
    """

    member: MemberFacts
    last_sequence: int
    today: str
    signs: bool
    loses_signatures: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RootForm:
    """What is asked about those who sign.

    Attributes:
        organisation: Its name; empty while it is being founded.
        people: Who could sign.
        chosen: Fingerprints of those who sign now.
        threshold: How many of them must; 0 to suggest more than half.
        dates: Until when the roster is good, ISO dates, the usual one first.
    """

    organisation: str
    people: tuple[CardFacts, ...]
    chosen: frozenset[str]
    threshold: int
    dates: tuple[str, ...]
    loses_signatures: bool


class Sending(StrEnum):
    """Why a roster is sealed: to be signed, to come into force, or once more."""

    TO_SIGN = "to_sign"
    PUBLISH = "publish"
    SEND = "send"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Somebody to whom a roster can be sealed.

    Attributes:
        role: By the roster; empty for a root key that is no member.
        has_it: It was sealed to them before.
    """

    fingerprint: str
    pseudonym: str
    role: str
    has_it: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How far typed digits are the expected ones.

    Attributes:
        same: How many groups of five are the same.
        differing: Numbers of the groups that differ, from 1.
        is_same: All forty are there and the same.
    """

    same: int
    differing: tuple[int, ...]
    is_same: bool


class OrganisationScreen(Protocol):
    """What the presenter asks of the view."""

    def show_overview(self, overview: Overview) -> None:
        """Show the roster in force and what waits; or, with nothing, how to begin."""

    def show_draft(self, draft: DraftFacts, held: OrganisationFacts | None) -> None:
        """Show a roster on its way, and what it would change."""

    def show_member(
        self, member: MemberFacts, draft: DraftFacts | None, *, may_change: bool
    ) -> None:
        """Show somebody whom the roster in force, or a draft, names."""

    def show_compare(self, draft: DraftFacts) -> None:
        """Ask for the digits of a first roster as somebody else reads them out."""

    def show_comparison(self, comparison: Comparison) -> None:
        """Show how far what was typed is the same."""

    def show_member_form(self, form: MemberForm) -> None:
        """Ask whom to name, as what, and until when."""

    def show_revoke_form(self, form: RevokeForm) -> None:
        """Ask since when and from which file on a key counts no longer."""

    def show_root_form(self, form: RootForm) -> None:
        """Ask who signs, and how many must."""

    def add_root_person(self, card: CardFacts) -> None:
        """Offer one more key that could sign."""

    def show_addressees(self, sending: Sending, people: Sequence[Addressee]) -> None:
        """Ask to whom the roster is to be sealed."""

    def show_working(self) -> None:
        """Show that a roster is being sealed."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far sealing is."""

    def show_sent(self, files: int, *, in_force: bool) -> None:
        """Say how many sealed files wait in the outbox."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
