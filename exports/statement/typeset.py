"""Text becomes lines that fit: no markup, no hyphenation, nothing added or lost.

Lines break at spaces, after hyphens, dashes and slashes inside words, and inside a word
only if it alone is wider than the line; never between a letter and its accent.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from exports.statement.typeface import Face, visible, width

SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
# A word, with a dash that stands after it so that no line begins with one, and its spaces.
PIECE = re.compile(rf"[^{SPACES}]+(?:[{SPACES}][–—](?![^{SPACES}]))?|^(?=[{SPACES}])")
GAP = re.compile(rf"[{SPACES}]*")
INNER_BREAK = re.compile(r"(?<=[^\W\d_][-–—/])(?=[^\W_])")


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set.

    Attributes:
        size: In points.
        leading: From one base line to the next, in points.
        shade: 0 for black to 1 for white.
        tracking: Space added after each sign, in points.
    """

    face: Face
    size: float
    leading: float
    shade: float = 0.0
    tracking: float = 0.0


def measure(text: str, style: Style) -> float:
    """Return how wide printable `text` is in a style, in points."""
    return width(text, style.face, style.size) + style.tracking * len(text)


def lines(text: str, style: Style, room: float) -> tuple[str, ...]:
    """Return `text` as lines at most `room` points wide; at least one line.

    A line break in `text` breaks the line. Every other unseen sign is made visible.
    """
    return tuple(
        line
        for part in text.split("\n")
        for line in _wrapped(visible(part), style, room) or ("",)
    )


def _wrapped(text: str, style: Style, room: float) -> tuple[str, ...]:
    done: list[str] = []
    line, used = "", 0.0
    for piece, gap in _pieces(text):
        for part, part_width in _fitting(piece, style, room):
            if line and used + part_width > room:
                done.append(line.rstrip(SPACES))
                line, used = "", 0.0
            line += part
            used += part_width
        line += gap
        used += measure(gap, style)
    last = line.rstrip(SPACES)
    return (*done, last) if last else tuple(done)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield each unbreakable piece with the spaces that follow it."""
    for found in PIECE.finditer(text):
        gap = GAP.match(text, found.end())
        parts = INNER_BREAK.split(found[0])
        for part in parts[:-1]:
            yield part, ""
        yield parts[-1], gap[0] if gap else ""


def _fitting(piece: str, style: Style, room: float) -> Iterator[tuple[str, float]]:
    """Yield `piece` whole, or in parts if it alone is wider than the line."""
    whole = measure(piece, style)
    if whole <= room:
        yield piece, whole
        return
    part, used = "", 0.0
    for sign in piece:
        step = measure(sign, style)
        if part and used + step > room and not unicodedata.combining(sign):
            yield part, used
            part, used = "", 0.0
        part += sign
        used += step
    yield part, used
