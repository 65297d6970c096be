"""What quotes a paragraph or points into it goes with it, in the value and in its parts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.codec import testimony_value as value_of
from desktop.domain.coding import Coding, Fact, FactKind, Span, Stage, StageKind
from desktop.domain.conduct import AskedQuestion, AudioMark, Conduct, Manner
from desktop.domain.dates import Relation, When
from desktop.domain.leaves import cut
from desktop.domain.quoting import quoting
from desktop.domain.sound import is_sound
from desktop.domain.testimony import Correction, ReadBack
from desktop.domain.translation import Translation
from tests.domain.desk import NOON, SOUND
from tests.domain.samples import complete

AFTER_ONE = When(relation=Relation.AFTER, fact=1)
FIVE = complete(
    paragraphs=tuple(f"word{n}" for n in range(1, 6)),
    read_back=ReadBack(
        corrections=(
            Correction(paragraph=2, before="word0", after="word2"),
            Correction(paragraph=3, before="word0", after="word3"),
        )
    ),
    conduct=Conduct(
        questions=tuple(
            AskedQuestion(asked_at=NOON, manner=Manner.OPEN, words=f"asked{n}", after=n)
            for n in range(6)
        ),
        audio_marks=tuple(
            AudioMark(paragraph=n, recording=SOUND, at_ms=n) for n in range(1, 6)
        ),
    ),
    coding=Coding(
        facts=(
            Fact(id=1, kind=FactKind.EPISODE, span=Span(paragraph=2, start=0, end=5)),
            Fact(
                id=2,
                kind=FactKind.ACT,
                span=Span(paragraph=3, start=0, end=5),
                episode=1,
                when=AFTER_ONE,
            ),
            Fact(id=3, kind=FactKind.PLACE),
        ),
        transfers=(
            Stage(kind=StageKind.VAN, fact=1, note="Of the second paragraph."),
            Stage(kind=StageKind.STATION, fact=3, when=AFTER_ONE),
            Stage(kind=StageKind.COURT),
        ),
    ),
    translation=Translation(
        language="en", paragraphs=tuple(f"wort{n}" for n in range(1, 6))
    ),
)
LEAVES = cut("testimony", value_of(FIVE))


def test_with_a_paragraph_goes_all_that_tells_of_it():
    left = FIVE.without((2,))
    assert left.paragraphs == ("word1", "", "word3", "word4", "word5")
    assert [each.paragraph for each in left.read_back.corrections] == [3]
    assert [each.after for each in left.conduct.questions] == [0, 3, 4, 5]
    assert [each.paragraph for each in left.conduct.audio_marks] == [1, 3, 4, 5]
    assert [fact.id for fact in left.coding.facts] == [2, 3]
    assert left.coding.facts[0].episode == 0
    assert left.coding.facts[0].when == When()
    assert [stage.kind for stage in left.coding.transfers] == ["station", "court"]
    assert left.coding.transfers[0].when == When()
    assert left.translation.paragraphs[1] == ""
    assert "2" not in "".join(left.paragraphs + left.translation.paragraphs)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_the_parts_that_go_are_those_that_the_value_loses(number):
    gone = quoting(LEAVES, (number,))
    left = FIVE.without((number,))
    coding, conduct = left.coding, left.conduct
    lost = {
        f"testimony/paragraphs/{number - 1}",
        f"testimony/translation/paragraphs/{number - 1}",
        *_lost("read_back/corrections", FIVE.read_back, left.read_back, "corrections"),
        *_lost("conduct/questions", FIVE.conduct, conduct, "questions"),
        *_lost("conduct/audio_marks", FIVE.conduct, conduct, "audio_marks"),
    }
    kept_facts = {fact.id for fact in coding.facts}
    kept_stages = {stage.kind for stage in coding.transfers}
    for place, fact in enumerate(FIVE.coding.facts):
        lost |= {f"testimony/coding/facts/{place}"} if fact.id not in kept_facts else set()
    for place, stage in enumerate(FIVE.coding.transfers):
        if stage.kind not in kept_stages:
            lost.add(f"testimony/coding/transfers/{place}")
    assert gone == lost


def _lost(path, before, after, name):
    kept = getattr(after, name)
    return {
        f"testimony/{path}/{place}"
        for place, each in enumerate(getattr(before, name))
        if each not in kept
    }


@given(st.sets(st.integers(1, 9)))
def test_what_is_left_is_sound(numbers):
    assert is_sound(FIVE.without(numbers))
    assert is_sound(FIVE.without(numbers).without(numbers))
    assert FIVE.without(()) == FIVE


PATHS = [
    "testimony/coding/facts/0",
    "testimony/coding/transfers/0",
    "testimony/conduct/questions/0",
    "testimony/conduct/audio_marks/0",
    "testimony/read_back/corrections/0",
    "testimony/paragraphs",
    "testimony/translation/paragraphs",
    "testimony/place",
]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "odd",
    [None, 1, "x", [], {}, {"span": 1}, {"after": "1"}, {"fact": None}, {"span": {"x": 1}}],
    ids=str,
)
def test_of_odd_parts_in_a_strangers_copy_nothing_is_believed(path, odd):
    assert quoting([(path, odd)], (1,)) == frozenset()


def test_a_stage_whose_fact_is_not_known_stays():
    hidden = [(path, None if "facts" in path else value) for path, value in LEAVES]
    assert "testimony/coding/transfers/0" not in quoting(hidden, (2,))
    assert replace(FIVE, coding=Coding()).without((2,)).coding == Coding()
