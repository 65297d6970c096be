"""Ed25519 signatures that are none, tried on both readers of bundles.

Every case is asked of the program (libsodium) and of the verifier for courts (OpenSSL with
checks of its own): a signature that one of them takes and the other does not would be a
bundle with two truths.
"""

import hashlib
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import minisign, signing
from crypto.errors import BadKey, Tampered
from crypto.minisign import PublicKey
from exports.verifier import deponent_verify as court
from tests.trust.edwards import (
    BASE,
    ODD_FORMS,
    ORDER,
    SMALL,
    TORSION,
    add,
    challenge,
    encoded,
    secret,
    signed,
    times,
)

SEED = bytes(range(32))
MESSAGE = b"They came at night."
KEY, GOOD = signed(SEED, MESSAGE)
NUMBER = int.from_bytes(GOOD[32:], "little")


def taken(key, signature, message=MESSAGE):
    """Return what the program and the court's verifier say."""
    try:
        PublicKey(key).verify_raw(message, signature)
        program = True
    except (BadKey, Tampered):
        program = False
    return program, court.ed25519_holds(key, signature, message)


def number(value):
    return value.to_bytes(32, "little")


def test_our_own_arithmetic_makes_signatures_that_hold():
    assert taken(KEY, GOOD) == (True, True)
    assert minisign.SigningKey(SEED).sign_raw(MESSAGE) == GOOD
    assert {len({*SMALL}), len(ODD_FORMS) > 20} == {8, True}


@pytest.mark.parametrize("key", [*SMALL, *ODD_FORMS], ids=bytes.hex)
def test_a_key_of_small_order_in_any_form_verifies_nothing(key):
    # With R of small order too and S = 0 a lax reader takes one of these for any message.
    for commitment in (*SMALL, *ODD_FORMS[:4]):
        for value in (0, 1, ORDER - 1):
            assert taken(key, commitment + number(value)) == (False, False)


@pytest.mark.parametrize("commitment", [*SMALL, *ODD_FORMS], ids=bytes.hex)
def test_a_commitment_of_small_order_in_any_form_is_refused(commitment):
    scalar, _prefix = secret(SEED)
    value = challenge(commitment, KEY, MESSAGE) * scalar % ORDER
    assert taken(KEY, commitment + number(value)) == (False, False)


def test_the_number_has_one_form_only():
    for times_order in range(1, 16):
        if (value := NUMBER + times_order * ORDER) < 2**256:
            assert taken(KEY, GOOD[:32] + number(value)) == (False, False)
    assert taken(KEY, GOOD[:32] + number(ORDER)) == (False, False)
    for bit in range(252, 256):
        wide = number(NUMBER | 1 << bit)
        if wide != GOOD[32:]:
            assert taken(KEY, GOOD[:32] + wide) == (False, False)


@pytest.mark.parametrize("twists", [*product(range(8), repeat=2)], ids=str)
def test_both_readers_agree_on_points_with_a_part_of_small_order(twists):
    # 64 pairs; with the key's own holder at work such signatures may hold for both.
    key, signature = signed(SEED, MESSAGE, key_twist=twists[0], nonce_twist=twists[1])
    program, verifier = taken(key, signature)
    assert program == verifier
    if twists == (0, 0):
        assert program
    if twists[0] == 0 and twists[1]:
        assert not program


@given(st.binary(min_size=1, max_size=40))
def test_both_readers_agree_on_twisted_keys_for_any_message(message):
    for twist in (1, 2, 4):
        key, signature = signed(SEED, message, key_twist=twist)
        assert len({*taken(key, signature, message)}) == 1


@pytest.mark.parametrize(
    ("key", "signature"),
    [
        (KEY, b""),
        (KEY, GOOD[:63]),
        (KEY, GOOD + b"\0"),
        (KEY, GOOD + GOOD),
        (KEY, bytes(64)),
        (KEY, b"\xff" * 64),
        (bytes(32), bytes(64)),
        (bytes(32), GOOD),
        (b"\xff" * 32, GOOD),
        (KEY, GOOD[32:] + GOOD[:32]),
        (KEY, KEY + bytes(32)),
        (KEY, encoded(BASE) + GOOD[32:]),
        (GOOD[:32], GOOD),
    ],
)
def test_what_is_empty_cut_or_of_zeros_is_no_signature(key, signature):
    assert taken(key, signature) == (False, False)


@pytest.mark.parametrize("size", [0, 1, 31, 33, 64])
def test_a_key_of_another_size_is_none(size):
    with pytest.raises(BadKey):
        PublicKey(bytes(size))
    assert not court.ed25519_holds(bytes(size), GOOD, MESSAGE)


@given(st.integers(0, 511), st.sampled_from(["key", "signature", "message"]))
def test_no_flipped_bit_of_key_signature_or_message_is_taken(bit, where):
    parts = {"key": KEY, "signature": GOOD, "message": MESSAGE}
    raw = bytearray(parts[where])
    raw[bit // 8 % len(raw)] ^= 1 << bit % 8
    parts[where] = bytes(raw)
    assert taken(parts["key"], parts["signature"], parts["message"]) == (False, False)


PURPOSES = (b"card/v1", b"custody/v1", b"roster/v1")


def test_a_signature_for_one_use_is_none_for_any_other():
    key = minisign.SigningKey(SEED)
    made = {each: signing.sign(each, MESSAGE, key) for each in PURPOSES}
    made[b""] = key.sign_raw(MESSAGE)
    prehashed = hashlib.blake2b(MESSAGE).digest()
    made[b"minisign"] = key.sign_raw(prehashed)
    for use, signature in made.items():
        for purpose in PURPOSES:
            framed = court.signed_for(purpose, MESSAGE)
            program = True
            try:
                signing.verify(purpose, MESSAGE, signature, key.public)
            except Tampered:
                program = False
            assert program == court.ed25519_holds(KEY, signature, framed)
            assert program == (use == purpose)


def test_a_message_cannot_pretend_to_be_a_purpose():
    key = minisign.SigningKey(SEED)
    framed = court.signed_for(b"roster/v1", MESSAGE)
    assert framed.startswith(b"deponent signature/1\0\x09roster/v1")
    signature = signing.sign(b"card/v1", framed, key)
    with pytest.raises(Tampered):
        signing.verify(b"roster/v1", MESSAGE, signature, key.public)


def test_the_arithmetic_is_that_of_the_curve():
    assert times(ORDER, BASE) == TORSION[0]
    assert all(times(8, each) == TORSION[0] for each in TORSION)
    assert add(TORSION[3], TORSION[5]) == TORSION[0]
