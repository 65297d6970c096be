"""Leads the page on which a custodian opens particulars from a file.

The file is read once. What was compared is what is opened, whatever lies on the stick by
then.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop.services.particulars import Custodian
from desktop.services.particulars_files import ParticularsFile
from desktop.services.progress import Progress
from ui.jobs import Run


class FileScreen(Protocol):
    """What the presenter asks of the page."""

    def show_file(self, file: ParticularsFile, keys: Sequence[Custodian]) -> None:
        """Show the number to compare, and with which keys it could be opened."""

    def show_problem(self, error: Exception) -> None:
        """Say why the file cannot be taken."""


class FileDesk(Protocol):
    """What the presenter asks of `ParticularsFiles`."""

    def look(self, path: Path) -> ParticularsFile:
        """Read a file without opening it."""

    def keys(self) -> tuple[Custodian, ...]:
        """Return whose keys could open such a file here."""


class FilePresenter:
    """One file at a time."""

    def __init__(
        self,
        screen: FileScreen,
        desk: FileDesk,
        open_own: Callable[[ParticularsFile], None],
        open_pieces: Callable[[ParticularsFile, Custodian], None],
        run: Run,
    ) -> None:
        """Take the doors to the page of names: with one's own key, and with pieces."""
        self._screen = screen
        self._desk = desk
        self._open_own = open_own
        self._open_pieces = open_pieces
        self._run = run
        self._file: ParticularsFile | None = None

    def choose(self, path: Path) -> None:
        """Read a file."""
        self._file = None

        def look(_progress: Progress) -> tuple[ParticularsFile, tuple[Custodian, ...]]:
            return self._desk.look(path), self._desk.keys()

        self._run(look, self._looked, self._screen.show_problem)

    def _looked(self, found: tuple[ParticularsFile, tuple[Custodian, ...]]) -> None:
        self._file, keys = found
        self._screen.show_file(self._file, keys)

    def own(self) -> None:
        """Open it with one's own key."""
        if self._file is not None:
            self._open_own(self._file)

    def pieces(self, whose: Custodian) -> None:
        """Open it with a key that is joined from pieces."""
        if self._file is not None:
            self._open_pieces(self._file, whose)
