"""Evidence as it goes along with a redacted copy: pictures without their notes.

What a camera writes into a picture says where and when it was taken, and with whose device.
The original stays sealed as it was taken in, bit by bit, and the copy names it by its hash;
what is given out is another file with the same pixels.
"""

import hashlib
import io
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.services.errors import ServiceError
from exports.bundle.request import Source
from exports.errors import EvidenceChanged
from exports.stripped.errors import NotStripped
from exports.stripped.picture import MAX_BYTES, can_be_stripped, without_notes


class NotesStay(ServiceError):
    """A picture cannot be given without what its file says of itself.

    Attributes:
        number: Its place among the evidence of the testimony, from 1.
    """

    code = "disclosure.notes_stay"

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number


def without_their_notes(
    sources: Iterable[Source], places: dict[AttachmentId, int]
) -> tuple[Source, ...]:
    """Return evidence of which each picture is a file without notes.

    A picture that has none, and what is no picture, stays the file that it was.

    Args:
        sources: Evidence, as it was taken in.
        places: The place of each among the evidence of its testimony, from 1.

    Raises:
        NotesStay: The file of a picture cannot be read strictly.
        EvidenceChanged: A file is not what was taken in.
    """
    return tuple(
        _stripped(each, places[each.facts.id])
        if can_be_stripped(each.facts.media_type)
        else each
        for each in sources
    )


def stripped_ids(
    before: Iterable[Source], after: Iterable[Source]
) -> tuple[AttachmentId, ...]:
    """Return the ids of evidence that is another file now, rising."""
    hashes = {each.facts.id: each.facts.sha512 for each in before}
    changed = (
        each.facts.id for each in after if each.facts.sha512 != hashes[each.facts.id]
    )
    return tuple(sorted(changed))


def _stripped(source: Source, number: int) -> Source:
    facts = source.facts
    try:
        made = _made(source.open, facts)
    except NotStripped:
        raise NotesStay(number) from None
    sha512 = hashlib.sha512(made).hexdigest()
    if sha512 == facts.sha512:
        return source
    return Source(
        facts=replace(facts, size_bytes=len(made), sha512=sha512),
        # Made again when it is written: many pictures at once would fill the memory.
        open=partial(_opened, source.open, facts),
    )


def _made(read: Callable[[], BinaryIO], facts: Attachment) -> bytes:
    with read() as stream:
        raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise NotStripped
    if hashlib.sha512(raw).hexdigest() != facts.sha512:
        raise EvidenceChanged(facts.id)
    return without_notes(raw, facts.media_type)


def _opened(read: Callable[[], BinaryIO], facts: Attachment) -> BinaryIO:
    return io.BytesIO(_made(read, facts))
