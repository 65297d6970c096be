"""Takes: recordings page by page, each page sealed and on disk before the next.

A take is a file of frames: four bytes of length, then one box for the page, bound to the
take and the page's number. A kill or power cut can tear the last frame only; it is dropped.
"""

import io
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from crypto import box
from crypto.errors import Tampered
from desktop.disk import flush_file, flush_folder
from desktop.vault.errors import VaultDamaged
from desktop.vault.layout import TAKES

LENGTH_BYTES = 4
NO_KEY = b""
"""Of a take whose key cannot be read: it is told of when somebody opens it."""
MAX_PAGE_BYTES = 1 << 20
_FLAGS = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def _context(name: str, place: int) -> bytes:
    return f"take/v1 {name} {place}".encode()


class TakeFile:
    """A take: being taken, or closed. Fits the port ``Take``.

    Attributes:
        name: 32 hex digits; the file's name and the take's id.
    """

    def __init__(
        self, path: Path, key: bytes, entropy: Callable[[int], bytes] = os.urandom
    ) -> None:
        self.path = path
        self.name = path.name
        self._key = key
        self._entropy = entropy
        self._place = 0
        self._fd = -1

    def start(self) -> None:
        """Make the file, which was not there; its name is on disk when this returns."""
        self._fd = os.open(self.path, _FLAGS, 0o600)
        flush_folder(self.path.parent)

    def append(self, page: bytes) -> None:
        """Encrypt one page, append it and flush it to disk.

        Raises:
            OSError: The disk is full or failed; the pages before are kept. The take takes
                no further pages.
            ValueError: The take is closed, or the page is larger than 1 MiB.
        """
        if self._fd < 0 or len(page) > MAX_PAGE_BYTES:
            raise ValueError("the take is closed, or the page too large")
        sealed = box.lock(self._key, page, _context(self.name, self._place), self._entropy)
        frame = memoryview(len(sealed).to_bytes(LENGTH_BYTES, "big") + sealed)
        try:
            while frame:
                frame = frame[os.write(self._fd, frame) :]
            flush_file(self._fd)
        except OSError:
            self.close()
            raise
        self._place += 1

    def close(self) -> None:
        """Close the file; the pages stay."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            os.close(fd)

    def delete(self) -> None:
        """Delete the file; gone from disk when this returns."""
        self.path.unlink(missing_ok=True)
        flush_folder(self.path.parent)

    def reader(self, *, salvage: bool = False) -> "TakeReader":
        """Return a reader of the plain pages, or of those that are not damaged.

        Raises:
            ValueError: The take is not closed.
        """
        if self._fd >= 0:
            raise ValueError("the take is not closed")
        return TakeReader(self.path, self._key, salvage=salvage)


class TakeReader(io.RawIOBase):
    """The pages of a take one after the other, up to the last whole one."""

    def __init__(self, path: Path, key: bytes, *, salvage: bool = False) -> None:
        """Open the file.

        Args:
            path: Of the take.
            key: Of the take.
            salvage: Leave out pages that are damaged instead of refusing them.

        Raises:
            VaultDamaged: It is not there, or its key was damaged.
            OSError: It cannot be read.
        """
        super().__init__()
        if key == NO_KEY:
            raise VaultDamaged(TAKES)
        try:
            self._file = path.open("rb")
        except FileNotFoundError:
            raise VaultDamaged(TAKES) from None
        self._size = os.fstat(self._file.fileno()).st_size
        self._name = path.name
        self._key = key
        self._salvages = salvage
        self._place = 0
        self._page = memoryview(b"")
        self._position = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the present place in plain bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to `offset` by reading from the start; return the place, at most the end."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: None}[whence]
        if base is None:
            base = self._position + len(self.readall())
        target = base + offset
        if target < self._position:
            self._file.seek(0)
            self._place, self._position, self._page = 0, 0, memoryview(b"")
        while self._position < target and self.read(min(1 << 16, target - self._position)):
            pass
        return self._position

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Fill `buffer` with the next plain bytes; return how many, 0 only at the end.

        Raises:
            VaultDamaged: A page before the last was changed.
            OSError: The file cannot be read.
        """
        filled = 0
        with memoryview(buffer) as given, given.cast("B") as target:
            while filled < len(target) and (self._page or self._next_page()):
                count = min(len(self._page), len(target) - filled)
                target[filled : filled + count] = self._page[:count]
                self._page = self._page[count:]
                filled += count
        self._position += filled
        return filled

    def _next_page(self) -> bool:
        """Hold the next page that is not empty; say whether there was one."""
        while not self._page:
            frame = self._next_frame()
            if frame is None:
                return False
            try:
                page = self._opened(frame)
            except Tampered:
                if self._file.tell() == self._size:
                    return False
                page = self._salvaged(frame)
            self._page = memoryview(page)
            self._place += 1
        return True

    def _opened(self, frame: bytes) -> bytes:
        return box.unlock(self._key, frame, _context(self._name, self._place))

    def _salvaged(self, frame: bytes) -> bytes:
        """Return the page of a frame that does not open, if only its length is wrong."""
        self._require_salvage()
        begin = self._file.tell() - len(frame)
        self._file.seek(begin)
        written = self._length_as_written(len(frame), self._size - begin)
        self._file.seek(begin + (0 if written else len(frame)))
        return self._opened(self._file.read(written)) if written else b""

    def _require_salvage(self) -> None:
        if not self._salvages:
            raise VaultDamaged(TAKES)

    def _next_frame(self) -> bytes | None:
        """Return the next whole frame, or None where the file or a torn frame ends it."""
        begin = self._file.tell()
        left = self._size - begin
        length = int.from_bytes(self._file.read(LENGTH_BYTES), "big")
        if LENGTH_BYTES + length <= left and length:
            return self._file.read(length)
        too_much = left > LENGTH_BYTES + MAX_PAGE_BYTES + box.OVERHEAD_BYTES
        written = self._length_as_written(length, left - LENGTH_BYTES)
        if too_much or written:
            self._require_salvage()
        self._file.seek(begin + LENGTH_BYTES if written else self._size)
        return self._file.read(written) if written else None

    def _length_as_written(self, length: int, left: int) -> int:
        """Return the length of a frame that is whole, and a bit of its length is not; or 0.

        Otherwise all pages behind it would be taken for the end of a torn one.
        """
        rest = self._file.read(max(0, left))
        for bit in range(8 * LENGTH_BYTES):
            written = length ^ 1 << bit
            if 0 < written <= len(rest):
                with suppress(Tampered):
                    self._opened(rest[:written])
                    return written
        return 0

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()
