"""A no to the recording, said while it runs: it ends at the key, and the window says so."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.consent import Answer, ConsentItem
from tests.domain.samples import complete
from ui.evidence.take import Stage
from ui.interview.phases import Phase


@pytest.fixture
def recording(room):
    here = room(complete())
    here.view.recording.record.click()
    here.jobs.flush()
    here.microphone.recording_started.emit()
    assert here.view.recording.stage is Stage.RECORDING
    here.view.phase_asked.emit(Phase.CONSENT)
    return here


def say(qtbot, here, key):
    page = here.view.pages[Phase.CONSENT]
    answers = page.items._answers[ConsentItem.AUDIO]
    answers.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), key)
    here.jobs.flush()
    return page


def test_a_no_ends_the_recording_at_the_key(qtbot, recording):
    page = say(qtbot, recording, Qt.Key.Key_N)
    assert recording.microphone.stops == 1
    assert not recording.microphone.listening
    assert "ended" in page.banner.words
    assert "Evidence" in page.banner.words
    recording.microphone.recording_stopped.emit(5.0)
    recording.jobs.flush()
    assert recording.view.recording.stage is Stage.IDLE
    assert len(recording.evidence.kept) == 1
    assert page.banner.words


def test_later_is_no_yes_either(qtbot, recording):
    page = say(qtbot, recording, Qt.Key.Key_L)
    assert recording.microphone.stops == 1
    assert "no yes" in page.banner.words


def test_another_answer_lets_the_recording_go_on(qtbot, recording):
    page = recording.view.pages[Phase.CONSENT]
    page.item_answered.emit(ConsentItem.PHOTOS, Answer.NO)
    recording.jobs.flush()
    assert recording.microphone.stops == 0
    assert page.banner.words == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_L])
def test_a_yes_after_it_takes_what_was_said_back(qtbot, recording, key):
    page = say(qtbot, recording, key)
    recording.microphone.recording_stopped.emit(5.0)
    recording.jobs.flush()
    page.item_answered.emit(ConsentItem.PHOTOS, Answer.YES)
    recording.jobs.flush()
    assert page.banner.words
    say(qtbot, recording, Qt.Key.Key_Y)
    assert page.banner.words == ""


def test_a_yes_after_it_leaves_what_was_said_of_something_else(qtbot, recording):
    page = say(qtbot, recording, Qt.Key.Key_N)
    recording.microphone.recording_stopped.emit(5.0)
    recording.jobs.flush()
    recording.view.show_problem(OSError("full"))
    told = page.banner.words
    say(qtbot, recording, Qt.Key.Key_Y)
    assert page.banner.words == told
