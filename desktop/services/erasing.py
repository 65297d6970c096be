"""Erasing the vault on this device: one gesture, at any moment, open or locked.

It asks nobody and waits for nothing: a thread that is still writing loses its files under
its hands, which is meant. What comes after is the end of the process.
"""

from pathlib import Path
from typing import Protocol

from desktop.services.errors import ServiceError


class ErasedAfterTries(ServiceError):
    """It was the last wrong passphrase that the vault allows; the vault is erased."""

    code = "session.erased"


class Erased(Protocol):
    """What erasing came to. The keys are gone in every case."""

    @property
    def overwritten(self) -> bool:
        """Whether every slot file was overwritten, and not only deleted."""

    @property
    def files_left(self) -> int:
        """How many files could not be deleted; nobody can read them."""


class Eraser(Protocol):
    """What destroys vaults."""

    def erase_after(self, folder: Path) -> int:
        """Return after how many wrong passphrases the vault is erased; 0 for never."""

    def erase(self, folder: Path) -> Erased:
        """Destroy the key slots of a vault, then its files."""

    def finish_erasing(self, folder: Path) -> None:
        """End an erasing that was cut off; nothing happens if none was begun."""
