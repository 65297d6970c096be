"""Sittings: when one begins, goes on, is over, and what of it is noted."""

from dataclasses import replace

import pytest

from desktop.domain.conduct import EndedHow, Pause, Sitting
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.sound_conduct import is_conduct_sound
from tests.ui.interview.fakes import DRAFT, complete
from ui.interview import sittings
from ui.interview.sittings import Standing

TEN = "2026-03-01T10:00:00+02:00"
NOON = "2026-03-01T12:00:00+02:00"
NEXT_DAY = "2026-03-02T10:00:00+02:00"


def sat(*all_of_them):
    return replace(DRAFT, conduct=replace(DRAFT.conduct, sittings=all_of_them))


def ended(how, at=TEN):
    return Sitting(started_at=TEN, ended_at=at, ended_how=how)


def test_the_first_sitting_begins_with_the_first_words_and_knows_who_is_there():
    interpreter = PersonPresent(present_as=PresentAs.INTERPRETER, code="Reed")
    told = replace(complete(), place="Vilnius", present=(interpreter,))
    begun = sittings.with_running(told, NOON).conduct.sitting
    assert (begun.started_at, begun.place, begun.interpreter) == (NOON, "Vilnius", "Reed")
    assert (begun.spoken_language, begun.written_language) == ("be", "be")


def test_a_sitting_that_goes_on_is_left_alone():
    going = sat(Sitting(started_at=TEN))
    assert sittings.with_running(going, NOON) == going


def test_what_was_left_the_same_day_goes_on_with_a_break_between():
    (sitting,) = sittings.with_running(sat(ended(EndedHow.PAUSED)), NOON).conduct.sittings
    assert sitting.ended_how is EndedHow.NOT_ENDED
    assert sitting.pauses == (Pause(since=TEN, until=NOON),)


def test_what_was_closed_and_opened_the_same_day_is_a_new_sitting():
    again = sittings.with_running(sat(ended(EndedHow.CLOSED)), NOON)
    assert [each.started_at for each in again.conduct.sittings] == [TEN, NOON]


@pytest.mark.parametrize("how", [EndedHow.PAUSED, EndedHow.CLOSED])
def test_on_another_day_somebody_has_to_say_that_it_goes_on(how):
    left = sat(ended(how))
    assert sittings.standing(left, NEXT_DAY) is Standing.OVER
    assert sittings.with_running(left, NEXT_DAY) == left


def test_a_sitting_that_nobody_ended_is_over_on_another_day():
    left = sat(Sitting(started_at=TEN))
    assert sittings.standing(left, NEXT_DAY, left_at=NOON) is Standing.OVER
    assert sittings.left(left, NOON).conduct.sittings[-1].ended_at == NOON
    assert sittings.left(left, "").conduct.sittings[-1].ended_at == TEN


def test_who_works_past_midnight_is_in_the_same_sitting():
    going = sat(Sitting(started_at="2026-03-01T23:00:00+02:00"))
    late, after = "2026-03-01T23:50:00+02:00", "2026-03-02T00:20:00+02:00"
    assert sittings.standing(going, after, late) is Standing.FREE


def test_what_was_stopped_stays_stopped_until_somebody_goes_on():
    stopped = sat(ended(EndedHow.STOPPED))
    assert sittings.standing(stopped, NOON) is Standing.STOPPED
    assert sittings.with_running(stopped, NOON) == stopped
    assert len(sittings.begun(stopped, NOON).conduct.sittings) == 2


def test_ending_a_sitting_ends_the_break_in_it():
    on_break = sittings.with_break(sat(Sitting(started_at=TEN)), TEN)
    assert sittings.is_on_break(on_break)
    (sitting,) = sittings.ended(on_break, NOON, EndedHow.CLOSED).conduct.sittings
    assert (sitting.pauses, sitting.ended_at) == ((Pause(since=TEN, until=NOON),), NOON)


def test_two_breaks_at_once_are_one():
    on_break = sittings.with_break(sat(Sitting(started_at=TEN)), TEN)
    assert sittings.with_break(on_break, NOON) == on_break


def test_minutes_are_counted_from_the_end_of_the_last_break():
    rested = sat(Sitting(started_at=TEN, pauses=(Pause(since=TEN, until=NOON),)))
    assert sittings.minutes_of(rested, "2026-03-01T12:30:00+02:00") == (150, 30)
    assert sittings.minutes_of(DRAFT, NOON) == (0, 0)


@pytest.mark.parametrize("wrong", ["", "yesterday", "2026-03-01", "2026-03-01T12:00:00"])
def test_a_time_that_cannot_be_read_counts_nothing(wrong):
    assert sittings.minutes_between(wrong, NOON) == 0


def test_a_clock_that_was_put_back_counts_nothing():
    assert sittings.minutes_between(NOON, TEN) == 0


def test_whatever_is_noted_of_sittings_can_be():
    testimony = sittings.with_running(complete(), TEN)
    testimony = sittings.with_break(testimony, TEN)
    testimony = sittings.ended(testimony, NOON, EndedHow.STOPPED)
    testimony = sittings.begun(testimony, NEXT_DAY)
    assert is_conduct_sound(testimony.conduct, len(testimony.paragraphs))


def test_why_it_was_stopped_is_asked_of_a_sitting_that_was_and_of_no_other():
    stopped = sat(ended(EndedHow.STOPPED))
    assert sittings.why_stopped(stopped) == ""
    told = sittings.with_why_stopped(stopped, "The phone rang.")
    assert sittings.why_stopped(told) == "The phone rang."
    again = sittings.begun(told, NOON)
    assert sittings.why_stopped(again) is None
    assert sittings.with_why_stopped(again, "x") == again
    assert [each.note for each in again.conduct.sittings] == ["The phone rang.", ""]
    assert sittings.why_stopped(DRAFT) is None
