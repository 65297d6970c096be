"""The account as it is read to the person: not to be written in, but picked from."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from ui.interview.editor import PageEditor
from ui.theme import Theme

READING_LEAST_PX = 320


class ReadingPage(PageEditor):
    """The account to read aloud; Enter or a double click takes a paragraph up.

    Signals:
        picked: Number of a paragraph, from 1.
    """

    picked = Signal(int)

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setMinimumHeight(READING_LEAST_PX)

    def sizeHint(self) -> QSize:
        """Ask for no more height than it has to have: it scrolls."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take up the paragraph with the caret on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take up the paragraph under the mouse."""
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        self._pick()

    def _pick(self) -> None:
        if self.paragraphs():
            self.picked.emit(self.number_at_caret())
