"""The seekable reader of a chunk stream."""

import io

from crypto.chunks.layout import (
    BATCH,
    CHUNK_BYTES,
    SEALED_BYTES,
    TAG_BYTES,
    Cipher,
    plain_size,
)
from crypto.errors import Truncated
from crypto.secrecy import Secret
from crypto.streams import Piece, SeekableSource, fill


class SeekableChunkReader(Secret, io.RawIOBase):
    """Gives the plain bytes of a chunk stream from any place.

    The last chunk is verified first, so the size is authentic from the start; every other
    chunk is verified when it is read.
    """

    def __init__(
        self, source: SeekableSource, key: bytes, *, close_source: bool = False
    ) -> None:
        """Verify the end and stand at the first byte.

        Args:
            source: Seekable binary file that stands where the stream begins; the stream
                goes on to the end of the file.
            key: 32 bytes.
            close_source: Whether closing the reader closes the source.

        Raises:
            Truncated: The stream stops where more must follow.
            Tampered: The last chunk was changed.
            OSError: What the source raised.
        """
        self._source = source
        self._cipher = Cipher(key)
        self._close_source = close_source
        self._begin = source.tell()
        length = source.seek(0, io.SEEK_END) - self._begin
        self.size = plain_size(length)
        self._last = max(0, -(-length // SEALED_BYTES) - 1)
        self._position = 0
        self._sealed = memoryview(bytearray(BATCH * SEALED_BYTES))
        self._plain = memoryview(bytearray(CHUNK_BYTES))
        self._held = -1
        self._keep(self._last)

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the present place in plain bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move to `offset` from the start, here or the end; return the place."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("a place before the start")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: Piece, /) -> int:  # type: ignore[override]
        """Fill `buffer` from the present place; return how many bytes, 0 only at the end.

        Raises:
            Tampered: A chunk was changed or moved.
            Truncated: The file became shorter since it was opened.
            OSError: What the source raised.
        """
        with memoryview(buffer) as given, given.cast("B") as target:
            filled = 0
            while filled < len(target) and self._position < self.size:
                count = self._give(target[filled:])
                self._position += count
                filled += count
            return filled

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next `size` plain bytes, or all that are left.

        Raises:
            CryptoError: As `readinto`.
        """
        left = max(0, self.size - self._position)
        piece = bytearray(left if size is None or size < 0 else min(size, left))
        return bytes(memoryview(piece)[: self.readinto(piece)])

    def readall(self) -> bytes:
        """Return all plain bytes from the present place."""
        return self.read()

    def close(self) -> None:
        """Close the reader, and the source if it was handed over."""
        if self._close_source and not self.closed:
            self._source.close()
        super().close()

    def _give(self, target: memoryview) -> int:
        """Copy from one chunk, or open several straight into `target`."""
        place, skip = divmod(self._position, CHUNK_BYTES)
        if place != self._held:
            if skip == 0 and len(target) >= min(CHUNK_BYTES, self.size - self._position):
                return self._open_run(place, target)
            self._keep(place)
        rest = self._plain[skip : self._plain_bytes(place)]
        count = min(len(rest), len(target))
        target[:count] = rest[:count]
        return count

    def _open_run(self, place: int, target: memoryview) -> int:
        """Open as many whole chunks as fit into `target`; the first is known to fit."""
        run = min(BATCH, self._last - place + 1, max(1, len(target) // CHUNK_BYTES))
        self._fetch(place, run)
        given = 0
        for each in range(run):
            size = self._plain_bytes(place + each)
            self._open(place + each, each, target[given : given + size])
            given += size
        return given

    def _keep(self, place: int) -> None:
        self._held = -1
        self._fetch(place, 1)
        self._open(place, 0, self._plain[: self._plain_bytes(place)])
        self._held = place

    def _plain_bytes(self, place: int) -> int:
        return min(CHUNK_BYTES, self.size - place * CHUNK_BYTES)

    def _fetch(self, place: int, run: int) -> None:
        end = min(self.size, (place + run) * CHUNK_BYTES)
        wanted = end - place * CHUNK_BYTES + run * TAG_BYTES
        self._source.seek(self._begin + place * SEALED_BYTES)
        if fill(self._source, self._sealed[:wanted]) < wanted:
            raise Truncated

    def _open(self, place: int, slot: int, target: memoryview) -> None:
        begin = slot * SEALED_BYTES
        sealed = self._sealed[begin : begin + len(target) + TAG_BYTES]
        if place == self._last:
            self._cipher.open_last(place, sealed, target)
        else:
            self._cipher.open(place, sealed, target, last=False)
