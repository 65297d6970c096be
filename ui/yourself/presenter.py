"""Keeps the note for oneself, and says how much it was. It judges nobody."""

from collections.abc import Callable
from typing import Protocol

from desktop.services.yourself import MAX_NOTE_LETTERS, Exposure
from ui.jobs import Run
from ui.plain import visible_lines

MUCH_MINUTES = 12 * 60
"""In a week. Not a limit that anybody has measured; see the words on the page."""


class OwnDesk(Protocol):
    """What the presenter needs of `desktop.services.yourself.Yourself`."""

    def week(self) -> Exposure:
        """Return how long testimonies were open in the last seven days."""

    def note(self) -> str:
        """Return the note for oneself."""

    def keep_note(self, text: str) -> None:
        """Keep the note for oneself."""

    def forget(self) -> None:
        """Forget both."""


class OwnScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_week(self, week: Exposure, *, is_much: bool) -> None:
        """Say how much it was."""

    def show_note(self, note: str) -> None:
        """Show the note; tells nobody."""

    def show_saved(self) -> None:
        """Say that the note is on disk."""

    def show_problem(self, error: Exception) -> None:
        """Say why it could not be read or kept."""

    def settle_now(self) -> None:
        """Hand over at once what was typed."""


class OwnPresenter:
    """The place for oneself."""

    def __init__(self, screen: OwnScreen, desk: OwnDesk, run: Run) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._newest: str | None = None
        self._kept: str | None = None

    def entered(self) -> None:
        """Show what there is."""
        self._run(
            lambda _progress: (self._desk.week(), self._desk.note()),
            lambda found: self._show(*found),
            self._screen.show_problem,
        )

    def settled(self, text: str) -> None:
        """Keep the note."""
        self._newest = visible_lines(text)[:MAX_NOTE_LETTERS]
        self._keep(lambda _kept: None)

    def forget_confirmed(self) -> None:
        """Forget the note and the minutes."""
        self._newest = self._kept = None
        self._run(
            lambda _progress: self._desk.forget(),
            lambda _none: self.entered(),
            self._screen.show_problem,
        )

    def flush(self, done: Callable[[bool], None]) -> None:
        """Keep what was typed last, before locking or quitting."""
        self._screen.settle_now()
        all_kept = self._newest is None or self._newest == self._kept
        if all_kept:
            done(all_kept)
        else:
            self._keep(done)

    def _keep(self, done: Callable[[bool], None]) -> None:
        note = self._newest or ""

        def tell(error: Exception | None) -> None:
            if error is None:
                self._kept = note
                self._screen.show_saved()
            else:
                self._screen.show_problem(error)
            done(error is None)

        self._run(lambda _progress: self._desk.keep_note(note), tell, tell)

    def _show(self, week: Exposure, note: str) -> None:
        self._screen.show_week(week, is_much=week.minutes >= MUCH_MINUTES)
        if self._newest is None:
            self._kept = note
            self._screen.show_note(note)
