"""Evidence: files taken in beside the words, known by hash from the first moment."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

AttachmentId = NewType("AttachmentId", str)
"""32 lower-case hex digits; also the file name inside a bundle, without ``.bin``."""


class AttachmentKind(StrEnum):
    """What an attachment is, as the interviewer says it."""

    PHOTO = "photo"
    DOCUMENT = "document"
    AUDIO_FILE = "audio_file"
    INTERVIEW_AUDIO = "interview_audio"
    VIDEO = "video"
    SKETCH = "sketch"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file kept as evidence, bit-exact.

    Attributes:
        name: The file's own name as it was taken in, without folder. Shown, never used
            as a path.
        media_type: Sniffed from the first bytes, ``application/octet-stream`` if unknown.
        size_bytes: Length of the plain file.
        sha512: 128 lower-case hex digits over the plain file, computed at intake.
        added_at: ISO 8601 time with offset.
        duration_ms: For interview audio, its length; else 0.
        note: What the interviewer wrote about it.
    """

    id: AttachmentId
    kind: AttachmentKind
    name: str
    media_type: str
    size_bytes: int
    sha512: str
    added_at: str
    duration_ms: int = 0
    note: str = ""
