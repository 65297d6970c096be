"""What kind of sound the first bytes announce.

libsndfile knows two dozen formats, most of them older than the people who use this program,
and each is a parser that a hostile file could reach. Only four kinds get past this module.
"""

from collections.abc import Callable

_ID3_BYTES = 10
_LAYER_BITS = 0x06
_VERSION_BITS = 0x18
_RESERVED_VERSION = 0x08


def is_known_sound(peek: Callable[[int, int], bytes]) -> bool:
    """Return if the bytes begin like WAV, FLAC, Ogg or MP3.

    Args:
        peek: Returns up to so many bytes (second argument) from an offset (first).
    """
    start = peek(0, 12)
    if start[:4] in (b"RIFF", b"RF64"):
        return start[8:] == b"WAVE"
    if start[:4] in (b"fLaC", b"OggS"):
        return True
    if start[:3] == b"ID3":
        return _is_mpeg_frame(peek(_after_tag(start), 2))
    return _is_mpeg_frame(start[:2])


def _after_tag(start: bytes) -> int:
    """Return where an ID3v2 tag ends: its size is four bytes of seven bits."""
    size = 0
    for byte in start[6:_ID3_BYTES]:
        size = size << 7 | byte & 0x7F
    return _ID3_BYTES + size


def _is_mpeg_frame(start: bytes) -> bool:
    return (
        len(start) == 2
        and start[0] == 0xFF
        and start[1] & 0xE0 == 0xE0
        and start[1] & _VERSION_BITS != _RESERVED_VERSION
        and start[1] & _LAYER_BITS != 0
    )
