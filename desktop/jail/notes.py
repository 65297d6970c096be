"""What a picture says of itself: when, with what, and where it was taken.

Read in the jail, from the notes of the camera inside the file, and passed on as a few short
texts. They are for people to read: nothing is decided by them, for anybody can write them.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeAlias

from desktop.jail.wire import Strange

MAX_BYTES = 4096
MAX_WORDS = 120
"""Characters of one note; what is longer is cut."""


class NoteKind(StrEnum):
    """What a note is about, in the order in which notes are shown."""

    TIME = "time"
    PLACE = "place"
    DEVICE = "device"
    SERIAL = "serial"
    OWNER = "owner"
    SOFTWARE = "software"
    WORDS = "words"


Notes: TypeAlias = tuple[tuple[NoteKind, str], ...]


def pack(notes: Iterable[tuple[NoteKind, str]]) -> bytes:
    """Return notes as the bytes that cross the wall, one line each."""
    cleaned = ((kind, _clean(words)) for kind, words in notes)
    return "\n".join(f"{kind}={words}" for kind, words in cleaned if words).encode()


def unpack(raw: bytes) -> Notes:
    """Return the notes of a child, believing only their form.

    Raises:
        Strange: They are not what `pack` gives.
    """
    try:
        lines = raw.decode().split("\n")
        found = tuple(_note(line) for line in lines)
    except ValueError:
        raise Strange from None
    kinds = [kind for kind, _words in found]
    if len(set(kinds)) != len(kinds):
        raise Strange
    return found


def _note(line: str) -> tuple[NoteKind, str]:
    kind, _, words = line.partition("=")
    if not words or words != _clean(words):
        raise Strange
    return NoteKind(kind), words


def _clean(words: str) -> str:
    """Return words on one line, without what is not seen, and not too long."""
    shown = "".join(sign if sign.isprintable() else " " for sign in words)
    return " ".join(shown.split())[:MAX_WORDS].strip()
