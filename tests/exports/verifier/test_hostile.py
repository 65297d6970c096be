"""Mutants, also inside valid signatures: always a verdict, never another exception."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.verifier import deponent_verify as court
from tests.exports.verifier import maker, samples
from tests.exports.verifier.maker import dump
from tests.exports.verifier.samples import CUSTODIAN, SIGNER

ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(max_size=5)
    | st.sampled_from(["0" * 64, "1" * 40, samples.AT, "attachments/0", "custody"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5) | st.sampled_from(["path", "salt"]), inner)
    ),
    max_leaves=6,
)
QUICK = settings(max_examples=40, deadline=None)
WHOLE = samples.testimony().sealed_particulars(CUSTODIAN).tar()
SEALED = maker.age(WHOLE, SIGNER, CUSTODIAN)


def places(value, path=()):
    """Every place in a value."""
    yield path
    if isinstance(value, dict | list):
        inner = value.items() if isinstance(value, dict) else enumerate(value)
        for name, part in inner:
            yield from places(part, (*path, name))


def replaced(value, path, new):
    if not path:
        return new
    value = json.loads(dump(value))
    place = value
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = new
    return value


@QUICK
@given(st.data())
def test_a_changed_byte_of_an_archive_is_refused(data):
    at = data.draw(st.integers(0, len(WHOLE) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    assert samples.verdict(WHOLE[:at] + bytes([WHOLE[at] ^ bit]) + WHOLE[at + 1 :])


@QUICK
@given(st.data())
def test_a_changed_byte_of_a_sealed_file_is_refused(data):
    at = data.draw(st.integers(0, len(SEALED) - 1))
    changed = SEALED[:at] + bytes([SEALED[at] ^ 1]) + SEALED[at + 1 :]
    assert samples.verdict(changed, samples.known(SIGNER))


@QUICK
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=20))
def test_a_cut_or_longer_archive_is_refused(at, more):
    assert samples.verdict(WHOLE[:at])
    assert samples.verdict(WHOLE + more)


@pytest.mark.parametrize("kind", samples.MAKERS)
@given(data=st.data())
@settings(max_examples=12, deadline=None)
def test_any_value_within_a_valid_signature_gets_a_verdict(kind, data):
    made = samples.MAKERS[kind]()
    stage = data.draw(st.sampled_from(["value", "bundle", "custody", "attachments"]))

    def change(value):
        where = data.draw(st.sampled_from(list(places(value))))
        return replaced(value, where, data.draw(ODD))

    made.change = {stage: change}
    samples.verdict(made.tar())


@given(data=st.data())
@QUICK
def test_any_leaves_within_a_valid_signature_get_a_verdict(data):
    def change(leaves):
        leaves = data.draw(st.permutations(leaves)) if data.draw(st.booleans()) else leaves
        where = data.draw(st.integers(0, len(leaves) - 1))
        name = data.draw(st.sampled_from(["path", "salt", "value"]))
        return [
            *leaves[:where],
            {**leaves[where], name: data.draw(ODD)},
            *leaves[where + 1 :],
        ]

    kind = data.draw(st.sampled_from(["testimony", "custody", "attachments"]))
    samples.verdict(samples.testimony(**{f"leaves:{kind}": change}).tar())


@given(st.sampled_from(maker.TAGGED), st.binary(max_size=200))
@QUICK
def test_any_bytes_as_a_signed_file_get_a_verdict(name, data):
    samples.verdict(samples.testimony(**{name: lambda _: data}).tar())


@given(ODD)
@QUICK
def test_canonical_json_reads_what_it_writes(value):
    assert court.read_json(court.canonical(value), "x") == value


@given(st.text(alphabet='[]{}",:\\0123456789.eE+-truefalsn \n', max_size=60))
@settings(max_examples=300, deadline=None)
def test_text_that_is_not_canonical_is_refused(text):
    try:
        value = court.read_json(text.encode(), "x")
    except court.Refusal:
        return
    assert court.canonical(value) == text.encode()


HEAVY = {
    "values": b"[" + b"0," * 199_998 + b"0]",
    "brackets": b"[" * (4 << 20),
    "quotes": b'"' * (4 << 20),
    "backslashes": b'"' + b"\\" * ((4 << 20) - 2),
    "one text": b'"' + b"a" * ((4 << 20) - 2) + b'"',
    "escapes": b'"' + b"\\n" * (2 << 20),
    "digits": b"1" * (4 << 20),
    "names": b"{" + b'"":0,' * (800 << 10) + b"}",
    "leaves": dump({"leaves": [{}] * 190_000, "type": "custody", "version": 1}),
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_record_costs_little_time(name):
    data = samples.testimony(**{"record:custody": lambda _: HEAVY[name]}).tar()
    started = time.process_time()
    assert samples.verdict(data)
    assert time.process_time() - started < 1


def test_many_stanzas_cost_little_time():
    stanza = maker.x25519_stanza(bytes(16), CUSTODIAN)
    data = samples.testimony().age(CUSTODIAN, extra=stanza * 1_000)
    started = time.process_time()
    assert samples.verdict(data, samples.known(SIGNER)) == "bundle.not_for_me"
    assert time.process_time() - started < 1
