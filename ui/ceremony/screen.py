"""What the ceremony asks of its screen, and the facts that it gives it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from crypto.identity import Card

HOLDER = "holder"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the room.

    Attributes:
        name: A pseudonym.
        part: ``holder``, ``witness`` or ``leader``.
    """

    name: str
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """The piece that is due.

    Attributes:
        number: Which piece.
        count: How many there are.
        holder: Pseudonym of its holder; empty for one that nobody present will keep.
        place: Which piece of the test recovery it is, from 1.
        needed: How many the test recovery takes.
    """

    number: int
    count: int
    holder: str
    place: int
    needed: int


class CeremonyScreen(Protocol):
    """What the presenter asks of the view."""

    def show_prepare(self) -> None:
        """Ask who is there, and whether the computer is fit."""

    def show_links(self, up: int | None) -> None:
        """Say whether a network link is up."""

    def show_too_few_people(self) -> None:
        """Say that nobody makes such a key alone."""

    def show_plan(self) -> None:
        """Ask what the key is for, and how many pieces there are."""

    def show_making(self) -> None:
        """Say that the key is being made."""

    def show_sheet(self, due: Due) -> None:
        """Offer to show, print or save one piece."""

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show the words of the piece that is due."""

    def ask_printer(self, pdf: bytes) -> None:
        """Ask for a printer for one sheet."""

    def show_printing(self) -> None:
        """Show that the sheet is being sent to the printer."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far printing is."""

    def show_printed(self, *, taken: bool) -> None:
        """Say whether the printer took the sheet."""

    def show_saved(self, path: Path) -> None:
        """Say that a file was written and read back."""

    def show_proof(self, due: Due) -> None:
        """Ask the holder to type the piece back."""

    def show_trial(self, due: Due, *, again: bool) -> None:
        """Ask for a piece of the test recovery."""

    def show_live(self, card: Card, holders: tuple[str, ...]) -> None:
        """Show the key that is live now, and who holds which piece."""

    def show_card_saved(self, path: Path) -> None:
        """Say that the card was written, and that all is done."""

    def show_entry_problem(self, error: Exception) -> None:
        """Say what is wrong with what was typed."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""

    def ask_leave(self, *, live: bool) -> None:
        """Ask whether everything is to be forgotten."""

    def end(self) -> None:
        """End the page."""
