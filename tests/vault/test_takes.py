"""Takes: every page that was acknowledged is there after a crash, whatever was torn."""

import errno
import io
import os

import pytest

from desktop.domain.testimony import State
from desktop.vault import takes
from desktop.vault.database import Database
from desktop.vault.errors import ContentGone, VaultDamaged
from tests.vault.samples import NOON, a_testimony, reopen, seal

OWNER = a_testimony().id
PAGES = [b"OggS first", b"second" * 700, b"", b"third"]


@pytest.fixture
def open_one(vault):
    vault.testimonies.add(a_testimony(), State.OPEN)
    return vault


@pytest.fixture
def take(open_one):
    taken = open_one.attachments.begin_take(OWNER, NOON)
    for page in PAGES:
        taken.append(page)
    taken.close()
    return taken


def test_pages_are_read_one_after_the_other(open_one, take):
    with open_one.attachments.open_take(take) as reader:
        assert reader.read(1) == b"O"
        assert reader.tell() == 1
        reader.seek(0)
        assert reader.read() == b"".join(PAGES)
        assert reader.seek(-5, io.SEEK_END) == len(b"".join(PAGES)) - 5
        assert reader.read() == b"third"
        assert reader.seek(10**6) == len(b"".join(PAGES))
        assert reader.read() == b""


def test_a_page_is_on_disk_and_encrypted_once_append_returns(open_one, folder):
    take = open_one.attachments.begin_take(OWNER, NOON)
    (path,) = (folder / "takes").iterdir()
    before = path.stat().st_size
    take.append(b"spoken words")
    assert path.stat().st_size > before
    assert b"spoken" not in path.read_bytes()
    take.close()


def test_a_take_that_a_crash_left_is_found_again(open_one, folder):
    take = open_one.attachments.begin_take(OWNER, NOON)
    take.append(b"one")
    take.append(b"two")
    open_one.close()
    vault = reopen(folder)
    ((testimony, started_at, left),) = vault.attachments.unfinished_takes()
    assert (testimony, started_at) == (OWNER, NOON)
    assert vault.attachments.open_take(left).read() == b"onetwo"
    vault.attachments.discard_take(left)
    assert vault.attachments.unfinished_takes() == ()
    assert list((folder / "takes").iterdir()) == []
    vault.close()


def test_every_torn_tail_is_dropped_and_every_whole_page_kept(open_one, take):
    whole = take.path.read_bytes()
    ends = [0]
    while ends[-1] < len(whole):
        length = int.from_bytes(whole[ends[-1] : ends[-1] + 4], "big")
        ends.append(ends[-1] + 4 + length)
    for size in range(0, len(whole), 97):
        take.path.write_bytes(whole[:size])
        pages = sum(end <= size for end in ends) - 1
        assert open_one.attachments.open_take(take).read() == b"".join(PAGES[:pages])


def test_a_last_page_of_zeros_is_dropped(open_one, take):
    whole = take.path.read_bytes()
    take.path.write_bytes(whole + bytes(4096))
    assert open_one.attachments.open_take(take).read() == b"".join(PAGES)
    last = len(PAGES[-1]) + 40
    take.path.write_bytes(whole[:-last] + bytes(last))
    assert open_one.attachments.open_take(take).read() == b"".join(PAGES[:-1])


def test_a_changed_page_in_the_middle_is_damage_and_not_an_end(open_one, take):
    raw = bytearray(take.path.read_bytes())
    raw[20] ^= 1
    take.path.write_bytes(raw)
    with pytest.raises(VaultDamaged):
        open_one.attachments.open_take(take).read()


