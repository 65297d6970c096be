"""The ways into a vault as people see them, and what a recovery sheet says of one."""

import hashlib
from dataclasses import dataclass

from crypto.slots import MAX_LABEL_BYTES, Header, Note, Slot, Unlocked, parse_header
from exports.sheets.recovery import RecoverySheet

CHECK_DIGITS = 16
_CHECK_PURPOSE = b"deponent recovery sheet/1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFacts:
    """One way into the vault, as people see it.

    Attributes:
        id: Names it, as long as it is not changed.
        kind: ``passphrase``, ``passphrase+keyfile``, ``recovery``, or one not known here.
        made_on: ``YYYY-MM-DD``; empty for a kind that is not known.
        label: What the person calls it.
        fingerprint: 40 digits of the card of the recovery key; else empty.
        is_used: Whether it is what the person has just shown.
        may_go: Whether it can be removed now.
    """

    id: str
    kind: str
    made_on: str
    label: str
    fingerprint: str
    is_used: bool
    may_go: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """All ways into the vault, and after how many wrong passphrases it is erased."""

    slots: tuple[SlotFacts, ...]
    erase_after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """A recovery slot that is ready, and does not count before its sheet was proven.

    Attributes:
        sheet: What the sheet says.
        before: The header as it was.
        header: The bytes of the header with the slot.
    """

    sheet: RecoverySheet
    before: Header
    header: bytes


def ways_of(unlocked: Unlocked) -> Ways:
    """Return the ways into the vault whose header was opened."""
    return Ways(
        slots=tuple(_facts(unlocked, slot, note) for slot, note in unlocked.notes()),
        erase_after=unlocked.header.erase_after,
    )


def _facts(unlocked: Unlocked, slot: Slot, note: Note | None) -> SlotFacts:
    is_used = slot.id == unlocked.used.id
    return SlotFacts(
        id=slot.id,
        kind=slot.kind,
        made_on=note.made_on if note else "",
        label=note.label if note else "",
        fingerprint=note.fingerprint if note else "",
        is_used=is_used,
        may_go=not is_used,
    )


def check_value(vault_id: str, fingerprint: str, raw: bytes) -> str:
    """Return the digits that only the sheet of this one slot bears."""
    line = parse_header(raw).slots[-1].line
    digest = hashlib.sha256(_CHECK_PURPOSE + f"{vault_id}{fingerprint}{line}".encode())
    number = int.from_bytes(digest.digest(), "big") % 10**CHECK_DIGITS
    return f"{number:0{CHECK_DIGITS}}"


def label_of(label: str) -> str:
    """Return the first line of a label, no longer than there is room."""
    line = " ".join(label.split())
    return line.encode()[:MAX_LABEL_BYTES].decode(errors="ignore")
