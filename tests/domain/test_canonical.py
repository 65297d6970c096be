"""Canonical JSON has one form, and reading takes no other."""

import json
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.errors import MalformedRecord

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_what_is_written_reads_back_the_same(value):
    assert canonical.loads(canonical.dumps(value)) == value


@given(values)
def test_any_json_reader_understands_the_bytes(value):
    assert json.loads(canonical.dumps(value)) == value


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b" 1",
        b"1.0",
        b"1e3",
        b"NaN",
        b"Infinity",
        b"-0",
        b'{"a":1,"a":1}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b'"\\u0041"',
        b'"\\ud800"',
        b"\xef\xbb\xbf1",
        b'"\xff"',
        b"9007199254740992",
        b"1" * 5000,
        b"[" * 100_000,
        b"[" * 18 + b"]" * 18,
    ],
)
def test_every_other_form_is_refused(raw):
    with pytest.raises(MalformedRecord):
        canonical.loads(raw)


@pytest.mark.parametrize(
    "value", [1.5, "\ud800", {"a": b"x"}, {1: 2}, 2**53, [[]] * 2 + [{1}]]
)
def test_what_has_no_canonical_form_is_not_written(value):
    with pytest.raises(MalformedRecord):
        canonical.dumps(value)


ODD_SIGNS = '[],:{}"\\\\\\"[[[,,,'


def parts(value):
    """Return how many values and names there are in `value`."""
    if isinstance(value, dict):
        return 1 + sum(1 + parts(each) for each in value.values())
    if isinstance(value, list):
        return 1 + sum(map(parts, value))
    return 1


@pytest.mark.parametrize(
    "begin",
    [
        [],
        [[], {}, [[]], [{}], {"a": []}, {"a": {}}],
        [ODD_SIGNS, {ODD_SIGNS: [ODD_SIGNS]}, "\\", '"', '\\"', '"\\', "[]", "{}"],
        [{"a": 1, "b": [1, 2, {"c": None}]}, "", [""], {"": ""}, True, -1],
    ],
    ids=str,
)
def test_two_hundred_thousand_values_and_names_are_taken_and_no_more(begin):
    most = [*begin, *[0] * (200_000 - parts(begin))]
    assert parts(most) == 200_000
    raw = canonical.dumps(most)
    assert canonical.loads(raw) == most
    with pytest.raises(MalformedRecord):
        canonical.dumps([*most, 0])
    with pytest.raises(MalformedRecord):
        canonical.loads(raw[:-1] + b",0]")


def test_a_long_text_of_odd_signs_is_one_value():
    text = ODD_SIGNS * 50_000
    assert canonical.loads(canonical.dumps([text])) == [text]


MEGABYTES = 4 * 2**20


@pytest.mark.parametrize(
    "raw",
    [
        b"[" + b"[]," * (MEGABYTES // 3) + b"1]",
        b"[" + b'{"a":1},' * (MEGABYTES // 8) + b"1]",
        b"[" + b'"",' * (MEGABYTES // 3) + b"1]",
        b'"' * MEGABYTES,
        b'"a\\",' + b"[]," * (MEGABYTES // 3),
        b"[" + b"[]," * 199_000 + b"x]",
        b"[" + b'"\\u0001\\u0002",' * 199_000 + b"1.5]",
        b'[{"' + b'":0},{"'.join(b"%07d" % n for n in range(66_000)) + b'":.0}]',
        b"1" * MEGABYTES,
        b"\xf0" * MEGABYTES,
    ],
    ids=lambda raw: raw[:16].decode(errors="replace"),
)
def test_a_few_hostile_megabytes_cost_neither_time_nor_memory(raw):
    tracemalloc.start()
    try:
        with pytest.raises(MalformedRecord):
            canonical.loads(raw)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < 60 * 2**20
    begin = time.process_time()
    with pytest.raises(MalformedRecord):
        canonical.loads(raw)
    assert time.process_time() - begin < 1
