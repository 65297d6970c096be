"""Copying a sealed file to a stick, and believing only what was read back from it."""

import hashlib
from pathlib import Path
from typing import NamedTuple

from desktop.disk import Uncached, open_part, require_length
from desktop.services.errors import HandOverFailed, SealedFileMissing
from desktop.services.progress import Progress

PIECE_BYTES = 1 << 20


class Expected(NamedTuple):
    """What a sealed file must be.

    Attributes:
        size_bytes: Its length.
        sha256: 64 hex digits over it.
    """

    size_bytes: int
    sha256: str


def copy_verified(
    source: Path, target: Path, expected: Expected, progress: Progress
) -> None:
    """Copy `source` to `target`, flush it, and read it back from the medium.

    Raises:
        SealedFileMissing: The source is no longer what was sealed; nothing was written.
        HandOverFailed: What was read back differs; it was removed.
        Cancelled: The person asked to stop; what was written was removed.
        OSError: The medium is full, gone or read-only; what was written was removed. Or
            it holds no file so long (``EFBIG``), and nothing was written.
    """
    with open_part(target) as part:
        require_length(part.fileno(), expected.size_bytes)
        sha256 = hashlib.sha256()
        done = 0
        with source.open("rb") as stream:
            while piece := stream.read(PIECE_BYTES):
                part.write(piece)
                sha256.update(piece)
                done += len(piece)
                size = max(done, expected.size_bytes)
                progress.advance("hand_over.write", done, size)
        if sha256.hexdigest() != expected.sha256:
            raise SealedFileMissing
        part.flush_to_disk()
        part.commit()
    try:
        written = _hash(target, expected.size_bytes, progress)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    if written != expected.sha256:
        target.unlink(missing_ok=True)
        raise HandOverFailed


def _hash(path: Path, size: int, progress: Progress) -> str:
    """Return the SHA-256 of a file read from the medium, not from memory, as hex."""
    sha256 = hashlib.sha256()
    done = 0
    with Uncached(path) as stream:
        while piece := stream.read(PIECE_BYTES):
            sha256.update(piece)
            done += len(piece)
            progress.advance("hand_over.verify", done, max(size, done))
    return sha256.hexdigest()
