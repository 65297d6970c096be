"""What is sealed comes out the same, for those it was sealed to."""

import hashlib
import io
from dataclasses import replace

import pytest

from crypto import age
from exports.bundle.seal import seal
from exports.bundle.verify import DiscardSink, VerifiedBundle, verify_bundle
from exports.errors import NotForMe
from tests.exports.bundle.samples import (
    AT,
    LAWYER,
    SIGNER,
    SMALL,
    STRANGER,
    TESTIMONY,
    Counted,
    Kept,
    Unwatched,
    known,
    person,
    request,
    source_of,
)


def _verify(path, *, me=LAWYER, sink=None):
    return verify_bundle(path, me, known, sink or Kept(), Unwatched())


@pytest.mark.parametrize("compatible", [False, True])
def test_what_was_sealed_comes_out_the_same(tmp_path, compatible):
    path = tmp_path / "out.age"
    wanted = request(compatible=compatible, sequence=3, previous="c" * 128)
    sealed = seal(wanted, path, Unwatched(), Counted())
    sink = Kept()

    found = _verify(path, sink=sink)

    facts = tuple(source.facts for source in wanted.attachments)
    assert (found.record, found.custody, found.attachments) == (
        TESTIMONY,
        wanted.custody,
        facts,
    )
    assert found.signer.to_text() == SIGNER.card.to_text()
    assert (found.claimed_at, found.sequence, found.previous) == (AT, 3, "c" * 128)
    assert found.addressed_to_me
    assert found.recipients == (LAWYER.card.fingerprint,)
    assert (found.bundle_id, found.manifest_sha512) == (
        sealed.bundle_id,
        sealed.manifest_sha512,
    )
    assert sink.begun == list(facts)
    assert sink.whole == {facts[0].id: b"first" * 300, facts[1].id: b""}


def test_the_facts_of_the_sealed_file_are_those_of_the_file(tmp_path):
    path = tmp_path / "out.age"
    sealed = seal(request(), path, Unwatched(), Counted())
    raw = path.read_bytes()
    assert sealed.file_sha256 == hashlib.sha256(raw).hexdigest()
    assert sealed.size_bytes == len(raw)
    assert list(tmp_path.iterdir()) == [path]


def test_an_attachment_larger_than_a_piece_comes_out_the_same(tmp_path):
    raw = bytes(range(256)) * 13_001
    path = tmp_path / "out.age"
    seal(request(attachments=(source_of(raw),)), path, Unwatched(), Counted())
    sink = Kept()
    _verify(path, sink=sink)
    assert list(sink.whole.values()) == [raw]


def test_each_of_several_recipients_opens_it_and_nobody_else(tmp_path):
    others = [person("Zubr"), person("Ryś")]
    path = tmp_path / "out.age"
    cards = tuple(each.card for each in (*others, LAWYER))
    seal(request(recipients=cards), path, Unwatched(), Counted())
    for each in (*others, LAWYER):
        assert _verify(path, me=each).addressed_to_me
    for each in (STRANGER, SIGNER):
        with pytest.raises(NotForMe):
            _verify(path, me=each)


def test_a_copy_passed_on_by_a_recipient_is_verified_and_said_to_be_one(tmp_path):
    path = tmp_path / "out.age"
    seal(request(), path, Unwatched(), Counted())
    inside = io.BytesIO()
    age.decrypt(io.BytesIO(path.read_bytes()), inside, [LAWYER.age_x25519])
    copy = tmp_path / "copy.age"
    with copy.open("wb") as sink:
        age.encrypt(io.BytesIO(inside.getvalue()), sink, [STRANGER.age_pq.recipient])
    found = _verify(copy, me=STRANGER)
    assert not found.addressed_to_me
    assert found.manifest_sha512 == _verify(path).manifest_sha512


def test_the_number_of_recipients_is_hidden(tmp_path):
    stanzas = {}
    for count in (1, 4, 5):
        path = tmp_path / f"{count}.age"
        cards = tuple(person(f"L{number}").card for number in range(count))
        seal(request(recipients=cards), path, Unwatched(), Counted(), floor=SMALL)
        stanzas[count] = path.read_bytes().count(b"\n-> X25519 ")
    assert stanzas == {1: 4, 4: 4, 5: 8}


def test_a_default_bundle_holds_only_post_quantum_recipients(tmp_path):
    path = tmp_path / "out.age"
    seal(request(compatible=False), path, Unwatched(), Counted(), floor=SMALL)
    header = path.read_bytes().split(b"\n---")[0]
    assert header.count(b"\n-> mlkem768x25519 ") == header.count(b"\n-> ") == 4


def test_bundles_of_nearly_the_same_size_are_exactly_the_same_size(tmp_path):
    sizes = set()
    for length in (1, 70_000, 900_000):
        path = tmp_path / f"{length}.age"
        wanted = request(attachments=(source_of(b"x" * length),))
        sizes.add(seal(wanted, path, Unwatched(), Counted()).size_bytes)
    assert len(sizes) == 1


def test_a_verified_bundle_cannot_be_made_by_hand(tmp_path):
    path = tmp_path / "out.age"
    seal(request(), path, Unwatched(), Counted(), floor=SMALL)
    found = _verify(path, sink=DiscardSink())
    with pytest.raises((TypeError, ValueError)):
        replace(found, sequence=9)
    with pytest.raises(TypeError):
        VerifiedBundle(**dict.fromkeys(VerifiedBundle.__slots__), made_by=object())


def test_progress_says_every_byte_once_for_each_step(tmp_path):
    told = []

    class Watching:
        def advance(self, step, done, total):
            told.append((step, done, total))

    path = tmp_path / "out.age"
    seal(request(), path, Watching(), Counted())
    verify_bundle(path, LAWYER, known, DiscardSink(), Watching())
    for step in ("seal.write", "seal.verify", "verify.read"):
        mine = [(done, total) for each, done, total in told if each == step]
        assert mine == sorted(mine)
        assert mine[-1][0] == mine[-1][1]
