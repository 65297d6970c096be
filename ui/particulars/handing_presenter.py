"""Leads the page on which particulars are handed over."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.services.particulars_files import HandedOver
from ui.jobs import Run


class HandOverScreen(Protocol):
    """What the presenter asks of the page."""

    def show_working(self) -> None:
        """Let nobody ask twice."""

    def show_written(self, handed: HandedOver) -> None:
        """Show the file, and by what the custodian knows it again."""

    def show_problem(self, error: Exception) -> None:
        """Say why nothing was written."""


class HandOverPresenter:
    """One envelope, written as often as it is asked for."""

    def __init__(
        self, screen: HandOverScreen, write: Callable[[Path], HandedOver], run: Run
    ) -> None:
        """Take the act that writes, reads back and notes."""
        self._screen = screen
        self._write = write
        self._run = run

    def write(self, folder: Path) -> None:
        """Write a copy into `folder`."""
        self._screen.show_working()
        self._run(
            lambda _progress: self._write(folder),
            self._screen.show_written,
            self._screen.show_problem,
        )
