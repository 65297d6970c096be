"""A sound of a stranger as plain samples, decoded in a child of its own.

The child asks for the stored bytes piece by piece, so that nothing is decrypted that is not
heard. What it asks for is a place and a length; it gets what is there and no more.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import BinaryIO, Self, TypeVar

from crypto.errors import CryptoError
from desktop.domain.errors import DeponentError
from desktop.jail import wire
from desktop.jail.cell import Cell
from desktop.jail.errors import Ended
from desktop.jail.wire import Tag
from desktop.sound.bounds import MAX_READ_FRAMES, SAMPLE_BYTES, is_sane
from desktop.sound.errors import AudioUnreadable, SourceFailed

T = TypeVar("T")
ANSWER_SECONDS = 10.0
"""By the clock, for one answer of the child."""
_LISTEN = "listen"
_MOST_WANTS = 1 << 14
"""How often a child may ask for bytes before it answers: a gigabyte to find a place."""


class Sound:
    """Samples out of WAV or Ogg. Not safe for use by two threads at once.

    Attributes:
        rate: Frames a second, 1 to 192 000.
        channels: 1 to 8.
        frames: Length; what the file claims, for a damaged file possibly more than it has.
    """

    def __init__(self, source: BinaryIO, command: Sequence[str] | None = None) -> None:
        """Open `source`, which stays the caller's to close.

        Args:
            source: Seekable.
            command: What to start instead of this program.

        Raises:
            AudioUnreadable: Not sound of a known kind, damaged, or beyond the limits.
            SourceFailed: `source` raised.
            Unguarded: The walls cannot be put up here.
            Ended: The child did not start.
        """
        self._source = source
        size = _of_source(lambda: source.seek(0, os.SEEK_END))
        self._cell = Cell(_LISTEN, command)
        try:
            facts = self._ask(
                Tag.LISTEN, wire.PLACE.pack(size), {Tag.SOUND: wire.SOUND_FACTS.size}
            )
            if len(facts) != wire.SOUND_FACTS.size:
                raise AudioUnreadable
            rate, channels, frames = map(int, wire.SOUND_FACTS.unpack(facts))
            if not is_sane(rate, channels, frames):
                raise AudioUnreadable
            self.rate, self.channels, self.frames = rate, channels, frames
        except BaseException:
            self.close()
            raise

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
        wide = self.channels * SAMPLE_BYTES
        pcm = self._ask(Tag.READ, wire.COUNT.pack(count), {Tag.PCM: count * wide})
        if len(pcm) % wide:
            raise AudioUnreadable
        return pcm

    def seek(self, frame: int) -> None:
        """Go to `frame`, or to the nearest end.

        Raises:
            AudioUnreadable: The sound cannot be entered there.
            SourceFailed: The source raised.
        """
        place = max(0, min(frame, self.frames))
        self._ask(Tag.SEEK, wire.PLACE.pack(place), {Tag.DONE: 0})

    def close(self) -> None:
        """End the child. May be called twice."""
        self._cell.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_what: object) -> None:
        self.close()

    def _ask(self, tag: Tag, facts: bytes, answers: Mapping[Tag, int]) -> bytes:
        allowed = {**answers, Tag.WANT: wire.WANT_FACTS.size, Tag.UNREADABLE: 0}
        try:
            with self._cell.within(ANSWER_SECONDS):
                self._cell.send(tag, facts)
                for _ in range(_MOST_WANTS):
                    said, answer = self._cell.receive(allowed)
                    if said is Tag.UNREADABLE:
                        raise AudioUnreadable
                    if said is not Tag.WANT:
                        return answer
                    self._cell.send(Tag.PIECE, self._piece(answer))
        except Ended as error:
            raise AudioUnreadable from error
        raise AudioUnreadable

    def _piece(self, wanted: bytes) -> bytes:
        if len(wanted) != wire.WANT_FACTS.size:
            raise AudioUnreadable
        place, count = wire.WANT_FACTS.unpack(wanted)
        if place >= 1 << 63 or count > wire.PIECE_BYTES:
            raise AudioUnreadable
        source = self._source
        _of_source(lambda: source.seek(place))
        found = bytearray()
        while len(found) < count:
            left = count - len(found)
            piece = _of_source(partial(source.read, left))
            if not piece:
                break
            found += piece
        return bytes(found)


def _of_source(act: Callable[[], T]) -> T:
    """Do something with the source; what it raises gets a name."""
    try:
        return act()
    except (DeponentError, CryptoError, OSError, ValueError) as error:
        raise SourceFailed(error) from error
