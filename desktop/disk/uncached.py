"""Reading a file from the disk itself, past what the system remembers of it.

A re-read that is answered from memory proves nothing about the disk. Where the system can,
the bytes go straight into our own two buffers, one being filled while the other is read;
elsewhere the cached pages are dropped first, which is a hint.
"""

import errno
import io
import mmap
import os
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from desktop.disk.native import drop_cache, read_in_order

BUFFER_BYTES = 4 << 20


class Uncached(io.RawIOBase):
    """A file, front to back, as the disk gives it back."""

    def __init__(self, path: Path) -> None:
        """Open the file; all of it must have been flushed before.

        Raises:
            OSError: It cannot be read.
        """
        self._fd = _open(path)
        self._buffers = (mmap.mmap(-1, BUFFER_BYTES), mmap.mmap(-1, BUFFER_BYTES))
        self._turn = 0
        self._left = memoryview(b"")
        self._offset = 0
        self._pool = ThreadPoolExecutor(1, "re-read")
        self._coming: Future[int] | None = self._fetch()

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
        if self._coming is None:
            return
        count = self._coming.result()
        self._left = memoryview(self._buffers[self._turn])[:count]
        self._turn = 1 - self._turn
        self._offset += count
        # Only the end of the file gives less than was asked for.
        self._coming = self._fetch() if count == BUFFER_BYTES else None

    def _fetch(self) -> Future[int]:
        return self._pool.submit(_fill, self._fd, self._buffers[self._turn], self._offset)


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
