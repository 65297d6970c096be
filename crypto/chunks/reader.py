"""The pull reader of a chunk stream."""

import io

from crypto.chunks.layout import BATCH, CHUNK_BYTES, SEALED_BYTES, TAG_BYTES, Cipher
from crypto.errors import Truncated
from crypto.secrecy import Secret
from crypto.streams import Piece, Source, fill


class ChunkReader(Secret, io.RawIOBase):
    """Gives the plain bytes of a chunk stream, front to back.

    ``read`` and ``readinto`` give as much as was asked for, less only at the end. The end
    is reported only after the last chunk was verified and nothing followed it.
    """

    def __init__(self, source: Source, key: bytes, start: bytes = b"") -> None:
        """Stand at the first byte.

        Args:
            source: Binary file; need not be seekable.
            key: 32 bytes.
            start: Bytes of the stream that were already taken from the source.
        """
        self._source = source
        self._cipher = Cipher(key)
        self._place = 0
        self._sealed = memoryview(bytearray((BATCH + 1) * SEALED_BYTES + len(start)))
        self._sealed[: len(start)] = start
        self._from, self._to = 0, len(start)
        self._drained = False
        self._done = False
        self._plain = memoryview(bytearray(CHUNK_BYTES))
        self._spare = self._plain[:0]

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Piece, /) -> int:  # type: ignore[override]
        """Fill `buffer` with the next plain bytes; return how many, 0 only at the end.

        Raises:
            Tampered: A chunk was changed, moved or dropped, or data trail the last one.
            Truncated: The stream stops where more must follow.
            OSError: What the source raised.
        """
        with memoryview(buffer) as given, given.cast("B") as target:
            filled = 0
            while filled < len(target) and not self._ended():
                filled += self._give(target[filled:])
            return filled

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next `size` plain bytes, or all that are left.

        Raises:
            CryptoError: As `readinto`.
        """
        if size is None or size < 0:
            return self.readall()
        piece = bytearray(size)
        return bytes(memoryview(piece)[: self.readinto(piece)])

    def readall(self) -> bytes:
        """Return all plain bytes that are left."""
        whole = bytearray()
        piece = bytearray(BATCH * CHUNK_BYTES)
        while count := self.readinto(piece):
            whole += memoryview(piece)[:count]
        return bytes(whole)

    def _ended(self) -> bool:
        return self._done and not len(self._spare)

    def _give(self, target: memoryview) -> int:
        if not len(self._spare):
            return self._next_chunk(target)
        count = min(len(self._spare), len(target))
        target[:count] = self._spare[:count]
        self._spare = self._spare[count:]
        return count

    def _next_chunk(self, target: memoryview) -> int:
        """Open the next chunk, straight into `target` if there is room for it."""
        self._refill()
        held = self._to - self._from
        last = held <= SEALED_BYTES
        if held < TAG_BYTES:
            raise Truncated
        sealed = self._sealed[self._from : self._from + min(held, SEALED_BYTES)]
        size = len(sealed) - TAG_BYTES
        fits = size <= len(target)
        plain = target[:size] if fits else self._plain[:size]
        if last:
            self._cipher.open_last(self._place, sealed, plain)
        else:
            self._cipher.open(self._place, sealed, plain, last=False)
        self._place += 1
        self._from += len(sealed)
        self._done = last
        if fits:
            return size
        self._spare = plain
        return 0

    def _refill(self) -> None:
        """Hold more than one chunk, or all that is left: so the last one is known."""
        held = self._to - self._from
        if held > SEALED_BYTES or self._drained:
            return
        self._sealed[:held] = self._sealed[self._from : self._to]
        self._from, self._to = 0, held
        count = fill(self._source, self._sealed[held:])
        self._to += count
        self._drained = self._to < len(self._sealed)
