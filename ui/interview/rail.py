"""The left rail: where am I, what is left in each phase, and which are shut, and why."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.interview.names import first_account_name, phase_name, shut_note, shut_words
from ui.interview.phases import MAY_STAY_EMPTY, Phase, Shut, left_in, phase_of
from ui.theme import SMALL_PX, Theme
from ui.theme.type import font
from ui.widgets.buttons import Button
from ui.widgets.folding import FoldingButton
from ui.widgets.labels import PlainLabel
from ui.words import translate

_STOP, _NO_STOP = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
"""Tab stops at the phase that is shown, the arrow keys go on from there."""
_NOTE_GAP_PX = 12
_SIGN_PX = 16
_BOLDER_PX = 8
"""How much wider a name is while its page is shown."""
_DIGITS = "1234567890"
_INDENT_PX = 8
_AROUND_PX = 40
"""The phase before and after the one in sight are seen, too."""


class PhaseButton(FoldingButton):
    """One phase, with what is left in it."""

    def __init__(self, theme: Theme, phase: Phase) -> None:
        super().__init__(theme, phase_name(phase), "rail")
        self._theme = theme
        self._note = ""
        self._sign = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_left(0, is_empty=True)

    def show_left(self, left: int, *, is_empty: bool, is_open: bool = False) -> None:
        """Show how many things are missing; none is a tick, where anything was noted.

        Args:
            left: So many are missing.
            is_empty: Nothing was noted.
            is_open: Nothing is missing, and something stands open all the same.
        """
        self._note = translate("interview", "%n left", "", left) if left else ""
        if left:
            self._tell(self._note, "")
        elif is_open:
            self._note = translate("interview", "open", "not all of it is done")
            self._tell(
                translate("interview", "nothing missing, but something stands open"), ""
            )
        elif is_empty:
            self._tell(translate("interview", "nothing noted"), "")
        else:
            self._tell(translate("interview", "nothing missing"), "check")

    def show_shut(self, why: str) -> None:
        """Show that it cannot be entered yet."""
        self._note = ""
        self._tell(why, "lock")

    def _tell(self, words: str, sign: str) -> None:
        self._sign = sign
        note = QFontMetrics(font(SMALL_PX)).horizontalAdvance(self._note)
        drawn = _SIGN_PX if sign else note
        self.spare_px = drawn + _NOTE_GAP_PX + _BOLDER_PX
        self.setAccessibleName(f"{self.words}, {words}")
        self.fold()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, and the note at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        right = self.rect().adjusted(0, 0, -_NOTE_GAP_PX, 0)
        if self.is_spare_below:
            right.setTop(right.center().y())
        if self._sign:
            sign = self._theme.pixmap(
                self._sign, "muted", pixels=_SIGN_PX, density=_density(self)
            )
            top = right.center().y() - _SIGN_PX // 2
            painter.drawPixmap(right.right() - _SIGN_PX, top, sign)
        else:
            painter.setFont(font(SMALL_PX))
            painter.setPen(self._theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(right, flags.value, self._note)
        painter.end()


class Rail(QWidget):
    """The phases of one interview.

    Signals:
        phase_asked: A `Phase` to turn to.
        reopen_asked: Take the closed interview up again.
    """

    phase_asked = Signal(object)
    reopen_asked = Signal()

    def __init__(self, theme: Theme, code: str, joined: Iterable[Phase]) -> None:
        super().__init__()
        self._phase = Phase.PEOPLE
        self._gaps: tuple[str, ...] = ()
        self._noted: frozenset[Phase] = frozenset()
        self._open_in: frozenset[Phase] = frozenset()
        self._buttons: dict[Phase, PhaseButton] = {}
        self._reasons: dict[Phase, PlainLabel] = {}
        self._phases: tuple[Phase, ...] = tuple(joined)
        self._shut: Mapping[Phase, Shut] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(code))
        column.addSpacing(8)
        for phase in self._phases:
            column.addWidget(self._phase_button(theme, phase))
            column.addWidget(self._reason(phase))
        column.addLayout(self._closed(theme))
        column.addStretch(1)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._turn_on if step > 0 else self._turn_back)
        for at, digit in enumerate(_DIGITS):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{digit}"), self)
            shortcut.activated.connect(lambda at=at: self._turn_to(at))
        self.show_phases(self._phases, {})

    def show_phases(
        self,
        phases: tuple[Phase, ...],
        shut: Mapping[Phase, Shut],
        *,
        is_first_account: bool = False,
    ) -> None:
        """Show which phases this interview has, and which are shut."""
        self._phases, self._shut = phases, shut
        account = first_account_name() if is_first_account else phase_name(Phase.ACCOUNT)
        self._buttons[Phase.ACCOUNT].set_words(account)
        for phase, button in self._buttons.items():
            button.setVisible(phase in phases)
            self._reasons[phase].setVisible(phase in phases and phase in shut)
        for at, phase in enumerate(phases):
            digit = _DIGITS[at] if at < len(_DIGITS) else ""
            self._buttons[phase].setToolTip(f"Ctrl+{digit}" if digit else "")
        self._show_notes()

    def show_phase(self, phase: Phase) -> None:
        """Mark the page that is shown."""
        self._phase = phase
        self._buttons[phase].setChecked(True)
        for each, button in self._buttons.items():
            # Qt does so itself only once one of them had the focus: the first, not this.
            button.setFocusPolicy(_STOP if each is phase else _NO_STOP)
        self._bring_into_sight(self._buttons[phase])

    def show_gaps(self, gaps: tuple[str, ...], noted: frozenset[Phase]) -> None:
        """Show what is left in each phase, and in which nothing stands yet."""
        self._gaps, self._noted = gaps, noted
        self._show_notes()

    def show_open_ends(self, ends: tuple[str, ...]) -> None:
        """Show in which phases something stands open that is not missing."""
        self._open_in = frozenset(map(phase_of, ends))
        self._show_notes()

    def show_open(self, is_open: bool) -> None:
        """Say that the words are locked, with the way back, or nothing."""
        self._locked.setVisible(not is_open)
        self._reopen.setVisible(not is_open)

    def button_of(self, phase: Phase) -> PhaseButton:
        """Return the button that leads to a phase."""
        return self._buttons[phase]

    def neighbour(self, phase: Phase, step: int) -> Phase | None:
        """Return the next phase that is not shut, in steps of 1 or -1; None at the end."""
        there = [each for each in self._phases if each not in self._shut or each is phase]
        at = there.index(phase) + step if phase in there else -1
        return there[at] if 0 <= at < len(there) else None

    def _bring_into_sight(self, button: QWidget) -> None:
        """Move the window's rail where it is too low for all phases."""
        frame = self.parentWidget()
        while frame is not None and not isinstance(frame, QScrollArea):
            frame = frame.parentWidget()
        if frame is not None:
            frame.ensureWidgetVisible(button, 0, _AROUND_PX)

    def _show_notes(self) -> None:
        left = left_in(self._gaps)
        for phase, button in self._buttons.items():
            if why := self._shut.get(phase):
                button.show_shut(shut_words(why))
                self._reasons[phase].setText(shut_note(why))
            else:
                is_empty = phase in MAY_STAY_EMPTY - self._noted
                stands_open = phase in self._open_in
                button.show_left(left[phase], is_empty=is_empty, is_open=stands_open)

    def _reason(self, phase: Phase) -> PlainLabel:
        label = PlainLabel("", "small")
        label.setContentsMargins(_INDENT_PX + 2, 0, 0, 4)
        label.hide()
        self._reasons[phase] = label
        return label

    def _head(self, code: str) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(_INDENT_PX, 4, _INDENT_PX, 0)
        head.setSpacing(4)
        head.addWidget(PlainLabel(translate("interview", "Testimony"), "small"))
        head.addWidget(PlainLabel(code, "heading"))
        return head

    def _closed(self, theme: Theme) -> QVBoxLayout:
        words = translate("interview", "This interview is closed; its words are locked.")
        self._locked = PlainLabel(words, "quiet")
        self._reopen = Button(theme, translate("interview", "Continue it"), "link")
        self._reopen.clicked.connect(self.reopen_asked)
        column = QVBoxLayout()
        column.setContentsMargins(_INDENT_PX, 16, _INDENT_PX, 0)
        column.setSpacing(4)
        column.addWidget(self._locked)
        column.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _phase_button(self, theme: Theme, phase: Phase) -> PhaseButton:
        button = PhaseButton(theme, phase)
        button.clicked.connect(lambda: self._clicked(phase))
        self._buttons[phase] = button
        return button

    def _clicked(self, phase: Phase) -> None:
        self._buttons[self._phase].setChecked(True)
        self.phase_asked.emit(phase)

    def _turn_to(self, at: int) -> None:
        if at < len(self._phases):
            self.phase_asked.emit(self._phases[at])

    def _turn_on(self) -> None:
        self._ask(self.neighbour(self._phase, 1))

    def _turn_back(self) -> None:
        self._ask(self.neighbour(self._phase, -1))

    def _ask(self, phase: Phase | None) -> None:
        if phase is not None:
            self.phase_asked.emit(phase)


def _density(button: QPushButton) -> float:
    return button.devicePixelRatioF()
