"""Erasing a vault: its key slots first, then its files, in a few seconds whatever its size.

Without the slots nobody has the master key, and what is left of the files is noise; so
files are unlinked and not overwritten. Once the first slot file is overwritten the vault
never opens again, and the next start ends what was cut off.

Whatever stands in the place of a part, a pipe, a link, a folder, holds nothing up: its name
goes, and nothing behind a link is touched.
"""

import contextlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from crypto.slots import MAX_BYTES
from desktop.disk import (
    flush_folder,
    is_own_folder,
    open_regular,
    open_to_overwrite,
)
from desktop.vault.cut_off import half_made_at, is_half_made, slots_in
from desktop.vault.errors import CannotErase, EraseUnfinished
from desktop.vault.header import ERASED, NAMES, overwrite
from desktop.vault.layout import EVERYTHING, may_be_there
from desktop.vault.reserve import RESERVE
from desktop.vault.tries import NAME as TRIES

SUFFIX = ".erased"
_PART = ".part"
OURS = EVERYTHING | {TRIES, RESERVE}


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

    What a restoring that was cut off left beside it goes too.

    Args:
        folder: The folder of the vault, or a link to it; the link goes as well.
        entropy: Returns so many random bytes.

    Raises:
        EraseUnfinished: Some key slots were destroyed, and some could not be, here or in
            what was left beside it.
        CannotErase: No key slot could be destroyed, as on a disk that is read-only; files
            were not touched.
    """
    named, folder = folder, _itself(folder)
    begun = half_made_at(folder)
    begun_too = slots_in(begun) if is_half_made(begun) else ()
    overwritten = _destroy((*slots_in(folder), *begun_too), entropy)
    gone = _beside(folder, SUFFIX)
    # Whoever still writes into the vault writes into nothing from here.
    with contextlib.suppress(OSError):
        folder.rename(gone)
        flush_folder(folder.parent)
    left = _remove(gone) + _remove(folder)
    if begun_too:
        left += _remove(begun)
    with contextlib.suppress(OSError):
        flush_folder(folder.parent)
        if named.is_symlink():
            named.unlink()
            flush_folder(named.parent)
    return Erased(overwritten=overwritten, files_left=left)


def finish(folder: Path) -> None:
    """End an erasing that was cut off; nothing happens if none was begun.

    Raises:
        CannotErase: The disk is read-only now.
    """
    if _was_begun(folder):
        erase(folder)
    _remove(_beside(_itself(folder), SUFFIX))


def _itself(folder: Path) -> Path:
    """Return the folder behind a link: renaming or deleting a link destroys nothing."""
    try:
        return folder.resolve()
    except (OSError, RuntimeError):  # links that lead to each other
        return folder


def _beside(folder: Path, suffix: str) -> Path:
    return folder.with_name(folder.name + suffix)


def _was_begun(folder: Path) -> bool:
    for name in NAMES:
        with contextlib.suppress(OSError), open_regular(folder / name) as stream:
            if stream.read(len(ERASED)) == ERASED:
                return True
    return False


def _destroy(slots: Iterable[Path], entropy: Callable[[int], bytes]) -> bool:
    """Overwrite each slot file, or delete it where it cannot be; say if all were."""
    done = [_destroy_one(path, entropy) for path in slots if may_be_there(path)]
    if None in done:
        raise CannotErase if set(done) == {None} else EraseUnfinished
    return all(done)


def _destroy_one(path: Path, entropy: Callable[[int], bytes]) -> bool | None:
    """Return True if the file was overwritten, False if deleted, None if neither."""
    try:
        fd = open_to_overwrite(path)
        try:
            size = min(os.fstat(fd).st_size, MAX_BYTES)  # no header is longer
            overwrite(fd, (ERASED + entropy(size))[: max(size, len(ERASED))])
        finally:
            os.close(fd)
    except OSError:
        # A folder holds no slots. It goes with the files, so it must not stop this.
        return False if is_own_folder(path) else _delete(path)
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
    if not is_own_folder(folder):
        return 0
    try:
        paths = sorted(folder.iterdir(), key=lambda each: each.name in NAMES)
    except OSError:
        return 1
    left = 0
    for path in paths:
        if path.name.removesuffix(_PART) in OURS:
            left += _remove_whole(path)
    with contextlib.suppress(OSError):
        folder.rmdir()
    return left


def _remove_whole(path: Path) -> int:
    left = 0
    try:
        if is_own_folder(path):
            left = sum(_remove_whole(each) for each in path.iterdir())
            path.rmdir()
        else:
            path.unlink()
    except FileNotFoundError:
        return left
    except (OSError, RecursionError):  # folders in folders without end
        return left + 1
    return left
