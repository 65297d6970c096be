"""Keeps the newest words of a draft on disk, and never says so before the vault has.

While a save runs, newer words wait, and the newest of them win. A failed save loses
nothing: the words stay here, and every later try writes them again. Which revision comes
next is asked of the vault when it writes, so a save that failed halfway does no harm.
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
        self._given: Draft | None = None
        self._in_flight = 0
        self._waiting_for_all: list[Callable[[bool], None]] = []

    @property
    def newest(self) -> Draft | None:
        """The words as they are on the screen, on disk or not; None before `adopt`."""
        return self._newest

    @property
    def is_clean(self) -> bool:
        """Whether every word is on disk."""
        return self._newest == self._kept and not self._in_flight

    def adopt(self, draft: Draft) -> None:
        """Begin with what is on disk."""
        self._newest = self._kept = self._given = draft

    def change_to(self, draft: Draft) -> None:
        """Take newer words, and save them as soon as the save that runs is over."""
        if draft != self._newest:
            self._newest = draft
            self._watch.show_waiting()
            self.keep()

    def keep(self) -> None:
        """Save what is not on disk yet, once the save that runs is over."""
        if not self._in_flight and not self.is_clean:
            self._give()

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything now, then say whether all of it is on disk.

        The newest words are given to the vault at once, even while a save runs: whoever
        asks may be gone before that is over.
        """
        self._waiting_for_all.append(done)
        if self._newest not in (self._kept, self._given):
            self._give()
        elif not self._in_flight:
            self._answer(all_kept=True)

    def _give(self) -> None:
        content = self._newest
        if content is None:
            return
        self._in_flight += 1
        self._given = content

        def write(_progress: Progress) -> str:
            _draft, revision = self._desk.draft(self._letter)
            return self._desk.save(self._letter, content, revision + 1)

        self._run(write, lambda at: self._saved(content, at), self._not_saved)

    def _saved(self, draft: Draft, at: str) -> None:
        self._in_flight -= 1
        self._kept = draft
        self._watch.show_saved(at, self.is_clean)
        if self.is_clean:
            self._answer(all_kept=True)
        else:
            self.keep()

    def _not_saved(self, error: Exception) -> None:
        self._in_flight -= 1
        self._kept = self._given = None  # nobody knows what reached the disk
        self._watch.show_not_saved(error)
        self._answer(all_kept=False)

    def _answer(self, all_kept: bool) -> None:
        waiting, self._waiting_for_all = self._waiting_for_all, []
        for done in waiting:
            done(all_kept)
