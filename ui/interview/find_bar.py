"""Finding words in the account: opened by Ctrl+F, closed by Escape, never in the way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate

_WORDS_PX = 240
_AROUND_PX = 26
"""Beside the words that stand in the empty field."""


class FindBar(QWidget):
    """A field, two directions, and how many times the words occur.

    Signals:
        closed: The keyboard goes back to the page.
    """

    closed = Signal()

    def __init__(self, theme: Theme, page: QTextEdit, words: str = "") -> None:
        super().__init__()
        words = words or translate("interview", "Find in the account")
        self._page = page
        self._words = QLineEdit()
        self._words.setPlaceholderText(words)
        self._words.setAccessibleName(words)
        needed = self._words.fontMetrics().horizontalAdvance(words)
        self._words.setFixedWidth(max(needed + _AROUND_PX, _WORDS_PX))
        self._found = PlainLabel("", "quiet", wraps=False)
        self._found.hide()
        before = Button(theme, translate("interview", "Previous"))
        after = Button(theme, translate("interview", "Next match"))
        words = translate("interview", "Close", "the button of the search bar")
        close = Button(theme, words, icon="close")
        row = FlowLayout(8, wants_one_line=True)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._words, self._found, before, after, close):
            row.addWidget(part)
        self.setLayout(row)
        self._words.textEdited.connect(self._typed)
        self._words.returnPressed.connect(self.find_next)
        before.clicked.connect(self.find_previous)
        after.clicked.connect(self.find_next)
        close.clicked.connect(self.close_bar)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._words.text()

    def open_bar(self) -> None:
        """Show the bar and take the keyboard."""
        self.show()
        self._words.selectAll()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def find_next(self) -> None:
        """Mark the next place, from the start again after the last one."""
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def find_previous(self) -> None:
        """Mark the place before, from the end again before the first one."""
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._page.setTextCursor(cursor)
        self.find_next()

    def _find(
        self, direction: QTextDocument.FindFlag, from_there: QTextCursor.MoveOperation
    ) -> None:
        count = self._count()
        self._found.setVisible(bool(self.words))
        self._found.setText(
            translate("interview", "%n found", "", count) if self.words else ""
        )
        if not count or self._page.find(self.words, direction):
            return
        self._page.moveCursor(from_there)
        self._page.find(self.words, direction)

    def _count(self) -> int:
        if not self.words:
            return 0
        return self._page.toPlainText().casefold().count(self.words.casefold())
