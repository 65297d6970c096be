"""Root certificates: one of them, in text or not, that may sign others."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.timestamp import der, read_root
from crypto.timestamp.errors import NotARoot
from crypto.timestamp.names import MAX_CHARACTERS, name_words
from tests.exports.timestamp.authority import needs_openssl


def named(*values):
    return der.encode(
        der.SEQUENCE,
        *(
            der.encode(
                der.SET,
                der.encode(der.SEQUENCE, der.encode_oid(part), der.encode(tag, value)),
            )
            for part, tag, value in values
        ),
    )


@needs_openssl
def test_a_root_is_read_from_text_and_from_bytes(authority):
    root = read_root(authority.root)
    assert read_root(authority.der("root")) == root
    assert read_root(root.pem.encode()) == root
    assert root.fingerprint == hashlib.sha256(authority.der("root")).hexdigest()
    shown = authority.openssl("x509", "-in", "root.pem", "-fingerprint", "-sha256")
    assert root.fingerprint in shown.stdout.replace(":", "").lower()
    assert root.subject_words == "Stamps root, Stamps, BY"


@needs_openssl
def test_what_is_no_single_root_is_refused(authority, longer):
    plain = authority.root
    key = (authority.folder / "root.key").read_bytes()
    for raw in (
        b"",
        key,
        plain + longer.root,
        authority.der("stamper"),
        longer.der("middle"),
        plain[:-60],
        plain + b" " * 16384,
        b"-----BEGIN CERTIFICATE-----\nAAA\n-----END CERTIFICATE-----",
    ):
        with pytest.raises(NotARoot):
            read_root(raw)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_root_or_refused(raw):
    with pytest.raises(NotARoot):
        read_root(raw)


@needs_openssl
@given(data=st.data())
def test_a_mutated_root_is_read_or_refused(authority, data):
    raw = bytearray(read_root(authority.root).raw)
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        root = read_root(bytes(raw))
    except NotARoot:
        return
    assert root.raw == bytes(raw)
    assert root.subject_words.isprintable()


def test_a_name_shows_no_sign_that_hides_or_turns_words():
    hidden = "Sta\u202etnorf\u200bmps\x07".encode()
    assert name_words(named(("2.5.4.3", 0x0C, hidden))) == "Sta�tnorf�mps�"
    assert name_words(named(("2.5.4.3", 0x1E, "Час".encode("utf-16-be")))) == "Час"
    assert name_words(named(("2.5.4.3", 0x0C, b"x" * 999))).endswith("…")
    assert len(name_words(named(("2.5.4.3", 0x0C, b"x" * 999)))) == MAX_CHARACTERS
    assert name_words(named(("1.2.3", 0x0C, b"x"), ("2.5.4.3", 0x02, b"x"))) == ""
