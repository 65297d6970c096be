"""Requests: what openssl reads in them, and that they show a hash and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import MalformedFile
from crypto.timestamp import new_request, read_request
from tests.exports.timestamp.authority import needs_openssl
from tests.exports.timestamp.conftest import HASH


@needs_openssl
def test_openssl_reads_the_same_in_a_request(authority, request_):
    (authority.folder / "read.tsq").write_bytes(request_.to_bytes())
    text = authority.openssl("ts", "-query", "-in", "read.tsq", "-text").stdout
    assert "Hash Algorithm: sha512" in text
    assert "Nonce: 0x0102030405060708090A0B0C0D0E0F" in text
    assert "Certificate required: yes" in text
    assert "Policy OID: unspecified" in text
    shown = "".join(
        line.partition(" - ")[2].partition("   ")[0] for line in text.splitlines()
    )
    assert shown.replace(" ", "").replace("-", "") == HASH


@needs_openssl
def test_a_request_is_what_openssl_would_write(authority):
    authority.openssl(
        *("ts", "-query", "-digest", HASH, "-sha512", "-cert", "-out", "theirs.tsq")
    )
    theirs = (authority.folder / "theirs.tsq").read_bytes()
    assert read_request(theirs).to_bytes() == theirs


@given(st.binary(min_size=16, max_size=16))
def test_a_request_reads_back_as_it_was_written(random):
    request = new_request(HASH, random)
    assert read_request(request.to_bytes()) == request
    assert len(request.to_bytes()) <= 112


@given(st.data())
def test_a_changed_request_is_another_or_none(data):
    raw = new_request(HASH, bytes(16)).to_bytes()
    at = data.draw(st.integers(0, len(raw) - 1))
    changed = bytearray(raw)
    changed[at] ^= data.draw(st.integers(1, 255))
    try:
        assert read_request(bytes(changed)) != new_request(HASH, bytes(16))
    except MalformedFile:
        return


def test_a_request_of_another_hash_or_shape_is_refused(request_):
    raw = request_.to_bytes()
    for other in (b"", raw[:-1], raw + b"0", raw.replace(b"\x02\x03\x05", b"\x02\x01\x05")):
        with pytest.raises(MalformedFile):
            read_request(other)
