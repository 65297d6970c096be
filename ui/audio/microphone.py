"""The microphone, in a thread of its own, so that a busy window loses no sound.

Pull mode only: a Python QIODevice given to `QAudioSource.start` ends the process. The
buffer holds half a minute, so that a slow disk under the take loses no sound either.
"""

import time
from contextlib import suppress

from PySide6.QtCore import QElapsedTimer, QIODevice, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSource,
    QMediaDevices,
    QtAudio,
)

from desktop.domain.errors import DeponentError
from desktop.services.blob_ports import Take
from ui.audio import pcm
from ui.audio.codec import RATE
from ui.audio.errors import EncoderFailed, MicrophoneLost, NoMicrophone
from ui.audio.tape import Tape
from ui.messages import code_of

BUFFER_SECONDS = 30
FIRST_SOUND_MS = 10_000
SILENT_MS = 5_000
_WATCH_MS = 500
_LEVEL_BYTES = RATE // 20 * pcm.SAMPLE_BYTES


def default_microphone() -> QAudioDevice | None:
    """Return the microphone that the system names first, or None. GUI thread only."""
    device = QMediaDevices.defaultAudioInput()
    return None if device.isNull() else device


class Microphone(QObject):
    """Listens, and records while it has a take. Lives in the recorder's thread."""

    level_heard = Signal(float)
    second_passed = Signal(int)
    recording_begun = Signal()
    recording_ended = Signal(float)
    recording_broken = Signal(str, float)
    listening_broken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._source: QAudioSource | None = None
        self._io: QIODevice | None = None
        self._channels = 1
        self._rest = b""
        self._loudest = b""
        self._tape: Tape | None = None
        self._begun = False
        self._stop_asked_ns = 0
        self._stays_open = False
        self._quiet = QElapsedTimer()
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._look_for_silence)

    @Slot(object)
    def listen(self, device: QAudioDevice) -> None:
        """Open the microphone and keep it open until `rest`."""
        self._stays_open = True
        code = self._open(device)
        if code:
            self._stays_open = False
            self.listening_broken.emit(code)

    @Slot()
    def rest(self) -> None:
        """Close the microphone, at once or when the recording ends."""
        self._stays_open = False
        if self._tape is None:
            self._shut()

    @Slot(object, object)
    def record(self, device: QAudioDevice, take: Take) -> None:
        """Record into `take` from the next sound on."""
        self._drain()
        try:
            self._tape = Tape(take)
        except DeponentError as error:
            with suppress(OSError):
                take.close()
            self.recording_broken.emit(error.code, 0.0)
            return
        self._begun = False
        self._quiet.start()
        code = self._open(device)
        if code:
            self._break(code)

    def note_stop(self, asked_ns: int) -> None:
        """Keep nothing that was heard after `asked_ns`, 0 for no such moment.

        Called by the window's thread, before it asks for `record` or `stop`.
        Where the disk is slow, seconds pass before `stop` has its turn; what is said in
        them is not meant for the recording.
        """
        self._stop_asked_ns = asked_ns

    @Slot()
    def stop(self) -> None:
        """End the recording: everything heard so far is on disk before it is told."""
        self._drain()
        tape, self._tape = self._tape, None
        if tape is None:
            return
        try:
            tape.finish()
        except (OSError, DeponentError) as error:
            self.recording_broken.emit(code_of(error), tape.kept_seconds)
        else:
            self.recording_ended.emit(tape.kept_seconds)
        self._shut_unless_listening()

    @Slot()
    def end(self) -> None:
        """Stop everything and end the thread."""
        self._stays_open = False
        try:
            self.stop()
        finally:
            self._shut()
            QThread.currentThread().quit()

    def _open(self, device: QAudioDevice) -> str:
        """Open `device` unless one is open; return "" or the code of what is wrong."""
        if self._source is not None:
            return ""
        wanted = _format_for(device)
        if wanted is None:
            return NoMicrophone.code
        self._channels = wanted.channelCount()
        self._rest = b""
        source = QAudioSource(device, wanted, self)
        source.setBufferSize(wanted.bytesForDuration(BUFFER_SECONDS * 1_000_000))
        io = source.start()
        if io is None or source.error() != QtAudio.Error.NoError:
            source.deleteLater()
            return MicrophoneLost.code
        self._source, self._io = source, io
        io.readyRead.connect(self._drain)
        source.stateChanged.connect(self._notice_loss)
        self._quiet.start()
        self._watch.start()
        return ""

    def _shut(self) -> None:
        self._watch.stop()
        source, self._source, self._io = self._source, None, None
        if source is not None:
            source.stateChanged.disconnect(self._notice_loss)
            source.stop()
            source.deleteLater()
            self.level_heard.emit(0.0)

    def _shut_unless_listening(self) -> None:
        if not self._stays_open:
            self._shut()

    @Slot()
    def _drain(self) -> None:
        if self._io is None:
            return
        heard = self._rest + self._io.readAll().data()
        whole = len(heard) - len(heard) % (self._channels * pcm.SAMPLE_BYTES)
        self._rest = heard[whole:]
        if not whole:
            return
        self._quiet.restart()
        mono = pcm.to_mono(heard[:whole], self._channels)
        self._tell_level(mono)
        if self._tape is not None:
            self._keep(self._tape, self._before_stop(mono))

    def _before_stop(self, mono: bytes) -> bytes:
        """Return what of the newest sound was heard before the stop was asked for."""
        if not self._stop_asked_ns:
            return mono
        late_ns = time.monotonic_ns() - self._stop_asked_ns
        late_bytes = late_ns * RATE // 1_000_000_000 * pcm.SAMPLE_BYTES
        return mono[: max(0, len(mono) - late_bytes)]

    def _keep(self, tape: Tape, mono: bytes) -> None:
        if not mono:
            return
        before = int(tape.heard_seconds)
        try:
            tape.write(mono)
        except (OSError, DeponentError) as error:
            self._break(code_of(error))
            return
        except BaseException:
            self._break(EncoderFailed.code)
            raise
        if not self._begun:
            self._begun = True
            self.recording_begun.emit()
            self.second_passed.emit(0)
        if int(tape.heard_seconds) != before:
            self.second_passed.emit(int(tape.heard_seconds))

    def _break(self, code: str) -> None:
        """Give the recording up, keeping what is on disk."""
        tape, self._tape = self._tape, None
        if tape is not None:
            tape.abandon()
            self.recording_broken.emit(code, tape.kept_seconds)
        self._shut_unless_listening()

    def _tell_level(self, mono: bytes) -> None:
        self._loudest += mono
        if len(self._loudest) >= _LEVEL_BYTES:
            self.level_heard.emit(pcm.level(self._loudest))
            self._loudest = b""

    @Slot()
    def _notice_loss(self) -> None:
        source = self._source
        if source is None or source.state() != QtAudio.State.StoppedState:
            return
        if source.error() != QtAudio.Error.NoError:
            self._lose()

    @Slot()
    def _look_for_silence(self) -> None:
        """Notice a microphone that sends nothing at all, not even zeros."""
        patience = SILENT_MS if self._begun else FIRST_SOUND_MS
        if self._quiet.hasExpired(patience):
            self._lose()

    def _lose(self) -> None:
        was_recording, self._stays_open = self._tape is not None, False
        self._break(MicrophoneLost.code)
        if not was_recording:
            self.listening_broken.emit(MicrophoneLost.code)


def _format_for(device: QAudioDevice) -> QAudioFormat | None:
    """Return 48 kHz 16-bit with as few channels as `device` gives, or None."""
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    for channels in (1, 2):
        wanted.setChannelCount(channels)
        if device.isFormatSupported(wanted):
            return wanted
    return None
