"""Speech to Ogg/Opus pages.

The encoder only ever appends, so that a page on disk is final and a recording cut off at
any byte still opens. What is decoded is decoded elsewhere: see desktop/jail.
"""

from ctypes import byref, c_short

from desktop.sound import sndfile
from ui.audio import ogg
from ui.audio.errors import EncoderFailed

RATE = 48_000
SAMPLE_BYTES = 2
_LEVEL = 0.9
"""libsndfile maps it to about 30 kbit/s for one channel: 14 MB an hour, speech is clear."""
_PAGE_MS = 1000.0


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
