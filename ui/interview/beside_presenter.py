"""Leads what stands beside the account: questions, seconds of a recording, completeness.

A paragraph that is about to be begun can be tied to this second, too; the mark waits for
its first words. A mark in a recording that runs carries the name of the take.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop.domain import marking
from desktop.domain.conduct import AskedQuestion, AudioMark, Manner
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.testimony import Testimony
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.plain import visible


class BesideScreen(Protocol):
    """The account page, as this presenter sees it."""

    def show_beside(self, testimony: Testimony) -> None:
        """Show what stands beside the account."""


class Words(Protocol):
    """What it needs of `InterviewPresenter`."""

    @property
    def testimony(self) -> Testimony:
        """The testimony as it is on the screen."""

    def amend(self, change: Callable[[Testimony], Testimony]) -> Testimony:
        """Make a change the next revision."""

    def amend_throughout(self, change: Callable[[Testimony], Testimony]) -> Testimony:
        """Make a change, also in what stood earlier in the account and may come back."""

    def recording(self, take: str) -> None:
        """Take note of the recording that runs; empty if none does."""


class BesidePresenter:
    """What stands beside one account."""

    def __init__(self, screen: BesideScreen, words: Words, clock: Clock) -> None:
        self._screen = screen
        self._words = words
        self._clock = clock
        self._waiting: AudioMark | None = None

    def show(self, testimony: Testimony) -> None:
        """Show what stands beside the account, as it is now."""
        self._screen.show_beside(testimony)

    def asked(self, words: str, manner: Manner, after: int) -> None:
        """Note a question.

        Args:
            words: As it was put; may be empty.
            manner: How it was put.
            after: Number of the paragraph after which it was asked; 0 before the first.
        """
        question = AskedQuestion(
            asked_at=moment(self._clock),
            manner=manner,
            words=visible(words.strip()),
            after=after,
        )
        self._words.amend(lambda it: marking.with_question(it, question))

    def question_removed(self, question: AskedQuestion) -> None:
        """Take out a question that was noted by mistake."""
        self._words.amend(lambda it: marking.without_question(it, question))

    def complete_asked(self) -> None:
        """Note that the free account is complete, if there is a word of it."""
        if self._words.testimony.paragraphs:
            self._complete(moment(self._clock))

    def goes_on_asked(self) -> None:
        """Note that the free account goes on after all."""
        self._complete("")

    def _complete(self, at: str) -> None:
        self._words.amend(
            lambda it: replace(it, conduct=replace(it.conduct, account_complete_at=at))
        )

    def mark_asked(self, number: int, place: tuple[str, int] | None) -> None:
        """Tie a paragraph to this second of the recording.

        Args:
            number: Of the paragraph; it may be about to be begun.
            place: Name of the take and milliseconds in it; None while nothing is recorded.
        """
        if place is None:
            return
        take, at_ms = place
        mark = AudioMark(paragraph=number, recording=AttachmentId(take), at_ms=at_ms)
        if number > len(self._words.testimony.paragraphs):
            self._waiting = mark
        else:
            self._words.amend(lambda it: marking.with_mark(it, mark))

    def account_settled(self) -> None:
        """Words were handed over: a mark may have waited for them."""
        there = len(self._words.testimony.paragraphs)
        mark = self._waiting
        if mark is not None and mark.paragraph <= there:
            self._waiting = None
            self._words.amend(lambda it: marking.with_mark(it, mark))

    def take_ended(self, take: str, kept: Attachment | None) -> None:
        """A recording is evidence now, or nothing was kept of it."""
        self._waiting = None
        self._words.recording("")
        if kept is None:
            self._words.amend_throughout(lambda it: marking.without_take(it, take))
        else:
            self._words.amend_throughout(lambda it: marking.as_evidence(it, take, kept.id))
