"""Erasing: slots first, then files, in seconds, at any moment; cut off, it is ended."""

import errno
import os
import shutil
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from crypto import slots
from crypto.slots import Credentials
from desktop.domain.testimony import State
from desktop.vault import erase, store
from desktop.vault.cut_off import half_made_at
from desktop.vault.errors import CannotErase, EraseUnfinished, VaultErased, VaultMissing
from desktop.vault.header import NAMES
from desktop.vault.layout import JOURNAL, LOCK
from tests.vault.samples import (
    NOON,
    PASSPHRASE,
    a_testimony,
    attach,
    new_vault,
    reopen,
    state_of,
)


def all_bytes(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def used(folder, untouched):
    """A vault with evidence, closed, and the bytes of its slots."""
    shutil.copytree(untouched, folder)
    vault = reopen(folder)
    vault.testimonies.add(a_testimony(), State.OPEN)
    attach(vault, a_testimony().id, b"evidence" * 1000)
    vault.close()
    raw = (folder / NAMES[0]).read_bytes()
    return slots.parse_header(raw).slots[0].line.encode()


def test_nothing_of_an_erased_vault_is_left(folder, used):
    outcome = erase.erase(folder)
    assert outcome == erase.Erased(overwritten=True, files_left=0)
    assert list(folder.parent.iterdir()) == []
    with pytest.raises(VaultMissing):
        reopen(folder)
    new_vault(folder).close()


def test_a_journal_of_the_database_goes_too(folder, used):
    (folder / JOURNAL).write_bytes(b"pages")
    assert erase.erase(folder) == erase.Erased(overwritten=True, files_left=0)
    assert list(folder.parent.iterdir()) == []


def test_the_slots_are_overwritten_where_they_lay(folder, used):
    """A link to each file stands for whoever reads the raw disk."""
    for name in NAMES:
        os.link(folder / name, folder.parent / f"raw {name}")
    erase.erase(folder)
    for name in NAMES:
        raw = (folder.parent / f"raw {name}").read_bytes()
        assert raw.startswith(b"deponent-erased/1\n")
        assert not any(used[at : at + 16] in raw for at in range(0, len(used), 16))


def test_half_written_slots_are_overwritten_too(folder, used):
    shutil.copy(folder / NAMES[0], folder / f"{NAMES[0]}.part")
    os.link(folder / f"{NAMES[0]}.part", folder.parent / "raw")
    erase.erase(folder)
    assert used[:80] not in (folder.parent / "raw").read_bytes()


def test_what_somebody_else_put_there_stays(folder, used):
    (folder / "letters.txt").write_bytes(b"mine")
    assert erase.erase(folder).files_left == 0
    left = [path.name for path in folder.parent.rglob("*") if path.is_file()]
    assert left == ["letters.txt"]
    erase.finish(folder)
    assert not store.exists(folder)


class Killed(BaseException):
    """The process ended here."""


ACTS = ("open", "write", "fsync", "close", "rename", "unlink", "rmdir")


def cut_off_after(count, monkeypatch):
    """Let the process end before its act number `count`, from 0; return what was done."""
    done = []

    def ending(name, real):
        def act(*facts, **more):
            if len(done) == count:
                raise Killed
            done.append(name)
            return real(*facts, **more)

        return act

    for name in ACTS:
        monkeypatch.setattr(os, name, ending(name, getattr(os, name)))
    return done


def test_cut_off_before_any_act_it_is_whole_or_erased_and_never_between(
    folder, used, tmp_path, monkeypatch
):
    shutil.copytree(folder, tmp_path / "original")
    verdicts, count = [], 0
    while True:
        with monkeypatch.context() as patch:
            done = cut_off_after(count, patch)
            try:
                erase.erase(folder)
            except Killed:
                cut = True
            else:
                cut = False
        verdicts.append(verdict(folder, used))
        erase.finish(folder)
        after = "whole" if verdicts[-1] == "whole" else "gone"
        assert verdict(folder, used) == after
        if not cut:
            assert count == len(done)
            break
        count += 1
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(tmp_path / "original", folder)
    assert verdicts[0] == "whole"
    assert verdicts == sorted(verdicts, key=["whole", "erased", "gone"].index)
    assert set(verdicts) == {"whole", "erased", "gone"}
    assert count > 20


def verdict(folder, used):
    """Say what a person meets: a whole vault, one that says it is erased, or none."""
    if not store.exists(folder):
        assert used[:80] not in all_bytes(folder.parent / f"{folder.name}.erased")
        return "gone"
    try:
        vault = reopen(folder)
    except VaultErased:
        return "erased"
    assert vault.check() == ()
    assert vault.testimonies.get(a_testimony().id) == a_testimony()
    vault.close()
    return "whole"


def test_an_import_that_runs_meanwhile_leaves_nothing(folder, used):
    begun, ended = threading.Event(), []

    def import_for_ever():
        try:
            vault = reopen(folder)
            for number in range(2, 10_000):
                attach(vault, a_testimony().id, b"evidence" * 4000, number)
                begun.set()
        except Exception as error:
            ended.append(error)

    worker = threading.Thread(target=import_for_ever)
    worker.start()
    assert begun.wait(30)
    assert erase.erase(folder).overwritten
    worker.join(30)
    assert ended
    erase.finish(folder)
    assert not store.exists(folder)
    assert used[:80] not in all_bytes(folder.parent)


def test_a_full_disk_does_not_hinder_it(folder, used, monkeypatch):
    real = os.open

    def full(path, flags, *more, **facts):
        if flags & os.O_CREAT:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(path, flags, *more, **facts)

    monkeypatch.setattr(os, "open", full)
    assert erase.erase(folder) == erase.Erased(overwritten=True, files_left=0)


def test_slots_that_cannot_be_overwritten_are_deleted_and_that_is_told(
    folder, used, monkeypatch
):
    def no_room(_fd, _raw):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", no_room)
    assert erase.erase(folder) == erase.Erased(overwritten=False, files_left=0)
    assert not store.exists(folder)


def test_a_disk_that_is_read_only_is_told_and_nothing_is_claimed(folder, used, monkeypatch):
    before = state_of(folder)

    def read_only(*_facts, **_more):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    real = os.open
    monkeypatch.setattr(
        os,
        "open",
        lambda path, flags, *more, **facts: (
            read_only()
            if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            else real(path, flags, *more, **facts)
        ),
    )
    for name in ("unlink", "rename", "rmdir"):
        monkeypatch.setattr(os, name, read_only)
    with pytest.raises(CannotErase):
        erase.erase(folder)
    monkeypatch.undo()
    assert state_of(folder) == before
    reopen(folder).close()


def test_slots_of_which_one_stays_are_told_as_what_they_are(folder, used, monkeypatch):
    """Whoever deletes the destroyed ones could still open the other with the passphrase."""
    kept = folder / NAMES[1]
    real_open, real_unlink = os.open, os.unlink

    def is_kept(path):
        return os.fspath(path) == os.fspath(kept)

    def refuse(path, call, *facts, **more):
        if is_kept(path):
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))
        return call(path, *facts, **more)

    monkeypatch.setattr(os, "open", lambda path, *f, **m: refuse(path, real_open, *f, **m))
    monkeypatch.setattr(
        os, "unlink", lambda path, *f, **m: refuse(path, real_unlink, *f, **m)
    )
    with pytest.raises(EraseUnfinished):
        erase.erase(folder)
    monkeypatch.undo()
    with pytest.raises(VaultErased):
        reopen(folder)
    erase.finish(folder)
    assert list(folder.parent.iterdir()) == []


