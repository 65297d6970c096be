"""Opens one letter to read."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop.domain.bundles import BundleType
from desktop.domain.evidence import Attachment
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
        self,
        screen: LetterScreen,
        letters: Letters,
        run: Run,
        doors: Doors,
        tell_enclosures: Callable[[tuple[Attachment, ...]], None],
    ) -> None:
        """Take the services.

        Args:
            screen: The page.
            letters: Letters.
            run: Runs work on the vault thread.
            doors: Where a letter leads.
            tell_enclosures: Told what is enclosed, so that it can be opened.
        """
        self._screen = screen
        self._letters = letters
        self._run = run
        self._doors = doors
        self._reading: Reading | None = None
        self._tell: Callable[[tuple[Attachment, ...]], None] = tell_enclosures

    def open(self, letter: str) -> None:
        """Read a sealed or received letter."""
        self._run(
            lambda _progress: self._letters.reading(letter),
            self._opened,
            self._screen.show_problem,
        )

    def _opened(self, reading: Reading) -> None:
        self._reading = reading
        self._tell(reading.enclosures)
        self._screen.show_letter(
            replace(
                reading,
                record=shown(reading.record) if reading.record else None,
                enclosures=tuple(map(shown_enclosure, reading.enclosures)),
            )
        )

    def forget_confirmed(self) -> None:
        """Destroy the words of the letter in sight, and show what is left of it."""
        reading, letters = self._reading, self._letters
        if reading is None or not reading.facts.may_be_forgotten:
            return
        letter = reading.facts.id
        self._run(
            lambda _progress: letters.forget(letter),
            lambda _nothing: self.open(letter),
            self._screen.show_problem,
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
