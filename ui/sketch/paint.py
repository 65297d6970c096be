"""Paints a sketch: a handful of shapes and plain words, and nothing that is fetched."""

from dataclasses import dataclass
from math import atan2, degrees, hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.domain.sketch import HEIGHT, WIDTH, Sketch, Thing, ThingKind
from ui.plain import visible
from ui.theme import Role, Theme
from ui.theme.sheet import RADIUS_PX
from ui.theme.type import SMALL_PX, font

_WALL_PX, _THIN_PX, _HANDLE_PX = 2.5, 1.2, 4.0
_HEAD_PX, _SHOULDER_PX, _BELOW_PX = 7.0, 12.0, 26.0
_FULL_PX = 640
"""From this width of the sheet on, people are drawn in their full size."""
_LEAST_SCALE = 0.6
_QUARTER = 90 * 16
_LABEL_PX = 360


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where a sheet is painted.

    Attributes:
        area: In pixels of the widget; its sides are as 3 to 2.
    """

    area: QRectF

    @classmethod
    def within(cls, room: QRectF) -> "Sheet":
        """Return the largest sheet that fits into `room`, in its middle."""
        scale = min(room.width() / WIDTH, room.height() / HEIGHT)
        area = QRectF(0, 0, WIDTH * scale, HEIGHT * scale)
        area.moveCenter(room.center())
        return cls(area)

    @property
    def scale(self) -> float:
        """How much smaller people are drawn on a small sheet."""
        return min(max(self.area.width() / _FULL_PX, _LEAST_SCALE), 1.0)

    def point(self, x: int, y: int) -> QPointF:
        """Return where a place of the sheet is painted."""
        return QPointF(
            self.area.left() + x * self.area.width() / WIDTH,
            self.area.top() + y * self.area.height() / HEIGHT,
        )

    def place(self, point: QPointF, grid: int) -> tuple[int, int]:
        """Return the place of the sheet at a point, on a grid and never off the sheet."""
        x = (point.x() - self.area.left()) * WIDTH / self.area.width()
        y = (point.y() - self.area.top()) * HEIGHT / self.area.height()
        return (
            min(max(grid * round(x / grid), 0), WIDTH),
            min(max(grid * round(y / grid), 0), HEIGHT),
        )


def draw_paper(painter: QPainter, theme: Theme, sheet: Sheet, *, focused: bool) -> None:
    """Draw the sheet itself."""
    role: Role = "accent" if focused else "line"
    painter.setPen(QPen(theme.colour(role), 2 if focused else 1))
    painter.setBrush(theme.colour("field"))
    painter.drawRoundedRect(sheet.area, RADIUS_PX, RADIUS_PX)


def draw_sketch(
    painter: QPainter, theme: Theme, sheet: Sheet, sketch: Sketch, chosen: int = -1
) -> None:
    """Draw all things in their order; the one with the number `chosen` stands out."""
    painter.save()
    painter.setClipRect(sheet.area)
    for number, thing in enumerate(sketch.things):
        draw_thing(painter, theme, sheet, thing, chosen=number == chosen)
    painter.restore()


def draw_thing(
    painter: QPainter, theme: Theme, sheet: Sheet, thing: Thing, *, chosen: bool
) -> None:
    """Draw one thing; a chosen one in another colour and with handles."""
    role: Role = "accent" if chosen else "ink"
    painter.setPen(QPen(theme.colour(role), _WALL_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    begin, end = sheet.point(thing.x, thing.y), sheet.point(thing.x2, thing.y2)
    if thing.kind is ThingKind.LINE:
        painter.drawLine(begin, end)
    elif thing.kind is ThingKind.BOX:
        painter.drawRect(QRectF(begin, end))
    elif thing.kind is ThingKind.DOOR:
        _draw_door(painter, theme, role, begin, end)
    elif thing.kind is ThingKind.PERSON:
        _draw_person(painter, theme, role, begin, sheet.scale)
        below = QPointF(0, _BELOW_PX * sheet.scale)
        _draw_words(painter, theme, role, begin + below, thing.words)
    else:
        _draw_words(painter, theme, role, begin, thing.words)
    if chosen:
        _draw_handles(painter, theme, begin, end)


def _draw_door(
    painter: QPainter, theme: Theme, role: Role, begin: QPointF, end: QPointF
) -> None:
    """Draw the gap in the wall, the leaf standing open, and the way it swings."""
    painter.setPen(QPen(theme.colour("field"), 2 * _WALL_PX))
    painter.drawLine(begin, end)
    across = end - begin
    length = hypot(across.x(), across.y())
    leaf = begin + QPointF(across.y(), -across.x())
    painter.setPen(QPen(theme.colour(role), _WALL_PX))
    painter.drawLine(begin, leaf)
    thin = QPen(theme.colour(role), _THIN_PX)
    thin.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(thin)
    box = QRectF(begin.x() - length, begin.y() - length, 2 * length, 2 * length)
    painter.drawArc(box, round(-degrees(atan2(across.y(), across.x())) * 16), _QUARTER)


def _draw_person(
    painter: QPainter, theme: Theme, role: Role, place: QPointF, scale: float
) -> None:
    """Draw head and shoulders, as seen from above."""
    head = _HEAD_PX * scale
    painter.setPen(QPen(theme.colour(role), _WALL_PX))
    painter.setBrush(theme.colour("field"))
    painter.drawEllipse(place, _SHOULDER_PX * scale, head)
    painter.drawEllipse(place, head, head)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_words(
    painter: QPainter, theme: Theme, role: Role, place: QPointF, words: str
) -> None:
    painter.setFont(font(SMALL_PX))
    painter.setPen(theme.colour(role))
    box = QRectF(0, 0, _LABEL_PX, 3 * SMALL_PX)
    box.moveCenter(place)
    middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(box, middle, visible(words))


def _draw_handles(painter: QPainter, theme: Theme, begin: QPointF, end: QPointF) -> None:
    painter.setPen(QPen(theme.colour("accent"), 1))
    painter.setBrush(theme.colour("accent"))
    for place in {(begin.x(), begin.y()), (end.x(), end.y())}:
        painter.drawEllipse(QPointF(*place), _HANDLE_PX, _HANDLE_PX)


def draw_cross(painter: QPainter, theme: Theme, place: QPointF, *, chosen: bool) -> None:
    """Draw where the next thing goes."""
    painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), 2 if chosen else 1))
    for toward in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
        painter.drawLine(place + toward * 3, place + toward * 12)
