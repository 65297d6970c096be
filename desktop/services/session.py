"""Making, opening and locking the vault."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TypeVar

from crypto import passphrase as passphrases
from crypto.age import Unwrapper
from crypto.errors import CryptoError, NotForMe, WrongPassphrase
from crypto.identity import Identity, new_identity
from crypto.passphrase import KdfParams
from crypto.slots import Credentials, Note, Unlocked
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import DeponentError
from desktop.domain.people import UserRole
from desktop.services.erasing import Erased, ErasedAfterTries, Eraser
from desktop.services.errors import (
    BadPseudonym,
    PassphraseTooWeak,
    RecoveryKeyDoesNotFit,
    TooSoon,
)
from desktop.services.key_files import read_key_file
from desktop.services.key_ports import SlotStore
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.times import moment

PRACTICE_NAME = "PRACTICE "
"""So begins the name on a practice card, in every language, for whoever sees only that."""


class Store(Eraser, SlotStore, Protocol):
    """Where vaults lie."""

    def exists(self, folder: Path) -> bool:
        """Say whether anything of a vault is in `folder`."""

    def create(self, folder: Path, passphrase: str, identity: Identity, at: str) -> Vault:
        """Make a vault and open it."""

    def open(self, folder: Path, credentials: Credentials) -> Vault:
        """Open a vault; never makes or mends one."""

    def wait_seconds(self, folder: Path) -> float:
        """Return how long the next try has to wait, 0 if it need not."""

    def note_failure(self, folder: Path) -> int:
        """Remember a wrong passphrase, on disk, and return how many there were."""

    def clear_failures(self, folder: Path) -> None:
        """Forget wrong passphrases after a right one."""


_Opened = TypeVar("_Opened")


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

    @property
    def slots(self) -> SlotStore:
        """Where the ways into the vault are kept."""
        return self._store

    def beside(self, folder: Path) -> "Session":
        """Return the way into another vault, with the same costs and clock."""
        return Session(self._store, folder, self._clock, self._entropy)

    def has_vault(self) -> bool:
        """Say whether a vault, or a part of one, is in the folder."""
        return self._store.exists(self._folder)

    def suggest_passphrase(self) -> str:
        """Return six new random words."""
        return passphrases.generate(self._entropy)

    def passphrase_bits(self, text: str) -> float:
        """Return an honest lower estimate of the strength of `text`, in bits."""
        return passphrases.strength_bits(text)

    def require_strong(self, passphrase: str) -> None:
        """Return if a new passphrase reaches the floor.

        Raises:
            PassphraseTooWeak: It is below `crypto.passphrase.FLOOR_BITS`.
        """
        if self.passphrase_bits(passphrase) < passphrases.FLOOR_BITS:
            raise PassphraseTooWeak

    def create(self, pseudonym: str, role: UserRole, passphrase: str) -> Vault:
        """Make the key pair and the vault.

        Takes a few seconds: the passphrase is made slow to guess.

        Raises:
            BadPseudonym: The name cannot stand on an identity card, or the role is that of
                practice and the name does not say so.
            PassphraseTooWeak: The passphrase is below `crypto.passphrase.FLOOR_BITS`; that
                of a practice vault may be.
        """
        if role is not UserRole.PRACTICE:
            self.require_strong(passphrase)
        elif not pseudonym.startswith(PRACTICE_NAME):
            raise BadPseudonym
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

    def unlock(self, passphrase: str, key_file: Path | None = None) -> Vault:
        """Open the vault, and note in its chain what a crash kept it from noting.

        Args:
            passphrase: As typed.
            key_file: The file on a stick, if the person has one.

        Raises:
            TooSoon: The delay after the last wrong passphrase is not over.
            WrongPassphrase: It does not open the vault; the next delay is longer.
            ErasedAfterTries: It was the last try that the vault allowed.
            BadKeyFile: The file is no key file; nothing was tried.
        """
        credentials = self.credentials(passphrase, key_file)
        return self._finished(
            self._in_time(lambda: self._store.open(self._folder, credentials))
        )

    def recover(self, identity: Unwrapper, passphrase: str) -> Vault:
        """Open the vault with a recovery key, and let a new passphrase open it from now on.

        Raises:
            PassphraseTooWeak: The new passphrase is below the floor.
            RecoveryKeyDoesNotFit: The vault has no slot for this key.
            SlotsFull: There is no room for a new passphrase.
            OSError: The disk is full or failed; nothing was changed.
        """
        self.require_strong(passphrase)
        made_on = moment(self._clock)[:10]
        fresh = Credentials(passphrase)

        def change(unlocked: Unlocked) -> bytes:
            return unlocked.with_credentials(fresh, Note(made_on=made_on), self._entropy)

        try:
            self._store.recover_slots(self._folder, identity, change, fresh)
        except NotForMe:
            raise RecoveryKeyDoesNotFit from None
        return self._finished(self._store.open(self._folder, fresh))

    def credentials(self, passphrase: str, key_file: Path | None) -> Credentials:
        """Return what a person gave, with the key file read.

        Raises:
            BadKeyFile: The file is none, or was damaged.
            OSError: It cannot be read.
        """
        return Credentials(passphrase, read_key_file(key_file) if key_file else None)

    def tried(self, attempt: Callable[[], _Opened]) -> _Opened:
        """Return what `attempt` opens with a passphrase, unless it comes too soon.

        Raises:
            TooSoon, WrongPassphrase, ErasedAfterTries: As `unlock`.
        """
        opened = self._in_time(attempt)
        self._store.clear_failures(self._folder)
        return opened

    def erase(self) -> Erased:
        """Destroy the vault on this device, whoever has it open.

        Raises:
            CannotErase: The disk cannot be written to; everything is still there.
        """
        return self._store.erase(self._folder)

    def finish_erasing(self) -> None:
        """End an erasing that was cut off; before anything else at the start.

        Raises:
            CannotErase: The disk is read-only now.
        """
        self._store.finish_erasing(self._folder)

    def _in_time(self, attempt: Callable[[], _Opened]) -> _Opened:
        wait = self.wait_seconds()
        if wait > 0:
            raise TooSoon(wait)
        try:
            return attempt()
        except WrongPassphrase:
            self._note_failure()
            raise

    def _note_failure(self) -> None:
        count = self._store.note_failure(self._folder)
        if 0 < self._store.erase_after(self._folder) <= count:
            self._store.erase(self._folder)
            raise ErasedAfterTries

    def _finished(self, vault: Vault) -> Vault:
        """Return an open vault once nothing is left to note; shut it if that fails.

        Nobody is given it then, and while it stays open it keeps the next try out.
        """
        try:
            self._store.clear_failures(self._folder)
            for testimony in vault.unrecorded_destructions():
                at = moment(self._clock)
                vault.custody.append(at, CustodyAct.KEY_DESTROYED, testimony)
        except BaseException:
            with suppress(DeponentError, OSError):
                vault.close()
            raise
        return vault


def strongest_affordable(total_memory_bytes: int) -> KdfParams:
    """Return the key derivation cost for a machine with so much memory."""
    return passphrases.choose(total_memory_bytes)
