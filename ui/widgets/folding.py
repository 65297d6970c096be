"""A button whose words stand on two lines where there is no room for one.

In a rail and beside a title the room is given, and words are longer in some languages.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ui.theme import Theme
from ui.widgets.buttons import Button

_ROUNDING_PX = 2
"""Widths of words are measured one by one, and each is rounded."""


class FoldingButton(Button):
    """Asks for the room of one line, and makes do with two.

    Attributes:
        words: What stands on it, on one line.
        spare_px: Room that is drawn on and stays free of words, at the right.
    """

    def __init__(self, theme: Theme, words: str, kind: str = "", icon: str = "") -> None:
        super().__init__(theme, words, kind, icon)
        self.words = words
        self.spare_px = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self.words = words
        self.fold()

    def fold(self) -> None:
        """Stand on one line or on two, as there is room."""
        lines = self._lines(self.width())
        words = _plain("\n".join(lines))
        if self.text() != words:
            self.setText(words)
        # The style sheet sets a least height, which would go before the hints.
        self.setMinimumHeight(super().sizeHint().height())
        self.updateGeometry()

    @property
    def is_spare_below(self) -> bool:
        """Whether what is drawn has the second line for itself."""
        return self.text().endswith("\n")

    def _lines(self, width_px: int) -> list[str]:
        for lines in ([self.words], _halves(self.words)):
            if self._needed(lines) + self.spare_px <= width_px + _ROUNDING_PX:
                return lines
        return [self.words, ""] if self.spare_px else _halves(self.words)

    def _needed(self, lines: list[str]) -> int:
        return self._width_of(max(lines, key=self._advance))

    def sizeHint(self) -> QSize:
        """Return the room of one line."""
        return self._hint(self.words)

    def minimumSizeHint(self) -> QSize:
        """Return the room of two lines."""
        if self.is_spare_below:
            return QSize(self._width_of(self.words), super().sizeHint().height())
        return self._hint(max(_halves(self.words), key=self._advance))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold, or unfold."""
        super().resizeEvent(event)
        self.fold()

    def _hint(self, line: str) -> QSize:
        return QSize(self._width_of(line) + self.spare_px, super().sizeHint().height())

    def _width_of(self, line: str) -> int:
        """Return how wide the button is with this line alone."""
        now = max(self.text().replace("&&", "&").split("\n"), key=self._advance)
        return super().sizeHint().width() + self._advance(line) - self._advance(now)

    def _advance(self, line: str) -> int:
        return self.fontMetrics().horizontalAdvance(line)


def _plain(words: str) -> str:
    return words.replace("&", "&&")


def _halves(words: str) -> list[str]:
    """Return the words on two lines that are as equal as can be; one if it is one word."""
    parts = words.split(" ")
    cuts = range(1, len(parts))
    if not cuts:
        return [words]
    ways = [[" ".join(parts[:cut]), " ".join(parts[cut:])] for cut in cuts]
    return min(ways, key=lambda way: max(map(len, way)))
