"""The account as one long page, as high as its words; what is around it scrolls."""

from math import ceil

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from ui.theme import Theme
from ui.widgets.reading import NumberedText

_SCROLLING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class BookPage(NumberedText):
    """Numbered paragraphs that never scroll inside themselves."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(max(ceil(size.height()), 1))

    def go_to(self, paragraph: int) -> None:
        """Put the caret at the begin of a paragraph, counted from 1."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(paragraph - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave scrolling to the page around it."""
        if event.key() in _SCROLLING and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
