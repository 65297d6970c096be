"""Files in a draft: taken in, listed, taken out. Each is on disk before it is listed."""

from pathlib import Path
from typing import Protocol

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.services.enclosing import Enclosing
from ui.jobs import Job, Run


class EnclosingScreen(Protocol):
    """What the presenter asks of the part of the page."""

    def show_files(self, files: tuple[Attachment, ...]) -> None:
        """Show what is enclosed."""

    def show_working(self) -> None:
        """Show that a file is being taken in."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far that is."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; what was enclosed before still is."""


class EnclosingPresenter:
    """The files of one draft."""

    def __init__(
        self, screen: EnclosingScreen, enclosing: Enclosing, run: Run, letter: str
    ) -> None:
        self._screen = screen
        self._enclosing = enclosing
        self._run = run
        self._letter = letter
        self._job: Job | None = None
        self._is_busy = False

    def open(self) -> None:
        """Show what is enclosed."""
        self._run(
            lambda _progress: self._enclosing.of(self._letter), self._listed, self._failed
        )

    def file_chosen(self, path: Path) -> None:
        """Take a file in, unless one is being taken in."""
        if self._is_busy:
            return
        self._is_busy = True
        self._screen.show_working()
        self._job = self._run(
            lambda progress: self._enclosing.enclose(self._letter, path, progress),
            lambda _facts: self.open(),
            self._failed,
            self._screen.show_step,
        )

    def cancel(self) -> None:
        """Stop taking in; nothing of the file is kept."""
        if self._is_busy and self._job is not None:
            self._job.cancel()

    def remove_confirmed(self, attachment: AttachmentId) -> None:
        """Destroy the copy that was enclosed."""
        self._run(
            lambda _progress: self._enclosing.remove(self._letter, attachment),
            lambda _nothing: self.open(),
            self._failed,
        )

    def _listed(self, files: tuple[Attachment, ...]) -> None:
        self._is_busy = False
        self._screen.show_files(files)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._screen.show_problem(error)
