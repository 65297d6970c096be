"""The chain: signed, without gaps, and whoever shortens or rewrites it is found out."""

import contextlib
import errno
import hashlib
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto import signing
from crypto.identity import new_identity
from desktop.domain.custody import CustodyAct
from desktop.domain.custody_codec import custody_hash_input
from desktop.domain.testimony import State
from desktop.vault import chain
from desktop.vault.chain import BEFORE_FIRST, RECENT, require_sound
from desktop.vault.errors import ChainBroken, Final
from tests.vault.samples import NOON, OWNER, a_testimony, hexed, moment, new_vault, reopen

STRANGER = new_identity("Jackdaw", "lawyer", "2026-03-01")


def append(vault, count=1, subject=""):
    return [
        vault.custody.append(moment(each), CustodyAct.PRINTED, subject, (("pages", "3"),))
        for each in range(count)
    ]


def test_events_follow_each_other_and_are_signed(vault):
    first = vault.custody.append(NOON, CustodyAct.VAULT_CREATED, "")
    second = vault.custody.append(
        NOON, CustodyAct.CREATED, hexed(1), (("b", "2"), ("a", "1"))
    )
    assert (first.sequence, first.previous) == (1, BEFORE_FIRST)
    assert (second.sequence, second.previous) == (2, first.hash)
    assert second.facts == (("a", "1"), ("b", "2"))
    for event in (first, second):
        digest = hashlib.sha256(custody_hash_input(event)).digest()
        assert digest.hex() == event.hash
        signature = bytes.fromhex(event.signature)
        signing.verify(b"custody/v1", digest, signature, OWNER.card.sign)
    assert vault.custody.of(hexed(1)) == (second,)
    assert vault.custody.of("") == (first,)


def test_the_chain_goes_on_after_closing(vault, folder):
    (last,) = append(vault)
    vault.close()
    again = reopen(folder)
    (event,) = append(again)
    assert (event.sequence, event.previous) == (2, last.hash)
    again.close()


def test_an_undone_event_leaves_no_gap(vault):
    append(vault)
    with contextlib.suppress(KeyError), vault.transaction():
        append(vault)
        raise KeyError
    (event,) = append(vault)
    assert event.sequence == 2


def test_events_of_one_block_are_kept_together(vault, folder):
    with vault.transaction():
        append(vault, 3)
    vault.close()
    again = reopen(folder)
    assert len(again.custody.of("")) == 3
    again.close()


def test_events_that_came_with_an_import_are_kept_as_they_came(vault):
    events = tuple(append(vault, 2, a_testimony().id))
    vault.testimonies.add(a_testimony(), State.RECEIVED, "7" * 40)
    assert vault.custody.adopted(a_testimony().id) == ()
    vault.custody.adopt(a_testimony().id, events)
    assert vault.custody.adopted(a_testimony().id) == events


def test_a_vault_whose_chain_head_file_was_left_behind_is_mended(vault, folder):
    append(vault)
    behind = (folder / "chain.head").read_bytes()
    append(vault)
    vault.close()
    (folder / "chain.head").write_bytes(behind)
    again = reopen(folder)
    assert (folder / "chain.head").read_bytes() != behind
    again.close()


def test_a_chain_that_went_another_way_is_told(vault, folder):
    append(vault)
    vault.close()
    other = folder.with_name("other")
    shutil.copytree(folder, other)
    for place, subject in ((folder, hexed(1)), (other, hexed(2))):
        opened = reopen(place)
        append(opened, 1, subject)
        opened.close()
    shutil.copy(folder / "chain.head", other / "chain.head")
    with pytest.raises(ChainBroken) as caught:
        reopen(other)
    assert caught.value.sequence == 2


def test_a_full_disk_under_the_head_file_does_not_turn_a_kept_event_into_a_failure(
    vault, folder, monkeypatch
):
    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    append(vault)
    monkeypatch.setattr(chain, "durable_write", full)
    (event,) = append(vault)
    monkeypatch.undo()
    behind = (folder / "chain.head").read_bytes()
    assert vault.custody.of("")[-1] == event
    append(vault)
    assert (folder / "chain.head").read_bytes() != behind


def without_triggers(vault):
    """Return the database as somebody with the key but without manners would have it."""
    database = vault._database
    names = database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    with database.transaction():
        for (name,) in names:
            database._execute(f"DROP TRIGGER {name}")
    return database


