"""Dates as people write them, and what is read from them; never more than they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.dates import is_edtf
from ui.coded.reading import date_words
from ui.coded.written import edtf_of


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2020-08", "2020-08"),
        ("2020-08-1x", "2020-08-1X"),
        ("august 2020?", "2020-08?"),
        ("Aug. 2020", "2020-08"),
        ("in August 2020", "2020-08"),
        ("about august 2020", "2020-08~"),
        ("perhaps about august 2020", "2020-08%"),
        ("10 august 2020", "2020-08-10"),
        ("August 10th, 2020", "2020-08-10"),
        ("10.08.2020", "2020-08-10"),
        ("10.8.2020?", "2020-08-10?"),
        ("08.2020", "2020-08"),
        ("10-13 august 2020", "2020-08-10/2020-08-13"),
        ("10–13.08.2020", "2020-08-10/2020-08-13"),
        ("from 10 august 2020 to 13 august 2020", "2020-08-10/2020-08-13"),
        ("august to october 2020", "2020-08/2020-10"),
        ("2019-2021", "2019/2021"),
        ("since august 2020", "2020-08/.."),
        ("until august 2020", "../2020-08"),
        ("2010s", "201X"),
        ("10 августа 2020 г.", "2020-08-10"),
        ("с 10 по 13 августа 2020", "2020-08-10/2020-08-13"),
        ("около августа 2020?", "2020-08%"),
        ("10 жніўня 2020 года", "2020-08-10"),
        ("да верасня 2020", "../2020-09"),
    ],
)
def test_what_a_person_writes_is_understood(typed, edtf):
    assert edtf_of(typed) == edtf


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "august",
        "10",
        "32 august 2020",
        "30.02.2020",
        "mary 2020",
        "summer 2020",
        "the day after they came",
        "13 august 2020 to 10 august 2020",
        "٣ august 2020",
        "² august 2020",
        "2020-08-10/2020-08-13/2020-08-14",
        "0" * 100_000,
    ],
)
def test_what_is_not_understood_as_a_whole_is_no_date(typed):
    assert edtf_of(typed) == ""


@given(st.text(alphabet="0123456789-./~? augstмяжніўняXU", max_size=40))
def test_whatever_is_typed_a_date_is_one_that_exists(typed):
    found = edtf_of(typed)
    assert found == "" or is_edtf(found)


@given(st.text(max_size=60))
def test_no_words_at_all_break_it(typed):
    found = edtf_of(typed)
    assert found == "" or is_edtf(found)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2020", "2020"),
        ("2020-08", "August 2020"),
        ("2020-08-10", "10 August 2020"),
        ("2020-08?", "August 2020, not certain"),
        ("2020-08~", "about August 2020"),
        ("2020-08%", "about August 2020, not certain"),
        ("2020-08-XX", "August 2020"),
        ("2020-08-1X", "between 10 August 2020 and 19 August 2020"),
        ("201X", "between 1 January 2010 and 31 December 2019"),
        ("2020-08-10/2020-08-13", "from 10 August 2020 to 13 August 2020"),
        ("2020-08/..", "from August 2020 on"),
        ("../2020-08", "until August 2020"),
        ("<b>soon</b>", "<b>soon</b>"),
    ],
)
def test_a_date_is_read_in_plain_words(theme, edtf, words):
    assert date_words(edtf) == words


@given(
    st.from_regex(
        r"(20[0-9X]X|2020)(-(0[1-9]|1[0-2]|XX))?(-([012][0-9]|3[01]|1X|XX))?[?~%]?",
        fullmatch=True,
    )
)
def test_every_date_can_be_read(text):
    assert date_words(text).strip()
