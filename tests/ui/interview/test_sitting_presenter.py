"""Breaks, stops, days and leaving, without a window; time passes when a test says so."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from desktop.domain.conduct import EndedHow, Sitting
from tests.ui.interview.fakes import complete
from ui.interview.phases import Phase
from ui.interview.sitting_presenter import BREAK_DUE_MINUTES, Note, SittingPresenter

START = datetime(2026, 3, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))


class Clock:
    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now

    def pass_minutes(self, count):
        self.now += timedelta(minutes=count)


class Words:
    """The interview's presenter, as strict about closed ones."""

    def __init__(self, testimony, is_open):
        self.testimony = testimony
        self.is_open = is_open
        self.phases = []

    def amend(self, change):
        if self.is_open:
            self.testimony = change(self.testimony)
        return self.testimony

    def phase_asked(self, phase):
        self.phases.append(phase)


class Screen:
    def __init__(self):
        self.note = None
        self.minutes = None
        self.words_open = None
        self.pauses = None

    def show_sitting(self, note, minutes):
        self.note, self.minutes = note.note, minutes

    def show_words_open(self, *, words_open, pauses):
        self.words_open, self.pauses = words_open, pauses


class Sat:
    """One interview that goes on."""

    def __init__(self, *sat, left_at="", is_open=True):
        told = complete()
        conduct = replace(told.conduct, sittings=sat)
        self.clock = Clock()
        self.screen = Screen()
        self.words = Words(replace(told, conduct=conduct), is_open)
        self.presenter = SittingPresenter(self.screen, self.words, self.clock, left_at)
        self.presenter.opened()

    @property
    def last(self):
        return self.words.testimony.conduct.sittings[-1]


def going(minutes_ago=0):
    return Sitting(started_at=(START - timedelta(minutes=minutes_ago)).isoformat())


def test_nothing_is_said_while_nothing_is_due():
    sat = Sat(going())
    assert (sat.screen.note, sat.screen.words_open, sat.screen.minutes) == (
        Note.NONE,
        True,
        0,
    )


def test_after_an_hour_a_break_is_offered_and_later_means_later():
    sat = Sat(going(BREAK_DUE_MINUTES - 1))
    assert sat.screen.note is Note.NONE
    sat.clock.pass_minutes(1)
    sat.presenter.ticked()
    assert sat.screen.note is Note.BREAK_DUE
    sat.presenter.later_asked()
    assert sat.screen.note is Note.NONE
    sat.clock.pass_minutes(15)
    sat.presenter.ticked()
    assert sat.screen.note is Note.BREAK_DUE


def test_a_break_is_noted_with_begin_and_end_and_time_begins_anew():
    sat = Sat(going(70))
    sat.presenter.break_asked()
    assert (sat.screen.note, sat.screen.pauses) == (Note.BREAK, False)
    sat.clock.pass_minutes(10)
    sat.presenter.go_on_asked()
    (pause,) = sat.last.pauses
    assert (pause.since, pause.until[11:16]) == (START.isoformat(), "12:10")
    assert (sat.screen.note, sat.screen.pauses) == (Note.NONE, True)


def test_a_stop_ends_the_sitting_locks_the_words_and_leads_to_the_end():
    sat = Sat(going())
    sat.presenter.stop_asked()
    assert sat.last.ended_how is EndedHow.STOPPED
    assert sat.words.phases == [Phase.CLOSE]
    assert (sat.screen.note, sat.screen.words_open) == (Note.STOPPED, False)


def test_a_stop_before_the_first_word_is_on_the_record_too():
    sat = Sat()
    sat.presenter.stop_asked()
    assert sat.last.ended_how is EndedHow.STOPPED


def test_going_on_after_a_stop_is_a_new_sitting():
    sat = Sat(going())
    sat.presenter.stop_asked()
    sat.presenter.go_on_asked()
    assert [each.ended_how for each in sat.words.testimony.conduct.sittings] == [
        EndedHow.STOPPED,
        EndedHow.NOT_ENDED,
    ]
    assert (sat.screen.note, sat.screen.words_open) == (Note.NONE, True)


def test_what_was_stopped_is_still_locked_when_it_is_opened_again():
    stopped = replace(going(), ended_at=START.isoformat(), ended_how=EndedHow.STOPPED)
    assert Sat(stopped).screen.words_open is False


def test_on_another_day_the_one_before_is_noted_as_paused_and_a_new_one_is_asked_for():
    yesterday = "2026-02-28T10:00:00+02:00"
    sat = Sat(Sitting(started_at=yesterday), left_at="2026-02-28T11:00:00+02:00")
    assert (sat.last.ended_how, sat.last.ended_at[8:16]) == (EndedHow.PAUSED, "28T11:00")
    assert (sat.screen.note, sat.screen.words_open) == (Note.BEGIN, False)
    sat.presenter.go_on_asked()
    assert sat.last.started_at == START.isoformat()
    assert (sat.screen.note, sat.screen.words_open) == (Note.NONE, True)


def test_leaving_in_the_middle_is_asked_about_and_noted_as_paused():
    sat = Sat(going())
    assert sat.presenter.must_ask_to_leave
    sat.presenter.leave_asked()
    assert sat.screen.note is Note.LEAVING
    sat.presenter.stay_asked()
    assert (sat.screen.note, sat.last.ended_how) == (Note.NONE, EndedHow.NOT_ENDED)
    sat.presenter.leave_asked()
    sat.presenter.leave_paused()
    assert sat.last.ended_how is EndedHow.PAUSED
    assert not sat.presenter.must_ask_to_leave


def test_a_break_taken_instead_of_leaving_is_shown():
    sat = Sat(going())
    sat.presenter.leave_asked()
    sat.presenter.break_asked()
    assert sat.screen.note is Note.BREAK
    sat.presenter.go_on_asked()
    assert sat.screen.note is Note.NONE


@pytest.mark.parametrize("act", ["stop_asked", "break_asked", "ticked", "opened"])
def test_a_closed_interview_has_no_sittings_left_to_mind(act):
    sat = Sat(going(90), is_open=False)
    before = sat.words.testimony
    getattr(sat.presenter, act)()
    assert sat.words.testimony == before
    assert (sat.screen.note, sat.screen.words_open) == (Note.NONE, False)
    assert not sat.presenter.must_ask_to_leave
