"""Keeps what the interviewer observed; the one thing a closed interview still takes."""

from dataclasses import replace
from typing import Protocol

from desktop.domain.conduct import Assessment
from desktop.domain.testimony import Testimony
from ui.interview.rooms import Amend
from ui.plain import visible_lines


class AssessScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was noted."""


class AssessPresenter:
    """The interviewer's own notes on one testimony."""

    def __init__(self, screen: AssessScreen, amend: Amend) -> None:
        self._screen = screen
        self._amend = amend

    def show(self, testimony: Testimony) -> None:
        """Show what was noted."""
        self._screen.show_assessment(testimony.conduct.assessment)

    def settled(self, assessment: Assessment) -> None:
        """Keep what was noted."""
        kept = Assessment(
            observations=visible_lines(assessment.observations),
            follow_ups=visible_lines(assessment.follow_ups),
        )
        self._amend(lambda it: replace(it, conduct=replace(it.conduct, assessment=kept)))
