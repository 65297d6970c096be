"""Making and opening vaults: never a new one by mistake, no byte changed in refusal."""

import os
import shutil
import subprocess
import sys

import pytest

from crypto.errors import WeakHeader, WrongPassphrase
from crypto.identity import new_identity
from crypto.slots import Credentials
from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import State
from desktop.vault import store
from desktop.vault.connecting import create_database, open_database
from desktop.vault.errors import (
    ChainBroken,
    InTheWay,
    VaultBusy,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultNewer,
)
from desktop.vault.layout import DATABASE, LOCK
from tests.vault.samples import (
    NOON,
    OWNER,
    PASSPHRASE,
    WEAK,
    a_testimony,
    attach,
    new_vault,
    reopen,
    state_of,
)

ONE_TEBIBYTE = 1 << 40
"""A file with a hole in it claims so much and takes no room."""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """Two vaults with something in them; the first was closed, the other crashed."""
    folder = tmp_path_factory.mktemp("shelf")
    vault = new_vault(folder / "closed")
    vault.custody.append(NOON, CustodyAct.VAULT_CREATED, "")
    vault.testimonies.add(a_testimony(), State.OPEN)
    attach(vault, a_testimony().id, b"evidence")
    shutil.copytree(folder / "closed", folder / "crashed")
    vault.close()
    return folder


@pytest.fixture
def used_vault(shelf):
    def make(folder, *, crashed=False):
        shutil.copytree(shelf / ("crashed" if crashed else "closed"), folder)

    return make


def test_a_vault_opens_with_its_passphrase_and_holds_what_was_kept(used_vault, folder):
    used_vault(folder)
    with_identity = reopen(folder)
    assert with_identity.identity.card.fingerprint == OWNER.card.fingerprint
    assert with_identity.testimonies.get(a_testimony().id) == a_testimony()
    assert [event.act for event in with_identity.custody.of("")] == [
        CustodyAct.VAULT_CREATED
    ]
    with_identity.close()


def test_everything_in_a_vault_is_for_its_owner_only(folder):
    umask = os.umask(0)
    try:
        vault = new_vault(folder)
        vault.testimonies.add(a_testimony(), State.OPEN)
        attach(vault, a_testimony().id, b"evidence")
        vault.attachments.begin_take(a_testimony().id, NOON).close()
    finally:
        os.umask(umask)
    modes = {path.stat().st_mode & 0o777 for path in folder.rglob("*") if path.is_file()}
    assert modes == {0o600}
    folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    assert {path.stat().st_mode & 0o777 for path in folders} == {0o700}
    vault.close()


def test_no_name_and_no_word_of_the_vault_can_be_read_from_its_files(used_vault, folder):
    used_vault(folder)
    for path in folder.rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            for word in (b"night", b"Sparrow", b"paper.pdf", b"evidence", b"SQLite"):
                assert word not in raw


@pytest.mark.parametrize("crashed", [False, True])
def test_a_wrong_passphrase_changes_nothing(used_vault, folder, crashed):
    used_vault(folder, crashed=crashed)
    before = state_of(folder)
    with pytest.raises(WrongPassphrase):
        reopen(folder, "another passphrase")
    assert state_of(folder) == before


def test_a_folder_without_a_vault_is_missing_and_stays_as_it_was(folder):
    with pytest.raises(VaultMissing):
        reopen(folder)
    assert not folder.exists()
    folder.mkdir()
    with pytest.raises(VaultMissing):
        reopen(folder)
    assert list(folder.iterdir()) == []
    assert not store.exists(folder)


@pytest.mark.parametrize("crashed", [False, True])
@pytest.mark.parametrize(
    "name", ["vault.db", "chain.head", "saved.count", "blobs", "takes", "outbox"]
)
def test_a_vault_with_a_part_missing_is_refused_and_not_mended(
    used_vault, folder, name, crashed
):
    used_vault(folder, crashed=crashed)
    part = folder / name
    shutil.rmtree(part) if part.is_dir() else part.unlink()
    before = state_of(folder)
    with pytest.raises(VaultMissing):
        reopen(folder)
    assert state_of(folder) == before
    assert store.exists(folder)


