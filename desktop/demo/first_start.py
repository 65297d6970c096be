"""The scenes before a vault is open: the first start, and unlocking."""

from PySide6.QtWidgets import QLabel

from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from ui.unlock.view import UnlockView
from ui.welcome.view import WelcomeView

WORDS = 6
WRONG = "these are not the right six words"


def make_vault(seat: Seat, screens: Screens) -> None:
    """Go through the first start, up to the empty shelf."""
    seat.program.begin()
    fill_in(seat, screens)


def fill_in(seat: Seat, screens: Screens) -> None:
    """Answer what the first start asks, up to the empty shelf."""
    hands, program = seat.hands, seat.program
    view = seat.alone(WelcomeView)
    hands.type_in(view.person.pseudonym, seat.name)
    hands.choose(view.person.role, str(seat.role))
    screens.take(program, "welcome")
    hands.click(view.next_button)
    seat.passphrase = _words_shown(view)
    screens.take(program, "passphrase")
    hands.click(view.next_button)
    hands.type_in(view.type_back.passphrase, seat.passphrase)
    hands.click(view.type_back.show_box)
    screens.take(program, "typed-back")
    hands.click(view.next_button)
    screens.take(program, "making-the-vault")
    hands.wait_for(lambda: program.pages is not None, f"{seat.name}: a vault")
    seat.settle()


def _words_shown(view: WelcomeView) -> str:
    """Return the six words as the person reads them."""
    labels = view.words.findChildren(QLabel)
    words = [each.text() for each in labels if each.property("kind") == "reading"]
    return " ".join(words[:WORDS])


def unlock(seat: Seat, screens: Screens) -> None:
    """Mistype once, wait as long as is asked, and open the vault."""
    hands, program = seat.hands, seat.program
    view = seat.alone(UnlockView)
    screens.take(program, "unlock")
    hands.type_in(view.passphrase, WRONG)
    hands.click(view.open_button)
    hands.wait_for(lambda: not view.banner.isHidden(), "a wrong passphrase is refused")
    screens.take(program, "unlock-refused")
    hands.wait_for(view.passphrase.isEnabled, "the pause is over")
    hands.type_in(view.passphrase, seat.passphrase)
    hands.click(view.open_button)
    hands.wait_for(lambda: program.pages is not None, f"{seat.name}: the vault is open")
    seat.settle()
