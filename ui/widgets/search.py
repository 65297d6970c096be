"""A line to search in, which can be emptied by a click or by a key."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from ui.theme import Theme


class SearchLine(QLineEdit):
    """One line, with a cross at its end while something stands in it."""

    def __init__(self, theme: Theme, words: str) -> None:
        """Make an empty line.

        Args:
            theme: Gives the cross its colour; Qt's own is too dark for a dark page.
            words: What is searched for; stands in the line while it is empty.
        """
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        for cross in self.findChildren(QToolButton):
            theme.dress(cross, "close", "muted")
