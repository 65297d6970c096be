"""Replies that were changed anywhere: refused by name, or openssl takes them too."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto.timestamp import read_root, verify_reply
from crypto.timestamp.errors import TimestampError
from crypto.timestamp.token import read_reply
from tests.exports.timestamp.authority import needs_openssl

pytestmark = needs_openssl


@st.composite
def changes(draw):
    """Return a function that changes bytes: flips, cuts, doublings, other lengths."""
    kind = draw(st.sampled_from(["flip", "flip", "flip", "cut", "drop", "double"]))
    places = draw(st.lists(st.floats(0, 0.9999), min_size=1, max_size=3))
    value = draw(st.integers(1, 255))
    size = draw(st.integers(1, 40))

    def change(raw):
        raw = bytearray(raw)
        for place in places:
            at = int(place * len(raw))
            if kind == "flip" and raw:
                raw[at] ^= value
            elif kind == "cut":
                return bytes(raw[:at])
            elif kind == "drop":
                del raw[at : at + size]
            else:
                raw[at:at] = raw[at : at + size]
        return bytes(raw)

    return change


def outcome(raw, request, root):
    try:
        return verify_reply(raw, [request], [root])
    except TimestampError as error:
        return error.code


def unsigned_part(reply, raw):
    """Say whether only a certificate that is not needed was changed."""
    before, after = (
        {each.raw for each in read_reply(each).certificates} for each in (reply, raw)
    )
    return before != after


@pytest.fixture(scope="module")
def longer_reply(longer, request_):
    return longer.answer(request_.to_bytes()), read_root(longer.root)


@settings(max_examples=600, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(change=changes())
def test_a_changed_reply_is_refused_or_says_the_same(reply, request_, root, change):
    """What nobody signed may differ; what it says may not."""
    found = outcome(change(reply), request_, root)
    if not isinstance(found, str):
        assert found == verify_reply(reply, [request_], [root])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(change=changes())
def test_whatever_is_taken_openssl_takes_too(authority, reply, request_, root, change):
    raw = change(reply)
    if isinstance(outcome(raw, request_, root), str) or unsigned_part(reply, raw):
        return
    assert authority.agrees(request_.to_bytes(), raw)


@pytest.mark.nightly
@settings(max_examples=20000, deadline=None)
@given(change=changes(), again=changes())
def test_many_changed_replies(longer_reply, request_, change, again):
    reply, root = longer_reply
    outcome(again(change(reply)), request_, root)


@settings(max_examples=200)
@given(raw=st.binary(max_size=300))
def test_any_bytes_are_refused_by_name(request_, root, raw):
    assert outcome(raw, request_, root) in (
        "timestamp.not_a_reply",
        "timestamp.not_granted",
    )
