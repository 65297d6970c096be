"""The scenes of the organisation: its first roster, signed by two root keys, in force."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from desktop.demo.hands import Stuck
from desktop.demo.people import digits_of
from desktop.demo.post import Sent, bring, write_out
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.domain.bundles import BundleType
from ui.ceremony.joining import JoiningView
from ui.organisation.view import OrganisationView
from ui.seal.tick import TickBox
from ui.widgets.labels import FingerprintLabel

PLACE = "Organisation"
ROSTER = str(BundleType.ROSTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What is founded.

    Attributes:
        name: Of the organisation.
        key: Name of the key in pieces.
        founder, second: Whose keys sign its rosters, besides the one in pieces.
        follower: Somebody whom the roster names.
        card: The card of the key in pieces.
        stick: Folder that stands for a stick.
    """

    name: str
    key: str
    founder: Seat
    second: Seat
    follower: Seat
    card: Path
    stick: Path


def found(plan: Founding, screens: Screens) -> Sent:
    """Prepare the first roster, name somebody, sign it, and pass it on for signing."""
    seat = plan.founder
    hands, program = seat.hands, seat.program
    view = seat.go(PLACE, OrganisationView)
    hands.click(view.empty.found_button)
    hands.wait_for(view.root_form.isVisible, "who signs")
    hands.type_in(view.root_form.name, plan.name)
    boxes = view.root_form.people.findChildren(TickBox)
    hands.click(next(each for each in boxes if each.text().startswith(plan.second.name)))
    seat.files.will_choose(plan.card)
    hands.click(view.root_form.card_button)
    hands.wait_for(lambda: len(view.root_form.people.chosen) == 3, "three keys")
    screens.take(program, "organisation-founding")
    hands.click(view.foot.found)
    hands.wait_for(view.draft.isVisible, "the first roster")
    _name_and_sign(seat, view, screens)
    _look_at_pieces(plan, view, screens)
    hands.click(view.draft.pass_button)
    hands.wait_for(view.foot.pass_on.isVisible, "to whom")
    screens.take(program, "roster-pass-on")
    hands.click(view.foot.pass_on)
    hands.wait_for(lambda: not view.banner.isHidden(), "it is sealed")
    path = write_out(seat, ROSTER, plan.second.name, plan.stick)
    return Sent(name="roster-to-sign", path=path, by=seat, to=plan.second)


def _name_and_sign(seat: Seat, view: OrganisationView, screens: Screens) -> None:
    hands, program = seat.hands, seat.program
    hands.click(view.draft.add_button)
    hands.wait_for(view.member_form.isVisible, "whom to name")
    screens.take(program, "organisation-naming")
    hands.click(view.foot.name)
    hands.wait_for(view.foot.sign.isVisible, "the roster is to be signed")
    hands.click(view.foot.sign)
    hands.wait_for(view.draft.pass_button.isVisible, "the first signature")
    screens.take(program, "roster-signed")


def _look_at_pieces(plan: Founding, view: OrganisationView, screens: Screens) -> None:
    """Look at the other way to sign, with pieces that their holders join, and leave it."""
    seat = plan.founder
    seat.hands.click_named(view.draft.pieces, f"Sign with the pieces of {plan.key}")
    seat.page(JoiningView)
    screens.take(seat.program, "pieces-to-join")
    seat.hands.click_named(seat.program.window, "Back")
    seat.page(OrganisationView)


def sign_second(plan: Founding, draft: Sent, digits: str, screens: Screens) -> Sent:
    """Compare the digits, add the second signature, put the roster into force, send it.

    Args:
        plan: What is founded.
        draft: The roster as it was passed on.
        digits: As the founder reads them out.
        screens: Takes pictures.
    """
    seat = plan.second
    hands = seat.hands
    view = _compare(seat, draft, digits, screens, "roster-to-sign")
    hands.wait_for(view.foot.sign.isVisible, "the roster is to be signed")
    hands.click(view.foot.sign)
    hands.wait_for(view.foot.publish.isVisible, "there are enough signatures")
    screens.take(seat.program, "roster-signed-by-two")
    hands.click(view.foot.publish)
    hands.wait_for(view.foot.put.isVisible, "who gets it")
    screens.take(seat.program, "roster-put-into-force")
    hands.click(view.foot.put)
    hands.wait_for(view.overview.isVisible, "it is in force")
    seat.settle()
    path = write_out(seat, ROSTER, plan.follower.name, plan.stick)
    return Sent(name="roster", path=path, by=seat, to=plan.follower)


def accept_own(plan: Founding, roster: Sent, screens: Screens) -> None:
    """Take the roster in that one prepared oneself: nothing is to be compared any more."""
    seat = plan.founder
    bring(seat, (roster.path,), screens, "inbox-roster-back")
    view = seat.go(PLACE, OrganisationView)
    seat.hands.wait_for(view.overview.table.isVisible, "the roster is in force")
    screens.take(seat.program, "organisation")


def accept(plan: Founding, roster: Sent, digits: str, screens: Screens) -> None:
    """Take the roster in, and compare the digits of those who sign."""
    seat = plan.follower
    view = _compare(seat, roster, digits, screens, "roster")
    seat.hands.wait_for(view.overview.table.isVisible, "the roster is in force")
    screens.take(seat.program, "roster-in-force")


def read_digits(seat: Seat) -> str:
    """Return the digits of those who sign, as they stand on the screen."""
    view = seat.go(PLACE, OrganisationView)
    if view.overview.table.isVisible():
        return digits_of(view.overview.digits.text())
    seat.hands.click_named(view.overview, "Open this roster")
    seat.hands.wait_for(view.draft.isVisible, "the roster on its way")
    return digits_of(view.draft.findChildren(FingerprintLabel)[0].text())


def _compare(
    seat: Seat, roster: Sent, digits: str, screens: Screens, name: str
) -> OrganisationView:
    """Take a first roster in and type the digits that somebody else reads out."""
    hands = seat.hands
    bring(seat, (roster.path,), screens, f"inbox-{name}")
    view = seat.go(PLACE, OrganisationView)
    hands.click(hands.find(view.overview, QPushButton, "Compare its digits"))
    hands.wait_for(view.compare.isVisible, "digits to compare")
    hands.type_in(view.compare.edit, digits[: len(digits) // 2])
    screens.take(seat.program, f"{name}-compare")
    hands.type_in(view.compare.edit, digits[len(digits) // 2 :])
    if not view.foot.same.isEnabled():
        raise Stuck("the digits are the same")
    hands.click(view.foot.same)
    hands.wait_for(lambda: not view.compare.isVisible(), "the digits were compared")
    seat.settle()
    return view
