"""One process for each vault."""

import os
from pathlib import Path

from desktop.disk import try_lock
from desktop.vault.errors import VaultBusy

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)


class VaultLock:
    """The right to use a vault; it ends with `release` or with the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            VaultBusy: Another process has it.
            OSError: The lock file cannot be opened.
        """
        self._fd = os.open(path, _FLAGS, 0o600)
        if not try_lock(self._fd):
            self.release()
            raise VaultBusy

    def release(self) -> None:
        """Give the lock back."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            os.close(fd)
