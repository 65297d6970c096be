"""Each type of bundle comes out as it was, and none is ever taken for another."""

import hashlib
import io
from dataclasses import replace
from itertools import permutations

import pytest

from crypto import age
from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.errors import MalformedRecord
from desktop.domain.records_codec import read_record, record_value
from exports import errors
from exports.bundle import layout
from exports.bundle.seal import seal
from exports.bundle.verify import verify_bundle
from tests.exports.bundle.forge import Forge, sealed, verify_bytes
from tests.exports.bundle.letters import (
    ABOUT,
    APART,
    RECEIPT,
    ROSTER,
    reader_of,
    request_for,
)
from tests.exports.bundle.refusing import refused
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    STRANGER,
    TESTIMONY,
    Counted,
    Kept,
    Unwatched,
    chain,
    known,
    source_of,
)

ALONE = (BundleType.TESTIMONY, BundleType.ROSTER)
NO_EVENTS = (BundleType.ROSTER, BundleType.RECEIPT, BundleType.DISCLOSURE)
NO_EVIDENCE = (
    BundleType.WITHDRAWAL,
    BundleType.RECEIPT,
    BundleType.QUESTION,
    BundleType.ROSTER,
)


def _forge(kind, **changes):
    return Forge(asked=request_for(kind, **changes))


def _refused(folder, forge, error=errors.MalformedBundle):
    raw = sealed(forge.signed().tar(), [LAWYER.age_x25519.recipient])
    return refused(folder, raw, error)


@pytest.mark.parametrize("compatible", [False, True])
@pytest.mark.parametrize("kind", BundleType)
def test_a_bundle_of_each_type_comes_out_as_it_was(tmp_path, kind, compatible):
    wanted = request_for(kind, compatible=compatible)
    path = tmp_path / "out.age"
    facts = seal(wanted, path, Unwatched(), Counted(), floor=0)
    sink = Kept()
    found = verify_bundle(path, reader_of(kind), known, sink, Unwatched())
    assert (found.kind, found.record) == (kind, wanted.record)
    assert (found.about, found.custody) == (wanted.about, wanted.custody)
    assert found.attachments == tuple(each.facts for each in wanted.attachments)
    assert len(sink.whole) == len(wanted.attachments)
    assert found.manifest_sha512 == facts.manifest_sha512
    assert found.signature_sha512 == facts.signature_sha512


def _renamed(forge, kind):
    """Say everywhere that the main record of `forge` is of type `kind`."""
    was, name = forge.records[0], f"data/{kind}.json"
    record = forge.json(was)
    for leaf in record["leaves"]:
        leaf["path"] = "/".join([kind, *leaf["path"].split("/")[1:]])
    raw = canonical.dumps({**record, "type": kind})
    forge.members = {
        (name if each == was else each): (raw if each == was else member)
        for each, member in forge.members.items()
    }
    meta = forge.json(layout.META)
    meta["type"] = kind
    meta["about"] = None if kind in ALONE else _about(ABOUT)
    consent = Forge().json(layout.META)["consent"]
    meta["consent"] = consent if kind == BundleType.TESTIMONY else None
    return forge.put_json(layout.META, meta).committed().agreed()


def _about(about):
    return {"bundle": about.bundle, "manifest_sha512": about.manifest_sha512}


@pytest.mark.parametrize(("kind", "other"), list(permutations(BundleType, 2)))
def test_a_bundle_of_one_type_never_passes_as_another(tmp_path, kind, other):
    forge = _renamed(_forge(kind), other)
    _refused(tmp_path, forge)


@pytest.mark.parametrize(("kind", "other"), list(permutations(BundleType, 2)))
def test_a_value_of_one_type_is_never_read_as_another(kind, other):
    value = record_value(request_for(kind).record)
    with pytest.raises(MalformedRecord):
        read_record(other, value)


@pytest.mark.parametrize("kind", BundleType)
def test_a_bundle_that_calls_itself_another_type_is_refused(tmp_path, kind):
    for other in BundleType:
        if other != kind:
            forge = _forge(kind)
            meta = forge.json(layout.META)
            forge.put_json(layout.META, {**meta, "type": other})
            raw = sealed(forge.signed().tar())
            with pytest.raises((errors.OddMember, errors.MalformedBundle)):
                verify_bytes(tmp_path, raw)


def test_a_testimony_may_quote_any_other_record_and_stays_a_testimony(tmp_path):
    quoted = [canonical.dumps(record_value(each)).decode() for each in (ROSTER, RECEIPT)]
    other = _forge(BundleType.QUESTION)
    quoted += [raw.decode("latin-1") for raw in other.members.values()][:2]
    lines = tuple(line for text in quoted for line in text.split("\n"))
    record = replace(TESTIMONY, paragraphs=lines)
    found = verify_bytes(tmp_path, sealed(Forge(record=record).tar()))
    assert (found.kind, found.record) == (BundleType.TESTIMONY, record)


