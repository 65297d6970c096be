"""The margin at the right of the account: the second of a recording, and what was asked.

It lies on room that the lines do not use, and is painted anew when the page moves, never at
a key press. Where there is no room for it, the seconds stand under the numbers instead, and
the questions in their list.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.interview.editor import PageEditor
from ui.theme import SMALL_PX, Theme
from ui.theme.type import font

LEAST_PX = 168
_GAP_PX = 16
_LINE_PX = 18
_LINES = 2
"""Of each question; all of it is in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside one paragraph.

    Attributes:
        seconds: ``12:33``, or empty.
        asked: What was asked right after it.
    """

    seconds: str = ""
    asked: tuple[str, ...] = ()


class Margin(QWidget):
    """Paints `Beside` for the paragraphs in sight."""

    def __init__(self, theme: Theme, editor: PageEditor) -> None:
        super().__init__(editor)
        self._theme = theme
        self._editor = editor
        self._notes: Mapping[int, Beside] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        editor.verticalScrollBar().valueChanged.connect(lambda _at: self.update())
        editor.document().documentLayout().documentSizeChanged.connect(
            lambda _size: self.update()
        )
        theme.changed.connect(self.update)
        editor.viewport().installEventFilter(self)

    def show_notes(self, notes: Mapping[int, Beside]) -> None:
        """Show other notes, by the number of their paragraphs."""
        self._notes = notes
        self._fit()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the page, whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the notes beside the first lines of their paragraphs."""
        painter = QPainter(self)
        free = 0
        for number, base in self._editor.numbers_in_sight(self.height()):
            if note := self._notes.get(number):
                free = self._draw(painter, note, max(base, free))
        painter.end()

    def _draw(self, painter: QPainter, note: Beside, base: int) -> int:
        """Draw one note; return where the next one may begin."""
        painter.setFont(font(SMALL_PX))
        if note.seconds:
            painter.setPen(self._theme.colour("accent"))
            painter.drawText(_GAP_PX, base, note.seconds)
            base += _LINE_PX
        painter.setPen(self._theme.colour("muted"))
        metrics = painter.fontMetrics()
        for words in note.asked:
            box = QRect(
                _GAP_PX, base - metrics.ascent(), self.width() - _GAP_PX, _LINES * _LINE_PX
            )
            lines = _first_lines(words, metrics.averageCharWidth(), box.width())
            for line in lines:
                shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width())
                painter.drawText(_GAP_PX, base, shown)
                base += _LINE_PX
        return base + 4

    def _fit(self) -> None:
        editor, page = self._editor, self._editor.viewport().geometry()
        left = page.right() + 1
        room = editor.width() - left - editor.verticalScrollBar().width()
        has_room = room >= LEAST_PX
        self.setVisible(has_room and bool(self._notes))
        self.setGeometry(left, page.top(), max(room, 0), page.height())
        editor.beneath_numbers = (
            {}
            if has_room
            else {at: note.seconds for at, note in self._notes.items() if note.seconds}
        )
        editor.viewport().update()


def _first_lines(words: str, letter_px: int, width_px: int) -> Sequence[str]:
    """Break words into at most `_LINES` lines; the last one may be too long."""
    room = max(width_px // max(letter_px, 1), 8)
    lines: list[str] = []
    line = ""
    for word in words[: room * _LINES * 2].split():
        if line and len(line) + 1 + len(word) > room and len(lines) < _LINES - 1:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return (*lines, line) if line else tuple(lines)
