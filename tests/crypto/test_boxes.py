"""Small boxes, signatures with a purpose, padding and subkeys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import box, signing
from crypto.errors import Tampered
from crypto.minisign import SigningKey
from crypto.padding import padded_size, padme
from crypto.slots import subkey

LOCK = bytes(range(32))
KEY = SigningKey(bytes(32))


@given(st.binary(max_size=300), st.binary(max_size=50))
def test_a_box_opens_as_it_was_locked(plain, context):
    assert box.unlock(LOCK, box.lock(LOCK, plain, context), context) == plain


def test_every_changed_bit_and_every_truncation_of_a_box_is_refused():
    sealed = box.lock(LOCK, b"content key", b"here")
    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Tampered):
            box.unlock(LOCK, bytes(changed), b"here")
    for size in range(len(sealed)):
        with pytest.raises(Tampered):
            box.unlock(LOCK, sealed[:size], b"here")


def test_a_box_does_not_open_elsewhere_or_with_another_key():
    sealed = box.lock(LOCK, b"content key", b"here")
    with pytest.raises(Tampered):
        box.unlock(LOCK, sealed, b"there")
    with pytest.raises(Tampered):
        box.unlock(bytes(32), sealed, b"here")


def test_the_same_bytes_are_never_locked_the_same_way_twice():
    assert box.lock(LOCK, b"x", b"") != box.lock(LOCK, b"x", b"")


def test_the_nonce_comes_from_the_given_entropy():
    assert box.lock(LOCK, b"x", b"", lambda count: b"n" * count).startswith(b"n" * 24)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_box_needs_a_whole_key(size):
    with pytest.raises(ValueError, match="32 bytes"):
        box.lock(bytes(size), b"", b"")
    with pytest.raises(ValueError, match="32 bytes"):
        box.unlock(bytes(size), bytes(50), b"")


def test_a_signature_holds_for_its_purpose_message_and_key_only():
    signature = signing.sign(b"card/v1", b"message", KEY)
    signing.verify(b"card/v1", b"message", signature, KEY.public)
    for purpose, message, key in (
        (b"audit/v1", b"message", KEY),
        (b"card/v1", b"massage", KEY),
        (b"card/v1", b"message", SigningKey(LOCK)),
    ):
        with pytest.raises(Tampered):
            signing.verify(purpose, message, signature, key.public)
    for odd in (b"", signature[:-1], signature + b"\0", bytes(64)):
        with pytest.raises(Tampered):
            signing.verify(b"card/v1", b"message", odd, KEY.public)


def test_letters_cannot_move_between_purpose_and_message():
    signature = signing.sign(b"card", b"/v1 message", KEY)
    with pytest.raises(Tampered):
        signing.verify(b"card/v1", b" message", signature, KEY.public)


def test_a_signature_with_a_purpose_is_none_without():
    with pytest.raises(Tampered):
        KEY.public.verify_raw(b"message", signing.sign(b"card/v1", b"message", KEY))


@pytest.mark.parametrize("purpose", [b"", b"x" * 33, "назва".encode()])
def test_a_purpose_is_1_to_32_ascii_bytes(purpose):
    with pytest.raises(ValueError, match="purpose"):
        signing.sign(purpose, b"", KEY)


def test_subkeys_differ_by_purpose_and_by_master_key():
    keys = {
        subkey(master, purpose)
        for master in (LOCK, bytes(32))
        for purpose in (b"database", b"blobs")
    }
    assert {len(key) for key in keys} == {32}
    assert len(keys) == 4
    assert subkey(LOCK, b"database") == subkey(LOCK, b"database")


@pytest.mark.parametrize(("master", "purpose"), [(bytes(31), b"database"), (LOCK, b"")])
def test_a_subkey_needs_a_whole_master_key_and_a_purpose(master, purpose):
    with pytest.raises(ValueError, match="master key"):
        subkey(master, purpose)


@pytest.mark.parametrize(
    ("size", "padded"), [(0, 0), (1, 1), (9, 10), (100, 104), (10**6, 1_015_808)]
)
def test_padme_gives_the_sizes_of_the_paper(size, padded):
    assert padme(size) == padded


@given(st.integers(0, 1 << 45))
def test_padding_adds_at_most_an_eighth_and_is_settled(size):
    assert size <= padme(size) <= size * 1.12 + 1
    assert padme(padme(size)) == padme(size)
    assert padded_size(size) == max(1 << 20, padme(size))


@given(st.integers(0, 1 << 40), st.integers(0, 1 << 40))
def test_a_larger_size_is_never_padded_to_less(one, other):
    assert (one <= other) == (padme(one) <= padme(other)) or padme(one) == padme(other)


def test_a_negative_size_is_a_mistake():
    with pytest.raises(ValueError, match="-1"):
        padme(-1)
