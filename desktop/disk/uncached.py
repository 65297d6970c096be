"""Reading a file from the disk itself, past what the system remembers of it.

A re-read that is answered from memory proves nothing about the disk. Where the system can,
the bytes go straight into buffers of our own, some being filled while another is read: a
disk gives more to who asks for the next piece before the last one has come. Elsewhere the
cached pages are dropped first, which is a hint.
"""

import errno
import io
import mmap
import os
import sys
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from desktop.disk.landed import Landed
from desktop.disk.native import drop_cache, read_in_order

BUFFER_BYTES = 4 << 20
# Windows has one place per open file, so only one thread may read it.
AHEAD = 1 if sys.platform == "win32" else 2
"""So many buffers are being filled at a time."""


class Uncached(io.RawIOBase):
    """A file, front to back, as the disk gives it back."""

    def __init__(self, path: Path, landed: Landed | None = None) -> None:
        """Open the file.

        Args:
            path: The file. All of it must have been flushed before, if nothing is said of
                how far it was.
            landed: How much of it was flushed, if it is still being written: reading waits
                for that, and fails with ``ECANCELED`` once it is given up.

        Raises:
            OSError: It cannot be read.
        """
        self._fd = _open(path)
        self._landed = landed
        self._left = memoryview(b"")
        self._offset = 0
        self._pool = ThreadPoolExecutor(AHEAD, "re-read")
        self._coming: deque[tuple[mmap.mmap, Future[int]]] = deque()
        self._read = mmap.mmap(-1, BUFFER_BYTES)
        for _ in range(AHEAD):
            self._fetch(mmap.mmap(-1, BUFFER_BYTES))

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        """Put the next bytes into `buffer` and return how many, 0 only at the end.

        Raises:
            OSError: The disk failed.
        """
        if not self._left:
            self._next()
        count = min(len(self._left), len(buffer))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def close(self) -> None:
        """Close the file and end the thread."""
        if self.closed:
            return
        super().close()
        self._pool.shutdown()
        os.close(self._fd)

    def _next(self) -> None:
        if not self._coming:
            return
        buffer, filled = self._coming.popleft()
        count = filled.result()
        self._left = memoryview(buffer)[:count]
        if count == BUFFER_BYTES:
            self._fetch(self._read)
        else:
            # Only the end of the file gives less than was asked for; what was asked for
            # behind it gives nothing.
            self._coming.clear()
        self._read = buffer

    def _fetch(self, buffer: mmap.mmap) -> None:
        filled = self._pool.submit(self._fill, buffer, self._offset)
        self._coming.append((buffer, filled))
        self._offset += BUFFER_BYTES

    def _fill(self, buffer: mmap.mmap, offset: int) -> int:
        if self._landed is not None:
            self._landed.wait_for(offset + BUFFER_BYTES)
            drop_cache(self._fd)
        return _fill(self._fd, buffer, offset)


def _fill(fd: int, buffer: mmap.mmap, offset: int) -> int:
    """Fill `buffer` from `offset`; return less than its size only at the end."""
    if sys.platform == "win32":
        os.lseek(fd, offset, os.SEEK_SET)
        piece = os.read(fd, BUFFER_BYTES)
        buffer[: len(piece)] = piece
        return len(piece)
    return os.preadv(fd, [buffer], offset)


def _open(path: Path) -> int:
    if sys.platform == "linux":
        try:
            return os.open(path, os.O_RDONLY | os.O_DIRECT)
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
    fd = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    drop_cache(fd)
    read_in_order(fd)
    return fd
