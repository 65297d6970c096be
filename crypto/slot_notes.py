"""What a person wants to know of a slot: when it was made, what they call it, for whom.

Only whoever has opened the vault can read it. All notes have one size, and each is bound to
its slot.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from crypto import box
from crypto.errors import MalformedHeader, Tampered
from crypto.header import Header, Slot, parse_slot, subkey

MAX_LABEL_BYTES = 64
_PURPOSE = b"slot-note/v1"
_SIZE = 128
_NOTE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})\n([0-9]{40})?\n([^\n\0]*)\0*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """About one slot.

    Attributes:
        made_on: ``YYYY-MM-DD``.
        fingerprint: 40 digits of the card to whose key it was made; empty if to none.
        label: What the person calls it, at most 64 bytes of UTF-8, one line.
    """

    made_on: str
    fingerprint: str = ""
    label: str = ""

    def to_bytes(self) -> bytes:
        """Return the note, padded.

        Raises:
            ValueError: A part is not of its form.
        """
        text = f"{self.made_on}\n{self.fingerprint}\n{self.label}"
        too_long = len(self.label.encode()) > MAX_LABEL_BYTES
        if too_long or "\0" in text or not _NOTE.fullmatch(text):
            raise ValueError("no such note")
        return text.encode().ljust(_SIZE, b"\0")


def lock_note(
    master_key: bytes,
    header: Header,
    line: str,
    note: Note,
    entropy: Callable[[int], bytes],
) -> Slot:
    """Return the slot whose line, so far, is `line`, with its note."""
    key, context = subkey(master_key, _PURPOSE), _context(header, line)
    sealed = box.lock(key, note.to_bytes(), context, entropy)
    return parse_slot(f"{line} note={sealed.hex()}")


def open_note(master_key: bytes, header: Header, slot: Slot) -> Note:
    """Return what is noted about a slot.

    Raises:
        MalformedHeader: The note is not this slot's.
    """
    line = slot.line[: slot.line.rindex(" note=")]
    try:
        raw = box.unlock(subkey(master_key, _PURPOSE), slot.note, _context(header, line))
        match = _NOTE.fullmatch(raw.decode())
    except (Tampered, UnicodeDecodeError):
        raise MalformedHeader from None
    if match is None:
        raise MalformedHeader
    made_on, fingerprint, label = match.groups(default="")
    return Note(made_on=made_on, fingerprint=fingerprint, label=label)


def _context(header: Header, line: str) -> bytes:
    return f"{header.about_vault}{line}".encode()
