"""Marks in a statement: a table, word for word, and nothing without consent to it."""

from dataclasses import replace

import pytest

from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, View
from desktop.domain.consent import Answer
from desktop.domain.evidence import AttachmentId
from desktop.words import table
from exports.statement import compose
from exports.statement.model import Table, Text
from exports.statement.render import render
from tests.exports.statement.samples import ATTACHMENTS, CUSTODY, SEALED, sample

MARKS = (
    Mark(
        id=1,
        view=View.FRONT,
        x=430,
        y=250,
        region="chest",
        description="Сіняк, потым жоўты",
        size="4 см",
        colour="ліловы",
        pain_then=8,
        pain_now=Absence.REFUSED,
        noticed="2020-08~",
        treated=Known.NO,
        photos=(ATTACHMENTS[0].id, AttachmentId("9" * 32)),
    ),
    Mark(id=4, view=View.INTIMATE, x=250, y=400, region="genitals", description="secret"),
    Mark(id=7, view=View.HANDS, x=230, y=390, region="mypack:ring", description="{size}"),
)


def labels(language):
    body = {f"body.{key}": words for key, words in table("body", language).items()}
    return {**table("statement", language), **body}


def composed(language="en", body_map=Answer.YES, intimate=Answer.YES, marks=MARKS):
    account = sample()
    consent = replace(account.consent_more, body_map=body_map, intimate_topic=intimate)
    told = replace(account, body=marks, consent_more=consent)
    return compose(told, CUSTODY, ATTACHMENTS, SEALED, labels(language))


def marks_of(statement, language="en"):
    title = labels(language)["body.section"]
    return next((each for each in statement.sections if each.title == title), None)


def rows(statement):
    (found,) = (b for b in marks_of(statement).blocks if isinstance(b, Table))
    return found.rows


def test_each_mark_is_a_row_with_place_words_and_pain():
    first = rows(composed())[0]
    assert first[0] == "1"
    assert first[1] == "front: chest"
    assert first[2].split("\n") == [
        "Сіняк, потым жоўты",
        "size: 4 см",
        "colour: ліловы",
        "noticed: 2020-08~",
        "not treated",
        "photographs: annex 1",
    ]
    assert first[3] == "8 of 10 / did not want to answer"


def test_what_was_not_asked_twice_is_said_once():
    assert rows(composed())[1][3] == "not asked"


def test_a_region_of_a_pack_and_braces_stand_as_they_were_written():
    assert rows(composed())[2][1:3] == ("hands: mypack:ring", "{size}")


@pytest.mark.parametrize("answer", [Answer.NO, Answer.LATER, Answer.NOT_ASKED])
def test_no_mark_is_printed_without_consent_to_a_body_map(answer):
    assert marks_of(composed(body_map=answer)) is None


@pytest.mark.parametrize("answer", [Answer.NO, Answer.LATER, Answer.NOT_ASKED])
def test_no_intimate_mark_is_printed_without_consent_to_that(answer):
    found = rows(composed(intimate=answer))
    assert [row[0] for row in found] == ["1", "7"]
    assert "secret" not in str(found)


def test_a_statement_without_marks_says_nothing_of_them():
    assert marks_of(composed(marks=())) is None


def test_it_says_that_only_a_clinician_judges_in_a_signed_opinion():
    text = next(b.text for b in marks_of(composed()).blocks if isinstance(b, Text))
    assert "only a clinician" in text
    assert "proves nothing" in text


@pytest.mark.parametrize("language", ["en", "be", "ru"])
def test_marks_are_set_in_every_language_of_statements(language):
    statement = composed(language)
    assert "{" not in str(marks_of(statement, language)).replace("{size}", "")
    assert render(statement).startswith(b"%PDF-")
