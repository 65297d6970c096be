"""Time-stamps beside bundles only grow, and belong to requests and roots that are here."""

from dataclasses import replace

import pytest

from desktop.domain.stamps import Stamp, StampRequest, StampRoot
from desktop.vault.errors import AlreadyHere, Final, NoSuchRecord
from tests.vault.samples import LATER, NOON, reopen

SIGNATURE = "5" * 128
ROOT = StampRoot(
    fingerprint="a" * 64, certificate=b"root", subject="Root, BY", added_at=NOON
)
REQUEST = StampRequest(nonce="1" * 32, signature_sha512=SIGNATURE, made_at=NOON)
STAMP = Stamp(
    signature_sha512=SIGNATURE,
    nonce=REQUEST.nonce,
    reply=b"reply",
    moment="2026-03-02T14:04:58+00:00",
    latest="2026-03-02T14:04:59+00:00",
    authority="Stamps, BY",
    signer="b" * 64,
    serial=str(2**159),
    root=ROOT.fingerprint,
    kept_at=LATER,
)


@pytest.fixture
def stamped(vault):
    vault.timestamps.add_root(ROOT)
    vault.timestamps.add_request(REQUEST)
    vault.timestamps.add(STAMP)
    return vault


def test_what_was_kept_is_there_after_the_next_open(stamped, folder):
    stamped.close()
    again = reopen(folder)
    assert again.timestamps.roots() == (ROOT,)
    assert again.timestamps.requests(SIGNATURE) == (REQUEST,)
    assert again.timestamps.of(SIGNATURE) == (STAMP,)
    assert again.timestamps.of("6" * 128) == ()
    assert again.timestamps.requests("6" * 128) == ()
    again.close()


def test_a_bundle_may_have_time_stamps_of_several_authorities(stamped):
    other = replace(STAMP, signer="c" * 64, reply=b"another")
    later = replace(STAMP, serial="9", reply=b"third")
    stamped.timestamps.add(other)
    stamped.timestamps.add(later)
    assert stamped.timestamps.of(SIGNATURE) == (STAMP, other, later)


def test_a_time_stamp_is_kept_once(stamped):
    with pytest.raises(AlreadyHere):
        stamped.timestamps.add(replace(STAMP, reply=b"in another wrapping"))
    with pytest.raises(AlreadyHere):
        stamped.timestamps.add_request(REQUEST)
    with pytest.raises(AlreadyHere):
        stamped.timestamps.add_root(ROOT)


@pytest.mark.parametrize(
    "change", [{"nonce": "2" * 32}, {"signature_sha512": "6" * 128}, {"root": "d" * 64}]
)
def test_a_time_stamp_belongs_to_a_request_and_a_root(stamped, change):
    with pytest.raises(AlreadyHere):
        stamped.timestamps.add(replace(STAMP, serial="3", **change))


def test_a_root_is_taken_out_of_use_once_and_vouches_for_nothing_new(stamped):
    stamped.timestamps.withdraw_root(ROOT.fingerprint, LATER)
    assert stamped.timestamps.roots() == (replace(ROOT, withdrawn_at=LATER),)
    assert stamped.timestamps.of(SIGNATURE) == (STAMP,)
    with pytest.raises(Final):
        stamped.timestamps.withdraw_root(ROOT.fingerprint, NOON)
    with pytest.raises(Final):
        stamped.timestamps.add(replace(STAMP, serial="3"))
    with pytest.raises(NoSuchRecord):
        stamped.timestamps.withdraw_root("e" * 64, NOON)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE stamp SET moment = ''",
        "UPDATE stamp SET reply = X'00'",
        "DELETE FROM stamp",
        "UPDATE stamp_request SET made_at = ''",
        "DELETE FROM stamp_request",
        "UPDATE stamp_root SET certificate = X'00'",
        "UPDATE stamp_root SET subject = 'X'",
        "UPDATE stamp_root SET withdrawn_at = ''",
        "DELETE FROM stamp_root",
        "INSERT OR REPLACE INTO stamp SELECT * FROM stamp",
    ],
)
def test_the_database_itself_keeps_what_was_kept(stamped, sql):
    with pytest.raises((Final, AlreadyHere)), stamped._database.transaction():
        stamped._database.run(sql)
    assert stamped.timestamps.of(SIGNATURE) == (STAMP,)
    assert stamped.timestamps.roots() == (ROOT,)
