"""A sketch to look at: painted, with what is on it in words for those who cannot see it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.sketch import HEIGHT, WIDTH, Sketch
from ui.sketch.paint import Sheet, draw_paper, draw_sketch
from ui.sketch.words import spoken
from ui.theme import Theme
from ui.words import translate

_LEAST_PX = 240


class ShownSketch(QWidget):
    """A sheet as wide as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sketch = Sketch()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def show_sketch(self, sketch: Sketch) -> None:
        """Show another sketch."""
        self._sketch = sketch
        self.setAccessibleName(
            translate("sketch", "Sketch: {things}").format(things=spoken(sketch))
        )
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the sheet keeps its sides."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of a sheet of this width."""
        return width * HEIGHT // WIDTH

    def sizeHint(self) -> QSize:
        """Return room for the smallest labels."""
        return QSize(2 * _LEAST_PX, 2 * _LEAST_PX * HEIGHT // WIDTH)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(_LEAST_PX, _LEAST_PX * HEIGHT // WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = Sheet.within(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        draw_paper(painter, self._theme, sheet, focused=False)
        draw_sketch(painter, self._theme, sheet, self._sketch)
        painter.end()
