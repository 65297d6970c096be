"""Records that contradict themselves or each other are refused; odd text is not."""

import hashlib
import io
from dataclasses import replace

import pytest

from crypto import age
from desktop.domain.custody_codec import custody_value
from exports import errors
from exports.bundle import layout
from exports.bundle.members import Members
from tests.exports.bundle.forge import MAIN, Forge, sealed, verify_bytes
from tests.exports.bundle.refusing import refused, rewritten
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    STRANGER,
    TESTIMONY,
    Kept,
    Unwatched,
    chain,
    facts_of,
    known,
    signed_event,
    source_of,
)


def _with_facts(tmp_path, **changes):
    forge = rewritten(layout.ATTACHMENTS, lambda value: value[0].update(changes))
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
        {"place": 3},
        {"paragraphs": "one"},
        {"id": "f" * 32},
    ],
)
def test_testimonies_that_cannot_be_are_refused(tmp_path, changes):
    forge = rewritten(MAIN, lambda value: value.update(changes))
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


@pytest.mark.parametrize("number", [b"9007199254740992", b"-1", b"1.0", b"1e3", b"01"])
def test_a_number_that_has_no_form_is_refused(tmp_path, number):
    forge = Forge()
    raw = forge.members[MAIN]
    path = b'"path":"testimony/revision"'
    assert raw.count(b'"value":7') == 1 == raw.count(path)
    forge.members[MAIN] = raw.replace(b'"value":7', b'"value":' + number)
    refused(tmp_path, sealed(forge.agreed().signed().tar()), errors.MalformedBundle)


@pytest.mark.parametrize("salt", [None, "", "0" * 63, "G" * 64, 7])
def test_a_leaf_without_its_random_bytes_is_refused(tmp_path, salt):
    forge = Forge()
    value = forge.json(MAIN)
    value["leaves"][3]["salt"] = salt
    forge.put_json(MAIN, value).committed().agreed().signed()
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


def _custody_refused(tmp_path, events, error):
    forge = Forge().put_value(layout.CUSTODY, custody_value(events)).committed()
    meta = forge.json(layout.META)
    meta["counts"]["custody_events"] = len(events)
    forge.put_json(layout.META, meta)
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
    def twice(value):
        value[1] = value[0]

    forge = rewritten(
        layout.ATTACHMENTS, twice, attachments=(source_of(b"1"), source_of(b"2", 2))
    )
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


def test_text_of_any_kind_is_kept_as_it_is(tmp_path):
    paragraph = "=1+1\u202e\u0000\x1b[31m<img src=x>'; DROP TABLE\ufeffé\u0301"
    odd = f"{paragraph}\r\n"
    testimony = replace(TESTIMONY, place=odd, paragraphs=(paragraph,))
    source = source_of(b"x", name=odd, media_type=odd, note=odd)
    forge = Forge(record=testimony, attachments=(source,))
    found = verify_bytes(tmp_path, sealed(forge.tar()))
    assert (found.record, found.attachments) == (testimony, (source.facts,))


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
        Members(reader, Stopping(), 1, "0" * 64).first(layout.TAG_MANIFEST)


def test_a_hash_is_of_the_facts_of_its_own_attachment():
    facts = facts_of(b"abc")
    assert facts.sha512 == hashlib.sha512(b"abc").hexdigest()
    assert known(STRANGER.card.fingerprint) is None
