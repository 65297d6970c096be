"""Whether the files of an open vault still lie where they were opened.

Except on Windows, a file that is open can be deleted, moved or replaced. SQLite goes on
writing into what has no name any more and reports success, so only a look at the name tells
whether the next opening will find what was written.
"""

from pathlib import Path

from desktop.vault.errors import VaultGone
from desktop.vault.layout import Layout


def identity_of(path: Path) -> tuple[int, int] | None:
    """Return what tells the file at `path` from all others; None if the system cannot.

    Raises:
        FileNotFoundError, NotADirectoryError: Nothing is there.
        OSError: The disk failed.
    """
    found = path.stat()
    return (found.st_dev, found.st_ino) if found.st_ino else None


class StillHere:
    """The places of a database and its file of changes, from the moment they were open."""

    def __init__(self, layout: Layout) -> None:
        """Look at them.

        Args:
            layout: Of a database that is open for writing, and was read.

        Raises:
            OSError: One is not there.
        """
        self._layout = layout
        self._database = identity_of(layout.database)
        self._wal = identity_of(layout.wal)

    def require(self) -> None:
        """Return if the database is where it was opened.

        Raises:
            VaultGone: It was moved, deleted or replaced.
            OSError: The disk failed.
        """
        try:
            now = identity_of(self._layout.database)
        except (FileNotFoundError, NotADirectoryError):
            raise VaultGone from None
        if now is not None and now != self._database:
            raise VaultGone

    def has_wal(self) -> bool:
        """Say whether changes still go into the file that bears their name.

        Raises:
            OSError: The disk failed.
        """
        try:
            now = identity_of(self._layout.wal)
        except (FileNotFoundError, NotADirectoryError):
            return False
        return now is None or now == self._wal
