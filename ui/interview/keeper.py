"""Keeps the newest words on disk, and never says so before the vault has said so.

One save at a time; while it runs, newer words wait and the newest of them win. A failed
save loses nothing: the words stay here, editable, and every later try writes them again.
After a failure nobody knows what reached the disk, so the next try asks the vault first.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop.domain.consent import Consent
from desktop.domain.permissions import FullConsent
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.progress import Progress
from ui.jobs import Run


class Desk(Protocol):
    """What the keeper needs of `desktop.services.recording.Recording`."""

    def load(self, testimony: TestimonyId) -> Testimony:
        """Return the newest revision that is on disk."""

    def save(self, testimony: Testimony) -> str:
        """Keep the next revision and return when it reached the disk."""

    def save_consent(self, testimony: Testimony) -> str:
        """Keep the next revision with a consent that was just answered, on the record."""

    def save_assessment(self, testimony: Testimony) -> str:
        """Keep the next revision of a closed testimony: only what was observed changed."""


class InterviewDesk(Desk, Protocol):
    """What the presenter needs of `desktop.services.recording.Recording`."""

    def close(self, testimony: Testimony) -> Testimony:
        """Close the interview and return the closed revision."""

    def reopen(self, testimony: TestimonyId) -> Testimony:
        """Open a closed interview again and return the opened revision."""


class Watch(Protocol):
    """Who is told how the saving goes."""

    def kept(self, at: str, newest: bool) -> None:
        """A save reached the disk.

        Args:
            at: ISO 8601 time that the vault named.
            newest: Nothing newer waits.
        """

    def waiting(self) -> None:
        """There are words that are not on disk yet."""

    def failing(self, error: Exception) -> None:
        """A save failed; the words are still here."""


class Keeper:
    """One testimony between the screen and the vault."""

    def __init__(self, testimony: Testimony, desk: Desk, run: Run, watch: Watch) -> None:
        self._desk = desk
        self._run = run
        self._watch = watch
        self._newest = testimony
        self._kept = testimony
        self._recorded = _consent_of(testimony)
        self._in_flight = False
        self._again: Callable[[], None] | None = None
        self._doubtful = False
        self._waiting_for_all: list[Callable[[bool], None]] = []

    @property
    def newest(self) -> Testimony:
        """The words as they are on the screen, on disk or not."""
        return self._newest

    @property
    def on_disk(self) -> Testimony:
        """The last revision that the vault said it has."""
        return self._kept

    @property
    def is_clean(self) -> bool:
        """Whether every word is on disk, and the consent on the record."""
        return not self._unsaved and not self._consent_changed

    def change_to(self, testimony: Testimony) -> None:
        """Take newer words; they are saved at the next `keep`."""
        if testimony != self._newest:
            self._newest = testimony
            self._watch.waiting()

    def keep(self) -> None:
        """Save what is not on disk yet, once the save that runs is over."""
        if self._in_flight:
            self._again = self._again or self.keep
        elif self._unsaved:
            self._start(on_record=False)

    def keep_on_record(self) -> None:
        """Save, with an entry in the custody log if the consent was changed."""
        if self._in_flight:
            self._again = self.keep_on_record
        elif not self.is_clean:
            self._start(on_record=self._consent_changed)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything now, then say whether all of it is on disk."""
        self._waiting_for_all.append(done)
        if self.is_clean and not self._in_flight:
            self._answer(all_kept=True)
        else:
            self.keep_on_record()

    def adopt(self, testimony: Testimony) -> None:
        """Go on with a revision that the vault itself made, e.g. the closed one."""
        self._newest = self._kept = testimony
        self._recorded = _consent_of(testimony)
        self._doubtful = False

    @property
    def _unsaved(self) -> bool:
        return self._doubtful or not self._same(self._newest, self._kept)

    @property
    def _consent_changed(self) -> bool:
        return _consent_of(self._newest) != self._recorded

    def _same(self, one: Testimony, other: Testimony) -> bool:
        return replace(one, revision=other.revision) == other

    def _start(self, on_record: bool) -> None:
        self._in_flight = True
        self._again = None
        content, base, doubtful = self._newest, self._kept.revision, self._doubtful

        def write(_progress: Progress) -> tuple[Testimony, str]:
            last = self._desk.load(content.id).revision if doubtful else base
            draft = replace(content, revision=last + 1)
            return draft, self._way(draft, on_record=on_record)(draft)

        self._run(
            write, lambda kept: self._saved(*kept, on_record=on_record), self._not_saved
        )

    def _way(self, draft: Testimony, *, on_record: bool) -> Callable[[Testimony], str]:
        if draft.closing.closed_at:
            return self._desk.save_assessment
        return self._desk.save_consent if on_record else self._desk.save

    def _saved(self, draft: Testimony, at: str, on_record: bool) -> None:
        self._in_flight = self._doubtful = False
        self._kept = draft
        if on_record:
            self._recorded = _consent_of(draft)
        self._watch.kept(at, self._same(self._newest, draft))
        if self._waiting_for_all:
            self._go_on_flushing()
        elif self._again:
            self._again()

    def _go_on_flushing(self) -> None:
        if self.is_clean:
            self._answer(all_kept=True)
        else:
            self.keep_on_record()

    def _not_saved(self, error: Exception) -> None:
        self._in_flight = False
        self._again = None
        self._doubtful = True
        self._watch.failing(error)
        self._answer(all_kept=False)

    def _answer(self, all_kept: bool) -> None:
        waiting, self._waiting_for_all = self._waiting_for_all, []
        for done in waiting:
            done(all_kept)


def _consent_of(testimony: Testimony) -> tuple[Consent, FullConsent]:
    return testimony.consent, testimony.consent_more
