"""What a file is, told from its first bytes alone, never from its name.

Only the types in `SHOWN` are ever decoded; everything else is kept and not opened.
"""

from desktop.domain.evidence import AttachmentKind

HEAD_BYTES = 64
UNKNOWN = "application/octet-stream"
SKETCH = "application/vnd.deponent.sketch+json"
"""A drawing in the format of `desktop.domain.sketch`."""

SHOWN = frozenset(
    {"image/jpeg", "image/png", "image/webp", "audio/wav", "audio/ogg", SKETCH}
)
"""Types that the program itself shows or plays."""

_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"OggS", "audio/ogg"),
    (b"%PDF-", "application/pdf"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1aE\xdf\xa3", "video/x-matroska"),
    (b'{"deponent_sketch":', SKETCH),
)
_RIFF = {b"WAVE": "audio/wav", b"WEBP": "image/webp"}
_MP4 = "video/mp4"
KNOWN = frozenset({UNKNOWN, _MP4, *dict(_STARTS).values(), *_RIFF.values()})
"""All types that `sniff` returns."""


def sniff(head: bytes) -> str:
    """Return the media type that the first bytes show.

    Args:
        head: The first `HEAD_BYTES` bytes of the file, or fewer if it is shorter.
    """
    for start, media_type in _STARTS:
        if head.startswith(start):
            return media_type
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return _MP4
    return UNKNOWN


def kind_of(media_type: str) -> AttachmentKind:
    """Return the kind that a media type suggests."""
    family = media_type.partition("/")[0]
    if media_type == "application/pdf":
        return AttachmentKind.DOCUMENT
    if media_type == SKETCH:
        return AttachmentKind.SKETCH
    return {
        "image": AttachmentKind.PHOTO,
        "audio": AttachmentKind.AUDIO_FILE,
        "video": AttachmentKind.VIDEO,
    }.get(family, AttachmentKind.OTHER)
