"""What is deleted in the account and taken back has lost nothing, in a whole interview."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.domain.coding import Coding, Fact, FactKind, Span
from desktop.domain.conduct import AskedQuestion, AudioMark, Conduct, Manner
from desktop.domain.sound import is_sound
from desktop.domain.testimony import Correction, ReadBack
from desktop.domain.translation import Translation
from tests.domain.desk import NOON, SOUND
from tests.ui.evidence.fakes import attachment
from tests.ui.interview.fakes import DRAFT, at_noon
from ui.interview.beside_presenter import BesidePresenter
from ui.interview.earlier import REMEMBERED, Earlier
from ui.interview.phases import Phase
from ui.interview.read_back import corrected, with_words

CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = ("They came at night.", "An officer kicked me.", "I slept.", "They let me go.")
CORRECTED = Correction(paragraph=3, before="I lay.", after="I slept.", acknowledged_at=NOON)
TOLD = replace(
    DRAFT,
    paragraphs=WORDS,
    coding=Coding(
        facts=(
            Fact(id=1, kind=FactKind.EPISODE, span=Span(paragraph=1, start=0, end=9)),
            Fact(id=2, kind=FactKind.ACT, span=Span(paragraph=2, start=11, end=17)),
        )
    ),
    conduct=Conduct(
        questions=(
            AskedQuestion(asked_at=NOON, manner=Manner.OPEN, words="And then?", after=3),
        ),
        audio_marks=tuple(
            AudioMark(paragraph=number, recording=SOUND, at_ms=number * 1000)
            for number in (1, 2, 4)
        ),
    ),
    read_back=ReadBack(
        corrections=(CORRECTED, Correction(paragraph=4, before="Gone.", after=WORDS[3]))
    ),
    translation=Translation(
        language="en", paragraphs=("one", "two", "three", "four"), translator="T1"
    ),
)


def what_hangs_on_the_words(testimony):
    return (
        testimony.paragraphs,
        [(fact.id, fact.span) for fact in testimony.coding.facts],
        testimony.conduct.questions,
        testimony.conduct.audio_marks,
        testimony.read_back.corrections,
        testimony.translation,
    )


@pytest.fixture
def here(room):
    entered = room(TOLD)
    entered.view.phase_asked.emit(Phase.ACCOUNT)
    return entered


def editor(here):
    return here.view.pages[Phase.ACCOUNT].editor


def press(qtbot, here, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(editor(here), key, modifier)


def delete_all(qtbot, here):
    press(qtbot, here, Qt.Key.Key_A, CONTROL)
    press(qtbot, here, Qt.Key.Key_Delete)
    here.settle()
    assert here.desk.kept.paragraphs == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_X])
def test_a_whole_account_that_was_deleted_and_taken_back_has_lost_nothing(qtbot, here, key):
    press(qtbot, here, Qt.Key.Key_A, CONTROL)
    press(qtbot, here, key)
    here.settle()
    assert here.desk.kept.paragraphs != WORDS
    while editor(here).paragraphs() != WORDS:
        press(qtbot, here, Qt.Key.Key_Z, CONTROL)
    here.settle()
    assert what_hangs_on_the_words(here.desk.kept) == what_hangs_on_the_words(TOLD)


def test_a_paragraph_that_was_deleted_and_taken_back_has_its_facts_again(qtbot, here):
    block = editor(here).block_of(2)
    cursor = editor(here).textCursor()
    cursor.setPosition(block.position())
    cursor.setPosition(block.next().position(), cursor.MoveMode.KeepAnchor)
    editor(here).setTextCursor(cursor)
    press(qtbot, here, Qt.Key.Key_Delete)
    here.settle()
    assert here.desk.kept.coding.fact(2).span is None
    press(qtbot, here, Qt.Key.Key_Z, CONTROL)
    here.settle()
    assert what_hangs_on_the_words(here.desk.kept) == what_hangs_on_the_words(TOLD)


def test_words_that_are_taken_back_again_and_again_keep_what_hangs_on_them(qtbot, here):
    delete_all(qtbot, here)
    for _again in range(3):
        press(qtbot, here, Qt.Key.Key_Z, CONTROL)
        here.settle()
        assert what_hangs_on_the_words(here.desk.kept) == what_hangs_on_the_words(TOLD)
        press(qtbot, here, Qt.Key.Key_Y, CONTROL)
        here.settle()
        assert here.desk.kept.coding.fact(2).span is None


def test_what_was_done_meanwhile_stays_when_words_are_taken_back(qtbot, here):
    delete_all(qtbot, here)
    qtbot.keyClicks(editor(here), "A new word.")
    here.settle()
    new = Fact(id=3, kind=FactKind.ACT, code="blunt")
    asked = replace(TOLD.conduct.questions[0], words="Who?", after=1)

    def meanwhile(now):
        first = replace(now.coding.fact(1), other="by night")
        conduct = replace(now.conduct, questions=(*now.conduct.questions, asked))
        coding = now.coding.with_fact(first).with_fact(new)
        return replace(now, conduct=conduct, coding=coding)

    here.interview.presenter.amend(meanwhile)
    while editor(here).paragraphs() != WORDS:
        press(qtbot, here, Qt.Key.Key_Z, CONTROL)
    here.settle()
    kept = here.desk.kept
    assert kept.coding.fact(1) == replace(TOLD.coding.fact(1), other="by night")
    assert kept.coding.fact(2) == TOLD.coding.fact(2)
    assert kept.coding.fact(3) == new
    assert [each.words for each in kept.conduct.questions] == ["And then?", "Who?"]
    assert kept.conduct.audio_marks == TOLD.conduct.audio_marks
    assert is_sound(kept)


def test_a_correction_that_was_said_yes_to_outlives_its_paragraph(qtbot, here):
    delete_all(qtbot, here)
    (kept,) = here.desk.kept.read_back.corrections
    assert kept == replace(CORRECTED, paragraph=1)


def test_a_correction_goes_with_its_words_also_after_a_yes_and_comes_back_with_them():
    earlier = Earlier()
    told = replace(DRAFT, paragraphs=WORDS)
    made = corrected(told, 2, "Two officers kicked me.")
    earlier.note(told, made)
    (one,) = made.read_back.corrections
    said = replace(
        made, read_back=ReadBack(corrections=(replace(one, acknowledged_at=NOON),))
    )
    back = earlier.with_words(said, WORDS)
    assert back.read_back.corrections == ()
    earlier.note(said, back)
    again = earlier.with_words(back, made.paragraphs)
    assert again.read_back.corrections == said.read_back.corrections


def test_a_yes_stays_with_its_own_correction_where_another_has_the_same_words():
    words = ("Yes.", "He was alone.", "Yes.")
    both = tuple(
        Correction(paragraph=number, before="No.", after="Yes.") for number in (1, 3)
    )
    told = replace(DRAFT, paragraphs=words, read_back=ReadBack(corrections=both))
    earlier = Earlier()
    gone = earlier.with_words(told, words[1:])
    earlier.note(told, gone)
    (last,) = gone.read_back.corrections
    said = replace(last, acknowledged_at=NOON)
    read = replace(gone, read_back=ReadBack(corrections=(said,)))
    back = earlier.with_words(read, words).read_back.corrections
    assert back == (both[0], replace(both[1], acknowledged_at=NOON))


def test_a_yes_to_a_correction_noted_meanwhile_is_no_yes_to_one_that_comes_back():
    words = ("Yes.", "He was alone.", "Then he left.")
    first = Correction(paragraph=1, before="No.", after="Yes.")
    told = replace(DRAFT, paragraphs=words, read_back=ReadBack(corrections=(first,)))
    earlier = Earlier()
    gone = earlier.with_words(told, words[1:])
    earlier.note(told, gone)
    noted = Correction(paragraph=2, before="No.", after="Yes.", acknowledged_at=NOON)
    read = replace(gone, read_back=ReadBack(corrections=(noted,)))
    back = earlier.with_words(read, words).read_back.corrections
    assert back == (first, replace(noted, paragraph=3))


def test_a_fact_with_the_number_of_one_that_was_removed_gets_no_words_of_it(qtbot, here):
    delete_all(qtbot, here)
    presenter = here.interview.presenter
    presenter.amend(lambda it: replace(it, coding=it.coding.without_fact(2)))
    other = Fact(id=2, kind=FactKind.ACT, code="burn")
    presenter.amend(lambda it: replace(it, coding=it.coding.with_fact(other)))
    press(qtbot, here, Qt.Key.Key_Z, CONTROL)
    here.settle()
    assert here.desk.kept.coding.fact(2) == other


def test_marks_in_a_recording_that_was_removed_meanwhile_do_not_come_back(room, qtbot):
    here = room(TOLD)
    here.view.phase_asked.emit(Phase.ACCOUNT)
    sound = attachment("interview.ogg", "audio/ogg", id=SOUND)
    here.interview.presenter.evidence_changed((sound,))
    delete_all(qtbot, here)
    here.interview.presenter.evidence_changed(())
    press(qtbot, here, Qt.Key.Key_Z, CONTROL)
    here.settle()
    assert here.desk.kept.paragraphs == WORDS
    assert here.desk.kept.conduct.audio_marks == ()


def test_marks_that_come_back_point_at_the_evidence_that_their_recording_became(
    qtbot, here
):
    beside = BesidePresenter(NoScreen(), here.interview.presenter, at_noon)
    beside.mark_asked(3, ("ef" * 16, 7000))
    delete_all(qtbot, here)
    beside.take_ended("ef" * 16, attachment("interview.ogg", "audio/ogg", 7))
    press(qtbot, here, Qt.Key.Key_Z, CONTROL)
    here.settle()
    marks = here.desk.kept.conduct.audio_marks
    assert [each.recording for each in marks] == [SOUND] * 3 + [
        attachment("interview.ogg", "audio/ogg", 7).id
    ]


class NoScreen:
    def show_beside(self, testimony):
        pass


MOVED = (WORDS[0], WORDS[2], WORDS[3], WORDS[1])
ENGLISH = ("one", "three", "four", "two")


def cut_second(qtbot, here):
    block = editor(here).block_of(2)
    cursor = editor(here).textCursor()
    cursor.setPosition(block.position())
    cursor.setPosition(block.next().position(), cursor.MoveMode.KeepAnchor)
    editor(here).setTextCursor(cursor)
    press(qtbot, here, Qt.Key.Key_X, CONTROL)


def put_at_the_end(qtbot, here):
    press(qtbot, here, Qt.Key.Key_End, CONTROL)
    press(qtbot, here, Qt.Key.Key_Return)
    press(qtbot, here, Qt.Key.Key_V, CONTROL)
    here.settle()
    assert here.desk.kept.paragraphs == MOVED


def assert_all_moved(kept):
    assert kept.coding.fact(1) == TOLD.coding.fact(1)
    assert kept.coding.fact(2).span == Span(paragraph=4, start=11, end=17)
    assert {(each.paragraph, each.at_ms) for each in kept.conduct.audio_marks} == {
        (1, 1000),
        (4, 2000),
        (3, 4000),
    }
    assert kept.translation.paragraphs == ENGLISH
    assert {(each.paragraph, each.after) for each in kept.read_back.corrections} == {
        (2, WORDS[2]),
        (3, WORDS[3]),
    }
    assert is_sound(kept)


@pytest.mark.parametrize("pauses", [True, False])
def test_a_paragraph_that_was_cut_and_put_elsewhere_takes_all_along(qtbot, here, pauses):
    cut_second(qtbot, here)
    if pauses:
        here.settle()
        assert here.desk.kept.coding.fact(2).span is None
    put_at_the_end(qtbot, here)
    assert_all_moved(here.desk.kept)


def test_what_was_put_elsewhere_comes_back_when_that_is_taken_back(qtbot, here):
    cut_second(qtbot, here)
    here.settle()
    put_at_the_end(qtbot, here)
    while editor(here).paragraphs() != WORDS:
        press(qtbot, here, Qt.Key.Key_Z, CONTROL)
    here.settle()
    assert what_hangs_on_the_words(here.desk.kept) == what_hangs_on_the_words(TOLD)


def test_the_same_short_answer_elsewhere_takes_nothing_along():
    earlier = Earlier()
    mark = AudioMark(paragraph=2, recording=SOUND, at_ms=2000)
    short = replace(
        DRAFT, paragraphs=("It was a Sunday.", "Yes."), conduct=Conduct(audio_marks=(mark,))
    )
    gone = earlier.with_words(short, ("It was a Sunday.",))
    earlier.note(short, gone)
    again = earlier.with_words(gone, ("Yes.", "It was a Sunday."))
    assert again.conduct.audio_marks == ()


def test_what_has_another_place_by_now_stays_there_when_its_words_come_elsewhere():
    earlier = Earlier()
    gone = earlier.with_words(TOLD, (WORDS[0], WORDS[2], WORDS[3]))
    earlier.note(TOLD, gone)
    elsewhere = Span(paragraph=2, start=2, end=7)
    fact = replace(gone.coding.fact(2), span=elsewhere)
    coded = replace(gone, coding=gone.coding.with_fact(fact))
    assert earlier.with_words(coded, MOVED).coding.fact(2).span == elsewhere


def test_of_corrections_with_the_same_words_none_is_moved():
    earlier = Earlier()
    twice = tuple(replace(CORRECTED, paragraph=number) for number in (2, 3))
    told = replace(TOLD, read_back=ReadBack(corrections=twice))
    gone = earlier.with_words(told, (WORDS[0], WORDS[2], WORDS[3]))
    earlier.note(told, gone)
    moved = earlier.with_words(gone, MOVED)
    assert [each.paragraph for each in moved.read_back.corrections] == [1, 2]


def test_a_yes_to_the_whole_is_asked_for_again_after_words_came_back():
    earlier = Earlier()
    said = replace(TOLD, read_back=ReadBack(confirmed=True, confirmed_at=NOON))
    gone = with_words(said, ())
    earlier.note(said, gone)
    assert not earlier.with_words(gone, WORDS).read_back.confirmed


def test_no_more_texts_are_remembered_than_there_is_room_for():
    earlier = Earlier()
    gone = with_words(TOLD, ())
    earlier.note(TOLD, gone)
    now = gone
    for number in range(REMEMBERED):
        now, before = with_words(now, (f"word {number}",)), now
        earlier.note(before, now)
    assert earlier.with_words(now, WORDS).coding.fact(2).span is None
