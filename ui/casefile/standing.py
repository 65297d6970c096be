"""Tells a case file what the deponent took back of it."""

from typing import Protocol

from desktop.domain.testimony import TestimonyId
from desktop.services.letters import Letters
from desktop.services.withdrawing import Standing
from ui.jobs import Run


class StandingScreen(Protocol):
    """What the presenter asks of the page."""

    def show_standing(self, standing: Standing) -> None:
        """Show what was taken back, after the case itself."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


class StandingPresenter:
    """One case file at a time."""

    def __init__(self, screen: StandingScreen, letters: Letters, run: Run) -> None:
        self._screen = screen
        self._letters = letters
        self._run = run
        self._testimony: TestimonyId | None = None

    def open(self, testimony: TestimonyId) -> None:
        """Show what was taken back of a testimony."""
        self._testimony = testimony
        self._run(
            lambda _progress: self._letters.standing(testimony),
            self._screen.show_standing,
            self._screen.show_problem,
        )

    def destroy_confirmed(self) -> None:
        """Destroy the words of closed paragraphs, and show what is left."""
        testimony = self._testimony
        if testimony is None:
            return
        self._run(
            lambda _progress: self._letters.destroy_closed(testimony),
            lambda _nothing: self.open(testimony),
            self._screen.show_problem,
        )
