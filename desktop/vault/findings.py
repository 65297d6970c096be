"""What a full check looks at, what it finds, and how it tells how far it is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from crypto.identity import Card
from desktop.vault.attachments import Attachments
from desktop.vault.chain import HeadFile
from desktop.vault.content import Contents
from desktop.vault.database import Database
from desktop.vault.enclosures import Enclosures
from desktop.vault.layout import Layout
from desktop.vault.letters import Letters
from desktop.vault.originals import Originals
from desktop.vault.outbox import Outbox
from desktop.vault.particulars import Particulars
from desktop.vault.saved import Saved

T = TypeVar("T")
Watch: TypeAlias = Callable[[int, int], None]
"""Told how much of how much is done, in bytes; what it raises ends the work."""


def unwatched(_done: int, _total: int) -> None:
    """Watch nothing."""


class Meter:
    """How far a check is."""

    def __init__(self, watch: Watch, total: int) -> None:
        self._watch = watch
        self._total = max(1, total)
        self._done = 0

    def add(self, count: int) -> None:
        """Note that so many bytes more were looked at."""
        self._done = min(self._total, self._done + count)
        self._watch(self._done, self._total)

    def each(self, rows: Sequence[T], size: int) -> Iterator[T]:
        """Yield all rows; with the last of them `size` bytes more were looked at."""
        for number, row in enumerate(rows):
            yield row
            self.add(size * (number + 1) // len(rows) - size * number // len(rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as it must be.

    Attributes:
        code: ``database``, ``chain``, ``head``, ``header``, ``content``, ``evidence``,
            ``take``, ``outbox``, ``log``, ``letter``, ``original``, ``particulars``,
            ``roster``; ``nameless``: words whose row in the list is lost; ``noted``: a row
            that no signed event backs, or an event without its row; ``lost``: saved
            changes, ever; ``saved``: the count of them cannot be relied on; ``search``:
            what is found by words is not what is there; or ``settings``: others than were
            left.
        subject: Which one: an event's number, a digest or an id; of ``lost``, how many;
            empty for the whole.
        case_code: Of the testimony it belongs to, where that is known.
    """

    code: str
    subject: str = ""
    case_code: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What there is to look at."""

    database: Database
    contents: Contents
    attachments: Attachments
    letters: Letters
    enclosures: Enclosures
    originals: Originals
    particulars: Particulars
    outbox: Outbox
    layout: Layout
    head_file: HeadFile
    saved: Saved
    owner: Card
    meter: Meter
