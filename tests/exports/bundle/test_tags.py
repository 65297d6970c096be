"""What the signed tag files say must be so, in the one form that it has."""

from dataclasses import replace

import pytest

from desktop.domain import canonical
from exports import errors
from exports.bundle import layout
from exports.bundle.manifests import encode_manifest
from exports.bundle.meta import key_id_text, trusted_comment
from tests.exports.bundle.forge import MAIN, RECORDS, Forge, sealed
from tests.exports.bundle.refusing import changed, refused
from tests.exports.bundle.samples import SIGNER, TESTIMONY

FIRST = layout.attachment_name(f"{1:032x}")
SECOND = layout.attachment_name(f"{2:032x}")


KEY_ID = key_id_text(SIGNER.card.sign)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "f" * 32},
        {"format": "other-bundle"},
        {"type": "roster"},
        {"version": 0},
        {"clock": "verified"},
        {"recipients": []},
        {"recipients": ["1" * 40, "0" * 40]},
        {"recipients": ["1" * 40, "1" * 40]},
        {"recipients": ["1" * 39]},
        {"recipients": "1" * 40},
        {"claimed_at": "2026-02-30T10:00:00+00:00"},
        {"claimed_at": "2026-02-03T10:00:00"},
        {"claimed_at": "2026-02-03T10:00:00+00:00\n"},
        {"sequence": 0},
        {"sequence": 0, "previous": "e" * 128},
        {"sequence": 2},
        {"sequence": -1},
        {"sequence": True},
        {"previous": "e" * 128},
        {"previous": "e"},
        {"surprise": 1},
        {"signer": {"fingerprint": "1" * 40, "minisign_key_id": KEY_ID}},
        {"signer": {"fingerprint": SIGNER.card.fingerprint, "minisign_key_id": "0" * 16}},
        {"counts": {}},
        {"consent": {"items": {}, "sharing": {}}},
    ],
)
def test_odd_words_in_the_signed_metadata_are_refused(tmp_path, change):
    forge = changed(layout.META, lambda value: value.update(change))
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


@pytest.mark.parametrize(
    "name", ["leaves", "custody_events", "attachments", "payload_bytes"]
)
def test_a_count_that_is_not_so_is_refused(tmp_path, name):
    forge = Forge()
    meta = canonical.loads(forge.members[layout.META])
    meta["counts"][name] += 1
    forge.members[layout.META] = canonical.dumps(meta)
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


@pytest.mark.parametrize(
    "change", [(b"Date: 2026", b"Date: 2025"), (b"Oxum: ", b"Oxum: 1"), (b".5\n", b".4\n")]
)
def test_bag_info_that_is_not_so_is_refused(tmp_path, change):
    forge = Forge()
    info = forge.members[layout.BAG_INFO]
    assert info.count(change[0]) == 1
    forge.members[layout.BAG_INFO] = info.replace(*change)
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


def test_a_consent_extract_that_is_not_the_consent_is_refused(tmp_path):
    forge = changed(
        layout.META, lambda value: value["consent"]["sharing"].update(media="yes")
    )
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        (layout.BAGIT, b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"),
        (layout.BAG_INFO, b"Payload-Oxum: 1.2\n"),
        (layout.BAG_INFO, b""),
        (layout.SIGNER_CARD, b"\xff"),
        (layout.SIGNER_CARD, b"deponent-card/1\n"),
        (layout.META, b"[]"),
        (layout.META, b"\xef\xbb\xbf{}"),
        (layout.META, b"{" * 60_000),
        (layout.META, b"[" * 60_000),
        (layout.META, b'{"a":"\\ud800"}'),
        (layout.META, b'{"a":1,"a":1}'),
        (layout.META, b'{"a":' + b"9" * 60_000 + b"}"),
        (layout.META, b'{"a":NaN}'),
        (layout.META, b'{"a":1.0}'),
    ],
)
def test_other_bytes_in_a_tag_file_are_refused(tmp_path, name, raw):
    forge = Forge()
    forge.members[name] = raw
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


