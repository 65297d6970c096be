"""Where the keyboard is before, in and after a break and a stop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.interview.fakes import complete
from ui.interview.phases import Phase


@pytest.fixture
def here(room):
    entered = room(complete())
    entered.view.phase_asked.emit(Phase.ACCOUNT)
    entered.editor = entered.view.pages[Phase.ACCOUNT].editor
    return entered


def by_key(qtbot, here, name):
    """Go to a button that is in sight and press it."""
    (button,) = (
        each
        for each in here.view.findChildren(QPushButton)
        if each.isVisible() and each.text() == name
    )
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_break_gives_the_keyboard_back_to_the_words_and_so_does_its_end(qtbot, here):
    here.editor.put_caret(1, 3)
    by_key(qtbot, here, "Take a break")
    assert here.stage.focusWidget() is here.editor
    by_key(qtbot, here, "Go on")
    assert here.stage.focusWidget() is here.editor
    assert here.editor.caret_place() == (1, 3)


def test_a_break_on_another_page_gives_it_back_to_the_field_that_had_it(qtbot, here):
    here.view.phase_asked.emit(Phase.PEOPLE)
    place = here.view.pages[Phase.PEOPLE]._place
    place.setFocus()
    qtbot.keyClicks(place, "A room")
    here.view.pages[Phase.PEOPLE].first_focus().setFocus()  # passed by Tab, no more
    by_key(qtbot, here, "Take a break")
    assert here.stage.focusWidget() is place
    by_key(qtbot, here, "Go on")
    assert here.stage.focusWidget() is place


def test_after_a_stop_the_closing_card_has_it_and_asks_why(qtbot, here):
    qtbot.keyClick(here.editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    page = here.view.pages[Phase.CLOSE]
    assert here.stage.focusWidget() is page.feeling
    assert page.why_stopped.isVisible()
    qtbot.keyClicks(page.why_stopped, "The phone rang.")
    by_key(qtbot, here, "Go on")
    here.settle()
    stopped, running = here.desk.kept.conduct.sittings
    assert (stopped.note, running.note) == ("The phone rang.", "")
    assert here.stage.focusWidget() is here.editor
    here.view.phase_asked.emit(Phase.CLOSE)
    assert not page.why_stopped.isVisible()
    assert page.why_stopped.text() == ""


def test_a_second_stop_asks_anew(qtbot, here):
    page = here.view.pages[Phase.CLOSE]
    for why in ("The phone rang.", "They were tired."):
        here.view.stop_asked.emit()
        assert page.why_stopped.text() == ""
        qtbot.keyClicks(page.why_stopped, why)
        by_key(qtbot, here, "Go on")
    here.settle()
    assert [each.note for each in here.desk.kept.conduct.sittings] == [
        "The phone rang.",
        "They were tired.",
        "",
    ]


def test_why_it_was_stopped_stays_and_is_locked_when_it_is_closed(qtbot, here):
    here.view.stop_asked.emit()
    page = here.view.pages[Phase.CLOSE]
    qtbot.keyClicks(page.why_stopped, "The phone rang.")
    page.close_button.click()
    here.settle()
    assert page.why_stopped.isReadOnly()
    assert page.why_stopped.text() == "The phone rang."
