"""Sticks that are not what they were: another one, one that keeps other bytes, FAT.

E6, E7 and E9 of the test plan.
"""

import errno
import os
import re
import shutil

import pytest

from desktop.disk import require_length
from desktop.services.backup_errors import OtherMedium
from desktop.services.copying import Expected, copy_verified
from desktop.vault.backup_files import require_long_files
from tests.faults import disks, fuse
from tests.faults.fuse import inserted
from tests.faults.ground import WATCH, closed
from tests.faults.runs import ran
from tests.faults.sticks import Fat
from tests.services.post import seal_to, take, take_down
from tests.services.test_backups import NEW, ORGANISATION, backups_of, know, restoring
from tests.vault.samples import state_of

needs_fuse = pytest.mark.skipif(
    bool(fuse.why_not()), reason=fuse.why_not() or "it can be tried here"
)
needs_disk = pytest.mark.skipif(
    bool(disks.why_not()), reason=disks.why_not() or "it can be tried here"
)
NEUTRAL = re.compile(r"[a-z0-9.-]+")
TOO_LONG = 17 << 30
"""More than one file may have on a disk of blocks of 1 KiB, each listed by itself."""


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def backups(field, stick, tmp_path):
    """Backups of which one was made."""
    made = backups_of(field)
    made.choose_key(know(field, tmp_path))
    made.choose_folder(stick)
    made.make(WATCH)
    return made


def swap(stick, name):
    """Pull the stick out, and put another one in, which is empty when it is new."""
    stick.rename(stick.with_name("pulled"))
    other = stick.with_name(name)
    other.mkdir(exist_ok=True)
    other.rename(stick)
    return stick.with_name("pulled")


def test_another_stick_at_the_same_path_is_refused_and_left_as_it_was(backups, stick):
    swap(stick, "other")
    (stick / "letter.txt").write_text("somebody else's")
    before = state_of(stick)
    with pytest.raises(OtherMedium):
        backups.make(WATCH)
    backups.on_leaving(WATCH, 60)
    assert state_of(stick) == before


def test_a_folder_that_stays_when_the_stick_goes_gets_no_backup(backups, stick):
    swap(stick, "mount point")
    with pytest.raises(OtherMedium):
        backups.make(WATCH)
    assert list(stick.iterdir()) == []


def test_the_stick_that_comes_back_is_known_again(backups, stick):
    swap(stick, "other").rename(stick.with_name("first"))
    with pytest.raises(OtherMedium):
        backups.make(WATCH)
    swap(stick, "first")
    assert backups.make(WATCH).number == 2


def test_sticks_that_were_both_chosen_take_turns_without_being_asked_about(backups, stick):
    swap(stick, "other").rename(stick.with_name("first"))
    backups.choose_folder(stick)
    assert backups.make(WATCH).number == 1
    swap(stick, "first").rename(stick.with_name("second"))
    assert backups.make(WATCH).number == 2
    swap(stick, "second")
    assert backups.make(WATCH).number == 2


def test_a_stick_whose_mark_was_changed_or_copied_away_is_refused(backups, stick):
    (place,) = stick.iterdir()
    for damage in (b"", b"0" * 32, b"\xff" * 32, b"x" * 5000):
        (place / "medium").write_bytes(damage)
        with pytest.raises(OtherMedium):
            backups.make(WATCH)


