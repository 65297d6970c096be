"""Strips of a page and how they are stacked: nothing is drawn here.

A strip is as wide as the page's measure and is never cut. Some strips hold on to the one
that follows: the first two and the last two lines of a paragraph, a heading and its text,
a declaration and its signature. `stack` breaks pages only where nothing holds.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from exports.statement.typeset import Style


@dataclass(frozen=True, slots=True)
class Words:
    """Text on a base line.

    Attributes:
        x: From the left edge of the measure, in points; the margin is negative.
        y: Of the base line below the top of the strip, in points.
    """

    x: float
    y: float
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line; `y` below the top of the strip, all in points."""

    x: float
    y: float
    length: float
    weight: float
    shade: float


@dataclass(frozen=True, slots=True)
class Squares:
    """Dark squares of a QR code; `side` is the whole, in points."""

    x: float
    y: float
    side: float
    rows: tuple[tuple[bool, ...], ...]


Mark: TypeAlias = Words | Rule | Squares


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is never cut.

    Attributes:
        height: In points.
        before: Space above, in points; none at the head of a page.
        holds: Stays on one page with the strip that follows.
        repeated: Strips to set again above this one where it opens a page.
        anchor: Title under which the outline finds this place; else empty.
    """

    height: float
    marks: tuple[Mark, ...]
    before: float = 0.0
    holds: bool = False
    repeated: tuple["Strip", ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip with its top, in points below the head of the page."""

    top: float
    strip: Strip


Page: TypeAlias = tuple[Placed, ...]


def without_widows(strips: Sequence[Strip]) -> tuple[Strip, ...]:
    """Return strips of one paragraph of which two stay together at each end."""
    last = len(strips) - 2
    return tuple(
        replace(strip, holds=True) if place in {0, last} and place <= last else strip
        for place, strip in enumerate(strips)
    )


def together(strips: Iterable[Strip]) -> tuple[Strip, ...]:
    """Return strips that all stay on one page, if they fit on one."""
    all_strips = tuple(strips)
    return (*(replace(strip, holds=True) for strip in all_strips[:-1]), *all_strips[-1:])


def total_height(strips: Iterable[Strip]) -> float:
    """Return the height of `strips` with the space between them, in points."""
    return sum(strip.before + strip.height for strip in strips)


def stack(strips: Iterable[Strip], height: float) -> tuple[Page, ...]:
    """Return pages at most `height` points high; at least one.

    What holds together but is higher than a page is broken where the page ends.
    """
    stacker = _Stacker(height)
    for group in _groups(strips):
        stacker.place(group)
    return stacker.pages()


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.holds:
            yield group
            group = []
    if group:
        yield group


class _Stacker:
    """Fills one page after the other."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._done: list[Page] = []
        self._page: list[Placed] = []
        self._used = 0.0

    def place(self, group: list[Strip]) -> None:
        """Put `group` on this page or the next, whole if a page can hold it."""
        if self._page and not self._fits(total_height(group)):
            self._turn()
        for strip in group:
            if self._page and not self._fits(strip.before + strip.height):
                self._turn()
            if not self._page:
                self._open_with(strip.repeated)
            self._put(strip)

    def pages(self) -> tuple[Page, ...]:
        """Return all pages."""
        return (*self._done, tuple(self._page))

    def _fits(self, more: float) -> bool:
        return self._used + more <= self._height

    def _turn(self) -> None:
        self._done.append(tuple(self._page))
        self._page = []
        self._used = 0.0

    def _open_with(self, repeated: tuple[Strip, ...]) -> None:
        for strip in repeated:
            self._put(strip)

    def _put(self, strip: Strip) -> None:
        before = strip.before if self._page else 0.0
        self._page.append(Placed(self._used + before, strip))
        self._used += before + strip.height
