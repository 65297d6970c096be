"""The questions of the script, each with its four answers; a key answers and goes on."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.domain.consent import Answer
from desktop.domain.permissions import IdentityLevel
from ui.consent.words import ReadAloud
from ui.theme import READING_PX
from ui.widgets.answers import AnswerChoice, FourAnswers, consent_answers
from ui.widgets.labels import rule
from ui.words import QT_TRANSLATE_NOOP, translate

Asked = TypeVar("Asked", bound=StrEnum)
WORDS_PX = 560
_ROWS = 4
"""Of the grid for each question: a line above, the question, its answers where they have no
room beside it, what follows from a yes."""
_BESIDE_FROM_PX = 640

LEVELS = {
    IdentityLevel.FULL: QT_TRANSLATE_NOOP("consent", "By full name"),
    IdentityLevel.CODE: QT_TRANSLATE_NOOP("consent", "By code"),
    IdentityLevel.NONE: QT_TRANSLATE_NOOP("consent", "Without name or code"),
}


def level_choices() -> tuple[AnswerChoice, ...]:
    """Return as whom somebody may know the person; codes are those of `IdentityLevel`."""
    keys = (
        translate("consent", "F", "key for: by full name"),
        translate("consent", "C", "key for: by code"),
        translate("consent", "W", "key for: without name or code"),
    )
    return tuple(
        AnswerChoice(str(level), translate("consent", words), key)
        for (level, words), key in zip(LEVELS.items(), keys, strict=True)
    )


class ScriptAnswers(FourAnswers):
    """Answers to a question of the script, which may come in another language than they."""

    def __init__(self, question: str, choices: Sequence[AnswerChoice] = ()) -> None:
        super().__init__(question, choices or consent_answers())

    def rename(self, question: str) -> None:
        """Give a screen reader the question in the language that is shown."""
        self.setAccessibleName(question)
        for button in self.findChildren(QPushButton):
            button.setAccessibleName(f"{question}: {button.text()}")

    def show_given(self, answer: Answer) -> None:
        """Show an answer; one that was not asked stays blank, unless that was said."""
        if answer is not Answer.NOT_ASKED:
            self.show_answer(str(answer))
        elif self.answer not in {"", str(answer)}:
            self.clear_answer()


class Questions(QWidget, Generic[Asked]):
    """A calm table: the question to read aloud, and what was answered.

    Signals:
        answered: What was asked (one of `asked`), and the `Answer`.
        level_chosen: What was asked, and the `IdentityLevel` that goes with the yes.
        moved: The keyboard went on to these answers, of the question in the other widget,
            while rows above may still grow.
        finished: The last question was answered by key.
    """

    answered = Signal(object, object)
    level_chosen = Signal(object, object)
    moved = Signal(object, object)
    finished = Signal()

    def __init__(
        self, asked: tuple[Asked, ...], prefix: str, *, with_levels: bool = False
    ) -> None:
        super().__init__()
        self._prefix = prefix
        self._asked = asked
        self._words: dict[Asked, ReadAloud] = {}
        self._answers: dict[Asked, ScriptAnswers] = {}
        self._levels: dict[Asked, ScriptAnswers] = {}
        self._beside = True
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for number, each in enumerate(asked):
            self._add(grid, number, each)
            if with_levels:
                self._add_levels(number, each)

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show the questions in another language."""
        for each, label in self._words.items():
            question = words[f"{self._prefix}.{each}"]
            label.setText(question)
            self._answers[each].rename(question)
            if each in self._levels:
                self._levels[each].rename(f"{question} {words['identity']}")

    def show_answers(self, answers: tuple[tuple[Asked, Answer], ...]) -> None:
        """Show what was answered; tells nobody. What was not asked stays blank."""
        for each, answer in answers:
            self._answers[each].show_given(answer)
            if each in self._levels:
                self._levels[each].setVisible(answer is Answer.YES)

    def show_level(
        self, each: Asked, level: IdentityLevel | None, offered: Collection[str]
    ) -> None:
        """Show as whom somebody may know the person.

        Args:
            each: Of whom it was asked.
            level: What was answered; None if that is not one answer.
            offered: The levels to choose from.
        """
        self._levels[each].offer(offered)
        if level is None:
            self._levels[each].clear_answer()
        else:
            self._levels[each].show_answer(str(level))

    def levels_of(self, each: Asked) -> ScriptAnswers:
        """Return the row that says as whom somebody may know the person."""
        return self._levels[each]

    def put_beneath(self, each: Asked, widget: QWidget) -> None:
        """Put a widget beneath a question that has no levels."""
        row = _ROWS * self._asked.index(each) + 2
        self._grid.addWidget(widget, row, 0, 1, 2)

    def begin(self) -> None:
        """Put the keyboard on the first question."""
        self._go_to(0)

    def _go_to(self, number: int) -> None:
        asked = self._asked[number]
        answers = self._answers[asked]
        answers.setFocus(Qt.FocusReason.TabFocusReason)
        self.moved.emit(answers, self._words[asked])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside their questions, or beneath them in a narrow window."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM_PX
        if beside == self._beside:
            return
        self._beside = beside
        for number, each in enumerate(self._asked):
            self._place(number, each)

    def _place(self, number: int, each: Asked) -> None:
        row, answers, levels = _ROWS * number, self._answers[each], self._levels.get(each)
        column = 1 if self._beside else 0
        self._grid.removeWidget(answers)
        middle = Qt.AlignmentFlag.AlignVCenter if self._beside else Qt.AlignmentFlag(0)
        self._grid.addWidget(answers, row if self._beside else row + 1, column, middle)
        if levels is not None:
            self._grid.removeWidget(levels)
            self._grid.addWidget(levels, row + 2, column, Qt.AlignmentFlag.AlignTop)

    def _add(self, grid: QGridLayout, number: int, each: Asked) -> None:
        words = ReadAloud(READING_PX, WORDS_PX)
        answers = ScriptAnswers(str(each))
        self._words[each] = words
        self._answers[each] = answers
        if number:
            grid.addWidget(rule(), _ROWS * number - 1, 0, 1, 2)
        grid.addWidget(words, _ROWS * number, 0)
        self._place(number, each)
        answers.answered.connect(lambda code: self.answered.emit(each, Answer(code)))
        answers.answered_by_key.connect(lambda: self._after(number))

    def _add_levels(self, number: int, each: Asked) -> None:
        levels = ScriptAnswers(str(each), level_choices())
        levels.hide()
        self._levels[each] = levels
        self._place(number, each)
        levels.answered.connect(
            lambda code: self.level_chosen.emit(each, IdentityLevel(code))
        )
        levels.answered_by_key.connect(lambda: self._after(number))

    def _after(self, number: int) -> None:
        if number + 1 < len(self._asked):
            self._go_to(number + 1)
        else:
            self.finished.emit()
