"""A testimony as pages: made in memory, looked at, then saved or printed.

Pages that belong to a language no longer chosen are thrown away, never shown.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.domain.consent_rules import Hand, Reader
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import TestimonyId
from desktop.services.progress import Cancelled, Progress
from desktop.services.recording import Recording
from desktop.services.statements import LANGUAGES, Statements
from ui.jobs import Job, Run

FALLBACK = "en"


class StatementScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_row(self, row: ShelfRow, language: str, translation: str) -> None:
        """Say which testimony it is, which language is chosen, and which it is in too."""

    def show_making(self) -> None:
        """Say that the pages are being made."""

    def show_pages(self, pdf: bytes) -> None:
        """Show the pages."""

    def show_no_pages(self, error: Exception) -> None:
        """Say why there are none; those that were shown before are gone."""

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
        self._language = FALLBACK
        self._reader: Reader = Hand.DESK
        self._translated = False
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
        self._reader, self._translated = Hand.DESK, False
        self._run(
            lambda _progress: (
                self._recording.row(testimony),
                self._statements.translated_into(testimony),
            ),
            self._known,
            self._screen.show_problem,
        )

    def _known(self, known: tuple[ShelfRow, str]) -> None:
        row, translation = known
        language = row.language if row.language in LANGUAGES else FALLBACK
        self._screen.show_row(row, language, translation)
        self.choose_language(language)

    def choose_language(self, language: str) -> None:
        """Make the pages in another language; not while they are being printed."""
        if language in LANGUAGES and not self._printing:
            self._language = language
            self._make_anew()

    def choose_reader(self, reader: Reader) -> None:
        """Make the pages for somebody else; not while they are being printed."""
        if not self._printing:
            self._reader = reader
            self._make_anew()

    def choose_words(self, *, translated: bool) -> None:
        """Make the pages with the account in its translation, or as it was told."""
        if not self._printing:
            self._translated = translated
            self._make_anew()

    def _make_anew(self) -> None:
        testimony = self._testimony
        if testimony is None:
            return
        self.cancel()
        self._pdf = b""
        self._wanted += 1
        number = self._wanted
        self._screen.show_making()
        language, reader, translated = self._language, self._reader, self._translated

        def make(progress: Progress) -> bytes:
            progress.advance("statement.make", 0, 1)
            return self._statements.pdf(testimony, language, reader, translated=translated)

        self._job = self._run(
            make,
            lambda pdf: self._made(number, pdf),
            lambda error: self._not_made(number, error),
        )

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
            self._screen.show_no_pages(error)

    def save(self, path: Path) -> None:
        """Write the pages to a file and note it in the record."""
        testimony, pdf, reader = self._testimony, self._pdf, self._reader
        if testimony is None or not pdf:
            return
        self._run(
            lambda _progress: self._statements.save(testimony, pdf, path, reader),
            lambda _nothing: self._screen.show_saved(path, len(pdf)),
            self._screen.show_problem,
        )

    def print(self, work: Callable[[Progress], bool]) -> None:
        """Send the pages to a printer, and note it in the record if it took them.

        Args:
            work: Draws the pages on the printer; False if the print system refused.
        """
        testimony, pdf, reader = self._testimony, self._pdf, self._reader
        if testimony is None or not pdf or self._printing:
            return
        self._printing = True
        self._screen.show_printing()

        def put_out(progress: Progress) -> bool:
            self._statements.require_allowed(testimony, reader)
            if not work(progress):
                return False
            self._statements.note_printed(testimony, pdf, reader)
            return True

        self._job = self._run(
            put_out, self._printed, self._not_printed, self._screen.show_step
        )

    def _printed(self, taken: bool) -> None:
        self._printing = False
        if taken:
            self._screen.show_printed()
        else:
            self._screen.show_printer_refused()

    def _not_printed(self, error: Exception) -> None:
        self._printing = False
        self._screen.show_problem(error)