def test_no_bit_of_a_length_ends_a_take_early(open_one, take, folder):
    """Else all pages behind it would pass for the end of a torn one."""
    (path,) = (folder / "takes").iterdir()
    whole, at = path.read_bytes(), 0
    while at < len(whole):
        for bit in range(32):
            changed = bytearray(whole)
            changed[at + bit // 8] ^= 1 << bit % 8
            path.write_bytes(changed)
            with (
                pytest.raises(VaultDamaged),
                open_one.attachments.open_take(take) as reader,
            ):
                reader.read()
            with open_one.attachments.open_take(take, salvage=True) as reader:
                assert reader.read() == b"".join(PAGES)
        at += 4 + int.from_bytes(whole[at : at + 4], "big")


@pytest.mark.parametrize("spoilt", range(len(PAGES) - 1))
def test_of_a_damaged_take_all_other_pages_can_be_salvaged(open_one, take, spoilt):
    raw, at = bytearray(take.path.read_bytes()), 0
    for _each in range(spoilt):
        at += 4 + int.from_bytes(raw[at : at + 4], "big")
    raw[at + 20] ^= 1
    take.path.write_bytes(raw)
    with open_one.attachments.open_take(take, salvage=True) as reader:
        assert reader.read() == b"".join((*PAGES[:spoilt], *PAGES[spoilt + 1 :]))


def test_pages_in_another_order_are_damage(open_one):
    take = open_one.attachments.begin_take(OWNER, NOON)
    for page in (b"aaaa", b"bbbb", b"cccc"):
        take.append(page)
    take.close()
    raw = take.path.read_bytes()
    size = len(raw) // 3
    take.path.write_bytes(raw[size : 2 * size] + raw[:size] + raw[2 * size :])
    with pytest.raises(VaultDamaged):
        open_one.attachments.open_take(take).read()


def test_a_closed_take_takes_no_more_and_an_open_one_is_not_read(open_one, take):
    with pytest.raises(ValueError, match="closed"):
        take.append(b"late")
    running = open_one.attachments.begin_take(OWNER, NOON)
    with pytest.raises(ValueError, match="not closed"):
        open_one.attachments.open_take(running)
    running.close()


def test_things_that_are_no_takes_are_refused(open_one):
    for act in (open_one.attachments.open_take, open_one.attachments.discard_take):
        with pytest.raises(TypeError):
            act(object())


def test_a_take_file_that_no_row_knows_is_gone_after_the_next_open(open_one, folder):
    other = open_one.attachments.begin_take(OWNER, NOON)
    other.close()
    (folder / "takes" / ("a" * 32)).write_bytes(b"")
    open_one.close()
    vault = reopen(folder)
    assert [path.name for path in (folder / "takes").iterdir()] == [other.name]
    vault.close()


def test_a_take_whose_file_is_gone_is_named_by_the_check_and_not_forgotten(
    open_one, take, folder
):
    take.path.unlink()
    open_one.close()
    vault = reopen(folder)
    assert [(each.code, each.subject) for each in vault.check()] == [("take", take.name)]
    ((_owner, _at, left),) = vault.attachments.unfinished_takes()
    with pytest.raises(VaultDamaged):
        vault.attachments.open_take(left)
    vault.close()


@pytest.mark.parametrize("broken", ["file", "row"])
def test_a_take_that_could_not_be_begun_leaves_neither_file_nor_row(
    open_one, folder, monkeypatch, broken
):
    def fail(*_facts):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if broken == "file":
        monkeypatch.setattr(takes, "flush_folder", fail)
    else:
        monkeypatch.setattr(Database, "run", fail)
    with pytest.raises(OSError, match="No space"):
        open_one.attachments.begin_take(OWNER, NOON)
    monkeypatch.undo()
    assert open_one.attachments.unfinished_takes() == ()
    open_one.close()
    vault = reopen(folder)
    assert list((folder / "takes").iterdir()) == []
    assert vault.check() == ()
    vault.close()


def test_takes_go_with_a_sealed_testimony(open_one, take, folder):
    seal(open_one)
    open_one.testimonies.destroy_content(OWNER)
    assert list((folder / "takes").iterdir()) == []
    with pytest.raises(ContentGone):
        open_one.attachments.begin_take(OWNER, NOON)
