"""Making, opening and locking the vault."""

from pathlib import Path
from typing import Protocol

from crypto import passphrase as passphrases
from crypto.errors import CryptoError, WrongPassphrase
from crypto.identity import Identity, new_identity
from crypto.passphrase import KdfParams
from desktop.domain.custody import CustodyAct
from desktop.domain.people import UserRole
from desktop.services.errors import BadPseudonym, PassphraseTooWeak, TooSoon
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.times import moment


class Store(Protocol):
    """Where vaults lie."""

    def exists(self, folder: Path) -> bool:
        """Say whether anything of a vault is in `folder`."""

    def create(self, folder: Path, passphrase: str, identity: Identity, at: str) -> Vault:
        """Make a vault and open it."""

    def open(self, folder: Path, passphrase: str) -> Vault:
        """Open a vault; never makes or mends one."""

    def wait_seconds(self, folder: Path) -> float:
        """Return how long the next try has to wait, 0 if it need not."""

    def note_failure(self, folder: Path) -> None:
        """Remember a wrong passphrase, on disk."""

    def clear_failures(self, folder: Path) -> None:
        """Forget wrong passphrases after a right one."""


class Session:
    """The way into one vault."""

    def __init__(self, store: Store, folder: Path, clock: Clock, entropy: Entropy) -> None:
        self._store = store
        self._folder = folder
        self._clock = clock
        self._entropy = entropy

    @property
    def folder(self) -> Path:
        """The folder of the vault."""
        return self._folder

    def has_vault(self) -> bool:
        """Say whether a vault, or a part of one, is in the folder."""
        return self._store.exists(self._folder)

    def suggest_passphrase(self) -> str:
        """Return six new random words."""
        return passphrases.generate(self._entropy)

    def passphrase_bits(self, text: str) -> float:
        """Return an honest lower estimate of the strength of `text`, in bits."""
        return passphrases.strength_bits(text)

    def create(self, pseudonym: str, role: UserRole, passphrase: str) -> Vault:
        """Make the key pair and the vault.

        Takes a few seconds: the passphrase is made slow to guess.

        Raises:
            BadPseudonym: The name cannot stand on an identity card.
            PassphraseTooWeak: The passphrase is below `crypto.passphrase.FLOOR_BITS`.
        """
        if self.passphrase_bits(passphrase) < passphrases.FLOOR_BITS:
            raise PassphraseTooWeak
        at = moment(self._clock)
        try:
            identity = new_identity(pseudonym, str(role), at[:10])
        except CryptoError:
            raise BadPseudonym from None
        vault = self._store.create(self._folder, passphrase, identity, at)
        vault.custody.append(at, CustodyAct.VAULT_CREATED, "")
        return vault

    def wait_seconds(self) -> float:
        """Return how long the next try has to wait."""
        return self._store.wait_seconds(self._folder)

    def unlock(self, passphrase: str) -> Vault:
        """Open the vault, and note in its chain what a crash kept it from noting.

        Raises:
            TooSoon: The delay after the last wrong passphrase is not over.
            WrongPassphrase: It does not open the vault; the next delay is longer.
        """
        wait = self.wait_seconds()
        if wait > 0:
            raise TooSoon(wait)
        try:
            vault = self._store.open(self._folder, passphrase)
        except WrongPassphrase:
            self._store.note_failure(self._folder)
            raise
        self._store.clear_failures(self._folder)
        for testimony in vault.unrecorded_destructions():
            at = moment(self._clock)
            vault.custody.append(at, CustodyAct.KEY_DESTROYED, testimony)
        return vault


def strongest_affordable(total_memory_bytes: int) -> KdfParams:
    """Return the key derivation cost for a machine with so much memory."""
    return passphrases.choose(total_memory_bytes)
