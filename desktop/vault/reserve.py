"""Room on the disk that is held back, so that locking can keep the last words.

A disk that filled up while somebody typed refuses the save, and a lock must not wait until
there is room again. Giving the reserve back to the disk makes room for that one save.
"""

import os
from contextlib import suppress
from pathlib import Path

from desktop.disk import free_bytes

RESERVE = "reserve"
RESERVE_BYTES = 8 << 20
"""Several times what the longest account takes in the database and its file of changes."""
LEAST_FREE = 4
"""The reserve takes at most one part in so many of what is free."""


class Reserve:
    """The reserve of one vault. Fits the port of the same name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / RESERVE

    def hold_back(self) -> None:
        """Take it from the disk, if it is not held yet and the disk has plenty.

        Whether it can be had changes nothing else: without it the vault works as before.
        """
        try:
            if self._is_whole():
                return
            if free_bytes(self._folder) >= LEAST_FREE * RESERVE_BYTES:
                _take(self._path)
        except OSError:
            self.give_back()

    def _is_whole(self) -> bool:
        """Say if it is held; what was cut off while it was taken is given back."""
        if not os.path.lexists(self._path):
            return False
        if self._path.lstat().st_size >= RESERVE_BYTES:
            return True
        self._path.unlink()
        return False

    def give_back(self) -> None:
        """Give it back to the disk."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def _take(path: Path) -> None:
    fd = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        allocate = getattr(os, "posix_fallocate", None)
        if allocate is not None:
            allocate(fd, 0, RESERVE_BYTES)
        left = 0 if allocate is not None else RESERVE_BYTES
        while left:
            # Random: a file system that compresses holds nothing back for zeros.
            left -= os.write(fd, os.urandom(min(left, 1 << 20)))
    finally:
        os.close(fd)
