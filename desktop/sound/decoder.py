"""WAV and Ogg to samples, from bytes that came from strangers. Runs in the jail.

It looks at the first bytes before libsndfile does, which knows two dozen formats, most of
them older than the people who use this program; and it refuses every rate, channel count or
length that no interview has.
"""

import array
import ctypes
from ctypes import byref, c_float, c_short
from types import TracebackType
from typing import Self

from desktop.sound import sndfile
from desktop.sound.bounds import MAX_READ_FRAMES, SAMPLE_BYTES, is_sane
from desktop.sound.errors import AudioUnreadable

_MAJORS = frozenset({sndfile.WAV, sndfile.WAVEX, sndfile.RF64, sndfile.OGG})
_FLOATS = frozenset({sndfile.FLOAT, sndfile.DOUBLE})
_MINORS = _FLOATS | {
    sndfile.PCM_16,
    sndfile.PCM_24,
    sndfile.PCM_32,
    sndfile.PCM_U8,
    sndfile.ULAW,
    sndfile.ALAW,
    sndfile.IMA_ADPCM,
    sndfile.MS_ADPCM,
    sndfile.VORBIS,
    sndfile.OPUS,
}


def is_known_sound(start: bytes) -> bool:
    """Return if the first twelve bytes announce WAV or Ogg."""
    if start[:4] in (b"RIFF", b"RF64"):
        return start[8:12] == b"WAVE"
    return start[:4] == b"OggS"


class Decoder:
    """Reads WAV and Ogg (Opus, Vorbis). Not safe for use by two threads at once.

    Attributes:
        rate: Frames a second, 1 to 192 000.
        channels: 1 to 8.
        frames: Length; what the file claims, for a damaged file possibly more than it has.
    """

    def __init__(self, stream: sndfile.ReadStream) -> None:
        """Open what `stream` reads; closing the decoder does not close its source.

        Raises:
            AudioUnreadable: Not sound of a known kind, damaged, or beyond the limits.
            SourceFailed: The source raised.
            CodecMissing: No codec on this machine.
        """
        self._stream = stream
        self._handle: int | None = None
        if not is_known_sound(self._stream.peek(0, 12)):
            self._stream.check()
            raise AudioUnreadable
        info = sndfile.Info()
        self._handle = sndfile.library().sf_open_virtual(
            byref(self._stream.virtual), sndfile.READ, byref(info), None
        )
        try:
            self._stream.check()
            if self._handle is None or not _is_expected(info):
                raise AudioUnreadable
        except BaseException:
            self.close()
            raise
        self.rate = int(info.samplerate)
        self.channels = int(info.channels)
        self.frames = int(info.frames)
        self._is_float = info.format & sndfile.MINOR in _FLOATS

    def read(self, frames: int) -> bytes:
        """Return up to `frames` frames, interleaved 16-bit native-endian; none at the end.

        Args:
            frames: At least 1; no more than 65 536 are returned by one call.

        Raises:
            AudioUnreadable: The sound cannot be decoded from here.
            SourceFailed: The source raised.
        """
        count = max(1, min(frames, MAX_READ_FRAMES))
        if self._is_float:
            floats = (c_float * (count * self.channels))()
            got = sndfile.library().sf_readf_float(self._open_handle(), floats, count)
            return _from_floats(floats[: self._checked(got, count) * self.channels])
        samples = (c_short * (count * self.channels))()
        got = sndfile.library().sf_readf_short(self._open_handle(), samples, count)
        wide = self.channels * SAMPLE_BYTES
        return ctypes.string_at(samples, self._checked(got, count) * wide)

    def seek(self, frame: int) -> None:
        """Go to `frame`, or to the nearest end.

        Raises:
            AudioUnreadable: The sound cannot be entered there.
            SourceFailed: The source raised.
        """
        wanted = max(0, min(frame, self.frames))
        reached = sndfile.library().sf_seek(self._open_handle(), wanted, sndfile.SEEK_SET)
        self._stream.check()
        if reached < 0:
            raise AudioUnreadable

    def close(self) -> None:
        """Let go of the codec. May be called twice."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            sndfile.library().sf_close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _checked(self, got: int, count: int) -> int:
        self._stream.check()
        if not 0 <= got <= count:
            raise AudioUnreadable
        if got == 0 and sndfile.library().sf_error(self._handle):
            raise AudioUnreadable
        return got

    def _open_handle(self) -> int:
        if self._handle is None:
            raise AudioUnreadable
        return self._handle


def _is_expected(info: sndfile.Info) -> bool:
    return (
        info.format & sndfile.MAJOR in _MAJORS
        and info.format & sndfile.MINOR in _MINORS
        and is_sane(info.samplerate, info.channels, info.frames)
        and bool(info.seekable)
    )


def _from_floats(samples: list[float]) -> bytes:
    """Return 16-bit samples; too loud, or not a number, becomes full scale."""
    clipped = (max(-1.0, min(1.0, sample)) for sample in samples)
    return array.array("h", [round(sample * 32_767) for sample in clipped]).tobytes()
