"""The scenes of a redacted copy: made by the lawyer, opened by somebody outside."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.demo.hands import Stuck
from desktop.demo.post import Sent, bring, new_file
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.demo.story import Later
from ui.redaction.copy_view import DisclosurePage
from ui.redaction.lines import Group
from ui.redaction.view import RedactionPage

HIDE, LEAVE = "Withhold what tells it", "It may stand there"
MOST_FINDINGS = 12
SEALED_WITHIN_SECONDS = 60.0


def make_copy(seat: Seat, to: Seat, told: Later, stick: Path, screens: Screens) -> Sent:
    """Choose what is withheld, see it as its reader will, seal it, write it to a stick."""
    hands, program = seat.hands, seat.program
    page = seat.page(RedactionPage)
    hands.wait_for(page.foot.go_on.isEnabled, "the parts")
    screens.take(program, "redaction")
    _choose(seat, page, told, screens)
    hands.click(page.foot.reader_sees)
    hands.wait_for(page.preview.isVisible, "the copy as its reader sees it")
    screens.take(program, "redaction-preview")
    hands.click(page.foot.go_on)
    hands.wait_for(page.send.isVisible, "who gets it")
    _settle_findings(seat, page)
    hands.type_in(page.send.reason, told.purpose)
    page.settle_now()
    card = next(each for each in page.send.cards if each.box.text() == to.name)
    hands.click(card.box)
    screens.take(program, "redaction-ready")
    hands.click(page.foot.seal)
    hands.wait_for(page.foot.write.isVisible, "it is sealed", SEALED_WITHIN_SECONDS)
    seat.settle()
    path = new_file(stick, lambda: hands.click(page.foot.write), seat)
    hands.wait_for(lambda: not page.banner.isHidden(), "it was read back")
    screens.take(program, "redaction-sealed")
    return Sent(name="disclosure", path=path, by=seat, to=to)


def _choose(seat: Seat, page: RedactionPage, told: Later, screens: Screens) -> None:
    """Put a label in place of a name; hide a word wherever it is, and who was there."""
    hands, finder = seat.hands, page.edit.finder
    hands.type_in(finder.words, told.coded)
    hands.wait_for(finder.code.isVisible, "parts that hold the name")
    screens.take(seat.program, "redaction-found")
    hands.click(finder.code)
    hands.key(finder.words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type_in(finder.words, told.hidden)
    hands.click(finder.withhold)
    hands.key(finder.words, Qt.Key.Key_Escape)
    hands.click(page.groups.buttons[Group.PEOPLE])
    hands.click(page.edit.withhold_all)
    hands.click(page.groups.buttons[Group.ACCOUNT])
    page.settle_now()
    seat.settle()
    screens.take(seat.program, "redaction-chosen")


def _settle_findings(seat: Seat, page: RedactionPage) -> None:
    """Withhold what still tells what is withheld; leave the rest where it stands."""
    for _ in range(MOST_FINDINGS):
        if not page.send.findings:
            return
        buttons = page.send.findings[0].findChildren(QAbstractButton)
        found = {each.accessibleName().split(":")[0]: each for each in buttons}
        seat.hands.click(found.get(HIDE) or found[LEAVE])
        seat.settle()
    raise Stuck("nothing is overlooked")


def read_copy(seat: Seat, copy: Sent, told: Later, screens: Screens) -> None:
    """Take a redacted copy in and read it.

    Raises:
        Stuck: It shows what was withheld.
    """
    inbox = bring(seat, (copy.path,), screens.nowhere())
    seat.hands.click(inbox.details.read)
    page = seat.page(DisclosurePage)
    seat.hands.wait_for(page.list.isVisible, "the parts")
    model = page.list.model()
    shown = " ".join(
        str(model.data(model.index(row, 0))) for row in range(model.rowCount())
    )
    if told.hidden in shown or told.coded in shown or "[Person 1]" not in shown:
        raise Stuck("what is withheld is not there")
    screens.take(seat.program, "disclosure")
