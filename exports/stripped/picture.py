"""A picture without its notes, by its kind. No pixel is decoded here."""

from types import MappingProxyType

from exports.stripped import jpeg, png, webp
from exports.stripped.errors import NotStripped

MAX_BYTES = 64 << 20
"""Larger pictures are not taken apart in memory; the one who looks takes no more either."""
WAYS = MappingProxyType(
    {
        "image/jpeg": jpeg.without_notes,
        "image/png": png.without_notes,
        "image/webp": webp.without_notes,
    }
)


def can_be_stripped(media_type: str) -> bool:
    """Say whether files of a kind are known here from within."""
    return media_type in WAYS


def without_notes(raw: bytes, media_type: str) -> bytes:
    """Return a picture's file without what it says of itself; the pixels are the same.

    Args:
        raw: The whole file.
        media_type: What its first bytes said it is.

    Raises:
        NotStripped: Its kind is not known from within, it is larger than `MAX_BYTES`, or
            it cannot be read strictly.
    """
    if media_type not in WAYS or len(raw) > MAX_BYTES:
        raise NotStripped
    return WAYS[media_type](raw)
