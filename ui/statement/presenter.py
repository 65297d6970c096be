"""A testimony as pages: made in memory, looked at, then saved or printed.

Pages that belong to a language no longer chosen are thrown away, never shown.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import TestimonyId
from desktop.services.progress import Cancelled, Progress
from desktop.services.recording import Recording
from desktop.services.statements import LANGUAGES, Statements
from ui.jobs import Job, Run

FALLBACK = "en"


class StatementScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_row(self, row: ShelfRow, language: str) -> None:
        """Say which testimony it is, and which language is chosen."""

    def show_making(self) -> None:
        """Say that the pages are being made."""

    def show_pages(self, pdf: bytes) -> None:
        """Show the pages."""

    def show_saved(self, path: Path, size_bytes: int) -> None:
        """Say that the file was written and read back."""

    def show_printing(self) -> None:
        """Show that the pages are being sent to the printer."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far printing is."""

    def show_printed(self) -> None:
        """Say that the pages went to the printer and the record says so."""

    def show_printer_refused(self) -> None:
        """Say that the print system did not take the pages."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


class StatementPresenter:
    """One set of pages at a time."""

    def __init__(
        self,
        screen: StatementScreen,
        statements: Statements,
        recording: Recording,
        run: Run,
    ) -> None:
        self._screen = screen
        self._statements = statements
        self._recording = recording
        self._run = run
        self._testimony: TestimonyId | None = None
        self._pdf: bytes = b""
        self._wanted = 0
        self._printing = False
        self._job: Job | None = None

    @property
    def has_pages(self) -> bool:
        """Whether there are pages to save or print."""
        return bool(self._pdf)

    def open(self, testimony: TestimonyId) -> None:
        """Make the pages of a testimony in the language it is written in."""
        self._testimony = testimony
        self._pdf = b""
        self._run(
            lambda _progress: self._recording.row(testimony),
            self._known,
            self._screen.show_problem,
        )

    def _known(self, row: ShelfRow) -> None:
        language = row.language if row.language in LANGUAGES else FALLBACK
        self._screen.show_row(row, language)
        self.choose_language(language)

    def choose_language(self, language: str) -> None:
        """Make the pages in another language; not while they are being printed."""
        testimony = self._testimony
        if testimony is None or language not in LANGUAGES or self._printing:
            return
        self.cancel()
        self._pdf = b""
        self._wanted += 1
        number = self._wanted
        self._screen.show_making()
        self._job = self._run(
            lambda progress: self._make(testimony, language, progress),
            lambda pdf: self._made(number, pdf),
            lambda error: self._not_made(number, error),
        )

    def _make(self, testimony: TestimonyId, language: str, progress: Progress) -> bytes:
        progress.advance("statement.make", 0, 1)
        return self._statements.pdf(testimony, language)

    def cancel(self) -> None:
        """Stop printing, or let go of pages that are still waiting to be made."""
        if self._job is not None:
            self._job.cancel()

    def _made(self, number: int, pdf: bytes) -> None:
        if number == self._wanted:
            self._pdf = pdf
            self._screen.show_pages(pdf)

    def _not_made(self, number: int, error: Exception) -> None:
        if number == self._wanted and not isinstance(error, Cancelled):
            self._screen.show_problem(error)

    def save(self, path: Path) -> None:
        """Write the pages to a file and note it in the record."""
        testimony, pdf = self._testimony, self._pdf
        if testimony is None or not pdf:
            return
        self._run(
            lambda _progress: self._statements.save(testimony, pdf, path),
            lambda _nothing: self._screen.show_saved(path, len(pdf)),
            self._screen.show_problem,
        )

    def print(self, work: Callable[[Progress], bool]) -> None:
        """Send the pages to a printer, and note it in the record if it took them.

        Args:
            work: Draws the pages on the printer; False if the print system refused.
        """
        testimony, pdf = self._testimony, self._pdf
        if testimony is None or not pdf or self._printing:
            return
        self._printing = True
        self._screen.show_printing()
        self._job = self._run(
            lambda progress: self._print(work, testimony, pdf, progress),
            self._printed,
            self._not_printed,
            self._screen.show_step,
        )

    def _print(
        self,
        work: Callable[[Progress], bool],
        testimony: TestimonyId,
        pdf: bytes,
        progress: Progress,
    ) -> bool:
        if not work(progress):
            return False
        self._statements.note_printed(testimony, pdf)
        return True

    def _printed(self, taken: bool) -> None:
        self._printing = False
        if taken:
            self._screen.show_printed()
        else:
            self._screen.show_printer_refused()

    def _not_printed(self, error: Exception) -> None:
        self._printing = False
        self._screen.show_problem(error)
