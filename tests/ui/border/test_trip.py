"""Through the real window: from the settings to each of these pages, and to the proof."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.settings import SECTIONS
from tests.lock.room import Room
from tests.services.desks import new_desk
from tests.services.post import take_down
from tests.ui.accessibility import at_rest
from ui.border.proof_view import ProofPage
from ui.border.view import BorderPage
from ui.erase.view import ErasePage
from ui.health.view import HealthPage
from ui.interview.view import InterviewView
from ui.manual.view import ManualPage
from ui.seal.view import SealPage
from ui.shelf.view import ShelfView


@pytest.fixture
def room(qapp, tmp_path):
    desk = new_desk(tmp_path / "vault", "Heron")
    desk.recording.begin()
    take_down(desk)
    desk.vault.close()
    room = Room(qapp, tmp_path / "vault").unlock()
    yield room
    room.clear_away()


def open_section(room, title):
    room.window.go("settings")
    names = [each[0] for each in SECTIONS]
    room.page.section_asked.emit(names.index(title))
    room.settle()
    return room.page


def test_the_settings_lead_to_each_of_the_pages(room):
    assert isinstance(open_section(room, "This computer"), HealthPage)
    assert room.page.banner.words == ""
    room.wait(lambda: room.page._found.count() == 15)  # eight findings, rules between
    page = open_section(room, "What we defend, and what we do not")
    assert isinstance(page, ManualPage)
    assert page.book.toPlainText()


def test_help_on_the_shelf_leads_to_what_is_not_defended(room):
    assert isinstance(room.page, ShelfView)
    room.window.toggle_help()
    room.window.manual_asked.emit()
    assert isinstance(room.page, ManualPage)


def test_each_draft_is_decided_and_then_nothing_is_left(room):
    page = open_section(room, "Before a border")
    assert isinstance(page, BorderPage)
    assert [list(each.buttons) for each in page.rows] == [
        ["open", "discard"],
        ["seal", "discard"],
    ]
    while page.rows:
        count = len(page.rows)
        page.rows[0].buttons["discard"].held.emit()
        room.wait(lambda count=count: len(page.rows) < count)
    room.settle()
    page.purge_held.emit()
    room.wait(lambda: isinstance(room.page, ProofPage))
    room.settle()
    assert room.page.banner.words.startswith("Nothing that can be read was found")
    left = room.on_vault(lambda vault: vault.left())
    assert (left.rows, left.words, left.blobs, left.keys) == (0, 0, 0, 0)


def test_sealing_comes_back_to_where_it_began(room):
    page = open_section(room, "Before a border")
    page.rows[1].buttons["seal"].click()
    room.settle()
    assert isinstance(room.page, SealPage)
    room.page.finished.emit()
    room.settle()
    assert isinstance(room.page, BorderPage)


def by_key(room, key=Qt.Key.Key_Space):
    """Press a key where the keyboard is, and wait until nothing moves any more."""
    QTest.keyClick(QApplication.focusWidget(), key)
    room.settle()
    at_rest()


def from_the_settings(room, size):
    """Come to the page by the keyboard alone; return it."""
    room.window.resize(*size)
    room.window.go("settings")
    at_rest()
    names = [each[0] for each in SECTIONS]
    room.page._buttons[names.index("Before a border")].setFocus()
    by_key(room)
    return room.page


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_the_page_begins_at_its_top_with_what_destroys_nothing(room, size):
    page = from_the_settings(room, size)
    here = QApplication.focusWidget()
    assert here is page.rows[0].buttons["open"]
    assert not here.visibleRegion().isEmpty()
    if size[1] > 400:
        assert page._frame_area.verticalScrollBar().value() == 0


def test_a_second_and_a_third_key_press_erase_nothing(room):
    page = from_the_settings(room, (1366, 768))
    by_key(room)
    assert isinstance(room.page, InterviewView)
    room.window.close_page()
    room.settle()
    assert room.page is page
    page.erase_button.setFocus()
    by_key(room)
    erase = room.window.findChild(ErasePage)
    assert erase.keep_button.hasFocus()
    by_key(room, Qt.Key.Key_Tab)
    assert erase.hold_button.hasFocus()
    by_key(room, Qt.Key.Key_Escape)
    assert room.page is page
    assert page.rows[0].buttons["open"].hasFocus()


def test_after_each_act_the_keyboard_is_where_nothing_is_destroyed(room):
    page = from_the_settings(room, (1366, 768))
    destroy = page.rows[0].buttons["discard"]
    destroy.setFocus()
    destroy.held.emit()
    room.wait(lambda: len(page.rows) == 1)
    room.settle()
    assert QApplication.focusWidget() is page.rows[0].buttons["seal"]
    destroy = page.rows[0].buttons["discard"]
    destroy.setFocus()
    destroy.held.emit()
    room.wait(lambda: page.rows == ())
    room.settle()
    assert QApplication.focusWidget() is page.count_button
