"""The chain drawn: a dot for each stage, a line from one to the next, row by row.

What is drawn is said once more by the list beneath, which the keyboard walks and screen
readers read; a click on a dot chooses its stage there.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import BASE_PX, SMALL_PX, Theme
from ui.theme.type import font
from ui.transfers.lines import StageLine
from ui.words import translate

STAGE_PX = 168
ROW_PX = 116
DOT_PX = 7
_TOP_PX = 16
_TEXT_TOP_PX = 32
_LINE_PX = 20
_GAP_PX = 12


class ChainView(QWidget):
    """The stages from left to right, in as many rows as are needed.

    Signals:
        chosen: Place of a stage that was clicked, from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[StageLine, ...] = ()
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("transfers", "The chain, drawn"))
        theme.changed.connect(self.update)

    def show_lines(self, lines: Sequence[StageLine], at: int) -> None:
        """Draw these stages, one of them as chosen."""
        self._lines, self._at = tuple(lines), at
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of all rows."""
        return QSize(STAGE_PX, self._rows * ROW_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the chain where the window ends."""
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the stage under the mouse."""
        for at in range(len(self._lines)):
            if self._room_of(at).contains(event.position()):
                self.chosen.emit(at)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the dots on it, and the words beneath."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, line in enumerate(self._lines):
            room = self._room_of(at)
            if room.intersects(QRectF(event.rect())):
                self._draw_way(painter, at)
                self._draw_dot(painter, at)
                self._draw_words(painter, room, line, is_chosen=at == self._at)
        painter.end()

    @property
    def _columns(self) -> int:
        return max(self.width() // STAGE_PX, 1)

    @property
    def _rows(self) -> int:
        return max(-(-len(self._lines) // self._columns), 1)

    def _fit(self) -> None:
        self.setFixedHeight(self._rows * ROW_PX)

    def _room_of(self, at: int) -> QRectF:
        row, column = divmod(at, self._columns)
        wide = self.width() / self._columns if self._rows > 1 else STAGE_PX
        return QRectF(column * wide, row * ROW_PX, wide, ROW_PX)

    def _dot_of(self, at: int) -> QPointF:
        return self._room_of(at).topLeft() + QPointF(DOT_PX + 1, _TOP_PX)

    def _draw_way(self, painter: QPainter, at: int) -> None:
        """Draw the way from a stage to the next one; at the end of a row it goes on."""
        dot, room = self._dot_of(at), self._room_of(at)
        painter.setPen(QPen(self._theme.colour("edge"), 1.5))
        if at + 1 < len(self._lines):
            painter.drawLine(dot + QPointF(DOT_PX, 0), QPointF(room.right(), dot.y()))
        if at and self._dot_of(at - 1).y() == dot.y():
            painter.drawLine(QPointF(room.left(), dot.y()), dot - QPointF(DOT_PX, 0))

    def _draw_dot(self, painter: QPainter, at: int) -> None:
        is_chosen = at == self._at
        painter.setPen(QPen(self._theme.colour("accent" if is_chosen else "edge"), 2))
        painter.setBrush(self._theme.colour("accent" if is_chosen else "paper"))
        painter.drawEllipse(self._dot_of(at), DOT_PX, DOT_PX)

    def _draw_words(
        self, painter: QPainter, room: QRectF, line: StageLine, *, is_chosen: bool
    ) -> None:
        texts = (
            (f"{line.number}  {line.kind}", font(BASE_PX, bold=is_chosen)),
            (line.place, font(SMALL_PX)),
        )
        top = room.top() + _TEXT_TOP_PX
        wide = room.width() - _GAP_PX
        for words, face in texts:
            if words:
                painter.setFont(face)
                painter.setPen(self._theme.colour("ink"))
                shown = painter.fontMetrics().elidedText(
                    words, Qt.TextElideMode.ElideRight, int(wide)
                )
                place = QRectF(room.left(), top, wide, _LINE_PX)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter.value, shown)
                top += _LINE_PX
        painter.setFont(font(SMALL_PX))
        painter.setPen(self._theme.colour("muted"))
        place = QRectF(room.left(), top, wide, room.bottom() - top)
        painter.drawText(place, Qt.TextFlag.TextWordWrap.value, line.when)
