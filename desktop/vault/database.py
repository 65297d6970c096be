"""The one connection to the encrypted database: statements, transactions, errors as facts.

It belongs to the thread that made it. How it is opened: `desktop.vault.connecting`.

SQLCipher reads and writes nothing more once it has met a page that is damaged, or that the
disk did not give. So the connection is made anew then: neither one damaged record nor one
moment of a bad disk may take all the others with it.
"""

import errno
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, Protocol, TypeAlias

from desktop.vault.asking import Asking
from desktop.vault.errors import VaultDamaged, VaultReadOnly
from desktop.vault.sql_errors import as_facts

Row: TypeAlias = tuple[Any, ...]

_GOES_ON = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
COPIED_PAGES = 512
"""So many pages, 2 MiB, are copied between two looks whether to go on."""
LOOKED_AT_STEPS = 100_000
"""So many steps of SQLite's machine, a few milliseconds, lie between two such looks."""


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

    def set_progress_handler(
        self, handler: Callable[[], bool] | None, steps: int, /
    ) -> None: ...

    def backup(
        self,
        target: "_Connection",
        *,
        pages: int,
        progress: Callable[[int, int, int], None],
    ) -> None: ...

    def close(self) -> None: ...


def _nothing() -> None:
    """Do nothing at a change."""


class Database:
    """An open database."""

    def __init__(
        self, connect: Callable[[], _Connection], *, is_in_memory: bool = False
    ) -> None:
        """Connect.

        Args:
            connect: Returns a connection to the one file, set as it has to be.
            is_in_memory: There is no file: another connection would hold nothing.
        """
        self._connect = connect
        self._connection = connect()
        self._depth = 0
        self._after: list[Callable[[], None]] = []
        self._at_change: Callable[[], None] = _nothing
        self._undone = 0
        self._is_in_memory = is_in_memory
        self._is_hurt = False
        self.is_read_only = False
        self._closing = ExitStack()

    @property
    def version(self) -> tuple[int, int]:
        """A value that is another after each change, and after each change taken back.

        Raises:
            VaultDamaged, OSError: The database was closed, and cannot be opened just now.
        """
        self._mend()
        return (self._connection.total_changes, self._undone)

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Return all rows of a query.

        Raises:
            VaultDamaged: A page that it needs cannot be read.
        """
        self._mend()
        with self._minding_pages():
            return self._connection.execute(sql, values).fetchall()

    def rows_at_length(self, sql: str, meanwhile: Callable[[], None]) -> list[Row]:
        """Return all rows of a query that may take long.

        Args:
            sql: The query.
            meanwhile: Called again and again; what it raises ends the query.
        """
        asking = Asking(meanwhile)
        self._mend()
        connection = self._connection
        connection.set_progress_handler(asking, LOOKED_AT_STEPS)
        try:
            return self.rows(sql)
        finally:
            # Of a page that could not be read the connection is closed, or made anew.
            if connection is self._connection and not self._is_hurt:
                connection.set_progress_handler(None, 0)
            asking.raise_again()

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
        with self._minding_pages():
            cursor = self._connection.execute(sql, values)
            return cursor.lastrowid if sql.startswith("INSERT") else cursor.rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Return a block whose changes are on disk when it ends, or undone if it raises.

        An inner block joins the outer one: it becomes durable with it, and is undone alone
        if it alone raises.

        Raises:
            VaultReadOnly: Nothing is written any more.
        """
        if self.is_read_only:
            raise VaultReadOnly
        self._mend()
        outer = self._depth == 0
        kept = len(self._after)
        before = self._connection.total_changes
        self._execute("BEGIN IMMEDIATE" if outer else "SAVEPOINT inner_block")
        self._depth += 1
        try:
            yield
            if outer and self._connection.total_changes != before:
                self._at_change()
            self._execute("COMMIT" if outer else "RELEASE inner_block")
        except BaseException:
            del self._after[kept:]
            self._undo(outer=outer)
            raise
        finally:
            self._depth -= 1
            self._mend_if_it_can_be()
        if outer:
            after, self._after = self._after, []
            for act in after:
                act()

    @contextmanager
    def _minding_pages(self) -> Iterator[None]:
        """Return a block after which a page that could not be read costs no other page."""
        try:
            with as_facts():
                yield
        except (VaultDamaged, OSError) as error:
            # A full disk is no such thing: SQLite goes on from there by itself.
            if getattr(error, "errno", None) not in _GOES_ON:
                self._is_hurt = not self._is_in_memory
                self._mend_if_it_can_be()
            raise

    def _mend_if_it_can_be(self) -> None:
        # A disk that is still bad is told by whoever asks next.
        with suppress(VaultDamaged, OSError):
            self._mend()

    def _mend(self) -> None:
        """Connect again after such a page, once nothing is under way."""
        if self._is_hurt and not self._depth:
            self._undone += 1
            self._connection.close()
            self._connection = self._connect()
            self._is_hurt = False

    def _undo(self, *, outer: bool) -> None:
        self._undone += 1
        # A full disk may have undone the whole transaction already, and so has damage.
        if self._is_hurt or not self._connection.in_transaction:
            return
        if outer:
            self._execute("ROLLBACK")
        else:
            self._execute("ROLLBACK TO inner_block")
            self._execute("RELEASE inner_block")

    def at_each_change(self, act: Callable[[], None]) -> None:
        """Call `act` in each outermost transaction that changed something, at its end."""
        self._at_change = act

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

    def copy_to(self, other: "Database", watch: Callable[[int, int], None]) -> None:
        """Make `other`, which has a key of its own, the same database, page by page.

        Args:
            other: An empty database.
            watch: Told pages copied and pages in all; whatever it raises ends the copying.

        Raises:
            VaultDamaged: A page cannot be read.
            OSError: A disk is full or failed.
        """
        self._mend()
        with self._minding_pages():
            self._connection.backup(
                other._connection,  # noqa: SLF001 - of this class
                pages=COPIED_PAGES,
                progress=lambda _status, left, total: watch(total - left, max(1, total)),
            )

    def stop_writing(self) -> None:
        """Refuse every change from now on."""
        self.is_read_only = True
        self.rows("PRAGMA query_only = ON")

    def at_close(self, act: Callable[[], None]) -> None:
        """Call `act` once the database is closed."""
        self._closing.callback(act)

    def close(self) -> None:
        """Close the database."""
        with self._closing, as_facts():
            self._connection.close()

    def _execute(self, sql: str) -> None:
        with as_facts():
            self._connection.execute(sql)
