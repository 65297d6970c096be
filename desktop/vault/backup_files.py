"""The files of backups on a stick: what belongs to which, copied once, read back.

    deponent-<8 hex>/            one vault
        medium                   which stick this is: a random number
        000007/                  one backup; ``.part`` until it is whole
            vault.hdr            a header with a recovery slot and no other
            vault.db             the database under a key of this backup alone
            takes/<32 hex>       recordings that are not evidence yet
            files.sha512         digests of all of it, and of the shared files it needs
        blobs/xx/<32 hex>        shared: evidence, as it lies in the vault
        outbox/<32 hex>.age      shared: sealed files

Shared files never change, so each is copied once. A list says no more than the folder does:
random names, and digests of what is encrypted. It has the form of ``sha512sum``.
"""

import hashlib
import io
import os
import re
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.disk import (
    NotAFile,
    Uncached,
    durable_write,
    flush_folder,
    is_own_folder,
    open_part,
    require_length,
)
from desktop.vault.backup_place import SHARED, is_own_file, make_folder, open_own
from desktop.vault.errors import BackupDamaged, BackupInTheWay
from desktop.vault.layout import DATABASE, HEADER, TAKES

LIST = "files.sha512"
PIECE_BYTES = 1 << 20
MAX_LIST_BYTES = 64 << 20
MOST = 999_999
"""The last number that a backup can have."""
_NUMBER = re.compile(r"[0-9]{6}")
_PLACE = re.compile(r"deponent-[0-9a-f]{8}")
_OWN = re.compile(rf"({HEADER}|{DATABASE}|{TAKES}/[0-9a-f]{{32}})")
_PART = re.compile(r"[0-9]{6}\.part")
_LINE = re.compile(rb"([0-9a-f]{128})  (\S+)\n?")


@dataclass(frozen=True, slots=True)
class Generation:
    """One backup.

    Attributes:
        folder: Where it lies; its parent holds the shared files.
    """

    folder: Path

    @property
    def number(self) -> int:
        """Counted from 1; a later one has a higher number."""
        return int(self.folder.name)

    @property
    def database(self) -> Path:
        """Its database."""
        return self.folder / DATABASE

    def files(self) -> dict[str, str]:
        """Return the digest of each file it needs, by its path from the folder.

        Raises:
            BackupDamaged: The list is missing or is none.
            OSError: It cannot be read.
        """
        try:
            with open_own(self.folder / LIST) as stream:
                raw = stream.read(MAX_LIST_BYTES)
        except (FileNotFoundError, NotAFile):
            raise BackupDamaged from None
        named: dict[str, str] = {}
        for line in io.BytesIO(raw):
            digest, name = _parsed(line)
            if name in named:
                raise BackupDamaged
            named[name] = digest
        if not {HEADER, DATABASE} <= set(named):
            raise BackupDamaged
        return named


def _parsed(line: bytes) -> tuple[str, str]:
    """Return digest and name in a line of a list."""
    match = _LINE.fullmatch(line)
    if match is None or not match[2].isascii() or not _is_ours(match[2].decode("ascii")):
        raise BackupDamaged
    return match[1].decode("ascii"), match[2].decode("ascii")


def _is_ours(name: str) -> bool:
    return bool(SHARED.fullmatch(name) or _OWN.fullmatch(name))


def places(folder: Path) -> tuple[Path, ...]:
    """Return the folders with backups that `folder` is, or holds.

    Raises:
        OSError: It cannot be read.
    """
    if _PLACE.fullmatch(folder.name):
        return (folder,)
    found = (each for each in folder.iterdir() if _PLACE.fullmatch(each.name))
    return tuple(sorted(filter(is_own_folder, found)))


def generations(place: Path) -> tuple[Generation, ...]:
    """Return the backups in a folder, newest first; none if it is not there."""
    found = numbered(place)
    return tuple(each for each in found if is_own_file(each.folder / LIST))


def numbered(place: Path) -> tuple[Generation, ...]:
    """Return what has the name of a backup, newest first; it may have no list."""
    newest_first = sorted(filter(is_own_folder, _with_number(place)), reverse=True)
    return tuple(map(Generation, newest_first))


def _with_number(place: Path) -> list[Path]:
    """Return everything whose name is a number, whatever it is."""
    if not place.is_dir():
        return []
    return [each for each in place.iterdir() if _NUMBER.fullmatch(each.name)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """How one file is copied.

    Attributes:
        done: Told how many bytes more were copied.
        known: The digest it had when it was copied before; empty if it was not.
        again: Read it again even if it was copied before.
    """

    done: Callable[[int], None]
    known: str = ""
    again: bool = False


def copy_file(source: Path, target: Path, how: Copying) -> str:
    """Make `target` the same file, on disk and read back; return its SHA-512.

    Raises:
        BackupDamaged: What was read back differs; it was removed.
        OSError: A disk is full, gone or failed.
    """
    size = source.stat().st_size
    if is_own_file(target) and target.stat().st_size == size:
        known = how.known or digest_of(source)
        if (how.known and not how.again) or digest_of(target) == known:
            how.done(size)
            return known
    digest = hashlib.sha512()
    with open_part(target, replace=True) as part, source.open("rb") as stream:
        while piece := stream.read(PIECE_BYTES):
            part.write(piece)
            digest.update(piece)
            how.done(len(piece))
        part.flush_to_disk()
        os.utime(part.part_path, (0, 0))
        part.commit()
    if digest_of(target) != digest.hexdigest():
        target.unlink()
        raise BackupDamaged
    return digest.hexdigest()


def digest_of(path: Path, meanwhile: Callable[[], None] = lambda: None) -> str:
    """Return the SHA-512 of a file, as the disk gives it back.

    Args:
        path: The file.
        meanwhile: Called again and again; what it raises ends the work.

    Raises:
        NotAFile: It is something else: a pipe would be waited for for ever.
        OSError: It cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotAFile
    digest = hashlib.sha512()
    with Uncached(path) as stream:
        while piece := stream.read(PIECE_BYTES):
            meanwhile()
            digest.update(piece)
    return digest.hexdigest()


def require_long_files(place: Path, size_bytes: int) -> None:
    """Return if a file of this length may lie in a folder.

    Raises:
        OSError: It may not (``EFBIG``), or a disk is full, gone or failed.
    """
    # Never committed: a file of that name in this very folder stays what it is.
    with open_part(place / LIST, replace=True) as probe:
        require_length(probe.fileno(), size_bytes)


def begin_generation(place: Path) -> Path:
    """Make the folder of the next backup, and return it; what was cut off is deleted.

    Raises:
        BackupInTheWay: Somebody put the last of all numbers there.
        OSError: The disk is full or failed.
    """
    for each in place.iterdir():
        if _PART.fullmatch(each.name) and is_own_folder(each):
            with suppress(PermissionError):  # somebody else's: it stays
                shutil.rmtree(each)
    number = max((int(each.name) for each in _with_number(place)), default=0) + 1
    while os.path.lexists(part := place / f"{number:06d}.part"):
        number += 1
    if number > MOST:
        raise BackupInTheWay
    return make_folder(part)


def finish_generation(part: Path, files: dict[str, str]) -> Generation:
    """Write the list of a backup, and give it its name; on disk when this returns."""
    own = (HEADER, DATABASE)
    listed = {**files, **{name: digest_of(part / name) for name in own}}
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(listed.items()))
    durable_write(part / LIST, lines.encode())
    whole = part.with_name(part.name.removesuffix(".part"))
    part.rename(whole)
    flush_folder(whole.parent)
    return Generation(whole)
