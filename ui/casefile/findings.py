"""Marks on the body and physical items of a case file, to be read only."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.testimony import Testimony
from ui.body.record import BodyRecord
from ui.body.words import BodyWords
from ui.items.record import ItemsRecord
from ui.theme import Theme


class FindingsPanel(QWidget):
    """Hidden while there is neither."""

    def __init__(self, theme: Theme, words: BodyWords) -> None:
        super().__init__()
        self.body = BodyRecord(theme, words)
        self.items = ItemsRecord()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self.body)
        column.addWidget(self.items)

    def show_testimony(self, testimony: Testimony | None) -> None:
        """Show what a testimony holds of both, or hide."""
        self.body.show_testimony(testimony)
        self.items.show_testimony(testimony)
        is_empty = testimony is None or not (testimony.body or testimony.items)
        self.setVisible(not is_empty)
