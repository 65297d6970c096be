"""The questions of the script, each with its four answers; a key answers and goes on."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.domain.consent import Answer
from ui.consent.words import ReadAloud
from ui.theme import READING_PX
from ui.widgets.answers import FourAnswers, consent_answers
from ui.widgets.labels import rule

Asked = TypeVar("Asked", bound=StrEnum)
WORDS_PX = 560


class KeyedAnswers(FourAnswers):
    """Four answers that say when one was given by key.

    Signals:
        answered_by_key: After `answered`; the next question may come.
    """

    answered_by_key = Signal()

    def __init__(self, question: str) -> None:
        super().__init__(question, consent_answers())
        self._by_key = False
        self.answered.connect(self._go_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note that what follows is done by key."""
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False

    def rename(self, question: str) -> None:
        """Give a screen reader the question in the language that is shown."""
        self.setAccessibleName(question)
        for button in self.findChildren(QPushButton):
            button.setAccessibleName(f"{question}: {button.text()}")

    def _go_on(self, _code: str) -> None:
        if self._by_key:
            self.answered_by_key.emit()


class Questions(QWidget, Generic[Asked]):
    """A calm table: the question to read aloud, and what was answered.

    Signals:
        answered: What was asked (one of `asked`), and the `Answer`.
        finished: The last question was answered by key.
    """

    answered = Signal(object, object)
    finished = Signal()

    def __init__(self, asked: tuple[Asked, ...], prefix: str) -> None:
        super().__init__()
        self._prefix = prefix
        self._asked = asked
        self._words: dict[Asked, ReadAloud] = {}
        self._answers: dict[Asked, KeyedAnswers] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for number, each in enumerate(asked):
            self._add(grid, number, each)

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show the questions in another language."""
        for each, label in self._words.items():
            question = words[f"{self._prefix}.{each}"]
            label.setText(question)
            self._answers[each].rename(question)

    def show_answers(self, answers: tuple[tuple[Asked, Answer], ...]) -> None:
        """Show what was answered; tells nobody. What was not asked stays blank."""
        for each, answer in answers:
            if answer is not Answer.NOT_ASKED:
                self._answers[each].show_answer(str(answer))

    def begin(self) -> None:
        """Put the keyboard on the first question."""
        self._answers[self._asked[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, grid: QGridLayout, number: int, each: Asked) -> None:
        words = ReadAloud(READING_PX, WORDS_PX)
        answers = KeyedAnswers(str(each))
        self._words[each] = words
        self._answers[each] = answers
        if number:
            grid.addWidget(rule(), 2 * number - 1, 0, 1, 2)
        grid.addWidget(words, 2 * number, 0)
        grid.addWidget(answers, 2 * number, 1, Qt.AlignmentFlag.AlignVCenter)
        answers.answered.connect(lambda code: self.answered.emit(each, Answer(code)))
        answers.answered_by_key.connect(lambda: self._after(number))

    def _after(self, number: int) -> None:
        if number + 1 < len(self._asked):
            following = self._answers[self._asked[number + 1]]
            following.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()
