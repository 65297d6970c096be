"""The letters about one testimony, and which may be written."""

from dataclasses import dataclass
from typing import Protocol

from desktop.domain.bundles import BundleType
from desktop.domain.rows import LetterState
from desktop.domain.testimony import TestimonyId
from desktop.services.letters import LetterFacts, Letters
from desktop.services.withdrawing import Standing
from ui.jobs import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All letters about one testimony, as they are now.

    Attributes:
        code: Case code of the testimony.
        rows: Newest first.
        kinds: What may be written about it here.
        standing: What withdrawals left of it.
    """

    code: str
    rows: tuple[LetterFacts, ...]
    kinds: tuple[BundleType, ...]
    standing: Standing


class ListScreen(Protocol):
    """What the presenter asks of the page."""

    def show_listing(self, listing: Listing) -> None:
        """Show the letters."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


class Doors(Protocol):
    """Where the list leads."""

    def open_letter(self, letter: str) -> None:
        """Read a sealed or received letter."""

    def open_draft(self, letter: str) -> None:
        """Go on writing a draft."""


class ListPresenter:
    """One testimony's letters."""

    def __init__(
        self, screen: ListScreen, letters: Letters, run: Run, doors: Doors
    ) -> None:
        self._screen = screen
        self._letters = letters
        self._run = run
        self._doors = doors
        self._testimony: TestimonyId | None = None

    def choose(self, testimony: TestimonyId) -> None:
        """Say which testimony is meant; it was sealed here or received."""
        self._testimony = testimony

    def refresh(self) -> None:
        """Show the letters as they are now."""
        testimony = self._testimony
        if testimony is None:
            return
        self._run(
            lambda _progress: self._read(testimony),
            self._screen.show_listing,
            self._screen.show_problem,
        )

    def _read(self, testimony: TestimonyId) -> Listing:
        return Listing(
            code=self._letters.subject(testimony).code,
            rows=self._letters.rows(testimony),
            kinds=self._letters.kinds(testimony),
            standing=self._letters.standing(testimony),
        )

    def opened(self, facts: LetterFacts) -> None:
        """Go on writing a draft, or read a letter."""
        if facts.state is LetterState.DRAFT:
            self._doors.open_draft(facts.id)
        else:
            self._doors.open_letter(facts.id)

    def write_asked(self, kind: BundleType) -> None:
        """Begin a letter and go to it."""
        testimony = self._testimony
        if testimony is None:
            return
        self._run(
            lambda _progress: self._letters.begin(kind, testimony),
            self._doors.open_draft,
            self._screen.show_problem,
        )
