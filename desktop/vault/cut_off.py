"""What a making or restoring that was cut off left beside the place of a vault.

Its key slots are written last, so nothing opens it unless the cut came just before it got
its name. They are destroyed first all the same, and the rest is noise from then on.
"""

import contextlib
import os
import shutil
from pathlib import Path

from crypto.slots import MAX_BYTES
from desktop.disk import is_own_folder, open_to_overwrite
from desktop.disk.part import SUFFIX
from desktop.vault.errors import InTheWay
from desktop.vault.header import NAMES, overwrite
from desktop.vault.layout import EVERYTHING, ONLY_IN_USE

NEW_SUFFIX = ".new"


def half_made_at(folder: Path) -> Path:
    """Return where the vault that shall lie in `folder` is made."""
    return folder.with_name(folder.name + NEW_SUFFIX)


def clear_half_made(new: Path) -> None:
    """Remove a half-made vault, its key slots first; nobody ever got into it.

    Args:
        new: Where one may have been left.

    Raises:
        InTheWay: Something that no half-made vault has is in there, or it is a link; all
            of it stays.
        OSError: The disk failed.
    """
    if not os.path.lexists(new):
        return
    if not is_own_folder(new):
        raise InTheWay
    names = {path.name.removesuffix(SUFFIX) for path in new.iterdir()}
    if not names <= EVERYTHING - ONLY_IN_USE:
        raise InTheWay
    destroy_slots(new)
    shutil.rmtree(new)


def is_half_made(new: Path) -> bool:
    """Say whether a vault lies there that was never in use, and no link to one.

    A program that shows folders may have left a file of its own among its parts.
    """
    with contextlib.suppress(OSError):  # what cannot be looked into is left alone
        names = {path.name for path in new.iterdir()} if is_own_folder(new) else set()
        return bool(names & EVERYTHING) and not names & ONLY_IN_USE
    return False


def slots_in(folder: Path) -> tuple[Path, ...]:
    """Return where key slots lie in a folder, or a writing of them that was cut off."""
    return tuple(folder / f"{name}{end}" for name in NAMES for end in ("", SUFFIX))


def destroy_slots(new: Path) -> None:
    """Overwrite the key slots of a half-made vault, where the disk lets it."""
    for path in slots_in(new):
        # What cannot be overwritten is deleted with the rest.
        with contextlib.suppress(OSError):
            wipe(path)


def wipe(path: Path) -> None:
    """Overwrite a file of key slots where its bytes lie; on disk when this returns.

    Raises:
        NotAFile: It is something else, as a link to somebody's own file, and is left alone.
        OSError: It is not there, or the disk did not take it.
    """
    fd = open_to_overwrite(path)
    try:
        overwrite(fd, bytes(min(os.fstat(fd).st_size, MAX_BYTES)))
    finally:
        os.close(fd)
