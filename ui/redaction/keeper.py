"""Keeps the newest choices on disk, and never says so before the vault has said so.

One save at a time; newer choices wait, and the newest win. Nothing is kept of a redaction
that was only looked at: the first change begins it. After a failure nobody knows what
reached the disk, so the next try asks the vault first.
"""

from collections.abc import Callable
from typing import Protocol

from desktop.domain.testimony import TestimonyId
from desktop.services.progress import Progress
from desktop.services.redacting import Redaction
from ui.jobs import Run


class Desk(Protocol):
    """What the keeper needs of `desktop.services.disclosures.Disclosures`."""

    def begin(self, testimony: TestimonyId, redaction: Redaction | None = None) -> str:
        """Keep a new redaction and return its id."""

    def kept_at(self, letter: str) -> str:
        """Return when a redaction last reached the disk."""

    def newest(self, testimony: TestimonyId) -> str | None:
        """Return the id of the redaction that was worked at last, if any."""

    def draft(self, letter: str) -> tuple[Redaction, int]:
        """Return a redaction with its revision."""

    def save(self, letter: str, redaction: Redaction, revision: int) -> str:
        """Keep the next revision; return when it reached the disk."""


class Saving(Protocol):
    """Where it is said how the saving goes."""

    def show_saved(self, at: str) -> None:
        """Say when the newest choices reached the disk."""

    def show_waiting(self) -> None:
        """Say that the newest choices are not on disk yet."""

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""


class Keeper:
    """One redaction between the screen and the vault."""

    def __init__(self, desk: Desk, run: Run, saving: Saving) -> None:
        self._desk = desk
        self._run = run
        self._saving = saving
        self._newest: Redaction | None = None
        self._kept: Redaction | None = None
        self._letter = ""
        self._revision = 0
        self._in_flight = False
        self._doubtful = False
        self._waiting: list[Callable[[str], None]] = []
        self._leaving: list[Callable[[bool], None]] = []

    def adopt(self, redaction: Redaction, letter: str, revision: int) -> None:
        """Go on with what the vault has; `letter` is empty if it has nothing yet."""
        self._newest = self._kept = redaction
        self._letter, self._revision = letter, revision

    def keep(self, redaction: Redaction) -> None:
        """Take newer choices and save them."""
        self._newest = redaction
        if redaction != self._kept or self._in_flight:
            self._saving.show_waiting()
        self._save()

    def flush(self, done: Callable[[str], None]) -> None:
        """Tell `done` the id of the redaction once all of it is on disk.

        A redaction that nobody changed is begun. If saving fails, `done` is not told.
        """
        self._waiting.append(done)
        self._save()

    def finish(self, done: Callable[[bool], None]) -> None:
        """Save what is not on disk yet, then tell `done` whether all of it is."""
        self._leaving.append(done)
        self._save()

    @property
    def _is_clean(self) -> bool:
        return self._newest == self._kept and not self._doubtful

    def _save(self) -> None:
        newest = self._newest
        if self._in_flight:
            return
        if newest is None:
            self._leave(all_kept=True)
            return
        if self._is_clean and (self._letter or not self._waiting):
            self._answer()
            return
        self._in_flight = True
        known, doubtful = (self._letter, self._revision), self._doubtful

        def write(_progress: Progress) -> tuple[str, int, str]:
            letter, revision = self._on_disk(newest) if doubtful else known
            if not letter:
                letter = self._desk.begin(newest.testimony, newest)
                return letter, 1, self._desk.kept_at(letter)
            at = self._desk.save(letter, newest, revision + 1)
            return letter, revision + 1, at

        self._run(write, lambda kept: self._saved(newest, *kept), self._not_saved)

    def _on_disk(self, newest: Redaction) -> tuple[str, int]:
        letter = self._letter or self._desk.newest(newest.testimony) or ""
        return (letter, self._desk.draft(letter)[1]) if letter else ("", 0)

    def _saved(self, kept: Redaction, letter: str, revision: int, at: str) -> None:
        self._in_flight = self._doubtful = False
        self._kept, self._letter, self._revision = kept, letter, revision
        if self._newest == kept:
            self._saving.show_saved(at)
        self._save()

    def _not_saved(self, error: Exception) -> None:
        self._in_flight = False
        self._doubtful = True
        self._waiting = []
        self._saving.show_not_saved(error)
        self._leave(all_kept=False)

    def _answer(self) -> None:
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(self._letter)
        self._leave(all_kept=True)

    def _leave(self, *, all_kept: bool) -> None:
        leaving, self._leaving = self._leaving, []
        for done in leaving:
            done(all_kept)
