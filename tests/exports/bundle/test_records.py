"""Records that contradict themselves or each other are refused; odd text is not."""

import hashlib
import io
from dataclasses import replace

import pytest

from crypto import age
from desktop.domain import canonical
from exports import errors
from exports.bundle import layout
from exports.bundle.members import Members
from tests.exports.bundle.refusing import changed, refused
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    STRANGER,
    TESTIMONY,
    Forge,
    Kept,
    Unwatched,
    chain,
    facts_of,
    known,
    sealed,
    signed_event,
    source_of,
    verify_bytes,
)


def _with_facts(tmp_path, **changes):
    def change(value):
        value["record"]["attachments"][0].update(changes)

    forge = changed(layout.ATTACHMENTS, change)
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


@pytest.mark.parametrize(
    "changes",
    [
        {"size_bytes": 7},
        {"size_bytes": 2**41},
        {"size_bytes": -1},
        {"size_bytes": "1"},
        {"sha512": "0" * 128},
        {"sha512": "0" * 127},
        {"id": f"{2:032x}"},
        {"id": "../../../etc/passwd"},
        {"kind": "other_kind"},
        {"added_at": "yesterday"},
        {"surprise": None},
    ],
)
def test_attachment_facts_that_cannot_be_are_refused(tmp_path, changes):
    _with_facts(tmp_path, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "AAAA-AAAA"},
        {"code": "../../etc"},
        {"started_at": "2026-13-01T00:00:00Z"},
        {"revision": 0},
        {"revision": 2**53},
        {"place": 3},
        {"paragraphs": "one"},
        {"id": "f" * 32},
    ],
)
def test_testimonies_that_cannot_be_are_refused(tmp_path, changes):
    forge = Forge()
    name = layout.TESTIMONY
    raw = forge.members[name]
    for key, value in changes.items():
        was = canonical.dumps(canonical.loads(raw)["record"][key])
        now = str(value).encode() if key == "revision" else canonical.dumps(value)
        raw = raw.replace(
            b'"%s":%s' % (key.encode(), was), b'"%s":%s' % (key.encode(), now)
        )
    assert raw != forge.members[name]
    forge.members[name] = raw
    refused(tmp_path, sealed(forge.agreed().signed().tar()), errors.MalformedBundle)


@pytest.mark.parametrize("salt", [None, "", "0" * 63, "G" * 64, 7])
def test_a_record_without_its_random_bytes_is_refused(tmp_path, salt):
    forge = changed(layout.TESTIMONY, lambda value: value.update(salt=salt))
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


def _custody_refused(tmp_path, events, error):
    forge = Forge(custody=())
    value = canonical.loads(forge.members[layout.CUSTODY])
    honest = Forge(custody=chain())
    shape = canonical.loads(honest.members[layout.CUSTODY])["record"]["events"][0]
    value["record"]["events"] = [
        {name: getattr(event, name) for name in shape} | {"facts": dict(event.facts)}
        for event in events
    ]
    forge.members[layout.CUSTODY] = canonical.dumps(value)
    meta = canonical.loads(forge.members[layout.META])
    meta["counts"]["custody_events"] = len(events)
    forge.members[layout.META] = canonical.dumps(meta)
    refused(tmp_path, sealed(forge.agreed().signed().tar()), error)


def _resigned(event, **changes):
    return signed_event(replace(event, **changes), SIGNER)


def test_custody_events_that_were_changed_are_refused(tmp_path):
    one, two = chain()
    other = chain(signer=STRANGER)[0]
    tampered = errors.BundleTampered
    _custody_refused(tmp_path, [replace(one, hash="0" * 64), two], tampered)
    _custody_refused(tmp_path, [replace(one, hash="0" * 64)], tampered)
    _custody_refused(tmp_path, [replace(one, signature="0" * 128), two], tampered)
    _custody_refused(tmp_path, [replace(one, signature=two.signature), two], tampered)
    _custody_refused(tmp_path, [replace(one, at="2020-01-01T00:00:00Z"), two], tampered)
    forged = replace(one, signature=other.signature, hash=other.hash)
    _custody_refused(tmp_path, [forged, two], tampered)
    _custody_refused(tmp_path, [one, _resigned(two, previous="1" * 64)], tampered)


def test_custody_events_that_cannot_be_are_refused(tmp_path):
    one, two = chain()
    odd = errors.MalformedBundle
    _custody_refused(tmp_path, [two, one], odd)
    _custody_refused(tmp_path, [one, one], odd)
    _custody_refused(tmp_path, list(chain(signer=STRANGER)), odd)
    _custody_refused(tmp_path, [_resigned(one, subject="f" * 32)], odd)
    _custody_refused(tmp_path, [_resigned(one, sequence=0)], odd)
    _custody_refused(tmp_path, [_resigned(one, sequence=1)], odd)
    _custody_refused(tmp_path, [_resigned(one, previous="0" * 64)], odd)
    _custody_refused(tmp_path, [_resigned(one, at="noon")], odd)


def test_events_about_other_things_may_lie_between_those_of_a_testimony(tmp_path):
    events = chain(first=5)[:1] + chain(first=9)[:1]
    assert verify_bytes(tmp_path, sealed(Forge(custody=events).tar())).custody == events


def test_an_attachment_listed_twice_is_refused(tmp_path):
    one, two = source_of(b"1"), source_of(b"2", 2)
    forge = Forge(attachments=(one, two))
    value = canonical.loads(forge.members[layout.ATTACHMENTS])
    value["record"]["attachments"][1] = value["record"]["attachments"][0]
    forge.members[layout.ATTACHMENTS] = canonical.dumps(value)
    refused(tmp_path, sealed(forge.agreed().signed().tar()), errors.MalformedBundle)


def test_text_of_any_kind_is_kept_as_it_is(tmp_path):
    paragraph = "=1+1\u202e\u0000\x1b[31m<img src=x>'; DROP TABLE\ufeffé\u0301"
    odd = f"{paragraph}\r\n"
    testimony = replace(TESTIMONY, place=odd, paragraphs=(paragraph,))
    source = source_of(b"x", name=odd, media_type=odd, note=odd)
    forge = Forge(testimony=testimony, attachments=(source,))
    found = verify_bytes(tmp_path, sealed(forge.tar()))
    assert (found.testimony, found.attachments) == (testimony, (source.facts,))


def test_errors_of_the_sink_and_of_progress_pass_unchanged(tmp_path):
    class Full(Kept):
        def begin(self, facts):
            raise OSError(28, "full")

    class Stopped(Exception):
        pass

    class Stopping(Unwatched):
        def advance(self, step, done, total):
            raise Stopped

    raw = sealed(Forge().tar())
    with pytest.raises(OSError, match="full"):
        verify_bytes(tmp_path, raw, sink=Full())
    reader = age.open_reader(io.BytesIO(raw), [LAWYER.age_x25519])
    with pytest.raises(Stopped):
        Members(reader, Stopping(), 1).first(layout.TAG_MANIFEST)


def test_a_hash_is_of_the_facts_of_its_own_attachment():
    facts = facts_of(b"abc")
    assert facts.sha512 == hashlib.sha512(b"abc").hexdigest()
    assert known(STRANGER.card.fingerprint) is None
