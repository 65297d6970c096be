"""One whole interview on the screen, over a vault thread and stand-in services."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.body import Mark, View
from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem
from desktop.domain.testimony import ReadBackMethod, State
from tests.ui.interview.fakes import DRAFT, FullDisk, complete
from tests.ui.interview.stage import nameless, trapped
from ui.interview.phases import Phase


def write(qtbot, here, text):
    here.view.show_phase(Phase.ACCOUNT)
    qtbot.keyClicks(here.view.pages[Phase.ACCOUNT].editor, text)


def test_typing_is_saved_after_a_pause_and_the_line_says_when(qtbot, room):
    here = room()
    write(qtbot, here, "They came at night.")
    qtbot.waitUntil(lambda: here.saved == "Saved 14:01", timeout=4000)
    assert here.desk.kept.paragraphs == ("They came at night.",)


def test_words_that_are_not_on_disk_are_not_called_saved(qtbot, room):
    here = room()
    write(qtbot, here, "They")
    here.settle()
    assert here.saved == "Saved 14:01"
    write(qtbot, here, " came")
    assert here.saved == "Last saved 14:01"


def test_a_failed_save_stays_on_the_screen_until_trying_again_works(qtbot, room):
    here = room()
    here.desk.fail_with = FullDisk()
    write(qtbot, here, "They came at night.")
    here.settle()
    assert "room" in here.view.saving.words
    assert "Saved" not in here.saved
    here.view.show_phase(Phase.CLOSE)
    assert here.view.saving.isVisible()
    here.desk.fail_with = None
    again = next(
        b for b in here.view.saving.findChildren(QPushButton) if b.text() == "Try again"
    )
    again.click()
    here.jobs.flush()
    assert not here.view.saving.isVisible()
    assert here.saved == "Saved 14:01"
    assert here.desk.kept.paragraphs == ("They came at night.",)


def test_a_save_keeps_the_caret_where_it_is(qtbot, room):
    here = room()
    write(qtbot, here, "They came at night.")
    editor = here.view.pages[Phase.ACCOUNT].editor
    caret = editor.textCursor()
    caret.setPosition(4)
    editor.setTextCursor(caret)
    here.settle()
    assert editor.textCursor().position() == 4
    assert here.stage.focusWidget() is editor


def test_the_page_is_not_left_while_words_cannot_be_saved(qtbot, room):
    here = room()
    left = []
    here.view.finished.connect(lambda: left.append("left"))
    here.desk.fail_with = FullDisk()
    write(qtbot, here, "They came at night.")
    assert here.view.close_last() is True
    here.view.sitting.leave_confirmed.emit()
    here.jobs.flush()
    assert left == []
    assert here.view.pages[Phase.ACCOUNT].editor.paragraphs() == ("They came at night.",)
    here.desk.fail_with = None
    assert here.view.close_last() is True
    here.jobs.flush()
    assert left == ["left"]
    assert here.view.close_last() is False
    assert here.desk.kept.paragraphs == ("They came at night.",)


def test_flushing_before_the_lock_saves_what_was_typed_last(qtbot, room):
    here = room()
    write(qtbot, here, "The last word")
    kept = []
    here.interview.flush(kept.append)
    here.jobs.flush()
    assert kept == [True]
    assert here.desk.kept.paragraphs == ("The last word",)


def test_flushing_before_the_lock_keeps_a_recording_that_runs(qtbot, room):
    here = room()
    here.view.recording.record.click()
    here.jobs.flush()
    here.microphone.recording_started.emit()
    kept = []
    here.interview.flush(kept.append)
    assert (kept, here.microphone.stops) == ([], 1)
    here.microphone.recording_stopped.emit(4.0)
    here.jobs.flush()
    assert kept == [True]
    assert [each.duration_ms for each in here.evidence.kept] == [4000]


def test_the_recording_line_stands_on_every_page(qtbot, room):
    here = room()
    here.status.show()
    here.view.recording.record.click()
    here.jobs.flush()
    here.microphone.recording_started.emit()
    here.microphone.seconds_changed.emit(753)
    for phase in Phase:
        here.view.phase_asked.emit(phase)
        assert here.view.recording.words.text() == "Recording 12:33"
        assert here.view.recording.stop.isVisible()
    here.view.recording.stop.click()
    here.microphone.recording_stopped.emit(753.0)
    here.jobs.flush()
    assert here.view.recording.record.isVisible()


def test_consent_answers_go_on_the_record_when_the_page_is_left(qtbot, room):
    here = room()
    here.view.phase_asked.emit(Phase.CONSENT)
    page = here.view.pages[Phase.CONSENT]
    page.items.begin()
    for _each in ConsentItem:
        qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    here.jobs.flush()
    assert here.desk.on_record == []
    here.view.phase_asked.emit(Phase.ACCOUNT)
    here.jobs.flush()
    (recorded,) = here.desk.on_record
    assert {answer for _item, answer in recorded.items} == {Answer.YES}
    assert "nothing missing" in here.view.phases._buttons[Phase.CONSENT].accessibleName()


def test_a_correction_at_the_read_back_reaches_the_account_and_the_log(qtbot, room):
    here = room(complete())
    here.view.phase_asked.emit(Phase.READ_BACK)
    page = here.view.pages[Phase.READ_BACK]
    page.reading.moveCursor(page.reading.textCursor().MoveOperation.Start)
    qtbot.keyClick(page.reading, Qt.Key.Key_Return)
    assert page.correction.words.toPlainText() == complete().paragraphs[0]
    page.correction.words.setPlainText("Other words.")
    page.correction.apply.click()
    here.jobs.flush()
    assert here.desk.kept.paragraphs[0] == "Other words."
    assert here.desk.kept.read_back.corrections[0].after == "Other words."
    assert here.view.pages[Phase.ACCOUNT].editor.paragraphs()[0] == "Other words."
    assert page.reading.paragraphs()[0] == "Other words."


@pytest.mark.parametrize("how", ["hidden", "disabled"])
def test_what_goes_away_under_the_finger_leads_on_and_never_to_stop(qtbot, room, how):
    here = room(complete())
    here.view.phase_asked.emit(Phase.READ_BACK)
    page = here.view.pages[Phase.READ_BACK]
    page.confirm.show()
    page.confirm.setEnabled(True)
    page.confirm.setFocus()
    assert here.stage.focusWidget() is page.confirm
    if how == "hidden":
        page.confirm.hide()
    else:
        page.confirm.setEnabled(False)
    next_one = here.stage.focusWidget()
    assert next_one.accessibleName() == "Next: Translation"
    qtbot.keyClick(next_one, Qt.Key.Key_Backtab)
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Backtab)
    assert here.stage.focusWidget().accessibleName() == "Stop the interview"


def test_the_words_are_confirmed_and_a_later_change_asks_again(qtbot, room):
    here = room(complete())
    here.view.phase_asked.emit(Phase.READ_BACK)
    page = here.view.pages[Phase.READ_BACK]
    assert not page.confirm.isEnabled()
    page.method.show_code(str(ReadBackMethod.READ_ALOUD))
    page.method.activated.emit(1)
    page.confirm.click()
    here.jobs.flush()
    assert here.desk.kept.read_back.confirmed
    assert here.desk.kept.read_back.language == "be"
    write(qtbot, here, "x")
    here.settle()
    assert not here.desk.kept.read_back.confirmed
    assert "changed after" in page.banner.words


def test_closing_locks_every_page_and_continuing_unlocks_them(qtbot, room):
    here = room(complete())
    here.view.phase_asked.emit(Phase.CLOSE)
    page = here.view.pages[Phase.CLOSE]
    page.feeling.selectAll()
    qtbot.keyClicks(page.feeling, "calm")
    page.close_button.click()
    here.jobs.flush()
    assert here.desk.state is State.READY
    assert here.desk.kept.closing.feeling == "calm"
    assert here.view.pages[Phase.ACCOUNT].editor.isReadOnly()
    assert page.reopen.isVisible()
    page.reopen.click()
    here.jobs.flush()
    assert here.desk.state is State.OPEN
    assert not here.view.pages[Phase.ACCOUNT].editor.isReadOnly()
    write(qtbot, here, "More")
    here.settle()
    assert here.desk.kept.paragraphs[-1].endswith("More")


def test_sealing_is_asked_for_by_the_id_of_the_testimony(qtbot, room):
    here = room(complete(), State.READY)
    asked = []
    here.view.seal_asked.connect(asked.append)
    here.view.phase_asked.emit(Phase.CLOSE)
    here.view.pages[Phase.CLOSE].seal.click()
    assert asked == [str(DRAFT.id)]


def test_what_is_missing_leads_to_its_page(qtbot, room):
    here = room(replace(complete(), paragraphs=()))
    here.view.phase_asked.emit(Phase.CLOSE)
    page = here.view.pages[Phase.CLOSE]
    links = [page._gaps.itemAt(at).widget() for at in range(page._gaps.count())]
    assert [link.text() for link in links] == ["The account", "The read-back"]
    links[0].click()
    assert here.view.phase is Phase.ACCOUNT


def test_the_keyboard_turns_to_any_page(qtbot, room):
    here = room()
    here.view.phases.setParent(here.stage)
    here.view.phases.show()
    control = Qt.KeyboardModifier.ControlModifier
    shut = (Phase.PROMPTS, Phase.ASSESS)
    phases = [each for each in here.view.pages if each not in shut]
    for number, phase in enumerate(tuple(here.view.pages)[:10], start=1):
        if phase not in shut:
            key = Qt.Key(Qt.Key.Key_0 + number % 10)
            qtbot.keyClick(here.stage, key, control)
            assert here.view.phase is phase
    here.view.phase_asked.emit(phases[0])
    for phase in phases[1:]:
        qtbot.keyClick(here.stage, Qt.Key.Key_PageDown, control)
        assert here.view.phase is phase


@pytest.mark.parametrize("phase", list(Phase))
def test_every_part_of_every_page_has_a_name_and_lets_tab_go(qtbot, room, phase):
    here = room(complete())
    here.view.phase_asked.emit(phase)
    assert nameless(here.view) == []
    assert trapped(qtbot, here.view) == []


def test_the_first_page_is_kept_with_the_case_code_for_the_one_who_testifies(qtbot, room):
    here = room()
    page = here.view.pages[Phase.PEOPLE]
    page._deponent.click()
    page._add.click()
    code = here.stage.focusWidget().parent().findChildren(type(page._place))[0]
    qtbot.keyClicks(code, "Reed")
    here.settle()
    present = [(str(p.present_as), p.code) for p in here.desk.kept.present]
    assert present == [
        ("interviewer", "Birch"),
        ("interpreter", "Reed"),
        ("deponent", DRAFT.code),
    ]


def test_a_problem_with_the_microphone_is_said_where_one_is(qtbot, room):
    here = room()
    here.view.recording.record.click()
    here.jobs.flush()
    here.microphone.recording_failed.emit("audio.no_sound")
    here.jobs.flush()
    assert here.view.pages[here.view.phase].banner.words
    assert here.view.recording.record.isEnabled()


def test_after_unlocking_a_person_is_where_they_were(qtbot, room):
    here = room(complete())
    here.view.phase_asked.emit(Phase.ACCOUNT)
    here.view.pages[Phase.ACCOUNT].editor.put_caret(2, 7)
    place = here.view.place
    again = room(complete())
    again.view.return_to(place)
    assert again.view.phase is Phase.ACCOUNT
    assert again.view.place == place
    assert (place.paragraph, place.column) == (2, 7)
    again.view.return_to(replace(place, paragraph=10_000))
    last = complete().paragraphs[-1]
    assert again.view.place.paragraph == len(complete().paragraphs)
    assert again.view.place.column == len(last)


def test_the_microphone_wakes_only_once_recording_is_allowed(qtbot, room):
    here = room(replace(DRAFT, consent=NOTHING_ASKED))
    page = here.view.pages[Phase.CONSENT]
    for answer, awake in ((Answer.YES, True), (Answer.NO, False)):
        here.view.phase_asked.emit(Phase.CONSENT)
        page.item_answered.emit(ConsentItem.AUDIO, answer)
        here.view.phase_asked.emit(Phase.ACCOUNT)
        assert here.microphone.listening is awake


def test_the_rail_ticks_no_page_on_which_nothing_was_noted(room):
    body = room().view.phases.button_of(Phase.BODY)
    assert body.accessibleName().endswith("nothing noted")
    mark = Mark(id=1, view=next(iter(View)), x=1, y=1)
    body = room(replace(DRAFT, body=(mark,))).view.phases.button_of(Phase.BODY)
    assert body.accessibleName().endswith("nothing missing")
