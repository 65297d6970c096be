"""A recording: every second on disk becomes evidence, however the recording ends."""

from dataclasses import replace

import pytest

from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.errors import NotAllowed
from tests.ui.evidence.fakes import FakeEvidence, FakeMicrophone, FakeScreen
from tests.ui.interview.fakes import DRAFT, LaterRun, at_noon
from ui.evidence.take import TakePresenter
from ui.jobs import run_now

NOON = "2026-03-01T12:00:00+02:00"


def presented(run=run_now):
    screen, desk, microphone, told = FakeScreen(), FakeEvidence(), FakeMicrophone(), []
    presenter = TakePresenter(screen, desk, microphone, run, at_noon)
    presenter.tell(lambda: told.append("kept"))
    return presenter, screen, desk, microphone, told


def test_a_recording_goes_from_the_question_to_the_evidence():
    presenter, screen, desk, microphone, told = presented()
    presenter.record_asked(DRAFT)
    presenter.started()
    presenter.stop_asked()
    presenter.stopped(12.5)
    assert microphone.takes == ["take 1"]
    assert desk.kept_takes == [("take 1", NOON, 12_500)]
    assert screen.stages == ["starting", "recording", "keeping", "idle"]
    assert told == ["kept"]


def test_recording_is_not_called_recording_before_sound_has_come():
    presenter, screen, _desk, _microphone, _told = presented()
    presenter.record_asked(DRAFT)
    assert screen.stages == ["starting"]


def test_without_consent_the_microphone_is_not_opened():
    presenter, screen, desk, microphone, _told = presented()
    desk.refuse_take = NotAllowed("consent.audio")
    presenter.record_asked(DRAFT)
    assert microphone.takes == []
    assert [error.reason for error in screen.problems] == ["consent.audio"]
    assert screen.stages[-1] == "idle"


def test_what_was_recorded_before_the_microphone_failed_is_kept():
    presenter, screen, desk, _microphone, told = presented()
    presenter.record_asked(DRAFT)
    presenter.started()
    presenter.failed("audio.unplugged", 7.0)
    assert screen.sound_failed == ["audio.unplugged"]
    assert desk.kept_takes == [("take 1", NOON, 7000)]
    assert told == ["kept"]


def test_a_microphone_that_never_gave_sound_is_told_once():
    presenter, screen, _desk, _microphone, told = presented()
    presenter.record_asked(DRAFT)
    presenter.failed("audio.no_microphone", 0.0)
    assert screen.sound_failed == ["audio.no_microphone"]
    assert (screen.problems, told) == ([], [])
    assert screen.stages[-1] == "idle"


def test_stopping_before_the_vault_is_ready_still_stops():
    run = LaterRun()
    presenter, _screen, _desk, microphone, _told = presented(run)
    presenter.record_asked(DRAFT)
    presenter.stop_asked()
    run.finish()
    assert microphone.stops == 1


def test_a_second_recording_cannot_begin_while_one_runs():
    presenter, _screen, desk, _microphone, _told = presented()
    presenter.record_asked(DRAFT)
    presenter.record_asked(DRAFT)
    assert desk.takes == 1


def test_finishing_waits_until_the_recording_is_evidence():
    run = LaterRun()
    presenter, _screen, desk, _microphone, _told = presented(run)
    presenter.record_asked(DRAFT)
    run.finish()
    presenter.started()
    done = []
    presenter.finish(lambda: done.append("done"))
    presenter.stopped(3.0)
    assert done == []
    run.finish()
    assert done == ["done"]
    assert len(desk.kept) == 1


def test_finishing_with_no_recording_is_done_at_once():
    presenter, _screen, _desk, _microphone, _told = presented()
    done = []
    presenter.finish(lambda: done.append("done"))
    assert done == ["done"]


def test_a_stop_of_somebody_elses_recording_is_not_ours():
    presenter, screen, desk, _microphone, _told = presented()
    presenter.stopped(5.0)
    assert (desk.kept_takes, screen.stages) == ([], [])


def answered(answer):
    consent = DRAFT.consent.with_answer(ConsentItem.AUDIO, answer)
    return replace(DRAFT, consent=consent)


@pytest.mark.parametrize("answer", [Answer.NO, Answer.LATER, Answer.NOT_ASKED])
def test_a_recording_ends_at_once_when_there_is_no_yes_to_it_any_more(answer):
    presenter, screen, desk, microphone, _told = presented()
    presenter.record_asked(answered(Answer.YES))
    presenter.started()
    presenter.consent_changed(answered(answer))
    assert microphone.stops == 1
    assert screen.not_agreed_any_more == [answer is Answer.NO]
    presenter.stopped(5.0)
    assert desk.kept_takes == [("take 1", NOON, 5000)]


def test_a_recording_that_waits_for_its_microphone_ends_as_well():
    run = LaterRun()
    presenter, screen, _desk, microphone, _told = presented(run)
    presenter.record_asked(answered(Answer.YES))
    presenter.consent_changed(answered(Answer.NO))
    run.finish()
    assert microphone.stops == 1
    assert screen.not_agreed_any_more == [True]


def test_it_is_said_once_and_only_while_something_is_recorded():
    presenter, screen, _desk, microphone, _told = presented()
    presenter.consent_changed(answered(Answer.NO))
    presenter.record_asked(answered(Answer.YES))
    presenter.started()
    presenter.consent_changed(answered(Answer.YES))
    assert (microphone.stops, screen.not_agreed_any_more) == (0, [])
    for _again in range(2):
        presenter.consent_changed(answered(Answer.NO))
    assert (microphone.stops, screen.not_agreed_any_more) == (1, [True])
    presenter.stopped(5.0)
    presenter.consent_changed(answered(Answer.NO))
    assert screen.not_agreed_any_more == [True]
