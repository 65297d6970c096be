"""What stands in boxes and is not noted yet, between the screen and the vault.

Such words are in no record, and yet a lock or a closed window may not lose them. A page
tells what stands in a box at each key, and that it is empty once it is noted or given up;
from here it goes to the vault at each pause, and at once before locking or leaving.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.services.half_typed import Words
from ui.interview.settle import Settle
from ui.jobs import Run

EMPTY: Words = ()
NOTHING_LEFT = True
CORRECTION, QUESTION = "correction", "question"
"""Names of boxes."""


def handover_box(item: int) -> str:
    """Return the name of the box for a handover of an item, by the number of the item."""
    return f"handover.{item}"


class Desk(Protocol):
    """What it needs of `desktop.services.half_typed.HalfTyped`."""

    def keep(self, subject: str, boxes: Mapping[str, Words]) -> None:
        """Keep what stands in all boxes, in place of what was kept before."""


class Boxes(Protocol):
    """What a presenter needs of `HalfTyped`."""

    def keep(self, box: str, words: Words) -> None:
        """Take note of what stands in a box now."""

    def kept(self, box: str) -> Words:
        """Return what stands in a box; `EMPTY` if nothing does."""


class HalfTyped(QObject):
    """The boxes of one testimony or draft; lives as long as its page."""

    def __init__(
        self,
        page: QObject,
        subject: str,
        desk: Desk,
        run: Run,
        failing: Callable[[Exception], None],
    ) -> None:
        """Be ready.

        Args:
            page: It shows the boxes.
            subject: Id of the testimony or draft.
            desk: Keeps the words.
            run: Runs short work on the vault thread.
            failing: Told that words could not be kept; they are still in their box.
        """
        super().__init__(page)
        self._subject = subject
        self._desk = desk
        self._run = run
        self._failing = failing
        self._boxes: dict[str, Words] = {}
        self._on_disk: Mapping[str, Words] | None = {}
        self._is_saving = False
        self._is_over = False
        self._waiting: list[Callable[[bool], None]] = []
        self._tell: Callable[[Mapping[str, Words]], None] = lambda _boxes: None
        self._settle = Settle(self, self._save)

    def begin(self, kept: Mapping[str, Words]) -> None:
        """Begin with what the vault has."""
        self._boxes = dict(kept)
        self._on_disk = dict(kept)

    def tell(self, told: Callable[[Mapping[str, Words]], None]) -> None:
        """Tell somebody what stands in boxes whenever one is begun or settled."""
        self._tell = told

    @property
    def standing(self) -> Mapping[str, Words]:
        """What stands in boxes now, by their names."""
        return self._boxes

    def end(self) -> None:
        """It is sealed or destroyed: nothing is kept for it any more."""
        self._is_over = True
        self._boxes = {}
        self._answer(all_kept=True)

    def keep(self, box: str, words: Words) -> None:
        """Take note of what stands in a box now; `EMPTY` if it is noted or given up."""
        if self._is_over or words == self.kept(box):
            return
        before = self._boxes.keys()
        self._boxes = {each: said for each, said in self._boxes.items() if each != box}
        if words:
            self._boxes[box] = words
        self._settle.touch()
        if self._boxes.keys() != before:
            self._tell(self._boxes)

    def kept(self, box: str) -> Words:
        """Return what stands in a box; `EMPTY` if nothing does."""
        return self._boxes.get(box, EMPTY)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Keep everything now, then say whether all of it is on disk."""
        if self._is_over or (self._boxes == self._on_disk and not self._is_saving):
            done(NOTHING_LEFT)
            return
        self._waiting.append(done)
        self._save()

    def _save(self) -> None:
        if self._is_over or self._is_saving or self._boxes == self._on_disk:
            return
        self._is_saving = True
        subject, boxes = self._subject, dict(self._boxes)
        self._run(
            lambda _progress: self._desk.keep(subject, boxes),
            lambda _none: self._saved(boxes),
            self._not_saved,
        )

    def _saved(self, boxes: Mapping[str, Words]) -> None:
        self._is_saving = False
        self._on_disk = boxes
        if self._is_over:
            return
        if self._boxes == boxes:
            self._answer(all_kept=True)
        else:
            self._save()

    def _not_saved(self, error: Exception) -> None:
        self._is_saving = False
        self._on_disk = None  # nobody knows what reached the disk
        if self._is_over:
            return
        self._failing(error)
        self._answer(all_kept=False)

    def _answer(self, *, all_kept: bool) -> None:
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(all_kept)
