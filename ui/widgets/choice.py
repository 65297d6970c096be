"""A choice of one from a few. The mouse wheel never changes it unless it has the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui.theme import Theme
from ui.theme.sheet import RADIUS_PX

_ARROW_PX = 36
_HEIGHT_PX = 36
_WORDS_PX = 12
"""Where words begin in the fields for typing, too."""
_ROUNDING_PX = 2
"""A width is measured in whole pixels: words that fill it to the last one are cut."""

_AS_ROOM_ALLOWS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class Choice(QComboBox):
    """A combo box of pairs of code and words, drawn like the other fields."""

    def __init__(
        self, theme: Theme, words: str, options: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_HEIGHT_PX)
        for code, shown in options:
            self.addItem(shown, code)
        theme.changed.connect(self.update)

    @property
    def code(self) -> str:
        """The code of what is chosen."""
        return str(self.currentData() or "")

    def show_code(self, code: str) -> None:
        """Choose the option with this code; nothing for one that is not there."""
        self.setCurrentIndex(self.findData(code))

    def whole_px(self) -> int:
        """Return how wide it has to be to show whatever is chosen whole."""
        measure = self.fontMetrics()
        words = map(self.itemText, range(self.count()))
        widest = max(map(measure.horizontalAdvance, words), default=0)
        return widest + _WORDS_PX + _ARROW_PX + _ROUNDING_PX

    def take_what_room_there_is(self) -> None:
        """Be as narrow as what is around; the list still shows each line whole."""
        self.setSizeAdjustPolicy(_AS_ROOM_ALLOWS)

    def sizeHint(self) -> QSize:
        """Ask for room for its longest words, unless it takes what there is."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is _AS_ROOM_ALLOWS:
            return hint
        return hint.expandedTo(QSize(self.whole_px(), 0))

    def showPopup(self) -> None:
        """Show every line of the list whole, also where the field itself is narrow."""
        self.view().setMinimumWidth(self.whole_px())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead, unless the person is in this field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, its words, and the arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        pen = QPen(self._theme.colour("accent" if focused else "edge"), 2 if focused else 1)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("field"))
        inset = pen.widthF() / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "muted"))
        words = self.rect().adjusted(_WORDS_PX, 0, -_ARROW_PX, 0)
        shown = painter.fontMetrics().elidedText(
            self.currentText() or self.placeholderText(),
            Qt.TextElideMode.ElideRight,
            words.width(),
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(QPen(self._theme.colour("muted"), 1.6))
        middle = QPointF(self.width() - _ARROW_PX / 2, self.height() / 2)
        painter.drawPolyline(
            [middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)]
        )
        painter.end()
