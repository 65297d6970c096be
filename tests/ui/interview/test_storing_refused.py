"""A no to storing it: no voice, no file, no word comes in, and each page says why.

What is there stays: words, recordings, a sketch that was begun, what stands in a box. A yes
opens everything again.
"""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain import rules
from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.errors import NotAllowed
from desktop.domain.permissions import FullConsent
from desktop.domain.preparing import Mode
from tests.ui.interview.fakes import complete
from ui.evidence.presenter import STORING_REFUSED
from ui.evidence.take import Stage
from ui.interview.begun import begun_in
from ui.interview.phases import Phase
from ui.interview.storing import OF_WORDS
from ui.items.view import ItemsPart
from ui.messages.gaps import BEGUN_QUESTION


def turn(here, phase):
    here.view.phase_asked.emit(phase)
    here.jobs.flush()
    return here.view.page


def answer(qtbot, here, key):
    page = turn(here, Phase.CONSENT)
    page.items._answers[ConsentItem.STORE].setFocus()
    qtbot.keyClick(here.stage.focusWidget(), key)
    here.settle()
    return page


def refused(testimony=None):
    testimony = testimony or complete()
    consent = testimony.consent.with_answer(ConsentItem.STORE, Answer.NO)
    return replace(testimony, consent=consent)


def note_on(page):
    return page.column.itemAt(0).widget()


def test_the_account_cannot_be_typed_into_and_says_why(qtbot, room):
    here = room(complete())
    words = here.desk.kept.paragraphs
    answer(qtbot, here, Qt.Key.Key_N)
    page = turn(here, Phase.ACCOUNT)
    qtbot.keyClicks(here.stage.focusWidget(), "They came")
    qtbot.keyClicks(page.editor, " at night")
    here.settle()
    assert here.desk.kept.paragraphs == words
    assert page.editor.paragraphs() == words
    said = note_on(page)
    assert said.isVisible()
    for part in ("no to storing", "still here", "Before a border"):
        assert part in said.words


def test_without_the_rule_the_words_would_be_written_down(qtbot, room, monkeypatch):
    monkeypatch.setattr(rules, "refuses_storing", lambda _consent: False)
    here = room(complete())
    answer(qtbot, here, Qt.Key.Key_N)
    page = turn(here, Phase.ACCOUNT)
    qtbot.keyClicks(page.editor, " at night")
    here.settle()
    assert here.desk.kept.paragraphs[-1].endswith(" at night")


@pytest.mark.parametrize("given", [Answer.NOT_ASKED, Answer.LATER])
def test_what_was_not_refused_lets_people_write(qtbot, room, given):
    testimony = complete()
    consent = testimony.consent.with_answer(ConsentItem.STORE, given)
    here = room(replace(testimony, consent=consent))
    page = turn(here, Phase.ACCOUNT)
    qtbot.keyClicks(page.editor, " at night")
    here.settle()
    assert here.desk.kept.paragraphs[-1].endswith(" at night")
    assert not note_on(page).isVisible()


def test_the_button_leads_to_consent_and_a_yes_opens_the_words_again(qtbot, room):
    here = room(refused())
    page = turn(here, Phase.ACCOUNT)
    (way,) = [b for b in note_on(page).findChildren(QPushButton) if b.isVisible()]
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Space)
    here.jobs.flush()
    assert here.view.phase is Phase.CONSENT
    answer(qtbot, here, Qt.Key.Key_Y)
    page = turn(here, Phase.ACCOUNT)
    assert not note_on(page).isVisible()
    qtbot.keyClicks(page.editor, " at night")
    here.settle()
    assert here.desk.kept.paragraphs[-1].endswith(" at night")


def test_a_first_account_cannot_be_typed_into_either(qtbot, room):
    first = replace(complete().conduct, mode=Mode.FIRST_ACCOUNT)
    here = room(refused(replace(complete(), conduct=first)))
    page = turn(here, Phase.ACCOUNT)
    assert page is here.view._pages.first_account()
    qtbot.keyClicks(page.boxes["what"], "They came")
    here.settle()
    assert here.desk.kept.conduct.first_account.what == ""
    assert note_on(page).isVisible()


