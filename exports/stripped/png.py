"""PNG without notes: the chunks that draw the picture stay, byte for byte; all else goes.

What stays is named. Behind the last chunk nothing stays. See the PNG specification, third
edition, sections 5, 11 and 14.
"""

import struct
from collections.abc import Iterator
from zlib import crc32

from exports.stripped.errors import NotStripped
from exports.stripped.orientation import UPRIGHT, only_orientation, orientation_of

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DRAWN = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD cICP acTL fcTL fdAT".split()
)
_MOST = (1 << 31) - 1
_ANCILLARY = 0x20
"""Of the first letter: a chunk without which the picture can be drawn."""


def without_notes(raw: bytes) -> bytes:
    """Return a PNG file without notes.

    Raises:
        NotStripped: It is no PNG file, or one that cannot be read strictly.
    """
    kept, turned = [SIGNATURE], UPRIGHT
    for kind, body in _chunks(raw):
        if kind == b"eXIf":
            turned = orientation_of(body)
        elif kind in _DRAWN:
            kept.append(_written(kind, body))
        elif not kind[0] & _ANCILLARY:
            raise NotStripped
    if turned != UPRIGHT:
        kept.insert(2, _written(b"eXIf", only_orientation(turned)))
    return b"".join(kept)


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and contents of each chunk, the first IHDR and the last IEND."""
    if not raw.startswith(SIGNATURE):
        raise NotStripped
    at, kind = len(SIGNATURE), b""
    while kind != b"IEND":
        if at + 12 > len(raw):
            raise NotStripped
        size, kind_now = struct.unpack_from(">I4s", raw, at)
        end = at + 12 + size
        if size > _MOST or end > len(raw) or (not kind) != (kind_now == b"IHDR"):
            raise NotStripped
        kind, body = kind_now, raw[at + 8 : end - 4]
        if kind == b"IEND" and body:
            raise NotStripped
        if not kind.isalpha() or crc32(kind + body) != int.from_bytes(raw[end - 4 : end]):
            raise NotStripped
        yield kind, body
        at = end


def _written(kind: bytes, body: bytes) -> bytes:
    check = crc32(kind + body)
    return struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", check)
