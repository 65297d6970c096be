"""The scenes of meeting: cards are exchanged, and their digits compared."""

from pathlib import Path

from desktop.demo.hands import Stuck
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.domain.consent import RecipientClass
from ui.contacts.view import ContactsView
from ui.words import translate


def give_card(seat: Seat, path: Path) -> str:
    """Save one's card to a file and return the digits that stand on one's own screen."""
    view = seat.go(translate("window", "People & keys"), ContactsView)
    seat.files.will_choose(path)
    seat.hands.click(view.list.mine.export_button)
    seat.settle()
    seat.hands.wait_for(path.is_file, "the card was saved")
    return digits_of(view.list.mine.fingerprint.text())


def take_card(
    seat: Seat, card: Path, as_what: RecipientClass, digits: str, screens: Screens
) -> None:
    """Add a card, compare its digits with those on the other screen, mark it verified.

    Args:
        seat: Who adds it.
        card: The file that was handed over.
        as_what: What the owner is to a testimony.
        digits: The digits as their owner reads them aloud.
        screens: Takes pictures.

    Raises:
        Stuck: The digits differ.
    """
    hands, program = seat.hands, seat.program
    view = seat.go(translate("window", "People & keys"), ContactsView)
    seat.files.will_choose(card)
    hands.click(view.add_button)
    hands.wait_for(view.keep_button.isVisible, "the new card")
    hands.choose(view.new_card.recipient_class, str(as_what))
    screens.take(program, "people-new-card")
    hands.click(view.keep_button)
    hands.wait_for(view.same_button.isVisible, "two cards to compare")
    if digits_of(view.person.theirs.fingerprint.text()) != digits:
        raise Stuck("the digits are the same")
    screens.take(program, "people-compare")
    hands.click(view.same_button)
    hands.wait_for(lambda: not view.same_button.isVisible(), "the digits are the same")
    screens.take(program, "people-verified")
    hands.click(view.back_button)
    hands.wait_for(view.add_button.isVisible, "the list of people")


def digits_of(words: str) -> str:
    """Return a fingerprint without the spaces that make it readable."""
    return "".join(words.split())


def introduce(
    one: Seat,
    other: Seat,
    folder: Path,
    screens: Screens,
    as_what: RecipientClass = RecipientClass.LEGAL_TEAM,
) -> None:
    """Let two people meet; `one` is in the picture, and of the legal team to `other`.

    Args:
        one: Who is in the picture.
        other: Whom they meet.
        folder: Where cards are exchanged.
        screens: Takes pictures.
        as_what: What `other` is to a testimony of `one`.
    """
    digits = {}
    for seat in (one, other):
        seat.sit_down()
        digits[seat.name] = give_card(seat, _card(folder, seat))
        seat.stand_up()
    for seat, owner, role, taken in (
        (other, one, RecipientClass.LEGAL_TEAM, screens.nowhere()),
        (one, other, as_what, screens),
    ):
        seat.sit_down()
        take_card(seat, _card(folder, owner), role, digits[owner.name], taken)
        seat.stand_up()


def _card(folder: Path, seat: Seat) -> Path:
    return folder / f"card-{seat.name.lower()}.txt"
