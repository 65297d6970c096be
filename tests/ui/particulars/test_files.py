"""Handing particulars over as a file, and opening such a file, in the window."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from crypto.identity import identity_from_seed
from crypto.pieces import split
from desktop.app.opening import FileOpening, Opening
from desktop.services.errors import NotParticulars
from desktop.services.particulars import Custodian, Opened
from desktop.services.particulars_files import HandedOver, ParticularsFile
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.interview.stage import SIZE
from tests.ui.particulars.fakes import NOTED, envelope
from ui.ceremony.joining import JoiningView
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.particulars.file_view import FilePage
from ui.particulars.handing import HandOverPage
from ui.particulars.opened import OpenedPage
from ui.widgets.page import Page

CODE = "K7M4-P9R3"
CHECK = "12345" * 8
STICK = Path("/stick")
SEED = os.urandom(32)
QUORUM = identity_from_seed(SEED, "Identities", "custodian", "2026-01-01").card


def custodian(name, *, is_me=False, card=None):
    digits = card.fingerprint if card else "54321" * 8
    return Custodian(
        fingerprint=digits, card=card, name=name, role="custodian", is_me=is_me
    )


ME = custodian("Lantern", is_me=True)
IN_PIECES = custodian("Identities", card=QUORUM)


class FakeFiles:
    """Answers as a test has chosen."""

    def __init__(self, answer=None):
        self.answer = answer

    def ask_open(self, _title, _kinds=()):
        return self.answer

    def ask_folder(self, _title):
        return self.answer


class FakeDesk:
    """Writes, reads and opens without a disk, and notes what it was asked."""

    def __init__(self):
        self.asked = []
        self.fail_with = None

    def hand_over(self, envelope, folder):
        self._do("hand_over", folder)
        return HandedOver(path=folder / "00.age", bundle=envelope.bundle, check=CHECK)

    def look(self, path):
        self._do("look", path)
        return ParticularsFile(path=path, age=b"", check=CHECK)

    def keys(self):
        return (ME, IN_PIECES)

    def open_own(self, file):
        self._do("open_own", file.path)
        return Opened(particulars=NOTED, code="")

    def open_with(self, file, key):
        self._do("open_with", key.card.fingerprint)
        return Opened(particulars=NOTED, code="")

    def _do(self, *act):
        if self.fail_with:
            raise self.fail_with
        self.asked.append(act)


class Stage:
    """A window with both pages in reach."""

    def __init__(self, theme, window):
        self.jobs = Jobs()
        self.window = window
        self.files = FakeFiles()
        self.desk = FakeDesk()
        opening = Opening(theme, window, self.jobs, None)
        self.doors = FileOpening(opening, self.files, self.desk)

    def settle(self):
        for _ in range(3):
            self.jobs.flush()
            QApplication.processEvents()

    def hand_over(self, *custodians):
        self.doors.hand_over(envelope(*custodians), CODE)
        self.settle()
        assert isinstance(self.window.page, HandOverPage)
        return self.window.page

    def open_file(self, path=STICK / "00.age"):
        self.doors.open_file()
        page = self.window.page
        assert isinstance(page, FilePage)
        self.files.answer = path
        page.choose.click()
        self.settle()
        return page


@pytest.fixture
def stage(qtbot, theme):
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    window.add_place("inbox", "Inbox", "inbox", Page(theme, "Inbox"))
    window.show_desk()
    with qtbot.waitExposed(window):
        window.show()
    made = Stage(theme, window)
    yield made
    made.jobs.shutdown()


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_what_was_handed_over_is_shown_with_all_that_the_custodian_must_be_told(stage):
    page = stage.hand_over(IN_PIECES)
    assert "Identities" in words_of(page)
    assert "Check number" not in words_of(page)
    stage.files.answer = STICK
    page.write.click()
    stage.settle()
    words = words_of(page)
    assert stage.desk.asked == [("hand_over", STICK)]
    for each in ("read back", "/stick/00.age", "12345  12345", CODE, "b" * 32):
        assert each in words
    assert page.close_button.hasFocus()
    page.close_button.click()
    assert not isinstance(stage.window.page, HandOverPage)


def test_nothing_is_written_without_a_place(stage):
    page = stage.hand_over(IN_PIECES)
    page.write.click()
    stage.settle()
    assert stage.desk.asked == []


def test_a_stick_that_is_full_is_told_and_can_be_tried_again(stage):
    page = stage.hand_over(IN_PIECES)
    stage.files.answer = STICK
    stage.desk.fail_with = OSError(28, "no space")
    page.write.click()
    stage.settle()
    assert page.banner.isVisible()
    assert "Check number" not in words_of(page)
    stage.desk.fail_with = None
    page.write.click()
    stage.settle()
    assert "Check number" in words_of(page)
    assert not page.banner.isVisible()


def test_a_file_is_opened_only_after_its_number_was_shown_and_a_word_about_the_record(
    stage,
):
    page = stage.open_file()
    words = words_of(page)
    assert "12345  12345" in words
    assert "proves nothing" in words
    own, _pieces = page.doors.buttons
    assert own.hasFocus()
    own.click()
    stage.settle()
    assert [each[0] for each in stage.desk.asked] == ["look"]
    assert page.doors.asking.leave.hasFocus()
    page.doors.asking.confirm.click()
    stage.settle()
    opened = stage.window.page
    assert isinstance(opened, OpenedPage)
    words = words_of(opened)
    assert "Somebody Else" in words
    assert "proves nothing" in words
    stage.window.close_last()
    assert "Somebody Else" not in words_of(opened)
    assert stage.window.page is page


def test_the_holders_of_a_key_in_pieces_join_them_for_the_file(stage):
    page = stage.open_file()
    page.doors.buttons[1].click()
    page.doors.asking.confirm.click()
    joining = stage.window.page
    assert isinstance(joining, JoiningView)
    for piece in split(SEED, 2, 3, os.urandom)[:2]:
        joining.typed.emit(piece.words)
        stage.settle()
    joining.open_asked.emit()
    stage.settle()
    assert stage.desk.asked[-1] == ("open_with", QUORUM.fingerprint)
    assert "Somebody Else" in words_of(stage.window.page)


def test_a_file_that_is_something_else_is_told_and_the_one_before_is_let_go(stage):
    page = stage.open_file()
    stage.desk.fail_with = NotParticulars()
    page.choose.click()
    stage.settle()
    assert "holds no particulars" in page.banner.words
    assert page.card.isHidden()
    page.own_wanted.emit()
    stage.settle()
    assert stage.window.page is page


def test_escape_takes_the_question_back_before_it_closes_the_page(stage):
    page = stage.open_file()
    page.doors.buttons[0].click()
    stage.window.close_last()
    assert stage.window.page is page
    assert page.doors.buttons[0].hasFocus()
    stage.window.close_last()
    assert stage.window.page is not page


@pytest.mark.parametrize("written", [False, True])
def test_the_page_for_handing_over_is_named_and_reached_by_keyboard(stage, written):
    page = stage.hand_over(ME, IN_PIECES)
    if written:
        stage.files.answer = STICK
        page.write.click()
        stage.settle()
    page.first_focus().setFocus()
    assert unnamed(page) == []
    assert unreached(page) == []
    assert cut_off(page) == []


@pytest.mark.parametrize("asking", [False, True])
def test_the_page_for_a_file_is_named_and_reached_by_keyboard(stage, asking):
    page = stage.open_file()
    if asking:
        page.doors.buttons[0].click()
        QApplication.processEvents()
    page.first_focus().setFocus()
    assert unnamed(page) == []
    assert unreached(page) == []
    assert cut_off(page) == []


def test_before_a_file_is_chosen_the_page_asks_for_one(stage):
    stage.doors.open_file()
    page = stage.window.page
    assert page.first_focus() is page.choose
    assert page.card.isHidden()
    page.choose.click()
    stage.settle()
    assert stage.desk.asked == []
