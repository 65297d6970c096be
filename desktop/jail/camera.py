"""The notes that a camera writes into its pictures. Runs in the jail.

Of dozens of fields only those are read that can harm somebody or help a court: the time,
the place, the device, names.
"""

from collections.abc import Iterator, Mapping
from typing import Protocol

from desktop.jail.notes import NoteKind

_EXIF, _GPS = 0x8769, 0x8825
_DESCRIPTION, _MAKE, _MODEL, _SOFTWARE, _CHANGED, _ARTIST = (
    *(0x010E, 0x010F, 0x0110),
    *(0x0131, 0x0132, 0x013B),
)
_TAKEN, _OFFSET, _OWNER, _SERIAL = 0x9003, 0x9011, 0xA430, 0xA431
_SOUTH_OR_WEST = ("S", "W")


class Camera(Protocol):
    """The notes of a camera, by number; some lie in a drawer of their own."""

    def get(self, number: int, /) -> object:
        """Return a note, None if it is not there."""

    def get_ifd(self, number: int, /) -> Mapping[int, object]:
        """Return a drawer, an empty one if it is not there."""


class Photographed(Protocol):
    """What is needed of a picture: nothing of it is decoded here."""

    def getexif(self) -> Camera:
        """Return the notes of its camera."""


def notes_of(image: Photographed) -> Iterator[tuple[NoteKind, str]]:
    """Yield what a picture says of itself, at most one note of each kind.

    Raises:
        Exception: Whatever the decoder raises when it meets damaged notes.
    """
    exif = image.getexif()
    more = exif.get_ifd(_EXIF)
    found = (
        (NoteKind.TIME, _joined(more.get(_TAKEN) or exif.get(_CHANGED), more.get(_OFFSET))),
        (NoteKind.PLACE, _place(exif.get_ifd(_GPS))),
        (NoteKind.DEVICE, _joined(exif.get(_MAKE), exif.get(_MODEL))),
        (NoteKind.SERIAL, _joined(more.get(_SERIAL))),
        (NoteKind.OWNER, _joined(more.get(_OWNER) or exif.get(_ARTIST))),
        (NoteKind.SOFTWARE, _joined(exif.get(_SOFTWARE))),
        (NoteKind.WORDS, _joined(exif.get(_DESCRIPTION))),
    )
    yield from ((kind, words) for kind, words in found if words)


def _joined(*values: object) -> str:
    return " ".join(value.strip("\0 ") for value in values if isinstance(value, str))


def _place(gps: Mapping[int, object]) -> str:
    """Return latitude and longitude in degrees; empty if they are not there."""
    north = _degrees(gps.get(2), gps.get(1))
    east = _degrees(gps.get(4), gps.get(3))
    return f"{north}, {east}" if north and east else ""


def _degrees(parts: object, side: object) -> str:
    if not isinstance(parts, tuple) or not parts:
        return ""
    whole = sum(float(part) / 60**at for at, part in enumerate(parts[:3]))
    return f"{-whole if side in _SOUTH_OR_WEST else whole:.5f}"
