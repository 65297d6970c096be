"""The few frames that cross the wall, the same in both directions.

A frame is one byte for its kind, four bytes for the length of what follows (big-endian),
and what follows. A reader says beforehand which kinds it takes and how long each may be,
and believes nothing else: no memory is set aside for a length that was not allowed.
"""

import os
import struct
from collections.abc import Mapping
from enum import IntEnum

_HEAD = struct.Struct(">BI")
_MOST_AT_ONCE = 1 << 20
PICTURE_FACTS = struct.Struct(">IIII")
"""Width and height of the pixels, then of the picture as its file claims."""
LOOK_FACTS = struct.Struct(">BI")
"""Index in `PICTURES`, then the longest side that is wanted, in pixels."""
SOUND_FACTS = struct.Struct(">IIQ")
"""Frames a second, channels, frames."""
WANT_FACTS = struct.Struct(">QI")
"""Offset and number of bytes."""
PLACE = struct.Struct(">Q")
"""Bytes of a whole source, or a frame to go to."""
COUNT = struct.Struct(">I")

PICTURES = ("image/jpeg", "image/png", "image/webp")
PIXEL_BYTES = 4
MAX_SIDE_PX = 10_000
PIECE_BYTES = 1 << 16
"""The most that a child asks of its source at once."""


class Tag(IntEnum):
    """Kinds of frames: the last row is said by the window, the others by the child."""

    READY, UNGUARDED, PROBED, PICTURE, NOT_SHOWN, SOUND, PCM, WANT, DONE, UNREADABLE = (
        range(1, 11)
    )
    NOTES = 11
    LOOK, LISTEN, PIECE, READ, SEEK = range(32, 37)


class Strange(Exception):
    """The other side ended, or said what it may not say."""


def send(pipe: int, tag: Tag, *parts: bytes | memoryview) -> None:
    """Write one frame.

    Raises:
        OSError: The other side is gone.
    """
    _write(pipe, _HEAD.pack(tag, sum(map(len, parts))))
    for part in parts:
        _write(pipe, part)


def receive(pipe: int, allowed: Mapping[Tag, int]) -> tuple[Tag, bytes]:
    """Read one frame.

    Args:
        pipe: Where to read.
        allowed: The kinds that may come now, each with the most bytes that may follow.

    Raises:
        Strange: Another kind, a longer one, or the end of the pipe.
        OSError: The pipe cannot be read.
    """
    kind, length = _HEAD.unpack(_read(pipe, _HEAD.size))
    tag = next((each for each in allowed if each == kind), None)
    if tag is None or length > allowed[tag]:
        raise Strange
    return tag, bytes(_read(pipe, length))


def _write(pipe: int, part: bytes | memoryview) -> None:
    left = memoryview(part)
    while left:
        left = left[os.write(pipe, left[:_MOST_AT_ONCE]) :]


def _read(pipe: int, count: int) -> bytearray:
    """Grow with what comes: what is only promised takes no memory."""
    whole = bytearray()
    while len(whole) < count:
        piece = os.read(pipe, min(count - len(whole), _MOST_AT_ONCE))
        if not piece:
            raise Strange
        whole += piece
    return whole
