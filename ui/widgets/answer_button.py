"""A button that can be chosen: as wide as its words are then, for then they are bold."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from ui.theme import set_kind
from ui.theme.type import font

AROUND_PX = 26
"""Padding and border, left and right."""


class AnswerButton(QPushButton):
    """One answer, or one of several sheets."""

    def __init__(self, words: str) -> None:
        """Take the words as they are: nothing in them is a key."""
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setCheckable(True)
        set_kind(self, "answer")

    def sizeHint(self) -> QSize:
        """Return the room of the bold words."""
        hint = super().sizeHint()
        bold = QFontMetrics(font(bold=True)).horizontalAdvance(self._words) + AROUND_PX
        return QSize(max(hint.width(), bold), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()
