"""Backups of an open vault: three that roll, each opened to prove it before it counts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crypto import slots
from crypto.card import Card
from desktop.disk import durable_write, free_bytes
from desktop.vault.backup_files import (
    Copying,
    Generation,
    begin_generation,
    copy_file,
    finish_generation,
    generations,
    require_long_files,
)
from desktop.vault.backup_key import backup_key
from desktop.vault.backup_place import (
    is_own_file,
    make_folder,
    nothing_in_the_way,
    require_own_folders,
)
from desktop.vault.backup_rolling import let_go
from desktop.vault.blobs import blob_path
from desktop.vault.chain import head_of
from desktop.vault.check import pages_are_sound
from desktop.vault.connecting import BACKUP_SETTINGS, create_database, open_file_to_read
from desktop.vault.content import Entropy
from desktop.vault.database import Database
from desktop.vault.errors import BackupDamaged, BackupNeedsRoom, VaultError
from desktop.vault.findings import Meter, Watch
from desktop.vault.layout import BLOBS, DATABASE, HEADER, OUTBOX, TAKES, Layout
from desktop.vault.settings import OWN
from desktop.vault.vault_keys import DATABASE_PURPOSE

SPARE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOrder:
    """What is wanted.

    Attributes:
        place: The folder of this vault's backups; its parent is there.
        card: Of the recovery key that alone opens it.
        made_on: ``YYYY-MM-DD``.
        thorough: Read every file on the stick again, also those copied before.
    """

    place: Path
    card: Card
    made_on: str
    thorough: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMade:
    """What was made.

    Attributes:
        number: Counted from 1.
        files: How many files of evidence and sealed files it holds.
        missing: How many files the vault itself no longer has whole: it has to be checked.
        size_bytes: Of its own part, without shared files.
    """

    number: int
    files: int
    missing: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One file to copy: its name in the list, and where it lies."""

    name: str
    source: Path


