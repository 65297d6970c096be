"""Opens a redacted copy that came, and its evidence piece by piece when it is asked for."""

from collections.abc import Callable
from typing import BinaryIO, Protocol

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.jail.sight import MAX_BYTES
from desktop.services.disclosed import ReceivedCopy
from desktop.services.progress import Progress
from ui.casefile.presenter import PICTURES, SOUNDS, Decode
from ui.jobs import Run
from ui.redaction.lines import Line, lines_of_copy


class Desk(Protocol):
    """What is needed of `desktop.services.disclosures.Disclosures`."""

    def read(self, letter: str) -> ReceivedCopy:
        """Return a redacted copy that came, and what it proves."""

    def open(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader of evidence that came with a copy."""


class CopyScreen(Protocol):
    """What the presenter asks of the page."""

    def show_copy(self, copy: ReceivedCopy, lines: tuple[Line, ...]) -> None:
        """Show who made it, who signed what it shows, and every part."""

    def show_picture(self, attachment: AttachmentId, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""

    def play(self, attachment: Attachment, reader: BinaryIO) -> None:
        """Play a sound."""

    def show_attachment_problem(self, attachment: AttachmentId, error: Exception) -> None:
        """Say why an attachment could not be read."""

    def show_problem(self, error: Exception) -> None:
        """Say why the copy could not be read."""


class CopyPresenter:
    """One redacted copy that came."""

    def __init__(self, screen: CopyScreen, desk: Desk, decode: Decode, run: Run) -> None:
        self._screen = screen
        self._desk = desk
        self._decode = decode
        self._run = run
        self._letter = ""
        self._evidence: dict[AttachmentId, Attachment] = {}

    def open(self, letter: str) -> None:
        """Read a copy. What it proves is proved once more."""
        self._letter = letter

        def work(_progress: Progress) -> tuple[ReceivedCopy, tuple[Line, ...]]:
            copy = self._desk.read(letter)
            return copy, lines_of_copy(copy.disclosure)

        self._run(work, lambda both: self._shown(*both), self._screen.show_problem)

    def _shown(self, copy: ReceivedCopy, lines: tuple[Line, ...]) -> None:
        self._evidence = {each.id: each for each in copy.enclosures}
        self._screen.show_copy(copy, lines)

    def uncover(self, attachment: AttachmentId) -> None:
        """Decode a picture that the reader asked to see."""
        facts = self._evidence.get(attachment)
        if facts is None or facts.media_type not in PICTURES:
            return

        def work(_progress: Progress) -> bytes:
            with self._desk.open(self._letter, attachment) as reader:
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
            lambda _progress: self._desk.open(self._letter, attachment),
            lambda reader: self._screen.play(facts, reader),
            self._not_read(attachment),
        )

    def _not_read(self, attachment: AttachmentId) -> Callable[[Exception], None]:
        return lambda error: self._screen.show_attachment_problem(attachment, error)
