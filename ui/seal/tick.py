"""A box to tick, drawn like the other fields: large enough to be hit, clear when ticked."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from ui.theme import Role, Theme
from ui.theme.sheet import RADIUS_PX

BOX_PX = 20
GAP_PX = 12
INDENT_PX = BOX_PX + GAP_PX
_HEIGHT_PX = 28


class TickBox(QCheckBox):
    """A check box with its words; Space or a click anywhere on it ticks it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return room for the box and its words on one line."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(INDENT_PX + words + 4, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Let long words be cut short rather than widen the page."""
        return QSize(INDENT_PX + BOX_PX, _HEIGHT_PX)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on the box or its words."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the tick, and the words beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter)
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "muted"))
        words = self.rect().adjusted(INDENT_PX, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _draw_box(self, painter: QPainter) -> None:
        top = (self.height() - BOX_PX) / 2
        frame = QRectF(0, top, BOX_PX, BOX_PX).adjusted(1, 1, -1, -1)
        edge: Role = "accent" if self.hasFocus() or self.isChecked() else "edge"
        if not self.isEnabled():
            edge = "line"
        painter.setPen(QPen(self._theme.colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.colour("accent" if self.isChecked() else "field"))
        painter.drawRoundedRect(frame, RADIUS_PX - 2, RADIUS_PX - 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("ink"), 1))
            painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), RADIUS_PX, RADIUS_PX)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("on_accent"), 2))
            painter.drawPolyline(
                [
                    QPointF(5, top + 10.5),
                    QPointF(8.5, top + 14),
                    QPointF(15, top + 6.5),
                ]
            )
