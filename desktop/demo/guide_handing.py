"""The scenes of handing over and after: receipts, oneself, a border, the lock."""

from pathlib import Path

from desktop.demo.album import Album
from desktop.demo.guide_before import open_matter
from desktop.demo.reading import receive, write_receipts
from desktop.demo.sealing import Wish, seal, take_receipts
from desktop.demo.seat import Seat
from ui.outbox.view import OutboxPage
from ui.shelf.view import ShelfView
from ui.unlock.view import UnlockView
from ui.words import translate
from ui.yourself.view import OwnPage


def hand_over(seat: Seat, other: Seat, stick: Path, album: Album) -> Path:
    """Seal to the coordinator, who alone may open the particulars; return the file."""
    names = (other.name,)
    wish = Wish(recipients=names, stick=stick, custodians=names)
    sealed = seal(seat, wish, album)
    seat.go(translate("window", "Shelf"), ShelfView)
    album.take(seat.program, "shelf-sealed")
    seat.go(translate("window", "Outbox"), OutboxPage)
    album.take(seat.program, "outbox")
    seat.stand_up()
    return sealed


def get_receipts(seat: Seat, other: Seat, stick: Path, album: Album) -> None:
    """Let the coordinator receive it, and take the receipt in."""
    other.sit_down()
    receive(other, stick, album.nowhere())
    receipts = write_receipts(other, stick, album.nowhere())
    other.stand_up()
    seat.sit_down()
    take_receipts(seat, receipts, album)


def come_to_rest(seat: Seat, tale_note: str, album: Album) -> None:
    """Write something for oneself, look at what is there for a border, and lock."""
    hands, program = seat.hands, seat.program
    page = open_matter(seat, translate("settings", "For yourself"))
    if isinstance(page, OwnPage):
        hands.type_in(page.note, tale_note)
        page.settle_now()
        seat.settle()
    album.take(program, "for-yourself")
    open_matter(seat, translate("settings", "Before a border"))
    album.take(program, "border")
    seat.go(translate("window", "Shelf"), ShelfView)
    hands.click_named(program.window, translate("window", "Help"))
    album.take(program, "help")
    hands.click_named(program.window, translate("window", "Help"))
    program.erasing.open()
    album.take(program, "erase")
    hands.click_named(program.window, translate("erase", "Keep the vault"))
    seat.lock()
    seat.alone(UnlockView)
    album.take(seat.program, "locked")
