"""The level meter: plain bars in the colours of the palette, the only thing that moves."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.words import translate

BARS = 12
_BAR_WIDTH = 4
_GAP = 2
_HEIGHT = 16


class LevelMeter(QWidget):
    """Shows how loud the microphone is. The words beside it say whether it records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("audio", "Microphone level"))

    @property
    def lit_bars(self) -> int:
        """How many of the bars are lit."""
        return self._lit

    @Slot(float)
    def set_level(self, level: float) -> None:
        """Show a level, 0.0 to 1.0; painted again only when a bar changes."""
        lit = max(0, min(BARS, round(level * BARS)))
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all bars."""
        return QSize(BARS * (_BAR_WIDTH + _GAP) - _GAP, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, each a little taller than the one before."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        width, height = self.width() / BARS, self.height()
        thin = width * _BAR_WIDTH / (_BAR_WIDTH + _GAP)
        for bar in range(BARS):
            lit = bar < self._lit
            role = QPalette.ColorRole.Accent if lit else QPalette.ColorRole.Mid
            painter.setBrush(self.palette().color(role))
            tall = height * (bar + BARS) / (2 * BARS - 1)
            painter.drawRect(QRectF(bar * width, height - tall, thin, tall))
        painter.end()
