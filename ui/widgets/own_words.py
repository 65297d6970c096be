"""Words of somebody on the page, of which every line is seen whole.

Qt breaks the lines of a label between words only: one long word, an address perhaps, makes
it wider than its page, and what stands around is cut. Whoever sends such a word could hide
what must be read.
"""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption

from ui.widgets.labels import PlainLabel, characters_wide
from ui.widgets.wrapping import wrap_mode

_HINT_SIGNS = 60
_LEAST_SIGNS = 4
_LINE_END = "\u2028"
"""What begins another line within one layout."""


class OwnWordsLabel(PlainLabel):
    """A label that breaks a word which is longer than a line."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        self._measured: dict[int, QSize] = {}
        super().__init__(text, kind)

    def setText(self, text: str) -> None:
        """Show `text`, however long its words are."""
        self._measured.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another type."""
        self._measured.clear()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines, as they are broken at a width."""
        return self._room_at(width).height()

    def sizeHint(self) -> QSize:
        """Return the room of lines that are read well."""
        return self._room_at(characters_wide(self, _HINT_SIGNS))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few signs: no word asks for more."""
        least = characters_wide(self, _LEAST_SIGNS)
        return QSize(least, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines as they were measured."""
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = self.contentsRect()
        self._lines_in(place.width()).draw(painter, QPointF(place.topLeft()))
        painter.end()

    def _room_at(self, width: int) -> QSize:
        """Return the room that the lines take at a width, with what is around them."""
        if width not in self._measured:
            self.ensurePolished()
            around = self.contentsMargins()
            beside, above = around.left() + around.right(), around.top() + around.bottom()
            box = self._lines_in(width - beside).boundingRect()
            right, bottom = ceil(box.right()), ceil(box.bottom())
            self._measured[width] = QSize(right + beside, bottom + above)
        return self._measured[width]

    def _lines_in(self, width: int) -> QTextLayout:
        """Return the words in lines of a width, without what is around them."""
        words = self.text()
        lines = QTextLayout(words.replace("\n", _LINE_END), self.font())
        option = QTextOption()
        option.setWrapMode(wrap_mode(words))
        lines.setTextOption(option)
        lines.beginLayout()
        top = 0.0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
        lines.endLayout()
        return lines
