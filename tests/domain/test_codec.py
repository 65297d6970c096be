"""Records become bytes and come back the same, and nothing odd comes in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.codec import decode_testimony, encode_testimony
from desktop.domain.errors import MalformedRecord, NewerRecord
from tests.domain.samples import complete, testimonies


@given(testimonies)
def test_a_testimony_comes_back_the_same(testimony):
    assert decode_testimony(encode_testimony(testimony)) == testimony


@given(testimonies)
def test_the_same_testimony_has_the_same_bytes(testimony):
    raw = encode_testimony(testimony)
    assert encode_testimony(decode_testimony(raw)) == raw


def test_a_newer_testimony_says_so():
    value = canonical.loads(encode_testimony(complete()))
    with pytest.raises(NewerRecord):
        decode_testimony(canonical.dumps({**value, "version": 2}))


@pytest.mark.parametrize(
    "change",
    [
        {"type": "custody"},
        {"version": 0},
        {"extra": 1},
        {"revision": -1},
        {"revision": True},
        {"revision": "1"},
        {"id": "0F" * 16},
        {"id": "0f"},
        {"paragraphs": "one"},
        {"paragraphs": [1]},
        {"paragraphs": ["one\ntwo"]},
        {"paragraphs": ["one\u2028two"]},
        {"present": [{"present_as": "judge", "code": ""}]},
        {"consent": None},
        {"read_back": {}},
        {"closing": {"feeling": ""}},
    ],
)
def test_an_odd_field_is_refused(change):
    value = canonical.loads(encode_testimony(complete()))
    with pytest.raises(MalformedRecord):
        decode_testimony(canonical.dumps({**value, **change}))


@pytest.mark.parametrize("name", list(canonical.loads(encode_testimony(complete()))))
def test_a_missing_field_is_refused(name):
    value = dict(canonical.loads(encode_testimony(complete())))
    del value[name]
    with pytest.raises(MalformedRecord):
        decode_testimony(canonical.dumps(value))


@given(st.binary(max_size=200))
def test_random_bytes_are_refused_with_our_own_error(raw):
    with pytest.raises((MalformedRecord, NewerRecord)):
        decode_testimony(raw)