def test_a_vault_behind_a_link_is_erased_where_it_lies_and_the_link_goes(
    folder, used, tmp_path
):
    link = tmp_path / "elsewhere" / "vault"
    link.parent.mkdir()
    link.symlink_to(folder)
    assert erase.erase(link) == erase.Erased(overwritten=True, files_left=0)
    assert list(link.parent.iterdir()) == []
    assert not folder.exists()


def test_erasing_behind_a_link_that_was_cut_off_is_ended(folder, used, tmp_path):
    link = tmp_path / "elsewhere" / "vault"
    link.parent.mkdir()
    link.symlink_to(folder)
    folder.rename(folder.with_name(folder.name + erase.SUFFIX))
    erase.finish(link)
    assert list(folder.parent.glob("*/*")) == [link]


def half_made(folder):
    """Put a half-made vault beside a vault: what was in use has more."""
    begun = half_made_at(folder)
    shutil.copytree(folder, begun)
    for name in (LOCK, erase.TRIES, erase.RESERVE):
        (begun / name).unlink(missing_ok=True)
    return begun


def test_what_a_restoring_left_beside_the_vault_goes_with_it(folder, used):
    begun = half_made(folder)
    os.link(begun / NAMES[0], folder.parent / "raw")
    assert erase.erase(folder) == erase.Erased(overwritten=True, files_left=0)
    assert used[:80] not in (folder.parent / "raw").read_bytes()
    assert [each.name for each in folder.parent.iterdir()] == ["raw"]


