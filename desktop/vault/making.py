"""Making the folder of a vault: beside its own, and named last.

So a half-made one is never taken for a vault, and none is ever made over another.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crypto.identity import Identity
from desktop.disk import flush_folder, private_folder
from desktop.vault.chain import Head
from desktop.vault.connecting import create_database
from desktop.vault.errors import VaultExists
from desktop.vault.header import write_header
from desktop.vault.layout import EVERYTHING, Layout
from desktop.vault.steps import take_missing_steps
from desktop.vault.vault_keys import VaultKeys

NEW_SUFFIX = ".new"


@contextmanager
def half_made(folder: Path) -> Iterator[Layout]:
    """Give a private folder with the folders of a vault; it is called `folder` at the end.

    If the block raises, nothing of it stays.

    Args:
        folder: Where the vault shall lie; missing or empty.

    Raises:
        VaultExists: A vault, or a part of one, is there already.
        OSError: Something else is there, or the disk is full or failed.
    """
    if Layout(folder).has_any():
        raise VaultExists
    if folder.exists():
        folder.rmdir()
    folder.parent.mkdir(parents=True, exist_ok=True)
    layout = Layout(folder.with_name(folder.name + NEW_SUFFIX))
    _clear(layout)
    try:
        for each in (layout.folder, layout.blobs, layout.takes, layout.outbox):
            private_folder(each)
        yield layout
        flush_folder(layout.folder)
        layout.folder.rename(folder)
        flush_folder(folder.parent)
    except BaseException:
        shutil.rmtree(layout.folder, ignore_errors=True)
        raise


def _clear(half_made: Layout) -> None:
    """Remove what a cut-off attempt left; nobody ever got into it.

    Raises:
        OSError: Something that no vault has is in there; it stays.
    """
    if half_made.folder.exists():
        names = {path.name for path in half_made.folder.iterdir()}
        if not names <= EVERYTHING | {f"{name}.part" for name in EVERYTHING}:
            raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY))
        shutil.rmtree(half_made.folder)


def fill(layout: Layout, keys: VaultKeys, identity: Identity, at: str) -> None:
    """Put into a half-made vault what an empty one holds."""
    write_header(layout, keys.header)
    database = create_database(layout.database, keys.database)
    try:
        take_missing_steps(database)
        with database.transaction():
            database.run(
                "INSERT INTO owner (id, secret, created_at) VALUES (1, ?, ?)",
                identity.to_bytes(),
                at,
            )
        database.checkpoint()
    finally:
        database.close()
    keys.head_file(layout).write(Head())
    keys.saved_file(layout).create(0)