@pytest.mark.parametrize("kind", BundleType)
def test_what_a_bundle_is_about_is_there_just_where_its_type_has_it(tmp_path, kind):
    forge = _forge(kind)
    meta = forge.json(layout.META)
    meta["about"] = _about(ABOUT) if kind in ALONE else None
    _refused(tmp_path, forge.put_json(layout.META, meta).agreed())


@pytest.mark.parametrize(
    "about",
    [{}, {"bundle": "0" * 32}, {"bundle": "", "manifest_sha512": "0" * 128}, "x", []],
)
def test_a_bundle_about_nothing_that_can_be_is_refused(tmp_path, about):
    forge = _forge(BundleType.QUESTION)
    meta = forge.json(layout.META)
    _refused(tmp_path, forge.put_json(layout.META, {**meta, "about": about}).agreed())


@pytest.mark.parametrize("kind", [BundleType.RECEIPT, BundleType.DISCLOSURE])
@pytest.mark.parametrize("field", ["bundle", "manifest_sha512"])
def test_a_receipt_or_redacted_copy_is_about_the_bundle_that_it_names(
    tmp_path, kind, field
):
    forge = _forge(kind)
    meta = forge.json(layout.META)
    meta["about"][field] = meta["about"][field][::-1]
    _refused(tmp_path, forge.put_json(layout.META, meta).agreed())
    with pytest.raises(errors.NotSealable):
        _forge(kind, about=About(bundle="e" * 32, manifest_sha512="e" * 128))


@pytest.mark.parametrize("kind", list(BundleType)[1:])
def test_consent_stands_in_a_testimony_only(tmp_path, kind):
    forge = _forge(kind)
    meta = forge.json(layout.META)
    meta["consent"] = Forge().json(layout.META)["consent"]
    _refused(tmp_path, forge.put_json(layout.META, meta).agreed())


@pytest.mark.parametrize("kind", NO_EVIDENCE)
def test_types_without_evidence_have_none(tmp_path, kind):
    with pytest.raises(errors.NotSealable):
        _forge(kind, attachments=(source_of(b"x"),))
    forge, other = _forge(kind), Forge(attachments=(source_of(b"x"),))
    evidence = layout.attachment_name(f"{1:032x}")
    padding = forge.members.pop(layout.PADDING)
    forge.members |= {evidence: b"x", layout.PADDING: padding}
    forge.members[layout.ATTACHMENTS] = other.members[layout.ATTACHMENTS]
    meta = forge.json(layout.META)
    meta["counts"]["attachments"] = 1
    forge.put_json(layout.META, meta).committed().agreed()
    assert _refused(tmp_path, forge).begun == []


@pytest.mark.parametrize("kind", NO_EVENTS)
def test_types_without_custody_have_none(tmp_path, kind):
    forge = _forge(kind)
    signer = SIGNER if kind == BundleType.ROSTER else LAWYER
    with pytest.raises(errors.NotSealable):
        _forge(kind, custody=chain(signer=signer))
    forge.members[layout.CUSTODY] = Forge(
        signer=signer, custody=chain(signer=signer)
    ).members[layout.CUSTODY]
    meta = forge.json(layout.META)
    meta["counts"]["custody_events"] = 2
    _refused(tmp_path, forge.put_json(layout.META, meta).committed().agreed())


@pytest.mark.parametrize("kind", BundleType)
def test_particulars_travel_with_testimonies_and_supplements_only(tmp_path, kind):
    if kind in layout.MAY_HOLD_PARTICULARS:
        assert _forge(kind, apart=APART).members[layout.PARTICULARS]
        return
    with pytest.raises(errors.NotSealable):
        _forge(kind, apart=APART)


@pytest.mark.parametrize("kind", BundleType)
def test_a_passed_on_copy_of_each_type_is_good_and_known_to_be_one(tmp_path, kind):
    whole = sealed(_forge(kind).tar(), [STRANGER.age_pq.recipient])
    found = verify_bytes(tmp_path, whole, me=STRANGER)
    assert not found.addressed_to_me
    assert found.kind == kind


def test_the_header_hash_is_other_for_each_encryption_and_the_digest_the_same(tmp_path):
    tar = Forge().tar()
    first, second = sealed(tar), sealed(tar)
    found = [verify_bytes(tmp_path, raw) for raw in (first, first, second)]
    assert len({each.manifest_sha512 for each in found}) == 1
    assert [each.header_sha256 == found[0].header_sha256 for each in found] == [
        True,
        True,
        False,
    ]
    header = first[: first.index(b"\n", first.index(b"\n---") + 1) + 1]
    assert age.open_reader(io.BytesIO(first), [LAWYER.age_x25519]).read(9) == tar[:9]
    assert found[0].header_sha256 == hashlib.sha256(header).hexdigest()
