"""A box to tick, with what it means beneath."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.seal.tick import INDENT_PX, TickBox
from ui.theme import Theme
from ui.widgets.labels import PlainLabel


class Option(QWidget):
    """A box to tick, with what it means beneath."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, words: str, meaning: str) -> None:
        super().__init__()
        self.box = TickBox(theme, words)
        self.box.toggled.connect(self.toggled)
        self._meaning = PlainLabel(meaning, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        beneath = QHBoxLayout()
        beneath.setContentsMargins(INDENT_PX, 0, 0, 0)
        beneath.addWidget(self._meaning)
        column.addWidget(self.box)
        column.addLayout(beneath)
        self._describe(meaning)

    def set_allowed(self, meaning: str, *, allowed: bool) -> None:
        """Let it be ticked or not, and say why."""
        self.box.setEnabled(allowed)
        if not allowed:
            self.box.setChecked(False)
        self._meaning.setText(meaning)
        self._describe(meaning)

    def _describe(self, meaning: str) -> None:
        self.box.setAccessibleDescription(meaning)
