"""The scenes of a key that no computer keeps: five pieces, each typed back from paper."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.demo.hands import Hands
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from ui.ceremony.entry import PieceEntry
from ui.ceremony.view import CeremonyView
from ui.organisation.view import OrganisationView

PLACE = "Organisation"
LETTERS = 4
"""So many letters of a word are enough."""
HALF = 16
NEEDED = 3
CARD = "key.card"
MAKE_WITHIN_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKey:
    """The key that is to be made.

    Attributes:
        name: On its card.
        holders: Pseudonyms; the first gets the first piece.
        folder: Where its sheets and its card go.
    """

    name: str
    holders: tuple[str, ...]
    folder: Path

    @property
    def card(self) -> Path:
        """Where the card goes."""
        return self.folder / CARD

    def sheet(self, number: int) -> Path:
        """Return where the sheet of a piece goes."""
        return self.folder / f"piece-{number}.pdf"


def make_key(seat: Seat, key: NewKey, screens: Screens) -> dict[int, tuple[str, ...]]:
    """Make a key in pieces, prove every sheet, rebuild it from three, save its card.

    Returns:
        The words on each sheet.
    """
    hands = seat.hands
    organisation = seat.go(PLACE, OrganisationView)
    screens.take(seat.program, "organisation-empty")
    hands.click(organisation.empty.key_button)
    page = seat.page(CeremonyView)
    _prepare(seat, page, key, screens)
    paper = {
        number: _prove(seat, page, key, number, screens)
        for number in range(1, len(key.holders) + 1)
    }
    _recover(seat, page, paper, screens)
    screens.take(seat.program, "ceremony-live")
    seat.files.will_choose(key.card)
    hands.click(page.next_button)
    hands.wait_for(page.finish_button.isVisible, "the card is saved")
    hands.click(page.finish_button)
    seat.page(OrganisationView)
    return paper


def _prepare(seat: Seat, page: CeremonyView, key: NewKey, screens: Screens) -> None:
    hands, step = seat.hands, page.prepare
    for tick in step.ticks:
        hands.click(tick)
    while len(step.rows) < len(key.holders):
        hands.click(step.add_button)
    for (name, _part), holder in zip(step.rows, key.holders, strict=True):
        hands.type_in(name, holder)
    screens.take(seat.program, "ceremony-prepare")
    hands.click(page.next_button)
    hands.type_in(page.plan.name, key.name)
    screens.take(seat.program, "ceremony-plan")
    hands.click(page.next_button)
    hands.wait_for(page.sheet.isVisible, "the key is made", MAKE_WITHIN_SECONDS)


def _prove(
    seat: Seat, page: CeremonyView, key: NewKey, number: int, screens: Screens
) -> tuple[str, ...]:
    """Save a sheet, look at its words, and type them back."""
    hands, step = seat.hands, page.sheet
    seen = screens if number == 1 else screens.nowhere()
    _wait_for_title(hands, page, f"Piece {number} of {len(key.holders)}")
    hands.click(step.save_button)
    seen.take(seat.program, "ceremony-sheet-warning")
    seat.files.will_choose(key.sheet(number))
    hands.click_named(step.banner, "Choose where to…")
    hands.wait_for(lambda: not step.banner.isHidden(), "the sheet is saved")
    seen.take(seat.program, "ceremony-sheet")
    hands.hold(step.shown.show_button, until=step.shown.hide_button.isVisible)
    labels = step.shown.findChildren(QLabel)
    words = tuple(each.text() for each in labels if each.property("kind") == "reading")
    seen.take(seat.program, "ceremony-words")
    hands.click(step.shown.hide_button)
    hands.click(page.next_button)
    hands.wait_for(page.proof.isVisible, "fields for the words")
    type_piece(hands, page.proof.entry, words[:HALF])
    seen.take(seat.program, "ceremony-type-back")
    type_piece(hands, page.proof.entry, words[HALF:], after=HALF)
    seat.settle()
    return words


def _recover(
    seat: Seat, page: CeremonyView, paper: dict[int, tuple[str, ...]], screens: Screens
) -> None:
    """Rebuild the key from the pieces that are asked for by lot."""
    for place in range(1, NEEDED + 1):
        _wait_for_title(seat.hands, page, f"Test recovery: {place} of {NEEDED}")
        if place == 1:
            screens.take(seat.program, "ceremony-recovery")
        type_piece(seat.hands, page.proof.entry, paper[_asked(page)])
        seat.settle()
    seat.hands.wait_for(page.live.isVisible, "the key is live")


def _wait_for_title(hands: Hands, page: CeremonyView, words: str) -> None:
    hands.wait_for(lambda: page.title.text().startswith(words), words)


def _asked(page: CeremonyView) -> int:
    """Return the number of the piece that the page asks for."""
    labels = page.proof.findChildren(QLabel)
    heading = next(each for each in labels if each.property("kind") == "heading")
    return int(re.findall(r"\d+", heading.text())[0])


def type_piece(
    hands: Hands, entry: PieceEntry, words: tuple[str, ...], after: int = 0
) -> None:
    """Type words as people do: the first letters of each, then Space.

    Args:
        hands: Of the holder.
        entry: The fields.
        words: On the sheet.
        after: So many words were typed before.
    """
    for edit, word in zip(entry.words[after:], words, strict=False):
        hands.type_in(edit, word[:LETTERS])
        hands.key(edit, Qt.Key.Key_Space)
