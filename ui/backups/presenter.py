"""Leads the page of backups: for which key, where to, now."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.services.backups import Made, Standing
from desktop.services.progress import Progress
from ui.jobs import Job, Run


class BackupDesk(Protocol):
    """What the presenter needs of `desktop.services.backups.Backups`."""

    def standing(self) -> Standing:
        """Return how the backups stand."""

    def choose_key(self, fingerprint: str) -> None:
        """Let backups be made for this recovery key."""

    def choose_folder(self, folder: Path) -> None:
        """Let backups go into this folder."""

    def make(self, progress: Progress, *, thorough: bool = True) -> Made:
        """Make a backup now."""


class BackupScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_standing(self, standing: Standing) -> None:
        """Show how the backups stand."""

    def show_working(self) -> None:
        """Show that a backup is being made."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""

    def show_made(self, made: Made) -> None:
        """Say that a backup was made, opened and compared."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; older backups stand."""


class BackupPresenter:
    """The backups of one vault."""

    def __init__(self, screen: BackupScreen, desk: BackupDesk, run: Run) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._job: Job | None = None
        self._busy = False

    def entered(self) -> None:
        """Show how they stand: a stick may have come or gone."""
        self._run(
            lambda _progress: self._desk.standing(),
            self._screen.show_standing,
            self._screen.show_problem,
        )

    def key_chosen(self, fingerprint: str) -> None:
        """Make backups for this key from now on."""
        self._set(lambda: self._desk.choose_key(fingerprint))

    def folder_chosen(self, folder: Path) -> None:
        """Put backups there from now on."""
        self._set(lambda: self._desk.choose_folder(folder))

    def make(self) -> None:
        """Make a backup now."""
        if self._busy:
            return
        self._busy = True
        self._screen.show_working()
        self._job = self._run(
            self._desk.make, self._made, self._failed, self._screen.show_step
        )

    def cancel(self) -> None:
        """Stop; older backups are as they were."""
        if self._busy and self._job is not None:
            self._job.cancel()

    def _set(self, act: Callable[[], None]) -> None:
        def work(_progress: Progress) -> Standing:
            act()
            return self._desk.standing()

        self._run(work, self._screen.show_standing, self._screen.show_problem)

    def _made(self, made: Made) -> None:
        self._busy = False
        self._screen.show_made(made)
        self.entered()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._screen.show_problem(error)
