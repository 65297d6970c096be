"""What somebody planted on a stick: nothing behind a link goes, nothing is waited for."""

import errno
import os
import shutil

import pytest

from desktop.domain.testimony import State
from desktop.parts.backups import FolderBackups
from desktop.vault import backup_files, backup_restore, backup_rolling
from desktop.vault.backup_files import LIST, generations, places
from desktop.vault.backup_place import MEDIUM, mark_medium, medium_of
from desktop.vault.backup_restore import restore
from desktop.vault.backup_rolling import KEPT
from desktop.vault.errors import BackupDamaged, BackupInTheWay
from desktop.vault.findings import unwatched
from tests.services.desks import CHEAP
from tests.vault.samples import a_testimony, attach, state_of
from tests.vault.test_backups import (
    ORGANISATION,
    a_day_passes,
    back_up,
    restored,
    wanted,
)

pytestmark = pytest.mark.timeout(60)

STORE = FolderBackups(lambda: CHEAP, allow_weak=True)
MINE = "0123456789abcdef" * 2
"""The name of a file of somebody's own that looks like a shared one."""


@pytest.fixture
def used(vault):
    vault.testimonies.add(a_testimony(1, "Быў снег."), State.OPEN)
    attach(vault, a_testimony(1).id, b"a photograph" * 3000)
    return vault


@pytest.fixture
def place(tmp_path):
    (tmp_path / "stick" / "deponent-0123abcd").mkdir(parents=True)
    return tmp_path / "stick" / "deponent-0123abcd"


@pytest.fixture
def documents(tmp_path):
    """A folder of somebody's own, with names as a place of backups has them."""
    for folder in ("01", "blobs/01", "outbox", "000007.part", "000007"):
        (tmp_path / "documents" / folder).mkdir(parents=True)
        (tmp_path / "documents" / folder / MINE).write_bytes(b"mine")
    for name in ("thesis.txt", f"{MINE}.age", f"01/{MINE}.part", "000007/files.sha512"):
        (tmp_path / "documents" / name).write_bytes(b"mine")
    return tmp_path / "documents"


def numbers(place):
    return [each.number for each in generations(place)]


def evidence(place):
    (found,) = (path for path in (place / "blobs").rglob("*") if path.is_file())
    return found


# Links.


@pytest.mark.parametrize("name", ["", "blobs", "outbox"])
@pytest.mark.parametrize("target", ["documents", "vault"])
def test_a_link_in_place_of_a_folder_is_refused_and_nothing_behind_it_is_touched(
    used, place, documents, folder, name, target
):
    path = place / name
    if path == place:
        place.rmdir()
    path.symlink_to(documents if target == "documents" else folder)
    before = state_of(documents), state_of(folder)
    for thorough in (False, True):
        with pytest.raises(BackupInTheWay):
            back_up(used, place, thorough=thorough)
    assert (state_of(documents), state_of(folder)) == before
    assert not name or numbers(place) == []


def test_a_link_in_place_of_a_folder_of_evidence_is_refused(used, place, documents):
    back_up(used, place)
    inner = evidence(place).parent
    inner.rename(place / "blobs" / "aside")
    inner.symlink_to(documents)
    before = state_of(documents)
    with pytest.raises(BackupInTheWay):
        back_up(used, place)
    assert state_of(documents) == before
    assert numbers(place) == [1]


def test_a_link_among_folders_of_evidence_that_nothing_needs_is_refused(
    used, place, documents
):
    back_up(used, place)
    other = "00" if evidence(place).parent.name != "00" else "01"
    (place / "blobs" / other).symlink_to(documents / "01")
    before = state_of(documents)
    with pytest.raises(BackupInTheWay):
        back_up(used, place)
    assert state_of(documents) == before


def test_a_mark_is_not_written_through_a_link(place, documents):
    place.rmdir()
    place.symlink_to(documents)
    before = state_of(documents)
    with pytest.raises(BackupInTheWay):
        mark_medium(place, "0" * 32)
    assert state_of(documents) == before


def test_no_file_goes_but_those_whose_names_this_program_gave(used, place, documents):
    back_up(used, place)
    mine = [
        place / "blobs" / "thesis.txt",
        place / "blobs" / "01" / "thesis.txt",
        place / "blobs" / "01" / ("ff" * 16),
        place / "blobs" / "zz" / MINE,
        place / "outbox" / "thesis.age",
    ]
    ours = [
        place / "blobs" / "01" / MINE,
        place / "blobs" / "01" / f"{MINE}.part",
        place / "outbox" / f"{MINE}.age",
    ]
    for path in (*mine, *ours):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"mine")
    link = place / "blobs" / "01" / f"01{'ab' * 15}"
    link.symlink_to(documents / "thesis.txt")
    back_up(used, place)
    assert all(path.read_bytes() == b"mine" for path in mine)
    assert not any(map(os.path.lexists, ours))
    assert link.is_symlink()


