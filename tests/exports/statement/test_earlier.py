"""What the witness told before stands in the opening: a court asks for it first."""

from dataclasses import replace

import pytest

from desktop.domain.absence import Known
from desktop.domain.conduct import NOT_CONDUCTED
from desktop.domain.preparing import EarlierAccount
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.dating import edtf_text
from exports.statement.model import Heading, Table, Text
from exports.statement.render import render
from tests.exports.statement.samples import sample

EN = table("statement", "en")
ACCOUNTS = (
    EarlierAccount(
        given_to="A lawyer\nin Vilnius",
        when="2020-08~",
        recorded=Known.NO,
        signed=Known.YES,
        note="SECRET-NOTE",
    ),
    EarlierAccount(given_to="", when="2020-08-10"),
)
LANGUAGES = pytest.mark.parametrize("language", ["be", "ru", "en"])


def opening(conduct, labels=EN):
    told = sample(conduct=conduct)
    return compose(told, (), (), StatementFacts(), labels).sections[0].blocks


def of_kind(blocks, kind):
    return [each for each in blocks if isinstance(each, kind)]


def test_each_earlier_account_is_told_with_whom_when_recorded_and_signed():
    (rows,) = of_kind(opening(NOT_CONDUCTED.with_earlier(ACCOUNTS)), Table)
    assert rows.columns == ("To whom", "When", "Recorded", "Signed")
    assert rows.rows == (
        ("A lawyer in Vilnius", "about August\u00a02020", "no", "yes"),
        ("not recorded", "10\u00a0August\u00a02020", "not known", "not known"),
    )


@pytest.mark.parametrize(
    "mark",
    ["When, in their words: ", "Когда, словами человека: ", "Калі, словамі чалавека: "],
)
def test_a_time_that_was_given_in_words_stands_there_in_these_words(mark):
    told = EarlierAccount(given_to="A lawyer", note=f"SECRET-NOTE. {mark}in the autumn")
    (rows,) = of_kind(opening(NOT_CONDUCTED.with_earlier((told,))), Table)
    assert rows.rows == (("A lawyer", "in the autumn", "not known", "not known"),)


def test_a_note_of_the_interviewer_is_none_of_the_words_of_the_witness():
    blocks = opening(NOT_CONDUCTED.with_earlier(ACCOUNTS))
    assert "SECRET-NOTE" not in repr(blocks)


@LANGUAGES
def test_that_it_was_told_to_nobody_before_is_said(language):
    labels = table("statement", language)
    blocks = opening(NOT_CONDUCTED.with_earlier(()), labels)
    assert Text(labels["earlier.none"]) in blocks
    assert of_kind(blocks, Table) == []


@LANGUAGES
def test_where_nobody_asked_nothing_is_claimed(language):
    labels = table("statement", language)
    told = repr(opening(NOT_CONDUCTED, labels))
    for key in ("earlier.none", "earlier.some", "earlier.title"):
        assert labels[key] not in told


def test_it_stands_before_what_may_be_done_with_the_words():
    blocks = opening(NOT_CONDUCTED.with_earlier(ACCOUNTS))
    titles = [each.text for each in of_kind(blocks, Heading)]
    assert titles[:2] == [EN["earlier.title"], EN["consent.items"]]


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2020", "2020"),
        ("2020-08", "August\u00a02020"),
        ("2020-08-10?", "10\u00a0August\u00a02020, not certain"),
        ("2020-08%", "about August\u00a02020, not certain"),
        ("2020-08-XX", "August\u00a02020"),
        ("202X", "between 1\u00a0January\u00a02020 and 31\u00a0December\u00a02029"),
        ("2020-08-1X", "between 10\u00a0August\u00a02020 and 19\u00a0August\u00a02020"),
        ("2020-08-10/2020-08-13", "10\u00a0August\u00a02020 – 13\u00a0August\u00a02020"),
        ("2020-08-10/..", "from 10\u00a0August\u00a02020 on"),
        ("../2020~", "until about 2020"),
        ("", "not recorded"),
        ("no date", "no date"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(edtf, words):
    assert edtf_text(edtf, EN) == words


@LANGUAGES
def test_it_becomes_pages_in_every_language(language):
    labels = table("statement", language)
    conduct = NOT_CONDUCTED.with_earlier(
        (*ACCOUNTS, replace(ACCOUNTS[0], given_to="word " * 900))
    )
    told = compose(sample(conduct=conduct), (), (), StatementFacts(), labels)
    assert render(told).startswith(b"%PDF")
