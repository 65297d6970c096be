"""Decides what the shelf shows and which door a row opens.

A page of rows is fetched when it comes into view. Answers to an older search are dropped,
so that a slow one never covers a newer one.
"""

from dataclasses import dataclass
from typing import Protocol

from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.progress import Progress
from desktop.services.recording import Recording
from ui.jobs import Run

FIRST_PAGE = 100


class ShelfScreen(Protocol):
    """What the presenter asks of the view."""

    def show_count(self, count: int, query: str) -> None:
        """Show so many rows, none of them here yet; `query` is what was searched for."""

    def show_page(self, offset: int, rows: tuple[ShelfRow, ...]) -> None:
        """Show rows from `offset` on."""

    def show_row(self, row: ShelfRow | None) -> None:
        """Show one testimony beside the list, or nothing."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


class Doors(Protocol):
    """Where the shelf leads; the composition root opens the screens."""

    def open_interview(self, testimony: TestimonyId) -> None:
        """Go on with an open testimony."""

    def open_seal(self, testimony: TestimonyId) -> None:
        """Seal a closed testimony."""

    def open_casefile(self, testimony: TestimonyId) -> None:
        """Read a testimony whose words are final and still here."""

    def open_outbox(self, testimony: TestimonyId) -> None:
        """Look after the sealed file of a testimony."""

    def open_letters(self, testimony: TestimonyId) -> None:
        """Show what was said about a testimony since it was sealed."""


@dataclass(frozen=True, slots=True)
class _Found:
    count: int
    rows: tuple[ShelfRow, ...]


class ShelfPresenter:
    """The list of one vault."""

    def __init__(
        self, screen: ShelfScreen, recording: Recording, run: Run, doors: Doors
    ) -> None:
        self._screen = screen
        self._recording = recording
        self._run = run
        self._doors = doors
        self._query = ""
        self._search = 0
        self._chosen: ShelfRow | None = None

    def entered(self) -> None:
        """The shelf is in sight: look again, because other pages may have changed it."""
        self.searched(self._query)

    def searched(self, query: str) -> None:
        """Show what matches `query`; all, if it is empty."""
        self._query = " ".join(query.split())
        self._search += 1
        search, words, recording = self._search, self._query, self._recording

        def work(_progress: Progress) -> _Found:
            return _Found(recording.count(words), recording.rows(0, FIRST_PAGE, words))

        def show(found: _Found) -> None:
            if search != self._search:
                return
            self._screen.show_count(found.count, words)
            self._screen.show_page(0, found.rows)
            self._keep_chosen(found.rows)

        self._run(work, show, self._screen.show_problem)

    def page_wanted(self, offset: int, limit: int) -> None:
        """Fetch rows that came into view."""
        search, words, recording = self._search, self._query, self._recording

        def show(rows: tuple[ShelfRow, ...]) -> None:
            if search == self._search:
                self._screen.show_page(offset, rows)

        self._run(
            lambda _progress: recording.rows(offset, limit, words),
            show,
            self._screen.show_problem,
        )

    def row_chosen(self, row: ShelfRow | None) -> None:
        """Show a marked row beside the list."""
        self._chosen = row
        self._screen.show_row(row)

    def row_opened(self, row: ShelfRow) -> None:
        """Open the next thing to do with a testimony."""
        door = {
            State.OPEN: self._doors.open_interview,
            State.READY: self._doors.open_seal,
            State.SEALED: self._doors.open_outbox,
            State.KEPT: self._doors.open_casefile,
            State.RECEIVED: self._doors.open_casefile,
            State.DESTROYED: self._doors.open_letters,
        }[row.state]
        door(row.id)

    def read_asked(self, row: ShelfRow) -> None:
        """Read a closed testimony that is not sealed yet."""
        self._doors.open_casefile(row.id)

    def outbox_asked(self, row: ShelfRow) -> None:
        """Look after the sealed file of a testimony of which a copy was kept."""
        self._doors.open_outbox(row.id)

    def letters_asked(self, row: ShelfRow) -> None:
        """Show what was said about a testimony since it was sealed."""
        self._doors.open_letters(row.id)

    def new_asked(self) -> None:
        """Begin a testimony and go to its interview."""
        recording = self._recording
        self._run(
            lambda _progress: recording.begin(),
            self._begun,
            self._screen.show_problem,
        )

    def reopen_asked(self, row: ShelfRow) -> None:
        """Open a closed interview again and go to it; the record says so."""
        recording = self._recording
        self._run(
            lambda _progress: recording.reopen(row.id),
            self._begun,
            self._screen.show_problem,
        )

    def _begun(self, testimony: Testimony) -> None:
        self._doors.open_interview(testimony.id)

    def _keep_chosen(self, rows: tuple[ShelfRow, ...]) -> None:
        """Show the marked testimony as it is now; nothing if it left the list."""
        if self._chosen is None:
            return
        wanted = self._chosen.id
        self.row_chosen(next((row for row in rows if row.id == wanted), None))
