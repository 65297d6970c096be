"""Paper to sign on: with the mouse, a finger or a pen. Nothing of it touches the disk."""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.theme.sheet import RADIUS_PX
from ui.words import translate

SIZE = QSize(560, 180)
PEN_PX = 2.4
DENSITY = 2
"""Pixels of the picture for each of the paper."""
_BASE_PX = 40


class Pad(QWidget):
    """Strokes on paper.

    Signals:
        drawn: A stroke was finished, or all were taken away.
    """

    drawn = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strokes: list[list[QPointF]] = []
        self.setFixedHeight(SIZE.height())
        self.setMinimumWidth(SIZE.width() // 2)
        self.setMaximumWidth(SIZE.width())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(translate("consent", "Paper to sign on"))
        self.setAccessibleDescription(
            translate(
                "consent",
                "It takes a mouse, a finger or a pen. By keyboard, note a mark made on "
                "paper instead.",
            )
        )
        theme.changed.connect(self.update)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was drawn."""
        return not self._strokes

    def clear(self) -> None:
        """Take everything away."""
        self._strokes = []
        self.update()
        self.drawn.emit()

    def picture(self) -> bytes:
        """Return what was drawn as a PNG: black on white, however the window looks."""
        image = QImage(self.size() * DENSITY, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(DENSITY, DENSITY)
        painter.setPen(_pen(Qt.GlobalColor.black))
        self._draw(painter)
        painter.end()
        raw = QByteArray()
        buffer = QBuffer(raw)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(raw.data())

    def sizeHint(self) -> QSize:
        """Ask for a broad sheet."""
        return SIZE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self._strokes.append([event.position()])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._strokes:
            self._strokes[-1].append(event.position())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End it."""
        self.drawn.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, the line to sign on, and the strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("field"))
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(sheet, RADIUS_PX, RADIUS_PX)
        base = self.height() - _BASE_PX
        painter.drawLine(QPointF(24, base), QPointF(self.width() - 24, base))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(self._theme.colour("ink")))
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        for stroke in self._strokes:
            if len(stroke) == 1:
                painter.drawPoint(stroke[0])
            else:
                painter.drawPolyline(QPolygonF(stroke))


def _pen(colour: QColor | Qt.GlobalColor) -> QPen:
    pen = QPen(colour)
    pen.setWidthF(PEN_PX)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
