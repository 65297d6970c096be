"""A vault made again from a backup, in an empty place, under new keys.

The new vault has a master key of its own, so that the passphrase set now opens this vault
and never the backup it came from. Its header is written last: a restoring that is cut off
leaves nothing that opens.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from crypto import slots
from crypto.age.types import Unwrapper
from crypto.errors import MalformedHeader, NewerFormat, WeakHeader
from crypto.slots import Credentials, Note
from desktop.disk import NotAFile, open_part, private_folder
from desktop.vault.backup_files import PIECE_BYTES, Generation
from desktop.vault.backup_place import is_own_file, open_own
from desktop.vault.chain import head_of, require_sound
from desktop.vault.check import pages_are_sound
from desktop.vault.connecting import create_database, open_file_to_read
from desktop.vault.content import Entropy
from desktop.vault.database import Database
from desktop.vault.errors import BackupDamaged, VaultError, VaultNewer
from desktop.vault.findings import Meter, Watch
from desktop.vault.header import write_header
from desktop.vault.layout import DATABASE, HEADER, Layout
from desktop.vault.making import half_made
from desktop.vault.saved import count_of
from desktop.vault.settings import Settings
from desktop.vault.steps import require_known
from desktop.vault.store import Terms, owner_of
from desktop.vault.vault_keys import DATABASE_PURPOSE, VaultKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreOrder:
    """What is wanted.

    Attributes:
        backup: Which.
        folder: Where the vault shall lie; missing or empty.
        passphrase: Shall open it; whether it is strong enough was asked before.
        terms: The work of opening.
        made_on: ``YYYY-MM-DD``.
        settings: Told how many files the backup no longer has whole; returns what the new
            vault keeps in place of its old settings, by name. An empty text forgets one.
    """

    backup: Generation
    folder: Path
    passphrase: str
    terms: Terms
    made_on: str
    settings: Callable[[int], Mapping[str, str]] = lambda _lost: {}


def restore(
    order: RestoreOrder, identity: Unwrapper, entropy: Entropy, watch: Watch
) -> int:
    """Make a vault of a backup; return how many files the backup no longer has whole.

    Args:
        order: What is wanted.
        identity: The secret half of the recovery key.
        entropy: Returns so many random bytes.
        watch: Told bytes done and in all; what it raises ends the work.

    Raises:
        NotForMe: The backup was made for another recovery key.
        BackupDamaged: Its header or database is not what was written.
        VaultNewer: A newer version of the program made it.
        VaultExists: A vault, or a part of one, is in the folder.
        WeakHeader: The work is below the floor.
        OSError: Something else is in the folder, or a disk is full, gone or failed.
    """
    if order.terms.kdf.is_weak and not order.terms.allow_weak:
        raise WeakHeader
    files = order.backup.files()
    source = _open(order.backup, identity)
    meter = Meter(watch, sum(_size(order.backup.folder / name) for name in files))
    try:
        with half_made(order.folder) as new:
            credentials, note = Credentials(order.passphrase), Note(made_on=order.made_on)
            raw, master_key = slots.new_header(credentials, order.terms.kdf, entropy, note)
            keys = VaultKeys(raw, master_key, entropy)
            lost = _copy_files(order.backup, files, new, meter.add)
            _copy_database(source, new, keys, meter, order.settings(lost))
            write_header(new, raw)
            return lost
    finally:
        source.close()


def _open(backup: Generation, identity: Unwrapper) -> Database:
    """Return the database of a backup, looked at from end to end."""
    if not is_own_file(backup.database):
        raise BackupDamaged
    try:
        with open_own(backup.folder / HEADER) as stream:
            raw = stream.read(slots.MAX_BYTES + 1)
        opened = slots.unlock_with_recovery(raw, identity)
        key = slots.subkey(opened.master_key, DATABASE_PURPOSE)
        database = open_file_to_read(backup.database, key)
    except NewerFormat:
        raise VaultNewer from None
    except (FileNotFoundError, NotAFile, MalformedHeader, VaultError):
        raise BackupDamaged from None
    try:
        require_known(database)
        if not pages_are_sound(database):
            raise BackupDamaged
        require_sound(database, owner_of(database).card, 0)
    except BaseException:
        database.close()
        raise
    return database


def _copy_database(
    source: Database,
    new: Layout,
    keys: VaultKeys,
    meter: Meter,
    settings: Mapping[str, str],
) -> None:
    database = create_database(new.database, keys.database)
    before, page_bytes = 0, source.number("PRAGMA page_size")

    def watch(done: int, _total: int) -> None:
        nonlocal before
        meter.add((done - before) * page_bytes)
        before = done

    try:
        source.copy_to(database, watch)
        with database.transaction():
            for name, value in settings.items():
                Settings(database).put(name, value)
        database.checkpoint()
        keys.head_file(new).write(head_of(database))
        keys.saved_file(new).create(count_of(database))
    finally:
        database.close()


def _copy_files(
    backup: Generation, files: dict[str, str], new: Layout, done: Callable[[int], None]
) -> int:
    """Copy evidence, takes and sealed files; return how many are missing or changed."""
    lost = 0
    for name, digest in files.items():
        if name in (HEADER, DATABASE):
            continue
        target = new.folder / name.removeprefix("../")
        if not target.parent.is_dir():
            private_folder(target.parent)
        lost += not _copied(backup.folder / name, target, digest, done)
    return lost


def _copied(source: Path, target: Path, digest: str, done: Callable[[int], None]) -> bool:
    """Copy a file if it is still the one that was backed up; say whether it is."""
    found = hashlib.sha512()
    with open_part(target) as part:
        for piece in _pieces(source):
            part.write(piece)
            found.update(piece)
            done(len(piece))
        if found.hexdigest() != digest:
            return False
        part.flush_to_disk()
        os.utime(part.part_path, (0, 0))
        part.commit()
    return True


def _pieces(source: Path) -> Iterator[bytes]:
    """Yield a file as far as the stick gives it; what is missing then tells its digest."""
    with suppress(OSError), open_own(source) as stream:
        while piece := stream.read(PIECE_BYTES):
            yield piece


def _size(path: Path) -> int:
    return path.stat().st_size if is_own_file(path) else 0
