"""JPEG without notes: what draws the picture stays, byte for byte; all else goes.

The file is read segment by segment, and no pixel is decoded. What stays is named, so that a
kind of note that nobody thought of does not. Behind the end of the picture a phone may have
put a film, a second picture or its own notes: that goes too. See ITU-T T.81, annex B.
"""

import struct
from collections.abc import Iterator

from exports.stripped.errors import NotStripped
from exports.stripped.orientation import UPRIGHT, only_orientation, orientation_of

_EOI, _SOS = 0xD9, 0xDA
_BEGIN, _END = b"\xff\xd8", b"\xff\xd9"
_APP0, _APP1, _APP14 = 0xE0, 0xE1, 0xEE
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_TABLES = frozenset({0xC4, 0xCC, 0xDB, 0xDC, 0xDD})
_RESTARTS = frozenset(range(0xD0, 0xD8))
_EXIF = b"Exif\0\0"
_NOTES = frozenset({*range(0xE0, 0xF0), 0xFE})
_JFIF_BYTES = 14
_ADOBE_BYTES = 12


def without_notes(raw: bytes) -> bytes:
    """Return a JPEG file without notes.

    Raises:
        NotStripped: It is no JPEG file, or one that cannot be read strictly.
    """
    kept: list[bytes] = []
    turned, drawn = UPRIGHT, False
    for marker, body, scan in _segments(raw):
        drawn = drawn or marker == _SOS
        if marker == _APP1 and body.startswith(_EXIF) and turned == UPRIGHT:
            turned = orientation_of(body.removeprefix(_EXIF))
        elif _stays(marker, body):
            kept += (_written(marker, body), scan)
    if not drawn:
        raise NotStripped
    if turned != UPRIGHT:
        kept.insert(0, _written(_APP1, _EXIF + only_orientation(turned)))
    return b"".join((_BEGIN, *kept, _END))


def _segments(raw: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield marker and contents of each segment, with the pixels behind it, to the end."""
    if not raw.startswith(_BEGIN):
        raise NotStripped
    marker, at = _marker(raw, len(_BEGIN))
    while marker != _EOI:
        body, end = _segment(raw, at)
        scan = _scan_end(raw, end) if marker == _SOS else end
        yield marker, body, raw[end:scan]
        marker, at = _marker(raw, scan)


def _marker(raw: bytes, at: int) -> tuple[int, int]:
    """Return the marker at a place, and where its segment goes on."""
    if raw[at : at + 1] != b"\xff":
        raise NotStripped
    while raw[at : at + 1] == b"\xff":
        at += 1
    if at >= len(raw):
        raise NotStripped
    return raw[at], at + 1


def _segment(raw: bytes, at: int) -> tuple[bytes, int]:
    """Return what a segment holds, and where it ends."""
    if at + 2 > len(raw):
        raise NotStripped
    (size,) = struct.unpack_from(">H", raw, at)
    if size < 2 or at + size > len(raw):
        raise NotStripped
    return raw[at + 2 : at + size], at + size


def _stays(marker: int, body: bytes) -> bool:
    """Say whether a segment is needed to draw the picture.

    Raises:
        NotStripped: Nobody knows what it is for.
    """
    if marker in _FRAMES or marker in _TABLES or marker == _SOS:
        return True
    if marker not in _NOTES:
        raise NotStripped
    if marker == _APP0:  # the plain one: a small picture may stand in a longer one
        return (
            len(body) == _JFIF_BYTES and body.startswith(b"JFIF\0") and not any(body[-2:])
        )
    # How the colours are to be read.
    return marker == _APP14 and len(body) == _ADOBE_BYTES and body.startswith(b"Adobe")


def _written(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _scan_end(raw: bytes, at: int) -> int:
    """Return where the compressed pixels end: at a marker that is no part of them."""
    while (at := raw.find(b"\xff", at)) != -1:
        following = raw[at + 1] if at + 1 < len(raw) else None
        if following is None:
            break
        if following != 0x00 and following not in _RESTARTS and following != 0xFF:
            return at
        at += 1 if following == 0xFF else 2
    raise NotStripped