def test_a_question_that_was_begun_stays_and_waits_for_a_yes(qtbot, room):
    here = room(complete())
    page = turn(here, Phase.ACCOUNT)
    qtbot.keyClick(page.editor, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.question.words, "What colour")
    answer(qtbot, here, Qt.Key.Key_N)
    turn(here, Phase.ACCOUNT)
    assert not page.question.isVisible()
    qtbot.keyClick(page.editor, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not page.question.isVisible()
    answer(qtbot, here, Qt.Key.Key_Y)
    turn(here, Phase.ACCOUNT)
    assert page.question.isVisible()
    assert page.question.words.text() == "What colour"


def test_every_page_of_words_says_it_however_it_was_opened(qtbot, room):
    told = replace(complete().conduct, account_complete_at="2026-03-01T10:30:00+02:00")
    here = room(refused(replace(complete(), conduct=told)))
    for phase in Phase:
        if phase is Phase.ASSESS:
            continue
        page = turn(here, phase)
        assert here.view.phase is phase
        says = "no to storing" in getattr(note_on(page), "words", "")
        assert says == (phase in OF_WORDS), phase


@pytest.fixture
def recording(room):
    here = room(complete())
    here.view.recording.record.click()
    here.jobs.flush()
    here.microphone.recording_started.emit()
    assert here.view.recording.stage is Stage.RECORDING
    return here


def test_a_recording_that_runs_ends_at_the_key_and_is_kept(qtbot, recording):
    page = answer(qtbot, recording, Qt.Key.Key_N)
    assert recording.microphone.stops == 1
    assert not recording.microphone.listening
    assert "storing" in page.banner.words
    recording.microphone.recording_stopped.emit(5.0)
    recording.jobs.flush()
    assert len(recording.evidence.kept) == 1
    evidence = turn(recording, Phase.EVIDENCE)
    (row,) = evidence._rows
    assert row.forbidden == STORING_REFUSED
    assert "no to storing" in evidence.details._forbidden.text()
    answer(qtbot, recording, Qt.Key.Key_Y)
    assert page.banner.words == ""
    (row,) = turn(recording, Phase.EVIDENCE)._rows
    assert row.forbidden == ""


def test_the_microphone_does_not_wake_after_a_no(room):
    assert not room(refused()).microphone.listening


def test_to_record_is_refused_in_words_that_name_it(room):
    here = room(refused())
    here.evidence.refuse_take = NotAllowed("consent.store")
    page = turn(here, Phase.ACCOUNT)
    here.view.recording.record.click()
    here.jobs.flush()
    assert here.view.recording.stage is Stage.IDLE
    assert "did not agree that the testimony is kept" in page.banner.words


def test_a_sketch_that_was_begun_is_kept_and_no_other_is_begun(qtbot, room):
    here = room(complete())
    page = turn(here, Phase.EVIDENCE)
    page.sheets.turn_to(1)
    pad = page.sheets.part
    qtbot.keyClick(pad.canvas, Qt.Key.Key_Return)
    answer(qtbot, here, Qt.Key.Key_N)
    assert here.evidence.noted_sketches, "it was on disk before the no"
    turn(here, Phase.EVIDENCE)
    assert not pad.canvas.isEnabled()
    assert here.stage.focusWidget() is page.sheets.tab
    assert page.sheets.tab.text() == "Sketch pad"
    assert "no to storing" in pad.banner.words
    told = []
    here.interview.flush(told.append)
    here.jobs.flush()
    assert told == [True]
    assert len(here.evidence.kept) == 1
    answer(qtbot, here, Qt.Key.Key_Y)
    assert pad.canvas.isEnabled()
    assert pad.banner.words == ""


def test_no_mark_is_set_on_the_body_by_a_key(qtbot, room):
    agreed = FullConsent(body_map=Answer.YES)
    here = room(replace(refused(), consent_more=agreed, body=()))
    page = turn(here, Phase.BODY)
    page.chart.setFocus()
    qtbot.keyClick(page.chart, Qt.Key.Key_Return)
    here.settle()
    assert here.interview.presenter.testimony.body == ()
    assert page.chart.accessibleDescription() == "No mark can be set here now."


def test_no_item_is_registered_and_it_says_why(qtbot, room):
    here = room(refused())
    page = turn(here, Phase.EVIDENCE)
    page.sheets.turn_to(2)
    register = page.findChild(ItemsPart)
    assert register.add.isHidden()
    assert "no to storing" in register.banner.words
    register.add_asked.emit()
    here.settle()
    assert here.interview.presenter.testimony.items == complete().items


def test_an_interview_with_something_begun_can_be_closed(qtbot, room):
    here = room(complete())
    page = turn(here, Phase.ACCOUNT)
    qtbot.keyClick(page.editor, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(here.stage.focusWidget(), "What then?")
    boxes = {"question": ("What then?",)}
    assert begun_in(boxes, complete()) == (BEGUN_QUESTION,)
    assert begun_in(boxes, refused()) == ()


def test_why_nothing_was_recorded_is_not_said_any_more_after_a_yes(qtbot, room):
    here = room(refused())
    here.evidence.refuse_take = NotAllowed("consent.store")
    page = turn(here, Phase.ACCOUNT)
    here.view.recording.record.click()
    here.jobs.flush()
    assert page.banner.words
    answer(qtbot, here, Qt.Key.Key_Y)
    assert turn(here, Phase.ACCOUNT).banner.words == ""


def test_on_a_low_page_one_sees_first_why_it_is_shut(qtbot, room):
    here = room(refused())
    here.stage.resize(683, 384)
    page = turn(here, Phase.BODY)
    qtbot.waitUntil(lambda: note_on(page).isAncestorOf(here.stage.focusWidget()))
    qtbot.waitUntil(lambda: not note_on(page).visibleRegion().isEmpty())
