"""Evidence as encrypted files: random names, padded sizes, one fixed date, a key each.

A file is ``.part`` until it is whole and on disk. A file without a row is nobody's: its key
is nowhere, and the next open deletes it.
"""

import contextlib
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path

from crypto.chunks import ChunkReader, ChunkWriter, SeekableChunkReader, encrypted_size
from crypto.errors import CryptoError
from crypto.padding import padme
from desktop.disk import Uncached, flush_folder, open_part, private_folder, read_in_order
from desktop.disk.part import SUFFIX
from desktop.vault.errors import VaultDamaged
from desktop.vault.layout import BLOBS

NAME_BYTES = 16
KEY_BYTES = 32
PAD_PIECE_BYTES = 1 << 16
ROWS_BYTES = 32 << 20
"""Room for all that comes with evidence: signed members, kept and written ahead."""
BLOCK_BYTES = 4096
_GIVEN = re.compile(rf"[0-9a-f]{{{2 * NAME_BYTES}}}(?:{re.escape(SUFFIX)})?")
"""The names that the program gives to blobs and takes."""


def blob_path(folder: Path, name: str) -> Path:
    """Return where the blob `name` lies."""
    return folder / name[:2] / name


def stored_bytes(plain_bytes: int) -> int:
    """Return how large a blob of so many plain bytes is on disk, in whole blocks."""
    return -(-encrypted_size(padme(plain_bytes)) // BLOCK_BYTES) * BLOCK_BYTES


class BlobIntake:
    """A blob being written. Fits the port ``Intake``."""

    def __init__(self, folder: Path, name: str, key: bytes) -> None:
        self.name = name
        self.key = key
        self.size_bytes = 0
        self.is_finished = False
        self.is_kept = False
        self._path = blob_path(folder, name)
        if not self._path.parent.is_dir():
            private_folder(self._path.parent)
        self._part = open_part(self._path)
        self._writer = ChunkWriter(self._part, key)

    def write(self, piece: bytes | bytearray | memoryview) -> int:
        """Encrypt and append `piece`; return its length in bytes.

        Raises:
            OSError: The disk is full or failed; only `discard` helps now.
        """
        count = self._writer.write(piece)
        self.size_bytes += count
        return count

    def finish(self) -> None:
        """Write the padding and the last chunk; whole and on disk when this returns.

        Raises:
            OSError: The disk is full or failed; only `discard` helps now.
        """
        left = padme(self.size_bytes) - self.size_bytes
        while left:
            left -= self._writer.write(bytes(min(left, PAD_PIECE_BYTES)))
        self._writer.finish()
        self._part.flush_to_disk()
        os.utime(self._part.part_path, (0, 0))
        self._part.flush_to_disk()
        self._part.commit()
        self.is_finished = True

    def mark_kept(self) -> None:
        """Note that the blob has its row on disk."""
        self.is_kept = True

    def discard(self) -> None:
        """Delete what was written, unless it was kept meanwhile."""
        self._part.discard()
        if self.is_finished and not self.is_kept:
            self._path.unlink(missing_ok=True)


class BlobReader(io.RawIOBase):
    """The plain bytes of a blob without its padding. Any one thread may use it."""

    def __init__(self, path: Path, key: bytes, size_bytes: int) -> None:
        """Open the blob and check its end.

        Raises:
            VaultDamaged: The file is missing, cut off or changed.
            OSError: It cannot be read.
        """
        super().__init__()
        self.size = size_bytes
        with contextlib.ExitStack() as stack:
            try:
                source = stack.enter_context(path.open("rb", buffering=0))
                read_in_order(source.fileno())
            except FileNotFoundError:
                raise VaultDamaged(BLOBS) from None
            with _as_damage():
                self._chunks = SeekableChunkReader(source, key, close_source=True)
            if self._chunks.size != padme(size_bytes):
                raise VaultDamaged(BLOBS)
            stack.pop_all()

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the present place in plain bytes."""
        return self._chunks.tell()

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move to `offset` from start, present place or end; return the place."""
        if whence == io.SEEK_END:
            return self._chunks.seek(self.size + offset)
        return self._chunks.seek(offset, whence)

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Fill `buffer` from the present place; return how many bytes, 0 only at the end.

        Raises:
            VaultDamaged: The file was changed.
            OSError: It cannot be read.
        """
        left = max(0, self.size - self._chunks.tell())
        with memoryview(buffer) as given, given.cast("B") as target, _as_damage():
            return self._chunks.readinto(target[: min(len(target), left)])

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next `size` plain bytes, or all that are left.

        Raises:
            VaultDamaged: The file was changed.
            OSError: It cannot be read.
        """
        left = max(0, self.size - self._chunks.tell())
        with _as_damage():
            return self._chunks.read(left if size is None or size < 0 else min(size, left))

    def readall(self) -> bytes:
        """Return all plain bytes from the present place."""
        return self.read()

    def close(self) -> None:
        """Close the file."""
        if not self.closed and hasattr(self, "_chunks"):
            self._chunks.close()
        super().close()


class BlobStream(io.RawIOBase):
    """The plain bytes of a blob front to back, past the system's cache.

    The end is told only once the padding behind it was read and verified too.
    """

    def __init__(self, path: Path, key: bytes, size_bytes: int) -> None:
        """Open the blob.

        Raises:
            VaultDamaged: The file is missing.
            OSError: It cannot be read.
        """
        super().__init__()
        self._left = size_bytes
        self._padding = padme(size_bytes) - size_bytes
        try:
            self._source = Uncached(path)
        except FileNotFoundError:
            raise VaultDamaged(BLOBS) from None
        self._chunks = ChunkReader(self._source, key)

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Fill `buffer` with the next bytes; return how many, 0 only at the verified end.

        Raises:
            VaultDamaged: The file was cut off or changed.
            OSError: It cannot be read.
        """
        with memoryview(buffer) as given, given.cast("B") as target, _as_damage():
            count = self._chunks.readinto(target[: min(len(target), self._left)])
            self._left -= count
            if len(target) and not count:
                self._check_end()
            return count

    def close(self) -> None:
        """Close the file."""
        if not self.closed and hasattr(self, "_source"):
            self._source.close()
        super().close()

    def _check_end(self) -> None:
        piece = bytearray(PAD_PIECE_BYTES)
        found = 0
        while count := self._chunks.readinto(piece):
            found += count
        if self._left or found != self._padding:
            raise VaultDamaged(BLOBS)
        self._padding = 0


@contextlib.contextmanager
def _as_damage() -> Iterator[None]:
    try:
        yield
    except CryptoError:
        raise VaultDamaged(BLOBS) from None


def delete_blobs(folder: Path, names: list[str]) -> None:
    """Delete blob files that are still there; gone from disk when this returns."""
    touched = set()
    for name in names:
        path = blob_path(folder, name)
        path.unlink(missing_ok=True)
        touched.add(path.parent)
    for each in touched:
        if each.is_dir():
            flush_folder(each)


def stray_files(folder: Path, known: set[str]) -> list[Path]:
    """Return the files below `folder` that the program named and that are not known.

    Whatever bears another name was put there by somebody else, and is left alone.
    """
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in known and _GIVEN.fullmatch(path.name)
    ]