def test_a_file_of_another_program_does_not_save_what_a_restoring_left(folder, used):
    begun = half_made(folder)
    (begun / ".DS_Store").write_bytes(b"icons")
    os.link(begun / NAMES[0], folder.parent / "raw")
    assert erase.erase(folder) == erase.Erased(overwritten=True, files_left=0)
    assert used[:80] not in (folder.parent / "raw").read_bytes()
    assert [each.name for each in begun.iterdir()] == [".DS_Store"]


def test_slots_that_a_restoring_left_and_nobody_can_destroy_are_not_called_gone(
    folder, used, monkeypatch
):
    begun, unlink, opened = half_made(folder), Path.unlink, erase.open_to_overwrite

    def refuse(path, otherwise, *more, **how):
        if path.parent == begun:
            raise PermissionError
        return otherwise(path, *more, **how)

    monkeypatch.setattr(erase, "open_to_overwrite", lambda path: refuse(path, opened))
    monkeypatch.setattr(Path, "unlink", lambda path, **how: refuse(path, unlink, **how))
    with pytest.raises(EraseUnfinished):
        erase.erase(folder)


@pytest.mark.parametrize("is_link", [True, False])
def test_another_vault_that_has_the_name_of_a_half_made_one_is_left_alone(
    folder, used, tmp_path, is_link
):
    other = tmp_path / "other" / "vault"
    shutil.copytree(folder, other)
    (other / erase.RESERVE).unlink(missing_ok=True)  # given back for a lock on a full disk
    if is_link:
        half_made_at(folder).symlink_to(other)
    else:
        other.rename(half_made_at(folder))
    before = state_of(half_made_at(folder))
    assert erase.erase(folder) == erase.Erased(overwritten=True, files_left=0)
    assert state_of(half_made_at(folder)) == before


def test_a_half_made_vault_that_cannot_be_looked_into_stops_nothing(
    folder, used, monkeypatch
):
    begun = half_made(folder)
    real = os.listdir

    def shut(path="."):
        if os.fspath(path) == os.fspath(begun):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real(path)

    monkeypatch.setattr(os, "listdir", shut)
    erase.erase(folder)
    assert not folder.exists()
    assert not folder.with_name(folder.name + erase.SUFFIX).exists()


def test_files_that_cannot_be_deleted_are_counted(folder, used, monkeypatch):
    real = os.unlink

    def busy(path, *facts, **more):
        if str(path).endswith("vault.db"):
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        return real(path, *facts, **more)

    monkeypatch.setattr(os, "unlink", busy)
    outcome = erase.erase(folder)
    assert outcome.files_left == 1
    assert not store.exists(folder)
    monkeypatch.undo()
    erase.finish(folder)
    assert list(folder.parent.iterdir()) == []


def test_nothing_is_ended_that_was_not_begun(folder, used):
    before = state_of(folder)
    erase.finish(folder)
    assert state_of(folder) == before
    erase.finish(folder.with_name("nowhere"))


def test_a_large_vault_is_erased_in_three_seconds(folder, used):
    for group in range(64):
        shelf = folder / "blobs" / f"{group:02x}"
        shelf.mkdir(exist_ok=True)
        for number in range(100):
            (shelf / f"{number:032x}").write_bytes(b"x" * 100)
    with (folder / "outbox" / "large.age").open("wb") as large:
        large.truncate(8 << 30)
    begun = time.process_time()
    assert erase.erase(folder).files_left == 0
    assert time.process_time() - begun < 3, "its work grows with what is erased"


