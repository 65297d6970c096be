"""How much of a file that is still being written is on the disk already.

The one who writes says so after each flush; another thread may wait for it and read that
much back meanwhile. What was not flushed is never read: it would come from memory.
"""

import errno
import os
import threading


class Landed:
    """A mark that only moves on, between one who writes and one who reads."""

    def __init__(self) -> None:
        self._moved = threading.Condition()
        self._size_bytes = 0
        self._whole = False
        self._given_up = False

    def reach(self, size_bytes: int) -> None:
        """Say that the first `size_bytes` of the file are on the disk."""
        with self._moved:
            self._size_bytes = size_bytes
            self._moved.notify_all()

    def finish(self) -> None:
        """Say that all of it is, and that nothing more will be written."""
        with self._moved:
            self._whole = True
            self._moved.notify_all()

    def give_up(self) -> None:
        """Say that the file will never be whole, or that nobody wants to know any more."""
        with self._moved:
            self._given_up = True
            self._moved.notify_all()

    def wait_for(self, size_bytes: int) -> None:
        """Return when so many bytes are on the disk, or all of them if they are fewer.

        Raises:
            OSError: It was given up (``ECANCELED``).
        """
        with self._moved:
            self._moved.wait_for(lambda: self._settled(size_bytes))
            if self._given_up:
                raise OSError(errno.ECANCELED, os.strerror(errno.ECANCELED))

    def _settled(self, size_bytes: int) -> bool:
        return self._given_up or self._whole or self._size_bytes >= size_bytes
