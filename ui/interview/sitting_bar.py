"""A quiet bar above the pages: a break, a stop, a new sitting, or leaving unclosed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.interview.sitting_presenter import NOTHING, Note, SittingNote
from ui.theme import Theme, set_kind
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.dates import clock_words
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.page import EDGE_PX, NARROW_BELOW_PX, NARROW_EDGE_PX
from ui.widgets.status import StatusLine
from ui.words import QT_TRANSLATE_NOOP, translate

SITTING = "sitting"
TICK_MS = 20_000
_TOP_PX = 16
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_KINDS = {Note.LEAVING: "banner-amber"}
_SAID = {
    Note.BEGIN: QT_TRANSLATE_NOOP(
        "interview",
        "This is another day, so it is a new sitting. Look whether people and place are "
        "right, then begin; the words are locked until then.",
    ),
    Note.STOPPED: QT_TRANSLATE_NOOP(
        "interview",
        "Stopped at {time}. All is saved and the words are locked. Ask how they are; close "
        "it now, or go on later.",
    ),
    Note.BREAK: QT_TRANSLATE_NOOP(
        "interview", "A break since {time}. No sound is recorded meanwhile."
    ),
    Note.BREAK_DUE: QT_TRANSLATE_NOOP(
        "interview", "{count} minutes without a break. Ask whether they would like one."
    ),
    Note.LEAVING: QT_TRANSLATE_NOOP(
        "interview",
        "The interview is not closed, and nobody should leave without being asked how they "
        "are. All is saved; if it is left now, the record says that it was paused.",
    ),
}


class SittingBar(QWidget):
    """Shows one `SittingNote`, with what can be done about it.

    Signals:
        go_on_asked: Begin the new sitting, or end the break.
        break_asked: Begin a break.
        later_asked: Not now.
        close_asked: Go to the closing page.
        leave_confirmed: Leave; it is noted as paused.
        stay_asked: Do not leave.
        ticked: Some time has passed.
    """

    go_on_asked = Signal()
    break_asked = Signal()
    later_asked = Signal()
    close_asked = Signal()
    leave_confirmed = Signal()
    stay_asked = Signal()
    ticked = Signal()

    def __init__(self, theme: Theme, status: StatusLine) -> None:
        super().__init__()
        self._theme = theme
        self._status = status
        self._shown = NOTHING
        self._minutes: int | None = None
        self._frame = QFrame()
        self.words = PlainLabel()
        self._buttons = FlowLayout(8, wants_one_line=True)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._frame)
        self._across.setContentsMargins(16, 8, 12, 8)
        self._across.setSpacing(8)
        self._across.addWidget(self.words, 1)
        self._across.addLayout(self._buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        self._column.addWidget(self._frame)
        self._frame.hide()
        tick = QTimer(self)
        tick.setInterval(TICK_MS)
        tick.timeout.connect(self.ticked)
        tick.start()

    @property
    def shown(self) -> SittingNote:
        """What is shown now."""
        return self._shown

    def show_note(self, note: SittingNote) -> None:
        """Show a note; one that is shown already is left as it is."""
        if (note.note, note.at) == (self._shown.note, self._shown.at):
            return  # only the minutes went on: nothing moves while somebody speaks
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._shown = note
        self._show_actions(note.note)
        self.words.setText(_words(note))
        set_kind(self._frame, _KINDS.get(note.note, "banner-plain"))
        self._frame.setVisible(note != NOTHING)
        self._fit()
        if note != NOTHING:
            announce(self, self.words.text())
        if note.note is Note.LEAVING or had_focus:
            self._take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what could not be said out of sight."""
        super().showEvent(event)
        self.show_minutes(self._minutes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where they do not fit beside them."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is typed on for an answer: they stay, and not a letter is lost."""
        if self._shown.note is not Note.LEAVING or not _is_typed(event):
            return super().eventFilter(watched, event)
        self.stay_asked.emit()
        where = QApplication.focusWidget()
        if where is not None and not self.isAncestorOf(where):
            QApplication.sendEvent(where, event.clone())
        return True

    def _fit(self) -> None:
        beside = self.width() >= NARROW_BELOW_PX
        edge = EDGE_PX if beside else NARROW_EDGE_PX
        top = _TOP_PX if self._shown != NOTHING else 0
        self._column.setContentsMargins(edge, top, edge, 0)
        self._across.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def show_minutes(self, minutes: int | None) -> None:
        """Say at the foot how long this sitting goes on; nothing for None.

        Time passes also while another page is in sight, where it is not said.
        """
        self._minutes = minutes
        if minutes is None or not self.isVisible():
            self._status.hide_part(SITTING)
            return
        hours, rest = divmod(minutes, 60)
        words = translate("interview", "Sitting {hours}:{minutes}")
        self._status.show_part(SITTING, words.format(hours=hours, minutes=f"{rest:02d}"))

    def _take_keyboard(self) -> None:
        buttons = [b for b in self._frame.findChildren(QPushButton) if not b.isHidden()]
        if buttons:
            # Who is asked whether to leave may still be typing, with eyes on the person.
            first = buttons[-1 if self._shown.note is Note.LEAVING else 0]
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_actions(self, note: Note) -> None:
        while item := self._buttons.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for words, act in self._actions(note):
            button = Button(self._theme, words)
            button.clicked.connect(act)
            button.installEventFilter(self)
            self._buttons.addWidget(button)

    def _actions(self, note: Note) -> tuple[tuple[str, Callable[[], object]], ...]:
        if note is Note.NONE:
            return ()
        if note is Note.BEGIN:
            return ((translate("interview", "Begin this sitting"), self.go_on_asked.emit),)
        if note in (Note.STOPPED, Note.BREAK):
            return ((translate("interview", "Go on"), self.go_on_asked.emit),)
        if note is Note.BREAK_DUE:
            return (
                (translate("interview", "Take a break"), self.break_asked.emit),
                (translate("interview", "Later"), self.later_asked.emit),
            )
        return (
            (translate("interview", "Close it first"), self.close_asked.emit),
            (translate("interview", "Leave it paused"), self.leave_confirmed.emit),
            (translate("interview", "Stay"), self.stay_asked.emit),
        )


def _is_typed(event: QEvent) -> bool:
    """Say whether a key writes something; Space and Return press buttons."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return False
    is_command = event.modifiers() & _COMMANDS
    return not is_command and event.text().isprintable() and bool(event.text().strip())


def _words(note: SittingNote) -> str:
    if note.note is Note.NONE:
        return ""
    words = translate("interview", _SAID[note.note])
    return words.format(time=clock_words(note.at), count=note.minutes)
