"""Cutting an Ogg stream into its pages: header grammar only, no sound.

Source: RFC 3533 section 6; granule positions of Opus: RFC 7845 section 4.
"""

from ui.audio.errors import EncoderFailed

MAGIC = b"OggS"
HEADER_BYTES = 27
MAX_PAGE_BYTES = HEADER_BYTES + 255 + 255 * 255
_GRANULE = slice(6, 14)
_OPUS_HEAD = b"OpusHead"


def cut(stream: bytearray) -> tuple[bytes, ...]:
    """Take the whole pages off the front of `stream` and return them.

    Args:
        stream: Begins at a page boundary; keeps the begun page, if there is one.

    Raises:
        EncoderFailed: `stream` does not begin with a page.
    """
    pages = []
    while len(stream) >= HEADER_BYTES:
        if not stream.startswith(MAGIC):
            raise EncoderFailed
        segments = stream[HEADER_BYTES - 1]
        body = HEADER_BYTES + segments
        end = body + sum(stream[HEADER_BYTES:body])
        if len(stream) < max(body, end):
            break
        pages.append(bytes(stream[:end]))
        del stream[:end]
    return tuple(pages)


def granule(page: bytes) -> int:
    """Return the position in samples (48 kHz) at which the last packet of `page` ends."""
    return int.from_bytes(page[_GRANULE], "little", signed=True)


def pre_skip(page: bytes) -> int | None:
    """Return how many samples at the start are no sound, if `page` is an Opus header."""
    head = page.find(_OPUS_HEAD, HEADER_BYTES, HEADER_BYTES + 1 + len(_OPUS_HEAD))
    if head < 0:
        return None
    return int.from_bytes(page[head + 10 : head + 12], "little")
