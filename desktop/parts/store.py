"""Vaults in folders, with the key derivation of this machine and real entropy."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from crypto.identity import Identity
from crypto.passphrase import KdfParams
from desktop.services.ports import Vault
from desktop.vault import store, tries


def local_clock() -> datetime:
    """Return the present moment of the device's clock with its offset."""
    return datetime.now(UTC).astimezone()  # noqa: TID251 - nobody else asks the clock


class FolderStore:
    """Makes and opens vaults in folders."""

    def __init__(self, kdf: Callable[[], KdfParams], *, allow_weak: bool = False) -> None:
        """Remember how keys are derived.

        Args:
            kdf: Returns the cost for new vaults, asked only when one is made.
            allow_weak: Accept a cost below the floor; for tests only.
        """
        self._kdf = kdf
        self._allow_weak = allow_weak

    def exists(self, folder: Path) -> bool:
        """Say whether anything of a vault is in `folder`."""
        return store.exists(folder)

    def create(self, folder: Path, passphrase: str, identity: Identity, at: str) -> Vault:
        """Make a vault and open it."""
        terms = store.Terms(kdf=self._kdf(), allow_weak=self._allow_weak)
        return store.create(folder, passphrase, identity, terms, os.urandom, at)

    def open(self, folder: Path, passphrase: str) -> Vault:
        """Open a vault; never makes or mends one."""
        return store.open_vault(folder, passphrase, allow_weak=self._allow_weak)

    def wait_seconds(self, folder: Path) -> float:
        """Return how long the next try has to wait."""
        return tries.wait_seconds(folder, local_clock())

    def note_failure(self, folder: Path) -> None:
        """Remember a wrong passphrase."""
        tries.note_failure(folder, local_clock())

    def clear_failures(self, folder: Path) -> None:
        """Forget wrong passphrases."""
        tries.clear(folder)
