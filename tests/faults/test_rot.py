"""A bit that rots is named, or nothing is lost, or what may be is written down (E10)."""

import pytest

from tests.faults.runs import ran


def test_some_bits_that_rot_are_named_or_cost_nothing():
    assert "40 bits, 0 unnamed" in ran("rot", 40, 1)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_a_thousand_bits_that_rot_are_named_or_cost_nothing():
    assert "1000 bits, 0 unnamed" in ran("rot", 1000, 2)
