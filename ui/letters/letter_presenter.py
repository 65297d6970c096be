"""Opens one letter to read."""

from dataclasses import replace
from typing import Protocol

from desktop.domain.bundles import BundleType
from desktop.domain.testimony import TestimonyId
from desktop.services.letters import Letters, Reading
from ui.jobs import Run
from ui.letters.shown import shown, shown_enclosure


class LetterScreen(Protocol):
    """What the presenter asks of the page."""

    def show_letter(self, reading: Reading) -> None:
        """Show what it says, or that its words are gone."""

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be read."""


class Doors(Protocol):
    """Where a letter leads."""

    def open_draft(self, letter: str) -> None:
        """Write the answer."""

    def open_letters(self, testimony: TestimonyId) -> None:
        """Show all letters about the same testimony."""


class LetterPresenter:
    """One letter at a time."""

    def __init__(
        self, screen: LetterScreen, letters: Letters, run: Run, doors: Doors
    ) -> None:
        self._screen = screen
        self._letters = letters
        self._run = run
        self._doors = doors
        self._reading: Reading | None = None

    def open(self, letter: str) -> None:
        """Read a sealed or received letter."""
        self._run(
            lambda _progress: self._letters.reading(letter),
            self._opened,
            self._screen.show_problem,
        )

    def _opened(self, reading: Reading) -> None:
        self._reading = reading
        self._screen.show_letter(
            replace(
                reading,
                record=shown(reading.record) if reading.record else None,
                enclosures=tuple(map(shown_enclosure, reading.enclosures)),
            )
        )

    def testimony_asked(self) -> None:
        """Show all letters about the same testimony."""
        reading = self._reading
        if reading is not None and reading.facts.testimony is not None:
            self._doors.open_letters(reading.facts.testimony)

    def answer_asked(self) -> None:
        """Begin a supplement that answers a question."""
        reading = self._reading
        if reading is None or reading.facts.testimony is None or not reading.may_answer:
            return
        testimony = reading.facts.testimony
        self._run(
            lambda _progress: self._letters.begin(BundleType.SUPPLEMENT, testimony),
            self._doors.open_draft,
            self._screen.show_problem,
        )
