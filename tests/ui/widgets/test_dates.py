"""Times are said as they were noted, and never more exactly."""

import pytest

from ui.widgets.dates import clock_words, day_words, moment_words


@pytest.mark.parametrize(
    "iso",
    ["2026-03-01T14:02", "2026-03-01T14:02:09+02:00", "2026-03-01T14:02:09.123456Z"],
)
def test_a_whole_time_is_said_with_its_time_of_day(iso, qapp):
    assert moment_words(iso) == "1 Mar 2026, 14:02"
    assert day_words(iso) == "1 Mar 2026"
    assert clock_words(iso) == "14:02"


def test_a_day_alone_stays_a_day(qapp):
    assert moment_words("2026-03-01") == day_words("2026-03-01") == "1 Mar 2026"
    assert clock_words("2026-03-01") == "2026-03-01"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01T24:00",
        "2026-03-01T24:00:00+02:00",
        "2026-02-30",
        "2026-03",
        "2026-03-01 or so",
        "yesterday",
        "",
    ],
)
def test_what_is_no_time_is_shown_as_it_is_written(text, qapp):
    assert moment_words(text) == text
    assert day_words(text) == text
    assert clock_words(text) == text
