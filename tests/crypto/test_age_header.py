"""The header grammar: one form for each header, everything else refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import b64
from crypto.age.header import Stanza, covered_bytes, finished, parse
from crypto.errors import CryptoError, MalformedFile

WORD = st.text(
    st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=90
)
STANZA = st.builds(
    Stanza, st.lists(WORD, min_size=1, max_size=4).map(tuple), st.binary(max_size=150)
)
STANZAS = st.lists(STANZA, min_size=1, max_size=4).map(tuple)
MAC = st.binary(min_size=32, max_size=32)
MANY = settings(max_examples=150, deadline=None)


def rewritten(raw: bytes) -> bytes:
    header = parse(raw)
    return finished(covered_bytes(header.stanzas), header.mac)


@MANY
@given(STANZAS, MAC)
def test_a_header_is_read_as_it_was_written(stanzas, mac):
    covered = covered_bytes(stanzas)
    header = parse(finished(covered, mac))
    assert (header.stanzas, header.mac, header.covered) == (stanzas, mac, covered)
    assert header.size == len(finished(covered, mac))


@MANY
@given(STANZAS, MAC, st.data())
def test_a_changed_header_is_refused_or_would_be_written_the_same_way(stanzas, mac, data):
    raw = bytearray(finished(covered_bytes(stanzas), mac))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    try:
        again = rewritten(bytes(raw))
    except CryptoError:
        return
    assert again == raw


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 96, 97])
def test_a_body_ends_with_a_line_that_is_not_full(size):
    lines = Stanza(("a",), bytes(size)).to_bytes().split(b"\n")
    assert lines.pop() == b""
    assert all(len(line) == 64 for line in lines[1:-1])
    assert len(lines[-1]) < 64


@pytest.mark.parametrize(
    "text", [b"QQ==", b"QR", b"Q", b"Q Q", b"QQ\n", b"QQ=", b"====", b"-_", "é".encode()]
)
def test_base64_that_has_another_form_is_refused(text):
    with pytest.raises(MalformedFile):
        b64.decode(text)


@given(st.binary(max_size=100))
def test_base64_is_read_as_it_was_written(raw):
    assert b64.decode(b64.encode(raw).encode()) == raw
    assert b64.decode_padded(b64.encode_padded(raw).encode()) == raw
