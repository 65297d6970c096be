"""Only a whole bundle of a known signer, in a version that is known, is opened.

The bundles are made by somebody who holds valid keys: encryption and signature are right,
and what they protect is not.
"""

import io

import pytest

from crypto import age
from crypto.age.header import covered_bytes, finished
from crypto.age.primitives import header_mac, payload_key
from crypto.chunks import ChunkWriter
from desktop.domain import canonical
from exports import errors
from exports.bundle import layout
from tests.exports.bundle.refusing import changed, refused
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    STRANGER,
    TESTIMONY,
    Forge,
    chain,
    person,
    sealed,
    verify_bytes,
)


def test_the_forge_makes_good_bundles_too(tmp_path):
    assert verify_bytes(tmp_path, sealed(Forge().signed().tar())).testimony == TESTIMONY


def test_a_bundle_of_an_unknown_signer_is_refused_with_the_fingerprint_alone(tmp_path):
    forge = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    with pytest.raises(errors.UnknownSigner) as caught:
        verify_bytes(tmp_path, sealed(forge.tar()))
    assert caught.value.fingerprint == STRANGER.card.fingerprint
    assert str(caught.value) == STRANGER.card.fingerprint
    assert STRANGER.card.pseudonym not in repr(caught.value)


def test_a_known_name_on_an_unknown_key_is_still_unknown(tmp_path):
    twin = person.__wrapped__(SIGNER.card.pseudonym)
    forge = Forge(signer=twin, custody=chain(signer=twin))
    refused(tmp_path, sealed(forge.tar()), errors.UnknownSigner)


def test_a_bundle_signed_by_another_key_than_its_card_is_refused(tmp_path):
    forge = Forge()
    forge.signer = STRANGER
    refused(tmp_path, sealed(forge.signed().tar()), errors.BundleTampered)


def test_a_known_fingerprint_with_another_key_is_refused(tmp_path):
    forge = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered, who=lambda _: SIGNER.card)


def test_a_bundle_without_a_signature_is_refused_as_unsigned(tmp_path):
    forge = Forge()
    del forge.members[layout.SIGNATURE]
    refused(tmp_path, sealed(forge.tar()), errors.Unsigned)


@pytest.mark.parametrize("raw", [b"", b"x", b"untrusted comment: \n\n\n\n"])
def test_a_broken_signature_is_refused(tmp_path, raw):
    forge = Forge()
    forge.members[layout.SIGNATURE] = raw
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


def test_a_signature_of_an_older_bundle_does_not_fit_a_newer_one(tmp_path):
    forge, older = Forge(), Forge(sequence=2, previous="d" * 128)
    forge.members[layout.SIGNATURE] = older.members[layout.SIGNATURE]
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
        (b"age-encryption.org/v2\n-> X\n", errors.NewerBundle),
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


@pytest.mark.parametrize("name", layout.RECORDS)
def test_newer_records_are_refused_as_newer(tmp_path, name):
    forge = changed(name, lambda value: value["record"].update(version=2))
    refused(tmp_path, sealed(forge.tar()), errors.NewerBundle)


@pytest.mark.parametrize("name", layout.RECORDS)
@pytest.mark.parametrize("tag", ["testimony", "custody", "attachments", "receipt", ""])
def test_a_record_of_one_type_never_passes_as_another(tmp_path, name, tag):
    forge = Forge()
    value = canonical.loads(forge.members[name])
    if value["record"]["type"] == tag:
        return
    value["record"]["type"] = tag
    forge.members[name] = canonical.dumps(value)
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


def test_records_in_each_others_place_are_refused(tmp_path):
    forge = Forge()
    members = forge.members
    members[layout.TESTIMONY], members[layout.CUSTODY] = (
        members[layout.CUSTODY],
        members[layout.TESTIMONY],
    )
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


@pytest.mark.parametrize(
    "comment", ["", "file:x", "deponent-bundle/0 ", "deponent-bundle/1 "]
)
def test_a_signature_made_for_another_use_is_refused(tmp_path, comment):
    forge = Forge()
    forge.comment = comment + ("0" * 32 if comment.endswith("/0 ") else "")
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)
