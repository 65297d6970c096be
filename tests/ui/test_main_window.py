"""The window: it navigates, keeps its title, and closes what was opened last."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.ui.accessibility import unnamed
from ui.main_window import PROGRAM, MainWindow
from ui.widgets.buttons import Button
from ui.widgets.page import Page


class Told(Page):
    """A page that remembers when it was entered and left."""

    def __init__(self, theme, title):
        super().__init__(theme, title)
        self.heard = []
        self.entered.connect(lambda: self.heard.append("entered"))
        self.left.connect(lambda: self.heard.append("left"))


@pytest.fixture
def window(theme, qtbot):
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.shelf = Told(theme, "Shelf")
    window.people = Told(theme, "People & keys")
    window.add_place("shelf", "Shelf", "shelf", window.shelf)
    window.add_place("people", "People & keys", "people", window.people)
    with qtbot.waitExposed(window):
        window.show()
    window.show_desk()
    yield window
    window.close_now()


def test_the_desk_opens_at_the_first_place(window):
    assert window.place == "shelf"
    assert window.shelf.heard == ["entered"]


def test_a_page_is_told_that_it_is_left_before_another_is_entered(window):
    window.go("people")
    assert window.shelf.heard == ["entered", "left"]
    assert window.people.heard == ["entered"]


def test_escape_closes_the_page_that_was_opened_last(window, theme, qtbot):
    above = Told(theme, "Interview")
    window.open_page(above)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(above))
    assert window.page is window.shelf
    assert window.shelf.heard == ["entered", "left", "entered"]


def test_escape_does_nothing_where_nothing_was_opened(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page is window.shelf


def test_going_to_a_place_closes_what_was_open_above(window, theme):
    window.open_page(Told(theme, "Interview"))
    window.go("people")
    assert window.page is window.people


def test_an_open_page_brings_its_own_rail_and_takes_it_away(window, theme):
    page = Told(theme, "Interview")
    page.rail = QLabel("phases")
    window.open_page(page)
    assert page.rail.isVisible()
    window.close_page()
    assert not window.findChildren(QLabel, "phases")


def test_f1_explains_the_page_and_escape_ends_it(window, qtbot):
    window.shelf.help_words = ("All about shelves.",)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = [label for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("All about shelves." in label.text() for label in shown)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    shown = [label for label in window.findChildren(QLabel) if label.isVisible()]
    assert not any("All about shelves." in label.text() for label in shown)


def test_on_a_small_window_help_takes_the_place_of_the_page(window, qtbot):
    window.resize(683, 384)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window.shelf.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.shelf.isVisible()


@pytest.mark.parametrize("where", ["page", "field"])
def test_ctrl_l_asks_to_lock_from_anywhere(window, qtbot, where):
    edit = QLineEdit()
    window.shelf.column.addWidget(edit)
    target = edit if where == "field" else window
    target.setFocus()
    with qtbot.waitSignal(window.lock_asked):
        qtbot.keyClick(target, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_title_never_says_what_is_on_the_page(window):
    window.shelf.title.setText("K7M4-P9R3")
    window.shelf.setWindowTitle("K7M4-P9R3")
    window.setWindowTitle("K7M4-P9R3")
    assert window.windowTitle() == PROGRAM


def test_closing_waits_until_everything_was_kept(window, qtbot):
    with qtbot.waitSignal(window.close_asked):
        window.close()
    assert window.isVisible()
    window.close_now()
    assert not window.isVisible()


def test_blanking_shows_nothing_and_tells_the_page_to_keep_its_words(window):
    window.blank()
    assert window.shelf.heard == ["entered", "left"]
    assert [label for label in window.findChildren(QLabel) if label.isVisible()] == []
    assert window.page is None


def test_what_is_shown_alone_has_no_rail_and_no_status(window):
    window.show_alone(QWidget())
    assert not window.status.isVisible()
    window.show_desk()
    assert window.status.isVisible()
    assert window.page is window.shelf


def test_a_note_beside_a_place_is_read_aloud_too(window):
    window.set_note("people", "3 new")
    entries = {each.accessibleName(): each for each in window.findChildren(Button)}
    assert entries["People & keys"].accessibleDescription() == "3 new"
    assert entries["People & keys"].text() == "People && keys  3 new"


def test_everything_the_keyboard_reaches_has_a_name(window):
    assert unnamed(window) == []


@pytest.mark.parametrize("size", [(683, 384), (1366, 768), (2560, 1440)])
def test_the_column_is_never_too_wide_and_always_in_the_window(window, size, qtbot):
    edit = QLineEdit()
    window.shelf.column.addWidget(edit)
    window.resize(*size)

    def fits():
        left = edit.mapTo(window, edit.rect().topLeft()).x()
        assert window.size().toTuple() == size
        assert left >= 0
        assert 0 < edit.width() <= min(640, size[0] - left)

    qtbot.waitUntil(fits)


def test_the_status_line_says_and_unsays(window):
    window.status.show_part("saved", "Saved 14:02")
    assert window.status.words("saved") == "Saved 14:02"
    window.status.show_part("saved", "Not saved. Your words are here.", "amber")
    assert window.status.words("saved") == "Not saved. Your words are here."
    window.status.hide_part("saved")
    assert window.status.words("saved") == ""


def test_uncovering_shows_the_page_that_was_in_sight(window, theme):
    above = Told(theme, "Interview")
    window.open_page(above)
    window.blank()
    window.uncover()
    assert window.page is above
    assert above.heard == ["entered", "left", "entered"]


def test_beginning_anew_leaves_nothing_of_the_places_and_pages(window, theme, qtbot):
    above = Told(theme, "Interview")
    above.rail = QLabel("phases")
    window.open_page(above)
    old = window.shelf
    window.begin_anew()
    assert window.page is None
    assert window.places == []
    window.add_place("shelf", "Паліца", "shelf", Told(theme, "Паліца"))
    window.show_desk()
    assert window.page.title.text() == "Паліца"
    assert window.page.isVisible()
    qtbot.waitUntil(lambda: not shiboken6.isValid(old) and not shiboken6.isValid(above))


def test_a_page_that_wants_more_room_does_not_make_the_window_wider(window, theme, qapp):
    page = Told(theme, "Interview")
    page.setMinimumWidth(1400)
    window.open_page(page)
    window.resize(683, 384)
    qapp.processEvents()
    assert window.width() == 683
