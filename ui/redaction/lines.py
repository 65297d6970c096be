"""The parts of a testimony as lines of a page, in groups in which people think of them.

The same lines show a redaction while it is made and a redacted copy that came, so that its
maker sees what its reader will see.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.canonical import Value
from desktop.domain.disclosure import Disclosure, Withheld
from desktop.domain.leaves import Leaf
from desktop.services.overlooked import Texts, has, signed_texts
from desktop.services.redacting import Part, Redaction


class Group(StrEnum):
    """What belongs together, in reading order; `ALL` and `FOUND` are no groups of parts."""

    ALL = "all"
    FOUND = "found"
    ACCOUNT = "account"
    PEOPLE = "people"
    READ_BACK = "read_back"
    CONSENT = "consent"
    CLOSING = "closing"
    EVIDENCE = "evidence"
    CUSTODY = "custody"


GROUPS = tuple(each for each in Group if each not in {Group.ALL, Group.FOUND})
_BEGINS = (
    ("testimony/paragraphs", Group.ACCOUNT),
    ("testimony/read_back", Group.READ_BACK),
    ("testimony/consent", Group.CONSENT),
    ("testimony/closing", Group.CLOSING),
    ("attachments", Group.EVIDENCE),
    ("custody", Group.CUSTODY),
)
_LAST = frozenset({"testimony/id", "testimony/revision"})
"""What only machines care for stands at the end of its group."""


def group_of(path: str) -> Group:
    """Return to which group a part belongs; what is none of the others is about people."""
    return next((group for begin, group in _BEGINS if path.startswith(begin)), Group.PEOPLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One part on the page.

    Attributes:
        path: As signed.
        value: What it says; None if it is not to be had.
        held: What stands in its place; None if it is shown.
        is_gone: A withdrawal took it away.
        is_told_anyway: The copy says it in any case.
        is_found: It holds the words that are looked for.
    """

    path: str
    value: Value
    held: Withheld | None = None
    is_gone: bool = False
    is_told_anyway: bool = False
    is_found: bool = False

    @property
    def group(self) -> Group:
        """To which group it belongs."""
        return group_of(self.path)

    @property
    def is_free(self) -> bool:
        """Whoever makes the copy decides about it."""
        return not self.is_gone and not self.is_told_anyway

    @property
    def number(self) -> int:
        """Its place in its list, from 1; 0 for what stands in none."""
        last = self.path.rpartition("/")[2]
        return int(last) + 1 if last.isdigit() else 0


def lines_of(
    redaction: Redaction,
    parts: Iterable[Part],
    words: str = "",
    texts: Texts = signed_texts,
) -> tuple[Line, ...]:
    """Return all lines of a redaction, group by group.

    Args:
        redaction: What is withheld.
        parts: All parts.
        words: What is looked for; empty for nothing.
        texts: In which texts of a part it is looked for.
    """
    return _in_groups(
        Line(
            path=part.path,
            value=part.value,
            held=redaction.withheld.get(part.path),
            is_gone=part.is_gone,
            is_told_anyway=part.is_told_anyway,
            is_found=bool(words) and has(part, words, texts),
        )
        for part in parts
    )


def as_read(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines as the reader of the copy gets them: withheld ones without words."""
    return tuple(
        Line(path=line.path, value=None if line.held else line.value, held=line.held)
        for line in lines
    )


def lines_of_copy(disclosure: Disclosure) -> tuple[Line, ...]:
    """Return the lines of a redacted copy that came."""
    return _in_groups(
        Line(path=entry.path, value=entry.value)
        if isinstance(entry, Leaf)
        else Line(path=entry.path, value=None, held=entry)
        for entry in disclosure.leaves
    )


def _in_groups(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return lines group by group; within one as they were signed."""
    return tuple(
        sorted(lines, key=lambda each: (GROUPS.index(each.group), each.path in _LAST))
    )
