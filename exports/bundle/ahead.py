"""Reading evidence ahead, in a thread, while what came before is encrypted.

Opening evidence from the vault costs as much as encrypting it for its recipients, and both
let other threads run meanwhile.
"""

from collections import deque
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import BinaryIO

from crypto.errors import CryptoError
from crypto.streams import fill
from exports.bundle.hashing import PIECE_BYTES, Ring
from exports.errors import EvidenceChanged

AHEAD = 2
"""So many pieces are read before they are asked for; fewer than a `Ring` holds."""


def read_ahead(
    stream: BinaryIO, size: int, attachment: str, pool: ThreadPoolExecutor
) -> Generator[memoryview, None, None]:
    """Yield `size` bytes of `stream` in pieces, each good until the next is asked for.

    The stream may be closed once the iterator is closed or exhausted: nothing is read then.

    Args:
        stream: Evidence, as the vault gives it.
        size: How many bytes it was noted to have; it must end with them.
        attachment: Its id, 32 hex digits.
        pool: A single thread, so that pieces are read in order.

    Raises:
        EvidenceChanged: It has fewer or more bytes, or does not open.
        OSError: The disk failed.
    """
    ring = Ring()
    coming: deque[Future[memoryview]] = deque()
    try:
        for start in range(0, size, PIECE_BYTES):
            room = ring.take(min(PIECE_BYTES, size - start))
            coming.append(pool.submit(_read, stream, room, attachment))
            if len(coming) > AHEAD:
                yield coming.popleft().result()
        while coming:
            yield coming.popleft().result()
        if _count(stream, memoryview(bytearray(1)), attachment):
            raise EvidenceChanged(attachment)
    finally:
        for piece in coming:
            piece.cancel()
        wait(coming)


def _read(stream: BinaryIO, room: memoryview, attachment: str) -> memoryview:
    if _count(stream, room, attachment) != len(room):
        raise EvidenceChanged(attachment)
    return room


def _count(stream: BinaryIO, room: memoryview, attachment: str) -> int:
    try:
        return fill(stream, room)
    except CryptoError:
        raise EvidenceChanged(attachment) from None
