"""Four answers in a row, one key each; nothing is chosen until the person has answered."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.widgets.answer_button import AnswerButton
from ui.widgets.flow import FlowLayout
from ui.words import translate


@dataclass(frozen=True, slots=True)
class AnswerChoice:
    """One answer: its code, its word, the key that gives it."""

    code: str
    words: str
    key: str


def consent_answers() -> tuple[AnswerChoice, ...]:
    """Return yes, no, later and not asked; codes are those of `desktop.domain.Answer`."""
    return (
        AnswerChoice("yes", translate("answers", "Yes"), translate("answers", "Y")),
        AnswerChoice("no", translate("answers", "No"), translate("answers", "N")),
        AnswerChoice("later", translate("answers", "Later"), translate("answers", "L")),
        AnswerChoice(
            "not_asked", translate("answers", "Not asked"), translate("answers", "A")
        ),
    )


def absence_answers() -> tuple[AnswerChoice, ...]:
    """Return the four ways in which a value can be absent."""
    return (
        AnswerChoice("unknown", translate("answers", "Unknown"), translate("answers", "U")),
        AnswerChoice(
            "refused",
            translate("answers", "Did not want to answer"),
            translate("answers", "R"),
        ),
        AnswerChoice(
            "not_asked", translate("answers", "Not asked"), translate("answers", "A")
        ),
        AnswerChoice(
            "not_applicable",
            translate("answers", "Does not apply"),
            translate("answers", "X"),
        ),
    )


class FourAnswers(QWidget):
    """A row of answers, of which one is given. Tab enters and leaves the row as one.

    Arrow keys move, single keys answer at once, digits 1 to 4 work in every language.

    Signals:
        answered: The code of the answer the person gave.
        answered_by_key: After `answered`, if a key gave it; the next question may come.
    """

    answered = Signal(str)
    answered_by_key = Signal()

    def __init__(self, question: str, choices: Sequence[AnswerChoice]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(question)
        row = FlowLayout(4, wants_one_line=True)
        row.setContentsMargins(0, 0, 0, 0)
        for number, choice in enumerate(self._choices):
            button = AnswerButton(choice.words)
            button.setAccessibleName(f"{question}: {choice.words}")
            button.setToolTip(
                translate("answers", "Key {key}, or {digit}").format(
                    key=choice.key, digit=number + 1
                )
            )
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if number == 0 else Qt.FocusPolicy.ClickFocus
            )
            self._group.addButton(button, number)
            self._buttons[choice.code] = button
            row.addWidget(button)
        self.setLayout(row)
        self._group.idClicked.connect(self._clicked)
        self.setFocusProxy(self._buttons[self._choices[0].code])

    @property
    def answer(self) -> str:
        """The code of the answer given, empty before."""
        at = self._group.checkedId()
        return self._choices[at].code if at >= 0 else ""

    def offer(self, codes: Collection[str]) -> None:
        """Offer only these answers: the others are neither seen nor given by key."""
        for code, button in self._buttons.items():
            button.setVisible(code in codes)
        chosen = self._buttons.get(self.answer)
        if chosen is None or chosen.isHidden():
            chosen = self._offered[0]
        self._take_tab(chosen)

    def show_answer(self, code: str) -> None:
        """Show an answer that was given before; emits nothing."""
        button = self._buttons[code]
        button.setChecked(True)
        self._take_tab(button)

    def clear_answer(self) -> None:
        """Show that nothing was answered; emits nothing."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._take_tab(self._offered[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key, move by arrow; all else goes on."""
        typed = event.text().upper()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        for number, choice in enumerate(self._choices):
            is_offered = not self._buttons[choice.code].isHidden()
            if is_offered and typed and typed in (choice.key.upper(), str(number + 1)):
                self._give(number)
                self.answered_by_key.emit()
                return
        if not step:
            super().keyPressEvent(event)
            return
        buttons = self._offered
        at = next((n for n, b in enumerate(buttons) if b.hasFocus()), 0)
        buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _offered(self) -> list[QPushButton]:
        return [each for each in self._buttons.values() if not each.isHidden()]

    def _give(self, number: int) -> None:
        button = self._group.button(number)
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()

    def _clicked(self, number: int) -> None:
        choice = self._choices[number]
        self._take_tab(self._buttons[choice.code])
        self.answered.emit(choice.code)

    def _take_tab(self, chosen: QPushButton) -> None:
        """Let Tab stop at the chosen answer only."""
        for button in self._buttons.values():
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus
                if button is chosen
                else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(chosen)
