"""Signature files: the minisign tool and we verify each other's, and nothing else."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import minisign
from crypto.errors import BadKey, Tampered
from crypto.minisign import PublicKey, SigningKey, parse_public

KEY = SigningKey(bytes(range(32)))
COMMENT = "timestamp:0 file:tagmanifest-sha512.txt"
MESSAGE = b"a1b2  manifest-sha512.txt\n"
SIGNED = minisign.sign(KEY, MESSAGE, COMMENT)
UNTRUSTED_BYTES = SIGNED.index(b"\n") + 1
needs_minisign = pytest.mark.skipif(
    shutil.which("minisign") is None, reason="minisign is not installed"
)


def test_a_signature_gives_its_trusted_comment():
    assert minisign.verify(KEY.public, MESSAGE, SIGNED) == COMMENT


def test_a_signature_is_the_same_each_time():
    assert minisign.sign(KEY, MESSAGE, COMMENT) == SIGNED


def test_another_key_or_message_is_refused():
    with pytest.raises(Tampered):
        minisign.verify(SigningKey(bytes(32)).public, MESSAGE, SIGNED)
    with pytest.raises(Tampered):
        minisign.verify(KEY.public, MESSAGE + b"\n", SIGNED)


def test_a_key_that_only_borrows_the_key_id_is_refused():
    thief = PublicKey(SigningKey(bytes(32)).public.raw, KEY.public.key_id)
    with pytest.raises(Tampered):
        minisign.verify(thief, MESSAGE, SIGNED)


def test_every_changed_bit_behind_the_untrusted_comment_is_refused():
    for bit in range(UNTRUSTED_BYTES * 8, len(SIGNED) * 8):
        changed = bytearray(SIGNED)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Tampered):
            minisign.verify(KEY.public, MESSAGE, bytes(changed))


def test_every_truncation_and_any_addition_is_refused():
    for size in range(len(SIGNED)):
        with pytest.raises(Tampered):
            minisign.verify(KEY.public, MESSAGE, SIGNED[:size])
    for more in (b"\n", b"x", SIGNED):
        with pytest.raises(Tampered):
            minisign.verify(KEY.public, MESSAGE, SIGNED + more)


def test_another_trusted_comment_is_refused():
    with pytest.raises(Tampered):
        minisign.verify(KEY.public, MESSAGE, SIGNED.replace(b"timestamp:0", b"timestamp:1"))


def test_a_signature_without_prehash_is_refused():
    lines = SIGNED.split(b"\n")
    raw = minisign.decode_padded(lines[1])
    plain = b"Ed" + raw[2:10] + KEY.sign_raw(MESSAGE)
    overall = KEY.sign_raw(plain[10:] + COMMENT.encode())
    lines[1] = minisign.encode_padded(plain).encode()
    lines[3] = minisign.encode_padded(overall).encode()
    with pytest.raises(Tampered):
        minisign.verify(KEY.public, MESSAGE, b"\n".join(lines))


@pytest.mark.parametrize("comment", ["two\nlines", "tab\t", "Зязюля", "\x00"])
def test_a_trusted_comment_is_one_line_of_printable_ascii(comment):
    with pytest.raises(ValueError, match="one line"):
        minisign.sign(KEY, MESSAGE, comment)


@pytest.mark.parametrize(
    "raw",
    [
        bytes(32),
        b"\x01" + bytes(31),
        b"\xec" + b"\xff" * 30 + b"\x7f",
        bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
    ],
)
def test_a_key_of_small_order_verifies_nothing(raw):
    # With these keys one signature could fit many messages.
    for signature in (bytes(64), b"\x01" + bytes(63), raw + bytes(32)):
        with pytest.raises(Tampered):
            PublicKey(raw).verify_raw(MESSAGE, signature)


def test_a_signature_file_says_of_which_key_it_is_and_other_bytes_say_of_none():
    assert minisign.claimed_key_id(SIGNED) == KEY.public.key_id
    for raw in (b"", SIGNED[:-1], SIGNED.replace(b"\n", b"\r\n"), SIGNED + b" " * 5000):
        assert minisign.claimed_key_id(raw) == b""


@given(st.binary(max_size=300))
def test_whatever_claims_a_key_claims_eight_bytes(raw):
    lines = b"untrusted comment: x\n%b\ntrusted comment: y\n%b\n"
    for text in (raw, lines % (raw, raw), lines % (raw.hex().encode(), b"AAAA")):
        assert len(minisign.claimed_key_id(text)) in (0, 8)


def test_a_second_form_of_a_signature_is_refused():
    order = 2**252 + 27742317777372353535851937790883648493
    signature = KEY.sign_raw(MESSAGE)
    KEY.public.verify_raw(MESSAGE, signature)
    second = int.from_bytes(signature[32:], "little") + order
    with pytest.raises(Tampered):
        KEY.public.verify_raw(MESSAGE, signature[:32] + second.to_bytes(32, "little"))


def test_ed25519_gives_the_signature_of_the_rfc():
    # RFC 8032, section 7.1, test 2.
    key = SigningKey(
        bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    )
    assert key.sign_raw(b"\x72").hex() == (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )


def test_a_public_key_is_read_as_it_was_written():
    assert parse_public(KEY.public.to_text()) == KEY.public
    assert parse_public(KEY.public.to_line()) == KEY.public
    assert parse_public(KEY.public.to_text()).key_id == KEY.public.key_id
    assert len({KEY.public, parse_public(KEY.public.to_text())}) == 1


@pytest.mark.parametrize("spoil", [lambda t: t[:-2], lambda t: t + "x", lambda t: "x" + t])
def test_text_that_is_not_exactly_a_public_key_is_refused(spoil):
    for text in (KEY.public.to_line(), KEY.public.to_text()):
        with pytest.raises(BadKey):
            parse_public(spoil(text))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_a_public_key_or_refused(text):
    with pytest.raises(BadKey):
        parse_public(text)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_signature_or_refused(raw):
    with pytest.raises(Tampered):
        minisign.verify(KEY.public, MESSAGE, raw)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_seed_or_key_of_another_size_is_refused(size):
    with pytest.raises(BadKey):
        SigningKey(bytes(size))
    with pytest.raises(BadKey):
        PublicKey(bytes(size))


@needs_minisign
@pytest.mark.parametrize("size", [0, 1, 1000, 1_000_000])
def test_the_minisign_program_verifies_our_signature(tmp_path: Path, size):
    message = tmp_path / "message"
    message.write_bytes(bytes(size))
    (tmp_path / "signer.pub").write_text(KEY.public.to_text())
    (tmp_path / "message.minisig").write_bytes(minisign.sign(KEY, bytes(size), COMMENT))
    shown = subprocess.run(
        ["minisign", "-V", "-p", str(tmp_path / "signer.pub"), "-m", str(message)],
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert f"Trusted comment: {COMMENT}" in shown


@needs_minisign
def test_we_verify_a_signature_of_the_minisign_program(tmp_path: Path):
    public, secret = tmp_path / "their.pub", tmp_path / "their.key"
    message = tmp_path / "message"
    message.write_bytes(b"theirs")
    base = ["minisign", "-f"]
    keys = ["-p", str(public), "-s", str(secret)]
    subprocess.run([*base, "-G", "-W", *keys], capture_output=True, check=True)
    subprocess.run(
        [*base, "-S", "-s", str(secret), "-m", str(message), "-t", "their words"],
        capture_output=True,
        check=True,
    )
    signed = (tmp_path / "message.minisig").read_bytes()
    assert (
        minisign.verify(parse_public(public.read_text()), b"theirs", signed)
        == "their words"
    )
