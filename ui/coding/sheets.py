"""Shows a testimony on the sheet in sight alone: the others are shown when turned to."""

from typing import Protocol

from desktop.domain.testimony import Testimony


class Shows(Protocol):
    """What leads a sheet."""

    def show(self, testimony: Testimony) -> None:
        """Show the testimony as it is now; tells nobody."""


class Sheets:
    """What leads a page of several sheets."""

    def __init__(self) -> None:
        self._leaders: dict[int, Shows] = {}
        self._at = 0

    def lead(self, at: int, leader: Shows) -> None:
        """Let a sheet, counted from 0, be led."""
        self._leaders[at] = leader

    def turned_to(self, at: int) -> None:
        """Another sheet is in sight."""
        self._at = at

    def show(self, testimony: Testimony) -> None:
        """Show the testimony as it is now; tells nobody."""
        self._leaders[self._at].show(testimony)
