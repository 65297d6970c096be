"""Keeps the marks on the body: where they are, what was said of them, taken back or not.

A mark may be set once the person said yes to a body map; the intimate chart stays shut
until they said yes to that, and what is marked on it is then not shown either. One mark is
always chosen, or the cross that says where the next one goes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from dataclasses import fields as fields_of
from typing import Protocol

from desktop.domain import desk_rules, rules
from desktop.domain.absence import Known
from desktop.domain.body import Mark, Pain, View
from desktop.domain.consent import Answer
from desktop.domain.errors import NotAllowed
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.limits import MARKS
from desktop.domain.numbered import find, next_id, with_one, without_one
from desktop.domain.permissions import NOTHING_MORE
from desktop.domain.testimony import Testimony
from ui.body.figure import PER_MILLE, figure, views_of
from ui.body.history import History
from ui.interview.rooms import Amend

CROSS = 0
"""Stands for the cross where the number of a mark is expected."""
MIDDLE = (500, 300)
"""Where the cross is at first: on the chest, or on the first drawing of a chart."""
_BEGINS = {
    View.HEAD: (258, 190),
    View.HANDS: (226, 300),
    View.FEET: (269, 250),
    View.INTIMATE: (250, 400),
}
_PHOTOS = frozenset({AttachmentKind.PHOTO, AttachmentKind.SKETCH, AttachmentKind.DOCUMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the form holds of one mark. Fields as in `Mark`."""

    region: str
    description: str
    size: str
    shape: str
    colour: str
    noticed: str
    treated: Known
    treatment: str
    pain_then: Pain
    pain_now: Pain
    photos: tuple[AttachmentId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The page.

    Attributes:
        marks: All that may be shown, by rising number, on whatever chart.
        chosen: Number of the chosen mark, or `CROSS`.
        cross: Place of the cross on this chart, in per mille.
        is_shut: This chart may not be shown.
        hidden: How many marks are not shown because their chart is shut.
        may_add: The person agreed to marks on this chart.
        can_undo: There is something to take back.
        photos: Evidence that can be named as a picture of a mark.
    """

    view: View
    marks: tuple[Mark, ...]
    chosen: int
    cross: tuple[int, int]
    is_shut: bool
    hidden: int
    may_add: bool
    can_undo: bool
    photos: tuple[Attachment, ...]


_FIELDS = tuple(each.name for each in fields_of(Told))


class BodyScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_body(self, shown: Shown) -> None:
        """Show the chart, the list and the form; the caret stays where it is."""

    def open_form(self) -> None:
        """Go to the words of the chosen mark."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""


class BodyPresenter:
    """The marks of one testimony."""

    def __init__(
        self,
        screen: BodyScreen,
        amend: Amend,
        evidence: Callable[[], tuple[Attachment, ...]],
    ) -> None:
        self._screen = screen
        self._amend = amend
        self._evidence = evidence
        self._history = History()
        self._marks: tuple[Mark, ...] = ()
        self._consent = NOTHING_MORE
        self._is_storing_refused = False
        self._view = View.FRONT
        self._chosen = CROSS
        self._highest = 0
        self._cross = {**dict.fromkeys(View, MIDDLE), **_BEGINS}

    def show(self, testimony: Testimony) -> None:
        """Show the marks as they are now."""
        self._marks = testimony.body
        self._consent = testimony.consent_more
        self._is_storing_refused = rules.refuses_storing(testimony.consent)
        is_first = not self._highest
        self._highest = max(
            next_id(self._marks, testimony.numbers_given.body) - 1, self._highest
        )
        if is_first or self._chosen not in (CROSS, *self._on_chart()):
            self._chosen = next(iter(self._on_chart()), CROSS)
        self._show()

    # What the person asks.

    def view_asked(self, view: View) -> None:
        """Turn to another chart, and to its first mark or the cross."""
        self._screen.settle_now()
        self._view = view
        self._chosen = next(iter(self._on_chart()), CROSS)
        self._show()

    def mark_chosen(self, number: int) -> None:
        """Choose a mark, on whatever chart, or the cross on this one."""
        if number == self._chosen:
            return
        self._screen.settle_now()
        mark = find(self._marks, number)
        self._chosen = CROSS if mark is None else number
        self._view = self._view if mark is None else mark.view
        self._show()

    def step_asked(self, step: int) -> None:
        """Choose the next mark on this chart, or the one before, or the cross."""
        order = (CROSS, *self._on_chart())
        at = order.index(self._chosen) if self._chosen in order else 0
        self.mark_chosen(order[(at + step) % len(order)])

    def place_asked(self, x: int, y: int) -> None:
        """Set a mark at a place of this chart."""
        self._cross[self._view] = (x, y)
        self._add(self._view, figure(self._view).region_at(x, y), (x, y))

    def entered(self) -> None:
        """Set a mark at the cross, or go to the words of the chosen one."""
        if self._chosen == CROSS:
            self.place_asked(*self._cross[self._view])
        else:
            self._screen.open_form()

    def region_asked(self, region: str) -> None:
        """Set a mark in a region by its name, on this chart if it can be seen there."""
        views = [view for view in views_of(region) if not self._is_shut(view)]
        view = self._view if self._view in views or not views else views[0]
        place = figure(view).middle_of(region) or MIDDLE
        self._add(view, region, place)

    def moved(self, right: int, down: int) -> None:
        """Move the chosen mark or the cross, in per mille of the chart."""
        mark = find(self._marks, self._chosen)
        x, y = self._cross[self._view] if mark is None else (mark.x, mark.y)
        self._put(x + right, y + down)

    def dragged(self, number: int, x: int, y: int) -> None:
        """Put a mark where it was dragged to."""
        self.mark_chosen(number)
        self._put(x, y)

    def told(self, number: int, told: Told) -> None:
        """Keep what was said of a mark."""
        if (mark := find(self._marks, number)) is not None:
            fields = {name: getattr(told, name) for name in _FIELDS}
            self._keep(replace(mark, **fields), f"told {number}")

    def remove_asked(self) -> None:
        """Take the chosen mark away; it can be taken back."""
        order = self._on_chart()
        if self._chosen not in order:
            return
        gone, at = self._chosen, order.index(self._chosen)
        rest = [number for number in order if number != gone]
        self._chosen = rest[min(at, len(rest) - 1)] if rest else CROSS
        self._change(lambda marks: without_one(marks, gone))

    def undo_asked(self) -> None:
        """Take back the last step."""
        self._screen.settle_now()
        self._put_back(self._history.undone(self._marks))

    def redo_asked(self) -> None:
        """Do the last step again."""
        self._put_back(self._history.redone(self._marks))

    # How it is done.

    def _on_chart(self) -> tuple[int, ...]:
        if self._is_shut(self._view):
            return ()
        return tuple(mark.id for mark in self._marks if mark.view is self._view)

    def _is_shut(self, view: View) -> bool:
        asked = self._consent.intimate_topic
        return view is View.INTIMATE and asked is not Answer.YES

    def _may_add(self, view: View) -> bool:
        try:
            desk_rules.require_mark(self._consent, view)
        except NotAllowed:
            return False
        return len(self._marks) < MARKS and not self._is_storing_refused

    def _add(self, view: View, region: str, place: tuple[int, int]) -> None:
        if not self._may_add(view):
            return
        self._screen.settle_now()
        x, y = place
        # A number that was given once is not given again, whatever was removed.
        mark = Mark(id=self._highest + 1, view=view, x=x, y=y, region=region)
        self._view, self._chosen = view, mark.id
        self._keep(mark)

    def _put(self, x: int, y: int) -> None:
        x, y = (min(max(value, 0), PER_MILLE) for value in (x, y))
        mark = find(self._marks, self._chosen)
        if mark is None:
            self._cross[self._view] = (x, y)
            self._show()
            return
        chart = figure(mark.view)
        region = mark.region
        if region == chart.region_at(mark.x, mark.y):
            # It was the map that named it, not a person: it goes on doing so.
            region = chart.region_at(x, y)
        self._keep(replace(mark, x=x, y=y, region=region), f"moved {mark.id}")

    def _keep(self, mark: Mark, about: str = "") -> None:
        self._change(lambda marks: with_one(marks, mark), about)

    def _change(
        self, change: Callable[[tuple[Mark, ...]], tuple[Mark, ...]], about: str = ""
    ) -> None:
        before = self._marks
        now = self._amend(lambda it: replace(it, body=change(it.body)))
        self._history.note(before, now.body, about)
        self.show(now)

    def _put_back(self, marks: tuple[Mark, ...]) -> None:
        if marks == self._marks:
            return
        changed = next(iter(_changed(self._marks, marks)), None)
        if changed is not None:
            self._view, self._chosen = changed.view, changed.id
        now = self._amend(lambda it: replace(it, body=marks))
        self.show(now)

    def _show(self) -> None:
        open_marks = tuple(mark for mark in self._marks if not self._is_shut(mark.view))
        self._screen.show_body(
            Shown(
                view=self._view,
                marks=open_marks,
                chosen=self._chosen,
                cross=self._cross[self._view],
                is_shut=self._is_shut(self._view),
                hidden=len(self._marks) - len(open_marks),
                may_add=self._may_add(self._view),
                can_undo=self._history.can_undo(self._marks),
                photos=tuple(_photos(self._evidence())),
            )
        )


def _photos(evidence: Iterable[Attachment]) -> Iterable[Attachment]:
    return (each for each in evidence if each.kind in _PHOTOS)


def _changed(before: tuple[Mark, ...], after: tuple[Mark, ...]) -> Iterable[Mark]:
    """Return the marks that are other or new."""
    return (mark for mark in after if mark not in before)
