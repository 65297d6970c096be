"""One way by which a file becomes evidence: a single pass hashes it and encrypts it.

The file itself stays where it is, as it is. Evidence of testimonies and files in letters
are taken in alike.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crypto.streams import fill
from desktop.disk import open_regular, read_in_order
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.ids import RANDOM_BYTES, make_id
from desktop.domain.media import HEAD_BYTES, kind_of, sniff
from desktop.services.blob_ports import Intake
from desktop.services.errors import SourceChanged
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.times import moment

PIECE_BYTES = 1 << 20
UNKNOWN_SIZE = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What is known of a file before it is read.

    Attributes:
        kind: What it is; told from its first bytes if None.
        size: In bytes, or `UNKNOWN_SIZE`.
        note: What the interviewer wrote about it.
    """

    name: str
    kind: AttachmentKind | None
    size: int
    duration_ms: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """An open file, and what is known of it."""

    stream: BinaryIO
    label: Label


@contextmanager
def labelled(
    source: Path, kind: AttachmentKind | None = None
) -> Iterator[tuple[BinaryIO, Label]]:
    """Open a file of somebody else to be taken in.

    Raises:
        OSError: It cannot be read, or is no file.
    """
    with open_regular(source) as stream:
        read_in_order(stream.fileno())
        size = os.fstat(stream.fileno()).st_size
        yield stream, Label(name=_readable(source.name), kind=kind, size=size)


class Taking:
    """Takes files into one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy

    def take_in(
        self,
        source: Sourced,
        intake: Intake,
        keep: Callable[[Attachment], None],
        progress: Progress,
    ) -> Attachment:
        """Copy a file into a new blob, and return its facts once they are kept.

        Args:
            source: What to read to its end.
            intake: The blob, just begun; thrown away if anything fails.
            keep: Gives the blob its row.
            progress: Told the bytes done.

        Raises:
            SourceChanged: The file changed its length meanwhile.
            Cancelled: The person asked to stop; nothing was kept.
            OSError: Reading or writing failed; nothing was kept.
        """
        label = source.label
        try:
            head, count, sha512 = _copy(source.stream, intake, label.size, progress)
            if label.size not in (UNKNOWN_SIZE, count):
                raise SourceChanged
            intake.finish()
            media_type = sniff(head)
            signer = self._vault.identity.card.fingerprint
            facts = Attachment(
                id=AttachmentId(make_id(signer, self._entropy(RANDOM_BYTES))),
                kind=label.kind or kind_of(media_type),
                name=label.name,
                media_type=media_type,
                size_bytes=count,
                sha512=sha512,
                added_at=moment(self._clock),
                duration_ms=label.duration_ms,
                note=label.note,
            )
            keep(facts)
        except BaseException:
            intake.discard()
            raise
        return facts


def _readable(name: str) -> str:
    """Return a file name as text; bytes that are none become visible as their codes."""
    return name.encode(errors="surrogateescape").decode(errors="backslashreplace")


def _copy(
    stream: BinaryIO, intake: Intake, size: int, progress: Progress
) -> tuple[bytes, int, str]:
    """Copy everything and return the first bytes, the count and the SHA-512 in hex."""
    sha512 = hashlib.sha512()
    head = b""
    count = 0
    buffer = memoryview(bytearray(PIECE_BYTES))
    while size_now := fill(stream, buffer):
        piece = buffer[:size_now]
        head = head or bytes(piece[:HEAD_BYTES])
        sha512.update(piece)
        intake.write(piece)
        count += size_now
        progress.advance("evidence.intake", count, max(size, count))
    return head, count, sha512.hexdigest()