class Backups:
    """Backups of one open vault."""

    def __init__(self, database: Database, layout: Layout, entropy: Entropy) -> None:
        self._database = database
        self._layout = layout
        self._entropy = entropy

    def make(self, order: BackupOrder, watch: Watch) -> BackupMade:
        """Make a backup; it is on disk, opened and compared when this returns.

        Older ones go only then. Whatever fails before leaves them as they were.

        Args:
            order: What is wanted.
            watch: Told bytes done and in all; what it raises ends the work.

        Raises:
            BackupNeedsRoom: The stick has not enough room.
            BackupInTheWay: A link, or something else, has the name of a folder or file.
            BackupDamaged: What was read back is not what was written.
            VaultDamaged: The vault itself cannot be read.
            OSError: A disk is full, gone or failed, or the stick holds no file as long as
                one that is wanted (``EFBIG``).
        """
        wanted = tuple(self._wanted())
        meter = Meter(watch, self._size() + sum(_size(each.source) for each in wanted))
        meanwhile = partial(meter.add, 0)
        with nothing_in_the_way():
            made, files = self._write(order, wanted, meter, meanwhile)
        let_go(made, meanwhile, thorough=order.thorough)
        return BackupMade(
            number=made.number,
            files=files,
            missing=len(wanted) - files,
            size_bytes=made.database.stat().st_size,
        )

    def _write(
        self,
        order: BackupOrder,
        wanted: tuple[_Wanted, ...],
        meter: Meter,
        meanwhile: Callable[[], None],
    ) -> tuple[Generation, int]:
        """Return the new backup, proven and named, and how many of the files it holds."""
        place = make_folder(order.place)
        require_own_folders(place)
        known = _known(place, meanwhile)
        self._require_room(place, wanted, known)
        part = begin_generation(place)
        header, master_key = backup_key(order.card, order.made_on, self._entropy)
        durable_write(part / HEADER, header)
        key = slots.subkey(master_key, DATABASE_PURPOSE)
        self._copy_database(part / DATABASE, key, meter)
        self._prove(part / DATABASE, key)
        files: dict[str, str] = {}
        for each in wanted:
            if each.source.is_file():
                how = Copying(
                    done=meter.add, known=known.get(each.name, ""), again=order.thorough
                )
                target = _target(part, each.name)
                files[each.name] = copy_file(each.source, target, how)
        return finish_generation(part, files), len(files)

    def _wanted(self) -> Iterator[_Wanted]:
        blobs = "SELECT blob FROM attachment UNION SELECT blob FROM enclosure ORDER BY 1"
        for (name,) in self._database.rows(blobs):
            source = blob_path(self._layout.blobs, name)
            yield _Wanted(f"../{BLOBS}/{name[:2]}/{name}", source)
        for (name,) in self._database.rows("SELECT file_name FROM outbox ORDER BY 1"):
            if (self._layout.outbox / name).is_file():
                yield _Wanted(f"../{OUTBOX}/{name}", self._layout.outbox / name)
        for (name,) in self._database.rows("SELECT id FROM take ORDER BY 1"):
            yield _Wanted(f"{TAKES}/{name}", self._layout.takes / name)

    def _size(self) -> int:
        pages = self._database.number("PRAGMA page_count")
        return pages * self._database.number("PRAGMA page_size")

    def _require_room(
        self, place: Path, wanted: tuple[_Wanted, ...], known: dict[str, str]
    ) -> None:
        new = (each for each in wanted if each.name not in known)
        sizes = (self._size(), *(_size(each.source) for each in new))
        needed = sum(sizes) + SPARE_BYTES
        if free_bytes(place) < needed:
            raise BackupNeedsRoom(needed, free_bytes(place))
        require_long_files(place, max(sizes))

    def _copy_database(self, path: Path, key: bytes, meter: Meter) -> None:
        copy = create_database(path, key, BACKUP_SETTINGS)
        page_bytes = self._database.number("PRAGMA page_size")
        before = 0

        def watch(done: int, _total: int) -> None:
            nonlocal before
            meter.add((done - before) * page_bytes)
            before = done

        try:
            self._database.copy_to(copy, watch)
            # The copy says of itself that it has a file of changes; it shall be one file.
            copy.rows("PRAGMA journal_mode = DELETE")
            with copy.transaction():
                copy.run("DELETE FROM setting WHERE substr(name, 1, ?) = ?", len(OWN), OWN)
        finally:
            copy.close()

    def _prove(self, path: Path, key: bytes) -> None:
        """Return if the copy opens, is whole, and ends where the vault does."""
        owner = "SELECT secret FROM owner"
        count = "SELECT count(*), sum(revision) FROM testimony"
        try:
            copy = open_file_to_read(path, key)
            try:
                same = all(
                    copy.rows(question) == self._database.rows(question)
                    for question in (owner, count)
                )
                whole = pages_are_sound(copy) and head_of(copy) == head_of(self._database)
            finally:
                copy.close()
        except VaultError:
            raise BackupDamaged from None
        if not (same and whole):
            raise BackupDamaged


def _known(place: Path, meanwhile: Callable[[], None]) -> dict[str, str]:
    """Return the digests of shared files that were copied before."""
    known: dict[str, str] = {}
    for each in generations(place):
        meanwhile()
        known |= {
            name: digest
            for name, digest in _files(each).items()
            if name.startswith("../") and is_own_file(each.folder / name)
        }
    return known


def _files(generation: Generation) -> dict[str, str]:
    """Return what one of the backups lists; nothing of one that cannot be read any more."""
    try:
        return generation.files()
    except (BackupDamaged, OSError):
        return {}


def _target(part: Path, name: str) -> Path:
    folder = part
    *folders, last = name.split("/")
    for each in folders:
        folder = folder.parent if each == ".." else make_folder(folder / each)
    return folder / last


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
