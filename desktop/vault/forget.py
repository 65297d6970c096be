"""Destroying content, and finishing at the next open what a crash cut off.

The content key goes first, in one transaction with everything that could tell of the
words; then the database is written out and the file of changes emptied; then the files go.
"""

import os
from contextlib import suppress
from pathlib import Path

from desktop.disk import NotAFile, flush_folder, is_own_folder
from desktop.disk.part import SUFFIX
from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import TestimonyId
from desktop.vault.blobs import delete_blobs, stray_files
from desktop.vault.content import Contents
from desktop.vault.cut_off import wipe
from desktop.vault.database import Database
from desktop.vault.errors import Final
from desktop.vault.half_typed import TESTIMONY, forget_half_typed
from desktop.vault.header import NAMES
from desktop.vault.layout import CHAIN_HEAD, DAMAGED, Layout
from desktop.vault.particulars import destroy_particulars


def destroy(database: Database, contents: Contents, layout: Layout, no: int) -> None:
    """Destroy the content of a SEALED testimony, or of one marked for it, for ever.

    Raises:
        Final: It is neither.
        ContentGone: It was done before.
        OSError: The disk failed. What is left over, the next open finishes.
    """
    known = database.number(
        "SELECT count(*) FROM testimony WHERE no = ?1"
        " AND (state = 'sealed' OR no IN (SELECT testimony FROM destroyed))",
        no,
    )
    if not known:
        raise Final
    blobs = _names(database, "SELECT blob FROM attachment WHERE testimony = ?", no)
    takes = _names(database, "SELECT id FROM take WHERE testimony = ?", no)
    with database.transaction():
        database.run("DELETE FROM attachment WHERE testimony = ?", no)
        database.run("DELETE FROM take WHERE testimony = ?", no)
        destroy_particulars(database, no)
        forget_half_typed(database, TESTIMONY, no)
        database.run("DELETE FROM original WHERE testimony = ?", no)
        database.run("DELETE FROM sealed_particulars WHERE testimony = ?", no)
        contents.destroy(no)
    database.checkpoint()
    delete_blobs(layout.blobs, blobs)
    for name in takes:
        (layout.takes / name).unlink(missing_ok=True)
    flush_folder(layout.takes)


def finish_what_was_cut_off(database: Database, contents: Contents, layout: Layout) -> None:
    """Finish destructions, and delete files that belong to nothing."""
    database.checkpoint()
    rows = database.rows(
        # The sign keeps SQLite from beginning with all keys that there are.
        "SELECT no FROM without_content"
        " WHERE +no IN (SELECT testimony FROM content_key) ORDER BY no"
    )
    for (no,) in rows:
        destroy(database, contents, layout, no)
    _delete_cut_off_seals(database, layout)
    _wipe_cut_off_headers(layout)
    for path in filter(os.path.lexists, _strays(database, layout)):
        if not is_own_folder(path):  # nothing of ours; it holds nothing up
            path.unlink(missing_ok=True)
            flush_folder(path.parent)


def unrecorded(database: Database) -> tuple[TestimonyId, ...]:
    """Return testimonies whose content is destroyed and whose chain does not say so."""
    names = _names(
        database,
        "SELECT id FROM without_content JOIN testimony USING (no)"
        " WHERE no NOT IN (SELECT testimony FROM content_key)"
        " AND NOT EXISTS (SELECT 1 FROM custody WHERE subject = testimony.id AND act = ?)"
        " ORDER BY no",
        CustodyAct.KEY_DESTROYED,
    )
    return tuple(map(TestimonyId, names))


def _delete_cut_off_seals(database: Database, layout: Layout) -> None:
    """Delete sealed files that were announced and never noted: their content is here."""
    for name in _names(database, "SELECT file_name FROM expected_file"):
        (layout.outbox / name).unlink(missing_ok=True)
        flush_folder(layout.outbox)
        with database.transaction():
            database.run("DELETE FROM expected_file WHERE file_name = ?", name)


def _wipe_cut_off_headers(layout: Layout) -> None:
    """Overwrite headers that never got their names; their slots may be refused by now.

    What is no file of this very name, as a link to somebody else's, is left as it is.
    """
    for name in NAMES:
        with suppress(FileNotFoundError, NotAFile):
            wipe(_part(layout, name))


def _part(layout: Layout, name: str) -> Path:
    return layout.folder / f"{name}{SUFFIX}"


def _strays(database: Database, layout: Layout) -> list[Path]:
    """Return files without a row.

    A sealed file that nobody announced is none: it may be the only copy.
    """
    blobs = set(_names(database, "SELECT blob FROM attachment"))
    blobs.update(_names(database, "SELECT blob FROM enclosure"))
    takes = set(_names(database, "SELECT id FROM take"))
    return [
        *stray_files(layout.blobs, blobs),
        *stray_files(layout.takes, takes),
        *layout.outbox.glob(f"*{SUFFIX}"),
        *(_part(layout, name) for name in (*NAMES, CHAIN_HEAD, DAMAGED)),
    ]


def _names(database: Database, sql: str, *values: object) -> list[str]:
    return [name for (name,) in database.rows(sql, *values)]
