"""Erasing a vault: its key slots first, then its files, in a few seconds whatever its size.

Without the slots nobody has the master key, and what is left of the files is noise; so
files are unlinked and not overwritten. Once the first slot file is overwritten the vault
never opens again, and the next start ends what was cut off.
"""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.disk import flush_folder
from desktop.vault.errors import CannotErase
from desktop.vault.header import ERASED, NAMES, overwrite
from desktop.vault.layout import EVERYTHING
from desktop.vault.reserve import RESERVE
from desktop.vault.tries import NAME as TRIES

SUFFIX = ".erased"
_PART = ".part"
_FLAGS = os.O_WRONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_OURS = EVERYTHING | {TRIES, RESERVE}


@dataclass(frozen=True, slots=True)
class Erased:
    """What erasing a vault came to. Its keys are gone in every case.

    Attributes:
        overwritten: Whether every slot file was overwritten; else it was only deleted, and
            a search of the raw disk may find it.
        files_left: How many files could not be deleted; nobody can read them.
    """

    overwritten: bool
    files_left: int


def erase(folder: Path, entropy: Callable[[int], bytes] = os.urandom) -> Erased:
    """Destroy the vault in `folder`. May run while it is open and being written to.

    Args:
        folder: The folder of the vault.
        entropy: Returns so many random bytes.

    Raises:
        CannotErase: The key slots could not be destroyed, as on a disk that is read-only;
            files were not touched.
    """
    overwritten = _destroy_slots(folder, entropy)
    gone = folder.with_name(folder.name + SUFFIX)
    # Whoever still writes into the vault writes into nothing from here.
    with contextlib.suppress(OSError):
        folder.rename(gone)
        flush_folder(folder.parent)
    left = _remove(gone) + _remove(folder)
    with contextlib.suppress(OSError):
        flush_folder(folder.parent)
    return Erased(overwritten=overwritten, files_left=left)


def finish(folder: Path) -> None:
    """End an erasing that was cut off; nothing happens if none was begun.

    Raises:
        CannotErase: The disk is read-only now.
    """
    if _was_begun(folder):
        erase(folder)
    _remove(folder.with_name(folder.name + SUFFIX))


def _was_begun(folder: Path) -> bool:
    for name in NAMES:
        with contextlib.suppress(OSError), (folder / name).open("rb") as stream:
            if stream.read(len(ERASED)) == ERASED:
                return True
    return False


def _destroy_slots(folder: Path, entropy: Callable[[int], bytes]) -> bool:
    """Overwrite each slot file, or delete it where it cannot be; say if all were."""
    paths = [folder / f"{name}{end}" for name in NAMES for end in ("", _PART)]
    done = [_destroy(path, entropy) for path in paths if os.path.lexists(path)]
    if None in done:
        raise CannotErase
    return all(done)


def _destroy(path: Path, entropy: Callable[[int], bytes]) -> bool | None:
    """Return True if the file was overwritten, False if deleted, None if neither."""
    try:
        fd = os.open(path, _FLAGS)
        try:
            size = os.fstat(fd).st_size
            overwrite(fd, (ERASED + entropy(size))[: max(size, len(ERASED))])
        finally:
            os.close(fd)
    except OSError:
        return _delete(path)
    return True


def _delete(path: Path) -> bool | None:
    try:
        path.unlink()
        flush_folder(path.parent)
    except OSError:
        return None
    return False


def _remove(folder: Path) -> int:
    """Delete what a vault has in `folder`, the marked slots last; return what is left."""
    if not folder.is_dir() or folder.is_symlink():
        return 0
    left = 0
    for path in sorted(folder.iterdir(), key=lambda each: each.name in NAMES):
        if path.name.removesuffix(_PART) in _OURS:
            left += _remove_whole(path)
    with contextlib.suppress(OSError):
        folder.rmdir()
    return left


def _remove_whole(path: Path) -> int:
    if path.is_dir() and not path.is_symlink():
        left = sum(_remove_whole(each) for each in path.iterdir())
        remove: Callable[[], None] = path.rmdir
    else:
        left, remove = 0, path.unlink
    try:
        remove()
    except FileNotFoundError:
        return left
    except OSError:
        return left + 1
    return left
