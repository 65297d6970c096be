"""Leads the choice of the backup that shall be restored."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop.services.backups import Listed
from ui.jobs import Run


class RestoreDesk(Protocol):
    """What the presenter needs of `desktop.services.restoring.Restoring`."""

    def look(self, folder: Path) -> Sequence[Listed]:
        """Return the backups in a folder or on a stick, newest first."""

    def choose(self, backup: Listed) -> None:
        """Restore this one."""


class RestoreScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_backups(self, listed: Sequence[Listed]) -> None:
        """Show what can be restored, newest first."""

    def show_problem(self, error: Exception) -> None:
        """Say why there is nothing to restore."""


class RestorePresenter:
    """One choice. `chosen` is told when it was made."""

    def __init__(
        self,
        screen: RestoreScreen,
        desk: RestoreDesk,
        run: Run,
        chosen: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._chosen = chosen
        self._listed: tuple[Listed, ...] = ()

    def folder_chosen(self, folder: Path) -> None:
        """Look for backups there."""
        self._run(
            lambda _progress: tuple(self._desk.look(folder)),
            self._found,
            self._screen.show_problem,
        )

    def confirmed(self, place: int) -> None:
        """Go on with one of those in sight."""
        if 0 <= place < len(self._listed):
            self._desk.choose(self._listed[place])
            self._chosen()

    def _found(self, listed: tuple[Listed, ...]) -> None:
        self._listed = listed
        self._screen.show_backups(listed)
