"""The shelf as it is seen and used."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.testimony import State
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.shelf.test_presenter import row
from ui.shelf.view import ShelfView
from ui.shelf.words import last_column, state_long, state_short
from ui.theme import Mode

ROWS = tuple(row(number, state) for number, state in enumerate(State))


@pytest.fixture
def view(theme, qtbot):
    view = ShelfView(theme)
    view.resize(1150, 700)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    return view


def fill(view):
    view.show_count(len(ROWS), "")
    view.show_page(0, ROWS)


def test_each_state_has_its_own_words(view):
    fill(view)
    shown = [view.model.index(at, 3).data() for at in range(len(ROWS))]
    assert shown == [state_short(state) for state in State]
    assert len({state_long(state) for state in State}) == len(State)


def test_only_rows_in_view_are_asked_for(view, qtbot):
    asked = []
    view.page_wanted.connect(lambda offset, limit: asked.append(offset))
    view.show_count(100_000, "")
    qtbot.waitUntil(lambda: asked == [0])
    view.table.scrollToBottom()
    qtbot.waitUntil(lambda: asked[-1] == 99_900)
    assert len(asked) <= 3


def test_rows_that_came_too_late_do_not_lengthen_the_list(view):
    view.show_count(1, "")
    view.show_page(0, ROWS)
    assert view.model.rowCount() == 1
    assert view.model.row(3) is None


def test_enter_opens_the_marked_testimony(view, qtbot):
    fill(view)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.row_opened) as heard:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert heard.args == [ROWS[1]]


def test_moving_through_the_list_tells_which_row_is_marked(view, qtbot):
    fill(view)
    heard = []
    view.row_chosen.connect(heard.append)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert heard == [ROWS[0], ROWS[1]]


def test_the_marked_testimony_stays_marked_when_the_list_comes_anew(view):
    fill(view)
    heard = []
    view.row_chosen.connect(heard.append)
    view.show_count(len(ROWS), "")
    view.show_page(0, ROWS)
    view.show_row(ROWS[3])
    assert view.table.row == 3
    assert heard == []


def test_a_search_begins_when_the_person_stops_typing(view, qtbot):
    heard = []
    view.searched.connect(heard.append)
    qtbot.keyClicks(view.search, "K7M4")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["K7M4"])


def test_escape_ends_a_search_and_then_leaves_the_page_alone(view):
    view.search.setText("K7M4")
    assert view.close_last()
    assert view.search.text() == ""
    assert not view.close_last()


def test_the_empty_shelf_explains_itself_and_begins_with_the_one_button(view):
    view.show_count(0, "")
    assert not view.table.isVisible()
    assert view._empty_title.text() == "No testimonies yet"
    assert view.first_focus() is view.new_button


def test_a_search_without_result_is_no_empty_shelf(view):
    view.show_count(0, "anything")
    assert view._empty_title.text() == "Nothing was found."


@pytest.mark.parametrize("state", State)
def test_the_margin_says_the_state_and_offers_what_fits(view, state):
    view.show_row(row(5, state))
    assert view.aside.isVisible()
    assert view.aside.reopen_button.isVisible() == (state is State.READY)
    assert view.aside.outbox_button.isVisible() == (state is State.KEPT)
    is_final = state in (State.SEALED, State.KEPT, State.RECEIVED)
    assert view.aside.letters_button.isVisible() == is_final


def test_a_sealed_testimony_is_said_to_be_closed_to_this_device(view):
    view.show_row(row(5, State.SEALED))
    words = [label.text() for label in view.aside.findChildren(type(view.title))]
    assert "This device can no longer open it." in words


def test_the_first_button_of_the_margin_opens_the_marked_testimony(view, qtbot):
    view.show_row(ROWS[2])
    with qtbot.waitSignal(view.row_opened) as heard:
        view.aside.open_button.click()
    assert heard.args == [ROWS[2]]


def test_what_is_missing_is_named_in_the_list():
    assert last_column(replace(ROWS[0], gaps=("narrative", "closing"))) == (
        "The account, the closing"
    )
    assert last_column(replace(ROWS[0], gaps=())) == "Nothing"


def test_a_sealed_testimony_tells_of_its_receipt():
    sealed = row(1, State.SEALED)
    assert last_column(sealed) == "The receipt"
    came = replace(sealed, receipt_at="2026-03-14T10:00:00+02:00")
    assert last_column(came) == "Nothing"


def test_a_cell_is_read_aloud_with_its_heading(view):
    fill(view)
    words = view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Code: CODE-0"


def test_the_list_changes_its_signs_with_the_colours(view, theme):
    fill(view)
    index = view.model.index(0, 3)
    before = index.data(Qt.ItemDataRole.DecorationRole).pixmap(20, 20).toImage()
    theme.set_mode(Mode.DARK)
    after = index.data(Qt.ItemDataRole.DecorationRole).pixmap(20, 20).toImage()
    assert before != after


@pytest.mark.parametrize("filled", [True, False])
def test_everything_has_a_name_and_tab_goes_round(view, filled):
    if filled:
        fill(view)
        view.show_row(ROWS[1])
    else:
        view.show_count(0, "")
    QApplication.processEvents()
    assert unnamed(view) == []
    assert unreached(view) == []


@pytest.mark.parametrize("size", [(515, 352), (1150, 700), (2300, 1400)])
def test_no_words_are_cut_off(view, size, qtbot):
    fill(view)
    view.show_row(replace(ROWS[1], recipients=("Anna", "Office of the prosecutor, desk 4")))
    view.resize(*size)
    qtbot.waitUntil(lambda: cut_off(view) == [])
