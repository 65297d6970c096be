"""Questions, seconds of a recording and listening, without a window."""

import io
from dataclasses import replace

import pytest

from desktop.domain.conduct import AudioMark, Manner
from desktop.domain.evidence import AttachmentId
from tests.ui.evidence.fakes import FakePlayer, attachment
from tests.ui.interview.fakes import at_noon, complete
from ui.interview.beside_presenter import BesidePresenter
from ui.interview.listening import Listening
from ui.jobs import run_now

TAKE = "ab" * 16
TOLD = complete()


class Words:
    def __init__(self, testimony=TOLD):
        self.testimony = testimony
        self.takes = []

    def amend(self, change):
        self.testimony = change(self.testimony)
        return self.testimony

    def amend_throughout(self, change):
        return self.amend(change)

    def recording(self, take):
        self.takes.append(take)


class Screen:
    def __init__(self):
        self.beside = None
        self.playing = []

    def show_beside(self, testimony):
        self.beside = testimony

    def show_playing(self, at_ms):
        self.playing.append(at_ms)


@pytest.fixture
def words():
    return Words()


@pytest.fixture
def beside(words):
    return BesidePresenter(Screen(), words, at_noon)


def test_a_question_is_noted_with_its_words_its_kind_its_time_and_its_place(beside, words):
    beside.asked("  What then?\u202e", Manner.OPEN, 1)
    (noted,) = words.testimony.conduct.questions
    assert (noted.words, noted.manner, noted.after) == (
        "What then?⟨U+202E⟩",
        Manner.OPEN,
        1,
    )
    assert noted.asked_at == "2026-03-01T12:00:00+02:00"


def test_a_question_of_which_only_the_kind_was_noted_is_kept(beside, words):
    beside.asked("", Manner.LEADING, 0)
    assert [each.words for each in words.testimony.conduct.questions] == [""]


def test_the_free_account_is_complete_until_it_goes_on_after_all(beside, words):
    beside.complete_asked()
    assert words.testimony.conduct.account_complete_at == "2026-03-01T12:00:00+02:00"
    beside.goes_on_asked()
    assert words.testimony.conduct.account_complete_at == ""


def test_a_paragraph_is_tied_to_the_second_that_is_recorded(beside, words):
    beside.mark_asked(2, (TAKE, 753_000))
    assert words.testimony.conduct.audio_marks == (
        AudioMark(paragraph=2, recording=AttachmentId(TAKE), at_ms=753_000),
    )


def test_nothing_is_tied_to_a_recording_that_does_not_run(beside, words):
    beside.mark_asked(2, None)
    assert words.testimony == TOLD


def test_a_mark_waits_for_the_first_words_of_its_paragraph(beside, words):
    beside.mark_asked(3, (TAKE, 5000))
    beside.account_settled()
    assert words.testimony.conduct.audio_marks == ()
    words.testimony = replace(words.testimony, paragraphs=(*TOLD.paragraphs, "Then."))
    beside.account_settled()
    assert [m.paragraph for m in words.testimony.conduct.audio_marks] == [3]
    beside.account_settled()
    assert len(words.testimony.conduct.audio_marks) == 1


def test_marks_point_at_the_evidence_once_the_recording_is_kept(beside, words):
    beside.mark_asked(1, (TAKE, 1000))
    kept = attachment("interview.ogg", "audio/ogg", 7)
    beside.take_ended(TAKE, kept)
    assert [m.recording for m in words.testimony.conduct.audio_marks] == [kept.id]
    assert words.takes == [""]


def test_marks_in_a_recording_of_which_nothing_is_left_go(beside, words):
    beside.mark_asked(1, (TAKE, 1000))
    beside.take_ended(TAKE, None)
    assert words.testimony.conduct.audio_marks == ()


class Desk:
    def __init__(self):
        self.opened = []

    def open(self, attachment):
        self.opened.append(attachment)
        return io.BytesIO(b"sound")


def listen(qapp, testimony, paragraph, *, recording=False):
    screen, desk, player = Screen(), Desk(), FakePlayer()
    listening = Listening(screen, desk, player, run_now, lambda _error: None)
    listening.hear_asked(testimony, paragraph, recording=recording)
    return listening, screen, desk, player


def marked(words):
    BesidePresenter(Screen(), words, at_noon).mark_asked(1, (TAKE, 9000))
    return words.testimony


def test_a_paragraph_is_heard_from_its_second(qapp, words):
    listening, screen, desk, player = listen(qapp, marked(words), 1)
    assert desk.opened == [TAKE]
    assert player.done == [9000, "play"]
    assert screen.playing == [9000]
    listening.silence_asked()
    assert player.done[-1] == "stop"
    assert screen.playing == [9000, None]


def test_a_recording_never_hears_another_one(qapp, words):
    _listening, _screen, desk, _player = listen(qapp, marked(words), 1, recording=True)
    assert desk.opened == []


def test_where_there_is_no_mark_nothing_plays(qapp):
    _listening, screen, desk, _player = listen(qapp, TOLD, 1)
    assert (desk.opened, screen.playing) == ([], [])


def test_a_sound_that_somebody_else_plays_is_not_shown_here(qapp):
    listening, screen, _desk, player = listen(qapp, TOLD, 1)
    listening.moved(4000)
    listening.silence_asked()
    assert (screen.playing, player.done) == ([], [])
