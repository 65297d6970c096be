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

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.disk import (
    Uncached,
    durable_write,
    flush_folder,
    is_own_folder,
    open_part,
    require_length,
)
from desktop.vault.errors import BackupDamaged
from desktop.vault.layout import BLOBS, DATABASE, HEADER, OUTBOX, TAKES

LIST = "files.sha512"
MEDIUM = "medium"
PIECE_BYTES = 1 << 20
MAX_LIST_BYTES = 64 << 20
MOST = 999_999
"""The last number that a backup can have."""
_NUMBER = re.compile(r"[0-9]{6}")
_MEDIUM = re.compile(r"[0-9a-f]{32}")
_PLACE = re.compile(r"deponent-[0-9a-f]{8}")
_SHARED = re.compile(
    rf"\.\./({BLOBS}/([0-9a-f]{{2}})/\2[0-9a-f]{{30}}|{OUTBOX}/[0-9a-f]{{32}}\.age)"
)
_OWN = re.compile(rf"({HEADER}|{DATABASE}|{TAKES}/[0-9a-f]{{32}})")
_LINE = re.compile(r"([0-9a-f]{128})  (\S+)")


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
            with (self.folder / LIST).open("rb") as stream:
                lines = stream.read(MAX_LIST_BYTES).decode("ascii").splitlines()
        except (FileNotFoundError, UnicodeDecodeError):
            raise BackupDamaged from None
        found = [_LINE.fullmatch(line) for line in lines]
        named = {match[2]: match[1] for match in found if match and _is_ours(match[2])}
        if len(named) != len(lines) or not {HEADER, DATABASE} <= set(named):
            raise BackupDamaged
        return named


def _is_ours(name: str) -> bool:
    return bool(_SHARED.fullmatch(name) or _OWN.fullmatch(name))


def places(folder: Path) -> tuple[Path, ...]:
    """Return the folders with backups that `folder` is, or holds.

    Raises:
        OSError: It cannot be read.
    """
    if _PLACE.fullmatch(folder.name):
        return (folder,)
    found = (each for each in folder.iterdir() if _PLACE.fullmatch(each.name))
    return tuple(sorted(each for each in found if each.is_dir()))


def generations(place: Path) -> tuple[Generation, ...]:
    """Return the backups in a folder, newest first; none if it is not there."""
    found = numbered(place)
    return tuple(each for each in found if (each.folder / LIST).is_file())


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
    if target.is_file() and target.stat().st_size == size:
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


def digest_of(path: Path) -> str:
    """Return the SHA-512 of a file, as the disk gives it back.

    Raises:
        OSError: It cannot be read.
    """
    digest = hashlib.sha512()
    with Uncached(path) as stream:
        while piece := stream.read(PIECE_BYTES):
            digest.update(piece)
    return digest.hexdigest()


def make_folder(path: Path) -> Path:
    """Make a folder on a stick, whose file system may know no owners."""
    path.mkdir(mode=0o700, exist_ok=True)
    flush_folder(path.parent)
    return path


def medium_of(place: Path) -> str:
    """Return which stick this is, as it was marked; empty if it was not.

    Raises:
        OSError: It cannot be read.
    """
    try:
        with (place / MEDIUM).open("rb") as stream:
            text = stream.read(33).decode("ascii", "replace")
    except FileNotFoundError:
        return ""
    return text if _MEDIUM.fullmatch(text) else ""


def mark_medium(place: Path, medium: str) -> None:
    """Write down which stick this is: 32 hex digits."""
    durable_write(make_folder(place) / MEDIUM, medium.encode("ascii"))


def require_long_files(place: Path, size_bytes: int) -> None:
    """Return if a file of this length may lie in a folder.

    Raises:
        OSError: It may not (``EFBIG``), or a disk is full, gone or failed.
    """
    with open_part(place / LIST) as probe:
        require_length(probe.fileno(), size_bytes)


def begin_generation(place: Path) -> Path:
    """Make the folder of the next backup, and return it; what was cut off is deleted.

    Raises:
        FileExistsError: Somebody put the last of all numbers there.
        OSError: The disk is full or failed.
    """
    for each in place.glob("??????.part"):
        shutil.rmtree(each)
    number = max((int(each.name) for each in _with_number(place)), default=0) + 1
    if number > MOST:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
    return make_folder(place / f"{number:06d}.part")


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
