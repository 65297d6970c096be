"""The child: loads a decoder, shuts the walls, and only then takes the first byte.

It is this same program, started with a private argument. It knows no vault and no key; what
it is given is one file, and what it gives back is pixels or samples.
"""

import io
import os
import signal
from typing import NoReturn

from desktop.jail import pictures, walls, wire
from desktop.jail.errors import Unguarded
from desktop.jail.limits import LISTENING, LOOKING
from desktop.jail.wire import Tag
from desktop.sound import sndfile
from desktop.sound.bounds import MAX_READ_FRAMES
from desktop.sound.decoder import Decoder
from desktop.sound.errors import AudioError

IN, OUT = 0, 1
MAX_FILE_BYTES = 64 << 20
"""Of a picture. Sound is fetched in pieces and may be of any length."""
LOOK, LISTEN, PROBE = "look", "listen", "probe"


def start(kind: str) -> NoReturn:
    """Do one thing and end: `LOOK`, `LISTEN`, or `PROBE` the walls."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    act = {LOOK: _look, LISTEN: _listen, PROBE: _probe}[kind]
    try:
        act()
    except Unguarded:
        wire.send(OUT, Tag.UNGUARDED)
    except (wire.Strange, OSError):
        os._exit(1)
    os._exit(0)


def _look() -> None:
    pictures.warm_up()
    walls.shut(LOOKING)
    wire.send(OUT, Tag.READY)
    most = wire.LOOK_FACTS.size + MAX_FILE_BYTES
    _tag, asked = wire.receive(IN, {Tag.LOOK: most})
    kind, side_px = wire.LOOK_FACTS.unpack_from(asked)
    raw = asked[wire.LOOK_FACTS.size :]
    del asked
    found = pictures.pixels(raw, wire.PICTURES[kind], side_px)
    if isinstance(found, pictures.Reason):
        wire.send(OUT, Tag.NOT_SHOWN, bytes((found,)))
        return
    if notes := pictures.packed_notes(raw, wire.PICTURES[kind]):
        wire.send(OUT, Tag.NOTES, notes)
    wire.send(OUT, Tag.PICTURE, *found)


def _probe() -> None:
    from desktop.jail import forbidden  # noqa: PLC0415 - Linux only

    walls.shut(LOOKING)
    through = forbidden.allowed()
    wire.send(OUT, Tag.PROBED, "\n".join(through).encode())


class _Behind(io.RawIOBase):
    """The sound, which is on the other side of the wall and is asked for in pieces."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._at = 0
        self._from = 0
        self._piece = b""

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to `offset`, counted from the start or from the end."""
        self._at = offset + (self._size if whence == os.SEEK_END else 0)
        return self._at

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes of the piece that holds this place; none at the end."""
        if not self._from <= self._at < self._from + len(self._piece):
            wire.send(OUT, Tag.WANT, wire.WANT_FACTS.pack(self._at, wire.PIECE_BYTES))
            _tag, self._piece = wire.receive(IN, {Tag.PIECE: wire.PIECE_BYTES})
            self._from = self._at
        start = self._at - self._from
        found = self._piece[start : start + size]
        self._at += len(found)
        return found


def _listen() -> None:
    sndfile.library()
    stream = sndfile.ReadStream()
    walls.shut(LISTENING)
    wire.send(OUT, Tag.READY)
    _tag, place = wire.receive(IN, {Tag.LISTEN: wire.PLACE.size})
    try:
        behind = _Behind(*wire.PLACE.unpack(place))
        decoder = Decoder(stream.attach(behind))  # type: ignore[arg-type]
        facts = wire.SOUND_FACTS.pack(decoder.rate, decoder.channels, decoder.frames)
        wire.send(OUT, Tag.SOUND, facts)
        while True:
            _answer(decoder)
    except AudioError:
        wire.send(OUT, Tag.UNREADABLE)


def _answer(decoder: Decoder) -> None:
    tag, asked = wire.receive(IN, {Tag.READ: wire.COUNT.size, Tag.SEEK: wire.PLACE.size})
    if tag is Tag.SEEK:
        decoder.seek(*wire.PLACE.unpack(asked))
        wire.send(OUT, Tag.DONE)
    else:
        (frames,) = wire.COUNT.unpack(asked)
        wire.send(OUT, Tag.PCM, decoder.read(min(frames, MAX_READ_FRAMES)))
