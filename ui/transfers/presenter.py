"""Leads the chain of transfers: stages are added, changed, moved and taken away.

A stage has no number of its own: its place in the chain is what names it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain import limits
from desktop.domain.coding import Fact, FactKind, Stage, StageKind
from desktop.domain.testimony import Testimony
from ui.coded.undo import Undo
from ui.plain import visible

Change = Callable[[Testimony], Testimony]
Amend = Callable[[Change], Testimony]
_TEXTS = frozenset({"text", "note"})


@dataclass(frozen=True, slots=True, kw_only=True)
class StageChange:
    """One thing of one stage that is another now.

    Attributes:
        at: Place in the chain, from 0.
        field: Name of a field of `Stage`.
        value: What it is now.
    """

    at: int
    field: str
    value: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """What is shown.

    Attributes:
        at: The stage that is looked at, from 0; -1 for none.
        places: Facts to which a stage can be bound.
        can_undo: The last change can be taken back.
    """

    stages: tuple[Stage, ...]
    at: int
    places: tuple[Fact, ...]
    can_undo: bool


class TransfersScreen(Protocol):
    """The sheet of the transfers, as its presenter sees it."""

    def show_chain(self, chain: Chain) -> None:
        """Show the stages, and one of them closely; fields that show it already stay."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""


class TransfersPresenter:
    """The transfers of one testimony that is being taken."""

    def __init__(
        self, screen: TransfersScreen, amend: Amend, testimony: Callable[[], Testimony]
    ) -> None:
        self._screen = screen
        self._amend = amend
        self._testimony = testimony
        self._at = -1
        self._undo = Undo()
        self._is_acting = False

    def fact(self, number: int) -> Fact | None:
        """Return the fact with an id; None if there is none."""
        return self._now.coding.fact(number)

    def show(self, testimony: Testimony) -> None:
        """Show the testimony as it is now; tells nobody."""
        if not self._is_acting:
            self._refresh(testimony)

    def stage_chosen(self, at: int) -> None:
        """Look at another stage."""
        if at != self._at:
            self._screen.settle_now()
            self._at = at
            self._refresh(self._now)

    def add_asked(self, kind: StageKind) -> None:
        """Add a stage behind the one that is looked at, or at the end."""
        self._screen.settle_now()
        stages = self._stages
        if len(stages) >= limits.TRANSFERS:
            return
        at = self._at + 1 if self._at >= 0 else len(stages)
        self._put((*stages[:at], Stage(kind=kind), *stages[at:]), at)

    def move_asked(self, step: int) -> None:
        """Move the stage that is looked at, -1 earlier, 1 later."""
        self._screen.settle_now()
        stages, to = list(self._stages), self._at + step
        if 0 <= self._at < len(stages) and 0 <= to < len(stages):
            stages.insert(to, stages.pop(self._at))
            self._put(tuple(stages), to)

    def remove_asked(self) -> None:
        """Take the stage that is looked at out of the chain."""
        stages = self._stages
        if 0 <= self._at < len(stages):
            left = (*stages[: self._at], *stages[self._at + 1 :])
            self._put(left, min(self._at, len(left) - 1))

    def stage_changed(self, change: StageChange) -> None:
        """Keep one thing that was said of a stage."""
        if not 0 <= change.at < len(self._stages):
            return
        value = change.value
        if change.field in _TEXTS:
            value = visible(str(value)).strip()
        stages = list(self._stages)
        before = stages[change.at]
        changed = replace(before, **{change.field: value})  # type: ignore[arg-type]
        if changed != before:
            stages[change.at] = changed
            self._put(tuple(stages), self._at, f"{change.at} {change.field}")

    def undo_asked(self) -> None:
        """Take back what was done last."""
        self._screen.settle_now()
        self._act(self._undo.undone)
        self._at = min(self._at, len(self._stages) - 1)
        self._refresh(self._now)

    @property
    def _now(self) -> Testimony:
        return self._testimony()

    @property
    def _stages(self) -> tuple[Stage, ...]:
        return self._now.coding.transfers

    def _put(self, stages: tuple[Stage, ...], at: int, about: str = "") -> None:
        before = self._now
        self._act(lambda now: replace(now, coding=replace(now.coding, transfers=stages)))
        if self._now.coding is not before.coding:
            self._at = at
            self._undo.note(before, self._now, "transfers", about)
        self._refresh(self._now)

    def _act(self, change: Change) -> None:
        self._is_acting = True
        try:
            self._amend(change)
        finally:
            self._is_acting = False

    def _refresh(self, now: Testimony) -> None:
        stages = now.coding.transfers
        self._undo.forget_unless_last(now)
        self._at = min(self._at, len(stages) - 1)
        if self._at < 0 and stages:
            self._at = 0
        facts = now.coding.facts
        self._screen.show_chain(
            Chain(
                stages=stages,
                at=self._at,
                places=tuple(each for each in facts if each.kind is FactKind.PLACE),
                can_undo=bool(self._undo.last),
            )
        )
