"""The page of the prompts: groups at the left, the methods of one of them, one key each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.domain.coding import FactKind
from desktop.domain.consent import Answer
from ui.coded.labels import Labels, begun
from ui.coding.prompts import Group, Prompt
from ui.coding.prompts_table import PromptsTable, answers
from ui.interview.rooms import RoomPage
from ui.theme import Theme, set_kind
from ui.widgets.answers import FourAnswers, consent_answers
from ui.widgets.key_row import KeyRow
from ui.widgets.labels import PlainLabel
from ui.widgets.page import COLUMN_PX
from ui.widgets.part import Sheets, share_height
from ui.widgets.table import RowsModel, Table
from ui.words import translate

GROUPS_PX, _MOST_GROUPS_PX = 296, 380
_NOTED_PX = 96
_BAR_PX = 12
BESIDE_FROM_PX = 720
LOW_PX = 220


class PromptsPage(RoomPage):
    """Widgets and signals.

    Signals:
        group_chosen: Code of a group.
        answered: Code of a method, and the answer; empty takes it back.
        topic_answered: An `Answer`: whether the person wants to talk of this.
    """

    group_chosen = Signal(str)
    answered = Signal(str, str)
    topic_answered = Signal(object)

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__(theme, translate("coding", "Prompts"), wide=True, scrolls=False)
        self._labels = labels
        self._groups = RowsModel[Group]((_heading_group(), _heading_noted()), self._cell)
        self.groups = Table(theme, translate("coding", "Groups of methods"), self._groups)
        self.groups.set_widths((0, _NOTED_PX))
        self.table = PromptsTable(theme, labels)
        self.bar = KeyRow("", answers())
        self._question = PlainLabel("", "strong")
        self.gate = _Gate()
        self._lead = PlainLabel(_lead(), "quiet")
        self._lead.setMaximumWidth(COLUMN_PX)
        self._shut = _shut()
        self._right = Sheets()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.groups.chosen.connect(self._choose_group)
        self.table.chosen.connect(lambda _row: self._show_bar())
        self.table.answered.connect(self._answer)
        self.bar.answered.connect(lambda code: self._answer(code, goes_on=False))
        self.gate.answers.answered.connect(
            lambda code: self.topic_answered.emit(Answer(code))
        )
        self.help_words = (_lead(), _keys())

    def show_shut(self) -> None:
        """Say that these questions come after the free account."""
        self._shut.show()
        self._open.hide()

    def show_groups(self, groups: Sequence[Group], chosen: str) -> None:
        """Show the groups and how far each was asked for."""
        self._shut.hide()
        self._open.show()
        if [self._groups.row(at) for at in range(self._groups.rowCount())] != list(groups):
            if self._groups.rowCount() == len(groups):
                self._groups.set_page(0, groups)
            else:
                self._groups.set_rows(groups)
            self._fit()
        self.groups.mark(next(at for at, g in enumerate(groups) if g.code == chosen))

    def show_prompts(self, group: str, prompts: Sequence[Prompt]) -> None:
        """Show the methods of one group with their answers."""
        self.table.show_prompts(group, prompts)
        self._right.show_only(self._terms)
        self._show_bar()

    def show_gate(self, group: str, answer: Answer) -> None:
        """Ask first whether the person wants to talk of this at all."""
        self.gate.show_answer(begun(self._labels.own(FactKind.ACT, group)), answer)
        self._right.show_only(self._gated)

    def show_full(self) -> None:
        """Say that no more facts fit into one testimony."""
        self._lead.setText(translate("coding", "No more facts fit into one testimony."))

    def show_open(self, is_open: bool) -> None:
        """Let answers be noted, or only read."""
        self.table.show_open(is_open)
        self.bar.setEnabled(is_open)
        self.gate.setEnabled(is_open)

    def first_focus(self) -> QWidget | None:
        """Begin at the first method."""
        if self._open.isHidden():
            return None
        return self.table if self._right.shown is self._terms else self.gate.answers

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the methods beside the groups, or beneath them in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= BESIDE_FROM_PX
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        groups = map(self._groups.row, range(self._groups.rowCount()))
        names = [self._cell(group, 0) for group in groups if group is not None]
        needed = self.groups.column_px(names) + self.groups.columnWidth(1) + _BAR_PX
        wide = min(max(GROUPS_PX, needed), _MOST_GROUPS_PX)
        self.groups.setMaximumWidth(wide if beside else self.width())
        self.groups.setMinimumWidth(wide if beside else 0)
        share_height(self.groups, self.table, beside=beside, least_px=LOW_PX)

    def _lay_out(self) -> None:
        self._terms = QWidget()
        right = QVBoxLayout(self._terms)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.table, 1)
        right.addWidget(self._question)
        right.addWidget(self.bar)
        self._gated = QWidget()
        top = QVBoxLayout(self._gated)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.gate)
        top.addStretch(1)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(24)
        self._body.addWidget(self.groups)
        self._body.addWidget(self._right, 1)
        self._open = QWidget()
        whole = QVBoxLayout(self._open)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._lead)
        whole.addLayout(self._body, 1)
        self.column.addWidget(self._shut, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._open, 1)
        self._open.hide()

    def _cell(self, group: Group, column: int) -> str:
        if column == 0:
            return begun(self._labels.own(FactKind.ACT, group.code))
        words = translate("coding", "{noted} of {count}")
        return words.format(noted=group.noted, count=group.count)

    def _choose_group(self, row: int) -> None:
        group = self._groups.row(row)
        if group is not None:
            self.group_chosen.emit(group.code)

    def _answer(self, answer: str, *, goes_on: bool = True) -> None:
        prompt = self.table.prompt
        if prompt is not None:
            self.answered.emit(prompt.code, answer)
            if goes_on and answer:
                self.table.go_on()
            self._show_bar()

    def _show_bar(self) -> None:
        prompt = self.table.prompt
        self.bar.show_answer(prompt.answer if prompt else "")
        self._question.setText(self.table.words_of(prompt) if prompt else "")
        self.bar.name(self._question.text())


class _Gate(QFrame):
    """One question before a group of them."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "card")
        self._title = PlainLabel("", "heading")
        words = translate("coding", "Does the person want to talk about this?")
        self.answers = FourAnswers(words, consent_answers())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(PlainLabel(_gate_words()))
        column.addWidget(PlainLabel(words, "strong"))
        column.addWidget(self.answers)

    def show_answer(self, group: str, answer: Answer) -> None:
        """Show what was answered; NOT_ASKED is no answer yet."""
        self._title.setText(group)
        if self.answers.answer != answer:
            self.answers.show_answer(answer)


def _shut() -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(8)
    column.addWidget(
        PlainLabel(translate("coding", "First the person tells freely."), "strong")
    )
    column.addWidget(
        PlainLabel(
            translate(
                "coding",
                "These questions open once the account is marked as complete. Asked "
                "earlier, they would put words into it.",
            )
        )
    )
    return card


def _lead() -> str:
    return translate(
        "coding",
        "Did any of this happen? Ask calmly, group by group, only what fits what the "
        "person has told. What the account said already is marked.",
    )


def _keys() -> str:
    return translate(
        "coding",
        "Y notes a yes, N a no, or that it does not apply, U unknown, R did not want to "
        "answer, A not asked; the digits 1 to 5 do the same, Backspace takes an answer "
        "back. A yes is a fact that came up by a direct question.",
    )


def _gate_words() -> str:
    return translate(
        "coding",
        "This group asks about sexual violence. Say so first, say that the person need "
        "not answer, and by whom they can be asked instead. Without a yes it stays shut.",
    )


def _heading_group() -> str:
    return translate("coding", "Group")


def _heading_noted() -> str:
    return translate("coding", "Answered")
