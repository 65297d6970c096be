"""The figures of the body map: own line drawings, and the regions of the body on them.

Data, not pictures: ``figures/<view>.json`` holds points in per mille of the chart, through
which smooth curves are laid, and a polygon or more for each region. Inside a figure every
point belongs to exactly one region. Nobody is drawn: no hair, no sex, no age. No Qt.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import hypot

from desktop.domain.body import View

PER_MILLE = 1000
_STEPS = 8
"""Straight pieces that stand for one curve where it is asked what lies inside."""
_PULL = 0.4
"""The longest pull of a curve at its ends, as a part of the way between them."""
_SEARCH = 12
"""Per mille between the places that are tried for the middle of a region."""
Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]
Polygon = tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One stroke. A closed one is filled, and covers what was drawn before.

    Attributes:
        points: On the stroke, in per mille.
        corners: Numbers of the points at which it turns sharply, from 0.
    """

    closed: bool
    points: tuple[Point, ...]
    corners: frozenset[int]

    def curves(self) -> tuple[Curve, ...]:
        """Return it as curves with two handles each."""
        count = len(self.points)
        last = count if self.closed else count - 1
        return tuple(self._curve(at, (at + 1) % count) for at in range(last))

    def _curve(self, at: int, after: int) -> Curve:
        begin, end = self.points[at], self.points[after]
        straight = ((end[0] - begin[0]) / 3, (end[1] - begin[1]) / 3)
        most = _PULL * hypot(end[0] - begin[0], end[1] - begin[1])
        out = _shortened(self._pull(at) or straight, most)
        back = _shortened(self._pull(after) or straight, most)
        return (
            begin,
            (begin[0] + out[0], begin[1] + out[1]),
            (end[0] - back[0], end[1] - back[1]),
            end,
        )

    def _pull(self, at: int) -> Point | None:
        count = len(self.points)
        ends = not self.closed and at in (0, count - 1)
        if at in self.corners or ends:
            return None
        before, after = self.points[at - 1], self.points[(at + 1) % count]
        return (after[0] - before[0]) / 6, (after[1] - before[1]) / 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One chart.

    Attributes:
        width: Of the chart; only how it stands to `height` means something.
        captions: A code and the place of the middle of its words.
        regions: A region and its polygons, in the order of the data.
    """

    width: int
    height: int
    lines: tuple[Line, ...]
    captions: tuple[tuple[str, Point], ...]
    regions: tuple[tuple[str, tuple[Polygon, ...]], ...]

    def region_at(self, x: float, y: float) -> str:
        """Return the region at a place; empty far from the figure."""
        return next(iter(self.regions_at(x, y)), "")

    def regions_at(self, x: float, y: float) -> tuple[str, ...]:
        """Return all regions at a place: exactly one inside the figure."""
        return tuple(
            code
            for code, polygons in self.regions
            if any(within(polygon, x, y) for polygon in polygons)
        )

    def holds(self, x: float, y: float) -> bool:
        """Return whether a place is inside the figure."""
        return any(within(outline, x, y) for outline in self.outlines())

    def outlines(self) -> tuple[Polygon, ...]:
        """Return the closed strokes as polygons."""
        return tuple(_polygon(line) for line in self.lines if line.closed)

    def middle_of(self, region: str) -> tuple[int, int] | None:
        """Return a place in the middle of a region, in per mille; None if it has none."""
        polygons = dict(self.regions).get(region)
        if not polygons:
            return None
        outlines = self.outlines()
        inside = [
            place
            for place in _grid(polygons[0])
            if within(polygons[0], *place)
            and any(within(outline, *place) for outline in outlines)
        ]
        if not inside:
            return None
        x = sum(place[0] for place in inside) / len(inside)
        y = sum(place[1] for place in inside) / len(inside)
        return min(inside, key=lambda place: hypot(place[0] - x, place[1] - y))


def within(polygon: Polygon, x: float, y: float) -> bool:
    """Return whether a place is in a polygon.

    Where polygons meet in the same points, a place on their border is in exactly one.

    Source:
        The crossing number; a border belongs to the side on its left or below.
    """
    found = False
    x1, y1 = polygon[-1]
    for x2, y2 in polygon:
        if (y1 > y) != (y2 > y):
            side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
            found ^= side > 0 if y2 > y1 else side < 0
        x1, y1 = x2, y2
    return found


@cache
def figure(view: View) -> Figure:
    """Return the chart of a view."""
    file = resources.files("ui.body") / "figures" / f"{view}.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    return Figure(
        width=data["width"],
        height=data["height"],
        lines=tuple(map(_line, data["shapes"])),
        captions=tuple((code, (x, y)) for code, (x, y) in data["captions"].items()),
        regions=tuple(
            (code, tuple(tuple((x, y) for x, y in polygon) for polygon in polygons))
            for code, polygons in data["regions"].items()
        ),
    )


@cache
def views_of(region: str) -> tuple[View, ...]:
    """Return the views on which a region can be seen, in order."""
    return tuple(view for view in View if region in dict(figure(view).regions))


def _line(data: dict[str, list[list[float]]]) -> Line:
    points = data["points"]
    return Line(
        closed=bool(data["closed"]),
        points=tuple((point[0], point[1]) for point in points),
        corners=frozenset(at for at, point in enumerate(points) if point[2:]),
    )


def _shortened(pull: Point, most: float) -> Point:
    length = hypot(*pull)
    return pull if length <= most else (pull[0] * most / length, pull[1] * most / length)


@cache
def _polygon(line: Line) -> Polygon:
    return tuple(
        _on(curve, step / _STEPS) for curve in line.curves() for step in range(_STEPS)
    )


def _on(curve: Curve, part: float) -> Point:
    rest = 1 - part
    weights = (rest**3, 3 * rest * rest * part, 3 * rest * part * part, part**3)
    x, y = (
        sum(w * point[axis] for w, point in zip(weights, curve, strict=True))
        for axis in (0, 1)
    )
    return x, y


def _grid(polygon: Polygon) -> list[tuple[int, int]]:
    left, top = (int(min(point[axis] for point in polygon)) for axis in (0, 1))
    right, foot = (int(max(point[axis] for point in polygon)) for axis in (0, 1))
    return [
        (x, y)
        for x in range(max(left, 0), min(right, PER_MILLE) + 1, _SEARCH)
        for y in range(max(top, 0), min(foot, PER_MILLE) + 1, _SEARCH)
    ]
