"""Which backups stay on a stick: three that are whole, and not three of one day.

A vault is locked many times a day, and each time a backup is made. If each pushed out the
oldest, words that the disk lost in the morning would be in no backup by the evening. So a
backup takes the place of the one before it if both were made on one day, and the place of
the oldest if not.

One whose list, header or database is damaged is none of the three. It goes once three are
whole; until then a part of it may be all that is left of something.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.disk import flush_folder, is_own_folder
from desktop.vault.backup_files import LIST, Generation, digest_of, numbered
from desktop.vault.errors import BackupDamaged
from desktop.vault.layout import BLOBS, DATABASE, HEADER, OUTBOX

KEPT = 3
"""How many backups stay."""
FIRST_YEAR = 2000
"""A clock that was never set shows an earlier year: it cannot tell days apart."""


def let_go(new: Generation, *, thorough: bool) -> None:
    """Delete what has to go now that this backup is proven, and files that none needs.

    What an unreadable list names is unknown, so while there is one no shared file goes.

    Args:
        new: It was opened and compared; it stays whatever else does.
        thorough: Read the databases of the others again, to know whether they are whole.

    Raises:
        OSError: The disk failed while it deleted.
    """
    place = new.folder.parent
    others = [each for each in numbered(place) if each != new]
    if len(others) >= KEPT:
        whole = [each for each in others if _is_whole(each, thorough=thorough)]
        kept = _kept(new, whole)
        if len(kept) == KEPT - 1:
            for each in others:
                if each not in kept:
                    _delete(each)
    _sweep(place)


def _kept(new: Generation, whole: list[Generation]) -> list[Generation]:
    """Return which stay beside the new one, of those that are whole, newest first."""
    day = _day(new)
    is_of_that_day = day is not None and bool(whole) and _day(whole[0]) == day
    if is_of_that_day and len(whole) >= KEPT:
        return whole[1:KEPT]
    return whole[: KEPT - 1]


def _is_whole(backup: Generation, *, thorough: bool) -> bool:
    """Say whether a backup opens, as far as that can be told without its key."""
    own = (HEADER, DATABASE) if thorough else (HEADER,)
    try:
        listed = backup.files()
        is_there = backup.database.is_file() and backup.database.stat().st_size > 0
        return is_there and all(
            digest_of(backup.folder / name) == listed[name] for name in own
        )
    except (BackupDamaged, OSError):
        return False


def _day(backup: Generation) -> date | None:
    """Return the day in UTC on which it got its list, as the stick says; or None."""
    with suppress(OSError, OverflowError, ValueError):
        made = datetime.fromtimestamp((backup.folder / LIST).stat().st_mtime, UTC)
        return made.date() if made.year >= FIRST_YEAR else None
    return None


def _delete(backup: Generation) -> None:
    if is_own_folder(backup.folder):
        # Without its list it is no backup any more, whatever a cut leaves of the rest.
        (backup.folder / LIST).unlink(missing_ok=True)
        flush_folder(backup.folder)
        shutil.rmtree(backup.folder)


def _sweep(place: Path) -> None:
    """Delete the shared files that no backup needs, unless a list cannot be read."""
    try:
        needed = {name for each in numbered(place) for name in each.files()}
    except (BackupDamaged, OSError):
        return
    for path in _shared(place):
        if f"../{path.relative_to(place).as_posix()}" not in needed:
            path.unlink()
            with suppress(OSError):
                path.parent.rmdir()


def _shared(place: Path) -> Iterator[Path]:
    for name in (BLOBS, OUTBOX):
        for path in sorted((place / name).rglob("*")):
            if path.is_file():
                yield path
