"""Where lines and numbers of coded words are drawn, also where writing turns direction."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QFontMetrics, QTextLine

_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_GAP_PX = 5


def stretches(
    line: QTextLine, text: str, start: int, end: int
) -> Iterator[tuple[float, float]]:
    """Yield left and right of what is drawn under words, in the paragraph's pixels.

    Words that are read to the left may lie in several pieces of a line.

    Args:
        line: One line of the paragraph.
        text: The paragraph.
        start: First UTF-16 unit.
        end: The one behind the last, in the same line.
    """
    if not _turns(text):
        # Spaces at the end of a line are not drawn, so nothing is drawn under them.
        yield _x(line, start), min(_x(line, end), line.naturalTextRect().right())
        return
    pieces: list[tuple[float, float]] = []
    for at in range(start, end):
        left, right = sorted((_x(line, at), _x(line, at + 1)))
        if pieces and left <= pieces[-1][1] + 1 and right >= pieces[-1][0] - 1:
            pieces[-1] = min(left, pieces[-1][0]), max(right, pieces[-1][1])
        elif left < right:
            pieces.append((left, right))
    yield from pieces


def _x(line: QTextLine, at: int) -> float:
    place: tuple[float, int] = line.cursorToX(at)  # type: ignore[assignment]
    return place[0]


def _turns(text: str) -> bool:
    return not text.isascii() and any(
        unicodedata.bidirectional(sign) in _TURNING for sign in text if sign > "\u058f"
    )


class Numbers:
    """Numbers under one line of words, at the ends of their words, never on each other."""

    def __init__(self, measure: QFontMetrics) -> None:
        self._measure = measure
        self._placed: list[tuple[str, float, bool]] = []

    @property
    def ascent(self) -> float:
        """How far beneath the lines the numbers stand."""
        return self._measure.tightBoundingRect("8").height() + 1

    def add(self, words: str, right: float, *, is_bold: bool) -> None:
        """Put a number so that it ends where its words end."""
        width = self._measure.horizontalAdvance(words) + is_bold
        self._placed.append((words, max(right - width, 0.0), is_bold))

    def placed(self) -> Iterator[tuple[str, float, bool]]:
        """Yield each number with its left end, behind the one before it."""
        behind = 0.0
        for words, left, is_bold in sorted(self._placed, key=lambda each: each[1]):
            at = max(left, behind)
            yield words, at, is_bold
            behind = at + self._measure.horizontalAdvance(words) + _GAP_PX