def test_a_link_to_evidence_counts_as_no_copy_of_it(used, place, folder):
    back_up(used, place)
    copy = evidence(place)
    inside = folder / "blobs" / copy.parent.name / copy.name
    copy.unlink()
    copy.symlink_to(inside)
    back_up(used, place)
    assert not copy.is_symlink()
    assert copy.read_bytes() == inside.read_bytes()


def test_no_place_of_backups_is_looked_for_behind_a_link(used, place, documents):
    back_up(used, place)
    (place.parent / "deponent-89abcdef").symlink_to(documents)
    assert places(place.parent) == (place,)


# Pipes.


@pytest.mark.parametrize("name", ["files.sha512", "vault.hdr", "vault.db"])
@pytest.mark.parametrize("thorough", [False, True])
def test_a_pipe_in_an_older_backup_is_damage_and_is_not_waited_for(
    used, place, name, thorough
):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    (place / "000002" / name).unlink()
    os.mkfifo(place / "000002" / name)
    assert back_up(used, place, thorough=thorough).number == 4
    assert {1, 3, 4} <= set(numbers(place))
    a_day_passes(place)
    back_up(used, place, thorough=thorough)
    assert numbers(place) == [5, 4, 3]
    assert not (place / "000002").exists()


@pytest.mark.parametrize("name", ["files.sha512", "vault.hdr", "vault.db"])
@pytest.mark.parametrize("plant", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_not_restored_and_not_waited_for(
    used, place, tmp_path, name, plant
):
    back_up(used, place)
    (backup,) = generations(place)
    (backup.folder / name).unlink()
    plant(backup.folder / name)
    order = wanted(backup, tmp_path / "again")
    with pytest.raises(BackupDamaged):
        restore(order, ORGANISATION.age_pq, os.urandom, unwatched)
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("plant", [os.mkfifo, os.mkdir])
def test_evidence_that_is_no_file_is_lost_and_the_rest_is_restored(
    used, place, tmp_path, plant
):
    back_up(used, place)
    path = evidence(place)
    path.unlink()
    plant(path)
    vault, lost = restored(place, tmp_path / "again")
    assert lost == 1
    assert vault.testimonies.get(a_testimony(1).id) == a_testimony(1, "Быў снег.")
    vault.close()


def test_evidence_that_the_stick_cannot_read_is_lost_and_the_rest_is_restored(
    used, place, tmp_path, monkeypatch
):
    back_up(used, place)
    real, bad = backup_restore.open_own, evidence(place).name

    def failing(path):
        if path.name == bad:
            raise OSError(errno.EIO, "")
        return real(path)

    monkeypatch.setattr(backup_restore, "open_own", failing)
    vault, lost = restored(place, tmp_path / "again")
    assert lost == 1
    vault.close()


def test_a_disk_that_takes_no_evidence_is_no_loss_of_the_backup(
    used, place, tmp_path, monkeypatch
):
    back_up(used, place)

    def full(_path):
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(backup_restore, "open_part", full)
    with pytest.raises(OSError, match=r"\[Errno 28\]"):
        restored(place, tmp_path / "again")
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("plant", [os.mkfifo, lambda path: path.symlink_to(path)])
def test_a_mark_that_is_no_file_is_none_and_is_replaced(place, plant):
    plant(place / MEDIUM)
    assert medium_of(place) == ""
    mark_medium(place, "0" * 32)
    assert medium_of(place) == "0" * 32


def test_a_folder_in_place_of_the_mark_is_told(place):
    (place / MEDIUM).mkdir()
    assert medium_of(place) == ""
    with pytest.raises(BackupInTheWay):
        mark_medium(place, "0" * 32)


# What lies in the way.


@pytest.mark.parametrize("name", ["000001.part", "000002.part", "abcdef.part"])
@pytest.mark.parametrize("what", ["file", "link", "pipe", "link to nothing"])
def test_what_is_called_like_a_backup_that_was_cut_off_is_passed_over(
    used, place, documents, name, what
):
    back_up(used, place)
    before = state_of(documents)
    if what == "file":
        (place / name).write_bytes(b"")
    elif what == "pipe":
        os.mkfifo(place / name)
    else:
        (place / name).symlink_to(documents if what == "link" else place / "nothing")
    assert back_up(used, place).number in {2, 3}
    assert len(numbers(place)) == 2
    assert os.path.lexists(place / name)
    assert state_of(documents) == before


def test_a_folder_that_no_backup_was_begun_in_is_left_alone(used, place):
    (place / "abcdef.part").mkdir()
    (place / "abcdef.part" / "thesis.txt").write_bytes(b"mine")
    back_up(used, place)
    assert (place / "abcdef.part" / "thesis.txt").read_bytes() == b"mine"


@pytest.mark.parametrize("name", [LIST, f"{LIST}.part"])
def test_a_file_beside_the_backups_stops_none(used, place, name):
    (place / name).write_bytes(b"")
    back_up(used, place)
    assert numbers(place) == [1]


def test_a_folder_in_place_of_a_file_is_told_by_its_own_words(used, place):
    back_up(used, place)
    path = evidence(place)
    path.unlink()
    path.mkdir()
    with pytest.raises(BackupInTheWay):
        back_up(used, place)
    assert numbers(place) == [1]


@pytest.mark.parametrize("name", ["", "blobs", "outbox"])
def test_a_file_in_place_of_a_folder_is_told_by_its_own_words(used, place, name):
    if not name:
        place.rmdir()
    (place / name if name else place).write_bytes(b"")
    with pytest.raises(BackupInTheWay):
        back_up(used, place)


def test_the_last_of_all_numbers_is_told_by_its_own_words(used, place):
    (place / "999999").write_bytes(b"")
    with pytest.raises(BackupInTheWay):
        back_up(used, place)


def test_a_backup_whose_list_is_a_folder_is_damaged_and_goes_like_one(used, place):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    (place / "000002" / LIST).unlink()
    (place / "000002" / LIST).mkdir()
    for _ in range(KEPT - 1):
        back_up(used, place)
        a_day_passes(place)
    assert numbers(place) == [5, 4, 3]
    assert not (place / "000002").exists()


@pytest.mark.parametrize("module", [backup_files, backup_rolling])
def test_what_may_not_be_deleted_stays_and_stops_no_backup(
    used, place, monkeypatch, module
):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    (place / "000004.part").mkdir()
    real = shutil.rmtree

    def refused(path, **how):
        if path.name in {"000004.part", "000001"}:
            raise PermissionError(errno.EACCES, "")
        real(path, **how)

    monkeypatch.setattr(module.shutil, "rmtree", refused)
    assert back_up(used, place).number == 5
    assert numbers(place) == [5, 3, 2]


# Listing.


def test_a_list_of_empty_lines_is_refused_at_the_first(used, place, monkeypatch):
    back_up(used, place)
    backup = generations(place)[0]
    (backup.folder / LIST).write_bytes(b"\n" * 1000)
    seen = []

    class Watched:
        def fullmatch(self, line):
            seen.append(line)

    monkeypatch.setattr(backup_files, "_LINE", Watched())
    with pytest.raises(BackupDamaged):
        backup.files()
    assert len(seen) == 1


def test_a_list_that_names_a_file_twice_is_refused(used, place):
    back_up(used, place)
    backup = generations(place)[0]
    lines = (backup.folder / LIST).read_bytes().splitlines(keepends=True)
    (backup.folder / LIST).write_bytes(b"".join([*lines, lines[0]]))
    with pytest.raises(BackupDamaged):
        backup.files()


def test_a_backup_without_a_database_hides_no_other_from_the_listing(used, place):
    back_up(used, place)
    back_up(used, place)
    (place / "000002" / "vault.db").unlink()
    listed = STORE.listed(place.parent)
    assert [(each.number, each.size_bytes > 0) for each in listed] == [
        (2, False),
        (1, True),
    ]


def test_a_day_that_no_calendar_has_hides_no_backup_from_the_listing(used, place):
    back_up(used, place)
    database = place / "000001" / "vault.db"
    try:
        os.utime(database, (1 << 40, 1 << 40))
    except OSError:
        pytest.skip("this disk keeps no such time")
    if database.stat().st_mtime < 1 << 40:
        pytest.skip("this disk keeps no such time")
    (listed,) = STORE.listed(place.parent)
    assert (listed.number, listed.made_on) == (1, "?")


def test_a_folder_that_cannot_be_looked_into_hides_no_other(used, place, monkeypatch):
    back_up(used, place)
    back_up(used, place)
    real = os.lstat

    def refused(path, **how):
        if os.fspath(path).endswith(f"000002/{LIST}"):
            raise PermissionError(errno.EACCES, "")
        return real(path, **how)

    monkeypatch.setattr(os, "lstat", refused)
    monkeypatch.setattr(os, "stat", lambda path, **how: refused(path))
    assert numbers(place) == [1]
