"""The place of backups on a stick: what there is of our own, and which stick it is.

Whoever had the stick may have put anything there: links that lead to somebody's own files,
pipes that would be waited for for ever, folders where files belong. Nothing is written or
deleted but in folders of the place itself, only files whose names this program gives are
deleted one by one, and nothing is opened but files.
"""

import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.disk import (
    NotAFile,
    durable_write,
    flush_folder,
    is_own_folder,
    open_regular,
)
from desktop.vault.errors import BackupInTheWay
from desktop.vault.layout import BLOBS, OUTBOX

MEDIUM = "medium"
SHARED = re.compile(
    rf"\.\./({BLOBS}/([0-9a-f]{{2}})/\2[0-9a-f]{{30}}|{OUTBOX}/[0-9a-f]{{32}}\.age)"
)
"""How a list names a shared file."""
_INNER = re.compile(r"[0-9a-f]{2}")
_MEDIUM = re.compile(r"[0-9a-f]{32}")


def is_own_file(path: Path) -> bool:
    """Say whether a file itself is at `path`: no link, no pipe, and it can be looked at."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def open_own(path: Path) -> BinaryIO:
    """Open a file on a stick for reading, unbuffered; nothing but a file itself.

    Raises:
        NotAFile: It is something else, as a link or a pipe.
        OSError: It cannot be read.
    """
    if not stat.S_ISREG(path.lstat().st_mode):
        raise NotAFile
    return open_regular(path)


@contextmanager
def nothing_in_the_way() -> Iterator[None]:
    """Let what is found where a file or folder of the backups shall be have its own words.

    Raises:
        BackupInTheWay: Something was.
    """
    try:
        yield
    except (FileExistsError, IsADirectoryError, NotADirectoryError):
        raise BackupInTheWay from None


def make_folder(path: Path) -> Path:
    """Make a folder on a stick, whose file system may know no owners.

    Raises:
        BackupInTheWay: A link or a file has its name.
        OSError: The disk is full, gone or failed.
    """
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        _require_own(path)
    flush_folder(path.parent)
    return path


def require_own_folders(place: Path) -> None:
    """Return if each folder that shared files lie in is one of the place itself, or none.

    Raises:
        BackupInTheWay: A link or a file has the name of one.
        OSError: It cannot be looked at.
    """
    for folder in _folders(place):
        with suppress(FileNotFoundError):
            _require_own(folder)


def shared_files(place: Path) -> Iterator[Path]:
    """Yield every shared file, and what is left of one whose copying was cut off.

    Raises:
        OSError: A folder cannot be read.
    """
    for folder in filter(is_own_folder, _folders(place)):
        for path in sorted(folder.iterdir()):
            name = path.relative_to(place).as_posix().removesuffix(".part")
            if SHARED.fullmatch(f"../{name}") and is_own_file(path):
                yield path


def _folders(place: Path) -> list[Path]:
    """Return where shared files lie, and the folders around it, whatever is there."""
    blobs = place / BLOBS
    named = blobs.iterdir() if is_own_folder(blobs) else ()
    inner = sorted(each for each in named if _INNER.fullmatch(each.name))
    return [place, blobs, *inner, place / OUTBOX]


def _require_own(path: Path) -> None:
    path.lstat()  # a stick that was pulled out says so by itself
    if not is_own_folder(path):
        raise BackupInTheWay


def medium_of(place: Path) -> str:
    """Return which stick this is, as it was marked; empty if it was not.

    Raises:
        OSError: It cannot be read.
    """
    try:
        with open_own(place / MEDIUM) as stream:
            text = stream.read(33).decode("ascii", "replace")
    except (FileNotFoundError, NotADirectoryError, NotAFile):
        return ""
    return text if _MEDIUM.fullmatch(text) else ""


def mark_medium(place: Path, medium: str) -> None:
    """Write down which stick this is: 32 hex digits.

    Raises:
        BackupInTheWay: Something else has the name of the place, or of the mark.
        OSError: The disk is full, gone or failed.
    """
    with nothing_in_the_way():
        durable_write(make_folder(place) / MEDIUM, medium.encode("ascii"))