ERASE = """
import sys
from pathlib import Path
from desktop.vault import erase
erase.erase(Path(sys.argv[1]))
"""


def test_a_vault_that_another_process_has_open_is_erased_too(folder, used):
    vault = reopen(folder)
    subprocess.run([sys.executable, "-c", ERASE, folder], check=True)
    with pytest.raises(VaultMissing):
        store.open_vault(folder, Credentials(PASSPHRASE), at=NOON, allow_weak=True)
    vault.close()
    assert list(folder.parent.iterdir()) == []


def put_a_pipe(path):
    os.mkfifo(path)


def put_a_folder(path):
    path.mkdir()
    (path / "file").write_bytes(b"in the way")


def put_a_link_to_nothing(path):
    path.symlink_to(path.parent / "nowhere")


def put_a_link_to_a_device(path):
    path.symlink_to("/dev/zero")


def put_a_socket(path):
    os.mknod(path, stat.S_IFSOCK | 0o600)


def put_an_endless_file(path):
    with path.open("wb") as stream:
        stream.truncate(1 << 42)


ODD = (
    put_a_pipe,
    put_a_folder,
    put_a_link_to_nothing,
    put_a_link_to_a_device,
    put_a_socket,
    put_an_endless_file,
)


def replace_by(path, put):
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    put(path)


@pytest.mark.timeout(30)
@pytest.mark.parametrize("put", ODD, ids=lambda it: it.__name__)
@pytest.mark.parametrize("name", sorted(erase.OURS))
def test_nothing_odd_in_the_place_of_a_part_stops_it(folder, used, name, put):
    others = [each for each in NAMES if each != name]
    for other in others:
        os.link(folder / other, folder.parent / f"raw {other}")
    replace_by(folder / name, put)
    outcome = erase.erase(folder)
    for other in others:
        raw = (folder.parent / f"raw {other}").read_bytes()
        assert raw.startswith(b"deponent-erased/1\n")
        (folder.parent / f"raw {other}").unlink()
    assert outcome.files_left == 0
    assert outcome.overwritten == (name not in NAMES or put is put_an_endless_file)
    assert list(folder.parent.iterdir()) == []


def test_folders_in_folders_without_end_do_not_stop_it(folder, used):
    deep = folder / "blobs" / "/".join("d" * 600)
    deep.mkdir(parents=True)
    assert erase.erase(folder).files_left > 0
    assert not store.exists(folder)
    assert used[:80] not in b"".join(
        path.read_bytes() for path in folder.parent.glob("*/*") if path.is_file()
    )
    shutil.rmtree(folder.parent)


@pytest.mark.timeout(30)
@pytest.mark.parametrize("name", [*NAMES, "outbox"])
def test_a_folder_that_cannot_be_read_does_not_stop_it(folder, used, name, monkeypatch):
    replace_by(folder / name, put_a_folder)
    real = os.listdir

    def shut(path="."):
        if os.fspath(path).endswith(name):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real(path)

    monkeypatch.setattr(os, "listdir", shut)
    assert erase.erase(folder).files_left == 1
    monkeypatch.undo()
    assert used[:80] not in all_bytes(folder.parent)
    erase.finish(folder)
    assert list(folder.parent.iterdir()) == []


@pytest.mark.timeout(30)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("put", ODD, ids=lambda it: it.__name__)
def test_nothing_odd_in_the_place_of_a_slot_file_hinders_the_start(folder, used, name, put):
    replace_by(folder / name, put)
    erase.finish(folder)
    assert os.path.lexists(folder / name)
    other = next(each for each in NAMES if each != name)
    assert used[:80] in (folder / other).read_bytes()


@pytest.mark.timeout(30)
@pytest.mark.parametrize("name", sorted(erase.OURS))
def test_nothing_behind_a_link_is_touched(folder, used, tmp_path, name):
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "letters.txt").write_bytes(b"mine")
    target = theirs if (folder / name).is_dir() else theirs / "letters.txt"
    replace_by(folder / name, lambda path: path.symlink_to(target))
    assert erase.erase(folder).files_left == 0
    assert (theirs / "letters.txt").read_bytes() == b"mine"
    assert list(folder.parent.iterdir()) == [theirs]
