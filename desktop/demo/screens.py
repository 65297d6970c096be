"""Pictures of the window, light and dark, numbered in the order of the trip."""

from pathlib import Path

from desktop.app.program import Program
from desktop.demo.hands import Hands
from ui.theme import Mode

AT_REST_MS = 60
"""After so long nothing moves on a page any more."""


class Screens:
    """Takes pictures into a folder; none without one."""

    def __init__(self, folder: Path | None, hands: Hands) -> None:
        self._folder = folder
        self._hands = hands
        self._number = 0

    @property
    def count(self) -> int:
        """How many screens were taken."""
        return self._number

    def nowhere(self) -> "Screens":
        """Return one that takes no pictures, for a scene that was seen before."""
        return Screens(None, self._hands)

    def take(self, program: Program, name: str) -> None:
        """Take one screen in both modes, beginning with the one that is shown."""
        if self._folder is None:
            return
        self._number += 1
        self._folder.mkdir(parents=True, exist_ok=True)
        both = (Mode.DARK, Mode.LIGHT) if program.theme.is_dark else (Mode.LIGHT, Mode.DARK)
        for mode in both:
            program.theme.set_mode(mode)
            self._hands.pause(AT_REST_MS)
            picture = program.window.grab()
            picture.save(str(self._folder / f"{self._number:02}-{name}-{mode}.png"))