def test_a_card_of_another_version_is_none_of_this_one(tmp_path):
    forge = Forge()
    forge.members[layout.SIGNER_CARD] = b"deponent-card/2\nwho: knows\n"
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


@pytest.mark.parametrize(
    ("name", "raw", "error"),
    [
        (layout.MANIFEST, b"", errors.OddMember),
        (layout.MANIFEST, b"\xff", errors.MalformedBundle),
        (layout.MANIFEST, b"x  data/testimony.json\n", errors.MalformedBundle),
        (
            layout.MANIFEST,
            encode_manifest([(name, "0" * 128) for name in RECORDS])[:-1],
            errors.MalformedBundle,
        ),
        (
            layout.MANIFEST,
            encode_manifest([(name, "0" * 128) for name in (*RECORDS, "data/x")]),
            errors.OddMember,
        ),
        (
            layout.MANIFEST,
            encode_manifest([(name, "0" * 128) for name in RECORDS]) * 2,
            errors.OddMember,
        ),
        (
            layout.MANIFEST,
            encode_manifest([(name, "A" * 128) for name in RECORDS]),
            errors.MalformedBundle,
        ),
    ],
)
def test_odd_manifests_are_refused(tmp_path, name, raw, error):
    forge = Forge()
    forge.members[name] = raw
    refused(tmp_path, sealed(forge.signed_tags().tar()), error)


def test_a_tag_manifest_must_name_exactly_the_tag_files(tmp_path):
    for names in (layout.SIGNED_TAGS[:-1], (*layout.SIGNED_TAGS, MAIN)):
        forge = Forge()
        forge.members[layout.TAG_MANIFEST] = forge.listed(names)
        raw = sealed(forge.signed_manifest().tar())
        refused(tmp_path, raw, errors.OddMember)


@pytest.mark.parametrize("name", [*layout.SIGNED_TAGS[:-1], *RECORDS])
def test_a_member_that_is_not_the_signed_one_is_refused(tmp_path, name):
    forge = Forge()
    elsewhere = replace(TESTIMONY, place="elsewhere")
    at = "2026-04-02T14:02:06+02:00"
    other = Forge(record=elsewhere, claimed_at=at, custody=(), attachments=())
    if name in {layout.SIGNER_CARD, layout.BAGIT}:
        other.members[name] = forge.members[name] + b"\n"
    assert forge.members[name] != other.members[name]
    forge.members[name] = other.members[name]
    # A card is read before anything else, so that its form is refused before its hash.
    odd_card = name == layout.SIGNER_CARD
    error = errors.MalformedBundle if odd_card else errors.BundleTampered
    refused(tmp_path, sealed(forge.tar()), error)


def test_tag_files_that_fit_each_other_but_not_the_signature_are_refused(tmp_path):
    forge, other = Forge(), Forge(claimed_at="2026-04-02T14:02:06+02:00")
    for name in (layout.BAG_INFO, layout.META):
        forge.members[name] = other.members[name]
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)


def test_a_signature_that_names_another_bundle_is_refused(tmp_path):
    forge = Forge()
    forge.comment = trusted_comment("f" * 32)
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


def test_an_attachment_that_is_not_the_signed_one_is_refused_and_never_finished(tmp_path):
    forge = Forge()
    forge.members[FIRST] = forge.members[FIRST][:-1] + b"!"
    sink = refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)
    assert len(sink.begun) == 1
    assert sink.whole == {}


def test_an_attachment_signed_with_another_hash_than_its_facts_is_refused(tmp_path):
    forge = Forge()
    forge.members[FIRST] = forge.members[FIRST][:-1] + b"!"
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)


def test_padding_that_hides_something_is_refused(tmp_path):
    forge = Forge()
    forge.members[layout.PADDING] = b"x" * len(forge.members[layout.PADDING])
    refused(tmp_path, sealed(forge.signed().tar()), errors.MalformedBundle)
    forge.members[layout.PADDING] = bytes(len(forge.members[layout.PADDING]) + 512)
    refused(tmp_path, sealed(forge.tar()), errors.BundleTampered)
