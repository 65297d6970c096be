"""The questions that were asked, as a list: to look through, and to take a slip out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QVBoxLayout

from desktop.domain.conduct import AskedQuestion, Manner
from ui.plain import visible
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.dates import clock_words
from ui.widgets.labels import PlainLabel
from ui.words import QT_TRANSLATE_NOOP, translate

_LEAST_PX, _MOST_PX, _EDGE_PX = 48, 176, 8
_MANNERS = {
    Manner.OPEN: QT_TRANSLATE_NOOP("interview", "open"),
    Manner.CLOSED: QT_TRANSLATE_NOOP("interview", "closed"),
    Manner.LEADING: QT_TRANSLATE_NOOP("interview", "leading"),
}


def manner_words(manner: Manner) -> str:
    """Return how a question was put, in a word."""
    return translate("interview", _MANNERS[manner])


class _List(QListWidget):
    """A list in which Delete takes a line out.

    Signals:
        delete_pressed: The line with the keyboard shall go.
    """

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer Delete; all else goes on."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class QuestionLog(QFrame):
    """Hidden until it is opened.

    Signals:
        removed: An `AskedQuestion` that was noted by mistake.
        closed: The keyboard goes back to the account.
    """

    removed = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self._questions: tuple[AskedQuestion, ...] = ()
        self._is_open = True
        title = translate("interview", "Questions asked")
        self.list = _List()
        self.list.setAccessibleName(title)
        self.list.setTabKeyNavigation(False)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remove = Button(theme, translate("interview", "Take it out"), "link", "erase")
        words = translate("interview", "Close", "the button of the list of questions")
        close = Button(theme, words, "link", "close")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(title, "strong"), 1)
        head.addWidget(self.remove)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addWidget(self.list)
        self.remove.clicked.connect(self._remove)
        self.list.delete_pressed.connect(self._remove)
        close.clicked.connect(self.close_log)
        self.hide()

    def show_questions(self, questions: tuple[AskedQuestion, ...]) -> None:
        """Show these, newest last; a line that is chosen stays chosen."""
        if questions == self._questions:
            return
        row = self.list.currentRow()
        self._questions = questions
        self.list.clear()
        self.list.addItems([_line(each) for each in questions])
        self.list.setCurrentRow(min(row, len(questions) - 1))
        self._fit()
        self._show_removable()

    def show_open(self, is_open: bool) -> None:
        """Let lines be taken out, or not."""
        self._is_open = is_open
        self._show_removable()

    def open_log(self) -> None:
        """Show the list and take the keyboard, at the newest line."""
        self.show()
        self.list.setCurrentRow(len(self._questions) - 1)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_log(self) -> None:
        """Hide the list."""
        self.hide()
        self.closed.emit()

    def _fit(self) -> None:
        """Take as much room as the lines need, and not the whole page."""
        lines = range(self.list.count())
        needed = sum(self.list.sizeHintForRow(line) for line in lines) + _EDGE_PX
        self.list.setFixedHeight(min(max(needed, _LEAST_PX), _MOST_PX))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if self._is_open and 0 <= row < len(self._questions):
            self.removed.emit(self._questions[row])

    def _show_removable(self) -> None:
        self.remove.setEnabled(self._is_open and bool(self._questions))


def _line(question: AskedQuestion) -> str:
    if question.after:
        where = translate("interview", "after paragraph {number}")
        place = where.format(number=question.after)
    else:
        place = translate("interview", "before the first paragraph")
    said = visible(question.words) or translate("interview", "(words not noted)")
    parts = clock_words(question.asked_at), manner_words(question.manner), place, said
    return " · ".join(parts)
