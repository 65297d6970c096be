"""The recorder as the window sees it: ask, and be told afterwards.

Everything that must not wait for the window happens in the recorder's own thread. Signals
come back queued; each `start` is answered by exactly one of `recording_stopped` and
`recording_failed`.
"""

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from desktop.services.blob_ports import Take
from ui.audio import ending, sound
from ui.audio.errors import AlreadyRecording, NoMicrophone, SoundMissing

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice

    from ui.audio.microphone import Microphone


class Recorder(QObject):
    """Records the default microphone into takes.

    `close` must be called before it is thrown away; quitting the application does it.

    Signals:
        level_changed: How loud it is, 0.0 to 1.0, ten times a second or more while the
            microphone is open.
        seconds_changed: Whole seconds recorded so far.
        recording_started: Sound has come and the first page is on disk.
        recording_stopped: The take is closed; so many seconds are on disk.
        recording_failed: The take is closed, its pages stay; see `kept_seconds`. A code.
        listening_failed: The microphone closed while nothing was recorded. A code.
    """

    level_changed = Signal(float)
    seconds_changed = Signal(int)
    recording_started = Signal()
    recording_stopped = Signal(float)
    recording_failed = Signal(str)
    listening_failed = Signal(str)

    _listen_asked = Signal(object)
    _rest_asked = Signal()
    _record_asked = Signal(object, object)
    _stop_asked = Signal()
    _end_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: QThread | None = None
        self._microphone: Microphone | None = None
        self._recording = False
        self._kept_seconds = 0.0
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_recording(self) -> bool:
        """If a take is open: from `start` until it is told that the recording ended."""
        return self._recording

    @property
    def kept_seconds(self) -> float:
        """How much of the last take is on disk, once it has ended."""
        return self._kept_seconds

    def listen(self) -> None:
        """Open the microphone for the level meter; nothing is kept.

        A microphone that is open already loses nothing at the start of a recording, where
        one that is asleep loses more than a second.
        """
        try:
            device = self._device()
        except SoundMissing as error:
            self.listening_failed.emit(error.code)
            return
        if device is None:
            self.listening_failed.emit(NoMicrophone.code)
        else:
            self._listen_asked.emit(device)

    def stop_listening(self) -> None:
        """Close the microphone, at once or when the recording ends."""
        self._rest_asked.emit()

    def start(self, take: Take) -> None:
        """Record into `take`, which the recorder closes in any case.

        Raises:
            AlreadyRecording: The last recording has not ended; `take` is not touched.
        """
        if self._recording:
            raise AlreadyRecording
        self._recording = True
        self._kept_seconds = 0.0
        try:
            device = self._device()
        except SoundMissing as error:
            self._refuse(take, error.code)
            return
        if device is None or self._microphone is None:
            self._refuse(take, NoMicrophone.code)
        else:
            self._microphone.note_stop(0)
            self._record_asked.emit(device, take)

    def stop(self) -> None:
        """End the recording; `recording_stopped` or `recording_failed` follows."""
        if self._microphone is not None:
            self._microphone.note_stop(time.monotonic_ns())
        self._stop_asked.emit()

    @Slot()
    def close(self) -> None:
        """End everything and wait until the take is closed. May be called twice.

        Where the sound system does not answer in time, the take stays as after a fault of
        the program: what is on disk of it is found at the next opening.
        """
        thread, self._thread = self._thread, None
        if thread is None or self._microphone is None:
            return
        self._end_asked.emit()
        ending.wait_for(thread, self._microphone)
        self._microphone = None

    def _refuse(self, take: Take, code: str) -> None:
        with suppress(OSError):
            take.close()
        self._fail(code, 0.0)

    def _device(self) -> "QAudioDevice | None":
        """Return the microphone to use; if there is one, the thread runs.

        Raises:
            SoundMissing: Qt Multimedia does not load on this machine.
        """
        module = sound.load("microphone")
        device: QAudioDevice | None = module.default_microphone()
        if self._thread is None and device is not None:
            self._thread = self._run(module.Microphone())
        return device

    def _run(self, microphone: "Microphone") -> QThread:
        thread = QThread()
        microphone.moveToThread(thread)
        self._listen_asked.connect(microphone.listen)
        self._rest_asked.connect(microphone.rest)
        self._record_asked.connect(microphone.record)
        self._stop_asked.connect(microphone.stop)
        self._end_asked.connect(microphone.end)
        microphone.level_heard.connect(self.level_changed)
        microphone.second_passed.connect(self.seconds_changed)
        microphone.recording_begun.connect(self.recording_started)
        microphone.recording_ended.connect(self._end)
        microphone.recording_broken.connect(self._fail)
        microphone.listening_broken.connect(self.listening_failed)
        self._microphone = microphone
        thread.start()
        return thread

    @Slot(float)
    def _end(self, kept_seconds: float) -> None:
        self._recording = False
        self._kept_seconds = kept_seconds
        self.recording_stopped.emit(kept_seconds)

    @Slot(str, float)
    def _fail(self, code: str, kept_seconds: float) -> None:
        self._recording = False
        self._kept_seconds = kept_seconds
        self.recording_failed.emit(code)
