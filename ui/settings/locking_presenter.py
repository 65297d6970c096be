"""Leads the page on which it is set when the vault locks."""

from collections.abc import Callable
from typing import Protocol

from ui.jobs import Run


class LockingDesk(Protocol):
    """What the presenter needs of `desktop.services.locking.Locking`."""

    def minutes(self) -> int:
        """Return after how many idle minutes the vault locks."""

    def set_minutes(self, minutes: int) -> int:
        """Keep after how many idle minutes the vault locks, and return it."""


class LockingScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_minutes(self, minutes: int) -> None:
        """Show what is set."""

    def show_saved(self) -> None:
        """Say that it is on disk, and counts."""

    def show_problem(self, error: Exception) -> None:
        """Say why it could not be read or kept."""


class LockingPresenter:
    """The minutes of the idle lock."""

    def __init__(
        self,
        screen: LockingScreen,
        desk: LockingDesk,
        run: Run,
        tell: Callable[[int], None],
    ) -> None:
        """Join the page to the vault.

        Args:
            screen: The page.
            desk: Keeps the minutes.
            run: Runs work on the vault thread.
            tell: Told the minutes once they are kept; the lock counts with them.
        """
        self._screen = screen
        self._desk = desk
        self._run = run
        self._tell = tell

    def entered(self) -> None:
        """Show what is set."""
        self._run(
            lambda _progress: self._desk.minutes(),
            self._screen.show_minutes,
            self._screen.show_problem,
        )

    def minutes_chosen(self, minutes: int) -> None:
        """Keep other minutes."""
        self._run(
            lambda _progress: self._desk.set_minutes(minutes),
            self._kept,
            self._not_kept,
        )

    def _kept(self, minutes: int) -> None:
        self._tell(minutes)
        self._screen.show_minutes(minutes)
        self._screen.show_saved()

    def _not_kept(self, error: Exception) -> None:
        self._screen.show_problem(error)
        self.entered()
