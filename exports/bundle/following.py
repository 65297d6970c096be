"""The SHA-512 of a file while it is still being written, at nobody's expense.

A thread reads what was written so far. It lags behind when there is more urgent work, and
catches up while the file is being flushed and read back. Nothing waits in memory.
"""

import errno
import hashlib
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

from exports.bundle.hashing import PIECE_BYTES

_NICE = 5


def _step_back() -> None:
    """Let other threads go first, where a single thread can say so."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


class FollowingHash:
    """Hashes the file at `path`, which somebody else makes longer, in a `with` block."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written_bytes = 0
        self._ended = False
        self._given_up = False
        self._news = threading.Condition()
        self._pool = ThreadPoolExecutor(1, "sha512-file", initializer=_step_back)
        self._hash = self._pool.submit(self._follow)

    @property
    def written_bytes(self) -> int:
        """How many bytes were said to be written."""
        return self._written_bytes

    def wrote(self, size: int) -> None:
        """Say that the file has become `size` bytes longer."""
        with self._news:
            self._written_bytes += size
            self._news.notify()

    def hexdigest(self) -> str:
        """Return the hash of the whole file, which is not written any more.

        Raises:
            OSError: The file could not be read.
        """
        with self._news:
            self._ended = True
            self._news.notify()
        return self._hash.result()

    def _follow(self) -> str:
        sha512 = hashlib.sha512()
        buffer = memoryview(bytearray(PIECE_BYTES))
        done = 0
        with self._path.open("rb", buffering=0) as stream:
            while left := self._left(done):
                count = stream.readinto(buffer[:left])
                if not count:
                    raise OSError(errno.EIO, "the file ends before its end")
                sha512.update(buffer[:count])
                done += count
        return sha512.hexdigest()

    def _left(self, done: int) -> int:
        """Wait until there is more to read or there never will be, and say how much."""
        with self._news:
            self._news.wait_for(
                lambda: self._written_bytes > done or self._ended or self._given_up
            )
            return 0 if self._given_up else self._written_bytes - done

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._news:
            self._given_up = True
            self._news.notify()
        self._pool.shutdown()
