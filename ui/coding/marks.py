"""Where coded words are underlined: a line for each fact, beneath each other if they meet.

In UTF-16 units, because this is what the page draws with.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.coding import Fact
from ui.coded.spans import utf16_of

MOST_LEVELS = 3
"""More words than that on one place share the last line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Underline:
    """The line under the words of one fact.

    Attributes:
        number: Id of the fact.
        start: First UTF-16 unit in the paragraph.
        end: The one behind the last.
        level: 0 for the line nearest to the words.
    """

    number: int
    start: int
    end: int
    level: int


def underlines(text: str, facts: Sequence[Fact]) -> tuple[Underline, ...]:
    """Return the lines under one paragraph, by rising start.

    Args:
        text: The paragraph.
        facts: Those on it; the longer of two that begin together first.
    """
    ends: list[int] = []
    found = []
    for fact in facts:
        span = fact.span
        if span is None or span.end > len(text):
            continue
        level = next((at for at, end in enumerate(ends) if end <= span.start), len(ends))
        ends[level : level + 1] = [span.end]
        found.append(
            Underline(
                number=fact.id,
                start=utf16_of(text, span.start),
                end=utf16_of(text, span.end),
                level=min(level, MOST_LEVELS - 1),
            )
        )
    return tuple(found)
