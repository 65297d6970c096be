"""Reading a sealed file back from the disk while it grows, before anything is forgotten.

The file is opened with the key that made it, to its last chunk, and the evidence inside is
hashed once more and held against what was noted when it was taken in: what the recipient
will find is known before the last copy here is gone. See docs/format.md, section 11.
"""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from crypto import age
from crypto.errors import CryptoError
from crypto.streams import fill
from desktop.disk import Part, Uncached
from desktop.domain.evidence import Attachment
from exports.bundle.hashing import PIECE_BYTES, Ring, SideHash, side_pool
from exports.bundle.ports import Progress
from exports.errors import EvidenceChanged, NotReRead

_TOLD_EVERY_S = 0.05


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


class ReReader:
    """Reads a file back in a thread of its own, from its begin and while it is written.

    It reads only what was flushed, from the disk and not from memory, and opens all of it.
    As a context manager it ends its threads, whatever happened meanwhile.
    """

    def __init__(self, part: Part, written: Written) -> None:
        """Begin to read the file `part`, of which nothing may have been flushed yet."""
        self._landed = part.follow()
        self._written = written
        self._done_bytes = 0
        self._pool = ThreadPoolExecutor(1, "read-back")
        self._found = self._pool.submit(self._read_back, part.part_path)

    def result(self, progress: Progress) -> ReRead:
        """Wait until the file was read back, and return what was found.

        Args:
            progress: Told of ``seal.verify``; may raise to stop.

        Raises:
            NotReRead: The disk gave back other bytes.
            EvidenceChanged: An attachment is not what was taken in.
            OSError: The disk failed.
        """
        total = self._written.tar_bytes
        while not wait((self._found,), timeout=_TOLD_EVERY_S).done:
            progress.advance("seal.verify", self._done_bytes, total)
        found = self._found.result()
        progress.advance("seal.verify", total, total)
        return found

    def _read_back(self, path: Path) -> ReRead:
        self._landed.wait_for(1)
        with Uncached(path, self._landed) as stream, side_pool() as pool:
            hashed = _Hashed(stream)
            try:
                reader = _Reader(hashed, self._written, pool, self._went_on)
                reader.check_evidence()
                reader.check_end()
            except CryptoError:
                raise NotReRead from None
            return ReRead(hashed.size_bytes, hashed.sha256.hexdigest())

    def _went_on(self, done_bytes: int) -> None:
        self._done_bytes = done_bytes

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._landed.give_up()
        self._pool.shutdown()


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
        went_on: Callable[[int], None],
    ) -> None:
        self._plain = age.open_reader_with_file_key(source, written.file_key)
        self._written = written
        self._pool = pool
        self._went_on = went_on
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
        self._went_on(self._done_bytes)
        return piece
