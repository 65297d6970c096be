"""The members of a bundle's tar, strictly front to back, none of them trusted.

Nothing is extracted and no name is ever used as a path. Whatever the decryption below says
becomes an error of this package. See docs/format.md, section 5.
"""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from crypto import age
from crypto.age.header import take
from crypto.errors import (
    CryptoError,
    NewerFormat,
    NotAgeFile,
    NotForMe,
    Tampered,
    Truncated,
)
from crypto.identity import Identity
from exports import errors
from exports.bundle import layout
from exports.bundle.hashing import PIECE_BYTES, Ring
from exports.bundle.ports import Progress
from exports.errors import ExportError, MalformedBundle, NotABundle, OddMember, Unsigned

_OURS: tuple[tuple[type[CryptoError], type[ExportError]], ...] = (
    (NotForMe, errors.NotForMe),
    (NotAgeFile, NotABundle),
    (NewerFormat, NotABundle),
    (Truncated, errors.BundleTruncated),
    (Tampered, errors.BundleTampered),
)

_KINDS = {"X25519", "mlkem768x25519"}


def in_our_words(error: CryptoError) -> ExportError:
    """Return what `error` means for a bundle."""
    for theirs, ours in _OURS:
        if isinstance(error, theirs):
            return ours()
    return MalformedBundle()


class _Reader(Protocol):
    def readinto(self, buffer: bytearray | memoryview, /) -> int: ...


def open_members(source: BinaryIO, me: Identity, progress: Progress) -> "Members":
    """Return the members of the sealed file `source`, opened with either key of `me`.

    Raises:
        ExportError: It is no sealed file, not for `me`, or damaged in its header.
    """
    total = source.seek(0, 2)
    source.seek(0)
    try:
        header_sha256 = require_one_kind(source)
        source.seek(0)
        reader = age.open_reader(source, [me.age_pq, me.age_x25519])
    except CryptoError as error:
        raise in_our_words(error) from None
    return Members(reader, progress, total, header_sha256)


def require_one_kind(source: BinaryIO) -> str:
    """Return the SHA-256 of the header, 64 hex digits.

    Post-quantum keys beside classic ones are refused: the weaker kind would decide.

    Raises:
        MalformedBundle: There are both.
        CryptoError: As `crypto.age.header.take`.
    """
    header, _rest = take(source)
    if {stanza.arguments[0] for stanza in header.stanzas} >= _KINDS:
        raise MalformedBundle
    source.seek(0)
    return hashlib.sha256(source.read(header.size)).hexdigest()


class Members:
    """Gives out one member after the other."""

    def __init__(
        self,
        reader: _Reader,
        progress: Progress,
        total_bytes: int,
        header_sha256: str,
    ) -> None:
        """Take what `open_members` found; `header_sha256` names this encryption."""
        self.header_sha256 = header_sha256
        self._reader = reader
        self._progress = progress
        self._total_bytes = max(1, total_bytes)
        self._done_bytes = 0
        self._ring = Ring()

    def first(self, name: str) -> bytes:
        """Return the content of the first member; as `small`.

        Raises:
            NotABundle: Something else is inside the sealed file.
        """
        try:
            return self.small(name, NotABundle)
        except (OddMember, MalformedBundle):
            raise NotABundle from None

    def signature(self, name: str) -> bytes:
        """Return the content of one of the signatures; as `small`.

        Raises:
            Unsigned: Another member stands in its place.
        """
        return self.small(name, Unsigned)

    def small(self, name: str, otherwise: type[ExportError] = OddMember) -> bytes:
        """Return the content of the next member, which must be called `name`.

        Raises:
            ExportError: `otherwise`, if it is called something else.
            OddMember: Its header has another form than ours.
            MalformedBundle: It is larger than its limit, or the archive ends.
            BundleTampered, BundleTruncated: A chunk of the sealed file is not right.
        """
        size = self._header(name, otherwise)
        if size > layout.MAX_BYTES[name]:
            raise MalformedBundle
        return b"".join(self._content(size))

    def pieces(self, name: str, size: int) -> Iterator[memoryview]:
        """Give the content of the next member piece by piece, in buffers that take turns.

        A piece may be given to one `SideHash`; whoever else keeps it copies it.

        Args:
            name: What it must be called.
            size: What the signed records say about its size in bytes.

        Raises:
            OddMember: It has another name or size, or its header another form.
            ExportError: As `small`.
        """
        if self._header(name, OddMember) != size:
            raise OddMember
        for start in range(0, size, PIECE_BYTES):
            piece = self._ring.take(min(PIECE_BYTES, size - start))
            if self._fill(piece) != len(piece):
                raise MalformedBundle
            yield piece
        self._pass_rest(size)

    def zeros(self, name: str) -> int:
        """Read the next member, which must hold zeros only, and return its size in bytes.

        Raises:
            MalformedBundle: It holds something else.
            ExportError: As `small`.
        """
        size = self._header(name, OddMember)
        # All of it is read first: a chunk that does not hold is told before what it holds.
        if sum(piece.count(0) for piece in self._content(size)) != size:
            raise MalformedBundle
        return size

    def end(self) -> None:
        """Read the end of the archive and of the sealed file.

        Raises:
            OddMember: There is another member.
            MalformedBundle: Something else stands where both end.
            BundleTampered, BundleTruncated: The last chunk is not right.
        """
        if self._exactly(layout.BLOCK) != bytes(layout.BLOCK):
            raise OddMember
        if self._exactly(layout.BLOCK) != bytes(layout.BLOCK):
            raise MalformedBundle
        if self._fill(bytearray(1)):
            raise MalformedBundle
        self._progress.advance("verify.read", self._total_bytes, self._total_bytes)

    def _header(self, name: str, otherwise: type[ExportError]) -> int:
        found, size = layout.parse_header(self._exactly(layout.BLOCK))
        if found != name:
            raise otherwise
        return size

    def _content(self, size: int) -> Iterator[bytearray]:
        for start in range(0, size, PIECE_BYTES):
            yield self._exactly(min(PIECE_BYTES, size - start))
        self._pass_rest(size)

    def _pass_rest(self, size: int) -> None:
        if any(self._exactly(layout.rounded(size) - size)):
            raise MalformedBundle

    def _exactly(self, size: int) -> bytearray:
        piece = bytearray(size)
        if self._fill(piece) != size:
            raise MalformedBundle
        return piece

    def _fill(self, piece: bytearray | memoryview) -> int:
        try:
            count = self._reader.readinto(piece)
        except CryptoError as error:
            raise in_our_words(error) from None
        self._done_bytes = min(self._done_bytes + count, self._total_bytes)
        self._progress.advance("verify.read", self._done_bytes, self._total_bytes)
        return count
