"""The words of one piece, large, behind a button that has to be held."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from crypto.piece_words import WORDS
from ui.ceremony.entry import ROWS
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.labels import PlainLabel
from ui.words import translate

_NUMBER_PX = 24


class PieceShown(QFrame):
    """Covered until somebody holds the button; covered again with one press.

    Signals:
        asked: The button was held: give the words.
    """

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self.show_button = HoldButton(
            theme, translate("ceremony", "Hold to show the words"), "eye"
        )
        self.show_button.held.connect(self.asked)
        self.hide_button = Button(theme, translate("ceremony", "Cover the words"))
        self.hide_button.clicked.connect(self.cover)
        self._about = PlainLabel(
            translate("ceremony", "The words are covered. Only the holder looks."), "quiet"
        )
        self._labels = [PlainLabel("", "reading", wraps=False) for _ in range(WORDS)]
        self._grid = QFrame()
        self._arrange()
        self.cover()

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show 33 words."""
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
        self._grid.show()
        self._about.hide()
        self.show_button.hide()
        self.hide_button.show()
        self.hide_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def cover(self) -> None:
        """Forget the words."""
        had_focus = self.hide_button.hasFocus()
        for label in self._labels:
            label.setText("")
        self._grid.hide()
        self.hide_button.hide()
        self._about.show()
        self.show_button.show()
        if had_focus:
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for at, label in enumerate(self._labels):
            column, row = divmod(at, ROWS)
            cell = QHBoxLayout()
            cell.setSpacing(8)
            number = PlainLabel(str(at + 1), "small", wraps=False)
            number.setFixedWidth(_NUMBER_PX)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            cell.addWidget(number)
            cell.addWidget(label, 1)
            grid.addLayout(cell, row, column)
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._about)
        layout.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._grid)
