"""What the seal page and its presenter say to each other. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desktop.domain.evidence import Attachment
from desktop.domain.permissions import Purpose
from desktop.domain.rows import OutboxEntry, ShelfRow
from desktop.services.addressees import Choice
from ui.seal.what_for import NOTHING, WhatFor


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be chosen for one testimony.

    Attributes:
        gaps: Codes of what is missing, or begun and not noted; sealing is refused unless
            empty.
        evidence: The evidence that consent does not allow, by the gap that it makes.
        may_keep_copy: Whether consent allows a readable copy on this device.
        has_particulars: Whether it must be said what becomes of the particulars.
        custodians: Who could open them.
    """

    row: ShelfRow
    gaps: tuple[str, ...]
    choices: tuple[Choice, ...]
    may_keep_copy: bool
    has_particulars: bool = False
    custodians: tuple[Choice, ...] = ()
    evidence: Mapping[str, tuple[Attachment, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done, all of it verified.

    Attributes:
        entry: The sealed file, in the outbox.
        kept: A readable copy stays on this device, by choice.
        forgotten: The content key is destroyed.
        custodians: Names of those who can open the particulars.
        purposes: What they got it for; none if nothing was asked of that.
        dropped: There were particulars, and nobody can open them any more, by choice.
        written: The verified copy on the stick; None if there is none.
        problem: What went wrong after sealing, if anything.
    """

    entry: OutboxEntry
    kept: bool
    forgotten: bool
    custodians: tuple[str, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    dropped: bool = False
    written: Path | None = None
    problem: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """What is to become of the particulars.

    Attributes:
        is_needed: There are particulars, so it must be said.
        chosen: Fingerprints of those who may open them.
        drops: They are destroyed with the rest.
    """

    is_needed: bool = False
    chosen: tuple[str, ...] = ()
    drops: bool = False

    @property
    def is_settled(self) -> bool:
        """Whether exactly one of both was chosen, if one has to be."""
        return not self.is_needed or bool(self.chosen) != self.drops


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Whether sealing can be confirmed now.

    Attributes:
        missing: ``recipients``, ``purposes``, ``particulars`` and ``folder``, as far as
            they are not chosen; ``identity`` if somebody would have account and name
            against consent.
        what_for: What the recipients can get it for, and what is chosen.
        drops: The particulars will be destroyed, by choice.
        both: Names of those who could read the account and open the particulars.
        forbidden: Those among them to whom consent allows the account by code only.
    """

    missing: tuple[str, ...]
    what_for: WhatFor = NOTHING
    drops: bool = False
    both: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


class SealScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_offer(self, offer: Offer) -> None:
        """Show who may open it, and the other choices."""

    def show_ready(self, ready: Ready) -> None:
        """Say what is still to be chosen, or let the person confirm."""

    def show_working(self) -> None:
        """Show the progress instead of the choices."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""

    def show_final(self) -> None:
        """Say that sealing can no longer be cancelled, only the hand-over put off."""

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what was done and verified."""

    def show_problem(self, error: Exception) -> None:
        """Show the choices again, with what went wrong; nothing was sealed."""
