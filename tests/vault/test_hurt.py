"""A page that cannot be read, on a disk that is gone the next moment: told as it is."""

import errno
import os

import pytest

from desktop.vault.connecting import (
    APPLICATION_ID,
    BACKUP_SETTINGS,
    create_database,
    open_file_to_read,
)
from desktop.vault.errors import VaultDamaged
from tests.vault.pages import PAGE

KEY = bytes(range(32))
LENGTHS = "SELECT sum(length(word)) FROM words"


@pytest.fixture
def hurt(tmp_path):
    """An open database of which one page cannot be read."""
    path = tmp_path / "some.db"
    made = create_database(path, KEY, BACKUP_SETTINGS)
    made.rows(f"PRAGMA application_id = {APPLICATION_ID}")
    with made.transaction():
        made.run("CREATE TABLE words (word TEXT)")
        for _ in range(50):
            made.run("INSERT INTO words VALUES (?)", "x" * PAGE)
    made.close()
    raw = bytearray(path.read_bytes())
    raw[-PAGE * 10 : -PAGE * 9] = os.urandom(PAGE)
    path.write_bytes(raw)
    database = open_file_to_read(path, KEY)
    yield database
    database.close()


def gone():
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def at_length(database):
    database.rows_at_length(LENGTHS, lambda: None)


def at_once(database):
    database.rows(LENGTHS)


@pytest.mark.parametrize("ask", [at_length, at_once], ids=lambda it: it.__name__)
def test_a_disk_that_goes_just_then_is_told_until_it_is_back(hurt, ask, monkeypatch):
    with monkeypatch.context() as without:
        without.setattr(hurt, "_connect", gone)
        with pytest.raises(VaultDamaged):
            ask(hurt)
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            hurt.rows("SELECT 1")
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            _ = hurt.version
    assert hurt.rows("SELECT 1") == [(1,)]
    assert hurt.version
