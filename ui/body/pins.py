"""Pins and the cross as they are painted: a number in a circle, never colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.theme import Theme
from ui.theme.type import SMALL_PX, font

PIN_PX = 11
_CHOSEN_PX = 13
_RING_PX = 4
REACH_PX = _CHOSEN_PX + _RING_PX + 1
"""So far from its place anything is painted; a pin may stand on the edge of a chart."""
_ARM_PX, _GAP_PX = 12, 3


@dataclass(frozen=True, slots=True)
class Pin:
    """A mark on the chart, in per mille of it."""

    number: int
    x: int
    y: int


def draw_pin(
    painter: QPainter, theme: Theme, place: QPointF, number: int, *, chosen: bool
) -> None:
    """Draw a pin; the chosen one is larger, filled and ringed."""
    radius = _CHOSEN_PX if chosen else PIN_PX
    if chosen:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, radius + _RING_PX, radius + _RING_PX)
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(theme.colour("accent" if chosen else "field"))
    painter.drawEllipse(place, radius, radius)
    painter.setFont(font(SMALL_PX, bold=True))
    painter.setPen(theme.colour("on_accent" if chosen else "accent"))
    box = QRectF(0, 0, 4 * radius, 2 * radius)
    box.moveCenter(place)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def draw_cross(painter: QPainter, theme: Theme, place: QPointF, *, chosen: bool) -> None:
    """Draw where the next mark goes; fainter while a mark is chosen."""
    painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), 2 if chosen else 1))
    for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        toward = QPointF(right, down)
        painter.drawLine(place + toward * _GAP_PX, place + toward * _ARM_PX)
