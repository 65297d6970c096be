"""What was called saved and is no longer there is told, and no later save hides it."""

import contextlib
import errno
import os
import shutil
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto.slots import Credentials
from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import State
from desktop.vault import saved, saved_file, store
from desktop.vault.errors import VaultDamaged, VaultError, VaultMissing, VaultReadOnly
from desktop.vault.findings import Finding
from desktop.vault.saved import Saved
from desktop.vault.saved_file import BLOCK_BYTES
from tests.fuzz.dice import Dice
from tests.vault.samples import (
    LATER,
    NOON,
    PASSPHRASE,
    a_testimony,
    new_vault,
    next_revision,
    reopen,
    state_of,
)

SEED = 20_261_204
EVENTS, SAVES = 2, 6
WAL_FRAME, WAL_HEAD = 24 + 4096, 32


def count_in(vault):
    return vault._database.number("SELECT count FROM saved")


def type_on(vault, words, before):
    later = next_revision(before, words)
    vault.testimonies.save(later, LATER)
    return later


def crashed(folder, copy):
    """Copy an open vault as a cut of power leaves it."""
    shutil.copytree(folder, copy)
    (copy / "vault.db-shm").unlink(missing_ok=True)
    return copy


def told(vault):
    return (
        [vault.testimonies.get(row.id) for row in vault.testimonies.rows(0, 9)],
        vault.settings.get("minutes"),
        vault.custody.of(""),
    )


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A vault that crashed with saves behind its last event, and what it had told."""
    folder = tmp_path_factory.mktemp("shelf")
    vault = new_vault(folder / "vault")
    draft = a_testimony(1, "First.")
    vault.testimonies.add(draft, State.OPEN)
    for _ in range(EVENTS):
        vault.custody.append(NOON, CustodyAct.PRINTED, "")
    vault._database.checkpoint()
    for number in range(SAVES - 1):
        draft = type_on(vault, f"Save {number}. " * 40, draft)
    vault.settings.put("minutes", "7")
    crashed(folder / "vault", folder / "crashed")
    before = (told(vault), count_in(vault))
    vault.close()
    return folder / "crashed", *before


@pytest.fixture
def lost(shelf, folder):
    """A vault that lost its last three saves."""
    shutil.copytree(shelf[0], folder)
    raw = bytearray((folder / "vault.db-wal").read_bytes())
    raw[len(raw) - 1 - tail_of(folder, 3)] ^= 1
    (folder / "vault.db-wal").write_bytes(raw)
    return folder


def tail_of(folder, commits):
    """Return how many bytes the last commits take in the file of changes."""
    raw = (folder / "vault.db-wal").read_bytes()
    frames = range(WAL_HEAD, len(raw), WAL_FRAME)
    ends = [at for at in frames if int.from_bytes(raw[at + 4 : at + 8])]
    return len(raw) - ends[-commits] - WAL_FRAME


def test_each_change_is_counted_once_and_the_file_follows(vault, folder, monkeypatch):
    before = count_in(vault)
    with vault.transaction():
        vault.settings.put("a", "1")
        vault.settings.put("b", "1")
    vault.settings.put("a", "2")
    with vault.transaction():
        assert vault.settings.get("a") == "2"
    with contextlib.suppress(KeyError), vault.transaction():
        vault.settings.put("a", "3")
        raise KeyError
    assert count_in(vault) == before + 2
    assert vault._beside.saved.read() == before + 2


def test_what_an_undone_inner_block_did_is_no_reason_for_an_alarm(vault, folder):
    with vault.transaction(), contextlib.suppress(KeyError), vault.transaction():
        vault.settings.put("a", "3")
        raise KeyError
    vault.close()
    again = reopen(folder)
    assert again.check() == ()
    again.close()


def test_saves_that_a_flipped_bit_took_are_named_and_counted(lost):
    vault = reopen(lost)
    assert vault.check() == (Finding(code="lost", subject="3"),)
    assert vault.saved.untold == 3
    assert vault.saved.noticed_at == LATER
    assert vault.settings.get("minutes") == ""
    vault.close()


def test_no_later_save_hides_a_loss(lost):
    vault = reopen(lost)
    vault.settings.put("minutes", "9")
    vault.close()
    again = reopen(lost)
    again.settings.put("minutes", "10")
    assert again.check() == (Finding(code="lost", subject="3"),)
    assert again.saved.untold == 3
    again.close()


def test_who_said_to_have_read_of_a_loss_is_not_told_again_but_by_a_check(lost):
    vault = reopen(lost)
    vault.saved.mark_told()
    assert vault.saved.untold == 0
    vault.close()
    again = reopen(lost)
    assert again.saved.untold == 0
    assert again.check() == (Finding(code="lost", subject="3"),)
    again.close()


def test_a_second_loss_is_told_once_more_and_added(lost, tmp_path):
    vault = reopen(lost)
    vault.saved.mark_told()
    vault._database.checkpoint()
    vault.settings.put("minutes", "9")
    second = crashed(lost, tmp_path / "second")
    vault.close()
    (second / "vault.db-wal").unlink()
    again = reopen(second)
    assert again.saved.untold == 1
    assert again.check() == (Finding(code="lost", subject="4"),)
    again.close()


def test_a_loss_whose_note_is_lost_itself_is_noted_anew(lost, tmp_path):
    reopened = reopen(lost)
    second = crashed(lost, tmp_path / "second")
    reopened.close()
    (second / "vault.db-wal").unlink()
    vault = reopen(second)
    (found,) = vault.check()
    assert found.code == "lost"
    assert int(found.subject) >= 3
    vault.close()


def test_an_older_database_put_back_is_named_though_no_event_is_missing(folder):
    vault = new_vault(folder)
    vault.testimonies.add(a_testimony(), State.OPEN)
    vault.close()
    old = (folder / "vault.db").read_bytes()
    vault = reopen(folder)
    type_on(vault, "Later.", a_testimony())
    vault.close()
    (folder / "vault.db").write_bytes(old)
    vault = reopen(folder)
    assert vault.check() == (Finding(code="lost", subject="1"),)
    vault.close()


# Each bit.


def outcome(copy, expected):
    try:
        vault = reopen(copy)
    except VaultError:
        return "refused"
    try:
        if vault.check():
            return "named"
        return "whole" if told(vault) == expected else "silent"
    finally:
        vault.close()


def turned(shelf, place, bits):
    """Turn each of some bits of the file of changes, alone; count what comes of it."""
    found = Counter()
    for bit in bits:
        shutil.copytree(shelf[0], place)
        path = place / "vault.db-wal"
        raw = bytearray(path.read_bytes())
        raw[bit // 8 % len(raw)] ^= 1 << bit % 8
        path.write_bytes(raw)
        found[outcome(place, shelf[1])] += 1
        shutil.rmtree(place)
    return found


def some_bits(shelf, count):
    size = (shelf[0] / "vault.db-wal").stat().st_size
    dice = Dice(SEED, count)
    # The head of the file and of each frame decide more than the pages do.
    heads = [32, *range(WAL_HEAD, size, WAL_FRAME)]
    chosen = [dice.below(size * 8) for _ in range(count)]
    return [*chosen, *((each + dice.below(24)) * 8 for each in heads)]


def test_a_flipped_bit_behind_the_last_event_is_named_or_takes_nothing(shelf, tmp_path):
    found = turned(shelf, tmp_path / "copy", some_bits(shelf, 8))
    print(dict(found))
    assert not found["silent"]
    assert found["named"] > 8


def all_bits(shelf):
    """Every bit of each head, and of the pages one of every eighth byte."""
    size = (shelf[0] / "vault.db-wal").stat().st_size
    dice = Dice(SEED, 0)
    heads = [(0, WAL_HEAD), *((at, 24) for at in range(WAL_HEAD, size, WAL_FRAME))]
    for at, length in heads:
        yield from range(at * 8, (at + length) * 8)
    yield from (at * 8 + dice.below(8) for at in range(WAL_HEAD, size, 8))


@pytest.mark.nightly
@pytest.mark.timeout(14_400)
def test_every_flipped_bit_of_the_changes_is_named_or_takes_nothing(shelf, tmp_path):
    found = turned(shelf, tmp_path / "copy", all_bits(shelf))
    print(dict(found))
    assert not found["silent"]


PLANTED = {
    "the count is not raised": (Saved, "_raise", lambda _self, _here: None),
    "the file is not written": (saved_file.SavedFile, "write", lambda _self, _count: None),
    "a loss is not noted": (saved, "note_loss", lambda *_: None),
}


@pytest.mark.parametrize("bug", PLANTED)
def test_with_a_bug_planted_saves_go_unseen(tmp_path, monkeypatch, bug):
    """The twin: each of the three parts is needed."""
    owner, name, instead = PLANTED[bug]
    monkeypatch.setattr(owner, name, instead)
    if owner is saved:
        monkeypatch.setattr(store, name, instead)
    vault = new_vault(tmp_path / "vault")
    vault.testimonies.add(a_testimony(), State.OPEN)
    vault._database.checkpoint()
    type_on(vault, "Later.", a_testimony())
    copy = crashed(tmp_path / "vault", tmp_path / "copy")
    vault.close()
    (copy / "vault.db-wal").unlink()
    vault = reopen(copy)
    vault.settings.put("minutes", "9")
    assert vault.testimonies.get(a_testimony().id) == a_testimony()
    assert "lost" not in {each.code for each in vault.check()}
    vault.close()


# No false alarm.


def fails(*_):
    raise OSError(errno.EIO, "the disk failed")


def test_a_cut_between_the_database_and_the_file_is_no_alarm(vault, folder, monkeypatch):
    vault.testimonies.add(a_testimony(), State.OPEN)
    monkeypatch.setattr(saved_file, "write_in_place", fails)
    type_on(vault, "Later.", a_testimony())
    copy = crashed(folder, folder.with_name("copy"))
    monkeypatch.undo()
    again = reopen(copy)
    assert again.testimonies.get(a_testimony().id).paragraphs == ("Later.",)
    assert again.check() == ()
    again.close()


def test_a_save_that_fails_at_its_last_step_was_never_counted(vault, folder, monkeypatch):
    vault.testimonies.add(a_testimony(), State.OPEN)
    database, before = vault._database, (folder / "saved.count").read_bytes()
    real = database._execute

    def execute(sql):
        return fails() if sql == "COMMIT" else real(sql)

    monkeypatch.setattr(database, "_execute", execute)
    with pytest.raises(OSError, match="failed"):
        type_on(vault, "Later.", a_testimony())
    monkeypatch.undo()
    assert (folder / "saved.count").read_bytes() == before
    again = reopen(crashed(folder, folder.with_name("copy")))
    assert again.check() == ()
    again.close()


def test_a_disk_that_refuses_the_file_does_not_turn_a_save_into_a_failure(
    vault, monkeypatch
):
    vault.testimonies.add(a_testimony(), State.OPEN)
    monkeypatch.setattr(saved_file, "write_in_place", fails)
    later = type_on(vault, "Later.", a_testimony())
    assert vault.testimonies.get(later.id) == later
    assert vault.check() == (Finding(code="saved"),)
    monkeypatch.undo()
    type_on(vault, "Later still.", later)
    assert vault.check() == ()


@pytest.mark.parametrize("torn", [1, 512, 4095, 4096])
@pytest.mark.parametrize("slot", [0, 1])
def test_one_torn_block_is_no_alarm_and_is_mended(vault, folder, slot, torn):
    for number in range(3):
        vault.settings.put("minutes", str(number + 1))
    vault.close()
    path = folder / "saved.count"
    raw = bytearray(path.read_bytes())
    raw[slot * BLOCK_BYTES : slot * BLOCK_BYTES + torn] = bytes(torn)
    path.write_bytes(raw)
    again = reopen(folder)
    again.settings.put("minutes", "9")
    assert again.check() == ()
    again.close()
    raw = path.read_bytes()
    for each in (0, 1):
        kept = raw[each * BLOCK_BYTES :][:BLOCK_BYTES]
        path.write_bytes(bytes(each * BLOCK_BYTES) + kept)
        reopen(folder).close()


def test_an_older_file_put_back_is_no_alarm_as_the_threat_model_says(vault, folder):
    old = (folder / "saved.count").read_bytes()
    vault.settings.put("minutes", "9")
    vault.close()
    (folder / "saved.count").write_bytes(old)
    again = reopen(folder)
    assert again.check() == ()
    again.close()
    assert (folder / "saved.count").read_bytes() != old


def test_the_two_blocks_are_written_in_turn_and_each_save_writes_one(vault, folder):
    seen = []
    for number in range(4):
        raw = (folder / "saved.count").read_bytes()
        assert len(raw) == 2 * BLOCK_BYTES
        vault.settings.put("minutes", str(number + 1))
        now = (folder / "saved.count").read_bytes()
        halves = [slice(0, BLOCK_BYTES), slice(BLOCK_BYTES, None)]
        seen.append(
            [number for number, half in enumerate(halves) if raw[half] != now[half]]
        )
    assert seen in ([[0], [1], [0], [1]], [[1], [0], [1], [0]])


# The file itself.


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("base") / "vault"
    vault = new_vault(folder)
    for number in range(3):
        vault.settings.put("minutes", str(number + 1))
    vault.close()
    return folder


@given(place=st.integers(0, 2 * BLOCK_BYTES - 1), bit=st.integers(0, 7))
@settings(deadline=None, max_examples=20)
def test_one_flipped_bit_in_the_file_costs_nothing(base, place, bit):
    path = base / "saved.count"
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1 << bit
    path.write_bytes(raw)
    vault = reopen(base)
    assert vault.check() == ()
    vault.settings.put("minutes", "9")
    vault.close()


@given(raw=st.binary(max_size=3 * BLOCK_BYTES))
@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_else_lies_there_is_refused_and_untouched(base, raw):
    path = base / "saved.count"
    whole = path.read_bytes()
    path.write_bytes(raw)
    before = state_of(base)
    try:
        with pytest.raises(VaultDamaged, match="saved"):
            reopen(base)
        assert state_of(base) == before
    finally:
        path.write_bytes(whole)


def swapped(raw):
    return raw[BLOCK_BYTES:] + raw[:BLOCK_BYTES]


def test_blocks_in_each_others_places_are_refused(vault, folder):
    vault.close()
    path = folder / "saved.count"
    path.write_bytes(swapped(path.read_bytes()))
    with pytest.raises(VaultDamaged):
        reopen(folder)


def test_the_file_of_another_vault_is_refused_and_the_rest_can_be_read(vault, folder):
    vault.settings.put("minutes", "7")
    vault.close()
    other = folder.with_name("other")
    new_vault(other).close()
    shutil.copy(other / "saved.count", folder / "saved.count")
    with pytest.raises(VaultDamaged):
        reopen(folder)
    before = state_of(folder)
    rest = store.open_rest(folder, Credentials(PASSPHRASE), allow_weak=True)
    assert rest.settings.get("minutes") == "7"
    assert rest.check() == (Finding(code="saved"),)
    with pytest.raises(VaultReadOnly):
        rest.saved.mark_told()
    rest.close()
    assert state_of(folder) == before


def test_a_missing_file_is_missed_once_anything_was_counted(folder):
    new_vault(folder).close()
    (folder / "saved.count").unlink()
    reopen(folder).close()
    vault = reopen(folder)
    vault.settings.put("minutes", "7")
    vault.close()
    (folder / "saved.count").unlink()
    before = state_of(folder)
    with pytest.raises(VaultMissing):
        reopen(folder)
    assert state_of(folder) == before
    rest = store.open_rest(folder, Credentials(PASSPHRASE), allow_weak=True)
    assert rest.check() == (Finding(code="saved"),)
    rest.close()


def test_a_file_that_went_missing_while_the_vault_is_open_is_made_again(vault, folder):
    (folder / "saved.count").unlink()
    vault.settings.put("minutes", "7")
    vault.close()
    reopen(folder).close()


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "put", [os.mkfifo, lambda path: path.symlink_to(path.with_name("vault.db"))]
)
def test_what_took_the_place_of_the_file_is_replaced_and_not_written_to(vault, folder, put):
    (folder / "saved.count").unlink()
    put(folder / "saved.count")
    vault.settings.put("minutes", "7")
    vault.settings.put("minutes", "8")
    vault.close()
    vault = reopen(folder)
    assert vault.settings.get("minutes") == "8"
    assert vault.check() == ()
    vault.close()


def test_the_rest_of_a_vault_names_a_loss_that_nobody_noted_and_notes_nothing(lost):
    before = state_of(lost)
    rest = store.open_rest(lost, Credentials(PASSPHRASE), allow_weak=True)
    assert rest.check() == (Finding(code="lost", subject="3"),)
    rest.close()
    assert state_of(lost) == before


def test_a_loss_that_cannot_be_written_down_keeps_the_vault_closed(lost, monkeypatch):
    monkeypatch.setattr(store, "note_loss", fails)
    with pytest.raises(OSError, match="failed"):
        reopen(lost)
    monkeypatch.undo()
    vault = reopen(lost)
    assert vault.check() == (Finding(code="lost", subject="3"),)
    vault.close()


def test_a_cut_after_a_loss_was_noted_does_not_count_it_twice(lost, tmp_path, monkeypatch):
    monkeypatch.setattr(saved_file, "write_in_place", fails)
    vault = reopen(lost)
    copy = crashed(lost, tmp_path / "copy")
    vault.close()
    monkeypatch.undo()
    again = reopen(copy)
    assert again.check() == (Finding(code="lost", subject="3"),)
    again.close()
