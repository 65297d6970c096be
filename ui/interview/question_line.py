"""One line for a question that was asked: its words, then one key for how it was put.

It opens under the paragraph with the caret and never waits for anything. If the words
sound as if they led, it says so once the typing pauses, and no more.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.domain.conduct import Manner
from desktop.domain.leading import leading_phrase
from desktop.services.half_typed import Words
from ui.interview.half_typed import EMPTY
from ui.interview.settle import SETTLE_MS
from ui.theme import Theme, set_kind
from ui.widgets.answers import AnswerChoice, FourAnswers
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate

MAX_LETTERS = 2000
BESIDE_PX = 600


def manners() -> tuple[AnswerChoice, ...]:
    """Return how a question can be put; codes are those of `desktop.domain.conduct`."""
    return (
        AnswerChoice(
            str(Manner.OPEN), translate("interview", "Open"), translate("interview", "O")
        ),
        AnswerChoice(
            str(Manner.CLOSED),
            translate("interview", "Closed"),
            translate("interview", "C"),
        ),
        AnswerChoice(
            str(Manner.LEADING),
            translate("interview", "Leading"),
            translate("interview", "L"),
        ),
    )


class QuestionLine(QFrame):
    """Hidden until a question is noted.

    Signals:
        asked: The words, and the `Manner`.
        closed: The keyboard goes back to the account.
        grown: It needs more room, or less.
        half_typed: `Words` of the line at each key; `EMPTY` once noted or given up.
    """

    asked = Signal(str, object)
    closed = Signal()
    grown = Signal()
    half_typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        name = translate("interview", "The question, as you put it")
        self.words = QLineEdit()
        self.words.setMaxLength(MAX_LETTERS)
        self.words.setPlaceholderText(name)
        self.words.setAccessibleName(name)
        how = translate("interview", "How it was put")
        self.manner = FourAnswers(how, manners())
        self.hint = PlainLabel("", "amber")
        self.hint.hide()
        close = translate("interview", "Close", "the button of the line for a question")
        self._close = Button(theme, close, "link", "close")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self._pause.timeout.connect(self.show_hint)
        self._lay_out()
        self.words.textEdited.connect(self._typed)
        self.words.textChanged.connect(self._changed)
        self.words.returnPressed.connect(self._words_done)
        self.manner.answered.connect(self._answered)
        self._close.clicked.connect(self.close_line)
        self.hide()

    def fit_to(self, width_px: int) -> None:
        """Take this width, and put how it was put under the words if it is little."""
        beside = width_px >= BESIDE_PX
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.setFixedWidth(width_px)
        self.adjustSize()

    def open_line(self) -> None:
        """Show an empty line; one with words in it is kept."""
        self.show()
        self.raise_()
        self.words.setFocus()

    def close_line(self) -> None:
        """Hide it; what was typed into it is there when it is shown again."""
        self.hide()
        self.closed.emit()

    def show_half_typed(self, words: Words) -> None:
        """Put back what was typed before; the line is shown by whoever opens it."""
        self.words.setText("".join(words))

    @property
    def is_begun(self) -> bool:
        """Whether words stand in it."""
        return bool(self.words.text())

    def show_hint(self) -> None:
        """Say which words lead, or nothing."""
        found = leading_phrase(self.words.text())
        words = translate("interview", "“{words}” may put the answer into their mouth.")
        self.hint.setText(words.format(words=found) if found else "")
        self.hint.setVisible(bool(found))
        self.grown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys from the account beneath."""
        event.accept()

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.words, 1)
        how = QHBoxLayout()
        how.setSpacing(8)
        how.addWidget(self.manner, 0, Qt.AlignmentFlag.AlignVCenter)
        how.addWidget(self._close)
        row = self._row
        row.setSpacing(8)
        row.addLayout(said, 1)
        row.addLayout(how)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.hint)

    def _typed(self) -> None:
        self._pause.start()

    def _changed(self, words: str) -> None:
        self.half_typed.emit((words,) if words else EMPTY)

    def _words_done(self) -> None:
        self._pause.stop()
        self.show_hint()
        self.manner.setFocus()

    def _answered(self, manner: str) -> None:
        words = self.words.text()
        self._empty()
        self.close_line()
        self.asked.emit(words, Manner(manner))

    def _empty(self) -> None:
        self._pause.stop()
        self.words.clear()
        self.hint.hide()
        self.manner.clear_answer()
