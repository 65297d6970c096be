"""The scenes of those who receive: the inbox, the case file, the statement."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.demo.hands import Stuck
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.services.exchange import Outcome
from ui.casefile.view import CasePage
from ui.inbox.lines import Line
from ui.inbox.view import InboxPage
from ui.particulars.opened import OpenedPage
from ui.statement.view import StatementPage
from ui.words import translate

HEARD_MS = 500
"""So much of a recording is heard before the demo believes that it plays."""
ACCOUNT_AT = 4
"""So many screens below the cover the account begins."""
BLANK_COLOURS = 4


def receive(seat: Seat, stick: Path, screens: Screens) -> dict[Outcome, int]:
    """Open everything on a stick, import what is good, and return what became of it."""
    hands, program = seat.hands, seat.program
    page = seat.go(translate("window", "Inbox"), InboxPage)
    screens.take(program, "inbox-empty")
    seat.files.will_choose(stick)
    hands.click(page.open_folder)
    hands.wait_for(lambda: page.model.rowCount() > 0, "the sealed files are opened")
    seat.settle()
    screens.take(program, "inbox-checked")
    hands.click(page.take)
    hands.wait_for(lambda: not page.progress.isVisible(), "the good ones are imported")
    seat.settle()
    screens.take(program, "inbox-imported")
    found: dict[Outcome, int] = {}
    for line in _lines(page):
        if line.verdict is not None:
            found[line.verdict.outcome] = found.get(line.verdict.outcome, 0) + 1
    return found


def write_receipts(seat: Seat, folder: Path, screens: Screens) -> tuple[Path, ...]:
    """Write a receipt for each imported testimony."""
    page = seat.go(translate("window", "Inbox"), InboxPage)
    before = set(folder.glob("*.age"))
    seat.files.will_choose(folder)
    seat.hands.click(page.receipts)
    seat.hands.wait_for(lambda: not page.banner.isHidden(), "receipts are written")
    seat.settle()
    screens.take(seat.program, "inbox-receipts")
    return tuple(sorted(set(folder.glob("*.age")) - before))


def read_case(seat: Seat, screens: Screens) -> CasePage:
    """Read the imported testimony that has most attachments."""
    hands = seat.hands
    page = seat.go(translate("window", "Inbox"), InboxPage)
    verdicts = [line.verdict for line in _lines(page)]
    counts = [verdict.attachments if verdict else 0 for verdict in verdicts]
    hands.click_row(page.table, counts.index(max(counts)))
    hands.click(page.details.read)
    case = seat.page(CasePage)
    hands.wait_for(case.book.isVisible, "the account")
    screens.take(seat.program, "casefile")
    return case


def open_particulars(seat: Seat, case: CasePage, name: str, screens: Screens) -> None:
    """Read who the deponent is, as one of the custodians, and leave the page again."""
    hands, program, panel = seat.hands, seat.program, case.particulars.panels[0]
    hands.click(panel.doors.buttons[0])
    screens.take(program, "particulars-asked")
    hands.click(panel.doors.asking.confirm)
    page = seat.page(OpenedPage)
    shown = [each.text() for each in page.findChildren(QLabel)]
    if name not in shown:
        raise Stuck("the name of the deponent")
    screens.take(program, "particulars-opened")
    hands.click(page.close_button)
    seat.page(CasePage)


def hear_and_see(seat: Seat, case: CasePage, screens: Screens, *, has_sound: bool) -> None:
    """Play a moment of the recording if anything can sound, and uncover a picture."""
    hands, program = seat.hands, seat.program
    cards = tuple(case.evidence.cards.values())
    sound = next((each.sound for each in cards if each.sound is not None), None)
    if has_sound and sound is not None:
        hands.click(sound.button)
        hands.wait_for(lambda: sound.bar.value() >= HEARD_MS, "the sound is heard")
        screens.take(program, "casefile-sound")
        hands.click(sound.button)
    card = next(each for each in cards if each.uncover.isVisible())
    hands.click(card.uncover)
    hands.wait_for(lambda: not card.is_covered, "the picture is uncovered")
    screens.take(program, "casefile-picture")


def save_statement(seat: Seat, case: CasePage, path: Path, screens: Screens) -> None:
    """Look at the statement and save it."""
    hands, program = seat.hands, seat.program
    hands.click(case.statement)
    page = seat.page(StatementPage)
    hands.wait_for(page.save.isEnabled, "the pages are made")
    if page.language.code != "be":
        raise Stuck("the statement is in Belarusian")
    hands.wait_for(lambda: _is_drawn(page.pages.viewport()), "the first page")
    screens.take(program, "statement")
    for _ in range(ACCOUNT_AT):
        hands.key(page.pages, Qt.Key.Key_PageDown)
    hands.wait_for(lambda: _is_drawn(page.pages.viewport()), "the account")
    screens.take(program, "statement-account")
    seat.files.will_choose(path)
    hands.click(page.save)
    hands.wait_for(lambda: not page.banner.isHidden(), "the statement is saved")
    seat.settle()
    screens.take(program, "statement-saved")
    hands.click_named(program.window, "Back")


def _is_drawn(widget: QWidget) -> bool:
    """Say whether there is more on a widget than paper: Qt draws pages a little later."""
    image = widget.grab().toImage()
    middle = range(image.width() // 3, image.width() * 2 // 3, 2)
    seen = {
        image.pixel(across, down)
        for down in range(0, image.height(), 3)
        for across in middle
    }
    return len(seen) > BLANK_COLOURS


def _lines(page: InboxPage) -> list[Line]:
    rows = (page.model.row(number) for number in range(page.model.rowCount()))
    return [row for row in rows if row is not None]
