"""Speech to Ogg/Opus pages, and sound files of the usual kinds to samples.

The encoder only ever appends, so that a page on disk is final and a recording cut off at
any byte still opens. The decoder is handed files that came from strangers: it looks at the
first bytes before libsndfile does, and refuses every format, rate, channel count or length
that no interview has.
"""

import array
import ctypes
from ctypes import byref, c_float, c_short
from types import TracebackType
from typing import BinaryIO, Self

from ui.audio import ogg, sndfile
from ui.audio.errors import AudioUnreadable, EncoderFailed
from ui.audio.sniff import is_known_sound

RATE = 48_000
SAMPLE_BYTES = 2
MAX_CHANNELS = 8
MAX_RATE = 192_000
MAX_HOURS = 100
MAX_READ_FRAMES = 1 << 16
_LEVEL = 0.9
"""libsndfile maps it to about 30 kbit/s for one channel: 14 MB an hour, speech is clear."""
_PAGE_MS = 1000.0
_MAJORS = frozenset(
    {sndfile.WAV, sndfile.WAVEX, sndfile.RF64, sndfile.FLAC, sndfile.OGG, sndfile.MPEG}
)
_FLOATS = frozenset({sndfile.FLOAT, sndfile.DOUBLE})
_MINORS = _FLOATS | {
    sndfile.PCM_S8,
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
    sndfile.MPEG_LAYER_1,
    sndfile.MPEG_LAYER_2,
    sndfile.MPEG_LAYER_3,
}


class OggOpusEncoder:
    """Turns 48 kHz mono samples into Ogg/Opus pages of about one second each."""

    def __init__(self) -> None:
        self._stream = sndfile.AppendStream()
        self._begun = bytearray()
        self.frames = 0
        info = sndfile.Info(0, RATE, 1, sndfile.OGG | sndfile.OPUS, 0, 0)
        self._handle: int | None = sndfile.library().sf_open_virtual(
            byref(self._stream.virtual), sndfile.WRITE, byref(info), None
        )
        if self._handle is None:
            raise EncoderFailed
        sndfile.set_double(self._handle, sndfile.SET_COMPRESSION_LEVEL, _LEVEL)
        sndfile.set_double(self._handle, sndfile.SET_OGG_PAGE_LATENCY_MS, _PAGE_MS)

    def push(self, pcm: bytes) -> tuple[bytes, ...]:
        """Encode samples and return the pages that became whole.

        Args:
            pcm: 16-bit native-endian samples, an even number of bytes.

        Raises:
            EncoderFailed: The samples were not taken, or the encoder was finished before.
        """
        if self._handle is None or len(pcm) % SAMPLE_BYTES:
            raise EncoderFailed
        count = len(pcm) // SAMPLE_BYTES
        samples = (c_short * count).from_buffer_copy(pcm)
        if sndfile.library().sf_writef_short(self._handle, samples, count) != count:
            raise EncoderFailed
        self.frames += count
        return self._pages()

    def finish(self) -> tuple[bytes, ...]:
        """Encode what is left and return the last pages. A second call returns none."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            sndfile.library().sf_close(handle)
        return self._pages()

    def _pages(self) -> tuple[bytes, ...]:
        self._begun += self._stream.taken()
        return ogg.cut(self._begun)


class Decoder:
    """Reads WAV, FLAC, Ogg (Opus, Vorbis) and MP3 from a seekable binary file object.

    Not safe for use by two threads at once. Closing it does not close the source.

    Attributes:
        rate: Frames a second, 1 to 192 000.
        channels: 1 to 8.
        frames: Length; what the file claims, for a damaged file possibly more than it has.
    """

    def __init__(self, source: BinaryIO) -> None:
        """Open `source`.

        Raises:
            AudioUnreadable: Not sound of a known kind, damaged, or beyond the limits.
            SourceFailed: `source` raised.
            CodecMissing: No codec on this machine.
        """
        self._stream = sndfile.ReadStream(source)
        self._handle: int | None = None
        if not is_known_sound(self._stream.peek):
            self._stream.check()
            raise AudioUnreadable
        info = sndfile.Info()
        self._handle = sndfile.library().sf_open_virtual(
            byref(self._stream.virtual), sndfile.READ, byref(info), None
        )
        try:
            self._stream.check()
            if self._handle is None or not _is_sane(info):
                raise AudioUnreadable
        except BaseException:
            self.close()
            raise
        self.rate = int(info.samplerate)
        self.channels = int(info.channels)
        self.frames = int(info.frames)
        self._is_float = info.format & sndfile.MINOR in _FLOATS

    @property
    def duration_ms(self) -> int:
        """The length in milliseconds."""
        return self.frames * 1000 // self.rate

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


def _is_sane(info: sndfile.Info) -> bool:
    return (
        info.format & sndfile.MAJOR in _MAJORS
        and info.format & sndfile.MINOR in _MINORS
        and 1 <= info.channels <= MAX_CHANNELS
        and 1 <= info.samplerate <= MAX_RATE
        and 0 <= info.frames <= MAX_HOURS * 3600 * info.samplerate
        and bool(info.seekable)
    )


def _from_floats(samples: list[float]) -> bytes:
    """Return 16-bit samples; too loud, or not a number, becomes full scale."""
    clipped = (max(-1.0, min(1.0, sample)) for sample in samples)
    return array.array("h", [round(sample * 32_767) for sample in clipped]).tobytes()
