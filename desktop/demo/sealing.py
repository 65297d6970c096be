"""The scenes of handing over: sealing, the outbox, and receipts."""

from dataclasses import dataclass
from pathlib import Path

from desktop.demo.hands import Hands, Stuck
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from ui.outbox.view import OutboxPage
from ui.seal.custodians import Custodians
from ui.seal.view import SealPage
from ui.shelf.view import ShelfView
from ui.words import translate

SEALED_WITHIN_SECONDS = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How a testimony is to be sealed.

    Attributes:
        recipients: Names on their cards.
        custodians: Names of those who may open the particulars; none destroys them.
        stick: Folder that stands for a stick.
    """

    recipients: tuple[str, ...]
    stick: Path
    custodians: tuple[str, ...] = ()
    compatible: bool = False
    keep_copy: bool = False


def seal(seat: Seat, wish: Wish, screens: Screens) -> Path:
    """Choose who and where, hold the button, and return the file on the stick."""
    hands, program = seat.hands, seat.program
    page = seat.page(SealPage)
    hands.wait_for(lambda: bool(page.form.cards), "somebody to seal to")
    screens.take(program, "seal")
    for card in page.form.cards:
        if card.box.text() in wish.recipients:
            hands.click(card.box)
    _choose_custodians(hands, page.form.custodians, wish.custodians)
    seat.files.will_choose(wish.stick)
    hands.click(page.form.folder)
    if wish.compatible:
        hands.click(page.form.compatible.box)
    if wish.keep_copy:
        hands.click(page.form.keep.box)
    seat.settle()
    screens.take(program, "seal-ready")
    before = set(wish.stick.glob("*.age"))
    hands.hold(page.hold, until=lambda: not page.form.isVisible())
    screens.take(program, "sealing")
    done = page.sealed.isVisible
    hands.wait_for(done, "it is sealed", SEALED_WITHIN_SECONDS)
    seat.settle()
    screens.take(program, "sealed")
    hands.click(page.done)
    written = set(wish.stick.glob("*.age")) - before
    if len(written) != 1:
        raise Stuck("one sealed file on the stick")
    return written.pop()


def _choose_custodians(hands: Hands, form: Custodians, names: tuple[str, ...]) -> None:
    for card in form.cards:
        if card.box.text() in names:
            hands.click(card.box)
    if not names:
        hands.click(form.drop.box)


def codes_on_shelf(seat: Seat) -> tuple[str, ...]:
    """Return the case codes on the shelf, from above."""
    shelf = seat.go(translate("window", "Shelf"), ShelfView)
    rows = (shelf.model.row(number) for number in range(shelf.model.rowCount()))
    return tuple(row.code for row in rows if row is not None)


def choose_on_shelf(seat: Seat, row: int, screens: Screens) -> None:
    """Mark a testimony on the shelf and do what comes next for it."""
    shelf = seat.go(translate("window", "Shelf"), ShelfView)
    seat.hands.click_row(shelf.table, row)
    seat.settle()
    screens.take(seat.program, "shelf")
    seat.hands.click(shelf.aside.open_button)


def take_receipts(seat: Seat, receipts: tuple[Path, ...], screens: Screens) -> None:
    """Take receipts in, then let go of a sealed file that has arrived."""
    hands, program = seat.hands, seat.program
    page = seat.go(translate("window", "Outbox"), OutboxPage)
    screens.take(program, "outbox-waiting")
    for receipt in receipts:
        page.banner.clear()
        seat.files.will_choose(receipt)
        hands.click(page.receipt)
        hands.wait_for(lambda: not page.banner.isHidden(), "the receipt was read")
        seat.settle()
    hands.wait_for(page.details.drop.isVisible, "the receipt is good")
    screens.take(program, "outbox-receipt")
    page.banner.clear()
    hands.hold(page.details.drop, until=lambda: not page.banner.isHidden())
    seat.settle()
    screens.take(program, "outbox-let-go")
