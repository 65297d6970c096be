"""What the interview desk notes goes into a sealed file and comes out the same."""

from dataclasses import replace

import pytest

from desktop.domain import limits
from desktop.domain.coding import Coding, Fact, FactKind, Span
from desktop.domain.conduct import AskedQuestion, Conduct, Manner
from desktop.domain.dates import When
from desktop.domain.errors import MalformedRecord
from desktop.domain.records_codec import record_value
from exports.bundle.seal import seal
from exports.errors import NotSealable
from tests.domain.desk import CODING, DESK, NOON
from tests.exports.bundle.forge import Forge, sealed, verify_bytes
from tests.exports.bundle.samples import (
    SMALL,
    TESTIMONY,
    Counted,
    Unwatched,
    request,
    source_of,
)

EVERYTHING = replace(TESTIMONY, **DESK)


def test_everything_is_opened_as_it_was_sealed(tmp_path):
    path = tmp_path / "sealed.age"
    seal(request(record=EVERYTHING), path, Unwatched(), Counted(), floor=SMALL)
    assert verify_bytes(tmp_path, path.read_bytes()).record == EVERYTHING


def test_what_points_at_evidence_that_is_not_there_is_not_sealed(tmp_path):
    lacking = request(record=EVERYTHING, attachments=(source_of(b"x"),))
    with pytest.raises(NotSealable):
        seal(lacking, tmp_path / "x.age", Unwatched(), Counted(), floor=SMALL)
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_is_not_sealed(tmp_path):
    beyond = replace(CODING.facts[0], span=Span(paragraph=1, start=0, end=999))
    odd = replace(EVERYTHING, coding=Coding(facts=(beyond,)))
    with pytest.raises(NotSealable):
        seal(request(record=odd), tmp_path / "x.age", Unwatched(), Counted(), floor=SMALL)


def test_the_most_facts_that_there_may_be_are_sealed_and_opened(tmp_path):
    facts = tuple(
        Fact(
            id=number,
            kind=FactKind.ACT,
            code="blunt.kicks",
            span=Span(paragraph=1, start=0, end=3),
            when=When(date=f"{10 + number % 40}XX-XX-3X/{60 + number % 40}XX-02-29"),
            details=tuple((f"d{each:02}", "x") for each in range(5)),
        )
        for number in range(1, limits.FACTS + 1)
    )
    asked = AskedQuestion(asked_at=NOON, manner=Manner.OPEN)
    heavy = replace(
        TESTIMONY,
        coding=Coding(facts=facts),
        conduct=Conduct(questions=(asked,) * 1000),
    )
    raw = sealed(Forge(record=heavy).tar())
    assert verify_bytes(tmp_path, raw).record == heavy


def test_one_more_than_the_most_is_refused_before_it_is_sealed():
    many = tuple(Fact(id=each, kind=FactKind.ACT) for each in range(1, limits.FACTS + 2))
    with pytest.raises(MalformedRecord):
        record_value(replace(TESTIMONY, coding=Coding(facts=many)))
