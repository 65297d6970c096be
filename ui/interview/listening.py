"""Listening to a recording from where a paragraph begins in it."""

from collections.abc import Callable
from typing import BinaryIO, Protocol

from desktop.domain.evidence import AttachmentId
from desktop.domain.marking import mark_for
from desktop.domain.testimony import Testimony
from ui.jobs import Run


class SoundDesk(Protocol):
    """What it needs of `desktop.services.evidence.Evidence`."""

    def open(self, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader that decrypts as it reads."""


class Loudspeaker(Protocol):
    """What it needs of `ui.audio.player.Player`."""

    def load(self, source: BinaryIO) -> None:
        """Take `source`, which is the player's from now on."""

    def play(self) -> None:
        """Play from where it is."""

    def seek_ms(self, at_ms: int) -> None:
        """Go to a moment."""

    def stop(self) -> None:
        """Fall silent and close the source."""


class ListeningScreen(Protocol):
    """The line under the account, as its presenter sees it."""

    def show_playing(self, at_ms: int | None) -> None:
        """Say where in a recording it is; nothing for None."""


class Listening:
    """Plays one recording, from a paragraph."""

    def __init__(
        self,
        screen: ListeningScreen,
        desk: SoundDesk,
        player: Loudspeaker,
        run: Run,
        problem: Callable[[Exception], None],
    ) -> None:
        """Be ready.

        Args:
            screen: Says what plays.
            desk: Opens recordings.
            player: Plays them.
            run: Runs short work on the vault thread.
            problem: Told why a recording could not be opened.
        """
        self._screen = screen
        self._desk = desk
        self._player = player
        self._run = run
        self._problem = problem
        self._is_playing = False

    def hear_asked(self, testimony: Testimony, paragraph: int, *, recording: bool) -> None:
        """Play from a paragraph's mark, or from the nearest one before it.

        Args:
            testimony: Which has the marks.
            paragraph: Its number.
            recording: Something is being recorded; it must not hear itself.
        """
        mark = mark_for(testimony, paragraph)
        if mark is None or recording:
            return

        def play(sound: BinaryIO) -> None:
            self._player.load(sound)
            self._player.seek_ms(mark.at_ms)
            self._player.play()
            self._is_playing = True
            self._screen.show_playing(mark.at_ms)

        self._run(lambda _progress: self._desk.open(mark.recording), play, self._problem)

    def silence_asked(self) -> None:
        """Play no more."""
        if self._is_playing:
            self._player.stop()
            self.ended()

    def moved(self, at_ms: int) -> None:
        """The player is somewhere else."""
        if self._is_playing:
            self._screen.show_playing(at_ms)

    def ended(self) -> None:
        """The end was heard, or the player failed."""
        self._is_playing = False
        self._screen.show_playing(None)
