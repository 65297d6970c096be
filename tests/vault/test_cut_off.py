"""What a cut-off making or restoring leaves opens for nobody, and is not in the way."""

import os
import shutil
import signal
from contextlib import suppress
from pathlib import Path

import pytest

from crypto.slots import Credentials
from desktop.domain.testimony import State
from desktop.vault import cut_off, making, store
from desktop.vault.backup_files import generations
from desktop.vault.backup_restore import restore
from desktop.vault.cut_off import clear_half_made, half_made_at
from desktop.vault.errors import InTheWay, VaultDamaged, VaultError
from desktop.vault.layout import JOURNAL, LOCK
from tests.vault.samples import NOON, a_testimony, attach, reopen, state_of
from tests.vault.test_backups import NEW, ORGANISATION, back_up, restored, wanted

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing to kill")


@pytest.fixture
def place(vault, tmp_path):
    vault.testimonies.add(a_testimony(1, "Быў снег."), State.OPEN)
    attach(vault, a_testimony(1).id, b"a photograph" * 30_000)
    (tmp_path / "stick").mkdir()
    back_up(vault, tmp_path / "stick" / "deponent-0123abcd")
    return tmp_path / "stick" / "deponent-0123abcd"


def killed(place, folder, at):
    """Restore in a process that is killed when so much of the work is done."""

    def watch(done, total):
        if done >= total * at:
            os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            order = wanted(generations(place)[0], folder)
            restore(order, ORGANISATION.age_pq, os.urandom, watch)
        os._exit(0)
    _child, status = os.waitpid(child, 0)
    assert status == signal.SIGKILL
    return half_made_at(folder)


@needs_fork
@pytest.mark.parametrize("at", [0.1, 0.5, 0.9, 0.99])
def test_a_restoring_that_was_killed_leaves_nothing_that_opens(place, tmp_path, at):
    folder = tmp_path / "again"
    left = killed(place, folder, at)
    assert left.is_dir()
    assert not store.exists(folder)
    assert [path.name for path in left.glob("vault.hdr*")] == []
    with pytest.raises(VaultError):
        store.open_vault(left, Credentials(NEW), at=NOON, allow_weak=True)
    vault, lost = restored(place, folder)
    assert lost == 0
    assert not left.exists()
    vault.close()


def leftover(place, folder):
    """Put a whole vault where one is made, as a cut just before it got its name does."""
    vault, _lost = restored(place, folder)
    vault.close()
    folder.rename(half_made_at(folder))
    (half_made_at(folder) / LOCK).unlink(missing_ok=True)
    return half_made_at(folder)


def test_slots_that_were_left_are_overwritten_before_anything_is_deleted(
    place, tmp_path, monkeypatch
):
    folder = tmp_path / "again"
    left = leftover(place, folder)
    (left / "vault.hdr.part").write_bytes((left / "vault.hdr").read_bytes())
    names = ("vault.hdr", "vault.hdr.copy", "vault.hdr.part")
    seen = {}

    def look(gone):
        seen.update({name: (gone / name).read_bytes() for name in names})
        raise PermissionError

    monkeypatch.setattr(cut_off.shutil, "rmtree", look)
    with pytest.raises(PermissionError):
        clear_half_made(left)
    assert {raw.strip(b"\0") for raw in seen.values()} == {b""}
    assert len(seen) == len(names)
    monkeypatch.undo()
    clear_half_made(left)
    assert not left.exists()
    clear_half_made(left)


def test_a_journal_that_was_left_is_not_in_the_way(place, tmp_path):
    folder = tmp_path / "again"
    (leftover(place, folder) / JOURNAL).write_bytes(b"pages")
    vault, lost = restored(place, folder)
    vault.close()
    assert lost == 0
    assert not half_made_at(folder).exists()


@pytest.mark.parametrize("name", [LOCK, "letter.txt"])
def test_what_was_in_use_or_is_of_others_is_left_alone_and_told(place, tmp_path, name):
    folder = tmp_path / "again"
    left = leftover(place, folder)
    (left / name).write_bytes(b"")
    before = state_of(left)
    with pytest.raises(InTheWay):
        restored(place, folder)
    assert state_of(left) == before
    assert not folder.exists()


@needs_fork
@pytest.mark.parametrize("plant", [os.mkfifo, Path.mkdir])
def test_whatever_stands_in_the_place_of_a_journal_is_told(place, tmp_path, plant):
    vault, _lost = restored(place, tmp_path / "again")
    vault.close()
    plant(tmp_path / "again" / JOURNAL)
    with pytest.raises(VaultDamaged):
        reopen(tmp_path / "again", NEW)


def test_nothing_behind_a_link_is_touched(place, tmp_path):
    vault, _lost = restored(place, tmp_path / "other")
    vault.close()
    before = state_of(tmp_path / "other")
    half_made_at(tmp_path / "again").symlink_to(tmp_path / "other")
    with pytest.raises(InTheWay):
        clear_half_made(half_made_at(tmp_path / "again"))
    assert state_of(tmp_path / "other") == before
    reopen(tmp_path / "other", NEW).close()


def test_a_vault_that_could_not_get_its_name_leaves_no_slots(place, tmp_path, monkeypatch):
    left, seen = half_made_at(tmp_path / "again"), []
    rename, rmtree = Path.rename, shutil.rmtree

    def fail(path, target):
        if path == left:
            raise PermissionError
        return rename(path, target)

    def look(gone, **how):
        seen.append((gone / "vault.hdr").read_bytes())
        rmtree(gone, **how)

    monkeypatch.setattr(Path, "rename", fail)
    monkeypatch.setattr(making.shutil, "rmtree", look)
    with pytest.raises(PermissionError):
        restored(place, tmp_path / "again")
    assert not left.exists()
    assert [raw.strip(b"\0") for raw in seen] == [b""]
