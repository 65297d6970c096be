"""Canonical JSON has one form, and reading takes no other."""

import json

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
