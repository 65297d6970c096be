"""Replacing a small file so that after a crash the old or the new one is there, whole."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from desktop.disk.native import PRIVATE_FILE, drop_cache
from desktop.disk.part import Part, open_part


def durable_write(
    path: Path, pieces: bytes | Iterable[bytes], *, mode: int = PRIVATE_FILE
) -> None:
    """Make `path` hold `pieces`; on disk, and read back, when this returns.

    The bytes are read back from the disk before the old file is replaced, so that a disk
    which takes bytes and keeps others costs nothing.

    Args:
        path: File to make or replace; its folder exists.
        pieces: The content; it is held in memory, so keep it below some MiB.
        mode: Permissions of the file.

    Raises:
        OSError: It failed or the bytes read back are others (``EIO``). Until the last step,
            the naming, the old file stands.
    """
    content = pieces if isinstance(pieces, bytes) else b"".join(pieces)
    with open_part(path, replace=True) as part:
        if mode != PRIVATE_FILE:
            part.part_path.chmod(mode)
        part.write(content)
        part.flush_to_disk()
        drop_cache(part.fileno())
        if _read_back(part, len(content) + 1) != content:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        part.commit()


def _read_back(part: Part, size: int) -> bytes:
    os.lseek(part.fileno(), 0, os.SEEK_SET)
    found = bytearray()
    while piece := os.read(part.fileno(), size - len(found)):
        found += piece
    return bytes(found)
