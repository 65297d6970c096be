"""Words change, and what is coded on them moves along."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coding import Coding, Fact, FactKind, Span
from desktop.domain.conduct import AskedQuestion, AudioMark, Conduct, Manner
from desktop.domain.moving import with_paragraphs
from desktop.domain.sound import is_sound
from desktop.domain.testimony import Correction, ReadBack
from desktop.domain.translation import Translation
from tests.domain.desk import NOON, SOUND, everything
from tests.domain.samples import complete, lines


def coded(paragraphs, number, words):
    """Return a testimony with one fact on `words` of a paragraph."""
    start = paragraphs[number - 1].index(words)
    span = Span(paragraph=number, start=start, end=start + len(words))
    fact = Fact(id=1, kind=FactKind.ACT, span=span)
    return complete(paragraphs=paragraphs, coding=Coding(facts=(fact,)))


def words_of(testimony):
    """Return the words on which the fact stands now."""
    span = testimony.coding.facts[0].span
    return span and testimony.paragraphs[span.paragraph - 1][span.start : span.end]


@pytest.mark.parametrize(
    ("before", "number", "words", "after", "now"),
    [
        (["a kick b"], 1, "kick", ["a big kick b"], "kick"),
        (["a kick b"], 1, "kick", ["a Xkick b"], "kick"),
        (["a kick b"], 1, "kick", ["a kickX b"], "kick"),
        (["a kick b"], 1, "kick", ["a kick b and more"], "kick"),
        (["a kick b"], 1, "kick", ["so a kick b"], "kick"),
        (["a kick b"], 1, "kick", ["a kiXck b"], "kiXck"),
        (["a kick b"], 1, "kick", ["a kck b"], "kck"),
        (["a kick b"], 1, "kick", ["a punch b"], "punch"),
        (["a kick b"], 1, "kick", ["a b"], None),
        (["a kick b"], 1, "kick", [""], None),
        (["a kick b"], 1, "kick", [], None),
        (["a kick b"], 1, "kick", ["new", "a kick b"], "kick"),
        (["x", "a kick b", "y"], 2, "kick", ["x", "new", "a kick b", "y"], "kick"),
        (["x", "a kick b", "y"], 2, "kick", ["a kick b", "y"], "kick"),
        (["x", "a kick b", "y"], 2, "kick", ["x a kick b", "y"], "kick"),
        (["x", "a kick b", "y"], 2, "kick", ["x", "a kick b y"], "kick"),
        (["x", "a kick b", "y"], 2, "kick", ["x", "a ", "kick b", "y"], "kick"),
        (["x", "a kick b", "y"], 2, "kick", ["x", "a ki", "ck b", "y"], "ki"),
        (["x", "a kick b", "y"], 2, "kick", ["x", "y"], None),
        (["біў 👊 нагой"], 1, "нагой", ["ён біў 👊 нагой"], "нагой"),
    ],
)
def test_a_span_stays_on_its_words(before, number, words, after, now):
    testimony = coded(tuple(before), number, words)
    moved = with_paragraphs(testimony, tuple(after))
    assert words_of(moved) == now
    assert moved.paragraphs == tuple(after)


def test_a_fact_whose_words_are_gone_is_still_there():
    testimony = coded(("a kick b",), 1, "kick")
    (fact,) = with_paragraphs(testimony, ("nothing",)).coding.facts
    assert (fact.id, fact.kind) == (1, FactKind.ACT)


THREE = complete(
    paragraphs=("one", "two", "three"),
    conduct=Conduct(
        questions=tuple(
            AskedQuestion(asked_at=NOON, manner=Manner.OPEN, after=n) for n in range(4)
        ),
        audio_marks=tuple(
            AudioMark(paragraph=n, recording=SOUND, at_ms=n) for n in (1, 2, 3)
        ),
    ),
    read_back=ReadBack(
        corrections=tuple(Correction(paragraph=n, before="", after="") for n in (1, 2, 3))
    ),
    translation=Translation(
        language="en", paragraphs=("eins", "zwei", "drei"), certified_at=NOON
    ),
)


N1, N2, N3 = "eins", "zwei", "drei"


@pytest.mark.parametrize(
    ("after", "numbers", "asked", "translated"),
    [
        (("new", "one", "two", "three"), (2, 3, 4), (0, 2, 3, 4), ("", N1, N2, N3)),
        (("one", "new", "two", "three"), (1, 3, 4), (0, 1, 3, 4), (N1, "", N2, N3)),
        (("one", "two", "three", "new"), (1, 2, 3), (0, 1, 2, 3), (N1, N2, N3, "")),
        (("one", "three"), (1, 2), (0, 1, 1, 2), (N1, N3)),
        (("one", "two three"), (1, 2, 2), (0, 1, 2, 2), (N1, "zwei drei")),
        (("one", "t", "wo", "three"), (1, 2, 4), (0, 1, 2, 4), (N1, N2, "", N3)),
        (("one", "TWO", "three"), (1, 2, 3), (0, 1, 2, 3), (N1, N2, N3)),
        ((), (), (0, 0, 0, 0), ()),
    ],
)  # fmt: skip
def test_numbers_of_paragraphs_move(after, numbers, asked, translated):
    moved = with_paragraphs(THREE, after)
    marks = moved.conduct.audio_marks
    assert tuple(each.paragraph for each in marks) == numbers
    assert tuple(each.paragraph for each in moved.read_back.corrections) == numbers
    assert tuple(each.after for each in moved.conduct.questions) == asked
    assert moved.translation.paragraphs == translated
    assert moved.translation.certified_at == ""


@pytest.mark.parametrize(
    ("after", "numbers"),
    [
        (("one", "three"), (1, 1, 2)),
        (("two", "three"), (1, 1, 2)),
        ((), (1, 1, 1)),
    ],
)
def test_a_correction_that_was_said_yes_to_is_never_dropped(after, numbers):
    held = THREE.read_back.corrections
    said = tuple(replace(each, acknowledged_at=NOON) for each in held)
    told = replace(THREE, read_back=ReadBack(corrections=said))
    moved = with_paragraphs(told, after).read_back.corrections
    assert tuple(each.paragraph for each in moved) == numbers
    assert [replace(each, paragraph=0) for each in moved] == [
        replace(each, paragraph=0) for each in said
    ]


def test_a_whole_paragraph_that_changed_places_takes_its_facts_along():
    before = ("They came at night.", "He kicked me.", "I slept.")
    moved = with_paragraphs(coded(before, 2, "kicked"), (before[0], before[2], before[1]))
    assert moved.coding.facts[0].span == Span(paragraph=3, start=3, end=9)
    marked = replace(moved, conduct=Conduct(audio_marks=(mark_at(3), mark_at(1))))
    back = with_paragraphs(marked, before)
    assert [each.paragraph for each in back.conduct.audio_marks] == [2, 1]


def mark_at(paragraph):
    return AudioMark(paragraph=paragraph, recording=SOUND, at_ms=paragraph * 1000)


def test_an_account_of_many_paragraphs_can_be_deleted_at_once():
    many = tuple(f"paragraph {number}" for number in range(3000))
    last = AskedQuestion(asked_at=NOON, manner=Manner.OPEN, after=len(many))
    testimony = complete(paragraphs=many, conduct=Conduct(questions=(last,)))
    (moved,) = with_paragraphs(testimony, ()).conduct.questions
    assert moved.after == 0


def test_where_nothing_changed_nothing_changes():
    assert with_paragraphs(THREE, THREE.paragraphs) is THREE
    assert THREE.translation.certified_at


@given(st.lists(lines, max_size=4).map(tuple), st.lists(lines, max_size=4).map(tuple))
def test_whatever_is_edited_the_record_stays_sound(between, after):
    testimony = with_paragraphs(everything(), between)
    assert is_sound(testimony)
    moved = with_paragraphs(testimony, after)
    assert is_sound(moved)
    facts = {fact.id: replace(fact, span=None) for fact in everything().coding.facts}
    assert {f.id: replace(f, span=None) for f in moved.coding.facts} == facts


@given(st.text("ab", max_size=6), st.text("ab", max_size=6))
def test_what_is_put_before_and_behind_moves_a_span_and_no_more(before, behind):
    testimony = coded(("x kick y",), 1, "kick")
    moved = with_paragraphs(testimony, (f"{before}x kick y",))
    moved = with_paragraphs(moved, (f"{before}x kick y{behind}",))
    assert words_of(moved) == "kick"
