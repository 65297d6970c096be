"""Backups in folders, made by the vault and restored into one."""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from crypto.age.types import Unwrapper
from crypto.passphrase import KdfParams
from desktop.parts.store import FolderStore, local_clock, on_one_disk
from desktop.process import total_memory_bytes
from desktop.services.backups import Listed, Wanted
from desktop.services.ports import Vault
from desktop.services.restoring import Restoring, settings_when_restored
from desktop.services.session import strongest_affordable
from desktop.vault.backup_files import Generation, generations, places
from desktop.vault.backup_place import mark_medium, medium_of
from desktop.vault.backup_restore import RestoreOrder, restore
from desktop.vault.backups import BackupMade, BackupOrder
from desktop.vault.findings import Watch, unwatched
from desktop.vault.opened import OpenVault
from desktop.vault.store import Terms

UNTOLD = "?"
"""The day of a backup of which the stick says none."""


class FolderBackups:
    """Makes, lists and restores backups. Fits the port ``BackupStore``."""

    def __init__(self, kdf: Callable[[], KdfParams], *, allow_weak: bool = False) -> None:
        """Remember how keys of restored vaults are derived.

        Args:
            kdf: Returns the cost, asked only when a vault is restored.
            allow_weak: Accept a cost below the floor; for tests only.
        """
        self._kdf = kdf
        self._allow_weak = allow_weak

    def make(self, vault: Vault, wanted: Wanted, watch: Watch) -> BackupMade:
        """Make a backup; it counts once it was opened and compared."""
        if not isinstance(vault, OpenVault):
            raise TypeError("not a vault in a folder")
        order = BackupOrder(
            place=wanted.place,
            card=wanted.card,
            made_on=wanted.made_on,
            thorough=wanted.thorough,
        )
        return vault.backups.make(order, watch)

    def listed(self, folder: Path) -> tuple[Listed, ...]:
        """Return the backups in a folder or on a stick, newest first."""
        found = [each for place in places(folder) for each in generations(place)]
        return tuple(map(_listed, found))

    def medium(self, place: Path) -> str:
        """Return which stick a folder of backups lies on; empty if it was never marked."""
        return medium_of(place)

    def mark(self, place: Path, medium: str) -> None:
        """Write down on a stick which it is: 32 hex digits."""
        mark_medium(place, medium)

    def on_one_disk(self, one: Path, other: Path) -> bool:
        """Say whether two folders lie on the same disk or stick: see `on_one_disk`."""
        return on_one_disk(one, other)

    def restore(self, backup: Path, folder: Path, passphrase: str, key: Unwrapper) -> None:
        """Make a vault of a backup, with all of it that is still whole."""
        order = RestoreOrder(
            backup=Generation(backup),
            folder=folder,
            passphrase=passphrase,
            terms=Terms(kdf=self._kdf(), allow_weak=self._allow_weak),
            made_on=local_clock().date().isoformat(),
            settings=settings_when_restored,
        )
        restore(order, key, os.urandom, unwatched)


def folder_restoring(folder: Path) -> Restoring:
    """Return the way from a backup to a vault in `folder`, with this machine's costs."""

    def kdf() -> KdfParams:
        return strongest_affordable(total_memory_bytes())

    store, backups = FolderStore(kdf), FolderBackups(kdf)
    return Restoring(store, backups, folder, local_clock, os.urandom)


def _listed(backup: Generation) -> Listed:
    """Return what the stick says of a backup, as far as it says anything."""
    made_on, size_bytes = UNTOLD, 0
    with suppress(OSError, OverflowError, ValueError):
        facts = backup.database.lstat()
        size_bytes = facts.st_size
        made = datetime.fromtimestamp(facts.st_mtime, UTC).astimezone()
        made_on = made.date().isoformat()
    return Listed(
        folder=backup.folder,
        number=backup.number,
        made_on=made_on,
        size_bytes=size_bytes,
    )
