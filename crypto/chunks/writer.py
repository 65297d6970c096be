"""The push writer of a chunk stream."""

from crypto.chunks.layout import BATCH, CHUNK_BYTES, SEALED_BYTES, TAG_BYTES, Cipher
from crypto.secrecy import Secret
from crypto.streams import Piece, Sink, write_all


class ChunkWriter(Secret):
    """Takes plain bytes and writes a chunk stream to `sink`, about 1 MiB at a time.

    Nothing is whole until `finish` has returned. Once the sink has failed, the writer
    refuses to go on, because nobody knows what the sink took.
    """

    def __init__(self, sink: Sink, key: bytes) -> None:
        """Start an empty stream.

        Args:
            sink: Binary file; short writes are completed, errors come through.
            key: 32 bytes, used for this stream only.
        """
        self._sink = sink
        self._cipher = Cipher(key)
        self._place = 0
        self._open = True
        self._plain = memoryview(bytearray(CHUNK_BYTES))
        self._held = 0
        self._sealed = memoryview(bytearray(BATCH * SEALED_BYTES))
        self._ready = 0

    def writable(self) -> bool:
        """Return whether the stream can still be written."""
        return self._open

    def write(self, piece: Piece) -> int:
        """Seal `piece` as the next plain bytes; return its size.

        Raises:
            OSError: What the sink raised. The stream is lost.
            ValueError: The stream is finished or lost.
        """
        self._check_open()
        with memoryview(piece) as given, given.cast("B") as view:
            size = len(view)
            taken = self._hold(view)
            while size - taken > CHUNK_BYTES:
                self._seal(view[taken : taken + CHUNK_BYTES], last=False)
                taken += CHUNK_BYTES
            self._hold(view[taken:])
        return size

    def finish(self) -> None:
        """Write the last chunk. Does not close or flush the sink.

        Raises:
            OSError: What the sink raised. The stream is lost.
            ValueError: The stream is finished or lost.
        """
        self._check_open()
        self._seal(self._plain[: self._held], last=True)
        self._flush()
        self._open = False
        # Whoever holds on to thousands of finished streams must not hold their buffers.
        self._plain = self._sealed = memoryview(b"")

    def _check_open(self) -> None:
        if not self._open:
            raise ValueError("the stream is finished or lost")

    def _hold(self, view: memoryview) -> int:
        """Keep what fits; a full chunk is sealed only when more is known to follow."""
        if self._held == 0 and len(view) > CHUNK_BYTES:
            return 0
        taken = min(CHUNK_BYTES - self._held, len(view))
        self._plain[self._held : self._held + taken] = view[:taken]
        self._held += taken
        if taken < len(view):
            self._held = 0
            self._seal(self._plain, last=False)
        return taken

    def _seal(self, plain: memoryview, *, last: bool) -> None:
        if self._ready + SEALED_BYTES > len(self._sealed):
            self._flush()
        end = self._ready + len(plain) + TAG_BYTES
        self._cipher.seal(self._place, plain, self._sealed[self._ready : end], last=last)
        self._place += 1
        self._ready = end

    def _flush(self) -> None:
        self._open = False
        write_all(self._sink, self._sealed[: self._ready])
        self._open = True
        self._ready = 0
