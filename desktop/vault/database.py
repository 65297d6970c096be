"""The one connection to the encrypted database: settings, transactions, errors as facts.

Every setting is read back and compared, because SQLite answers a setting it does not take
with silence. The connection belongs to the thread that made it.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from sqlcipher3 import dbapi2

from desktop.vault.errors import VaultDamaged
from desktop.vault.layout import DATABASE, Layout
from desktop.vault.sql_errors import as_facts

Row: TypeAlias = tuple[Any, ...]

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


class _Cursor(Protocol):
    """The answer to one statement."""

    lastrowid: int
    rowcount: int

    def fetchall(self) -> list[Row]: ...


class _Connection(Protocol):
    """What is used of SQLCipher's own connection."""

    in_transaction: bool
    total_changes: int

    def execute(self, sql: str, values: tuple[object, ...] = (), /) -> _Cursor: ...

    def executescript(self, sql: str, /) -> object: ...

    def close(self) -> None: ...


class Database:
    """An open database."""

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._depth = 0
        self._after: list[Callable[[], None]] = []
        self._undone = 0

    @property
    def version(self) -> tuple[int, int]:
        """A value that is another after each change, and after each change taken back."""
        return (self._connection.total_changes, self._undone)

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Return all rows of a query."""
        with as_facts():
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> Row | None:
        """Return the first row of a query, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def number(self, sql: str, *values: object) -> int:
        """Return the one whole number that a query yields."""
        return int(self.rows(sql, *values)[0][0])

    def run(self, sql: str, *values: object) -> int:
        """Change rows inside a transaction; return how many, or for INSERT the new row."""
        assert self._depth
        with as_facts():
            cursor = self._connection.execute(sql, values)
            return cursor.lastrowid if sql.startswith("INSERT") else cursor.rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Return a block whose changes are on disk when it ends, or undone if it raises.

        An inner block joins the outer one: it becomes durable with it, and is undone alone
        if it alone raises.
        """
        outer = self._depth == 0
        kept = len(self._after)
        self._execute("BEGIN IMMEDIATE" if outer else "SAVEPOINT inner_block")
        self._depth += 1
        try:
            yield
            self._execute("COMMIT" if outer else "RELEASE inner_block")
        except BaseException:
            del self._after[kept:]
            self._undo(outer=outer)
            raise
        finally:
            self._depth -= 1
        if outer:
            after, self._after = self._after, []
            for act in after:
                act()

    def _undo(self, *, outer: bool) -> None:
        self._undone += 1
        # A full disk may have undone the whole transaction already.
        if not self._connection.in_transaction:
            return
        if outer:
            self._execute("ROLLBACK")
        else:
            self._execute("ROLLBACK TO inner_block")
            self._execute("RELEASE inner_block")

    def after_commit(self, act: Callable[[], None]) -> None:
        """Call `act` once the running transaction is on disk; never if it is undone."""
        assert self._depth
        self._after.append(act)

    def migrate(self, sql: str, number: int) -> None:
        """Run one migration as a whole and note its number."""
        script = f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number:d};\nCOMMIT;"
        with as_facts():
            try:
                self._connection.executescript(script)
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def wipe_after_commit(self) -> None:
        """Bring what is deleted now out of all pages, once the transaction is on disk.

        The deletion is on disk then, so a disk that fails just now must not turn it into a
        failure: old pages stay until the next time, or the next open.
        """
        self.after_commit(self._wipe)

    def _wipe(self) -> None:
        with suppress(OSError):
            self.checkpoint()

    def checkpoint(self) -> None:
        """Bring all changes into the database file and empty the file of changes.

        Raises:
            OSError: The disk is full or failed.
        """
        busy = self.number("PRAGMA wal_checkpoint(TRUNCATE)")
        assert not busy

    def close(self) -> None:
        """Close the database."""
        with as_facts():
            self._connection.close()

    def _execute(self, sql: str) -> None:
        with as_facts():
            self._connection.execute(sql)


def create_database(path: Path, key: bytes) -> Database:
    """Make an empty database, for this user only.

    Raises:
        FileExistsError: There is such a file.
        OSError: The disk is full or failed.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return _connect(path, key, "rw", WRITER_SETTINGS)


def open_database(path: Path, key: bytes) -> Database:
    """Open a database for writing. It must have passed `look_into` before.

    Raises:
        VaultDamaged: It is no database, or not under this key.
        OSError: It cannot be read.
    """
    return _connect(path, key, "rw", WRITER_SETTINGS)


@contextmanager
def look_into(layout: Layout, key: bytes) -> Iterator[Database]:
    """Give a reader of the database that leaves every file as it was.

    Raises:
        VaultDamaged: It is no database, not under this key, or not one of ours.
        OSError: It cannot be read.
    """
    crashed = layout.wal.exists() and layout.wal.stat().st_size > 0
    with ExitStack() as undo:
        if crashed and not layout.wal_index.exists():
            undo.callback(layout.wal_index.unlink, missing_ok=True)
        # Without changes to bring in, SQLite may take the file as it is, without a trace.
        mode = "ro" if crashed else "ro&immutable=1"
        database = _connect(layout.database, key, mode, ())
        undo.callback(database.close)
        if database.number("PRAGMA application_id") != APPLICATION_ID:
            raise VaultDamaged(DATABASE)
        yield database


def _connect(
    path: Path, key: bytes, mode: str, settings: tuple[tuple[str, str, str], ...]
) -> Database:
    if dbapi2.sqlite_version_info < LEAST_SQLITE:
        raise RuntimeError("SQLite is too old")
    with as_facts():
        connection = dbapi2.connect(  # type: ignore[attr-defined]
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            cached_statements=0,
            timeout=0,
        )
    database = Database(connection)
    try:
        with as_facts():
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
        for change, question, wanted in (*settings, *SETTINGS):
            database.rows(change)
            if str(database.rows(question)[0][0]) != wanted:
                raise RuntimeError(question)
        database.rows("SELECT count(*) FROM sqlite_schema")
    except BaseException:
        connection.close()
        raise
    return database
