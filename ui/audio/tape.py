"""A recording on its way into a take: samples in, pages on disk, and a count of both.

What is told to a person after a failure is what is on disk, not what was heard: the count
of kept frames is read from the pages themselves, after the take has acknowledged them.
"""

from contextlib import suppress

from desktop.services.blob_ports import Take
from ui.audio import ogg
from ui.audio.codec import RATE, OggOpusEncoder


class Tape:
    """Encodes into one take. Belongs to one thread."""

    def __init__(self, take: Take) -> None:
        self._take = take
        self._encoder = OggOpusEncoder()
        self._pre_skip = 0
        self._kept_frames = 0

    @property
    def heard_seconds(self) -> float:
        """How much sound came in."""
        return self._encoder.frames / RATE

    @property
    def kept_seconds(self) -> float:
        """How much sound is on disk."""
        return self._kept_frames / RATE

    def write(self, pcm: bytes) -> None:
        """Encode samples and append the pages that became whole.

        Raises:
            OSError: The take could not be written to; so do other errors of the take.
            EncoderFailed: The samples were not taken.
        """
        for page in self._encoder.push(pcm):
            self._append(page)

    def finish(self) -> None:
        """Append the last pages and close the take, which is closed in any case.

        Raises:
            OSError: The last pages or the close did not reach the disk.
        """
        try:
            for page in self._encoder.finish():
                self._append(page)
        except BaseException:
            self.abandon()
            raise
        self._take.close()

    def abandon(self) -> None:
        """Close the take without writing anything more; what it has, it keeps."""
        self._encoder.finish()
        with suppress(OSError):
            self._take.close()

    def _append(self, page: bytes) -> None:
        self._take.append(page)
        skip = ogg.pre_skip(page)
        if skip is not None:
            self._pre_skip = skip
        self._kept_frames = max(self._kept_frames, ogg.granule(page) - self._pre_skip)
