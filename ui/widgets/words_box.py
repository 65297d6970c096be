"""A box for a few lines of plain words. Tab leaves it."""

from PySide6.QtWidgets import QPlainTextEdit

from ui.plain import visible_lines
from ui.widgets.wrapping import wrap_as_fits


class WordsBox(QPlainTextEdit):
    """As high as it is said to be, and scrolls beyond that."""

    def __init__(self, height_px: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(height_px)

    def show_words(self, words: str) -> None:
        """Show other words; the caret stays where they are the same."""
        if visible_lines(self.toPlainText()) != words:
            wrap_as_fits(self, words)
            self.setPlainText(words)
