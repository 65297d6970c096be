"""The scenes before anybody is asked: practice, a vault, who may receive, ways back in."""

from pathlib import Path

from PySide6.QtCore import Qt

from crypto.identity import new_identity
from desktop.demo.album import Album
from desktop.demo.first_start import fill_in
from desktop.demo.hands import Stuck
from desktop.demo.people import introduce, take_card
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.domain.consent import RecipientClass
from desktop.domain.people import UserRole
from ui.keys.view import KeysPage
from ui.practice.view import PracticePage
from ui.settings.view import SettingsPage
from ui.shelf.view import ShelfView
from ui.welcome.view import WelcomeView
from ui.widgets.page import Page
from ui.words import translate

PRACTICE_SECONDS = 60.0
RECOVERY = 1
"""Place of the recovery key among the ways that can be added."""


def practise(seat: Seat, album: Album) -> None:
    """Go through the practice vault to its shelf, and leave it again."""
    hands, program = seat.hands, seat.program
    program.begin()
    welcome = seat.alone(WelcomeView)
    door = translate("practice", "Practise with invented cases")
    hands.click_named(welcome, door)
    page = seat.alone(PracticePage)
    hands.wait_for(page.begin_button.isEnabled, "practice can begin")
    album.take(program, "practice")
    hands.click(page.begin_button)
    is_open = "the practice vault is open"
    hands.wait_for(lambda: program.pages is not None, is_open, PRACTICE_SECONDS)
    seat.settle()
    seat.page(ShelfView)
    album.take(program, "practice-shelf")
    seat.lock()


def found_a_vault(seat: Seat, album: Screens) -> None:
    """Make one's own vault."""
    fill_in(seat, album)
    album.take(seat.program, "shelf-empty")
    seat.stand_up()


def meet(seat: Seat, other: Seat, newsroom: str, cards: Path, album: Album) -> None:
    """Meet the legal team, and a newspaper to which nothing may be sealed."""
    introduce(seat, other, cards, album)
    card = new_identity(newsroom, str(UserRole.COORDINATOR), "2001-01-01").card
    path = cards / "newspaper.txt"
    path.write_text(card.to_text(), encoding="utf-8")
    # A window that comes right after itself is not told that it is active, off screen.
    other.sit_down()
    other.stand_up()
    seat.sit_down()
    take_card(seat, path, RecipientClass.MEDIA, card.fingerprint, album.nowhere())


def prepare_a_way_back(seat: Seat, album: Album) -> None:
    """Look at the sheet with which a lost passphrase is not the end."""
    hands, program = seat.hands, seat.program
    page = open_matter(seat, translate("settings", "Ways into the vault"))
    if not isinstance(page, KeysPage):
        raise Stuck("the ways into the vault")
    hands.type_in(page.show_form.passphrase, seat.passphrase)
    hands.key(page.show_form.passphrase, Qt.Key.Key_Return)
    hands.wait_for(page.ways.isVisible, "the ways")
    seat.settle()
    album.take(program, "ways")
    hands.click(page.ways.adding[RECOVERY])
    seat.settle()
    hands.click(page.recovery_form.next_button)
    hands.wait_for(page.recovery_form.check.isVisible, "the sheet is prepared")
    seat.settle()
    album.take(program, "recovery-sheet")
    hands.click_named(program.window, translate("window", "Shelf"))


def look_at_the_rest(seat: Seat, album: Album) -> None:
    """Look at the settings, the backups, and the page for a border."""
    for title, name in (
        (translate("settings", "Backups"), "backups"),
        (translate("settings", "This computer"), "this-computer"),
    ):
        open_matter(seat, title)
        album.take(seat.program, name)


def open_matter(seat: Seat, title: str) -> Page:
    """Open a matter of the settings by its title, and return its page."""
    settings = seat.go(translate("settings", "Settings"), SettingsPage)
    words = translate("settings", "Open: {title}").format(title=title)
    seat.hands.click_named(settings, words)
    window = seat.program.window
    seat.hands.wait_for(lambda: window.page is not settings, title)
    seat.settle()
    if window.page is None:
        raise Stuck(title)
    return window.page
