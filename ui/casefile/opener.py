"""Opens evidence piece by piece when it is asked for: pictures to see, sound to hear."""

from collections.abc import Callable
from typing import BinaryIO, Protocol

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.jail.sight import MAX_BYTES
from desktop.services.progress import Progress
from ui.casefile.presenter import PICTURES, SOUNDS, Decode
from ui.jobs import Run


class EvidenceScreen(Protocol):
    """What is asked of the page."""

    def show_picture(self, attachment: AttachmentId, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""

    def play(self, attachment: Attachment, reader: BinaryIO) -> None:
        """Play a sound."""

    def show_attachment_problem(self, attachment: AttachmentId, error: Exception) -> None:
        """Say why an attachment could not be read."""


class Opener:
    """The evidence of one letter."""

    def __init__(
        self,
        screen: EvidenceScreen,
        source: Callable[[AttachmentId], BinaryIO],
        decode: Decode,
        run: Run,
    ) -> None:
        """Take what it works with.

        Args:
            screen: The page.
            source: Returns a reader of one attachment; called on the vault thread.
            decode: Decodes pictures in a process of their own.
            run: Runs work on the vault thread.
        """
        self._screen = screen
        self._source = source
        self._decode = decode
        self._run = run
        self._evidence: dict[AttachmentId, Attachment] = {}

    def offer(self, attachments: tuple[Attachment, ...]) -> None:
        """Let these be opened, and no others."""
        self._evidence = {each.id: each for each in attachments}

    def uncover(self, attachment: AttachmentId) -> None:
        """Decode a picture that the reader asked to see."""
        facts = self._evidence.get(attachment)
        if facts is None or facts.media_type not in PICTURES:
            return

        def work(_progress: Progress) -> bytes:
            with self._source(attachment) as reader:
                return reader.read(MAX_BYTES + 1)

        def read(raw: bytes) -> None:
            self._decode(
                raw,
                lambda picture: self._screen.show_picture(attachment, picture),
                self._not_read(attachment),
            )

        self._run(work, read, self._not_read(attachment))

    def listen(self, attachment: AttachmentId) -> None:
        """Play a sound that the reader asked to hear."""
        facts = self._evidence.get(attachment)
        if facts is None or facts.media_type not in SOUNDS:
            return
        self._run(
            lambda _progress: self._source(attachment),
            lambda reader: self._screen.play(facts, reader),
            self._not_read(attachment),
        )

    def _not_read(self, attachment: AttachmentId) -> Callable[[Exception], None]:
        return lambda error: self._screen.show_attachment_problem(attachment, error)
