"""What the way over a border starts from, and what it ends with."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.rows import OutboxEntry, ShelfRow
from desktop.services.errors import ServiceError
from desktop.services.own_ports import LeftOver


class Undecided(ServiceError):
    """Testimonies are neither sealed nor destroyed; nothing was destroyed."""

    code = "border.undecided"


class SameDisk(ServiceError):
    """The folder lies on the disk of the vault, so that nothing would have left it."""

    code = "border.same_disk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What is here before anything is done.

    Attributes:
        drafts: Testimonies that are being taken; each has to be decided.
        closed: Testimonies that can be sealed.
        kept: How many readable copies of sealed ones are here.
        received: How many came from others and can be read.
        letters: How many letters and drafts of letters can be read.
        waiting: Sealed files that lie in the outbox and may be the only copy.
        backups: A stick with backups was used; it is not touched.
    """

    drafts: tuple[ShelfRow, ...]
    closed: tuple[ShelfRow, ...]
    kept: int
    received: int
    letters: int
    waiting: tuple[OutboxEntry, ...]
    backups: bool

    @property
    def is_decided(self) -> bool:
        """Whether every testimony is sealed or destroyed, or may be destroyed as a copy."""
        return not self.drafts and not self.closed


class Fate(StrEnum):
    """What became of a testimony, as the vault shows it when it is read once more.

    IN_OUTBOX: its sealed file is here, whole. MOVED: a copy was written elsewhere and read
    back, and the file here is gone. ANSWERED: recipients said that it arrived, and the
    file is gone. MISSING: sealed, and the file is gone or another without a reason.
    DESTROYED: without being sealed, or it came from others. READABLE: it still is here.
    """

    IN_OUTBOX = "in_outbox"
    MOVED = "moved"
    ANSWERED = "answered"
    MISSING = "missing"
    DESTROYED = "destroyed"
    READABLE = "readable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One testimony in the proof.

    Attributes:
        sha256: 64 hex digits over its sealed file, as it was noted; empty if none.
        recipients: Names of those it was sealed to.
    """

    code: str
    fate: Fate
    sha256: str = ""
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was found afterwards; it says nothing that was not counted.

    Attributes:
        at: ISO 8601 time by the device's clock.
        lines: One for each testimony of the list, newest change first.
        left: What was counted.
        contacts: How many identity cards of others stay, with their names.
    """

    at: str
    lines: tuple[Line, ...]
    left: LeftOver
    contacts: int

    @property
    def is_clean(self) -> bool:
        """Whether nothing at all was counted, and no testimony can be read."""
        counted = self.left.rows + self.left.words + self.left.blobs + self.left.keys
        return not counted and all(each.fate is not Fate.READABLE for each in self.lines)
