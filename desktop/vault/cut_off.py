"""What a making or restoring that was cut off left beside the place of a vault.

Its key slots are written last, so nothing opens it unless the cut came just before it got
its name. They are destroyed first all the same, and the rest is noise from then on.
"""

import contextlib
import errno
import os
import shutil
from pathlib import Path

from crypto.slots import MAX_BYTES
from desktop.disk import is_own_folder, open_to_overwrite
from desktop.disk.part import SUFFIX
from desktop.vault.header import NAMES, overwrite
from desktop.vault.layout import EVERYTHING

NEW_SUFFIX = ".new"


def half_made_at(folder: Path) -> Path:
    """Return where the vault that shall lie in `folder` is made."""
    return folder.with_name(folder.name + NEW_SUFFIX)


def clear_half_made(new: Path) -> None:
    """Remove a half-made vault, its key slots first; nobody ever got into it.

    Args:
        new: Where one may have been left.

    Raises:
        OSError: Something that no vault has is in there, and all of it stays; or the disk
            failed.
    """
    if not os.path.lexists(new):
        return
    if not is_own_folder(new):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(new))
    if not _holds_parts_alone(new):
        raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY), str(new))
    destroy_slots(new)
    shutil.rmtree(new)


def is_half_made(new: Path) -> bool:
    """Say whether a half-made vault lies there: no link, and nothing that was in use."""
    with contextlib.suppress(OSError):  # what cannot be looked into is left alone
        return is_own_folder(new) and _holds_parts_alone(new)
    return False


def _holds_parts_alone(new: Path) -> bool:
    """Say whether nothing is there that a vault gets only once it is in use."""
    return {path.name.removesuffix(SUFFIX) for path in new.iterdir()} <= EVERYTHING


def destroy_slots(new: Path) -> None:
    """Overwrite the key slots of a half-made vault, where the disk lets it."""
    for name in NAMES:
        for path in (new / name, new / f"{name}{SUFFIX}"):
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
