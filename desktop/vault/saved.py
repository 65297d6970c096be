"""How many changes were saved, in the database itself, and how many of them it lost.

Each transaction raises the count, and the file beside the database follows. The chain of
events is mirrored too, but an autosave is no event: a flipped bit in the file of changes
takes it and everything behind it, and SQLite says nothing. At the next opening the count is
lower than that of the file then. What is left is whole, so the vault opens; the loss is
written down before anything else, so that no later save can hide it.

No change is called saved that went into files which nobody will find under their names.
"""

from contextlib import suppress
from functools import partial

from desktop.vault.database import Database
from desktop.vault.errors import VaultDamaged, VaultMissing
from desktop.vault.layout import DATABASE
from desktop.vault.saved_file import SavedFile
from desktop.vault.still_here import StillHere

_ROW = "SELECT count, lost, told, noticed_at FROM saved"
_TABLE = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'saved'"
_RAISE = "UPDATE saved SET count = count + 1 RETURNING count"
_NOTE = "UPDATE saved SET count = ?, lost = lost + ?, noticed_at = ?"


def count_of(database: Database) -> int:
    """Return how many changes a database counted; 0 of one from before they were.

    Raises:
        VaultDamaged: The count cannot be read.
    """
    if not database.number(_TABLE):
        return 0
    row = database.row(_ROW)
    if row is None:
        raise VaultDamaged(DATABASE)
    return int(row[0])


def require_file(database: Database, file: SavedFile) -> None:
    """Return if the file can be read, or if nothing was counted yet.

    Raises:
        VaultMissing: It is not there.
        VaultDamaged: It was changed, or is another vault's.
    """
    count = count_of(database)
    try:
        file.read()
    except VaultMissing:
        if count:
            raise


def note_loss(database: Database, file: SavedFile, at: str) -> None:
    """Write down that changes were lost, if any were; make the file, if there is none.

    Args:
        database: Of this version, opened for writing; nothing was changed in it so far.
        file: Beside it.
        at: ISO 8601 time with offset.

    Raises:
        OSError: The disk is full or failed. The vault must not be used: the next save
            would hide the loss.
    """
    count = count_of(database)
    try:
        seen = file.read()
    except VaultMissing:
        file.create(count)
        return
    if seen > count:
        with database.transaction():
            database.run(_NOTE, seen + 1, seen - count, at)


class Saved:
    """The count of an open vault. Fits the port of the same name."""

    def __init__(self, database: Database, file: SavedFile) -> None:
        self._database = database
        self._file = file
        row = database.row(_ROW) or (0, 0, 0, "")  # of a copy it may not be there
        self._count = int(row[0])
        self._untold = int(row[1]) - int(row[2])
        self._noticed_at = str(row[3])
        self._written = -1

    @property
    def untold(self) -> int:
        """How many saved changes were lost that nobody was told of yet."""
        return self._untold

    @property
    def noticed_at(self) -> str:
        """When it was noticed last, ISO 8601; empty if nothing was ever lost."""
        return self._noticed_at

    def mark_told(self) -> None:
        """Note that somebody read that changes were lost."""
        with self._database.transaction():
            self._database.run("UPDATE saved SET told = lost")
        self._untold = 0

    def begin(self, here: StillHere) -> None:
        """Count every change from now on, and bring the file up to the database.

        Args:
            here: Where every change must be, or it fails.
        """
        self._database.at_each_change(partial(self._raise, here))
        self.mirror()

    def _raise(self, here: StillHere) -> None:
        here.require()  # else all of it is undone
        count = self._database.number(_RAISE)
        self._database.after_commit(partial(self._kept, here, count))

    def _kept(self, here: StillHere, count: int) -> None:
        here.require()
        if not here.has_wal():
            self._database.checkpoint()
        self._count = count
        self.mirror()

    def mirror(self) -> None:
        """Bring the file up to the database.

        The change is on disk already, so a disk that fails just now must not turn it into
        a failure: the file stays behind, which the next change or opening makes good.
        """
        if self._count == self._written:
            return
        self._written = -1
        with suppress(OSError):
            self._file.write(self._count)
            self._written = self._count

    def compared(self) -> tuple[int, bool]:
        """Return how many changes were ever lost, and whether both counts can be relied on.

        Those that are not written down yet are among them.
        """
        row = self._database.row(_ROW)
        if row is None:
            return 0, False
        count, lost = int(row[0]), int(row[1])
        try:
            seen = self._file.read()
        except VaultMissing:
            return lost, count == 0
        except (VaultDamaged, OSError):
            return lost, False
        return lost + max(0, seen - count), seen >= count
