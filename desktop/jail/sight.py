"""A picture of a stranger as plain pixels, decoded in a child of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.jail import notes, wire
from desktop.jail.cell import Cell
from desktop.jail.errors import Ended, Unguarded
from desktop.jail.notes import Notes
from desktop.jail.wire import Strange, Tag

MAX_BYTES = 64 << 20
"""The child takes no more either."""
LOOK_SECONDS = 10.0
"""By the clock; the child's own limit is five seconds of a processor."""
_LOOK = "look"
_MAX_CLAIM_PX = 20_000


class NotShown(StrEnum):
    """Why a picture is kept and not shown."""

    TOO_LARGE = "too_large"
    BROKEN = "broken"
    STOPPED = "stopped"
    """The child was ended: it took too long, too much, or did what it may not."""
    UNGUARDED = "unguarded"
    """This machine cannot put the walls up."""


_REASONS = {b"\x01": NotShown.BROKEN, b"\x02": NotShown.TOO_LARGE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    """A picture, turned upright and made small.

    Attributes:
        rgba: Four bytes for each pixel, line by line.
        claimed_width: Of the original, as its file says; for people to read only.
        notes: What the file says of itself, as anybody could have written it.
    """

    width: int
    height: int
    rgba: bytes
    claimed_width: int
    claimed_height: int
    notes: Notes = ()


def look(
    raw: bytes, media_type: str, side_px: int, command: Sequence[str] | None = None
) -> Pixels | NotShown:
    """Return the picture in `raw`; takes as long as the child does, never longer than 30 s.

    Args:
        raw: The whole file.
        media_type: One of `wire.PICTURES`; another one is `BROKEN`.
        side_px: The longest side wanted, 1 to `wire.MAX_SIDE_PX`.
        command: What to start instead of this program.
    """
    if len(raw) > MAX_BYTES:
        return NotShown.TOO_LARGE
    if media_type not in wire.PICTURES:
        return NotShown.BROKEN
    side_px = max(1, min(side_px, wire.MAX_SIDE_PX))
    facts = wire.LOOK_FACTS.pack(wire.PICTURES.index(media_type), side_px)
    most = wire.PICTURE_FACTS.size + side_px * side_px * wire.PIXEL_BYTES
    try:
        with Cell(_LOOK, command) as cell, cell.within(LOOK_SECONDS):
            cell.send(Tag.LOOK, facts, raw)
            expected = {Tag.PICTURE: most, Tag.NOT_SHOWN: 1}
            tag, answer = cell.receive({**expected, Tag.NOTES: notes.MAX_BYTES})
            said: Notes = ()
            if tag is Tag.NOTES:
                said = notes.unpack(answer)
                tag, answer = cell.receive(expected)
    except (Ended, Strange):
        return NotShown.STOPPED
    except Unguarded:
        return NotShown.UNGUARDED
    if tag is Tag.NOT_SHOWN:
        return _REASONS.get(answer, NotShown.STOPPED)
    return _checked(answer, side_px, said)


def _checked(answer: bytes, side_px: int, said: Notes) -> Pixels | NotShown:
    """Believe a size only if it is small and the pixels are as many as it says."""
    if len(answer) < wire.PICTURE_FACTS.size:
        return NotShown.STOPPED
    width, height, wide, high = wire.PICTURE_FACTS.unpack_from(answer)
    count = len(answer) - wire.PICTURE_FACTS.size
    if (
        not (1 <= width <= side_px and 1 <= height <= side_px)
        or not (1 <= wide <= _MAX_CLAIM_PX and 1 <= high <= _MAX_CLAIM_PX)
        or count != width * height * wire.PIXEL_BYTES
    ):
        return NotShown.STOPPED
    return Pixels(
        width=width,
        height=height,
        rgba=answer[wire.PICTURE_FACTS.size :],
        claimed_width=wide,
        claimed_height=high,
        notes=said,
    )