EDITS = {
    "changed time": ("UPDATE custody SET at = '2020-01-01' WHERE sequence = 5", 5),
    "changed act": ("UPDATE custody SET act = 'created' WHERE sequence = 5", 5),
    "unknown act": ("UPDATE custody SET act = 'nothing' WHERE sequence = 5", 5),
    "changed subject": ("UPDATE custody SET subject = 'x' WHERE sequence = 5", 5),
    "changed actor": ("UPDATE custody SET actor = '1' WHERE sequence = 5", 5),
    "changed facts": ("""UPDATE custody SET facts = X'7B7D' WHERE sequence = 5""", 5),
    "facts that are none": ("UPDATE custody SET facts = X'5B5D' WHERE sequence = 5", 5),
    "changed hash": ("UPDATE custody SET hash = previous WHERE sequence = 5", 5),
    "changed link": ("UPDATE custody SET previous = hash WHERE sequence = 5", 5),
    "changed signature": (
        (
            "UPDATE custody SET signature = (SELECT signature FROM custody"
            " WHERE sequence = 4) WHERE sequence = 5"
        ),
        5,
    ),
    "no signature": ("UPDATE custody SET signature = 'zz' WHERE sequence = 5", 5),
    "first dropped": ("DELETE FROM custody WHERE sequence = 1", 1),
    "middle dropped": ("DELETE FROM custody WHERE sequence = 5", 5),
    "last dropped": ("DELETE FROM custody WHERE sequence = 9", 9),
    "last three dropped": ("DELETE FROM custody WHERE sequence > 6", 7),
    "all dropped": ("DELETE FROM custody", 1),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_with_the_right_key_is_found_out_at_the_next_open(vault, folder, edit):
    append(vault, 9)
    sql, first_wrong = EDITS[edit]
    database = without_triggers(vault)
    with database.transaction():
        database.run(sql)
    head = (folder / "chain.head").read_bytes()
    vault.close()
    (folder / "chain.head").write_bytes(head)
    with pytest.raises(ChainBroken) as caught:
        reopen(folder)
    assert caught.value.sequence == first_wrong


def test_an_event_signed_by_a_stranger_is_found_out(vault, folder):
    append(vault, 2)
    database = without_triggers(vault)
    event = vault.custody.of("")[1]
    forged = signing.sign(b"custody/v1", bytes.fromhex(event.hash), STRANGER.signing)
    with database.transaction():
        database.run("UPDATE custody SET signature = ? WHERE sequence = 2", forged.hex())
    with pytest.raises(ChainBroken):
        require_sound(database, OWNER.card, 0)


def test_an_old_event_that_was_changed_is_found_by_the_full_check(vault):
    with vault.transaction():
        append(vault, RECENT + 20)
    database = without_triggers(vault)
    with database.transaction():
        database.run("UPDATE custody SET at = '2020-01-01' WHERE sequence = 7")
    with pytest.raises(ChainBroken) as caught:
        require_sound(database, OWNER.card, 0)
    assert caught.value.sequence == 7


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE custody SET at = ''",
        "DELETE FROM custody",
        (
            "INSERT INTO custody SELECT 4, subject, at, act, actor, facts, hash, hash,"
            " signature FROM custody WHERE sequence = 2"
        ),
        (
            "INSERT INTO custody SELECT 3, subject, at, act, actor, facts, previous, hash,"
            " signature FROM custody WHERE sequence = 2"
        ),
    ],
)
def test_the_database_itself_refuses_to_change_the_chain(vault, sql):
    append(vault, 2)
    with pytest.raises(Final), vault._database.transaction():
        vault._database.run(sql)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chain") / "vault"
    vault = new_vault(folder)
    append(vault, 3)
    old = folder.with_name("old")
    shutil.copytree(folder, old)
    append(vault, 3)
    vault.testimonies.add(a_testimony(), State.OPEN)
    vault.close()
    return folder


@given(place=st.integers(0, 8 * 4096 - 1), bit=st.integers(0, 7))
@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_flipped_bit_in_the_head_file_never_goes_unseen(base, place, bit):
    path = base / "chain.head"
    whole = path.read_bytes()
    raw = bytearray(whole)
    raw[place % len(raw)] ^= 1 << bit
    path.write_bytes(raw)
    try:
        with pytest.raises(Exception, match=r"chain\.head"):
            reopen(base)
    finally:
        path.write_bytes(whole)
