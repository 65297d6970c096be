"""A day and night of use loses nothing, and the program does not grow (D10)."""

import pytest

from tests.faults.runs import ran


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_a_hundred_thousand_edits_lose_nothing_and_hold_no_memory():
    assert " 0 lost" in ran("days", 100_000, 1)
