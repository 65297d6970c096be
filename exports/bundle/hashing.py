"""Hashes beside the work, in a thread of their own.

SHA-512 is the slowest step of sealing and of verifying, and hashlib lets other threads run
meanwhile. Only a few pieces wait at a time, so memory stays flat; an error in the thread is
raised where the pieces come from; the thread ends with the `with` block of its pool.
"""

import hashlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor

from exports.bundle.ports import Piece

PIECE_BYTES = 1 << 20
"""Pieces of this size keep the cost of handing over small."""
AHEAD = 4
"""So many pieces may wait for their hash."""


def side_pool() -> ThreadPoolExecutor:
    """Return one thread beside the work, to be used in a `with` block."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="side")


class Ring:
    """Buffers that take turns, because fresh memory costs more than what is done to it.

    A piece may be given to one `SideHash`: its buffer comes round again only after so many
    later pieces that the hash must have let go of it.
    """

    def __init__(self) -> None:
        self._buffers: list[bytearray] = []
        self._turn = -1

    def take(self, size: int) -> memoryview:
        """Return the next buffer, `size` bytes of it, at most `PIECE_BYTES`."""
        self._turn = (self._turn + 1) % (AHEAD + 2)
        if self._turn == len(self._buffers):
            self._buffers.append(bytearray(PIECE_BYTES))
        return memoryview(self._buffers[self._turn])[:size]


class SideHash:
    """The hash of what is given to it piece by piece."""

    def __init__(self, pool: ThreadPoolExecutor, kind: str = "sha512") -> None:
        """Start with nothing.

        Args:
            pool: A single thread, so that pieces are hashed in the order they come.
            kind: Name of the hash, as `hashlib` knows it.
        """
        self._pool = pool
        self._hash = hashlib.new(kind)
        self._waiting: deque[Future[None]] = deque()

    def update(self, piece: Piece) -> None:
        """Hash `piece` soon. It must not change until then: give a copy, or forget it."""
        while len(self._waiting) >= AHEAD:
            self._waiting.popleft().result()
        self._waiting.append(self._pool.submit(self._hash.update, piece))

    def hexdigest(self) -> str:
        """Wait for all pieces and return the hash in lower-case hex digits."""
        while self._waiting:
            self._waiting.popleft().result()
        return self._hash.hexdigest()


def sha512_hex(raw: bytes) -> str:
    """Return the SHA-512 of `raw` as 128 lower-case hex digits."""
    return hashlib.sha512(raw).hexdigest()


def zeros_sha512(size: int) -> str:
    """Return the SHA-512 of so many zero bytes as 128 lower-case hex digits."""
    sha512 = hashlib.sha512()
    piece = bytes(min(size, PIECE_BYTES))
    for start in range(0, size, PIECE_BYTES):
        sha512.update(memoryview(piece)[: size - start])
    return sha512.hexdigest()
