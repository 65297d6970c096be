"""Answers beside each other that break into lines, one key each; a second press takes back.

For what need not be answered at all: nothing is chosen until somebody chooses, and the
chosen answer pressed again is no answer. Tab enters and leaves the answers as one.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.answer_button import AnswerButton
from ui.widgets.answers import AnswerChoice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate

_DIGITS = 9
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class KeyRow(QWidget):
    """One answer or none. Keys, arrows, and the digits in every language.

    Signals:
        answered: Code of the answer; empty if it was taken back.
    """

    answered = Signal(str)

    def __init__(
        self, question: str, choices: Sequence[AnswerChoice], *, clears: bool = True
    ) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._clears = clears
        self._answer = ""
        self._buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(question)
        row = FlowLayout(4)
        row.setContentsMargins(0, 0, 0, 0)
        for number, choice in enumerate(self._choices, 1):
            row.addWidget(self._button(question, number, choice))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if question:
            column.addWidget(PlainLabel(question, "strong"))
        column.addLayout(row)
        self._stand_at(self._choices[0].code)

    @property
    def answer(self) -> str:
        """Code of the answer; empty if there is none."""
        return self._answer

    def show_answer(self, code: str) -> None:
        """Show an answer, or none; tells nobody."""
        self._answer = code if code in self._buttons else ""
        for each, button in self._buttons.items():
            button.setChecked(each == code)
        self._stand_at(self._answer or self._choices[0].code)

    def name(self, question: str) -> None:
        """Say to what these are the answers, for screen readers."""
        self.setAccessibleName(question)
        for choice in self._choices:
            self._buttons[choice.code].setAccessibleName(f"{question}: {choice.words}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key, move by arrow, take back by Backspace; all else goes on."""
        typed = event.text().upper()
        for number, choice in enumerate(self._choices, 1):
            if typed and typed in (choice.key.upper(), str(number)):
                self._give(choice.code)
                return
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._answer:
            self._give(self._answer)
        elif step := _STEPS.get(Qt.Key(event.key()), 0):
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _button(self, question: str, number: int, choice: AnswerChoice) -> QPushButton:
        button = AnswerButton(choice.words)
        name = f"{question}: {choice.words}" if question else choice.words
        button.setAccessibleName(name)
        if number <= _DIGITS:
            words = translate("answers", "Key {key}, or {digit}")
            button.setToolTip(words.format(key=choice.key, digit=number))
        button.clicked.connect(lambda: self._give(choice.code))
        self._buttons[choice.code] = button
        return button

    def _give(self, code: str) -> None:
        taken_back = code == self._answer and self._clears
        self.show_answer("" if taken_back else code)
        self._buttons[code].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.answered.emit(self._answer)

    def _move(self, step: int) -> None:
        buttons = list(self._buttons.values())
        at = next((n for n, each in enumerate(buttons) if each.hasFocus()), 0)
        buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _stand_at(self, code: str) -> None:
        """Let Tab stop at one answer only."""
        for each, button in self._buttons.items():
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if each == code else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._buttons[code])
