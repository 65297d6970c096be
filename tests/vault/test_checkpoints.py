"""One connection writes while another one takes the file of changes in, as SQLite did not
always survive: in versions before 3.51.3 a write could be lost when that file began anew.

The vault lets no second connection in; the library is raced all the same.
"""

import itertools
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from crypto import slots
from desktop.vault.connecting import open_database
from desktop.vault.errors import VaultBusy
from desktop.vault.vault_keys import VaultKeys
from tests.vault.samples import PASSPHRASE, new_vault, reopen

KINDS = ("PASSIVE", "RESTART", "TRUNCATE")


def key_of(folder):
    header = (folder / "vault.hdr").read_bytes()
    unlocked = slots.unlock(header, slots.Credentials(PASSPHRASE), allow_weak=True)
    return VaultKeys(header, unlocked.master_key, bytes).database


def connected(path, key):
    connection = dbapi2.connect(str(path), isolation_level=None, timeout=60)
    for sql in (f"PRAGMA key = \"x'{key.hex()}'\"", "PRAGMA journal_mode = WAL"):
        connection.execute(sql).fetchall()
    connection.execute("PRAGMA synchronous = FULL").fetchall()
    return connection


def write_and_checkpoint(folder, times):
    """Return how many rows are there after so many were written, and how often taken in."""
    new_vault(folder).close()
    path, key, written = folder / "vault.db", key_of(folder), threading.Event()
    taken, failed = [], []

    def take_in():
        try:
            other = connected(path, key)
            other.execute("PRAGMA busy_timeout = 1").fetchall()
            for kind in itertools.cycle(KINDS):
                if written.is_set():
                    break
                ((busy, *_),) = other.execute(f"PRAGMA wal_checkpoint({kind})").fetchall()
                if not busy:
                    taken.append(kind)
            other.close()
        except dbapi2.Error as error:
            failed.append(error)

    database = connected(path, key)
    database.execute("CREATE TABLE race (no INTEGER PRIMARY KEY, words TEXT)")
    thread = threading.Thread(target=take_in)
    thread.start()
    for number in range(times):
        words = "Words. " * (number % 90)
        database.execute("INSERT INTO race VALUES (?, ?)", (number, words))
    written.set()
    thread.join()
    assert failed == []
    (count,) = database.execute("SELECT count(*) FROM race").fetchone()
    database.execute("DROP TABLE race")
    database.close()
    vault = reopen(folder)
    assert vault.check() == ()
    vault.close()
    return count, len(taken)


@pytest.fixture
def quick(tmp_path):
    """A folder in memory: what is raced for is the file of changes, not the disk."""
    shared = Path("/dev/shm")
    if not shared.is_dir():
        yield tmp_path / "vault"
        return
    made = shared / f"deponent-race-{threading.get_native_id()}"
    made.mkdir(mode=0o700)
    yield made / "vault"
    for path in sorted(made.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    made.rmdir()


def test_a_second_connection_to_an_open_vault_is_refused(vault, folder):
    with pytest.raises(VaultBusy):
        open_database(folder / "vault.db", key_of(folder))


def test_two_thousand_writes_beside_checkpoints_are_all_there(quick):
    count, taken = write_and_checkpoint(quick, 2_000)
    assert count == 2_000
    assert taken > 20


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_a_hundred_thousand_writes_beside_checkpoints_are_all_there(quick):
    count, taken = write_and_checkpoint(quick, 100_000)
    assert count == 100_000
    assert taken > 1_000