def test_a_choice_of_another_stick_that_failed_half_way_is_taken_up_again(
    backups, stick, monkeypatch
):
    swap(stick, "other")
    backups.choose_folder(stick)
    with monkeypatch.context() as patch:
        patch.setattr(backups._store, "make", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            backups.make(WATCH)
    assert backups.make(WATCH).number == 1
    shutil.rmtree(stick)


@needs_fuse
def test_a_stick_that_keeps_another_byte_is_never_believed():
    found = ran("liars", 6, 1)
    assert "export: 6 of 6 refused, 0 believed wrongly" in found
    assert found.count(" 0 believed wrongly") == 2


@needs_fuse
@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_hundreds_of_sticks_that_keep_another_byte_are_never_believed():
    found = ran("liars", 300, 2)
    assert "export: 300 of 300 refused, 0 believed wrongly" in found
    assert found.count(" 0 believed wrongly") == 2


@pytest.fixture
def on_fat(tmp_path):
    with inserted(Fat(), tmp_path / "fat"):
        yield tmp_path / "fat"


@needs_fuse
def test_a_stick_like_fat_takes_a_sealed_file_and_gives_it_back(field, office, on_fat):
    entry = seal_to(field, take_down(field), office)
    copy = field.sealing.hand_over(entry.bundle_id, on_fat, WATCH)
    assert copy.stat().st_size == entry.size_bytes
    assert take(office, copy).error is None


@needs_fuse
def test_a_stick_like_fat_takes_backups_and_a_vault_comes_back(field, on_fat, tmp_path):
    testimony = closed(field, tmp_path)
    backups = backups_of(field)
    backups.choose_key(know(field, tmp_path))
    backups.choose_folder(on_fat)
    for number in range(1, 5):
        assert backups.make(WATCH).number == number
    way = restoring(tmp_path / "again")
    way.choose(way.look(on_fat)[0])
    vault = way.recover(ORGANISATION.age_pq, NEW)
    assert vault.testimonies.get(testimony) == field.vault.testimonies.get(testimony)
    vault.close()


@needs_fuse
def test_every_name_on_a_stick_is_neutral_and_one_without_regard_to_case(
    field, office, on_fat, tmp_path
):
    for _ in range(2):
        entry = seal_to(field, take_down(field), office)
        field.sealing.hand_over(entry.bundle_id, on_fat, WATCH)
    backups = backups_of(field)
    backups.choose_key(know(field, tmp_path))
    backups.choose_folder(on_fat)
    backups.make(WATCH)
    names = [path.name for path in on_fat.rglob("*")]
    assert len(names) > 8
    assert [name for name in names if not NEUTRAL.fullmatch(name)] == []


@needs_fuse
def test_a_file_that_becomes_too_long_for_the_stick_is_told_and_removed(
    field, office, tmp_path
):
    entry = seal_to(field, take_down(field), office)
    with inserted(Fat(longest=entry.size_bytes - 1), tmp_path / "fat"):
        with pytest.raises(OSError, match=os.strerror(errno.EFBIG)):
            field.sealing.hand_over(entry.bundle_id, tmp_path / "fat", WATCH)
        assert list((tmp_path / "fat").iterdir()) == []
    assert not field.vault.outbox.all()[0].handed_over_at


@pytest.fixture
def short_files(tmp_path):
    """A stick on which no file can be longer than 16 GiB."""
    disk = disks.Disk(tmp_path / "image", tmp_path / "short")
    disk.make(16, "-b", "1024", "-O", "^extent,^64bit")
    disk.insert()
    yield disk.folder
    disk.remove()


@needs_disk
def test_a_file_too_long_for_the_stick_is_refused_before_a_byte_is_written(
    short_files, tmp_path
):
    source = tmp_path / "sealed.age"
    with source.open("wb") as stream:
        stream.truncate(TOO_LONG)
    with pytest.raises(OSError, match=os.strerror(errno.EFBIG)):
        copy_verified(source, short_files / "copy.age", Expected(TOO_LONG, ""), WATCH)
    with pytest.raises(OSError, match=os.strerror(errno.EFBIG)):
        require_long_files(short_files, TOO_LONG)
    assert list(short_files.iterdir()) == []
    require_long_files(short_files, 15 << 30)


def test_where_files_may_be_long_nothing_is_refused_and_the_place_stays(tmp_path):
    with (tmp_path / "file").open("wb") as stream:
        require_length(stream.fileno(), 5 << 30)
        assert stream.tell() == 0
    assert (tmp_path / "file").stat().st_size == 0
