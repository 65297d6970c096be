"""Locking beats every window that may be open over the page, and blanks at once."""

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QErrorMessage,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QToolTip,
    QVBoxLayout,
    QWizard,
)

from ui.interview.phases import Phase
from ui.widgets.files import FileDialogs


def shown(dialog):
    dialog.exec()


def file_dialog(ask, *more):
    return lambda room: getattr(FileDialogs(room.window), ask)("Choose", *more)


def print_dialog(room):
    printer = QPrinter()
    shown(QPrintDialog(printer, room.window))


def preview(room):
    printer = QPrinter()
    shown(QPrintPreviewDialog(printer, room.window))


def message(room):
    QMessageBox.warning(room.window, "Title", "Words of the account")


def over_another(room):
    """Open a dialog over a dialog, as the question whether to replace a file does."""
    outer = QFileDialog(room.window)
    QTimer.singleShot(0, lambda: QMessageBox.warning(outer, "Title", "Replace it?"))
    shown(outer)


def menu(room):
    menu = QMenu(room.window)
    menu.addAction("Words")
    menu.exec(room.window.mapToGlobal(QPoint(50, 50)))


def text_menu(room):
    editor = room.page.pages[Phase.ACCOUNT].editor
    editor.createStandardContextMenu().exec(room.window.mapToGlobal(QPoint(50, 50)))


def combo(room):
    """Open the list of a choice, in a dialog."""
    dialog = QDialog(room.window)
    choice = QComboBox()
    choice.addItems(["one", "two"])
    QVBoxLayout(dialog).addWidget(choice)
    QTimer.singleShot(0, choice.showPopup)
    shown(dialog)


def tip(room):
    QToolTip.showText(room.window.mapToGlobal(QPoint(50, 50)), "Words", room.window)


def typed(room):
    """Open a dialog in which something was typed."""
    dialog = QDialog(room.window)
    edit = QLineEdit("Words")
    QVBoxLayout(dialog).addWidget(edit)
    shown(dialog)


OPENED = {
    "a file to open": file_dialog("ask_open"),
    "files to open": file_dialog("ask_open_many"),
    "a file to save": file_dialog("ask_save", "a.txt"),
    "a folder": file_dialog("ask_folder"),
    "a printer": print_dialog,
    "a print preview": preview,
    "a message": message,
    "a question over a file dialog": over_another,
    "a menu": menu,
    "the menu of a text": text_menu,
    "the list of a choice": combo,
    "a tip": tip,
    "a dialog with words in it": typed,
    "progress": lambda room: shown(QProgressDialog("Words", "Cancel", 0, 9, room.window)),
    "a text to enter": lambda room: shown(QInputDialog(room.window)),
    "a colour": lambda room: shown(QColorDialog(room.window)),
    "a font": lambda room: shown(QFontDialog(room.window)),
    "an error": lambda room: shown(QErrorMessage(room.window)),
    "steps": lambda room: shown(QWizard(room.window)),
}


GIVE_UP_MS = 8000
"""After that a dialog that was not closed by the lock is, so that the test can fail."""


def colours(window):
    image = window.grab().toImage().scaled(100, 60)
    return {image.pixel(x, y) for x in range(100) for y in range(60)}


OURS = ("a file to save", "a question over a file dialog", "a printer", "a print preview")
OURS = (*OURS, "the menu of a text", "the list of a choice", "a message")
PAIRS = [
    pytest.param(
        what,
        trigger,
        marks=() if what in OURS and trigger == "key" else pytest.mark.nightly,
        id=f"{what} by {trigger}",
    )
    for what in OPENED
    for trigger in ("key", "idle", "system")
]
"""With every change those that the program itself opens; all of them each night."""


def in_sight():
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


@pytest.mark.parametrize(("what", "trigger"), PAIRS)
def test_locking_beats(room, what, trigger):
    room.unlock().interview()
    room.known = room.testimony()
    room.write(" Last word.")
    seen = {}

    def lock():
        seen["open"] = in_sight()
        TRIGGERS[trigger](room)
        seen["after"] = [
            each for each in QApplication.topLevelWidgets() if each.isVisible()
        ]
        seen["colours"] = len(colours(room.window))

    QTimer.singleShot(50, lock)
    give_up = QTimer()  # of nobody: what is over the window may outlive it
    give_up.timeout.connect(lambda: [each.close() for each in in_sight()])
    give_up.start(GIVE_UP_MS)
    OPENED[what](room)
    give_up.stop()
    room.wait(lambda: "colours" in seen)
    room.locked()
    assert len(seen["open"]) > 1, "something was open over the window"
    assert seen["after"] == [room.window]
    assert seen["colours"] == 1
    vault = room.reopen()
    assert vault.testimonies.get(room.known).paragraphs[-1].endswith("Last word.")
    vault.close()


def idle(room):
    for _second in range(5 * 60 + 1):
        room.clock.now += 1
        room.program.watch.look()


TRIGGERS = {
    "key": lambda room: room.press_lock(),
    "idle": idle,
    "system": lambda room: room.program.lock(),
}
