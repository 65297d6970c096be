"""Reading and printing: the case file and the statement, joined."""

from desktop.app.holding import hold
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from ui.audio.player import Player
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.widgets.files import Files


class Reading:
    """Opens case files and statements."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts every page needs, and the sound
        self,
        theme: Theme,
        window: MainWindow,
        jobs: Jobs,
        files: Files,
        desk: Desk,
        player: Player,
    ) -> None:
        self._theme = theme
        self._window = window
        self._jobs = jobs
        self._files = files
        self._desk = desk
        self._player = player

    def open_casefile(self, testimony: TestimonyId) -> None:
        """Read a testimony."""
