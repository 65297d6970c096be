"""Opens a redacted copy that came, and its evidence piece by piece when it is asked for."""

from typing import BinaryIO, Protocol

from desktop.domain.evidence import AttachmentId
from desktop.services.disclosed import ReceivedCopy
from desktop.services.progress import Progress
from ui.casefile.opener import EvidenceScreen, Opener
from ui.casefile.presenter import Decode
from ui.jobs import Run
from ui.redaction.lines import Line, lines_of_copy


class Desk(Protocol):
    """What is needed of `desktop.services.disclosures.Disclosures`."""

    def read(self, letter: str) -> ReceivedCopy:
        """Return a redacted copy that came, and what it proves."""

    def open(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader of evidence that came with a copy."""


class CopyScreen(EvidenceScreen, Protocol):
    """What the presenter asks of the page."""

    def show_copy(self, copy: ReceivedCopy, lines: tuple[Line, ...]) -> None:
        """Show who made it, who signed what it shows, and every part."""

    def show_problem(self, error: Exception) -> None:
        """Say why the copy could not be read."""


class CopyPresenter:
    """One redacted copy that came."""

    def __init__(self, screen: CopyScreen, desk: Desk, decode: Decode, run: Run) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._letter = ""
        self.evidence = Opener(screen, self._source, decode, run)

    def open(self, letter: str) -> None:
        """Read a copy. What it proves is proved once more."""
        self._letter = letter

        def work(_progress: Progress) -> tuple[ReceivedCopy, tuple[Line, ...]]:
            copy = self._desk.read(letter)
            return copy, lines_of_copy(copy.disclosure)

        self._run(work, lambda both: self._shown(*both), self._screen.show_problem)

    def _shown(self, copy: ReceivedCopy, lines: tuple[Line, ...]) -> None:
        self.evidence.offer(copy.enclosures)
        self._screen.show_copy(copy, lines)

    def _source(self, attachment: AttachmentId) -> BinaryIO:
        return self._desk.open(self._letter, attachment)
