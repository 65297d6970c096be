"""Whether the deponent is of age, and speaks for themself, is in the statement, by code."""

from dataclasses import replace

import pytest

from desktop.domain.conduct import NOT_CONDUCTED
from desktop.domain.consent import Answer
from desktop.domain.preparing import Capacity, SpeaksAs
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.model import Facts
from exports.statement.render import render
from tests.domain.samples import complete
from tests.exports.statement.test_compose import strings

EN = table("statement", "en")
MINOR = Capacity(
    speaks_as=SpeaksAs.MINOR,
    assent=Answer.YES,
    guardian="Crane",
    best_interest="She asked for it herself.",
)


def composed(capacity, language="en"):
    told = complete(conduct=replace(NOT_CONDUCTED, capacity=capacity))
    return compose(told, (), (), StatementFacts(), table("statement", language))


def rows(capacity):
    """Return the rows of the section that says how the statement was given."""
    section = composed(capacity).sections[0]
    assert section.title == "How this statement was given"
    blocks = (each for each in section.blocks if isinstance(each, Facts))
    return {row.label: row.value for each in blocks for row in each.rows}


def test_a_minor_is_named_one_with_their_own_yes_and_the_guardian_by_code():
    said = rows(MINOR)
    assert said["The witness"] == "a minor"
    assert said["The minor’s own answer"] == "Yes"
    assert said["Guardian, or whoever may agree for them, by code"] == "Crane"


def test_whoever_speaks_for_another_does_not_pass_as_the_one_it_happened_to():
    said = rows(replace(MINOR, speaks_as=SpeaksAs.PROXY, assent=Answer.NO, guardian=" "))
    assert said["The witness"] == "somebody who speaks for another person"
    assert said["Answer of the person spoken for"] == "No"
    assert said["Guardian, or whoever may agree for them, by code"] == "not recorded"


def test_an_adult_is_named_one_and_has_no_guardian():
    said = rows(replace(MINOR, speaks_as=SpeaksAs.ADULT))
    assert said["The witness"] == "an adult, for themself"
    assert "Crane" not in said.values()


def test_what_was_not_asked_is_not_there():
    assert "The witness" not in rows(Capacity())


def test_reasons_in_free_words_are_not_printed():
    assert MINOR.best_interest not in set(strings(composed(MINOR)))


@pytest.mark.parametrize("language", ["be", "ru", "en"])
@pytest.mark.parametrize("speaks_as", [SpeaksAs.MINOR, SpeaksAs.PROXY, SpeaksAs.ADULT])
def test_it_is_set_as_pages_in_every_language(language, speaks_as):
    pages = composed(replace(MINOR, speaks_as=speaks_as), language)
    assert render(pages).startswith(b"%PDF")
