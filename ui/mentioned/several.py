"""Several from a few: buttons that stay down, breaking into lines."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.answer_button import AnswerButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel


class Several(QWidget):
    """A question with any number of answers.

    Signals:
        chosen: Codes of all that are chosen, in the order in which they are offered.
    """

    chosen = Signal(object)

    def __init__(self, question: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        flow = FlowLayout(4)
        flow.setContentsMargins(0, 0, 0, 0)
        for code, words in options:
            button = AnswerButton(words)
            button.setAccessibleName(f"{question}: {words}")
            button.clicked.connect(self._tell)
            self.buttons[code] = button
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(question, "strong"))
        column.addLayout(flow)

    def show_chosen(self, codes: Sequence[str]) -> None:
        """Show what is chosen; tells nobody."""
        for code, button in self.buttons.items():
            button.setChecked(code in codes)

    def _tell(self) -> None:
        self.chosen.emit(
            tuple(code for code, button in self.buttons.items() if button.isChecked())
        )
