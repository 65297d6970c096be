"""What is noted beside the account points at paragraphs and recordings that are there."""

from dataclasses import replace

from desktop.domain.assessing import only_assessed
from desktop.domain.conduct import AskedQuestion, Assessment, AudioMark, Manner
from desktop.domain.evidence import AttachmentId
from desktop.domain.marking import (
    as_evidence,
    mark_for,
    with_mark,
    with_question,
    without_question,
    without_take,
)
from tests.ui.interview.fakes import complete

TAKE, KEPT = AttachmentId("ab" * 16), AttachmentId("cd" * 16)


def mark(paragraph=1, at_ms=1000, recording=TAKE):
    return AudioMark(paragraph=paragraph, recording=recording, at_ms=at_ms)


def question(after=1, words="What then?"):
    return AskedQuestion(
        asked_at="2026-03-01T12:00:00+02:00", manner=Manner.OPEN, words=words, after=after
    )


def test_a_question_behind_the_end_is_noted_at_the_end():
    noted = with_question(complete(), question(after=99))
    assert [each.after for each in noted.conduct.questions] == [2]


def test_a_slip_is_taken_out_and_the_others_stay():
    noted = with_question(with_question(complete(), question()), question(words="Who?"))
    left = without_question(noted, question())
    assert [each.words for each in left.conduct.questions] == ["Who?"]


def test_a_mark_in_no_paragraph_is_not_kept():
    assert with_mark(complete(), mark(paragraph=3)) == complete()
    assert with_mark(complete(), mark(paragraph=0)) == complete()


def test_the_newest_mark_of_a_paragraph_takes_the_place_of_the_one_before():
    noted = with_mark(with_mark(complete(), mark(at_ms=1000)), mark(at_ms=9000))
    assert [each.at_ms for each in noted.conduct.audio_marks] == [9000]


def test_marks_of_a_take_become_marks_in_the_evidence():
    noted = with_mark(with_mark(complete(), mark()), mark(2, recording=KEPT))
    kept = as_evidence(noted, TAKE, AttachmentId("ef" * 16))
    assert [each.recording for each in kept.conduct.audio_marks] == ["ef" * 16, KEPT]


def test_marks_of_a_take_of_which_nothing_was_kept_go():
    noted = with_mark(with_mark(complete(), mark()), mark(2, recording=KEPT))
    left = without_take(noted, TAKE)
    assert [each.recording for each in left.conduct.audio_marks] == [KEPT]


def test_a_paragraph_without_a_mark_is_heard_from_the_nearest_one_before():
    noted = with_mark(complete(), mark(paragraph=1, at_ms=7000))
    assert mark_for(noted, 2).at_ms == 7000
    assert mark_for(complete(), 2) is None


def test_of_two_recordings_of_a_paragraph_the_newer_is_heard():
    noted = with_mark(with_mark(complete(), mark(at_ms=1)), mark(at_ms=2, recording=KEPT))
    assert mark_for(noted, 1).recording == KEPT


def test_only_an_assessment_may_change_without_opening_it_again():
    before = complete()
    assessed = replace(
        before,
        revision=7,
        conduct=replace(before.conduct, assessment=Assessment(observations="calm")),
    )
    assert only_assessed(before, assessed)
    assert not only_assessed(before, replace(assessed, place="Elsewhere"))
    assert not only_assessed(before, replace(assessed, paragraphs=("Other",)))
