"""Only a whole bundle of a known signer, in a version that is known, is opened.

The bundles are made by somebody who holds valid keys: encryption and signature are right,
and what they protect is not.
"""

import io

import pytest

from crypto import age, mldsa
from crypto.age.header import covered_bytes, finished
from crypto.age.primitives import header_mac, payload_key
from crypto.chunks import ChunkWriter
from crypto.identity import new_identity
from exports import errors
from exports.bundle import layout
from exports.bundle.meta import PQ_CONTEXT
from tests.exports.bundle.forge import RECORDS, Forge, sealed, verify_bytes
from tests.exports.bundle.refusing import changed, refused
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    STRANGER,
    TESTIMONY,
    chain,
)

SIGNATURES = (layout.SIGNATURE, layout.SIGNATURE_PQ)


def test_the_forge_makes_good_bundles_too(tmp_path):
    assert verify_bytes(tmp_path, sealed(Forge().signed().tar())).record == TESTIMONY


def test_a_bundle_of_an_unknown_signer_is_refused_with_the_fingerprint_alone(tmp_path):
    forge = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    with pytest.raises(errors.UnknownSigner) as caught:
        verify_bytes(tmp_path, sealed(forge.tar()))
    assert caught.value.fingerprint == STRANGER.card.fingerprint
    assert str(caught.value) == STRANGER.card.fingerprint
    assert STRANGER.card.pseudonym not in repr(caught.value)


def test_a_known_name_on_an_unknown_key_is_still_unknown(tmp_path):
    twin = new_identity(SIGNER.card.pseudonym, "interviewer", "2026-01-01")
    forge = Forge(signer=twin, custody=chain(signer=twin))
    refused(tmp_path, sealed(forge.tar()), errors.UnknownSigner)


def test_a_bundle_signed_by_another_key_than_its_card_is_refused(tmp_path):
    forge = Forge()
    forge.signer = STRANGER
    refused(tmp_path, sealed(forge.signed().tar()), errors.BundleTampered)


def test_a_known_fingerprint_with_another_key_is_refused(tmp_path):
    forge = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered, who=lambda _: SIGNER.card)


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_bundle_without_one_of_its_signatures_is_refused_as_unsigned(tmp_path, name):
    forge = Forge()
    del forge.members[name]
    refused(tmp_path, sealed(forge.tar()), errors.Unsigned)


@pytest.mark.parametrize("name", SIGNATURES)
@pytest.mark.parametrize("raw", [b"", b"x", b"untrusted comment: \n\n\n\n", bytes(512)])
def test_a_broken_signature_is_refused(tmp_path, name, raw):
    forge = Forge()
    forge.members[name] = raw
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_signature_of_an_older_bundle_does_not_fit_a_newer_one(tmp_path, name):
    forge, older = Forge(), Forge(sequence=2, previous="d" * 128)
    forge.members[name] = older.members[name]
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


def test_the_two_signatures_in_each_others_place_are_refused(tmp_path):
    forge = Forge()
    one, two = (forge.members[name] for name in SIGNATURES)
    forge.members.update(zip(SIGNATURES, (two[:512], one), strict=True))
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


def test_a_second_signature_by_another_key_is_refused(tmp_path):
    forge = Forge()
    key = STRANGER.signing_pq
    signature = key.sign(PQ_CONTEXT, forge.members[layout.TAG_MANIFEST])
    forge.members[layout.SIGNATURE_PQ] = mldsa.encode_file(key.public, signature)
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


def test_a_second_signature_by_another_key_under_the_right_name_is_refused(tmp_path):
    forge = Forge()
    signature = STRANGER.signing_pq.sign(PQ_CONTEXT, forge.members[layout.TAG_MANIFEST])
    forge.members[layout.SIGNATURE_PQ] = mldsa.encode_file(
        SIGNER.signing_pq.public, signature
    )
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


@pytest.mark.parametrize("context", [b"", b"deponent-bundle/2", b"roster/v1", b"card/v1"])
def test_a_second_signature_made_for_another_use_is_refused(tmp_path, context):
    forge = Forge()
    forge.context = context
    refused(tmp_path, sealed(forge.signed().tar()), errors.BundleTampered)


def test_a_second_signature_in_a_newer_form_is_no_signature(tmp_path):
    forge = Forge()
    forge.members[layout.SIGNATURE_PQ] = b"deponent-mldsa65/2\nkeys: many\n"
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


