"""Words are on disk two seconds after they were typed, however the program ends (D8)."""

import pytest

from tests.faults.runs import ran


def test_a_killed_window_costs_no_word_older_than_two_seconds():
    assert "5 kills, " in ran("typist", 5, 1)


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_five_hundred_killed_windows_cost_no_word_older_than_two_seconds():
    assert "500 kills, " in ran("typist", 500, 2)
