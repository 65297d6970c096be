"""Making the folder of a vault: beside its own, and named last.

So a half-made one is never taken for a vault, and none is ever made over another. Until
its header is written, at the very end, nothing opens it.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crypto.identity import Identity
from desktop.disk import flush_folder, private_folder
from desktop.vault.chain import Head
from desktop.vault.connecting import create_database
from desktop.vault.cut_off import clear_half_made, destroy_slots, half_made_at
from desktop.vault.errors import VaultExists
from desktop.vault.header import write_header
from desktop.vault.layout import Layout
from desktop.vault.steps import take_missing_steps
from desktop.vault.vault_keys import VaultKeys


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
    was_there = folder.exists()
    if Layout(folder).has_any():
        raise VaultExists
    if was_there or folder.is_symlink():  # a link to nothing would be refused at the end
        folder.rmdir()
    folder.parent.mkdir(parents=True, exist_ok=True)
    layout = Layout(half_made_at(folder))
    clear_half_made(layout.folder)
    try:
        for each in (layout.folder, layout.blobs, layout.takes, layout.outbox):
            private_folder(each)
        yield layout
        flush_folder(layout.folder)
        layout.folder.rename(folder)
        flush_folder(folder.parent)
    except BaseException:
        destroy_slots(layout.folder)
        shutil.rmtree(layout.folder, ignore_errors=True)
        raise


def fill(layout: Layout, keys: VaultKeys, identity: Identity, at: str) -> None:
    """Put into a half-made vault what an empty one holds, its header last."""
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
    write_header(layout, keys.header)
