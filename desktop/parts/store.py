"""Vaults in folders, with the key derivation of this machine and real entropy."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from crypto.age.types import Unwrapper
from crypto.identity import Identity
from crypto.passphrase import KdfParams
from crypto.slots import Credentials, Unlocked
from desktop.machine import keeps_nothing
from desktop.services.disk_errors import KeptInMemoryOnly
from desktop.services.ports import Vault
from desktop.services.times import moment
from desktop.vault import erase, header, keyring, store, tries
from desktop.vault.erase import Erased
from desktop.vault.errors import VaultDamaged
from desktop.vault.layout import Layout


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

    def open(self, folder: Path, credentials: Credentials) -> Vault:
        """Open a vault; never makes one. Of a damaged one, open what can be read."""
        at, weak = moment(local_clock), self._allow_weak
        try:
            return store.open_vault(folder, credentials, at=at, allow_weak=weak)
        except VaultDamaged:
            return store.open_rest(folder, credentials, allow_weak=self._allow_weak)

    def wait_seconds(self, folder: Path) -> float:
        """Return how long the next try has to wait."""
        return tries.wait_seconds(folder, local_clock())

    def note_failure(self, folder: Path) -> int:
        """Remember a wrong passphrase, and return how many there were."""
        return tries.note_failure(folder, local_clock())

    def clear_failures(self, folder: Path) -> None:
        """Forget wrong passphrases."""
        tries.clear(folder)

    def params(self) -> KdfParams:
        """Return the work that a new passphrase slot shall cost."""
        return self._kdf()

    def unlock_slots(self, folder: Path, credentials: Credentials) -> Unlocked:
        """Return the opened header of a vault that is open here."""
        return keyring.unlock_slots(folder, credentials, allow_weak=self._allow_weak)

    def replace_slots(self, folder: Path, raw: bytes, proof: Credentials) -> Unlocked:
        """Make `raw` the header, once these credentials have opened it from disk."""
        weak = self._allow_weak
        return keyring.replace_slots(folder, raw, proof, allow_weak=weak)

    def recover_slots(
        self,
        folder: Path,
        identity: Unwrapper,
        change: Callable[[Unlocked], bytes],
        proof: Credentials,
    ) -> None:
        """Open the header with a recovery key, and give it a new way to open it."""
        weak = self._allow_weak
        keyring.recover_slots(folder, identity, change, proof, allow_weak=weak)

    def on_one_disk(self, one: Path, other: Path) -> bool:
        """Say whether two folders lie on the same disk or stick: see `on_one_disk`."""
        return on_one_disk(one, other)

    def erase_after(self, folder: Path) -> int:
        """Return after how many wrong passphrases the vault is erased; 0 for never."""
        return header.erase_after(Layout(folder))

    def erase(self, folder: Path) -> Erased:
        """Destroy the key slots of a vault, then its files."""
        return erase.erase(folder)

    def finish_erasing(self, folder: Path) -> None:
        """End an erasing that was cut off; nothing happens if none was begun."""
        erase.finish(folder)


def on_one_disk(one: Path, other: Path) -> bool:
    """Say whether two folders lie on the same disk or stick, as the system sees it.

    Args:
        one: Where something is to be kept apart from the other.
        other: For example the folder of the vault.

    Raises:
        KeptInMemoryOnly: `one` is another place, but is gone with the power.
        OSError: One of them is not there.
    """
    if one.stat().st_dev == other.stat().st_dev:
        return True
    if keeps_nothing(one):
        raise KeptInMemoryOnly
    return False
