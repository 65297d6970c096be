"""What an interviewer keeps for themself: counted, kept, and in nothing that leaves."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.conduct import Assessment, AudioMark
from desktop.domain.custody import CustodyAct, label_of
from desktop.domain.marking import with_mark
from desktop.domain.testimony import State
from desktop.parts.store import local_clock
from desktop.services.errors import NotOpen
from desktop.services.yourself import MAX_NOTE_LETTERS, MINUTES, Yourself
from tests.services.desks import PASSPHRASE
from tests.services.post import bring, seal_to, take_down
from tests.vault.pages import plain_image

CANARY = "плантагенет, only for myself"


class Day:
    def __init__(self):
        self.now = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def pass_days(self, count):
        self.now += timedelta(days=count)


@pytest.fixture
def day():
    return Day()


@pytest.fixture
def own(field, day):
    return Yourself(field.vault, day)


def test_minutes_are_added_up_for_each_of_seven_days(own, day):
    own.add_minutes(30)
    own.add_minutes(5)
    day.pass_days(1)
    own.add_minutes(20)
    week = own.week()
    assert week.days[-2:] == (("2026-03-10", 35), ("2026-03-11", 20))
    assert (len(week.days), week.minutes) == (7, 55)


def test_what_is_a_week_old_is_not_counted_and_what_is_older_is_forgotten(own, day, field):
    own.add_minutes(30)
    day.pass_days(7)
    assert own.week().minutes == 0
    day.pass_days(60)
    own.add_minutes(1)
    assert "2026-03-10" not in field.vault.settings.get(MINUTES)


@pytest.mark.parametrize("damaged", ["not json", "[1]", '{"a":"b"}', '{"2026-03-10":"x"}'])
def test_what_cannot_be_read_counts_nothing(own, field, damaged):
    field.vault.settings.put(MINUTES, damaged)
    assert own.week().minutes == 0
    own.add_minutes(1)
    assert own.week().minutes == 1


@pytest.mark.parametrize("note", ["", "short", "я" * 4001, "x" * MAX_NOTE_LETTERS])
def test_a_note_is_kept_as_it_was_written(own, note):
    own.keep_note("before " * 2000)
    own.keep_note(note)
    assert own.note() == note


def test_forgetting_forgets_both(own):
    own.keep_note("x")
    own.add_minutes(3)
    own.forget()
    assert (own.note(), own.week().minutes) == ("", 0)


def test_what_was_forgotten_is_in_no_page_any_more(own, field, tmp_path):
    own.keep_note("a canary")
    assert b"a canary" in plain_image(tmp_path / "field", PASSPHRASE)
    own.forget()
    assert b"a canary" not in plain_image(tmp_path / "field", PASSPHRASE)


def test_nothing_of_it_arrives_with_a_sealed_file(own, field, office):
    own.keep_note(CANARY)
    own.add_minutes(77)
    told = take_down(field)
    bring(seal_to(field, told, office), field, office)
    assert CANARY not in repr(office.recording.load(told.id))
    assert Yourself(office.vault, local_clock).note() == ""
    assert Yourself(office.vault, local_clock).week().minutes == 0


def assessed(testimony, words):
    conduct = replace(testimony.conduct, assessment=Assessment(observations=words))
    return testimony.next(conduct=conduct)


def test_a_closed_interview_takes_what_was_observed_and_stays_closed(field):
    closed = take_down(field)
    field.recording.save_assessment(assessed(closed, "It was cold."))
    found = field.recording.load(closed.id)
    assert found.conduct.assessment.observations == "It was cold."
    assert found.closing == closed.closing
    assert field.recording.row(closed.id).state is State.READY


def test_what_is_observed_after_closing_is_on_the_record_once(field):
    closed = take_down(field)
    for words in ("It was cold.", "It was cold there.", "It was very cold."):
        closed = assessed(closed, words)
        field.recording.save_assessment(closed)
    events = field.vault.custody.of(closed.id)
    last, before = events[-1], events[-2]
    assert (last.act, dict(last.facts)) == (CustodyAct.CLOSED, {"changed": "assessment"})
    assert (before.act, "revision" in dict(before.facts)) == (CustodyAct.CLOSED, True)
    assert [label_of(each) for each in (before, last)] == ["closed", "assessed"]
    assert not list(field.vault.check_chain(lambda _done, _all: None))


def test_a_closed_interview_takes_nothing_else_with_it(field):
    closed = take_down(field)
    sneaked = replace(assessed(closed, "It was cold."), place="Elsewhere")
    with pytest.raises(NotOpen):
        field.recording.save_assessment(sneaked)
    assert field.recording.load(closed.id) == closed


def test_an_open_or_sealed_one_is_not_assessed_this_way(field, office):
    begun = field.recording.begin()
    with pytest.raises(NotOpen):
        field.recording.save_assessment(assessed(begun, "x"))
    closed = take_down(field)
    seal_to(field, closed, office, keep_copy=True)
    with pytest.raises(NotOpen):
        field.recording.save_assessment(assessed(closed, "x"))


@pytest.mark.parametrize("page", [b"OggS sound", b""])
def test_marks_in_a_recording_that_a_crash_cut_off_point_at_what_is_left(field, page):
    open_one = field.recording.reopen(take_down(field).id)
    take = field.vault.attachments.begin_take(open_one.id, "2026-03-01T12:00:00+02:00")
    if page:
        take.append(page)
    take.close()
    mark = AudioMark(paragraph=1, recording=take.name, at_ms=1000)
    field.recording.save(with_mark(open_one, mark).next())
    kept = field.cut_off_takes.recover()
    marks = field.recording.load(open_one.id).conduct.audio_marks
    assert [each.recording for each in marks] == [each.id for each in kept]
