"""The page before the conversation: earlier accounts, risk, wishes, for whom they speak."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.absence import Known
from desktop.domain.conduct import Conduct
from desktop.domain.desk_rules import ASSENT_REFUSED
from desktop.domain.preparing import RiskDecision, RiskQuestion
from ui.before.capacity import CapacityPart, ChoicesPart
from ui.before.earlier import MAX_LETTERS, EarlierList
from ui.before.words import (
    NOT_ASKED,
    decisions,
    earlier_answers,
    risk_answers,
    risk_words,
)
from ui.interview.rooms import RoomPage
from ui.interview.settle import Settle
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.answers import FourAnswers
from ui.widgets.banner import Banner, announce
from ui.widgets.labels import PlainLabel, field, rule
from ui.words import translate

_QUESTION_PX = 460
_QUESTION_LEAST_PX = 200
_NOTE_PX = 640
_BESIDE = Qt.AlignmentFlag.AlignVCenter


class BeforePage(RoomPage):
    """Four parts, one below the other.

    Signals:
        earlier_answered: Whether there are earlier accounts.
        earlier_settled: All `EarlierAccount` as a tuple, after a pause.
        risk_answered: A `RiskQuestion`, and `Known` or None.
        decided: A `RiskDecision`.
        risk_note_settled: What was noted of it, after a pause.
        choices_settled: `Choices`.
        capacity_settled: A `Capacity`, after a pause.
    """

    earlier_answered = Signal(bool)
    earlier_settled = Signal(object)
    risk_answered = Signal(object, object)
    decided = Signal(object)
    risk_note_settled = Signal(str)
    choices_settled = Signal(object)
    capacity_settled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("before", "Before you begin"), wide=True)
        self._filling = False
        self._form = QWidget()
        told = translate("before", "Did they tell it to anybody before?")
        self.asked = FourAnswers(told, earlier_answers())
        first = translate("before", "Remove the account first.")
        self.remove_first = PlainLabel(first, "amber")
        self.remove_first.hide()
        self.earlier = EarlierList(theme)
        self.duplicates = self._warning(theme)
        self.risks: dict[RiskQuestion, FourAnswers] = {}
        self.against = self._warning(theme)
        self.decision = FourAnswers(translate("before", "What follows"), decisions())
        self.risk_note = _note()
        self.choices = ChoicesPart(theme)
        self.capacity = CapacityPart(theme)
        self._earlier_settle = Settle(self, self._earlier_over)
        self._capacity_settle = Settle(self, self._capacity_over)
        self._note_settle = Settle(self, self._note_over)
        self._lay_out_parts(told)
        self._connect()

    def show_conduct(self, conduct: Conduct) -> None:
        """Show what is noted; tells nobody."""
        self._filling = True
        if conduct.earlier_asked:
            self.asked.show_answer("some" if conduct.earlier else "none")
        elif self.asked.answer:
            self.asked.clear_answer()
        self.earlier.show_accounts(conduct.earlier)
        # What was taken away by mistake can be put back until somebody answers otherwise.
        is_removed = not conduct.earlier_asked and self.earlier.can_put_back
        self.earlier.setVisible(bool(conduct.earlier) or is_removed)
        for question, answers in self.risks.items():
            answer = conduct.risks.answer(question)
            if answer is not None or answers.answer:
                answers.show_answer(str(answer or NOT_ASKED))
        if conduct.risks.decision is not RiskDecision.NOT_MADE:
            self.decision.show_answer(str(conduct.risks.decision))
        self._show_note(conduct.risks.note)
        self.choices.show_choices(conduct.choices)
        self.capacity.show_capacity(conduct.capacity)
        self._filling = False

    def show_remove_first(self, *, is_shown: bool) -> None:
        """Say that what is noted has to go before "to nobody" can be the answer."""
        self.remove_first.setVisible(is_shown)
        if is_shown:
            announce(self, self.remove_first.text())

    def show_duplicates(self, *, is_likely: bool) -> None:
        """Warn that two signed accounts can be set against each other, or do not."""
        if is_likely == (not self.duplicates.isHidden()):
            return
        if not is_likely:
            self.duplicates.clear()
            return
        self.duplicates.show_message(
            Message(
                translate("before", "There is a signed account already."),
                translate(
                    "before",
                    "Two of them are compared word by word in court, and each "
                    "difference is held against the person.",
                ),
                translate(
                    "before",
                    "Ask for a copy. Take a new one only if there is a reason for it, and "
                    "say so in the note.",
                ),
                "plain",
            )
        )

    def show_against(self, questions: tuple[RiskQuestion, ...]) -> None:
        """Say which answers speak against a full account now."""
        if not questions:
            self.against.clear()
            return
        words = translate("before", "Answers that speak against a full account: {count}")
        what = words.format(count=len(questions))
        if self.against.words.startswith(what):
            return
        self.against.show_message(
            Message(
                what,
                translate("before", "See first to what is urgent."),
                translate(
                    "before",
                    "A first account, ten short answers, may be enough for today. You "
                    "decide, together with the person.",
                ),
            )
        )

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show what is there as final."""
        self._form.setEnabled(is_open)

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self._earlier_settle.now()
        self._capacity_settle.now()
        self._note_settle.now()

    def first_focus(self) -> QWidget:
        """Begin with earlier accounts."""
        return self.asked

    def show_gap(self, gap: str) -> None:
        """Go to the answer or the field that a gap is about, far down as it may be."""
        fields = {"guardian": self.capacity.guardian, "assent": self.capacity.assent}
        part = {**fields, ASSENT_REFUSED: self.capacity.assent}.get(gap, self.asked)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        self.follow(part)

    def _lay_out_parts(self, told: str) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(16)
        form.addWidget(PlainLabel(translate("before", "Earlier accounts"), "heading"))
        form.addWidget(PlainLabel(told))
        form.addWidget(self.asked)
        form.addWidget(self.remove_first)
        form.addWidget(self.earlier)
        form.addWidget(self.duplicates)
        form.addWidget(PlainLabel(translate("before", "Is it right now?"), "heading"))
        hint = translate(
            "before",
            "Ask the person, or yourself. Y yes, N no, U unknown, A not asked; a key "
            "answers and goes on to the next. No points are counted.",
        )
        form.addWidget(PlainLabel(hint, "quiet"))
        form.addLayout(self._risk_grid())
        form.addWidget(self.against)
        form.addWidget(PlainLabel(translate("before", "What follows"), "strong"))
        form.addWidget(self.decision)
        why = translate("before", "Why, and what was agreed against the risk")
        form.addWidget(field(why, self.risk_note))
        form.addWidget(PlainLabel(translate("before", "Their wishes"), "heading"))
        form.addWidget(self.choices)
        form.addWidget(PlainLabel(translate("before", "For whom they speak"), "heading"))
        form.addWidget(self.capacity)
        self.column.addWidget(self._form)
        self.column.addStretch(1)

    def _show_note(self, note: str) -> None:
        held = self._note_settle.is_waiting or self.risk_note.hasFocus()
        if not held and self.risk_note.text() != note:
            self.risk_note.setText(note)

    def _warning(self, theme: Theme) -> Banner:
        banner = Banner(theme)
        banner.shown.connect(self.keep_in_sight)
        return banner

    def _risk_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for at, question in enumerate(RiskQuestion):
            words = risk_words(question)
            answers = FourAnswers(words, risk_answers())
            answers.answered.connect(
                lambda code, question=question: self._risk_answered(question, code)
            )
            self.risks[question] = answers
            label = PlainLabel(words)
            label.setMinimumWidth(_QUESTION_LEAST_PX)
            label.setMaximumWidth(_QUESTION_PX)
            grid.addWidget(label, 2 * at, 0)
            grid.addWidget(answers, 2 * at, 1, _BESIDE)
            grid.addWidget(rule(), 2 * at + 1, 0, 1, 2)
        return grid

    def _connect(self) -> None:
        self.asked.answered.connect(self._earlier_answered)
        for answers, following in pairwise((*self.risks.values(), self.decision)):
            answers.answered_by_key.connect(partial(_go_on_to, following))
        self.earlier.edited.connect(lambda: self._touch(self._earlier_settle))
        self.earlier.list.added.connect(self.follow)
        self.capacity.edited.connect(lambda: self._touch(self._capacity_settle))
        self.risk_note.textEdited.connect(lambda: self._touch(self._note_settle))
        self.decision.answered.connect(lambda code: self.decided.emit(RiskDecision(code)))
        self.choices.edited.connect(
            lambda: self.choices_settled.emit(self.choices.choices())
        )

    def _earlier_answered(self, code: str) -> None:
        self._earlier_settle.now()
        self.earlier_answered.emit(code == "some")
        if code == "some":
            self.earlier.begin_blank()

    def _risk_answered(self, question: RiskQuestion, code: str) -> None:
        self.risk_answered.emit(question, None if code == NOT_ASKED else Known(code))

    def _touch(self, settle: Settle) -> None:
        if not self._filling:
            self.edited.emit()
            settle.touch()

    def _earlier_over(self) -> None:
        self.earlier_settled.emit(self.earlier.accounts())

    def _note_over(self) -> None:
        self.risk_note_settled.emit(self.risk_note.text())

    def _capacity_over(self) -> None:
        self.capacity_settled.emit(self.capacity.capacity())


def _go_on_to(following: QWidget) -> None:
    following.setFocus(Qt.FocusReason.TabFocusReason)


def _note() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(MAX_LETTERS)
    line.setMaximumWidth(_NOTE_PX)
    return line
