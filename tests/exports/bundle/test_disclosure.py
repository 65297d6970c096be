"""A redacted copy proves what it shows, hides what it withholds, and cannot invent."""

from dataclasses import replace

import pytest

from desktop.domain.bundles import About, BundleType
from desktop.domain.disclosure import Disclosure, Why, Withheld
from desktop.domain.disclosure_codec import disclosed_values
from desktop.domain.leaves import Leaf
from desktop.domain.records_codec import record_value
from exports import errors
from exports.bundle import layout
from exports.bundle.disclosure import read_original
from tests.exports.bundle.forge import MAIN, Forge, sealed, verify_bytes
from tests.exports.bundle.letters import (
    DISCLOSURE,
    ORIGINAL,
    disclosure_of,
    request_for,
)
from tests.exports.bundle.refusing import refused
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    STRANGER,
    TESTIMONY,
    Counted,
    chain,
    facts_of,
    request,
    source_of,
)

NAME = "data/disclosure.json"


def _forge(record=DISCLOSURE, **changes):
    asked = request_for(
        BundleType.DISCLOSURE, recipients=(LAWYER.card,), record=record, **changes
    )
    return Forge(asked=asked, entropy=Counted("copy"))


def _about(original):
    return About(
        bundle=original.plan.bundle_id, manifest_sha512=original.plan.manifest_sha512
    )


def _refused(folder, change, error=errors.MalformedBundle):
    """Assert that a disclosure is refused once `change` was made to its value."""
    forge = _forge()
    value = forge.value(NAME)
    change(value)
    forge.put_value(NAME, value).committed().agreed().signed()
    sink = refused(folder, sealed(forge.tar()), error)
    assert sink.begun == []


def test_an_honest_one_shows_what_it_shows_and_who_signed_it(tmp_path):
    found = verify_bytes(tmp_path, sealed(_forge().tar()))
    assert found.record == DISCLOSURE
    assert found.attachments == (facts_of(b"first" * 300),)
    original = read_original(found.record)
    assert original.signer == SIGNER.card
    assert (original.meta.bundle_id, original.manifest_sha512) == (
        ORIGINAL.plan.bundle_id,
        ORIGINAL.plan.manifest_sha512,
    )
    shown = disclosed_values(found.record)
    assert shown["testimony"]["paragraphs"] == [TESTIMONY.paragraphs[0], None]
    assert shown["testimony"]["place"] is None
    assert shown["testimony"]["code"] == TESTIMONY.code


def test_nothing_withheld_stands_in_it(tmp_path):
    forge = _forge()
    salts = {leaf["path"]: leaf["salt"] for leaf in ORIGINAL.leaves()}
    raw = b"".join(forge.members.values())
    for hidden in (TESTIMONY.place, TESTIMONY.paragraphs[1].split(".")[0]):
        assert hidden.encode() not in raw
    assert salts["testimony/place"].encode() not in raw
    assert salts["testimony/code"].encode() in raw


def test_one_that_withholds_all_but_its_name_is_still_proof_that_there_is_a_testimony(
    tmp_path,
):
    names = {"testimony/id", "testimony/code"}
    hidden = {
        leaf["path"]: Withheld(path=leaf["path"], why=Why.SECURITY)
        for leaf in ORIGINAL.leaves()
        if leaf["path"] not in names
    }
    record = disclosure_of(ORIGINAL, hidden)
    found = verify_bytes(tmp_path, sealed(_forge(record, attachments=()).tar()))
    shown = {each.path for each in found.record.leaves if not isinstance(each, Withheld)}
    assert shown == names


def _at(value, path):
    return next(leaf for leaf in value["leaves"] if leaf["path"] == path)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("testimony/paragraphs/0", "Яны прыйшлі ўдзень."),
        ("testimony/code", "7777-777A"),
        ("testimony/consent/sharing/media", "yes"),
        ("testimony/revision", 8),
    ],
)
def test_a_changed_leaf_is_refused(tmp_path, path, said):
    _refused(tmp_path, lambda value: _at(value, path).update(value=said))
    _refused(tmp_path, lambda value: _at(value, path).update(salt="0" * 64))


def test_leaves_missing_added_moved_or_renamed_are_refused(tmp_path):
    def swap(value):
        leaves = value["leaves"]
        leaves[0], leaves[1] = leaves[1], leaves[0]

    def move(value):
        one, two = value["leaves"][:2]
        one["path"], two["path"] = two["path"], one["path"]

    def rename(value):
        _at(value, "testimony/place")["path"] = "testimony/plate"

    def add(value):
        value["leaves"].append({"path": "testimony/zone", "withheld": "identity"})

    for change in (swap, move, rename, add):
        _refused(tmp_path, change)
    for place in (0, 5, -1):
        _refused(tmp_path, lambda value, place=place: value["leaves"].pop(place))


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"path": "testimony/place"},
        {"path": "testimony/place", "withheld": "shame"},
        {"path": "testimony/place", "withheld": ""},
        {"path": "testimony/place", "withheld": "identity", "replaced": ""},
        {"path": "testimony/place", "withheld": "identity", "replaced": 1},
        {"path": "testimony/place", "withheld": "identity", "value": "x"},
        {"path": "testimony/place", "withheld": "identity", "salt": "0" * 64},
        {"path": "testimony/place", "salt": "0" * 64},
        {"path": "testimony/place", "replaced": "x"},
        "testimony/place",
        None,
    ],
)
def test_an_entry_of_another_form_is_refused(tmp_path, entry):
    def put(value):
        leaves = value["leaves"]
        leaves[leaves.index(_at(value, "testimony/place"))] = entry

    _refused(tmp_path, put)


