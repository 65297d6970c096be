"""Line drawings in a colour: the icons are SVGs that name no colour of their own."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


def draw_icon(svg: str, colour: QColor, pixels: int, density: float) -> QPixmap:
    """Return a square picture of `svg`, with ``currentColor`` made `colour`.

    It is `pixels` wide and high before the screen's scale, which is `density`.
    """
    picture = QPixmap(round(pixels * density), round(pixels * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    lines = svg.replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(lines.encode("utf-8")))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture
