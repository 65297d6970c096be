"""A vault made again from a backup, in an empty place, with the recovery key.

What did not come back with it is noted in the new vault at once, because the program can be
ended before anybody reads of it.
"""

from collections.abc import Mapping
from pathlib import Path

from crypto.age.types import Unwrapper
from crypto.errors import NotForMe
from desktop.services.backup_errors import NoBackupHere
from desktop.services.backups import OF_PLACE, BackupStore, Listed
from desktop.services.errors import NoBackupPlace, RecoveryKeyDoesNotFit
from desktop.services.locking import PLACE
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.session import Session, Store

RESTORED = "backup.restored"
"""Name of the setting that says how many files did not come back; gone once it was read."""


def settings_when_restored(lost: int) -> Mapping[str, str]:
    """Return what a restored vault keeps in place of its old settings, by name.

    It begins at its first page, where it says that it was restored.

    Args:
        lost: How many files the backup no longer had whole.
    """
    return {**dict.fromkeys((*OF_PLACE, PLACE), ""), RESTORED: str(lost)}


class Restored:
    """What the person has to hear of a vault that was made of a backup."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def untold(self) -> int | None:
        """Return how many files did not come back; None if there is nothing to hear."""
        kept = self._vault.settings.get(RESTORED)
        return int(kept) if kept.isdecimal() else None

    def mark_told(self) -> None:
        """Note that somebody read it."""
        self._vault.settings.put(RESTORED, "")


class Restoring(Session):
    """The way into a vault that is not there yet: a backup and its recovery key."""

    def __init__(
        self,
        store: Store,
        backups: BackupStore,
        folder: Path,
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        super().__init__(store, folder, clock, entropy)
        self._backups = backups
        self._chosen: Path | None = None

    def look(self, folder: Path) -> tuple[Listed, ...]:
        """Return the backups in a folder or on a stick, newest first.

        Raises:
            NoBackupPlace: The folder is not there.
            NoBackupHere: It is there, and holds none.
            OSError: It cannot be read.
        """
        if not folder.is_dir():
            raise NoBackupPlace
        found = self._backups.listed(folder)
        if not found:
            raise NoBackupHere
        return found

    def choose(self, backup: Listed) -> None:
        """Restore this one."""
        self._chosen = backup.folder

    def recover(self, identity: Unwrapper, passphrase: str) -> Vault:
        """Make the vault of the backup that was chosen, and open it.

        Raises:
            PassphraseTooWeak: The new passphrase is below the floor.
            NoBackupPlace: No backup was chosen.
            RecoveryKeyDoesNotFit: The backup was made for another recovery key.
            VaultError, OSError: Nothing was made.
        """
        self.require_strong(passphrase)
        if self._chosen is None:
            raise NoBackupPlace
        try:
            self._backups.restore(self._chosen, self.folder, passphrase, identity)
        except NotForMe:
            raise RecoveryKeyDoesNotFit from None
        return self.unlock(passphrase)
