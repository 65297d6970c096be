"""Time-stamps from request to court, over real vaults and real authorities."""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crypto.timestamp import read_request
from crypto.timestamp.errors import (
    NotAReply,
    NotARoot,
    OtherHash,
    OtherNonce,
    ReplyTooLarge,
    UnknownAuthority,
)
from desktop.domain.custody import CustodyAct
from desktop.domain.people import UserRole
from desktop.domain.rows import ReceivedFacts
from desktop.domain.testimony import State
from desktop.services.exchange import Outcome
from desktop.services.stamp_errors import (
    NoRoots,
    NoSignature,
    NoStamps,
    RootKnown,
    StampKnown,
)
from desktop.services.timestamps import Timestamps
from tests.exports.timestamp.authority import P384, make_authority, needs_openssl
from tests.services.desks import introduce, new_desk
from tests.services.test_trip import WATCH, take_down, to
from tests.vault.samples import LATER, NOON, a_testimony, hexed, new_vault, reopen, seal
from tests.vault.samples import outbox_entry as entry_of

pytestmark = needs_openssl
SIGNATURE = hashlib.sha512(b"minisig").hexdigest()


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    return tmp_path_factory.mktemp("authorities")


@pytest.fixture(scope="module")
def authority(places):
    return make_authority(places / "first", key=P384, name="First")


@pytest.fixture(scope="module")
def second(places):
    return make_authority(places / "second", key=P384, between=True, name="Second")


@pytest.fixture(scope="module")
def untouched(places):
    new_vault(places / "vault").close()
    return places / "vault"


@pytest.fixture
def vault(tmp_path, untouched):
    shutil.copytree(untouched, tmp_path / "vault")
    opened = reopen(tmp_path / "vault")
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def service(vault):
    return Timestamps(vault, lambda: datetime(2026, 3, 2, 12, tzinfo=UTC), os.urandom)


@pytest.fixture
def subject(vault, service):
    vault.testimonies.add(a_testimony(), State.OPEN)
    seal(vault)
    entry = replace(entry_of(vault), signature_sha512=SIGNATURE)
    vault.outbox.add(entry)
    return service.sealed_here(entry.bundle_id)


def believe(service, authority, stick):
    (stick / "root.pem").write_bytes(authority.root)
    facts = service.read_root(stick / "root.pem")
    service.add_root(facts)
    return facts


def answered(service, subject, authority, stick):
    """Return the reply's path: the request is carried there and the reply back."""
    asked = service.request(subject, stick)
    path = asked.with_suffix(".tsr")
    path.write_bytes(authority.answer(asked.read_bytes()))
    return path


def test_a_request_shows_the_hash_of_the_signature_and_nothing_else(
    service, subject, stick
):
    first, again = (service.request(subject, stick) for _ in range(2))
    asked = read_request(first.read_bytes())
    assert asked.sha512.hex() == SIGNATURE
    assert read_request(again.read_bytes()).nonce != asked.nonce
    kept = service.overview(subject).requests
    assert kept[0].nonce == f"{asked.nonce:032x}"
    assert subject.bundle_id not in first.name


def test_a_reply_is_verified_and_kept_beside_its_bundle(
    vault, service, subject, authority, stick
):
    root = believe(service, authority, stick)
    path = answered(service, subject, authority, stick)
    stamp = service.take_reply(subject, path)
    assert service.overview(subject).stamps == (stamp,)
    assert stamp.reply == path.read_bytes()
    assert stamp.authority == "First stamper, First, BY"
    assert stamp.root == root.fingerprint
    event = vault.custody.of(a_testimony().id)[-1]
    assert event.act is CustodyAct.TIMESTAMPED
    assert dict(event.facts) == {
        "bundle": subject.bundle_id,
        "reply_sha512": hashlib.sha512(stamp.reply).hexdigest(),
        "root": root.fingerprint,
        "stamped_at": stamp.moment,
    }


def test_two_authorities_may_witness_the_same_bundle(
    service, subject, authority, second, stick
):
    for each in (authority, second):
        believe(service, each, stick)
        service.take_reply(subject, answered(service, subject, each, stick))
    kept = service.overview(subject).stamps
    assert [each.authority[:5] for each in kept] == ["First", "Secon"]


def test_one_request_may_be_carried_to_two_authorities(
    service, subject, authority, second, stick
):
    asked = service.request(subject, stick).read_bytes()
    for each in (authority, second):
        believe(service, each, stick)
        (stick / "reply.tsr").write_bytes(each.answer(asked))
        service.take_reply(subject, stick / "reply.tsr")
    assert len(service.overview(subject).stamps) == 2


def test_the_same_reply_is_kept_once(service, subject, authority, stick):
    believe(service, authority, stick)
    path = answered(service, subject, authority, stick)
    service.take_reply(subject, path)
    with pytest.raises(StampKnown):
        service.take_reply(subject, path)
    assert len(service.overview(subject).stamps) == 1


def refused(service, subject, path, error):
    before = service.overview(subject)
    with pytest.raises(error):
        service.take_reply(subject, path)
    assert service.overview(subject) == before


def test_nothing_is_kept_of_a_reply_that_is_refused(
    service, subject, authority, second, stick
):
    path = answered(service, subject, authority, stick)
    refused(service, subject, path, NoRoots)
    believe(service, second, stick)
    refused(service, subject, path, UnknownAuthority)
    (stick / "none.tsr").write_bytes(b"none")
    refused(service, subject, stick / "none.tsr", NotAReply)
    (stick / "long.tsr").write_bytes(bytes(64 * 1024 + 1))
    refused(service, subject, stick / "long.tsr", ReplyTooLarge)


