"""The player as the window sees it: ask, and be told afterwards.

Reading, decrypting and decoding happen in the player's own thread. Signals come back
queued.
"""

from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from ui.audio import ending, sound
from ui.audio.errors import NoSpeaker, SoundMissing
from ui.widgets.counted import counted

if TYPE_CHECKING:
    from ui.audio.speaker import Speaker


class Player(QObject):
    """Plays one source of sound at a time.

    `close` must be called before it is thrown away; quitting the application does it.

    Signals:
        duration_known: The source is sound, so many milliseconds long.
        position_changed: Where it is, in milliseconds, about ten times a second.
        ended: The end was heard; `play` starts again from the beginning.
        failed: It is silent and the source is closed. A code.
    """

    duration_known = Signal(int)
    position_changed = Signal(int)
    ended = Signal()
    failed = Signal(str)

    _load_asked = Signal(object)
    _play_asked = Signal(object)
    _pause_asked = Signal()
    _seek_asked = Signal(int)
    _unload_asked = Signal()
    _end_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: QThread | None = None
        self._speaker: Speaker | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def load(self, source: BinaryIO) -> None:
        """Take `source` instead of the one before.

        Args:
            source: Seekable. From now on the player's: read in its thread, closed by it.
        """
        try:
            module = sound.load("speaker")
        except SoundMissing as error:
            source.close()
            self.failed.emit(error.code)
            return
        if self._thread is None:
            self._thread = self._run(module.Speaker())
        self._load_asked.emit(source)

    def play(self) -> None:
        """Play from where it is."""
        if self._thread is None:
            return
        device = sound.load("speaker").default_speaker()
        if device is None:
            self._unload_asked.emit()
            self.failed.emit(NoSpeaker.code)
        else:
            self._play_asked.emit(device)

    def pause(self) -> None:
        """Fall silent and stay where it is."""
        self._pause_asked.emit()

    def seek_ms(self, at_ms: int) -> None:
        """Go to a moment, or to the nearest end."""
        self._seek_asked.emit(counted(at_ms))

    def stop(self) -> None:
        """Fall silent and close the source."""
        self._unload_asked.emit()

    @Slot()
    def close(self) -> None:
        """End everything; wait until the source is closed, or not for ever."""
        thread, self._thread = self._thread, None
        if thread is None or self._speaker is None:
            return
        self._end_asked.emit()
        ending.wait_for(thread, self._speaker)
        self._speaker = None

    def _run(self, speaker: "Speaker") -> QThread:
        thread = QThread()
        speaker.moveToThread(thread)
        self._load_asked.connect(speaker.load)
        self._play_asked.connect(speaker.play)
        self._pause_asked.connect(speaker.pause)
        self._seek_asked.connect(speaker.seek)
        self._unload_asked.connect(speaker.unload)
        self._end_asked.connect(speaker.end)
        speaker.length_found.connect(self.duration_known)
        speaker.position_reached.connect(self.position_changed)
        speaker.end_reached.connect(self.ended)
        speaker.playing_broken.connect(self.failed)
        self._speaker = speaker
        thread.start()
        return thread
