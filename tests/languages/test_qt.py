"""What Qt itself says in the dialogs and menus of the program is in our translations."""

import pytest
from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.translations import languages, speak
from ui.translations.collect import sentences
from ui.widgets.files import FileDialogs

GLANCE_MS = 200
SAME_EVERYWHERE = {"QPageSize", "QShortcut"}
"""Sizes of paper and names of keys."""
DOTS = ("QPrintWidget", "...")


class Listening(QTranslator):
    """Hears what is asked of translators, and knows nothing."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def isEmpty(self):  # noqa: N802 - the name is Qt's
        return False

    def translate(self, context, source, _comment=None, _n=-1):
        if context.startswith("Q") and context not in SAME_EVERYWHERE:
            self.asked.add((context, source))


@pytest.fixture
def listening(qapp):
    listening = Listening()
    qapp.installTranslator(listening)
    yield listening
    qapp.removeTranslator(listening)


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def give_up():
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        for edit in dialog.findChildren(QLineEdit):
            edit.createStandardContextMenu()
        dialog.reject()


def replace_it(path):
    """Accept a file that is there, and answer the question that follows with no."""

    def act():
        dialog = QApplication.activeModalWidget()
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        QTimer.singleShot(GLANCE_MS, refuse)
        dialog.accept()
        dialog.reject()

    def refuse():
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            question.reject()

    return act


def known():
    return {(each.context, each.text) for each in sentences()}


def test_the_dialogs_for_files(listening, parent, tmp_path):
    (tmp_path / "a.txt").write_text("here")
    files = FileDialogs(parent)
    for ask in (
        lambda: files.ask_open("Choose", ("Cards (*.txt)",)),
        lambda: files.ask_open_many("Choose"),
        lambda: files.ask_folder("Choose"),
        lambda: files.ask_save("Choose", "b.txt"),
    ):
        QTimer.singleShot(GLANCE_MS, give_up)
        ask()
    QTimer.singleShot(GLANCE_MS, replace_it(tmp_path / "a.txt"))
    files.ask_save("Choose", "a.txt")
    assert ("QPlatformTheme", "&Yes") in listening.asked
    assert listening.asked - known() == set()


def test_the_menus_of_texts(listening, parent):
    for edit in (QLineEdit(parent), QTextEdit(parent), QPlainTextEdit(parent)):
        edit.createStandardContextMenu()
    assert ("QWidgetTextControl", "Cu&t") in listening.asked
    assert listening.asked - known() == set()


def test_the_dialog_for_printing(listening, parent):
    printer = QPrinter()
    QTimer.singleShot(GLANCE_MS, give_up)
    QPrintDialog(printer, parent).exec()
    assert ("QPrintDialog", "Print") in listening.asked
    assert listening.asked - known() - {DOTS} == set()


@pytest.mark.parametrize("code", [code for code in languages() if code != "en"])
def test_a_button_of_a_dialog_speaks_the_language(qapp, parent, code):
    speak(qapp, code)
    question = QMessageBox(parent)
    question.setStandardButtons(
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
    )
    words = {each.text().replace("&", "") for each in question.buttons()}
    assert words & {"Yes", "Cancel"} == set()
