"""Keeps the newest words of a draft on disk, and never says so before the vault has.

One save at a time; while it runs, newer words wait. A failed save loses nothing: the words
stay here, and every later try writes them again, after asking the vault what it has.
"""

from collections.abc import Callable
from typing import Protocol

from desktop.services.drafts import Draft
from desktop.services.progress import Progress
from ui.jobs import Run


class Desk(Protocol):
    """What the keeper needs of `desktop.services.letters.Letters`."""

    def draft(self, letter: str) -> tuple[Draft, int]:
        """Return a draft with its revision."""

    def save(self, letter: str, draft: Draft, revision: int) -> str:
        """Keep the next revision of a draft, and return when it reached the disk."""


class Watch(Protocol):
    """Who is told how the saving goes."""

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk, and whether they were the newest."""

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""


class Keeper:
    """One draft between the screen and the vault."""

    def __init__(self, letter: str, desk: Desk, run: Run, watch: Watch) -> None:
        self._letter = letter
        self._desk = desk
        self._run = run
        self._watch = watch
        self._newest: Draft | None = None
        self._kept: Draft | None = None
        self._revision = 0
        self._in_flight = False
        self._waiting_for_all: list[Callable[[bool], None]] = []

    @property
    def newest(self) -> Draft | None:
        """The words as they are on the screen, on disk or not; None before `adopt`."""
        return self._newest

    @property
    def is_clean(self) -> bool:
        """Whether every word is on disk."""
        return self._newest == self._kept

    def adopt(self, draft: Draft, revision: int) -> None:
        """Begin with what is on disk."""
        self._newest = self._kept = draft
        self._revision = revision

    def change_to(self, draft: Draft) -> None:
        """Take newer words, and save them as soon as the save that runs is over."""
        if draft != self._newest:
            self._newest = draft
            self._watch.show_waiting()
            self.keep()

    def keep(self) -> None:
        """Save what is not on disk yet."""
        content = self._newest
        if self._in_flight or self.is_clean or content is None:
            return
        self._in_flight = True
        doubtful, base = self._kept is None, self._revision

        def write(_progress: Progress) -> tuple[int, str]:
            last = self._desk.draft(self._letter)[1] if doubtful else base
            return last + 1, self._desk.save(self._letter, content, last + 1)

        self._run(write, lambda kept: self._saved(content, *kept), self._not_saved)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything now, then say whether all of it is on disk."""
        self._waiting_for_all.append(done)
        self.keep()
        if not self._in_flight and self.is_clean:
            self._answer(all_kept=True)

    def _saved(self, draft: Draft, revision: int, at: str) -> None:
        self._in_flight = False
        self._kept, self._revision = draft, revision
        self._watch.show_saved(at, self.is_clean)
        if not self.is_clean:
            self.keep()
        else:
            self._answer(all_kept=True)

    def _not_saved(self, error: Exception) -> None:
        self._in_flight = False
        self._kept = None  # nobody knows what reached the disk
        self._watch.show_not_saved(error)
        self._answer(all_kept=False)

    def _answer(self, all_kept: bool) -> None:
        waiting, self._waiting_for_all = self._waiting_for_all, []
        for done in waiting:
            done(all_kept)
