"""Keeps the register of physical items. A number, once on a label, is not given again.

Nothing goes away unnoticed: an item is removed by holding a button, and so is a handover
that was noted by mistake, the last one only.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from desktop.domain import rules
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.items import Handover, Item, ItemKind
from desktop.domain.limits import HANDOVERS, ITEMS
from desktop.domain.moments import is_time
from desktop.domain.numbered import find, next_id, with_one, without_one
from desktop.domain.testimony import Testimony
from desktop.services.half_typed import Words
from desktop.services.ports import Clock
from ui.interview.half_typed import EMPTY, Boxes, handover_box
from ui.interview.rooms import Amend

NONE = 0
"""Stands for no item where a number is expected."""
_PHOTOS = frozenset({AttachmentKind.PHOTO, AttachmentKind.DOCUMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What the form holds of one item. Fields as in `Item`."""

    kind: ItemKind
    description: str
    holder: str
    condition: str
    photos: tuple[AttachmentId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """A handover as it was written down.

    Attributes:
        when: As ``2026-03-01 14:00``.
    """

    giver: str
    taker: str
    when: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The page.

    Attributes:
        chosen: Number of an item, or `NONE`.
        may_add: There is room for one more.
        photos: Evidence that can be named as a picture of an item.
        now: The present moment, as `Handing.when`.
        half_typed: What was typed of a handover of the chosen item and is not noted yet.
    """

    items: tuple[Item, ...]
    chosen: int
    may_add: bool
    photos: tuple[Attachment, ...]
    now: str
    half_typed: Words = EMPTY


class ItemsScreen(Protocol):
    """The register, as its presenter sees it."""

    def show_register(self, register: Register) -> None:
        """Show list and form; the caret stays where it is."""

    def show_noted(self) -> None:
        """A handover was noted: empty its fields."""

    def show_unclear(self) -> None:
        """Say what a handover needs: who gave, who took, and a time."""

    def open_form(self) -> None:
        """Go to the words of the chosen item."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""


class ItemsPresenter:
    """The items of one testimony."""

    def __init__(
        self,
        screen: ItemsScreen,
        amend: Amend,
        evidence: Callable[[], tuple[Attachment, ...]],
        clock: Clock,
        boxes: Boxes,
    ) -> None:
        self._screen = screen
        self._amend = amend
        self._evidence = evidence
        self._clock = clock
        self._boxes = boxes
        self._testimony: Testimony | None = None
        self._items: tuple[Item, ...] = ()
        self._chosen = NONE
        self._highest = 0

    def show(self, testimony: Testimony) -> None:
        """Show the items as they are now."""
        self._testimony = testimony
        self._items = testimony.items
        self._highest = max(
            next_id(self._items, testimony.numbers_given.items) - 1, self._highest
        )
        if find(self._items, self._chosen) is None:
            self._chosen = self._first()
        self._screen.show_register(
            Register(
                items=self._items,
                chosen=self._chosen,
                may_add=len(self._items) < ITEMS,
                photos=tuple(each for each in self._evidence() if each.kind in _PHOTOS),
                now=self._clock().strftime("%Y-%m-%d %H:%M"),
                half_typed=self._boxes.kept(handover_box(self._chosen)),
            )
        )

    @property
    def _is_storing_refused(self) -> bool:
        it = self._testimony
        return it is not None and rules.refuses_storing(it.consent)

    def go_on(self) -> bool:
        """Choose the item that somebody began to hand over; False if there is none."""
        begun = self._begun()
        if begun != NONE:
            self.item_chosen(begun)
        return begun != NONE

    def _first(self) -> int:
        """Return the item that somebody began to hand over; else the first."""
        return self._begun() or (self._items[0].id if self._items else NONE)

    def _begun(self) -> int:
        begun = (each.id for each in self._items if self._boxes.kept(handover_box(each.id)))
        return next(begun, NONE)

    def half_typed(self, number: int, words: Words) -> None:
        """Keep what was typed of a handover and is not noted yet."""
        self._boxes.keep(handover_box(number), words)

    def item_chosen(self, number: int) -> None:
        """Choose another item."""
        if number != self._chosen:
            self._screen.settle_now()
            self._chosen = number
            if self._testimony is not None:
                self.show(self._testimony)

    def add_asked(self) -> None:
        """Begin an item with the next number."""
        if len(self._items) < ITEMS and not self._is_storing_refused:
            self._screen.settle_now()
            item = Item(id=self._highest + 1, kind=ItemKind.CLOTHING)
            self._chosen = item.id
            self._change(lambda items: with_one(items, item))
            self._screen.open_form()

    def described(self, number: int, described: Described) -> None:
        """Keep what was said of an item."""
        item = find(self._items, number)
        if item is not None:
            self._keep(
                replace(
                    item,
                    kind=described.kind,
                    description=described.description,
                    holder=described.holder,
                    condition=described.condition,
                    photos=described.photos,
                )
            )

    def handed_over(self, number: int, handing: Handing) -> None:
        """Note that an item went from hand to hand; its holder is now who took it."""
        self._screen.settle_now()
        item = find(self._items, number)
        at = self._moment(handing.when)
        full = item is not None and len(item.handovers) >= HANDOVERS
        if item is None or full or self._is_storing_refused:
            return
        if not (at and handing.giver.strip() and handing.taker.strip()):
            self._screen.show_unclear()
            return
        handover = Handover(
            at=at, giver=handing.giver, taker=handing.taker, note=handing.note
        )
        self._keep(item.handed_over(handover))
        self._boxes.keep(handover_box(number), EMPTY)
        self._screen.show_noted()

    def handover_removed(self, number: int) -> None:
        """Take the last handover out; who holds the item is left to be said."""
        item = find(self._items, number)
        if item is not None and item.handovers:
            self._keep(replace(item, handovers=item.handovers[:-1]))

    def remove_confirmed(self, number: int) -> None:
        """Take an item out of the register; the person held the button."""
        self._boxes.keep(handover_box(number), EMPTY)
        self._change(lambda items: without_one(items, number))

    def _moment(self, typed: str) -> str:
        """Return a time with the offset of this clock; empty if it is none."""
        try:
            at = datetime.fromisoformat(typed.strip())
        except ValueError:
            return ""
        zoned = at if at.tzinfo else at.replace(tzinfo=self._clock().tzinfo)
        written = zoned.isoformat(timespec="seconds")
        return written if is_time(written) else ""

    def _keep(self, item: Item) -> None:
        self._change(lambda items: with_one(items, item))

    def _change(self, change: Callable[[tuple[Item, ...]], tuple[Item, ...]]) -> None:
        self.show(self._amend(lambda it: replace(it, items=change(it.items))))
