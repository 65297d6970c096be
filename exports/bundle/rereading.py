"""Reading a sealed file back from the disk, before anything is forgotten.

The file is opened with the key that made it, to its last chunk, and the evidence inside is
hashed once more and held against what was noted when it was taken in: what the recipient
will find is known before the last copy here is gone. See docs/format.md, section 11.
"""

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from crypto import age
from crypto.errors import CryptoError
from crypto.streams import fill
from desktop.disk import Uncached
from desktop.domain.evidence import Attachment
from exports.bundle.hashing import PIECE_BYTES, Ring, SideHash
from exports.bundle.ports import Progress
from exports.errors import EvidenceChanged, NotReRead


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, as far as reading it back needs it.

    Attributes:
        file_key: 16 bytes.
        tar_bytes: Size of the archive inside.
        places: Where in the archive each attachment's content begins, in order.
    """

    file_key: bytes
    tar_bytes: int
    places: Sequence[tuple[int, Attachment]]


@dataclass(frozen=True, slots=True)
class ReRead:
    """What the disk gave back.

    Attributes:
        size_bytes: Size of the sealed file.
        sha256: 64 hex digits over the sealed file.
    """

    size_bytes: int
    sha256: str


def read_back(
    path: Path, written: Written, pool: ThreadPoolExecutor, progress: Progress
) -> ReRead:
    """Read the file at `path` from the disk, not from memory, and open all of it.

    Raises:
        NotReRead: The disk gave back other bytes.
        EvidenceChanged: An attachment is not what was taken in.
        OSError: The disk failed.
    """
    with Uncached(path) as stream:
        hashed = _Hashed(stream)
        try:
            reader = _Reader(hashed, written, pool, progress)
            reader.check_evidence()
            reader.check_end()
        except CryptoError:
            raise NotReRead from None
        return ReRead(hashed.size_bytes, hashed.sha256.hexdigest())


class _Hashed:
    """Gives what a file holds, and hashes it on the way."""

    def __init__(self, stream: Uncached) -> None:
        self._stream = stream
        self.sha256 = hashlib.sha256()
        self.size_bytes = 0

    def read(self, size: int, /) -> bytes:
        piece = bytearray(size)
        return bytes(piece[: self.readinto(memoryview(piece))])

    def readinto(self, target: memoryview, /) -> int:
        count = self._stream.readinto(target)
        self.sha256.update(target[:count])
        self.size_bytes += count
        return count


class _Reader:
    """Goes through the archive front to back."""

    def __init__(
        self,
        source: _Hashed,
        written: Written,
        pool: ThreadPoolExecutor,
        progress: Progress,
    ) -> None:
        self._plain = age.open_reader_with_file_key(source, written.file_key)
        self._written = written
        self._pool = pool
        self._progress = progress
        self._done_bytes = 0
        self._ring = Ring()

    def check_evidence(self) -> None:
        for begin, facts in self._written.places:
            self._go_to(begin)
            sha512 = SideHash(self._pool)
            for start in range(0, facts.size_bytes, PIECE_BYTES):
                sha512.update(self._piece(min(PIECE_BYTES, facts.size_bytes - start)))
            if sha512.hexdigest() != facts.sha512:
                raise EvidenceChanged(facts.id)

    def check_end(self) -> None:
        self._go_to(self._written.tar_bytes)
        if self._plain.readinto(bytearray(1)):
            raise NotReRead

    def _go_to(self, place: int) -> None:
        for start in range(self._done_bytes, place, PIECE_BYTES):
            self._piece(min(PIECE_BYTES, place - start))

    def _piece(self, size: int) -> memoryview:
        piece = self._ring.take(size)
        if fill(self._plain, piece) != size:
            raise NotReRead
        self._done_bytes += size
        self._progress.advance("seal.verify", self._done_bytes, self._written.tar_bytes)
        return piece
