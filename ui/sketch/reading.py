"""A sketch out of the bytes of evidence, which may be a stranger's. No Qt."""

from typing import BinaryIO

from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.sketch import MAX_BYTES, Sketch, read_sketch
from desktop.jail.sight import NotShown


def sketch_in(stream: BinaryIO) -> Sketch | NotShown:
    """Return the sketch in an open file, or why it is only kept.

    It is drawn by this program alone, from whole numbers and plain words; what is not
    exactly of that form is not drawn at all.
    """
    raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        return NotShown.TOO_LARGE
    try:
        return read_sketch(raw)
    except (MalformedRecord, NewerRecord):
        return NotShown.BROKEN
