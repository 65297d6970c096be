"""A time or date is one that the calendar has, in the form that the format shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.moments import is_date, is_time


@given(st.datetimes(timezones=st.timezones()))
def test_every_time_that_a_clock_gives_is_one(when):
    assert is_time(when.isoformat())
    assert is_time(when.isoformat(timespec="seconds"))


@given(st.dates())
def test_every_date_that_a_calendar_has_is_one(when):
    assert is_date(when.isoformat())


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01T14:02:05Z",
        "2026-03-01T14:02:05+02:00",
        "2026-03-01T14:02:05.1-00:30",
        "2026-03-01T14:02:05.123456+05:30",
        "2024-02-29T00:00:00+01:24:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
    ],
)
def test_a_time_is_taken(text):
    assert is_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-03-01",
        "2026-03-01T14:02:05",
        "2026-03-01T14:02Z",
        "2026-03-01 14:02:05Z",
        "2026-03-01T14:02:05z",
        "2026-03-01T14:02:05+02",
        "2026-03-01T14:02:05+0200",
        "2026-03-01T14:02:05.Z",
        "2026-03-01T14:02:05,5Z",
        "2026-03-01T14:02:05.1234567Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T23:60:00Z",
        "2026-06-30T23:59:60Z",
        "2026-03-01T14:02:05+24:00",
        "2026-02-29T14:02:05Z",
        "2026-13-01T14:02:05Z",
        "0000-01-01T00:00:00Z",
        "2026-W09-7T14:02:05Z",
        "20260301T140205Z",
        "２026-03-01T14:02:05Z",
        "2026-03-01T14:02:05Z\n",
        " 2026-03-01T14:02:05Z",
    ],
)
def test_what_is_no_time_is_refused(text):
    assert not is_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-02-29",
        "2026-00-01",
        "2026-3-1",
        "20260301",
        "0000-01-01",
        "2026-W09-7",
        "2026-03-01\n",
        "2026-03-01T00:00:00Z",
        "٢026-03-01",
    ],
)
def test_what_is_no_date_is_refused(text):
    assert not is_date(text)
