"""Words come back as they stood, and what hung on them comes back to its place."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coding import Coding, Fact, FactKind, Span
from desktop.domain.conduct import AudioMark
from desktop.domain.moving import with_paragraphs
from desktop.domain.returning import Step, taken_back
from desktop.domain.sound import is_sound
from desktop.domain.translation import Translation
from tests.domain.desk import SOUND, everything
from tests.domain.samples import complete, lines
from tests.domain.test_moving import THREE

accounts = st.lists(lines, max_size=4).map(tuple)
UNCERTIFIED = replace(THREE, translation=replace(THREE.translation, certified_at=""))


def gone_and_back(testimony, gone, meanwhile=lambda it: it):
    """Take `gone` for the account, do something meanwhile, and take that back."""
    after = with_paragraphs(testimony, gone)
    return taken_back(meanwhile(after), Step(before=testimony, after=after))


@given(accounts, accounts)
def test_whatever_is_taken_back_is_as_it_was(account, gone):
    testimony = with_paragraphs(everything(), account)
    assert gone_and_back(testimony, gone) == testimony


@given(accounts, accounts, accounts)
def test_whatever_stood_meanwhile_the_record_stays_sound(account, gone, meanwhile):
    testimony = with_paragraphs(everything(), account)
    after = with_paragraphs(testimony, gone)
    other = with_paragraphs(with_paragraphs(everything(), meanwhile), gone)
    assert is_sound(taken_back(other, Step(before=testimony, after=after)))


def test_a_fact_on_words_that_were_cut_in_two_has_all_of_them_again():
    fact = Fact(id=1, kind=FactKind.ACT, span=Span(paragraph=1, start=2, end=6))
    testimony = complete(paragraphs=("a kick b",), coding=Coding(facts=(fact,)))
    assert gone_and_back(testimony, ("a k b",)).coding.facts == (fact,)


def test_a_fact_that_was_added_meanwhile_moves_as_with_any_edit():
    fact = Fact(id=1, kind=FactKind.ACT, span=Span(paragraph=1, start=0, end=3))

    def add(now):
        return replace(now, coding=Coding(facts=(fact,)))

    testimony = complete(paragraphs=("one", "two"))
    (added,) = gone_and_back(testimony, ("two",), add).coding.facts
    assert added.span == Span(paragraph=2, start=0, end=3)


def with_marks(testimony, *marks):
    return replace(testimony, conduct=replace(testimony.conduct, audio_marks=marks))


def test_a_mark_that_was_taken_away_meanwhile_stays_away():
    back = gone_and_back(UNCERTIFIED, ("one", "three"), with_marks)
    assert [each.paragraph for each in back.conduct.audio_marks] == [2]


def test_a_mark_that_was_set_anew_meanwhile_stays_where_it_was_set():
    first, *rest = THREE.conduct.audio_marks
    moved = replace(first, paragraph=2)

    def set_anew(now):
        return with_marks(now, moved, *now.conduct.audio_marks[1:])

    back = gone_and_back(UNCERTIFIED, ("one", "TWO", "three"), set_anew)
    assert set(back.conduct.audio_marks) == {moved, *rest}


def test_two_marks_of_one_second_are_two_again():
    mark = AudioMark(paragraph=2, recording=SOUND, at_ms=5)
    testimony = with_marks(UNCERTIFIED, mark, mark)
    assert gone_and_back(testimony, ()).conduct.audio_marks == (mark, mark)


def test_a_question_that_was_taken_out_meanwhile_stays_out():
    def take_out(now):
        rest = now.conduct.questions[1:]
        return replace(now, conduct=replace(now.conduct, questions=rest))

    asked = tuple(
        replace(each, words=f"Question {at}?")
        for at, each in enumerate(THREE.conduct.questions)
    )
    told = replace(THREE, conduct=replace(THREE.conduct, questions=asked))
    assert gone_and_back(told, (), take_out).conduct.questions == asked[1:]


def translated(*paragraphs, language="en"):
    def change(now):
        return replace(
            now, translation=Translation(language=language, paragraphs=paragraphs)
        )

    return change


def test_what_was_translated_meanwhile_stays_and_the_rest_comes_back():
    back = gone_and_back(UNCERTIFIED, ("one", "three"), translated("EINS", "drei"))
    assert back.translation.paragraphs == ("EINS", "zwei", "drei")


def test_a_translation_into_another_language_made_meanwhile_stays():
    change = translated("raz", "try", language="pl")
    back = gone_and_back(UNCERTIFIED, ("one", "three"), change)
    assert back.translation.paragraphs == ("raz", "", "try")


def test_a_merged_translation_that_was_written_anew_stands_once():
    back = gone_and_back(UNCERTIFIED, ("one", "two three"), translated("eins", "Z D"))
    assert "".join(back.translation.paragraphs).count("Z D") == 1
    assert "zwei" not in back.translation.paragraphs


def test_a_translation_that_came_back_is_not_certified():
    assert gone_and_back(THREE, ("one",)).translation.certified_at == ""
