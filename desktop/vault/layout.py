"""Where the parts of a vault lie in its folder."""

import stat
from dataclasses import dataclass
from pathlib import Path

from desktop.disk import is_own_folder
from desktop.vault.errors import VaultDamaged, VaultMissing

HEADER = "vault.hdr"
HEADER_COPY = "vault.hdr.copy"
DATABASE = "vault.db"
WAL = "vault.db-wal"
WAL_INDEX = "vault.db-shm"
JOURNAL = "vault.db-journal"
CHAIN_HEAD = "chain.head"
SAVED = "saved.count"
LOCK = "lock"
DAMAGED = "damaged"
BLOBS = "blobs"
TAKES = "takes"
OUTBOX = "outbox"

FILES = (HEADER, HEADER_COPY, DATABASE, CHAIN_HEAD, SAVED)
FOLDERS = (BLOBS, TAKES, OUTBOX)
OF_SQLITE = (DATABASE, WAL, WAL_INDEX, JOURNAL)
"""SQLite opens these by name, whatever they are. The last is there only while a vault is
being made, and stays if that is cut off."""
EVERYTHING = frozenset((*FILES, *FOLDERS, *OF_SQLITE, LOCK, DAMAGED))
ONLY_IN_USE = frozenset((LOCK, DAMAGED))
"""What a vault gets once it is opened, and always has from then on: the first of them."""
NEEDED = (DATABASE, CHAIN_HEAD, *FOLDERS)
"""Whether the count of what was saved may be missing, the database says."""


def may_be_there(path: Path) -> bool:
    """Say whether something has this name, or may have.

    Only a disk that says "nothing is there" is believed. A stick that was pulled, a folder
    that is not ours to look into and a broken disk say nothing of what is on them.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


@dataclass(frozen=True, slots=True)
class Layout:
    """The folder of one vault."""

    folder: Path

    @property
    def database(self) -> Path:
        """The SQLCipher file."""
        return self.folder / DATABASE

    @property
    def wal(self) -> Path:
        """Changes that are not in the database file yet."""
        return self.folder / WAL

    @property
    def wal_index(self) -> Path:
        """An index of the changes; it can always be made again."""
        return self.folder / WAL_INDEX

    @property
    def chain_head(self) -> Path:
        """The custody chain's head, beside the database."""
        return self.folder / CHAIN_HEAD

    @property
    def saved(self) -> Path:
        """How many changes were saved, beside the database."""
        return self.folder / SAVED

    @property
    def lock(self) -> Path:
        """An empty file that one process locks."""
        return self.folder / LOCK

    @property
    def damaged(self) -> Path:
        """An empty file: a check found damaged pages, so nothing is to be written."""
        return self.folder / DAMAGED

    @property
    def blobs(self) -> Path:
        """Encrypted evidence."""
        return self.folder / BLOBS

    @property
    def takes(self) -> Path:
        """Recordings that are not evidence yet."""
        return self.folder / TAKES

    @property
    def outbox(self) -> Path:
        """Sealed files."""
        return self.folder / OUTBOX

    def has_any(self) -> bool:
        """Say whether anything that a vault is made of is here, or may be."""
        return any(may_be_there(self.folder / name) for name in (*FILES, *FOLDERS))

    def require(self) -> None:
        """Return if database, chain head and folders are all there.

        Raises:
            VaultMissing: One is not.
            VaultDamaged: What stands in a folder's place is a link or a file. Behind a
                link lie somebody's own files, which are not the vault's to delete.
        """
        for name in NEEDED:
            if not (self.folder / name).exists():
                raise VaultMissing(name)
        for name in FOLDERS:
            if not is_own_folder(self.folder / name):
                raise VaultDamaged(name)

    def require_files(self) -> None:
        """Return if each name that SQLite will open is a file of this folder, or nothing.

        A pipe would block it for ever, and a link leads out of the vault.

        Raises:
            VaultDamaged: One is something else.
        """
        for name in OF_SQLITE:
            try:
                mode = (self.folder / name).lstat().st_mode
            except FileNotFoundError:
                continue
            if not stat.S_ISREG(mode):
                raise VaultDamaged(name)
