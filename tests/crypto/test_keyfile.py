"""Key files: read as they were written, and refused when anything of them was lost."""

import hashlib
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import BadKeyFile, CryptoError, NewerFormat
from crypto.keyfile import MAX_BYTES, KeyFile, new_key_file, parse_key_file

FILE = new_key_file(os.urandom)
RAW = FILE.to_bytes()


@given(st.binary(min_size=64, max_size=64))
def test_every_key_comes_back_as_it_was(raw):
    assert parse_key_file(KeyFile(raw).to_bytes()).raw == raw


def test_a_key_file_is_short_text_with_a_check():
    assert len(FILE.raw) == 64
    assert len(RAW) < MAX_BYTES
    assert RAW.isascii()
    assert RAW.count(b"\n") == 3


def test_every_flipped_bit_is_noticed():
    for bit in range(len(RAW) * 8):
        changed = bytearray(RAW)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises((BadKeyFile, NewerFormat)):
            parse_key_file(bytes(changed))


def test_every_truncation_and_addition_is_noticed():
    for changed in (*(RAW[:size] for size in range(len(RAW))), RAW + b"\n", RAW + RAW):
        with pytest.raises(BadKeyFile):
            parse_key_file(changed)


def test_line_ends_of_another_system_do_not_lock_out():
    assert parse_key_file(RAW.replace(b"\n", b"\r\n")).raw == FILE.raw


def test_a_newer_key_file_is_called_newer():
    with pytest.raises(NewerFormat):
        parse_key_file(b"deponent-keyfile/2\nanything")


def test_a_key_of_another_length_is_no_key_file():
    body = b"deponent-keyfile/1\nkey " + b"00" * 32 + b"\n"
    check = hashlib.sha256(body).hexdigest()[:16].encode()
    with pytest.raises(BadKeyFile):
        parse_key_file(body + b"check " + check + b"\n")


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_key_file_or_refused(raw):
    for text in (raw, b"deponent-keyfile/1\n" + raw, b"deponent-keyfile/1\nkey " + raw):
        with pytest.raises(CryptoError):
            parse_key_file(text)


def test_a_key_file_does_not_show_itself():
    assert FILE.raw.hex() not in repr(FILE)
    with pytest.raises(TypeError):
        FILE.__reduce_ex__(2)
