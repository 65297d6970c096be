"""Practice vaults in folders, beside the real one."""

import os
from pathlib import Path

from crypto.passphrase import MODEST
from desktop.parts.store import FolderStore, local_clock
from desktop.paths import practice_place
from desktop.services.practice import Practice
from desktop.services.session import Session


def folder_practice(vault: Path) -> Practice:
    """Return the practice vaults that belong to a real vault.

    Args:
        vault: Folder of the real vault, which need not be there.
    """
    # A passphrase that everybody knows needs no more work than a vault must have.
    store = FolderStore(lambda: MODEST)

    def way_into(folder: Path) -> Session:
        return Session(store, folder, local_clock, os.urandom)

    return Practice(practice_place(vault), way_into, local_clock, os.urandom)


def practice_beside(session: Session) -> Practice:
    """Return the practice vaults beside the vault of `session`, with its costs."""
    place = practice_place(session.folder)
    return Practice(place, session.beside, local_clock, os.urandom)
