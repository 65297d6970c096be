"""What kinds of evidence are called, and how their facts are written."""

from collections.abc import Sequence

from desktop.domain.evidence import Attachment, AttachmentKind
from ui.plain import visible
from ui.words import QT_TRANSLATE_NOOP, translate

_KINDS = {
    AttachmentKind.PHOTO: QT_TRANSLATE_NOOP("evidence", "Photo"),
    AttachmentKind.DOCUMENT: QT_TRANSLATE_NOOP("evidence", "Document"),
    AttachmentKind.AUDIO_FILE: QT_TRANSLATE_NOOP("evidence", "Sound file"),
    AttachmentKind.INTERVIEW_AUDIO: QT_TRANSLATE_NOOP("evidence", "Interview recording"),
    AttachmentKind.VIDEO: QT_TRANSLATE_NOOP("evidence", "Video"),
    AttachmentKind.SKETCH: QT_TRANSLATE_NOOP("evidence", "Sketch"),
    AttachmentKind.OTHER: QT_TRANSLATE_NOOP("evidence", "Other file"),
}
_SHORT_HASH = 12
_HASH_GROUP = 8


def kind_name(kind: AttachmentKind) -> str:
    """Return what a kind of evidence is called."""
    return translate("evidence", _KINDS[kind])


def cut_off_words(kept: Sequence[Attachment]) -> str:
    """Say what was kept of what a crash cut off."""
    sketches = sum(each.kind is AttachmentKind.SKETCH for each in kept)
    recordings = len(kept) - sketches
    said = []
    if recordings:
        words = translate(
            "window", "Recordings that were cut off, kept up to the last second: {count}"
        )
        said.append(words.format(count=recordings))
    if sketches:
        words = translate(
            "window", "Sketches that were being drawn, kept as evidence: {count}"
        )
        said.append(words.format(count=sketches))
    return " · ".join(said)


def shown_name(attachment: Attachment) -> str:
    """Return a file's own name with nothing unseen in it."""
    return visible(attachment.name)


def short_hash(sha512: str) -> str:
    """Return enough of a SHA-512 to tell two files apart at a glance."""
    return f"{sha512[:_SHORT_HASH]}…"


def grouped_hash(sha512: str) -> str:
    """Return a whole SHA-512 in groups that can be compared aloud."""
    return " ".join(
        sha512[at : at + _HASH_GROUP] for at in range(0, len(sha512), _HASH_GROUP)
    )


def clock(seconds: int) -> str:
    """Return a length as people read it: ``12:33``, from an hour on ``1:02:05``."""
    minutes, second = divmod(max(seconds, 0), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute}:{second:02d}"