def test_a_reply_to_a_request_that_was_not_made_here_is_refused(
    vault, service, subject, authority, stick
):
    believe(service, authority, stick)
    path = answered(service, subject, authority, stick)
    other = replace(subject, signature_sha512=hashlib.sha512(b"other").hexdigest())
    refused(service, other, path, OtherHash)
    service.request(other, stick)
    refused(service, other, path, OtherHash)
    authority.openssl(
        *("ts", "-query", "-digest", SIGNATURE, "-sha512", "-cert", "-out", "own.tsq")
    )
    own = authority.answer((authority.folder / "own.tsq").read_bytes())
    (stick / "own.tsr").write_bytes(own)
    refused(service, subject, stick / "own.tsr", OtherNonce)


def test_a_root_is_looked_at_before_it_is_believed_and_only_once(
    service, subject, authority, stick
):
    (stick / "root.pem").write_bytes(authority.root)
    facts = service.read_root(stick / "root.pem")
    assert service.overview(subject).roots == ()
    service.add_root(facts)
    assert service.overview(subject).roots[0].subject == "First root, First, BY"
    with pytest.raises(RootKnown):
        service.read_root(stick / "root.pem")
    (stick / "other.pem").write_bytes((authority.folder / "stamper.pem").read_bytes())
    with pytest.raises(NotARoot):
        service.read_root(stick / "other.pem")


def test_a_root_out_of_use_vouches_for_nothing_more(service, subject, authority, stick):
    facts = believe(service, authority, stick)
    service.take_reply(subject, answered(service, subject, authority, stick))
    service.withdraw_root(facts.fingerprint)
    refused(service, subject, answered(service, subject, authority, stick), NoRoots)
    overview = service.overview(subject)
    assert overview.roots[0].withdrawn_at
    assert len(overview.stamps) == 1


def test_a_received_testimony_can_be_stamped(vault, service, authority, stick):
    testimony = a_testimony(2)
    with vault.transaction():
        vault.testimonies.add(testimony, State.RECEIVED, "7" * 40)
        vault.received.add(
            ReceivedFacts(
                manifest_sha512="b" * 128,
                bundle_id=hexed(5),
                type="testimony",
                signer="7" * 40,
                sequence=1,
                previous="",
                claimed_at=NOON,
                received_at=LATER,
                addressed_to_me=True,
                signature_sha512=SIGNATURE,
                testimony=testimony.id,
            )
        )
    subject = service.received(testimony.id)
    assert (subject.bundle_id, subject.code) == (hexed(5), testimony.code)
    believe(service, authority, stick)
    service.take_reply(subject, answered(service, subject, authority, stick))
    assert vault.custody.of(testimony.id)[-1].act is CustodyAct.TIMESTAMPED


def test_a_bundle_whose_signature_is_not_known_cannot_be_stamped(vault, service, subject):
    old = entry_of(vault, sequence=2)
    vault.outbox.add(old)
    for act in (
        lambda: service.sealed_here(old.bundle_id),
        lambda: service.sealed_here(hexed(9)),
        lambda: service.received(a_testimony().id),
    ):
        with pytest.raises(NoSignature):
            act()


def test_a_court_gets_files_that_openssl_finds_good(service, subject, authority, stick):
    with pytest.raises(NoStamps):
        service.export(subject, stick)
    believe(service, authority, stick)
    service.take_reply(subject, answered(service, subject, authority, stick))
    place = service.export(subject, stick)
    assert sorted(path.name for path in place.iterdir()) == [
        "READ-ME.txt",
        "signature.sha512",
        "timestamp-1-root.pem",
        "timestamp-1.tsq",
        "timestamp-1.tsr",
    ]
    words = "ts -verify -queryfile timestamp-1.tsq -in timestamp-1.tsr"
    done = subprocess.run(
        ["openssl", *words.split(), "-CAfile", "timestamp-1-root.pem"],
        check=True,
        cwd=place,
        capture_output=True,
        text=True,
    )
    assert "Verification: OK" in done.stdout
    assert (place / "signature.sha512").read_text().split() == [
        SIGNATURE,
        "tagmanifest-sha512.txt.minisig",
    ]


def test_sender_and_receiver_stamp_the_same_signature(tmp_path, authority, stick):
    """The whole way: sealed, handed over, imported; stamped at both ends."""
    field_desk = new_desk(tmp_path / "field", "Heron")
    office = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field_desk, office)
    closed = take_down(field_desk, tmp_path)
    field_desk.sealing.seal(closed.id, to(office), WATCH)
    bundle = field_desk.sealing.outbox()[0].bundle_id
    path = field_desk.sealing.hand_over(bundle, stick, WATCH)
    assert office.exchange.import_file(path, WATCH).outcome is Outcome.IMPORTED

    sent = field_desk.timestamps.sealed_here(bundle)
    came = office.timestamps.received(closed.id)

    assert sent.signature_sha512 == came.signature_sha512
    minisig = office.vault.originals.of(closed.id)["minisig"]
    assert hashlib.sha512(minisig).hexdigest() == came.signature_sha512
    for desk, subject in ((field_desk, sent), (office, came)):
        believe(desk.timestamps, authority, stick)
        reply = answered(desk.timestamps, subject, authority, stick)
        assert desk.timestamps.take_reply(subject, reply)
        desk.vault.close()


def test_time_stamps_load_no_network_module():
    script = (
        "import sys, desktop.services.timestamps\n"
        "print(*{'socket', '_socket', 'ssl', 'http', 'asyncio'} & set(sys.modules))"
    )
    done = subprocess.run(
        (sys.executable, "-c", script),
        check=True,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == ""
