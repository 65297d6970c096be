"""The end of the interview: how the person is, what happens next, what they need."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.desk_rules import ASSENT_REFUSED
from desktop.domain.testimony import Testimony
from ui.interview import sittings
from ui.interview.needs_list import NeedsList
from ui.interview.screen import Parting
from ui.interview.settle import Settle
from ui.messages import missing
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, field
from ui.widgets.page import Page
from ui.widgets.words_box import WordsBox
from ui.words import translate

_HEIGHT_PX = 92
_LETTERS = 500
_CLOSING = "closing"


class ClosePage(Page):
    """Closing, and taking up again.

    Signals:
        edited: Something was typed just now.
        settled: A `Parting`, after a pause.
        gap_asked: Code of something missing, to go where it can be closed.
        close_asked: Close the interview.
        reopen_asked: Take the closed interview up again.
        seal_asked: Go on to sealing.
    """

    edited = Signal()
    settled = Signal(object)
    gap_asked = Signal(str)
    close_asked = Signal()
    reopen_asked = Signal()
    seal_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("interview", "Close the interview"))
        self._theme = theme
        self._filling = False
        self._is_open = True
        self._shown_gaps: tuple[str, ...] = ()
        self._settle = Settle(self, self._hand_over)
        self.feeling = self._box()
        self.why_stopped = QLineEdit()
        self.why_stopped.setMaxLength(_LETTERS)
        self.why_stopped.textEdited.connect(self._touch)
        self.next_steps = self._box()
        self.needs = NeedsList(theme)
        self.needs.edited.connect(self._touch)
        self.needs.list.added.connect(self.follow)
        self._stop = field(
            translate("interview", "Why it was stopped"),
            self.why_stopped,
            translate("interview", "If they want to say it, or you know. May stay empty."),
        )
        self._missing = PlainLabel("", "strong")
        self._gaps, self._ends = _list(), _list()
        self._open = PlainLabel(
            translate("interview", "Open, though it can be sealed without it"), "strong"
        )
        self._state = PlainLabel("", "quiet")
        self.close_button = Button(
            theme, translate("interview", "Close the interview"), "primary"
        )
        self.reopen = Button(theme, translate("interview", "Continue the interview"))
        self.seal = Button(
            theme, translate("interview", "Go on to seal"), "primary", "seal"
        )
        self.mend = Button(theme, "", "primary", "next")
        self._lay_out_parts()
        self.close_button.clicked.connect(self.close_asked)
        self.reopen.clicked.connect(self.reopen_asked)
        self.seal.clicked.connect(self.seal_asked)
        self.mend.clicked.connect(self._go_to_first_gap)

    def show_testimony(self, testimony: Testimony) -> None:
        """Show what was said at the end; tells nobody."""
        self._filling = True
        self.feeling.setPlainText(testimony.closing.feeling)
        self.next_steps.setPlainText(testimony.closing.next_steps)
        self.needs.show_needs(testimony.conduct.needs)
        self._filling = False
        self.show_stop(testimony)

    def show_stop(self, testimony: Testimony) -> None:
        """Ask why it was stopped, if it was; leaves alone what was typed just now."""
        why = sittings.why_stopped(testimony)
        self._stop.setVisible(why is not None)
        held = self._settle.is_waiting or self.why_stopped.hasFocus()
        if why is None or not (held or self.why_stopped.text() == why):
            self.why_stopped.setText(why or "")

    def show_gaps(self, gaps: tuple[str, ...]) -> None:
        """Show what is missing, each a way to the page that has it."""
        shown = tuple(sorted((gap for gap in gaps if gap != _CLOSING), key=_is_not_no))
        self._shown_gaps = shown
        self._show_ways(self._gaps, shown)
        self._missing.setText(_heading(shown))
        go = translate("interview", "What is missing")
        if ASSENT_REFUSED in shown:
            go = translate("interview", "Why it cannot be sealed")
        self.mend.setText(go)
        self.mend.setAccessibleName(go)
        self.mend.setAccessibleDescription(_begun(missing(shown[0])) if shown else "")
        self._show_ends()

    def show_open_ends(self, ends: tuple[str, ...]) -> None:
        """Show what stands open and keeps nothing from being sealed, each as a way."""
        self._open.setVisible(bool(ends))
        self._show_ways(self._ends, ends)

    def show_open(self, is_open: bool) -> None:
        """Offer to close, or to continue and to seal."""
        self._is_open = is_open
        for box in (self.feeling, self.next_steps):
            box.setReadOnly(not is_open)
        self.why_stopped.setReadOnly(not is_open)
        self.needs.show_open(is_open)
        self.reopen.setVisible(not is_open)
        self._show_ends()
        self._state.setText(
            translate(
                "interview",
                "Closing locks the words. You can continue later; the record then says so.",
            )
            if is_open
            else translate("interview", "The interview is closed and its words are locked.")
        )

    def _show_ways(self, column: QVBoxLayout, codes: tuple[str, ...]) -> None:
        while item := column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for code in codes:
            button = Button(self._theme, _begun(missing(code)), "link", "next")
            button.clicked.connect(lambda _checked, code=code: self.gap_asked.emit(code))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _go_to_first_gap(self) -> None:
        if self._shown_gaps:
            self.gap_asked.emit(self._shown_gaps[0])

    def _show_ends(self) -> None:
        """Offer one next step: to close, then what is missing, then to seal."""
        ends = (self.close_button, self.mend, self.seal)
        had_focus = any(each.hasFocus() for each in ends)
        after = self.mend if self._shown_gaps else self.seal
        step = self.close_button if self._is_open else after
        step.show()
        if had_focus and not step.hasFocus():
            step.setFocus(Qt.FocusReason.OtherFocusReason)
        for each in ends:
            each.setVisible(each is step)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin with how the person feels."""
        return self.feeling

    def _lay_out_parts(self) -> None:
        self.column.addWidget(
            field(
                translate("interview", "How do you feel now?"),
                self.feeling,
                translate("interview", "In their words. It is no part of the statement."),
            )
        )
        self.column.addWidget(self._stop)
        self.column.addWidget(
            field(
                translate("interview", "What happens next"),
                self.next_steps,
                translate("interview", "What was agreed. Promise nothing."),
            )
        )
        self.column.addWidget(self.needs)
        gaps = QVBoxLayout()
        gaps.setSpacing(4)
        gaps.addWidget(self._missing)
        gaps.addLayout(self._gaps)
        gaps.addWidget(self._open)
        gaps.addLayout(self._ends)
        self.column.addLayout(gaps)
        self.column.addWidget(self._state)
        self.column.addStretch(1)
        ends = QWidget()
        row = QVBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        for end in (self.close_button, self.mend, self.seal):
            row.addWidget(end)
        self.set_foot(ends, self.reopen)

    def _box(self) -> WordsBox:
        box = WordsBox(_HEIGHT_PX)
        box.textChanged.connect(self._touch)
        return box

    def _touch(self) -> None:
        if not self._filling:
            self.edited.emit()
            self._settle.touch()

    def _hand_over(self) -> None:
        self.settled.emit(
            Parting(
                feeling=self.feeling.toPlainText(),
                next_steps=self.next_steps.toPlainText(),
                needs=self.needs.needs(),
                why_stopped=self.why_stopped.text(),
            )
        )


def _list() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    return column


def _is_not_no(gap: str) -> bool:
    return gap != ASSENT_REFUSED


def _heading(gaps: tuple[str, ...]) -> str:
    """Say what a list is of; a no is no item that somebody has yet to bring."""
    if ASSENT_REFUSED in gaps:
        return translate("interview", "Why it cannot be sealed")
    if gaps:
        return translate("interview", "Still missing before it can be sealed")
    return translate("interview", "Nothing is missing.")


def _begun(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
