"""The methods of one group: what each is called, where it was told, what was answered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.absence import Absence
from desktop.domain.coding import FactKind
from ui.coded.labels import Labels, begun
from ui.coding.prompts import YES, Prompt
from ui.theme import Theme
from ui.widgets.answers import AnswerChoice, absence_answers
from ui.widgets.table import RowsModel, Table
from ui.words import translate

_TOLD_PX = 96
_ANSWER_PX = 200
_NARROW_ANSWER_PX = 140
_WIDE_FROM_PX = 560


def answers() -> tuple[AnswerChoice, ...]:
    """Return yes, no, and the ways in which there is no answer.

    A no is kept as what does not apply: that nothing of the kind was done is no act.
    """
    yes = AnswerChoice(YES, translate("coding", "Yes"), translate("coding", "Y"))
    no = AnswerChoice(
        Absence.NOT_APPLICABLE,
        translate("coding", "No, or does not apply"),
        translate("coding", "N"),
    )
    return yes, no, *(each for each in absence_answers() if each.code != no.code)


class PromptsTable(Table):
    """One line for each method; one key answers and goes on to the next.

    Signals:
        answered: Code of an answer to the marked method; empty takes it back.
    """

    answered = Signal(str)

    def __init__(self, theme: Theme, labels: Labels) -> None:
        self._labels = labels
        self._is_open = True
        self._group = ""
        self._shown: tuple[Prompt, ...] = ()
        self._choices = answers()
        headings = (
            translate("coding", "Did it happen?"),
            translate("coding", "Told"),
            translate("coding", "Answer"),
        )
        self._model = RowsModel[Prompt](headings, self._cell)
        super().__init__(theme, translate("coding", "Methods"), self._model)
        self.set_layouts(
            (
                (0, (0, 64, _NARROW_ANSWER_PX)),
                (_WIDE_FROM_PX, (0, _TOLD_PX, _ANSWER_PX)),
            )
        )

    @property
    def prompt(self) -> Prompt | None:
        """The marked method; None if none is."""
        return self._model.row(self.row)

    def show_prompts(self, group: str, prompts: Sequence[Prompt]) -> None:
        """Show the methods of a group; the marked line stays within one group."""
        shown = tuple(prompts)
        if group != self._group:
            self._group = group
            self._model.set_rows(shown)
            self.mark(0)
        elif shown != self._shown:
            self._model.set_page(0, shown)
        self._shown = shown

    def show_open(self, is_open: bool) -> None:
        """Let answers be noted, or only read."""
        self._is_open = is_open

    def go_on(self) -> None:
        """Mark the next method."""
        if self.row + 1 < self._model.rowCount():
            self.selectRow(self.row + 1)

    def words_of(self, prompt: Prompt) -> str:
        """Return what a method is called."""
        words = begun(self._labels.own(FactKind.ACT, prompt.code))
        if "." in prompt.code:
            return words
        return translate("coding", "Something else: {group}").format(group=words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with one key; all else moves."""
        typed = event.text().upper()
        for number, choice in enumerate(self._choices, 1):
            if self._is_open and typed and typed in (choice.key.upper(), str(number)):
                self.answered.emit(choice.code)
                return
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._is_open:
            self.answered.emit("")
        else:
            super().keyPressEvent(event)

    def _cell(self, prompt: Prompt, column: int) -> str:
        if column == 0:
            return self.words_of(prompt)
        if column == 1:
            return str(prompt.told or "")
        return next((c.words for c in self._choices if c.code == prompt.answer), "")
