"""A field for one word of a piece: four letters suffice, and nothing leaves it again.

No paste, no copy, no selection: what stands in it is part of a key, and a clipboard is
where other programs look.
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit

from crypto.piece_words import complete
from ui.theme import Theme

_LONGEST = 8
_INSET_PX = 2
_NEXT_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLIPBOARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class WordEdit(QLineEdit):
    """One word. What is still missing of it is shown pale behind the caret.

    Signals:
        settled: The person went on to another field, or asked for the next one.
        next_asked: Space or Enter.
        back_asked: Backspace in an empty field.
    """

    settled = Signal()
    next_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(words)
        self.setMaxLength(_LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhLatinOnly
        )
        self.selectionChanged.connect(self.deselect)

    @property
    def is_on_list(self) -> bool:
        """Whether what stands here means a word."""
        return bool(complete(self.text()))

    def settle(self) -> None:
        """Write the whole word, if four letters of it are there."""
        if word := complete(self.text()):
            self.setText(word)
        self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Space or Enter; refuse the clipboard."""
        if event.key() in _NEXT_KEYS:
            self.settle()
            self.next_asked.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back_asked.emit()
        elif not any(event.matches(each) for each in _CLIPBOARD):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret; the middle button would paste."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Do nothing: Qt would offer what is selected to other programs."""

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        """Offer no menu: it would hold copy and paste."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the caret behind what is there."""
        super().focusInEvent(event)
        self.setCursorPosition(len(self.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Complete the word when the keyboard leaves."""
        super().focusOutEvent(event)
        self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the rest of the word that is meant."""
        super().paintEvent(event)
        rest = complete(self.text())[len(self.text()) :]
        if not rest or not self.hasFocus():
            return
        caret = self.cursorRect()
        used = self.fontMetrics().horizontalAdvance(self.text())
        before = self.fontMetrics().horizontalAdvance(self.text()[: self.cursorPosition()])
        left = caret.center().x() + used - before + _INSET_PX
        painter = QPainter(self)
        painter.setPen(self._theme.colour("muted"))
        base = caret.center().y() + self.fontMetrics().capHeight() // 2
        painter.drawText(QPoint(left, base), rest)
        painter.end()
