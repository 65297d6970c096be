"""Leads the sittings of one interview: begin, break, stop, leave; and minds the time.

It never hurries anybody: the one thing it says by itself is that a break would be due, in
a line that waits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop.domain.conduct import EndedHow
from desktop.domain.testimony import Testimony
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.interview import sittings
from ui.interview.phases import Phase
from ui.interview.sittings import Standing

BREAK_DUE_MINUTES = 60
LATER_MINUTES = 15


class Note(StrEnum):
    """What the bar above the pages is about."""

    NONE = "none"
    BEGIN = "begin"
    STOPPED = "stopped"
    BREAK = "break"
    BREAK_DUE = "break_due"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingNote:
    """What the bar says.

    Attributes:
        at: ISO 8601; since when, for a break and a stop.
        minutes: Without a break, if one is due.
    """

    note: Note = Note.NONE
    at: str = ""
    minutes: int = 0


NOTHING = SittingNote()


class SittingScreen(Protocol):
    """The interview's window, as this presenter sees it."""

    def show_sitting(self, note: SittingNote, minutes: int | None) -> None:
        """Say what stands in the way, if anything, and how long this sitting goes on."""

    def show_words_open(self, *, words_open: bool, pauses: bool) -> None:
        """Let words be typed or not, and offer a break or not."""


class Words(Protocol):
    """What it needs of `InterviewPresenter`."""

    @property
    def testimony(self) -> Testimony:
        """The testimony as it is on the screen."""

    @property
    def is_open(self) -> bool:
        """Whether the interview is not closed."""

    def amend(self, change: Callable[[Testimony], Testimony]) -> Testimony:
        """Make a change the next revision."""

    def phase_asked(self, phase: Phase) -> None:
        """Turn to a page; what was typed on the last one is saved."""


class SittingPresenter:
    """The sittings of one testimony."""

    def __init__(
        self, screen: SittingScreen, words: Words, clock: Clock, left_at: str
    ) -> None:
        """Be ready.

        Args:
            screen: The window.
            words: Changes the testimony.
            clock: Tells the time.
            left_at: When the testimony was last changed; empty if that is not known.
        """
        self._screen = screen
        self._words = words
        self._clock = clock
        self._left_at = left_at
        self._standing = Standing.FREE
        self._not_before = 0
        self._is_leaving = False

    def opened(self) -> None:
        """The interview was opened, or closed, or opened again."""
        self._standing = Standing.FREE
        if self._words.is_open:
            self._standing = sittings.standing(
                self._words.testimony, self._now, self._left_at
            )
        if self._standing is Standing.OVER:
            self._words.amend(lambda it: sittings.left(it, self._left_at))
        self._show()

    @property
    def must_ask_who_is_there(self) -> bool:
        """Whether a new sitting has to be begun, with other people perhaps."""
        return self._standing is Standing.OVER

    @property
    def must_ask_to_leave(self) -> bool:
        """Whether leaving now would leave somebody in the middle of it."""
        return self._words.is_open and self._words.testimony.conduct.sitting is not None

    def go_on_asked(self) -> None:
        """Begin a new sitting, or end the break."""
        now = self._now
        if self._standing is Standing.FREE:
            self._words.amend(lambda it: sittings.without_break(it, now))
        else:
            self._words.phase_asked(Phase.ACCOUNT)
            self._words.amend(lambda it: sittings.begun(it, now))
            self._standing = Standing.FREE
        self._not_before = 0
        self._show()

    def break_asked(self) -> None:
        """Begin a break; who takes one does not leave."""
        now = self._now
        self._is_leaving = False
        if self._words.is_open and self._standing is Standing.FREE:
            self._words.amend(
                lambda it: sittings.with_break(sittings.with_running(it, now), now)
            )
            self._show()

    def later_asked(self) -> None:
        """Say again later that a break is due."""
        _whole, unbroken = sittings.minutes_of(self._words.testimony, self._now)
        self._not_before = unbroken + LATER_MINUTES
        self._show()

    def stop_asked(self) -> None:
        """End it now: what was typed is saved, the words are locked, the end comes up."""
        if not self._words.is_open:
            return
        self._words.phase_asked(Phase.CLOSE)
        now = self._now
        self._words.amend(
            lambda it: sittings.ended(sittings.with_running(it, now), now, EndedHow.STOPPED)
        )
        self._standing = sittings.standing(self._words.testimony, now)
        self._show()

    @property
    def is_leaving(self) -> bool:
        """Whether it is being asked now if they leave."""
        return self._is_leaving and self._words.is_open

    def leave_asked(self) -> None:
        """Ask whether it shall be closed first."""
        self._is_leaving = True
        self._show()

    def stay_asked(self) -> None:
        """Nobody leaves."""
        self._is_leaving = False
        self._show()

    def leave_paused(self) -> None:
        """Note that it was left without being closed."""
        now = self._now
        self._is_leaving = False
        self._words.amend(lambda it: sittings.ended(it, now, EndedHow.PAUSED))
        self._show()

    def ticked(self) -> None:
        """Some time has passed."""
        self._show()

    @property
    def _now(self) -> str:
        return moment(self._clock)

    def _show(self) -> None:
        testimony, now = self._words.testimony, self._now
        whole, unbroken = sittings.minutes_of(testimony, now)
        is_on_break = sittings.is_on_break(testimony)
        words_open = self._words.is_open and self._standing is Standing.FREE
        self._screen.show_words_open(
            words_open=words_open, pauses=words_open and not is_on_break
        )
        note = self._note(testimony, unbroken)
        self._screen.show_sitting(note, whole if testimony.conduct.sitting else None)

    def _note(self, testimony: Testimony, unbroken: int) -> SittingNote:
        if not self._words.is_open:
            return NOTHING
        if self._is_leaving:
            return SittingNote(note=Note.LEAVING)
        return self._standing_note(testimony) or self._pace_note(testimony, unbroken)

    def _standing_note(self, testimony: Testimony) -> SittingNote | None:
        if self._standing is Standing.STOPPED:
            ended_at = testimony.conduct.sittings[-1].ended_at
            return SittingNote(note=Note.STOPPED, at=ended_at)
        if self._standing is Standing.OVER:
            return SittingNote(note=Note.BEGIN)
        return None

    def _pace_note(self, testimony: Testimony, unbroken: int) -> SittingNote:
        if sittings.is_on_break(testimony):
            return SittingNote(note=Note.BREAK, at=sittings.break_since(testimony))
        if unbroken >= max(BREAK_DUE_MINUTES, self._not_before):
            return SittingNote(note=Note.BREAK_DUE, minutes=unbroken)
        return NOTHING
