"""The loudspeaker, in a thread of its own: decrypt, hand over, push, and never a temp file.

Qt's media player is not used: it reads from two threads of its own and takes imported
sound through all of FFmpeg. Here a stranger's file is decoded in a child behind walls,
which knows two formats; what comes back are samples.
"""

from contextlib import suppress
from typing import BinaryIO

from PySide6.QtCore import QIODevice, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)

from desktop.domain.errors import DeponentError
from desktop.jail.hearing import Sound
from desktop.sound.errors import SourceFailed
from ui.audio import pcm
from ui.audio.errors import NoSpeaker

_BUFFER_US = 500_000
_FILL_MS = 40
_TOLD_MS = 100
_PIECE_FRAMES = 4_096
_HARMLESS = (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)


def default_speaker() -> QAudioDevice | None:
    """Return the loudspeaker that the system names first, or None. GUI thread only."""
    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() else device


class Speaker(QObject):
    """Plays one source at a time. Lives in the player's thread."""

    length_found = Signal(int)
    position_reached = Signal(int)
    end_reached = Signal()
    playing_broken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._source: BinaryIO | None = None
        self._decoder: Sound | None = None
        self._sink: QAudioSink | None = None
        self._io: QIODevice | None = None
        self._channels = 1
        self._unsent = b""
        self._from_ms = 0
        self._told_ms = -1
        self._is_decoded = False
        self._fill = QTimer(self)
        self._fill.setInterval(_FILL_MS)
        self._fill.timeout.connect(self._go_on)

    @Slot(object)
    def load(self, source: BinaryIO) -> None:
        """Take `source` instead of the one before, which is closed."""
        self.unload()
        self._source = source
        try:
            self._decoder = Sound(source)
        except DeponentError as error:
            self._break(error)
            return
        self.length_found.emit(self._decoder.duration_ms)
        self._tell(0)

    @Slot(object)
    def play(self, device: QAudioDevice) -> None:
        """Play from where it is; from the start after the end."""
        if self._decoder is None:
            return
        if self._sink is None and not self._open(device, self._decoder):
            return
        if self._sink is not None and self._sink.state() == QtAudio.State.SuspendedState:
            self._sink.resume()
        self._fill.start()
        self._go_on()

    @Slot()
    def pause(self) -> None:
        """Fall silent and stay where it is."""
        self._fill.stop()
        if self._sink is not None:
            self._sink.suspend()

    @Slot(int)
    def seek(self, at_ms: int) -> None:
        """Go to a moment, playing on if it plays."""
        if self._decoder is None:
            return
        self._empty()
        at_ms = max(0, min(at_ms, self._decoder.duration_ms))
        try:
            self._decoder.seek(at_ms * self._decoder.rate // 1000)
        except DeponentError as error:
            self._break(error)
            return
        self._from_ms = at_ms
        self._tell(at_ms)

    @Slot()
    def unload(self) -> None:
        """Fall silent and let go of the source."""
        self._shut()
        if self._decoder is not None:
            self._decoder.close()
        if self._source is not None:
            with suppress(OSError):
                self._source.close()
        self._decoder, self._source = None, None
        self._from_ms = 0
        self._told_ms = -1

    @Slot()
    def end(self) -> None:
        """Let go of everything and end the thread."""
        try:
            self.unload()
        finally:
            QThread.currentThread().quit()

    def _open(self, device: QAudioDevice, decoder: Sound) -> bool:
        wanted = _format_for(device, decoder)
        if wanted is None:
            self._break(None, NoSpeaker.code)
            return False
        self._channels = wanted.channelCount()
        sink = QAudioSink(device, wanted, self)
        sink.setBufferSize(wanted.bytesForDuration(_BUFFER_US))
        io = sink.start()
        if io is None or sink.error() != QtAudio.Error.NoError:
            sink.deleteLater()
            self._break(None, NoSpeaker.code)
            return False
        self._sink, self._io = sink, io
        return True

    def _shut(self) -> None:
        self._fill.stop()
        self._unsent = b""
        self._is_decoded = False
        sink, self._sink, self._io = self._sink, None, None
        if sink is not None:
            sink.reset()
            sink.deleteLater()

    def _empty(self) -> None:
        """Throw away what is decoded and not yet heard."""
        self._unsent = b""
        self._is_decoded = False
        if self._sink is None:
            return
        was_paused = self._sink.state() == QtAudio.State.SuspendedState
        self._sink.reset()
        self._io = self._sink.start()
        if was_paused:
            self._sink.suspend()

    @Slot()
    def _go_on(self) -> None:
        sink, io, decoder = self._sink, self._io, self._decoder
        if sink is None or decoder is None:
            return
        if io is None or sink.error() not in _HARMLESS:
            self._break(None, NoSpeaker.code)
            return
        try:
            self._push(sink, io, decoder)
        except DeponentError as error:
            self._break(error)
            return
        if self._is_decoded and not self._unsent and _is_drained(sink):
            self._finish(decoder)
            return
        self._tell(self._from_ms + sink.processedUSecs() // 1000)

    def _push(self, sink: QAudioSink, io: QIODevice, decoder: Sound) -> None:
        while sink.bytesFree() > 0:
            if not self._unsent:
                self._unsent = self._decode(decoder)
            if not self._unsent:
                self._is_decoded = True
                return
            sent = io.write(self._unsent[: sink.bytesFree()])
            if sent <= 0:
                return
            self._unsent = self._unsent[sent:]

    def _decode(self, decoder: Sound) -> bytes:
        frames = decoder.read(_PIECE_FRAMES)
        if self._channels == decoder.channels:
            return frames
        return pcm.to_mono(frames, decoder.channels)

    def _finish(self, decoder: Sound) -> None:
        self._shut()
        self.position_reached.emit(decoder.duration_ms)
        self._from_ms = 0
        self._told_ms = 0
        try:
            decoder.seek(0)
        except DeponentError as error:
            self._break(error)
            return
        self.end_reached.emit()

    def _break(self, error: DeponentError | None, code: str = "") -> None:
        self.unload()
        if isinstance(error, SourceFailed):
            code = error.reason
        elif error is not None:
            code = error.code
        self.playing_broken.emit(code)

    def _tell(self, at_ms: int) -> None:
        if self._decoder is None:
            return
        at_ms = min(at_ms, self._decoder.duration_ms)
        if at_ms == self._from_ms or abs(at_ms - self._told_ms) >= _TOLD_MS:
            self._told_ms = at_ms
            self.position_reached.emit(at_ms)


def _is_drained(sink: QAudioSink) -> bool:
    return (
        sink.state() != QtAudio.State.ActiveState or sink.bytesFree() == sink.bufferSize()
    )


def _format_for(device: QAudioDevice, decoder: Sound) -> QAudioFormat | None:
    """Return the format of the sound, or of its mean, if `device` plays it."""
    wanted = QAudioFormat()
    wanted.setSampleRate(decoder.rate)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    for channels in (decoder.channels, 1):
        wanted.setChannelCount(channels)
        if channels <= 2 and device.isFormatSupported(wanted):
            return wanted
    return None
