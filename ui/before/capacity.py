"""With whom the person wishes to speak, and for whom they speak."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.consent import Answer
from desktop.domain.preparing import Capacity, Choices, GenderWish, SpeaksAs
from ui.before.words import speaks_as_options, wish_options
from ui.plain import visible, visible_lines
from ui.theme import Theme
from ui.widgets.answers import FourAnswers, consent_answers
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_CHOICE_PX = 240
_CODE_PX = 280
_BOX_PX = 84


class ChoicesPart(QWidget):
    """Whom the person wishes to have in the room.

    Signals:
        edited: Something was chosen.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.interviewer = self._wish(theme)
        self.interpreter = self._wish(theme)
        support = translate("before", "Somebody beside them for support")
        self.support = FourAnswers(support, consent_answers())
        self.support.answered.connect(self.edited)
        across = FlowLayout(16)
        across.setContentsMargins(0, 0, 0, 0)
        who = translate("before", "Interviewer")
        across.addWidget(field(who, self.interviewer))
        across.addWidget(field(translate("before", "Interpreter"), self.interpreter))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(across)
        column.addWidget(field(support, self.support))

    def choices(self) -> Choices:
        """Return what is chosen."""
        return Choices(
            interviewer=GenderWish(self.interviewer.code),
            interpreter=GenderWish(self.interpreter.code),
            support_person=Answer(self.support.answer or Answer.NOT_ASKED),
        )

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen; tells nobody."""
        self.interviewer.show_code(str(choices.interviewer))
        self.interpreter.show_code(str(choices.interpreter))
        _show_answer(self.support, choices.support_person)

    def _wish(self, theme: Theme) -> Choice:
        choice = Choice(theme, "", wish_options())
        choice.setFixedWidth(max(_CHOICE_PX, choice.whole_px()))
        choice.activated.connect(self.edited)
        return choice


class CapacityPart(QWidget):
    """An adult, a minor with assent and guardian, or somebody for another.

    Signals:
        edited: Something was changed just now.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = translate("before", "Who speaks")
        self.speaks_as = Choice(theme, words, speaks_as_options())
        self.speaks_as.setFixedWidth(max(_CHOICE_PX, self.speaks_as.whole_px()))
        assent = translate("before", "Does the person whom it is about agree?")
        self.assent = FourAnswers(assent, consent_answers())
        self.guardian = QLineEdit()
        self.guardian.setFixedWidth(_CODE_PX)
        self.best_interest = QPlainTextEdit()
        self.best_interest.setTabChangesFocus(True)
        self.best_interest.setFixedHeight(_BOX_PX)
        self._more = QWidget()
        self._lay_out(words, assent)
        self.speaks_as.activated.connect(self._chosen)
        self.assent.answered.connect(self.edited)
        self.guardian.textEdited.connect(self.edited)
        self.best_interest.textChanged.connect(self.edited)
        self._show_more()

    def capacity(self) -> Capacity:
        """Return what is noted."""
        return Capacity(
            speaks_as=SpeaksAs(self.speaks_as.code),
            assent=Answer(self.assent.answer or Answer.NOT_ASKED),
            guardian=visible(self.guardian.text()).strip(),
            best_interest=visible_lines(self.best_interest.toPlainText()),
        )

    def show_capacity(self, capacity: Capacity) -> None:
        """Show what is noted; what is shown already is left as it is."""
        if capacity == self.capacity():
            return
        self.speaks_as.show_code(str(capacity.speaks_as))
        _show_answer(self.assent, capacity.assent)
        self.guardian.setText(capacity.guardian)
        self.best_interest.setPlainText(capacity.best_interest)
        self._show_more()

    def _chosen(self) -> None:
        self._show_more()
        self.edited.emit()

    def _show_more(self) -> None:
        speaks_as = self.speaks_as.code
        self._more.setVisible(speaks_as in (SpeaksAs.MINOR, SpeaksAs.PROXY))

    def _lay_out(self, words: str, assent: str) -> None:
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(12)
        hint = translate(
            "before", "A minor must agree themself, besides the guardian. One no is a no."
        )
        more.addWidget(PlainLabel(hint, "quiet"))
        more.addWidget(field(assent, self.assent))
        more.addWidget(
            field(
                translate("before", "Guardian, or whoever may agree for them"),
                self.guardian,
                translate("before", "A code, never a real name."),
            )
        )
        more.addWidget(
            field(
                translate("before", "Why it is in their best interest"),
                self.best_interest,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(field(words, self.speaks_as))
        column.addWidget(self._more)


def _show_answer(answers: FourAnswers, answer: Answer) -> None:
    if answer is Answer.NOT_ASKED and not answers.answer:
        return
    answers.show_answer(str(answer))
