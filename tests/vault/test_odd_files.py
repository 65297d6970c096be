"""A database that is no file, or that another program holds, is refused in plain words."""

import os
import shutil
import stat
import subprocess
import sys

import pytest

from crypto.slots import Credentials
from desktop.domain.testimony import State
from desktop.vault import store
from desktop.vault.errors import VaultBusy, VaultDamaged
from tests.vault.samples import PASSPHRASE, a_testimony, new_vault, reopen, state_of

pytestmark = pytest.mark.timeout(60)

LEAST_LOCKED, LOCKED_BYTES = 0x40000000, 600
"""Where SQLite locks a file, far behind its end."""
HOLD = f"""
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(
        file, fcntl.LOCK_EX | fcntl.LOCK_NB, {LOCKED_BYTES}, {LEAST_LOCKED}, 0
    )
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A vault that was closed, and one that crashed with changes beside the database."""
    folder = tmp_path_factory.mktemp("shelf")
    vault = new_vault(folder / "closed")
    vault.testimonies.add(a_testimony(), State.OPEN)
    shutil.copytree(folder / "closed", folder / "crashed")
    vault.close()
    return folder


def open_the_rest(folder):
    return store.open_rest(folder, Credentials(PASSPHRASE), allow_weak=True)


def put_a_pipe(path, _real):
    os.mkfifo(path)


def put_a_pipe_that_is_held_open(path, _real):
    """Opening it holds nobody up; reading from it would."""
    os.mkfifo(path)
    os.open(path, os.O_RDWR)


def put_a_socket(path, _real):
    os.mknod(path, stat.S_IFSOCK | 0o600)


def put_a_folder(path, _real):
    path.mkdir()


def put_a_link_to_a_device(path, _real):
    path.symlink_to("/dev/zero")


def put_a_link_to_the_file_itself(path, real):
    path.symlink_to(real)


ODD = (
    put_a_pipe,
    put_a_pipe_that_is_held_open,
    put_a_socket,
    put_a_folder,
    put_a_link_to_a_device,
    put_a_link_to_the_file_itself,
)


@pytest.mark.parametrize("name", ["vault.db", "vault.db-wal", "vault.db-shm"])
@pytest.mark.parametrize("put", ODD, ids=lambda it: it.__name__)
@pytest.mark.parametrize("way", [reopen, open_the_rest])
@pytest.mark.parametrize("kind", ["closed", "crashed"])
def test_what_is_no_file_is_refused_before_anything_is_read_or_changed(
    shelf, folder, name, put, way, kind
):
    shutil.copytree(shelf / kind, folder)
    real = folder.with_name("elsewhere")
    if (folder / name).exists():
        (folder / name).rename(real)
    else:
        real.write_bytes(b"")
    put(folder / name, real)
    before = state_of(real.parent)
    with pytest.raises(VaultDamaged) as caught:
        way(folder)
    assert caught.value.part == name
    assert state_of(real.parent) == before


def test_a_database_that_another_program_holds_is_busy_and_opens_afterwards(shelf, folder):
    shutil.copytree(shelf / "closed", folder)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, folder / "vault.db"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout.readline() == b"held\n"
        before = state_of(folder)
        with pytest.raises(VaultBusy):
            reopen(folder)
        assert state_of(folder) == before
        holder.stdin.close()
        assert holder.wait(30) == 0
    reopen(folder).close()


def test_a_table_that_somebody_else_holds_is_busy_too(folder, shelf):
    shutil.copytree(shelf / "closed", folder)
    vault = reopen(folder)
    reader = vault._database._connection.execute("SELECT * FROM sqlite_schema")
    with pytest.raises(VaultBusy):
        vault._database.migrate("DROP TABLE saved;", 1)
    reader.close()
    vault.close()


LEFT_OVERS = ("vault.hdr.part", "vault.hdr.copy.part", "chain.head.part", "damaged.part")


@pytest.mark.parametrize("name", LEFT_OVERS)
def test_what_a_left_over_leads_to_is_left_alone_at_the_next_opening(folder, name):
    new_vault(folder).close()
    theirs = folder.parent / "letters.txt"
    theirs.write_bytes(b"mine")
    (folder / name).symlink_to(theirs)
    reopen(folder).close()
    assert theirs.read_bytes() == b"mine"
    assert not (folder / name).is_symlink()


@pytest.mark.parametrize("name", LEFT_OVERS)
@pytest.mark.parametrize("put", [put_a_pipe, put_a_socket, put_a_folder])
def test_what_is_no_file_in_the_place_of_a_left_over_hinders_no_opening(folder, name, put):
    new_vault(folder).close()
    put(folder / name, None)
    reopen(folder).close()
