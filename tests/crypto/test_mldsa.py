"""The second signature: holds for what was signed, and for nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import BadKey, MalformedFile, NewerFormat, Tampered
from crypto.identity import identity_from_seed, new_identity
from crypto.mldsa import PqPublic, PqSigningKey, encode_file, parse_file
from crypto.signing import BothSignatures

KEY = PqSigningKey(bytes(range(32)))
MESSAGE = b"what was said"
CONTEXT = b"deponent-bundle/1"
SIGNATURE = KEY.sign(CONTEXT, MESSAGE)
FILE = encode_file(KEY.public, SIGNATURE)
ME = new_identity("Heron", "interviewer", "2026-01-31")
OTHER = new_identity("Crane", "interviewer", "2026-01-31")


def test_a_signature_holds_for_its_message_and_context():
    KEY.public.verify(CONTEXT, MESSAGE, SIGNATURE)
    for context, message in ((b"card/v1", MESSAGE), (CONTEXT, MESSAGE + b".")):
        with pytest.raises(Tampered):
            KEY.public.verify(context, message, SIGNATURE)


def test_another_key_does_not_verify():
    with pytest.raises(Tampered):
        PqSigningKey(bytes(32)).public.verify(CONTEXT, MESSAGE, SIGNATURE)


@settings(max_examples=60)
@given(st.integers(0, 8 * len(SIGNATURE) - 1))
def test_no_flipped_bit_of_a_signature_is_accepted(bit: int):
    raw = bytearray(SIGNATURE)
    raw[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Tampered):
        KEY.public.verify(CONTEXT, MESSAGE, bytes(raw))


def test_the_file_is_read_as_it_was_written():
    public, signature = parse_file(FILE)
    assert (public.raw, signature) == (KEY.public.raw, SIGNATURE)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        FILE[:-1],
        FILE + b"\n",
        FILE.replace(b"key: ", b"key:  "),
        FILE.replace(b"\n", b"\r\n"),
        FILE.replace(b"key: ", b"key: AAAA"),
        FILE.replace(b"signature: ", b"signature: AAAA"),
    ],
)
def test_any_other_form_of_the_file_is_refused(raw: bytes):
    with pytest.raises(MalformedFile):
        parse_file(raw)


def test_a_newer_file_is_told_apart():
    with pytest.raises(NewerFormat):
        parse_file(FILE.replace(b"mldsa65/1", b"mldsa65/2"))


def test_keys_and_seeds_have_one_length():
    for wrong in (b"", bytes(31), bytes(33)):
        with pytest.raises(BadKey):
            PqSigningKey(wrong)
        with pytest.raises(BadKey):
            PqPublic(wrong)


def test_both_signatures_are_needed():
    mine, theirs = (
        ME.sign_both(b"roster/v1", MESSAGE),
        OTHER.sign_both(b"roster/v1", MESSAGE),
    )
    ME.card.verify_both(b"roster/v1", MESSAGE, mine)
    mixed = (
        BothSignatures(
            ed25519=theirs.ed25519, mldsa65_key=mine.mldsa65_key, mldsa65=mine.mldsa65
        ),
        BothSignatures(
            ed25519=mine.ed25519, mldsa65_key=mine.mldsa65_key, mldsa65=theirs.mldsa65
        ),
        BothSignatures(
            ed25519=mine.ed25519, mldsa65_key=theirs.mldsa65_key, mldsa65=theirs.mldsa65
        ),
    )
    for signatures in mixed:
        with pytest.raises(Tampered):
            ME.card.verify_both(b"roster/v1", MESSAGE, signatures)


def test_a_seed_gives_the_same_identity_each_time():
    first = identity_from_seed(bytes(32), "Oak", "organisation", "2026-01-31")
    again = identity_from_seed(bytes(32), "Oak", "organisation", "2026-01-31")
    other = identity_from_seed(bytes(31) + b"1", "Oak", "organisation", "2026-01-31")
    assert first.to_bytes() == again.to_bytes()
    assert first.card.fingerprint != other.card.fingerprint


def test_a_seed_has_32_bytes():
    with pytest.raises(BadKey):
        identity_from_seed(bytes(31), "Oak", "organisation", "2026-01-31")
