"""Which backups stay on a stick: three that are whole, and not three of one day.

A vault is locked many times a day, and each time a backup is made. If each pushed out the
oldest, words that the disk lost in the morning would be in no backup by the evening. So a
backup takes the place of the one before it if both were made on one day, and the place of
the oldest if not.

One whose list, header or database is damaged is none of the three. It goes once three are
whole; until then a part of it may be all that is left of something. Before any of another
day goes, the databases of those that stay are read from end to end and compared with their
lists. That is once a day, and while damaged ones lie there each time, also when the program
only locks. Else nothing goes but the one of the same day, and the new one, which was opened
just now, takes its place.

Where there is no time to read them, nothing else goes. So that this fills no stick, no more
than six gather: then the new one takes the place of the newest before it, whatever its day,
and the oldest ones stay until there is time.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

from desktop.disk import flush_folder, is_own_folder
from desktop.domain.errors import DeponentError
from desktop.vault.backup_files import LIST, Generation, digest_of, numbered
from desktop.vault.backup_place import is_own_file, shared_files
from desktop.vault.errors import BackupDamaged
from desktop.vault.layout import DATABASE, HEADER

KEPT = 3
"""How many backups stay."""
MOST_UNREAD = 6
"""How many may gather while there is no time to read the databases of the older ones."""
FIRST_YEAR = 2000
"""A clock that was never set shows an earlier year: it cannot tell days apart."""


def let_go(new: Generation, meanwhile: Callable[[], None], *, thorough: bool) -> None:
    """Delete what has to go now that this backup is proven, and files that none needs.

    What an unreadable list names is unknown, so while there is one no shared file goes.

    Args:
        new: It was opened and compared; it stays whatever else does.
        meanwhile: Called again and again. What it raises ends the looking, and the new
            backup counts all the same; what was not looked at by then stays.
        thorough: Read the databases of the others also where only one of the same day goes.

    Raises:
        OSError: The disk failed while it deleted.
    """
    older = _Older(new, meanwhile)
    try:
        older.replace_same_day(thorough=thorough)
        older.push_out()
        _sweep(new.folder.parent, meanwhile)
    except DeponentError:
        if not thorough:
            older.make_way()


class _Older:
    """The backups beside a new one, newest first, and what was found out about them."""

    def __init__(self, new: Generation, meanwhile: Callable[[], None]) -> None:
        self._new = new
        self._others = [each for each in numbered(new.folder.parent) if each != new]
        self._meanwhile = meanwhile
        self._is_proven: dict[Generation, bool] = {}

    def replace_same_day(self, *, thorough: bool) -> None:
        """Delete the newest whole one if it is of the same day, and enough others stay."""
        if len(self._others) < KEPT:
            return
        test = self._proven if thorough else _looks_whole
        whole = list(islice(filter(test, self._others), KEPT))
        day = _day(self._new)
        if len(whole) == KEPT and day is not None and _day(whole[0]) == day:
            self._delete(whole[0])

    def push_out(self) -> None:
        """Delete all but the newest that are proven, if there are enough of those."""
        if len(self._others) < KEPT:
            return
        kept = list(islice(filter(self._proven, self._others), KEPT - 1))
        if len(kept) == KEPT - 1:
            for each in [each for each in self._others if each not in kept]:
                self._meanwhile()
                self._delete(each)

    def make_way(self) -> None:
        """Delete the newest that looks whole, if too many have gathered."""
        newest = next(filter(_looks_whole, self._others), None)
        if newest is not None and len(self._others) >= MOST_UNREAD:
            self._delete(newest)

    def _proven(self, backup: Generation) -> bool:
        """Say whether a backup is whole to the last byte of its database."""
        if backup not in self._is_proven:
            self._meanwhile()
            self._is_proven[backup] = _looks_whole(backup) and self._reads(backup)
        return self._is_proven[backup]

    def _reads(self, backup: Generation) -> bool:
        try:
            found = digest_of(backup.database, self._meanwhile)
            return found == backup.files()[DATABASE]
        except (BackupDamaged, OSError):
            return False

    def _delete(self, backup: Generation) -> None:
        self._others.remove(backup)
        with suppress(PermissionError):  # somebody else's: it stays
            _delete(backup)


def _looks_whole(backup: Generation) -> bool:
    """Say whether list and header are whole, and a database is there."""
    header = backup.folder / HEADER
    try:
        if not (is_own_file(header) and is_own_file(backup.database)):
            return False
        is_filled = backup.database.stat().st_size > 0
        return is_filled and digest_of(header) == backup.files()[HEADER]
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
        with suppress(FileNotFoundError, IsADirectoryError):
            (backup.folder / LIST).unlink()
        flush_folder(backup.folder)
        shutil.rmtree(backup.folder)


def _sweep(place: Path, meanwhile: Callable[[], None]) -> None:
    """Delete the shared files that no backup needs, unless a list cannot be read."""
    needed: set[str] = set()
    try:
        for each in numbered(place):
            meanwhile()
            needed.update(each.files())
    except (BackupDamaged, OSError):
        return
    with suppress(PermissionError):  # a folder of somebody else's
        for path in shared_files(place):
            if f"../{path.relative_to(place).as_posix()}" not in needed:
                path.unlink()
                with suppress(OSError):
                    path.parent.rmdir()
