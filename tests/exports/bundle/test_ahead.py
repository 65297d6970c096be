"""Evidence that is read ahead is the same evidence, and nobody reads after the end."""

import io
from contextlib import closing

import pytest

from exports.bundle.ahead import read_ahead
from exports.bundle.hashing import PIECE_BYTES, side_pool
from exports.errors import EvidenceChanged

ID = "0" * 32


class Watched(io.BytesIO):
    """Remembers how far it was read, and whether anybody read it after it was closed."""

    late = False

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        self.late |= self.closed
        return super().readinto(buffer)


@pytest.mark.parametrize(
    "size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 9 * PIECE_BYTES + 7]
)
def test_the_pieces_are_the_stream(size: int) -> None:
    raw = b"".join(bytes([number % 251]) * PIECE_BYTES for number in range(10))[:size]
    with side_pool() as pool:
        found = b"".join(map(bytes, read_ahead(io.BytesIO(raw), size, ID, pool)))
    assert found == raw


@pytest.mark.parametrize("difference", [-1, 1, PIECE_BYTES])
@pytest.mark.parametrize("size", [1, PIECE_BYTES, 5 * PIECE_BYTES])
def test_evidence_of_another_size_is_refused(size: int, difference: int) -> None:
    raw = bytes(size + difference)
    with side_pool() as pool, pytest.raises(EvidenceChanged):
        list(read_ahead(io.BytesIO(raw), size, ID, pool))


@pytest.mark.parametrize("taken", [1, 2, 5])
def test_whoever_stops_may_close_the_stream_at_once(taken: int) -> None:
    stream = Watched(bytes(8 * PIECE_BYTES))
    with side_pool() as pool:
        with closing(read_ahead(stream, 8 * PIECE_BYTES, ID, pool)) as pieces:
            for _ in range(taken):
                next(pieces)
        far = stream.tell()
        stream.close()
    assert far >= taken * PIECE_BYTES
    assert not stream.late
