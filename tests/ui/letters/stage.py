"""Pages of letters with their presenters over a real vault, as the program joins them."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.casefile.test_case_page import SilentPlayer
from ui.casefile.opener import Opener
from ui.jobs import run_now
from ui.letters.editor_presenter import EditorPresenter, Services
from ui.letters.editor_view import EditorPage
from ui.letters.enclosing_presenter import EnclosingPresenter
from ui.letters.letter_presenter import LetterPresenter
from ui.letters.letter_view import LetterPage
from ui.letters.list_presenter import ListPresenter
from ui.letters.list_view import LettersPage
from ui.sight import Picture
from ui.widgets.buttons import HOLD_MS
from ui.widgets.status import StatusLine

NOW = "2026-04-02T14:02:05+02:00"


@dataclass
class Doors:
    """Notes which doors were opened."""

    opened: list = field(default_factory=list)

    def open_letter(self, letter):
        self.opened.append(("letter", letter))

    def open_draft(self, letter):
        self.opened.append(("draft", letter))

    def open_letters(self, testimony):
        self.opened.append(("letters", testimony))


@dataclass
class ScriptedFiles:
    folder: Path

    def ask_folder(self, _title):
        return self.folder

    def ask_open(self, _title, _kinds=()):
        return self.folder / "door.png"


def decoded(raw, show, _fail):
    """Return at once a picture, as the decoder would from these bytes."""
    assert raw
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    show(Picture(clear=image, blurred=image, width_px=4, height_px=4))


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def shown(qtbot, page, width=1150, height=760):
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitExposed(page):
        page.show()
    return page


def editor(qtbot, theme, desk, letter, folder=Path("/nowhere")):
    """Return the page for writing, joined to its presenter."""
    status = StatusLine()
    page = EditorPage(theme, ScriptedFiles(folder), status, lambda: NOW)
    page.status = status
    services = Services(
        letters=desk.letters, recording=desk.recording, sealing=desk.sealing
    )
    presenter = EditorPresenter(page, services, run_now, letter, lambda: NOW)
    enclosing = EnclosingPresenter(page.enclosing, desk.enclosing, run_now, letter)
    page.presenter = presenter, enclosing
    page.enclosing.file_chosen.connect(enclosing.file_chosen)
    page.enclosing.remove_confirmed.connect(enclosing.remove_confirmed)
    page.settled.connect(presenter.settled)
    page.left.connect(presenter.left)
    page.confirm_asked.connect(presenter.confirm_asked)
    page.person_toggled.connect(
        lambda fingerprint, chosen: presenter.choose(fingerprint, chosen=chosen)
    )
    page.seal_confirmed.connect(presenter.seal_asked)
    page.cancelled.connect(presenter.cancel)
    page.write_chosen.connect(presenter.write_to)
    page.discard_confirmed.connect(presenter.discard_confirmed)
    page.retry_asked.connect(presenter.retry_asked)
    shown(qtbot, page)
    presenter.open()
    enclosing.open()
    return page


def reader(qtbot, theme, desk, letter):
    page = LetterPage(theme, SilentPlayer())
    page.doors = Doors()
    source = partial(desk.enclosing.open, letter)
    opener = Opener(page, source, decoded, run_now)
    doors = page.doors
    presenter = LetterPresenter(page, desk.letters, run_now, doors, opener.offer)
    page.presenter = presenter, opener
    page.uncover_wanted.connect(opener.uncover)
    page.listen_wanted.connect(opener.listen)
    page.forget_confirmed.connect(presenter.forget_confirmed)
    page.answer_wanted.connect(presenter.answer_asked)
    page.testimony_wanted.connect(presenter.testimony_asked)
    presenter.open(letter)
    return shown(qtbot, page)


def listing(qtbot, theme, desk, testimony):
    page = LettersPage(theme)
    page.doors = Doors()
    presenter = ListPresenter(page, desk.letters, run_now, page.doors)
    page.presenter = presenter
    page.opened.connect(presenter.opened)
    page.write_wanted.connect(presenter.write_asked)
    presenter.choose(testimony)
    presenter.refresh()
    return shown(qtbot, page)


def type_into(widget, words):
    widget.setFocus()
    for at, line in enumerate(words.split("\n")):
        if at:
            QTest.keyClick(widget, Qt.Key.Key_Return)
        QTest.keyClicks(widget, line)


def confirm(button):
    """Confirm at once what else is held for a second and a half."""
    assert button.isEnabled()
    assert button.isVisible()
    button.held.emit()


def hold(qtbot, button):
    """Hold a button with the keyboard to the end."""
    button.setFocus()
    with qtbot.waitSignal(button.held, timeout=3 * HOLD_MS):
        QTest.keyPress(button, Qt.Key.Key_Space)
    QTest.keyRelease(button, Qt.Key.Key_Space)