def test_what_nobody_signed_in_a_signature_file_has_one_form_too(tmp_path):
    forge = Forge()
    said = b"signature from minisign secret key"
    assert said in forge.members[layout.SIGNATURE]
    forge.members[layout.SIGNATURE] = forge.members[layout.SIGNATURE].replace(
        said, b"signature from the ministry"
    )
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


def test_a_bundle_for_others_is_not_for_me(tmp_path):
    refused(tmp_path, sealed(Forge().tar()), errors.NotForMe, me=STRANGER)


def test_a_file_with_both_kinds_of_recipients_is_refused(tmp_path):
    file_key, nonce = b"k" * 16, b"n" * 16
    people = (LAWYER.age_pq.recipient, LAWYER.age_x25519.recipient)
    covered = covered_bytes(tuple(each.wrap(file_key) for each in people))
    raw = io.BytesIO()
    raw.write(finished(covered, header_mac(file_key, covered)) + nonce)
    writer = ChunkWriter(raw, payload_key(file_key, nonce))
    writer.write(Forge().tar())
    writer.finish()
    assert age.open_reader(io.BytesIO(raw.getvalue()), [LAWYER.age_pq]).read()
    refused(tmp_path, raw.getvalue(), errors.MalformedBundle)


def test_nothing_of_an_attachment_is_given_out_before_the_signer_is_known(tmp_path):
    forge = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    sink = refused(tmp_path, sealed(forge.tar()), errors.UnknownSigner)
    assert sink.begun == []


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", errors.BundleTruncated),
        (b"PK\x03\x04 not this", errors.NotABundle),
        (b"age-encryption.org/v2\n-> X\n", errors.NotABundle),
        (b"age-encryption.org/v1\n-> X25519", errors.BundleTruncated),
        (b"age-encryption.org/v1\nrubbish\n--- \n", errors.MalformedBundle),
    ],
)
def test_other_files_are_refused_as_what_they_are(tmp_path, raw, error):
    refused(tmp_path, raw, error)


@pytest.mark.parametrize("inside", [b"", b"x", bytes(1024), b"\xff" * 5000])
def test_an_age_file_of_something_else_is_not_a_bundle(tmp_path, inside):
    refused(tmp_path, sealed(inside), errors.NotABundle)


def test_a_newer_bundle_is_refused_as_newer(tmp_path):
    forge = Forge()
    forge.comment = forge.comment.replace("/1 ", "/2 ")
    refused(tmp_path, sealed(forge.signed().tar()), errors.NewerBundle)


def test_a_newer_bundle_of_a_stranger_is_refused_as_unknown(tmp_path):
    forge = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    forge.comment = forge.comment.replace("/1 ", "/2 ")
    refused(tmp_path, sealed(forge.signed().tar()), errors.UnknownSigner)


@pytest.mark.parametrize("name", [layout.META])
def test_newer_tag_files_are_refused_as_newer(tmp_path, name):
    forge = changed(name, lambda value: value.update(version=2, surprise=1))
    refused(tmp_path, sealed(forge.tar()), errors.NewerBundle)


@pytest.mark.parametrize("name", RECORDS)
def test_newer_records_are_refused_as_newer(tmp_path, name):
    forge = changed(name, lambda value: value.update(version=2))
    refused(tmp_path, sealed(forge.tar()), errors.NewerBundle)


@pytest.mark.parametrize("name", RECORDS)
@pytest.mark.parametrize("tag", ["testimony", "custody", "attachments", "receipt", ""])
def test_a_record_of_one_type_never_passes_as_another(tmp_path, name, tag):
    forge = Forge()
    value = forge.json(name)
    if value["type"] == tag:
        return
    forge.put_json(name, {**value, "type": tag})
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


def test_records_in_each_others_place_are_refused(tmp_path):
    forge = Forge()
    members = forge.members
    main, custody, _attachments = RECORDS
    members[main], members[custody] = members[custody], members[main]
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


@pytest.mark.parametrize(
    "comment", ["", "file:x", "deponent-bundle/0 ", "deponent-bundle/1 "]
)
def test_a_signature_made_for_another_use_is_refused(tmp_path, comment):
    forge = Forge()
    forge.comment = comment + ("0" * 32 if comment.endswith("/0 ") else "")
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)