def test_a_vault_without_any_header_is_refused_and_not_mended(used_vault, folder):
    used_vault(folder)
    (folder / "vault.hdr").unlink()
    (folder / "vault.hdr.copy").unlink()
    before = state_of(folder)
    with pytest.raises(VaultMissing):
        reopen(folder)
    assert state_of(folder) == before
    with pytest.raises(VaultExists):
        new_vault(folder)
    assert state_of(folder) == before


def cut(raw):
    return raw[: len(raw) // 2]


def flip(raw):
    return bytes([*raw[:100], raw[100] ^ 1, *raw[101:]])


DAMAGES = {
    "empty": lambda raw: b"",
    "cut in half": cut,
    "one byte short": lambda raw: raw[:-1],
    "one bit flipped": flip,
    "text": lambda raw: b"This is not what was there.\n" * 400,
    "plain SQLite": lambda raw: b"SQLite format 3\0" + raw[16:],
}


CRASHED = ("empty", "text", "plain SQLite")
"""Damage that the changes a crash left in the WAL cannot make good."""


@pytest.mark.parametrize(
    ("damage", "crashed"),
    [(each, False) for each in DAMAGES] + [(each, True) for each in CRASHED],
)
def test_a_damaged_database_is_refused_and_untouched(used_vault, folder, damage, crashed):
    used_vault(folder, crashed=crashed)
    path = folder / "vault.db"
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    before = state_of(folder)
    with pytest.raises(VaultDamaged):
        reopen(folder)
    assert state_of(folder) == before


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_chain_head_is_refused_and_untouched(used_vault, folder, damage):
    used_vault(folder)
    path = folder / "chain.head"
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    before = state_of(folder)
    with pytest.raises(VaultDamaged):
        reopen(folder)
    assert state_of(folder) == before


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_header_in_both_files_is_refused_and_untouched(
    used_vault, folder, damage
):
    used_vault(folder)
    for name in ("vault.hdr", "vault.hdr.copy"):
        (folder / name).write_bytes(DAMAGES[damage]((folder / name).read_bytes()))
    before = state_of(folder)
    with pytest.raises(VaultDamaged):
        reopen(folder)
    assert state_of(folder) == before


@pytest.mark.parametrize("name", ["vault.hdr", "vault.hdr.copy"])
@pytest.mark.parametrize("damage", [*DAMAGES, "missing"])
def test_one_damaged_header_is_mended_from_the_other_by_the_right_passphrase(
    used_vault, folder, name, damage
):
    used_vault(folder)
    path = folder / name
    whole = path.read_bytes()
    path.unlink() if damage == "missing" else path.write_bytes(DAMAGES[damage](whole))
    before = state_of(folder)
    with pytest.raises(WrongPassphrase):
        reopen(folder, "another passphrase")
    assert state_of(folder) == before
    reopen(folder).close()
    assert path.read_bytes() == whole


def test_the_header_of_another_vault_does_not_open_this_one(used_vault, folder, tmp_path):
    used_vault(folder)
    new_vault(tmp_path / "other").close()
    for name in ("vault.hdr", "vault.hdr.copy"):
        shutil.copy(tmp_path / "other" / name, folder / name)
    before = state_of(folder)
    with pytest.raises(VaultDamaged):
        reopen(folder)
    assert state_of(folder) == before


def test_the_chain_head_of_another_vault_is_no_chain_head(used_vault, folder, tmp_path):
    used_vault(folder)
    new_vault(tmp_path / "other").close()
    shutil.copy(tmp_path / "other" / "chain.head", folder / "chain.head")
    with pytest.raises(VaultDamaged):
        reopen(folder)


def database_key(monkeypatch):
    """Return a list that catches the key of each database that is opened."""
    keys = []
    real = store.open_database
    monkeypatch.setattr(store, "open_database", lambda p, k: keys.append(k) or real(p, k))
    return keys


def test_a_vault_from_a_newer_version_is_refused_and_untouched(
    used_vault, folder, monkeypatch
):
    used_vault(folder)
    keys = database_key(monkeypatch)
    reopen(folder).close()
    database = open_database(folder / "vault.db", keys[0])
    database.rows("PRAGMA user_version = 99")
    database.close()
    before = state_of(folder)
    with pytest.raises(VaultNewer):
        reopen(folder)
    assert state_of(folder) == before


def test_a_header_from_a_newer_version_is_refused_and_untouched(used_vault, folder):
    used_vault(folder)
    for name in ("vault.hdr", "vault.hdr.copy"):
        raw = (folder / name).read_bytes()
        (folder / name).write_bytes(raw.replace(b"deponent-vault/1", b"deponent-vault/2"))
    before = state_of(folder)
    with pytest.raises(VaultNewer):
        reopen(folder)
    assert state_of(folder) == before


def test_a_database_of_another_program_is_refused(used_vault, folder, monkeypatch):
    used_vault(folder)
    keys = database_key(monkeypatch)
    reopen(folder).close()
    (folder / "vault.db").unlink()
    create_database(folder / "vault.db", keys[0]).close()
    with pytest.raises(VaultDamaged):
        reopen(folder)


OPEN = """
import sys
from pathlib import Path
from desktop.vault.errors import VaultBusy
from tests.vault.samples import reopen
try:
    reopen(Path(sys.argv[1]))
except VaultBusy:
    sys.exit(42)
"""


def test_a_vault_that_another_process_has_open_is_busy(folder):
    vault = new_vault(folder)
    other = [sys.executable, "-c", OPEN, folder]
    assert subprocess.run(other, check=False).returncode == 42
    vault.close()
    assert subprocess.run(other, check=False).returncode == 0


def test_a_vault_cannot_be_opened_twice_and_can_after_a_refusal(folder):
    vault = new_vault(folder)
    with pytest.raises(VaultBusy):
        reopen(folder)
    vault.close()
    with pytest.raises(WrongPassphrase):
        reopen(folder, "another passphrase")
    reopen(folder).close()


def test_a_vault_is_never_made_over_another(used_vault, folder):
    used_vault(folder)
    before = state_of(folder)
    with pytest.raises(VaultExists):
        new_vault(folder)
    assert state_of(folder) == before


@pytest.mark.parametrize(
    "name", ["vault.hdr", "vault.hdr.copy", "vault.db", "chain.head", "saved.count"]
)
def test_any_file_of_a_vault_is_enough_to_refuse_a_new_one(folder, name):
    folder.mkdir()
    (folder / name).write_bytes(b"")
    with pytest.raises(VaultExists):
        new_vault(folder)
    assert [path.name for path in folder.iterdir()] == [name]


def test_a_folder_with_other_things_in_it_is_left_alone(folder):
    folder.mkdir()
    (folder / "letters.txt").write_bytes(b"mine")
    with pytest.raises(OSError, match="not empty"):
        new_vault(folder)
    assert [path.name for path in folder.iterdir()] == ["letters.txt"]


def test_an_empty_folder_becomes_the_vault(folder):
    folder.mkdir()
    new_vault(folder).close()
    reopen(folder).close()


def test_what_a_cut_off_creation_left_is_no_vault_and_not_in_the_way(used_vault, folder):
    used_vault(folder)
    folder.rename(folder.with_name("vault.new"))
    for name in (DATABASE, LOCK):
        (folder.with_name("vault.new") / name).unlink()
    assert not store.exists(folder)
    new_vault(folder).close()
    assert not folder.with_name("vault.new").exists()


def test_a_foreign_folder_with_the_name_of_a_half_made_vault_is_left_alone(folder):
    other = folder.with_name("vault.new")
    other.mkdir()
    (other / "letters.txt").write_bytes(b"mine")
    with pytest.raises(InTheWay):
        new_vault(folder)
    assert (other / "letters.txt").read_bytes() == b"mine"
    assert not folder.exists()


def test_key_derivation_below_the_floor_is_refused(folder):
    with pytest.raises(WeakHeader):
        store.create(folder, PASSPHRASE, OWNER, store.Terms(kdf=WEAK), os.urandom, NOON)
    assert not folder.exists()
    new_vault(folder).close()
    with pytest.raises(WeakHeader):
        store.open_vault(folder, Credentials(PASSPHRASE), at=NOON)


def test_an_old_database_put_back_is_told_and_untouched(used_vault, folder):
    used_vault(folder)
    old = (folder / "vault.db").read_bytes()
    vault = reopen(folder)
    vault.custody.append(NOON, CustodyAct.PRINTED, a_testimony().id)
    vault.close()
    (folder / "vault.db").write_bytes(old)
    before = state_of(folder)
    with pytest.raises(ChainBroken) as caught:
        reopen(folder)
    assert caught.value.sequence == 2
    assert state_of(folder) == before


def test_an_open_vault_does_not_show_its_keys(vault):
    assert "redacted" in repr(vault)


def test_vaults_of_different_people_differ(folder, tmp_path):
    first = new_vault(folder)
    second = new_vault(tmp_path / "two", new_identity("Heron", "lawyer", "2026-03-01"))
    assert first.identity.card.fingerprint != second.identity.card.fingerprint
    first.close()
    second.close()


@pytest.mark.parametrize("name", ["blobs", "takes", "outbox"])
def test_a_link_in_place_of_a_folder_is_refused_and_no_file_behind_it_is_touched(
    used_vault, folder, tmp_path, name
):
    """Whoever plants one would have the next opening delete somebody's own files."""
    used_vault(folder)
    papers = tmp_path / "papers"
    (papers / "album").mkdir(parents=True)
    mine = [papers / "thesis", papers / "album" / "summer", papers / "draft.part"]
    mine.append(papers / ("a" * 32))
    for path in mine:
        path.write_bytes(b"mine")
    shutil.rmtree(folder / name)
    (folder / name).symlink_to(papers)
    before = state_of(folder)
    with pytest.raises(VaultDamaged) as caught:
        reopen(folder)
    assert caught.value.part == name
    assert state_of(folder) == before
    assert all(path.read_bytes() == b"mine" for path in mine)


@pytest.mark.parametrize("name", ["blobs", "takes", "outbox"])
def test_a_file_in_place_of_a_folder_is_refused(used_vault, folder, name):
    used_vault(folder)
    shutil.rmtree(folder / name)
    (folder / name).write_bytes(b"mine")
    with pytest.raises(VaultDamaged):
        reopen(folder)
    assert (folder / name).read_bytes() == b"mine"


def test_a_chain_head_with_no_end_is_refused_before_it_fills_the_memory(used_vault, folder):
    used_vault(folder)
    with (folder / "chain.head").open("r+b") as stream:
        stream.truncate(ONE_TEBIBYTE)
    with pytest.raises(VaultDamaged) as caught:
        reopen(folder)
    assert caught.value.part == "chain.head"
    assert (folder / "chain.head").stat().st_size == ONE_TEBIBYTE


@pytest.mark.parametrize(
    "name", ["chain.head", "saved.count", "vault.hdr", "vault.hdr.copy"]
)
def test_a_pipe_in_place_of_a_file_holds_nobody_up(used_vault, folder, name):
    used_vault(folder)
    (folder / name).unlink()
    os.mkfifo(folder / name)
    if name.startswith("vault.hdr"):  # the other one opens it
        reopen(folder).close()
        return
    with pytest.raises(VaultDamaged):
        reopen(folder)