MEMBERS = {
    "tag_manifest": layout.TAG_MANIFEST,
    "minisig": layout.SIGNATURE,
    "mldsa65": layout.SIGNATURE_PQ,
    "bundle_json": layout.META,
    "card": layout.SIGNER_CARD,
    "commitments": layout.COMMITMENTS,
}


@pytest.mark.parametrize("part", MEMBERS)
def test_every_part_of_the_original_is_checked(tmp_path, part):
    text = ORIGINAL.members[MEMBERS[part]].decode()
    other = Forge(
        record=replace(TESTIMONY, place="elsewhere"),
        sequence=2,
        previous="a" * 128,
    )
    stranger = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    replacing = ["", text[:-1], text + "\n", text.replace("a", "b", 1), "\ud7ff"]
    replacing += [each.members[MEMBERS[part]].decode() for each in (other, stranger)]
    for said in replacing:
        if said != text:
            _refused(
                tmp_path, lambda value, said=said: value["original"].update({part: said})
            )
    _refused(tmp_path, lambda value: value["original"].pop(part))


def test_one_of_another_signers_testimony_says_whose_it_is(tmp_path):
    original = Forge(signer=STRANGER, custody=chain(signer=STRANGER))
    forge = _forge(disclosure_of(original), about=_about(original))
    found = verify_bytes(tmp_path, sealed(forge.tar()))
    assert read_original(found.record).signer == STRANGER.card


def test_the_signatures_of_one_original_do_not_bear_the_leaves_of_another(tmp_path):
    other = Forge(entropy=Counted("other"))
    mixed = replace(DISCLOSURE, leaves=disclosure_of(other).leaves)
    with pytest.raises(errors.NotSealable):
        _forge(mixed)
    forged = replace(
        mixed,
        original=replace(
            DISCLOSURE.original, commitments=disclosure_of(other).original.commitments
        ),
    )
    forge = _forge()
    forge.put_value(NAME, _bare(forged)).committed().agreed().signed()
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


def _bare(disclosure: Disclosure):
    return record_value(disclosure)


@pytest.mark.parametrize("kind", [BundleType.SUPPLEMENT, BundleType.QUESTION])
def test_a_redacted_copy_is_of_a_testimony_only(tmp_path, kind):
    original = Forge(asked=request_for(kind, signer=SIGNER, custody=()))
    leaves = tuple(
        Leaf(
            path="testimony/" + leaf["path"].partition("/")[2],
            salt=leaf["salt"],
            value=leaf["value"],
        )
        for leaf in original.leaves()
    )
    assert leaves
    forge = _forge()
    value = forge.value(NAME)
    value["original"] = {
        part: original.members[name].decode() for part, name in MEMBERS.items()
    }
    value["leaves"] = original.leaves()
    meta = forge.json(layout.META)
    about = _about(original)
    meta["about"] = {"bundle": about.bundle, "manifest_sha512": about.manifest_sha512}
    forge.put_json(layout.META, meta)
    forge.put_value(NAME, value).committed().agreed().signed()
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


def test_evidence_that_no_shown_leaf_names_is_refused(tmp_path):
    other = source_of(b"other", 3)
    with pytest.raises(errors.NotSealable):
        _forge(attachments=(other,))
    hidden = {"attachments/0": Withheld(path="attachments/0", why=Why.IDENTITY)}
    with pytest.raises(errors.NotSealable):
        _forge(disclosure_of(ORIGINAL, hidden))
    forge = _forge()
    evidence = layout.attachment_name(f"{1:032x}")
    value = forge.value(layout.ATTACHMENTS)
    foreign = facts_of(b"other")
    value[0].update(sha512=foreign.sha512, size_bytes=foreign.size_bytes)
    forge.members[evidence] = b"other"
    forge.put_value(layout.ATTACHMENTS, value).committed().agreed().signed()
    sink = refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)
    assert sink.begun == []


def test_evidence_may_be_renamed_because_its_hash_says_what_it_is(tmp_path):
    renamed = source_of(b"first" * 300, 7, name="copy.jpg")
    found = verify_bytes(tmp_path, sealed(_forge(attachments=(renamed,)).tar()))
    assert found.attachments == (renamed.facts,)


def test_an_original_that_lists_other_files_is_refused(tmp_path):
    original = Forge()
    names = [*layout.SIGNED_TAGS, MAIN]
    original.members[layout.TAG_MANIFEST] = original.listed(names)
    original.signed_manifest()

    def put(value):
        for part in ("tag_manifest", "minisig", "mldsa65"):
            value["original"][part] = original.members[MEMBERS[part]].decode()

    _refused(tmp_path, put)


def test_a_newer_original_is_refused_as_newer(tmp_path):
    original = Forge()
    original.comment = original.comment.replace("/1 ", "/2 ")
    original.signed_manifest()

    def put(value):
        value["original"]["minisig"] = original.members[layout.SIGNATURE].decode()
        value["original"]["mldsa65"] = original.members[layout.SIGNATURE_PQ].decode()

    _refused(tmp_path, put, errors.NewerBundle)


def test_a_testimony_is_never_taken_for_its_redacted_copy(tmp_path):
    found = verify_bytes(tmp_path, sealed(Forge(asked=request()).tar()))
    assert not isinstance(found.record, Disclosure)
    assert MAIN in found.originals
