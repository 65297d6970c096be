"""Each answer of the consent: it stays as it was, or it is taken back."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.consent import Answer
from ui.widgets.answers import AnswerChoice, FourAnswers
from ui.widgets.labels import PlainLabel, rule
from ui.words import QT_TRANSLATE_NOOP, translate

Asked = TypeVar("Asked", bound=StrEnum)
STAYS, BACK = str(Answer.YES), str(Answer.NO)
_ALREADY = {
    Answer.NO: QT_TRANSLATE_NOOP("letters", "No already"),
    Answer.LATER: QT_TRANSLATE_NOOP("letters", "Not decided"),
    Answer.NOT_ASKED: QT_TRANSLATE_NOOP("letters", "Not asked"),
}


def stays_or_back() -> tuple[AnswerChoice, ...]:
    """Return the two things that can become of an answer."""
    return (
        AnswerChoice(STAYS, translate("letters", "Stays"), translate("letters", "S")),
        AnswerChoice(BACK, translate("letters", "Taken back"), translate("letters", "T")),
    )


class TakenBack(QWidget, Generic[Asked]):
    """A calm table: what it is about, and what becomes of it.

    Signals:
        changed: Something was chosen.
    """

    changed = Signal()

    def __init__(self, words: Mapping[Asked, str]) -> None:
        super().__init__()
        self._answers: dict[Asked, FourAnswers] = {}
        self._already: dict[Asked, PlainLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for number, (each, text) in enumerate(words.items()):
            answers = FourAnswers(text, stays_or_back())
            answers.answered.connect(self.changed)
            already = PlainLabel("", "quiet", wraps=False)
            self._answers[each] = answers
            self._already[each] = already
            if number:
                grid.addWidget(rule(), 2 * number - 1, 0, 1, 2)
            grid.addWidget(PlainLabel(text), 2 * number, 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(answers, 2 * number, 1, right)
            grid.addWidget(already, 2 * number, 1, right)

    def show_answers(
        self, answers: tuple[tuple[Asked, Answer], ...], standing: Mapping[Asked, Answer]
    ) -> None:
        """Show what becomes of each answer; tells nobody.

        Args:
            answers: Yes for what stays, anything else for what is taken back.
            standing: What holds now, where that can be read here: only a yes can be taken
                back.
        """
        for each, answer in answers:
            now = standing.get(each, Answer.YES)
            is_open = now is Answer.YES
            self._answers[each].setVisible(is_open)
            self._already[each].setVisible(not is_open)
            if is_open:
                self._answers[each].show_answer(STAYS if answer is Answer.YES else BACK)
            else:
                self._already[each].setText(translate("letters", _ALREADY[now]))

    def answers(self) -> tuple[tuple[Asked, Answer], ...]:
        """Return what becomes of each answer."""
        return tuple(
            (each, Answer.NO if row.answer == BACK else Answer.YES)
            for each, row in self._answers.items()
        )
