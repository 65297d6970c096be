"""A key sealed to a recovery key: opens with it, in its place, and nowhere else."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import age
from crypto.errors import CryptoError, MalformedFile, MixedRecipients, NotForMe, Tampered
from crypto.recovery import MAX_SEALED_BYTES, lock_key, unlock_key

ORGANISATION = age.generate("pq")
STRANGER = age.generate("pq")
KEY, HERE = os.urandom(32), b"vault 0123 of this test"
SEALED = lock_key(KEY, HERE, ORGANISATION.recipient)


def test_a_recovery_key_gives_the_key_back():
    assert unlock_key(SEALED, HERE, ORGANISATION) == KEY
    assert KEY not in SEALED
    assert len(SEALED) < MAX_SEALED_BYTES


def test_the_key_in_the_age_text_form_gives_it_back_too():
    written = age.parse_identity(ORGANISATION.to_text())
    assert unlock_key(SEALED, HERE, written) == KEY


def test_another_key_does_not_open_it():
    with pytest.raises(NotForMe):
        unlock_key(SEALED, HERE, STRANGER)


@pytest.mark.parametrize(
    "elsewhere", [b"", HERE + b" ", HERE[:-1], b"vault 0124 of this test"]
)
def test_carried_elsewhere_it_is_refused(elsewhere):
    with pytest.raises(Tampered):
        unlock_key(SEALED, elsewhere, ORGANISATION)


def test_a_recipient_of_the_older_kind_is_refused():
    with pytest.raises(MixedRecipients):
        lock_key(KEY, HERE, age.generate("x25519").recipient)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_only_keys_are_sealed(size):
    with pytest.raises(ValueError, match="32 bytes"):
        lock_key(bytes(size), HERE, ORGANISATION.recipient)


def test_two_files_for_one_key_share_nothing():
    again = lock_key(KEY, HERE, ORGANISATION.recipient)
    assert again != SEALED
    assert again.splitlines()[2:] != SEALED.splitlines()[2:]


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(SEALED) * 8 - 1))
def test_every_flipped_bit_is_refused(bit):
    changed = bytearray(SEALED)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(CryptoError):
        unlock_key(bytes(changed), HERE, ORGANISATION)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(SEALED) - 1), st.binary(max_size=40))
def test_every_cut_and_addition_is_refused(size, more):
    for changed in (SEALED[:size], SEALED + b"x" + more, more):
        with pytest.raises(CryptoError):
            unlock_key(changed, HERE, ORGANISATION)


def test_a_sealed_file_of_other_content_is_no_key():
    import io

    for content in (b"", bytes(63), bytes(65), bytes(8000)):
        sealed = io.BytesIO()
        age.encrypt(io.BytesIO(content), sealed, [ORGANISATION.recipient])
        with pytest.raises(MalformedFile):
            unlock_key(sealed.getvalue(), HERE, ORGANISATION)
