"""Draws a sketch and keeps it as evidence: what is kept never changes afterwards.

Going on from a kept sketch makes another one. What was drawn and not kept yet is kept
before the program locks: nobody is asked to draw a cell twice.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain.sketch import HEIGHT, MAX_WORDS, WIDTH, Sketch, ThingKind
from desktop.domain.testimony import Testimony
from ui.jobs import Run
from ui.plain import visible
from ui.sketch import editing
from ui.sketch.editing import CROSS, Place
from ui.sketch.keeping import Keeping, SketchDesk

MOST_ACTS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What the pad shows.

    Attributes:
        chosen: Number of the chosen thing from 0, or `CROSS`.
        tool: What is set down next.
        has_news: Something was drawn that is not evidence yet.
    """

    sketch: Sketch
    chosen: int
    cross: Place
    tool: ThingKind
    has_news: bool
    can_undo: bool
    can_redo: bool


class SketchScreen(Protocol):
    """The pad, as its presenter sees it."""

    def show_drawing(self, drawing: Drawing) -> None:
        """Show the sheet, the list and the label; the caret stays where it is."""

    def open_label(self) -> None:
        """Go to the label of the chosen thing."""

    def show_kept(self) -> None:
        """Say that the sketch is evidence now."""

    def show_problem(self, error: Exception) -> None:
        """Say that it could not be kept; it is still on the pad."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""


@dataclass(frozen=True, slots=True)
class _Act:
    sketch: Sketch
    chosen: int
    about: str


class SketchPresenter:
    """One pad."""

    def __init__(
        self,
        screen: SketchScreen,
        desk: SketchDesk,
        run: Run,
        testimony: Callable[[], Testimony],
        new_words: Callable[[], str],
    ) -> None:
        """Start with an empty sheet.

        Args:
            screen: The pad.
            desk: Keeps sketches.
            run: Runs short work on the vault thread.
            testimony: Returns the testimony as it is on the screen.
            new_words: What stands where somebody sets down words, until they write.
        """
        self._screen = screen
        self._keeping = Keeping(desk, run, lambda: testimony().id, screen.show_problem)
        self._new_words = new_words
        self._told: Callable[[], None] = lambda: None
        self._tool = ThingKind.LINE
        self._cross: Place = (WIDTH // 2, HEIGHT // 2)
        self._sketch = self._kept = Sketch()
        self._chosen = CROSS
        self._done: list[_Act] = []
        self._undone: list[_Act] = []

    def tell(self, told: Callable[[], None]) -> None:
        """Tell somebody whenever a sketch became evidence."""
        self._told = told

    def show(self) -> None:
        """Show the pad as it is."""
        self._show()

    def go_on_from(self, sketch: Sketch) -> None:
        """Take a kept sketch as the begin of another; what is on the pad is kept first."""
        self.flush(lambda kept: self._take_up(sketch) if kept else None)

    def _take_up(self, sketch: Sketch) -> None:
        self._begin(sketch)
        self._show()

    # Drawing.

    def tool_chosen(self, kind: ThingKind) -> None:
        """Choose what is set down next, and the cross."""
        self._screen.settle_now()
        self._tool = kind
        self._chosen = CROSS
        self._show()

    def thing_chosen(self, number: int) -> None:
        """Choose a thing, or the cross."""
        self._screen.settle_now()
        if number != self._chosen:
            self._chosen = number if number < len(self._sketch.things) else CROSS
            self._show()

    def step_asked(self, step: int) -> None:
        """Choose the next thing, or the one before; the cross is among them."""
        count = len(self._sketch.things) + 1
        self.thing_chosen((self._chosen + 1 + step) % count - 1)

    def place_asked(self, x: int, y: int) -> None:
        """Set a thing down at a place."""
        self._screen.settle_now()
        self._cross = editing.on_sheet(x, y)
        words = self._new_words()
        self._add(editing.set_down(self._sketch, self._tool, x, y, words))
        if self._tool is ThingKind.WORDS and self._chosen != CROSS:
            self._screen.open_label()

    def drawn(self, begin: Place, end: Place) -> None:
        """Draw a thing from one place to another."""
        self._screen.settle_now()
        self._add(editing.drawn(self._sketch, self._tool, begin, end))

    def entered(self) -> None:
        """Set a thing down at the cross, or go to the label of the chosen one."""
        if self._chosen == CROSS:
            self.place_asked(*self._cross)
        else:
            self._screen.open_label()

    def moved(self, right: int, down: int) -> None:
        """Move the chosen thing or the cross."""
        self._screen.settle_now()
        if self._chosen == CROSS:
            x, y = self._cross
            self._cross = editing.on_sheet(x + right, y + down)
            self._show()
            return
        self._change(editing.moved(self._sketch, self._chosen, right, down), "moved")

    def stretched(self, right: int, down: int) -> None:
        """Move the end of the chosen thing."""
        self._screen.settle_now()
        if self._chosen != CROSS:
            there = editing.stretched(self._sketch, self._chosen, right, down)
            self._change(there, "stretched")

    def labelled(self, number: int, words: str) -> None:
        """Keep another label."""
        if 0 <= number < len(self._sketch.things):
            there = editing.labelled(self._sketch, number, visible(words)[:MAX_WORDS])
            self._change(there, "labelled")

    def titled(self, words: str) -> None:
        """Keep what the sketch is of."""
        title = visible(words)[:MAX_WORDS]
        self._change(replace(self._sketch, title=title), "titled")

    def remove_asked(self) -> None:
        """Take the chosen thing away; it can be taken back."""
        self._screen.settle_now()
        if self._chosen == CROSS:
            return
        number = self._chosen
        self._change(editing.without(self._sketch, number), "", number - 1)

    def undo_asked(self) -> None:
        """Take back the last act."""
        self._turn(self._done, self._undone)

    def redo_asked(self) -> None:
        """Do the last act again."""
        self._turn(self._undone, self._done)

    # Keeping.

    @property
    def has_news(self) -> bool:
        """Whether something was drawn that is not evidence yet."""
        return bool(self._sketch.things) and self._sketch != self._kept

    def keep_asked(self) -> None:
        """Make the sketch evidence, and begin with an empty sheet."""
        self.flush(lambda kept: self._emptied() if kept else None)

    def put_away_asked(self) -> None:
        """Begin with an empty sheet; the last act can be taken back."""
        self._screen.settle_now()
        self._change(Sketch(), "", CROSS)

    def rested(self) -> None:
        """Bring what was drawn to disk; it is no evidence yet, but no crash takes it."""
        self._keeping.note(self._sketch if self.has_news else Sketch())

    def flush(self, done: Callable[[bool], None]) -> None:
        """Keep what is on the pad; before locking and leaving.

        Args:
            done: Told whether all that was drawn is evidence now.
        """
        self._screen.settle_now()
        if not self.has_news:
            self.rested()
            done(not self.has_news)
            return
        sketch = self._sketch

        def kept() -> None:
            self._kept = sketch
            self._told()
            self._screen.show_kept()
            self._show()
            done(not self.has_news)

        def failed(error: Exception) -> None:
            self._screen.show_problem(error)
            done(not self.has_news)

        self._keeping.keep(sketch, kept, failed)

    def _emptied(self) -> None:
        self._begin(Sketch())
        self._show()

    def _begin(self, sketch: Sketch) -> None:
        self._sketch = self._kept = sketch
        self._chosen = CROSS
        self._done.clear()
        self._undone.clear()

    def _add(self, sketch: Sketch) -> None:
        if not editing.is_full(self._sketch) and sketch != self._sketch:
            self._change(sketch, "", len(sketch.things) - 1)

    def _change(self, sketch: Sketch, about: str, chosen: int | None = None) -> None:
        if sketch == self._sketch:
            return
        about = about and f"{about} {self._chosen}"
        if not (about and self._done and self._done[-1].about == about):
            act = _Act(self._sketch, self._chosen, about)
            self._done = [*self._done[1 - MOST_ACTS :], act]
        self._undone.clear()
        self._sketch = sketch
        self._chosen = self._chosen if chosen is None else chosen
        self._show()

    def _turn(self, back: list[_Act], forth: list[_Act]) -> None:
        self._screen.settle_now()
        if back:
            act = back.pop()
            forth.append(_Act(self._sketch, self._chosen, ""))
            self._sketch, self._chosen = act.sketch, act.chosen
            self._show()

    def _show(self) -> None:
        self._screen.show_drawing(
            Drawing(
                sketch=self._sketch,
                chosen=self._chosen,
                cross=self._cross,
                tool=self._tool,
                has_news=self.has_news,
                can_undo=bool(self._done),
                can_redo=bool(self._undone),
            )
        )
