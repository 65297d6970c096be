"""Opening after a crash on a disk without a byte left: told, and nothing is lost.

The changes that a crash left have an index, which SQLite would map from a file. Where the
disk has no room for it, touching it ends the process; so the program has none mapped.
"""

import errno
import os
import signal

import pytest

from crypto import slots
from desktop.domain.testimony import State
from desktop.vault import store
from desktop.vault.layout import Layout
from desktop.vault.vault_keys import VaultKeys
from tests.faults.child import Child
from tests.faults.disks import Disk, why_not
from tests.vault.samples import PASSPHRASE, a_testimony, new_vault, reopen, state_of

needs_disk = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be tried here")

DISK_MIB = 24
COUNT = 30
KIB = 1024
ROOM_KIB = (0, 1, 3, 8, 12, 33, 64)
"""Room that is left; with 8 an index can be begun, and its first page not be filled."""
BLOCKS = (1024, 4096)
WORDS = "Слова. " * 1000


@pytest.fixture(params=BLOCKS)
def crashed(request, tmp_path):
    """A vault with changes that a kill left, on a small disk."""
    disk = Disk(tmp_path / "image", tmp_path / "disk")
    disk.make(DISK_MIB, "-b", str(request.param))
    disk.insert()
    folder = disk.folder / "vault"

    def be_killed(_say):
        vault = new_vault(folder)
        for number in range(COUNT):
            vault.testimonies.add(a_testimony(number, WORDS), State.OPEN)
        os.kill(os.getpid(), signal.SIGKILL)
        return 0

    killed = Child(be_killed)
    killed.words()
    assert not killed.stopped()
    assert (folder / "vault.db-wal").stat().st_size
    yield folder
    disk.remove()


def fill_up(place, left):
    """Fill a disk to its last byte, then let so many bytes go."""
    fd = os.open(place / "filler", os.O_CREAT | os.O_WRONLY)
    piece = 1 << 20
    while piece:
        try:
            os.write(fd, bytes(piece))
        except OSError:
            piece //= 2
    os.fsync(fd)
    os.ftruncate(fd, max(0, os.fstat(fd).st_size - left))
    os.fsync(fd)
    os.close(fd)


def opened_in_a_child(folder):
    """Open the vault elsewhere; return how that ended: 0, or the disk's error."""

    def act(_say):
        try:
            reopen(folder).close()
        except OSError as error:
            return error.errno
        return 0

    child = Child(act)
    child.words()
    child.stopped()
    return child.exit_status


@needs_disk
def test_a_full_disk_refuses_to_open_and_loses_nothing(crashed):
    for left in ROOM_KIB:
        fill_up(crashed.parent, left * KIB)
        names = set(state_of(crashed))
        assert opened_in_a_child(crashed) == errno.ENOSPC, left
        assert set(state_of(crashed)) == names
        (crashed.parent / "filler").unlink()
    vault = reopen(crashed)
    for number in range(COUNT):
        assert vault.testimonies.get(a_testimony(number).id) == a_testimony(number, WORDS)
    assert vault.check() == ()
    vault.close()


HEAD_BYTES = 32


@pytest.fixture
def killed(tmp_path):
    """A vault that was closed, and the first bytes of the changes that a kill left."""
    vault = new_vault(tmp_path / "vault")
    vault.testimonies.add(a_testimony(), State.OPEN)
    head = (tmp_path / "vault" / "vault.db-wal").read_bytes()[: HEAD_BYTES + 5000]
    vault.close()
    return tmp_path / "vault", head


def with_changes(folder, raw):
    """Lay such a file of changes beside the database; the vault is as it was."""
    (folder / "vault.db-wal").write_bytes(raw)
    before = state_of(folder)
    with store.look_into(Layout(folder), key_of(folder)) as database:
        assert database.number("SELECT count(*) FROM testimony") == 1
    assert state_of(folder) == before
    vault = reopen(folder)
    assert vault.testimonies.get(a_testimony().id) == a_testimony()
    vault.close()


def key_of(folder):
    raw = (folder / "vault.hdr").read_bytes()
    opened = slots.unlock(raw, slots.Credentials(PASSPHRASE), allow_weak=True)
    return VaultKeys(raw, opened.master_key, os.urandom).database


@pytest.mark.parametrize("length", [0, 1, HEAD_BYTES - 1, HEAD_BYTES, HEAD_BYTES + 9])
def test_changes_that_a_kill_cut_off_before_the_first_are_none(killed, length):
    folder, head = killed
    with_changes(folder, head[:length])


@pytest.mark.parametrize("bit", range(0, HEAD_BYTES * 8, 11))
def test_changes_with_a_rotten_head_are_none(killed, bit):
    folder, head = killed
    raw = bytearray(head)
    raw[bit // 8] ^= 1 << bit % 8
    with_changes(folder, raw)
