"""How little the size of a bundle tells, and what that costs."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import padding
from crypto.padding import padded_size
from exports.bundle import layout

MIB = 1 << 20
SMALLEST, LARGEST = math.log(MIB), math.log(1 << 40)
STEPS = 100_000
SIZES = [
    int(math.exp(SMALLEST + (LARGEST - SMALLEST) * step / STEPS)) for step in range(STEPS)
]


def _archive(size):
    """Return the size of an archive whose natural size this is."""
    return layout.rounded(padded_size(size), layout.RECORD)


def test_above_a_mebibyte_padding_costs_little_and_at_most_seven_percent():
    overheads = [_archive(size) / size - 1 for size in SIZES]
    mean, most = sum(overheads) / STEPS, max(overheads)
    print(f"mean {mean:.4%}, most {most:.4%}, sizes {len(set(map(_archive, SIZES)))}")
    assert mean <= 0.015
    assert most <= 0.07


@given(st.integers(0, 1 << 42))
def test_an_archive_is_never_smaller_than_what_is_in_it_nor_in_between_sizes(size):
    archive = _archive(size)
    assert archive >= max(size, padding.FLOOR_BYTES)
    assert archive % layout.RECORD == 0
    assert _archive(archive) - archive <= 0.07 * archive


@pytest.mark.parametrize("size", [0, 1, 20_000, MIB - 1, MIB])
def test_everything_up_to_a_mebibyte_looks_the_same(size):
    assert _archive(size) == layout.rounded(MIB, layout.RECORD)
