"""What the operating systems do differently, in one place.

The branches for Windows and macOS are written from their manuals and were never run; the
release notes say so.
"""

import errno
import os
import shutil
import stat
import sys
from pathlib import Path
from typing import BinaryIO, cast

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_READ_ONLY = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_OVERWRITE = (
    os.O_WRONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


class NotAFile(OSError):
    """What was given is no regular file."""

    def __init__(self) -> None:
        super().__init__(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))


def flush_file(fd: int) -> None:
    """Return when the bytes of the open file `fd` are on the disk itself.

    Raises:
        OSError: The disk did not take them. They must not be called kept then, not even
            if a second flush succeeds: the system may have forgotten the failed pages.
    """
    if sys.platform == "darwin":
        # fsync() on macOS stops at the drive's own cache.
        fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
    else:
        os.fsync(fd)


def flush_content(fd: int) -> None:
    """Return when the bytes of `fd` are on disk, without the time of their last change.

    On Linux that spares the journal of the file system, where the length stays the same.

    Raises:
        OSError: As `flush_file`.
    """
    if sys.platform == "linux":
        os.fdatasync(fd)
    else:
        flush_file(fd)


def flush_folder(path: Path) -> None:
    """Return when the names in folder `path` are on disk.

    Windows has no such call for folders; NTFS journals names by itself.

    Raises:
        OSError: The disk did not take them.
    """
    if sys.platform != "win32":
        fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def drop_cache(fd: int) -> None:
    """Ask the system to forget cached pages of `fd`, so that a re-read asks the disk.

    A hint: without it a re-read still checks the bytes, only nearer to this program.
    The file must have been flushed before, or its pages stay.
    """
    if sys.platform == "linux":
        os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)


def open_regular(path: Path) -> BinaryIO:
    """Open a file of somebody else for reading, unbuffered; nothing but a regular file.

    A pipe would block for ever and a device would never end.

    Raises:
        NotAFile: It is something else: a pipe, a socket, a device, a folder.
        OSError: It cannot be read.
    """
    try:
        fd = os.open(path, _READ_ONLY)
    except OSError as error:
        if error.errno == errno.ENXIO:  # a socket, or a pipe that nobody writes
            raise NotAFile from None
        raise
    mode = os.fstat(fd).st_mode
    if not stat.S_ISREG(mode):
        os.close(fd)
        raise IsADirectoryError(errno.EISDIR, "") if stat.S_ISDIR(mode) else NotAFile()
    if sys.platform != "win32":
        os.set_blocking(fd, True)
    return cast("BinaryIO", os.fdopen(fd, "rb", buffering=0))


def open_to_overwrite(path: Path) -> int:
    """Return an open file whose bytes may be overwritten: a regular file of this very name.

    A link leads to somebody else's file, and a pipe would block for ever.

    Raises:
        NotAFile: It is something else: a link, a pipe, a socket, a device, a folder.
        OSError: It cannot be written to.
    """
    # Looked at before it is opened: opening alone can set a device in motion.
    if not stat.S_ISREG(path.lstat().st_mode):
        raise NotAFile
    fd = os.open(path, _OVERWRITE)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise NotAFile
    return fd


def is_own_folder(path: Path) -> bool:
    """Say whether a folder itself is at `path`, and no link or junction to another."""
    try:
        found = path.lstat()
    except OSError:
        return False
    # Python takes a junction of Windows for a folder.
    tag = getattr(found, "st_reparse_tag", None)
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0)
    return stat.S_ISDIR(found.st_mode) and (tag is None or tag != junction)


def set_direct(fd: int, *, on: bool) -> bool:
    """Let `fd` be written past the system's memory, or no more; say if that is a change.

    Only whole blocks of 4096 bytes at such places can be written directly, from memory
    that begins at such a place.
    """
    if sys.platform != "linux":
        return False
    flags = fcntl.fcntl(fd, fcntl.F_GETFL)
    wanted = flags | os.O_DIRECT if on else flags & ~os.O_DIRECT
    if wanted == flags:
        return False
    try:
        fcntl.fcntl(fd, fcntl.F_SETFL, wanted)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        return False
    return True


def write_at(fd: int, piece: memoryview, offset: int) -> int:
    """Write some of `piece` at `offset` and return how many bytes.

    Raises:
        OSError: The disk is full or failed.
    """
    if sys.platform == "win32":
        os.lseek(fd, offset, os.SEEK_SET)
        return os.write(fd, piece)
    return os.pwrite(fd, piece, offset)


def require_length(fd: int, size_bytes: int) -> None:
    """Return if the file system of the open file `fd` takes files so long.

    FAT takes less than 4 GiB. Linux says so of a place behind the longest file; elsewhere
    only the write that goes too far is refused.

    Raises:
        OSError: It does not (``EFBIG``).
    """
    if sys.platform == "linux":
        try:
            os.lseek(fd, size_bytes, os.SEEK_SET)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.EOVERFLOW):
                raise
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG)) from None
        os.lseek(fd, 0, os.SEEK_SET)


def read_in_order(fd: int) -> None:
    """Tell the system that `fd` will be read front to back, so that it reads ahead.

    A hint; it halves the time of reading a large file that is not in memory.
    """
    if sys.platform == "linux":
        os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_SEQUENTIAL)


def free_bytes(path: Path) -> int:
    """Return how many bytes can still be written where `path` lies."""
    return shutil.disk_usage(path).free


def private_folder(path: Path) -> None:
    """Make folder `path`, for this user only, on disk when this returns.

    A folder that is there already stays, and becomes private.

    Raises:
        OSError: It cannot be made; its parent is missing; or a file has the name.
    """
    try:
        path.mkdir(mode=PRIVATE_FOLDER)
    except FileExistsError:
        if not path.is_dir():
            raise
    if sys.platform != "win32":
        path.chmod(PRIVATE_FOLDER)
    flush_folder(path.parent)


def try_lock(fd: int) -> bool:
    """Return whether this process now holds the lock on the open file `fd`.

    The lock ends when `fd` is closed or the process ends, however it ends.
    """
    try:
        if sys.platform == "win32":
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
