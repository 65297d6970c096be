"""WebP without notes: the chunks that draw the picture stay; all else goes.

What stays is named, also within the frames of a moving one. See the WebP container
specification.
"""

import struct
from collections.abc import Iterator

from exports.stripped.errors import NotStripped
from exports.stripped.orientation import UPRIGHT, only_orientation, orientation_of

_PIXELS = frozenset((b"VP8 ", b"VP8L", b"ALPH"))
_DRAWN = _PIXELS | {b"VP8X", b"ANIM", b"ANMF"}
_EXTENDED_BYTES, _FRAME_BYTES = 10, 16
_HAS_EXIF = 0x08
_TOLD = 0x20 | _HAS_EXIF | 0x04
"""Flags that say that there is a colour profile, EXIF or XMP."""
_EXIF = b"Exif\0\0"


def without_notes(raw: bytes) -> bytes:
    """Return a WebP file without notes.

    Raises:
        NotStripped: It is no WebP file, or one that cannot be read strictly.
    """
    chunks = tuple(_chunks(_inside(raw)))
    if not chunks or not {b"VP8 ", b"VP8L", b"ANMF"} & {kind for kind, _body in chunks}:
        raise NotStripped
    turned = UPRIGHT
    if chunks[0][0] == b"VP8X":
        turned = next((_turned(body) for kind, body in chunks if kind == b"EXIF"), UPRIGHT)
    kept = [_drawn(kind, body, turned) for kind, body in chunks if kind in _DRAWN]
    if turned != UPRIGHT:
        kept.append(_written(b"EXIF", only_orientation(turned)))
    whole = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(whole)) + whole


def _inside(raw: bytes) -> bytes:
    """Return the chunks of the file; nothing of what stands behind them."""
    if len(raw) < 12 or raw[:4] != b"RIFF" or raw[8:12] != b"WEBP":
        raise NotStripped
    (size,) = struct.unpack_from("<I", raw, 4)
    if size < 4 or 8 + size > len(raw):
        raise NotStripped
    return raw[12 : 8 + size]


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at < len(raw):
        if at + 8 > len(raw):
            raise NotStripped
        kind, size = struct.unpack_from("<4sI", raw, at)
        end = at + 8 + size
        if end > len(raw):
            raise NotStripped
        yield kind, raw[at + 8 : end]
        at = end + size % 2


def _turned(body: bytes) -> int:
    return orientation_of(body.removeprefix(_EXIF))


def _drawn(kind: bytes, body: bytes, turned: int) -> bytes:
    """Return a chunk that stays, telling of nothing that does not."""
    if kind == b"VP8X":
        if len(body) != _EXTENDED_BYTES:
            raise NotStripped
        flags = body[0] & ~_TOLD | (_HAS_EXIF if turned != UPRIGHT else 0)
        return _written(kind, bytes((flags,)) + body[1:])
    if kind == b"ANMF":
        if len(body) < _FRAME_BYTES:
            raise NotStripped
        parts = _chunks(body[_FRAME_BYTES:])
        pixels = b"".join(_written(*each) for each in parts if each[0] in _PIXELS)
        return _written(kind, body[:_FRAME_BYTES] + pixels)
    return _written(kind, body)


def _written(kind: bytes, body: bytes) -> bytes:
    return struct.pack("<4sI", kind, len(body)) + body + bytes(len(body) % 2)
