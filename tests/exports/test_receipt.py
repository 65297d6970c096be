"""A receipt is believed only as a whole, in its one form, from a known signer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import signing
from crypto.identity import new_identity
from exports.errors import BadReceipt, ExportError, UnknownSigner
from exports.receipt import Receipt, make_receipt, read_receipt

ME = new_identity("Busieł", "lawyer", "2026-01-01")
OTHER = new_identity("Žuravina", "lawyer", "2026-01-01")
AT = "2026-03-01T14:02:05+02:00"
BUNDLE, MANIFEST = "0a" * 16, "0b" * 64
GOOD = make_receipt(BUNDLE, MANIFEST, AT, "accepted", ME)


def known(fingerprint):
    return ME.card if fingerprint == ME.card.fingerprint else None


def test_a_receipt_says_what_was_put_into_it():
    assert read_receipt(GOOD, known) == Receipt(
        bundle_id=BUNDLE,
        manifest_sha512=MANIFEST,
        at=AT,
        verdict="accepted",
        signer=ME.card.fingerprint,
    )


def test_a_receipt_is_short_plain_text():
    assert GOOD.isascii()
    assert len(GOOD) < 700
    assert GOOD.startswith(b"deponent-receipt/1\nbundle: ")


def test_a_receipt_of_an_unknown_signer_is_refused_with_the_fingerprint():
    with pytest.raises(UnknownSigner) as caught:
        read_receipt(make_receipt(BUNDLE, MANIFEST, AT, "accepted", OTHER), known)
    assert caught.value.fingerprint == OTHER.card.fingerprint


def test_a_receipt_under_another_name_is_refused():
    forged = make_receipt(BUNDLE, MANIFEST, AT, "accepted", OTHER).replace(
        OTHER.card.fingerprint.encode(), ME.card.fingerprint.encode()
    )
    with pytest.raises(BadReceipt):
        read_receipt(forged, known)


def test_every_flipped_bit_and_every_cut_is_refused():
    damaged = [GOOD[:end] for end in range(len(GOOD))]
    for bit in range(8 * len(GOOD)):
        raw = bytearray(GOOD)
        raw[bit // 8] ^= 1 << bit % 8
        damaged.append(bytes(raw))
    for raw in damaged:
        with pytest.raises((BadReceipt, UnknownSigner)):
            read_receipt(raw, known)


@pytest.mark.parametrize(
    "change",
    [
        (b"\n", b"\r\n"),
        (b"deponent-receipt/1", b"deponent-receipt/2"),
        (b"accepted", b"refused"),
        (b"bundle: ", b"bundle:  "),
        (AT.encode(), b"2026-03-01T25:02:05+02:00"),
    ],
)
def test_another_form_is_refused(change):
    with pytest.raises(BadReceipt):
        read_receipt(GOOD.replace(*change), known)


def test_a_signed_receipt_with_a_time_that_does_not_exist_is_refused():
    lines = GOOD.split(b"signature: ")[0].replace(AT.encode(), b"2026-02-30T14:02:05+02:00")
    signature = signing.sign(b"receipt/v1", lines, ME.signing)
    with pytest.raises(BadReceipt):
        read_receipt(lines + b"signature: " + signature.hex().encode() + b"\n", known)


@pytest.mark.parametrize("more", [b"\n", b" ", b"x", GOOD, bytes(10_000_000)])
def test_more_than_a_receipt_is_refused(more):
    with pytest.raises(BadReceipt):
        read_receipt(GOOD + more, known)
    with pytest.raises(BadReceipt):
        read_receipt(more + GOOD, known)


@pytest.mark.parametrize(
    "fields",
    [
        ("0a" * 15, MANIFEST, AT, "accepted"),
        (BUNDLE, MANIFEST.upper(), AT, "accepted"),
        (BUNDLE, MANIFEST, "yesterday", "accepted"),
        (BUNDLE, MANIFEST, AT, "accepted\nverdict: accepted"),
        (BUNDLE, MANIFEST, AT, ""),
    ],
)
def test_a_receipt_that_could_not_be_read_is_not_made(fields):
    with pytest.raises(BadReceipt):
        make_receipt(*fields, ME)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode)))
def test_any_bytes_at_all_are_refused_with_our_error(raw):
    with pytest.raises(ExportError):
        read_receipt(raw, known)
    with pytest.raises(ExportError):
        read_receipt(GOOD[:200] + raw, known)
