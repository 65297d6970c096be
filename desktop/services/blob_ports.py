"""What the services need of a vault for evidence files, which lie beside the database.

The rules of `desktop.services.ports` hold here too.
"""

from typing import BinaryIO, Protocol

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.testimony import TestimonyId


class Intake(Protocol):
    """A blob being written: plain bytes in, encrypted bytes on disk."""

    def write(self, piece: bytes | bytearray | memoryview) -> int:
        """Encrypt and append `piece`."""

    def finish(self) -> None:
        """Write the last chunk and flush the file to disk. The blob is not kept yet."""

    def discard(self) -> None:
        """Delete what was written."""


class Take(Protocol):
    """A recording being taken: whole pages in, each on disk when the call returns.

    Used from the recorder's thread; touches its own file only, never the database.
    """

    @property
    def name(self) -> str:
        """32 hex digits; marks in a recording that runs carry them."""

    def append(self, page: bytes) -> None:
        """Encrypt one page, append it and flush it to disk."""

    def close(self) -> None:
        """Close the file; the pages stay until the take is kept or discarded."""


class Attachments(Protocol):
    """Evidence files, encrypted beside the database."""

    def begin(self, testimony: TestimonyId) -> Intake:
        """Start a blob under a new random key for an OPEN or not yet kept testimony."""

    def keep(self, testimony: TestimonyId, intake: Intake, facts: Attachment) -> None:
        """Give the finished blob its row."""

    def of(self, testimony: TestimonyId) -> tuple[Attachment, ...]:
        """Return the attachments of a testimony in the order they were added."""

    def open(self, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader of the plain bytes, decrypting as it reads.

        The reader touches only its own file, so any one thread may use it.
        """

    def stream(self, attachment: AttachmentId) -> BinaryIO:
        """Return a reader of the plain bytes front to back, faster than `open`."""

    def remove(self, attachment: AttachmentId) -> None:
        """Destroy key, row and file of an attachment of an OPEN testimony."""

    def begin_take(self, testimony: TestimonyId, started_at: str) -> Take:
        """Start a recording; its key is on disk before this returns."""

    def open_take(self, take: Take, *, salvage: bool = False) -> BinaryIO:
        """Return a reader of the plain pages of a closed take, or of those not damaged."""

    def discard_take(self, take: Take) -> None:
        """Delete a take once it was kept as an attachment, or is empty."""

    def unfinished_takes(self) -> tuple[tuple[TestimonyId, str, Take], ...]:
        """Return takes that a crash left: testimony, start time, the closed take."""


class Enclosures(Protocol):
    """Evidence files that belong to a letter, encrypted beside the database."""

    def begin(self, letter: str) -> Intake:
        """Start a blob under a new random key."""

    def keep(self, letter: str, intake: Intake, facts: Attachment) -> None:
        """Give the finished blob its row, for a draft or a letter being received."""

    def of(self, letter: str) -> tuple[Attachment, ...]:
        """Return the enclosures of a letter in the order they were added."""

    def open(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader of the plain bytes; any one thread may use it."""

    def stream(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a reader of the plain bytes front to back, faster than `open`."""

    def remove(self, letter: str, attachment: AttachmentId) -> None:
        """Destroy key, row and file of an enclosure of a draft."""
