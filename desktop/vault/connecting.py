"""Making and opening databases: which library, under which key, with which settings.

Every setting is read back and compared, because SQLite answers a setting it does not take
with silence.
"""

import os
import struct
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

from desktop.vault.database import Database
from desktop.vault.errors import LibraryTooOld, SettingRefused, VaultDamaged
from desktop.vault.layout import DATABASE, Layout
from desktop.vault.sql_errors import as_facts

Settings: TypeAlias = tuple[tuple[str, str, str], ...]
"""How each is set, how it is read back, and the answer that is wanted."""

LEAST_SQLITE = (3, 51, 3)
"""Older ones can corrupt a database when its WAL is reset."""
APPLICATION_ID = 0x44504E54
SETTINGS = (
    ("PRAGMA cipher_memory_security = ON", "PRAGMA cipher_memory_security", "1"),
    ("PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"),
    ("PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"),
    ("PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"),
    ("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"),
    # Without it, INSERT OR REPLACE deletes rows and asks no trigger.
    ("PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"),
    ("PRAGMA cache_size = -16000", "PRAGMA cache_size", "-16000"),
)
WRITER_SETTINGS = (
    ("PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"),
    ("PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"),
    ("PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"),
    ("PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"),
    ("PRAGMA page_size", "PRAGMA page_size", "4096"),
)
BACKUP_SETTINGS = (
    ("PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"),
    ("PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete"),
    ("PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"),
    ("PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"),
    ("PRAGMA page_size", "PRAGMA page_size", "4096"),
)
PAGE_BYTES = 4096
WAL_HEADER = struct.Struct(">I4xI20x")
WAL_MAGIC = (0x377F0682, 0x377F0683)
MEMORY = "file::memory:"


def create_database(
    path: Path, key: bytes, settings: Settings = WRITER_SETTINGS
) -> Database:
    """Make an empty database, for this user only.

    Raises:
        FileExistsError: There is such a file.
        OSError: The disk is full or failed.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return _connect(_uri(path, "rw"), key, settings)


def open_database(path: Path, key: bytes) -> Database:
    """Open a database for writing. It must have passed `look_into` before.

    Raises:
        VaultDamaged: It is no database, or not under this key.
        OSError: It cannot be read.
    """
    return _connect(_uri(path, "rw"), key, WRITER_SETTINGS)


def database_in_memory() -> Database:
    """Make an empty database that is never on any disk and has no key."""
    return _connect(MEMORY, None, ())


def open_file_to_read(path: Path, key: bytes) -> Database:
    """Open a database file that is whole by itself, and leave it as it is.

    Raises:
        VaultDamaged: It is no database, not under this key, or not one of ours.
        OSError: It cannot be read.
    """
    return _ours(_connect(_uri(path, "ro&immutable=1"), key, ()))


def open_to_read(layout: Layout, key: bytes) -> Database:
    """Open a vault's database, and leave every file as it is once it is closed.

    Raises:
        VaultDamaged: It is no file, no database, not under this key, or not one of ours.
        OSError: It cannot be read.
    """
    layout.require_files()
    if not _has_changes(layout):
        # Without changes to bring in, SQLite may take the file as it is, without a trace.
        return open_file_to_read(layout.database, key)
    with ExitStack() as undo:
        if not layout.wal_index.exists():
            undo.callback(layout.wal_index.unlink, missing_ok=True)
            os.close(os.open(layout.wal_index, os.O_CREAT | os.O_WRONLY, 0o600))
        # An index that it may not write SQLite keeps in memory. The file would be mapped,
        # and on a disk without room for it the process would end (SIGBUS).
        database = _ours(_connect(_uri(layout.database, "ro&readonly_shm=1"), key, ()))
        database.at_close(undo.pop_all().close)
    return database


@contextmanager
def look_into(layout: Layout, key: bytes) -> Iterator[Database]:
    """Give a reader of the database that leaves every file as it was.

    Raises:
        VaultDamaged: It is no database, not under this key, or not one of ours.
        OSError: It cannot be read.
    """
    whole_pages = layout.database.stat().st_size % PAGE_BYTES == 0
    if not whole_pages and not _has_changes(layout):
        raise VaultDamaged(DATABASE)
    database = open_to_read(layout, key)
    try:
        yield database
    finally:
        database.close()


def _has_changes(layout: Layout) -> bool:
    """Say whether a crash left changes that are not in the database file yet.

    A file that SQLite would read and find nothing in holds none: it ends with its header,
    or that is no header. With an index in memory, SQLite would try such a one for ever.
    """
    try:
        with layout.wal.open("rb") as stream:
            head = stream.read(WAL_HEADER.size + 1)
    except FileNotFoundError:
        return False
    if len(head) <= WAL_HEADER.size:
        return False
    magic, page_bytes = WAL_HEADER.unpack(head[:-1])
    return magic in WAL_MAGIC and page_bytes.bit_count() == 1 and page_bytes >= 512


def _ours(database: Database) -> Database:
    try:
        if database.number("PRAGMA application_id") != APPLICATION_ID:
            raise VaultDamaged(DATABASE)
    except BaseException:
        database.close()
        raise
    return database


def _uri(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"


def _connect(uri: str, key: bytes | None, settings: Settings) -> Database:
    if dbapi2.sqlite_version_info < LEAST_SQLITE:
        raise LibraryTooOld
    return Database(lambda: _connection(uri, key, settings), is_in_memory=uri == MEMORY)


def _connection(  # the library has no types
    uri: str, key: bytes | None, settings: Settings
) -> Any:  # noqa: ANN401
    with as_facts():
        connection = dbapi2.connect(  # type: ignore[attr-defined]
            uri, uri=True, isolation_level=None, cached_statements=0, timeout=0
        )
    try:
        with as_facts():
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            if key is not None:
                connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
            for change, question, wanted in (*settings, *SETTINGS):
                connection.execute(change).fetchall()
                if str(connection.execute(question).fetchone()[0]) != wanted:
                    raise SettingRefused(question)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection
