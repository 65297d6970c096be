"""Dates as people remember them: what is one, and what it can mean."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.dates import bounds, is_edtf, order

D = date.fromisoformat


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2020", "2020-01-01", "2020-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-02", "2021-02-01", "2021-02-28"),
        ("2020-08-10", "2020-08-10", "2020-08-10"),
        ("2020-08-10?", "2020-08-10", "2020-08-10"),
        ("2020-08~", "2020-08-01", "2020-08-31"),
        ("2020%", "2020-01-01", "2020-12-31"),
        ("2020-08-XX", "2020-08-01", "2020-08-31"),
        ("2020-08-1X", "2020-08-10", "2020-08-19"),
        ("2020-08-3X", "2020-08-30", "2020-08-31"),
        ("2020-04-3X", "2020-04-30", "2020-04-30"),
        ("2020-XX-XX", "2020-01-01", "2020-12-31"),
        ("2020-0X", "2020-01-01", "2020-09-30"),
        ("2020-1X-05", "2020-10-05", "2020-12-05"),
        ("2020-XX-31", "2020-01-31", "2020-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX-02-29", "2000-02-29", "2096-02-29"),
        ("000X", "0001-01-01", "0009-12-31"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
        ("2020-08-10/2020-08-13", "2020-08-10", "2020-08-13"),
        ("2020-08-10/2020-08", "2020-08-10", "2020-08-31"),
        ("2020/2020", "2020-01-01", "2020-12-31"),
        ("2019~/2020-08-1X?", "2019-01-01", "2020-08-19"),
    ],
)
def test_a_date_lies_between_two_days(text, first, last):
    found = bounds(text)
    assert (found.first, found.last) == (D(first), D(last))
    assert order(text) == (D(first), D(last))


def test_an_interval_may_be_open_at_one_end():
    assert (bounds("2020/..").first, bounds("2020/..").last) == (D("2020-01-01"), None)
    assert (bounds("../2020").first, bounds("../2020").last) == (None, D("2020-12-31"))
    assert order("../2020") < order("2020/..") < order("")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 2020",
        "2020 ",
        "2020\n",
        "20",
        "202",
        "20200",
        "XXXX",
        "2XXX",
        "X020",
        "2X20",
        "20X0",
        "0000",
        "-2020",
        "2020-",
        "2020-8",
        "2020-00",
        "2020-13",
        "2020-2X",
        "2020-X1",
        "2020-08-00",
        "2020-08-32",
        "2020-08-4X",
        "2020-08-X1",
        "2020-02-30",
        "2021-02-29",
        "2020-02-3X",
        "20XX-02-30",
        "2020-08-10-11",
        "2020-08-10??",
        "2020?-08",
        "~2020",
        "2020!",
        "2020-08-10T12:00",
        "2020/08/10",
        "10.08.2020",
        "2020-08-13/2020-08-10",
        "2021/2020",
        "../..",
        "/",
        "/2020",
        "2020/",
        "..",
        "2020..2021",
        "../2020/..",
        "2020/2021/2022",
        "2020-08-xx",
        "٢٠٢٠",
        "２０２０",
        "2020\u201308",
        "2020-08-10?/2020-08-10?/" + "x" * 20,
    ],
)
def test_what_is_no_date_or_never_was_is_refused(text):
    assert not is_edtf(text)


@given(st.dates())
def test_every_day_is_a_date_that_means_itself(day):
    found = bounds(day.isoformat())
    assert found.first == found.last == day


@given(st.text("0123456789X-?~%/.", max_size=25))
def test_any_text_is_answered(text):
    found = bounds(text)
    if found and found.first and found.last:
        assert found.first <= found.last
