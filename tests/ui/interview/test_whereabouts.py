"""Where the keyboard is before, in and after a break and a stop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.interview.fakes import complete
from ui.interview.phases import Phase
from ui.interview.sitting_presenter import Note


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


@pytest.fixture
def writing(qtbot, here):
    """Return the interview with its status line, in the middle of a sentence."""
    here.status.setParent(here.stage)
    here.status.setGeometry(0, 736, 1366, 32)
    here.status.show()
    here.editor.setFocus()
    here.editor.put_caret(1, 3)
    qtbot.keyClicks(here.editor, "one")
    here.settle()
    return here


def type_on(qtbot, here, words):
    """Press keys one by one, each where the keyboard is by then."""
    for sign in words:
        qtbot.keyClick(here.stage.focusWidget(), sign)


def test_who_begins_a_recording_goes_on_typing_and_the_space_ends_nothing(qtbot, writing):
    bar = writing.view.recording
    bar.record.setFocus()
    qtbot.keyClick(bar.record, Qt.Key.Key_Space)
    assert writing.stage.focusWidget() is writing.editor
    type_on(qtbot, writing, " two")
    writing.jobs.flush()
    writing.microphone.recording_started.emit()
    type_on(qtbot, writing, " three")
    assert writing.microphone.stops == 0
    assert writing.editor.caret_place() == (1, 3 + len("one two three"))


def test_who_ends_a_recording_goes_on_typing(qtbot, writing):
    bar = writing.view.recording
    bar.record.click()
    writing.jobs.flush()
    writing.microphone.recording_started.emit()
    bar.stop.setFocus()
    qtbot.keyClick(bar.stop, Qt.Key.Key_Space)
    writing.microphone.recording_stopped.emit(4.0)
    writing.jobs.flush()
    assert writing.microphone.stops == 1
    assert writing.stage.focusWidget() is writing.editor


def test_who_records_on_another_page_is_back_in_its_field(qtbot, writing):
    writing.view.phase_asked.emit(Phase.PEOPLE)
    place = writing.view.pages[Phase.PEOPLE]._place
    place.setFocus()
    qtbot.keyClicks(place, "A room")
    bar = writing.view.recording
    bar.record.setFocus()
    qtbot.keyClick(bar.record, Qt.Key.Key_Return)
    assert writing.stage.focusWidget() is place


def test_record_among_the_evidence_leaves_the_keyboard_on_the_page(qtbot, writing):
    writing.view.phase_asked.emit(Phase.EVIDENCE)
    page = writing.view.pages[Phase.EVIDENCE]
    page.record.setFocus()
    qtbot.keyClick(page.record, Qt.Key.Key_Space)
    writing.jobs.flush()
    writing.microphone.recording_started.emit()
    assert writing.stage.focusWidget() is page.first_focus()
    assert page.first_focus() is not page.record


def test_the_question_whether_to_leave_begins_on_staying(qtbot, writing):
    writing.view.close_last()
    here = writing.stage.focusWidget()
    assert here.text() == "Stay"
    qtbot.keyClick(here, Qt.Key.Key_Space)
    assert writing.stage.focusWidget() is writing.editor
    assert writing.editor.caret_place() == (1, 6)
    assert writing.view.phase is Phase.ACCOUNT


def test_who_types_on_into_the_question_stays_and_loses_no_letter(qtbot, writing):
    writing.view.close_last()
    type_on(qtbot, writing, "s more words")
    assert writing.view.phase is Phase.ACCOUNT
    assert writing.stage.focusWidget() is writing.editor
    words = writing.editor.toPlainText()
    assert "ones more words" in words
    assert writing.view.sitting.shown.note is Note.NONE


def test_escape_takes_the_question_back(qtbot, writing):
    for _twice in range(2):
        writing.view.close_last()
        assert writing.stage.focusWidget().text() == "Stay"
        writing.view.close_last()
        assert writing.stage.focusWidget() is writing.editor
        assert writing.editor.caret_place() == (1, 6)
    writing.view.close_last()
    (leave,) = (
        each
        for each in writing.view.sitting.findChildren(QPushButton)
        if each.text() == "Leave it paused" and each.isVisible()
    )
    with qtbot.waitSignal(writing.view.finished):
        leave.click()
        writing.jobs.flush()


def test_staying_goes_back_to_a_field_that_was_only_tabbed_to(qtbot, writing):
    writing.view.phase_asked.emit(Phase.PEOPLE)
    place = writing.view.pages[Phase.PEOPLE]._place
    place.setFocus()
    writing.view.close_last()
    writing.view.close_last()
    assert writing.stage.focusWidget() is place


def test_the_page_of_names_leads_back_to_the_button_that_led_there(qtbot, here):
    here.view.phase_asked.emit(Phase.PEOPLE)
    page = here.view.pages[Phase.PEOPLE]
    page.particulars.setFocus()
    qtbot.keyClick(page.particulars, Qt.Key.Key_Space)
    assert here.view.page is here.view.apart
    here.view.close_last()
    here.jobs.flush()
    assert here.view.page is page
    assert here.stage.focusWidget() is page.particulars
    here.view.phase_asked.emit(Phase.ACCOUNT)
    here.view.phase_asked.emit(Phase.PEOPLE)
    assert here.stage.focusWidget() is page._deponent


def test_out_of_sight_neither_saving_nor_the_time_of_the_sitting_is_told(qtbot, writing):
    assert writing.status.words("saved").startswith("Saved ")
    assert writing.status.words("sitting")
    writing.view.left.emit()
    writing.view.hide()
    writing.view.show_waiting()
    writing.view.show_saved("2026-03-01T12:00:00+02:00", newest=True)
    writing.view.sitting.ticked.emit()
    assert (writing.status.words("saved"), writing.status.words("sitting")) == ("", "")
    writing.view.show()
    assert writing.status.words("sitting")
