"""A file that is whole or not there: it bears ``.part`` in its name until it is committed.

Once a write or flush has failed, the file can only be discarded. A later flush may report
success for pages that the system has already given up.
"""

import contextlib
import errno
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.disk.behind import WriteBehind
from desktop.disk.landed import Landed
from desktop.disk.native import PRIVATE_FILE, flush_file, flush_folder

SUFFIX = ".part"
_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def open_part(path: Path, *, replace: bool = False) -> "Part":
    """Start a file that will be called `path` once it is committed.

    What an earlier, cut-off attempt left under the same ``.part`` name is deleted first.

    Args:
        path: The name in the end; its folder exists.
        replace: Whether a file that has this name already may be replaced.

    Raises:
        FileExistsError: `path` is there, and `replace` is false.
        OSError: The file cannot be made.
    """
    if not replace and os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    part_path = path.with_name(path.name + SUFFIX)
    with contextlib.suppress(FileNotFoundError):
        part_path.unlink()
    return Part(path, part_path, os.open(part_path, _FLAGS, PRIVATE_FILE))


class Part:
    """A file being written. As a context manager it discards what was not committed.

    Attributes:
        path: The name once committed.
        part_path: The name until then.
    """

    def __init__(self, path: Path, part_path: Path, fd: int) -> None:
        self.path = path
        self.part_path = part_path
        self._fd = fd
        self._behind = WriteBehind(fd)
        self._sound = True
        self._flushed = False

    def fileno(self) -> int:
        """Return the open file, for reading back or for dropping its cache."""
        self._require_open()
        return self._fd

    def follow(self) -> Landed:
        """Return the mark up to which the file may be read back while it is written.

        It is reached for good with the next `flush_to_disk`, after which nothing more may
        be written.
        """
        self._require_open()
        self._behind.landed = Landed()
        return self._behind.landed

    def write(self, piece: bytes | bytearray | memoryview) -> int:
        """Take all of `piece` and return its length in bytes; it is copied.

        Raises:
            OSError: The disk is full or failed, now or at an earlier write. Only `discard`
                helps now.
        """
        self._require_open()
        self._flushed = False
        left = memoryview(piece).cast("B")
        try:
            self._behind.write(left)
        except OSError:
            self._sound = False
            raise
        return len(left)

    def flush_to_disk(self) -> None:
        """Return when all that was written is on the disk itself.

        Raises:
            OSError: It is not, and never will be: only `discard` helps now.
        """
        try:
            self._behind.drain()
            flush_file(self.fileno())
        except OSError:
            self._sound = False
            raise
        self._flushed = True
        if self._behind.landed is not None:
            self._behind.landed.finish()

    def commit(self) -> None:
        """Give the file its name; on disk when this returns.

        Raises:
            OSError: An earlier write failed, or this did; nothing new is called `path`.
        """
        if not self._sound:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(self.part_path))
        if not self._flushed:
            self.flush_to_disk()
        self._close()
        replacing = os.path.lexists(self.path)
        self.part_path.replace(self.path)
        try:
            flush_folder(self.path.parent)
        except OSError:
            if not replacing:
                with contextlib.suppress(OSError):
                    self.path.unlink()
            raise

    def discard(self) -> None:
        """Delete what was written; nothing happens if it was committed or discarded."""
        self._close()
        with contextlib.suppress(FileNotFoundError):
            self.part_path.unlink()

    def _require_open(self) -> None:
        if self._fd < 0:
            raise ValueError("closed")

    def _close(self) -> None:
        self._behind.close()
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            os.close(fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.discard()
