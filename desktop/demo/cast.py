"""Who takes part in the demo, where they leave files, and where they tell how far it is."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication

from desktop.demo.hands import Hands
from desktop.demo.seat import Seat
from desktop.domain.people import UserRole
from desktop.services.session import Session


class Diary(Protocol):
    """Where the trip tells how far it is."""

    def step(self, words: str) -> AbstractContextManager[None]:
        """Note what the block does and how long it takes."""

    def note(self, words: str) -> None:
        """Note something that is not as usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Folders of one trip; each is made when it is missing.

    Attributes:
        vaults: Holds the vault of each person.
        evidence: What the person who testifies brought along.
        cards: Where identity cards are exchanged.
        stick: Stands for a stick.
        statement: The file that the lawyer saves.
        sheets: Where the sheets of a key in pieces and its card are saved.
        court: Where the files go by which a court checks a time-stamp.
    """

    vaults: Path
    evidence: Path
    cards: Path
    stick: Path
    statement: Path
    sheets: Path
    court: Path

    def make(self) -> None:
        """Make every folder."""
        for folder in (
            self.vaults,
            self.evidence,
            self.cards,
            self.stick,
            self.sheets,
            self.court,
        ):
            folder.mkdir(parents=True, exist_ok=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The three desks of the trip, and one outside that gets a redacted copy later."""

    interviewer: Seat
    coordinator: Seat
    lawyer: Seat
    court: Seat

    def all(self) -> tuple[Seat, ...]:
        """Return those of the trip."""
        return self.interviewer, self.coordinator, self.lawyer


def seat_people(application: QApplication, session_of: Callable[[str], Session]) -> People:
    """Return the people, each before a window that is not shown yet.

    Args:
        application: The one application object.
        session_of: Returns the way into the vault in a folder with this name.
    """
    hands = Hands(application)

    def seat(name: str, role: UserRole) -> Seat:
        return Seat(name, role, hands, application, session_of(name.lower()))

    return People(
        interviewer=seat("Heron", UserRole.INTERVIEWER),
        coordinator=seat("Lighthouse", UserRole.COORDINATOR),
        lawyer=seat("Harbour", UserRole.LAWYER),
        court=seat("Quill", UserRole.LAWYER),
    )
