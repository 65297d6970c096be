"""Writing behind the back of whoever writes: large pieces go to the disk meanwhile.

Two buffers of our own take turns: one is being filled while the other goes to the disk,
past the system's memory where the system can. Copying gigabytes through that memory costs
more than encrypting them. An error is told at the next call. Where somebody reads along,
the disk is flushed every so often, and told how far it may be read.
"""

import errno
import mmap
from concurrent.futures import Future, ThreadPoolExecutor

from desktop.disk.landed import Landed
from desktop.disk.native import flush_file, set_direct, write_at

BUFFER_BYTES = 4 << 20
FLUSH_BYTES = 8 * BUFFER_BYTES
"""So much is written between two flushes where somebody reads along: often enough to keep
them busy, and seldom enough for a slow stick."""


class WriteBehind:
    """Appends to one open file. Small files are written at `drain`, in one piece."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._buffers: list[mmap.mmap] = []
        self._turn = 0
        self._held = 0
        self._offset = 0
        self._going: Future[None] | None = None
        self._pool: ThreadPoolExecutor | None = None
        self.landed: Landed | None = None

    def write(self, piece: memoryview) -> None:
        """Take all of `piece`.

        Raises:
            OSError: Something written before did not reach the disk.
        """
        while piece:
            buffer = self._buffer()
            count = min(BUFFER_BYTES - self._held, len(piece))
            buffer[self._held : self._held + count] = piece[:count]
            self._held += count
            piece = piece[count:]
            if self._held == BUFFER_BYTES:
                self._send()

    def drain(self) -> None:
        """Return when the system has everything; it may still have to be flushed.

        Raises:
            OSError: The disk is full or failed.
        """
        self._wait()
        if self._held:
            # What follows would no longer stand where a disk can take it directly.
            set_direct(self._fd, on=False)
            view = memoryview(self._buffers[self._turn])[: self._held]
            _put(self._fd, view, self._offset)
            self._offset += self._held
            self._held = 0

    def close(self) -> None:
        """End the thread; what was not drained is given up."""
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None
        self._buffers = []

    def _buffer(self) -> mmap.mmap:
        while len(self._buffers) <= self._turn:
            self._buffers.append(mmap.mmap(-1, BUFFER_BYTES))
        return self._buffers[self._turn]

    def _send(self) -> None:
        self._wait()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "write-behind")
        if self._offset == 0:
            set_direct(self._fd, on=True)
        view = memoryview(self._buffers[self._turn])
        self._going = self._pool.submit(self._put_behind, view, self._offset)
        self._offset += self._held
        self._held = 0
        self._turn = 1 - self._turn

    def _put_behind(self, view: memoryview, offset: int) -> None:
        end = offset + len(view)
        _put(self._fd, view, offset)
        if self.landed is not None and end % FLUSH_BYTES == 0:
            flush_file(self._fd)
            self.landed.reach(end)

    def _wait(self) -> None:
        going, self._going = self._going, None
        if going is not None:
            going.result()


def _put(fd: int, view: memoryview, offset: int) -> None:
    """Write all of `view` at `offset`.

    Raises:
        OSError: The disk is full or failed.
    """
    while view:
        try:
            count = write_at(fd, view, offset)
        except OSError as error:
            if error.errno != errno.EINVAL or not set_direct(fd, on=False):
                raise
            continue
        view = view[count:]
        offset += count
        if view:
            set_direct(fd, on=False)
