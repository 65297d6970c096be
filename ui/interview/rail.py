"""The left rail: where am I, and what is left in each phase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.interview.names import phase_name
from ui.interview.phases import Phase, left_in
from ui.theme import SMALL_PX, Theme, set_kind
from ui.theme.type import font
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate

_PHASES = tuple(Phase)
_NOTE_GAP_PX = 12
_INDENT_PX = 8


class PhaseButton(QPushButton):
    """One phase, with what is left in it."""

    def __init__(self, theme: Theme, phase: Phase) -> None:
        super().__init__(phase_name(phase))
        self._theme = theme
        self._note = ""
        self._is_done = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_kind(self, "rail")
        self.show_left(0)

    def show_left(self, left: int) -> None:
        """Show how many things are missing; none is a tick."""
        self._is_done = not left
        self._note = translate("interview", "%n left", "", left) if left else ""
        done = translate("interview", "nothing missing")
        self.setAccessibleName(f"{self.text()}, {self._note or done}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, and the note at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        right = self.rect().adjusted(0, 0, -_NOTE_GAP_PX, 0)
        if self._is_done:
            tick = self._theme.pixmap("check", "muted", pixels=16, density=_density(self))
            painter.drawPixmap(right.right() - 16, (self.height() - 16) // 2, tick)
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

    def __init__(self, theme: Theme, code: str) -> None:
        super().__init__()
        self._phase = Phase.PEOPLE
        self._buttons: dict[Phase, PhaseButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head(code))
        column.addSpacing(16)
        for phase in _PHASES:
            column.addWidget(self._phase_button(theme, phase))
        column.addLayout(self._closed(theme))
        column.addStretch(1)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._turn_on if step > 0 else self._turn_back)

    def show_phase(self, phase: Phase) -> None:
        """Mark the page that is shown."""
        self._phase = phase
        self._buttons[phase].setChecked(True)

    def show_gaps(self, gaps: tuple[str, ...]) -> None:
        """Show what is left in each phase."""
        for phase, left in left_in(gaps).items():
            self._buttons[phase].show_left(left)

    def show_open(self, is_open: bool) -> None:
        """Say that the words are locked, with the way back, or nothing."""
        self._locked.setVisible(not is_open)
        self._reopen.setVisible(not is_open)

    def _head(self, code: str) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(_INDENT_PX, 8, _INDENT_PX, 0)
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
        button.clicked.connect(lambda: self.phase_asked.emit(phase))
        keys = f"Ctrl+{_PHASES.index(phase) + 1}"
        button.setToolTip(keys)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(button.click)
        self._buttons[phase] = button
        return button

    def _turn_on(self) -> None:
        self.phase_asked.emit(_neighbour(self._phase, 1))

    def _turn_back(self) -> None:
        self.phase_asked.emit(_neighbour(self._phase, -1))


def _neighbour(phase: Phase, step: int) -> Phase:
    """Return the phase so many steps away, or the last there is."""
    at = _PHASES.index(phase) + step
    return _PHASES[min(max(at, 0), len(_PHASES) - 1)]


def _density(button: QPushButton) -> float:
    return button.devicePixelRatioF()
