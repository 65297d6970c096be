"""A whole interview by keyboard alone: before, account, questions, a second, stop, end."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.conduct import EndedHow, Manner, Sitting
from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.testimony import State
from tests.ui.accessibility import cut_off
from tests.ui.interview.fakes import DRAFT, NOON, complete
from tests.ui.interview.stage import nameless, trapped
from ui.interview.phases import Phase
from ui.interview.sitting_presenter import Note

CONTROL = Qt.KeyboardModifier.ControlModifier
SMALL = (683, 384)
NAUGHTY = "<b>x</b> %n {0} \u202eпытанне\u0301 ⟨&amp;⟩"


def focused():
    return QApplication.focusWidget()


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(focused(), key, modifier)


def words_of(qtbot, here, words):
    qtbot.keyClicks(focused(), words)
    here.settle()


@pytest.fixture
def here(room):
    entered = room(complete())
    entered.view.phases.setParent(entered.stage)
    entered.view.phases.show()
    return entered


def account(here):
    return here.view.pages[Phase.ACCOUNT]


def button_named(where, words):
    return next(
        each
        for each in where.findChildren(QPushButton)
        if each.text() == words and each.isVisible()
    )


def ask(qtbot, words, key):
    press(qtbot, Qt.Key.Key_Q, CONTROL)
    qtbot.keyClicks(focused(), words)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, key)


def test_an_interview_from_before_to_its_end_by_keyboard_alone(qtbot, here):
    press(qtbot, Qt.Key.Key_1, CONTROL)
    assert here.view.phase is Phase.PLAN
    press(qtbot, Qt.Key.Key_N)  # to nobody
    press(qtbot, Qt.Key.Key_4, CONTROL)
    words_of(qtbot, here, " Then they left.")
    ask(qtbot, "What then?", Qt.Key.Key_O)
    assert focused() is account(here).editor
    press(qtbot, Qt.Key.Key_Period, CONTROL)
    assert here.view.phase is Phase.CLOSE
    assert account(here).editor.isReadOnly()
    press(qtbot, Qt.Key.Key_A, CONTROL)
    words_of(qtbot, here, "tired")
    here.view.pages[Phase.CLOSE].close_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    here.jobs.flush()
    kept = here.desk.kept
    assert here.desk.state is State.READY
    assert kept.conduct.earlier_asked
    assert kept.paragraphs[-1].endswith("Then they left.")
    assert [(q.words, q.manner, q.after) for q in kept.conduct.questions] == [
        ("What then?", Manner.OPEN, 2)
    ]
    assert [each.ended_how for each in kept.conduct.sittings] == [EndedHow.STOPPED]
    assert kept.closing.feeling == "tired"


@pytest.mark.parametrize(
    ("key", "manner"),
    [
        (Qt.Key.Key_O, Manner.OPEN),
        (Qt.Key.Key_C, Manner.CLOSED),
        (Qt.Key.Key_L, Manner.LEADING),
        (Qt.Key.Key_2, Manner.CLOSED),
    ],
)
def test_one_key_says_how_a_question_was_put(qtbot, here, key, manner):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    ask(qtbot, "", key)
    here.settle()
    assert [each.manner for each in here.desk.kept.conduct.questions] == [manner]


def test_a_question_is_noted_where_the_caret_is(qtbot, here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    account(here).editor.put_caret(1, 0)
    ask(qtbot, "And then?", Qt.Key.Key_O)
    press(qtbot, Qt.Key.Key_End, CONTROL)
    press(qtbot, Qt.Key.Key_Return)
    ask(qtbot, "Who?", Qt.Key.Key_O)
    here.settle()
    assert [each.after for each in here.desk.kept.conduct.questions] == [1, 2]


def test_the_hint_comes_at_a_pause_and_blocks_nothing(qtbot, here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    press(qtbot, Qt.Key.Key_Q, CONTROL)
    line = account(here).question
    qtbot.keyClicks(focused(), "Didn't they beat you?")
    assert line.hint.isHidden()
    qtbot.waitUntil(line.hint.isVisible, timeout=4000)
    assert "Didn't they" in line.hint.text()
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_O)
    here.settle()
    assert here.desk.kept.conduct.questions[0].manner is Manner.OPEN


def test_an_account_of_no_words_is_not_complete_and_says_why(qtbot, room):
    here = room(DRAFT)
    here.view.phase_asked.emit(Phase.ACCOUNT)
    complete_button = account(here).under.complete
    assert not complete_button.isEnabled()
    assert complete_button.toolTip() == "Nothing was written down yet."
    words_of(qtbot, here, "They came.")
    assert complete_button.isEnabled()
    assert complete_button.toolTip() == ""
    complete_button.click()
    here.settle()
    assert here.desk.kept.conduct.account_complete_at


def test_escape_closes_the_line_and_throws_the_words_away(qtbot, here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    press(qtbot, Qt.Key.Key_Q, CONTROL)
    qtbot.keyClicks(focused(), "Who")
    assert here.view.close_last()
    assert focused() is account(here).editor
    here.settle()
    assert here.desk.kept.conduct.questions == ()
    assert account(here).editor.paragraphs() == complete().paragraphs


def test_a_slip_is_taken_out_of_the_list_by_keyboard(qtbot, here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    ask(qtbot, "One?", Qt.Key.Key_O)
    ask(qtbot, "Two?", Qt.Key.Key_O)
    account(here)._questions.click()
    press(qtbot, Qt.Key.Key_Delete)
    here.settle()
    assert [each.words for each in here.desk.kept.conduct.questions] == ["One?"]


def test_whatever_was_asked_is_kept_and_shown_as_it_is(qtbot, here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    account(here).asked.emit(NAUGHTY, Manner.OPEN, 1)
    here.settle()
    shown = NAUGHTY.replace("\u202e", "⟨U+202E⟩")
    assert here.desk.kept.conduct.questions[0].words == shown
    assert account(here).log.list.item(0).text().endswith(shown)


def record(here):
    here.view.recording.record.click()
    here.jobs.flush()
    here.microphone.recording_started.emit()


def test_a_paragraph_is_tied_to_its_second_and_heard_from_there(qtbot, room):
    here = room(complete())
    record(here)
    here.view.phase_asked.emit(Phase.ACCOUNT)
    here.microphone.seconds_changed.emit(753)
    press(qtbot, Qt.Key.Key_M, CONTROL)
    here.settle()
    assert here.desk.kept.conduct.audio_marks[0].at_ms == 753_000
    assert "evidence_missing" not in here.view.phases._gaps
    assert account(here)._margin._notes[2].seconds == "12:33"
    here.microphone.recording_stopped.emit(800.0)
    here.jobs.flush()
    (kept,) = here.evidence.kept
    here.evidence.bytes[kept.id] = b"sound"
    assert [m.recording for m in here.desk.kept.conduct.audio_marks] == [kept.id]
    press(qtbot, Qt.Key.Key_J, CONTROL)
    here.jobs.flush()
    assert here.interview._parts._tools.player.done[-2:] == [753_000, "play"]
    assert account(here).under.silence.isVisible()


def test_a_paragraph_is_tied_before_its_first_word(qtbot, room):
    here = room(complete())
    record(here)
    here.view.phase_asked.emit(Phase.ACCOUNT)
    here.microphone.seconds_changed.emit(7)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_M, CONTROL)
    here.settle()
    assert here.desk.kept.conduct.audio_marks == ()
    here.microphone.seconds_changed.emit(9)
    words_of(qtbot, here, "Then they left.")
    marks = here.desk.kept.conduct.audio_marks
    assert [(each.paragraph, each.at_ms) for each in marks] == [(3, 7000)]


def test_what_stands_beside_the_words_moves_with_them_and_undo_still_works(qtbot, here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    editor = account(here).editor
    ask(qtbot, "What then?", Qt.Key.Key_O)
    editor.put_caret(1, 0)
    qtbot.keyClicks(editor, "Before. ")
    press(qtbot, Qt.Key.Key_Return)
    here.settle()
    assert here.desk.kept.conduct.questions[0].after == 3
    editor.undo()
    editor.undo()
    here.settle()
    assert here.desk.kept.paragraphs == complete().paragraphs
    assert here.desk.kept.conduct.questions[0].after == 2


def test_the_prompts_are_shut_until_the_free_account_is_complete(qtbot, here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    before = here.view.phases._shut
    account(here).under.complete.click()
    here.settle()
    assert Phase.PROMPTS in before
    assert Phase.PROMPTS not in here.view.phases._shut
    assert here.desk.kept.conduct.account_complete_at
    account(here).under.goes_on.click()
    here.settle()
    assert Phase.PROMPTS in here.view.phases._shut


def test_a_shut_page_says_why_it_is_shut_and_is_not_entered(here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    here.view.phase_asked.emit(Phase.ASSESS)
    assert here.view.phase is Phase.ACCOUNT
    assert "closed" in account(here).banner.words
    assert "closed" in here.view.phases._buttons[Phase.ASSESS].accessibleName()
    here.view.phase_asked.emit(Phase.CLOSE)
    assert account(here).banner.words == ""


def test_a_stop_ends_the_recording_and_saves_what_was_typed(qtbot, room):
    here = room(complete())
    record(here)
    here.view.phase_asked.emit(Phase.ACCOUNT)
    qtbot.keyClicks(focused(), " Last.")
    press(qtbot, Qt.Key.Key_Period, CONTROL)
    here.jobs.flush()
    assert here.microphone.stops == 1
    assert here.desk.kept.paragraphs[-1].endswith("Last.")
    qtbot.keyClicks(account(here).editor, "more")
    here.settle()
    assert here.desk.kept.paragraphs[-1].endswith("Last.")
    assert not here.view.recording.record.isVisible()


def test_the_stop_stands_on_every_page_but_the_last_two(here):
    for phase in here.view.pages:
        if phase in (Phase.CLOSE, Phase.ASSESS, Phase.PROMPTS):
            continue
        here.view.phase_asked.emit(phase)
        assert button_named(here.view.pages[phase], "Stop").isVisible()


def test_going_on_after_a_stop_is_another_sitting(qtbot, here):
    here.view.stop_asked.emit()
    button_named(here.view.sitting, "Go on").click()
    here.jobs.flush()
    assert here.view.phase is Phase.ACCOUNT
    assert not account(here).editor.isReadOnly()
    assert len(here.desk.kept.conduct.sittings) == 2


def test_leaving_in_the_middle_asks_and_is_noted_as_paused(qtbot, here):
    left = []
    here.view.finished.connect(lambda: left.append("left"))
    here.view.phase_asked.emit(Phase.ACCOUNT)
    qtbot.keyClicks(focused(), " Then.")
    assert here.view.close_last()
    here.jobs.flush()
    assert left == []
    assert focused() is button_named(here.view.sitting, "Stay")
    button_named(here.view.sitting, "Leave it paused").click()
    here.jobs.flush()
    assert left == ["left"]
    assert here.desk.kept.conduct.sittings[-1].ended_how is EndedHow.PAUSED


def test_what_nobody_touched_is_left_without_a_question(here):
    left = []
    here.view.finished.connect(lambda: left.append("left"))
    here.view.close_last()
    here.jobs.flush()
    assert left == ["left"]
    assert here.desk.saves == []


def test_another_day_asks_who_is_there_before_it_goes_on(qtbot, room):
    yesterday = (NOON - timedelta(days=1)).isoformat()
    told = complete()
    sat = replace(told.conduct, sittings=(Sitting(started_at=yesterday),))
    here = room(replace(told, conduct=sat))
    assert here.view.sitting.shown.note is Note.BEGIN
    assert here.view.phase is Phase.PEOPLE
    assert account(here).editor.isReadOnly()
    place = here.view.pages[Phase.PEOPLE]._place
    qtbot.keyClicks(place, "Riga")
    button_named(here.view.sitting, "Begin this sitting").click()
    here.jobs.flush()
    first, second = here.desk.kept.conduct.sittings
    assert (first.ended_how, first.place) == (EndedHow.PAUSED, "")
    assert (second.started_at, second.place) == (NOON.isoformat(), "Riga")
    assert not account(here).editor.isReadOnly()


def test_a_break_ends_the_recording_and_is_noted(here):
    record(here)
    here.view.phase_asked.emit(Phase.ACCOUNT)
    button_named(account(here), "Take a break").click()
    here.jobs.flush()
    assert here.microphone.stops == 1
    assert here.view.sitting.shown.note is Note.BREAK
    assert "No sound is recorded meanwhile." in here.view.sitting.words.text()
    assert not here.view.recording.record.isVisible()
    button_named(here.view.sitting, "Go on").click()
    here.jobs.flush()
    assert here.desk.kept.conduct.sittings[-1].pauses[0].until


def test_needs_and_referrals_are_kept_on_the_closing_page(qtbot, here):
    here.view.phase_asked.emit(Phase.CLOSE)
    needs = here.view.pages[Phase.CLOSE].needs
    needs.add.click()
    row = needs.list.cards[0]
    qtbot.keyClicks(row.note, "a dentist")
    row.referred_to.insert(NAUGHTY)
    here.settle()
    (need,) = here.desk.kept.conduct.needs
    assert (need.note, need.referred_to) == (
        "a dentist",
        NAUGHTY.replace("\u202e", "⟨U+202E⟩"),
    )


def test_after_closing_only_the_own_observations_can_be_written(qtbot, here):
    here.view.phase_asked.emit(Phase.CLOSE)
    here.view.pages[Phase.CLOSE].close_button.click()
    here.jobs.flush()
    here.view.phase_asked.emit(Phase.ASSESS)
    words_of(qtbot, here, "It was cold.")
    assert here.desk.kept.conduct.assessment.observations == "It was cold."
    assert here.desk.state is State.READY
    assert here.saved.startswith("Saved")
    assert account(here).editor.isReadOnly()


def test_an_interview_that_could_not_be_closed_goes_on_in_its_sitting(here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    account(here).settled.emit(("They came.",))
    here.jobs.flush()
    here.desk.fail_with = OSError(28, "no space")
    here.view.phase_asked.emit(Phase.CLOSE)
    here.view.pages[Phase.CLOSE].close_button.click()
    here.jobs.flush()
    here.desk.fail_with = None
    here.view.retry_asked.emit()
    here.jobs.flush()
    assert here.desk.state is State.OPEN
    assert here.desk.kept.conduct.sitting is not None


def test_after_unlocking_a_person_is_on_the_new_pages_again(room):
    for phase in (Phase.PLAN, Phase.CLOSE):
        here = room(complete())
        here.view.phase_asked.emit(phase)
        again = room(complete())
        again.view.return_to(here.view.place)
        assert again.view.phase is phase


@pytest.mark.parametrize("phase", [Phase.PLAN, Phase.ACCOUNT, Phase.CLOSE, Phase.ASSESS])
@pytest.mark.parametrize("size", [SMALL, (1366, 768)])
def test_no_words_are_cut_off_on_either_screen(qtbot, room, phase, size):
    here = room(complete(), State.READY if phase is Phase.ASSESS else State.OPEN)
    here.view.phase_asked.emit(phase)
    if phase is not Phase.ASSESS:
        here.view.stop_asked.emit()
        here.view.phase_asked.emit(phase)
    here.stage.resize(*size)
    here.view.setGeometry(0, 0, *size)
    qtbot.waitUntil(lambda: cut_off(here.view.pages[phase]) == [])
    assert cut_off(here.view.sitting) == []


def test_a_bar_above_the_page_can_be_reached_and_left_by_tab(qtbot, here):
    here.view.stop_asked.emit()
    assert nameless(here.view) == []
    assert trapped(qtbot, here.view) == []


def test_a_first_account_is_one_page_with_ten_fields(qtbot, here):
    here.view.pages[Phase.PLAN].decided.emit("first_account")
    here.settle()
    here.view.phase_asked.emit(Phase.ACCOUNT)
    page = here.view._pages.first_account()
    assert len(page.boxes) == 10
    for name, box in page.boxes.items():
        box.setPlainText(f"{name} {NAUGHTY}")
    here.settle()
    first = here.desk.kept.conduct.first_account
    shown = NAUGHTY.replace("\u202e", "⟨U+202E⟩")
    assert {name: getattr(first, name) for name in page.boxes} == {
        name: f"{name} {shown}" for name in page.boxes
    }
    assert nameless(here.view) == []
    assert trapped(qtbot, here.view) == []


def test_the_microphone_sleeps_where_recording_was_not_allowed(room):
    consent = DRAFT.consent.with_answer(ConsentItem.AUDIO, Answer.NO)
    assert room(replace(DRAFT, consent=consent)).microphone.listening is False
