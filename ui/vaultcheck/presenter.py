"""Leads the check of a vault: begin, stop, show, save what was found."""

from pathlib import Path
from typing import Protocol

from desktop.services.checking import Report
from desktop.services.progress import Cancelled, Progress
from ui.jobs import Job, Run


class CheckDesk(Protocol):
    """What the presenter needs of `desktop.services.checking.Checking`."""

    def look(self, progress: Progress) -> Report:
        """Look at everything."""

    def save(self, report: Report, path: Path) -> None:
        """Write a report to a file."""


class CheckScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_working(self) -> None:
        """Show that the check is going on."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""

    def show_report(self, report: Report) -> None:
        """Show what was found."""

    def show_stopped(self) -> None:
        """Show that nothing was found out, because it was stopped."""

    def show_saved(self, path: Path) -> None:
        """Say where the report is."""

    def show_problem(self, error: Exception) -> None:
        """Say why the check could not go on."""


class CheckPresenter:
    """One check at a time."""

    def __init__(self, screen: CheckScreen, desk: CheckDesk, run: Run) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._job: Job | None = None
        self._busy = False
        self._report: Report | None = None

    def begin(self) -> None:
        """Check the vault."""
        if self._busy:
            return
        self._busy, self._report = True, None
        self._screen.show_working()
        self._job = self._run(
            self._desk.look, self._found, self._failed, self._screen.show_step
        )

    def cancel(self) -> None:
        """Stop; the vault is as it was."""
        if self._busy and self._job is not None:
            self._job.cancel()

    def save(self, path: Path) -> None:
        """Write the report in sight to a file."""
        report = self._report
        if report is not None:
            self._run(
                lambda _progress: self._desk.save(report, path),
                lambda _none: self._screen.show_saved(path),
                self._screen.show_problem,
            )

    def _found(self, report: Report) -> None:
        self._busy, self._report = False, report
        self._screen.show_report(report)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, Cancelled):
            self._screen.show_stopped()
        else:
            self._screen.show_problem(error)
