"""Correcting one paragraph: its words as they were, to be changed as the person says."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from ui.interview.half_typed import EMPTY
from ui.interview.read_back import mark_of
from ui.plain import paragraphs_of
from ui.theme import READING_PX, Theme, set_kind
from ui.theme.type import font
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.wrapping import wrap_as_fits
from ui.words import translate

_HEIGHT_PX = 132


class CorrectionBox(QFrame):
    """Hidden until a paragraph is taken up.

    Signals:
        corrected: Number of the paragraph and its new words.
        put_back: The person changed their mind.
        half_typed: `Words` of the box at each key: number, mark of the words as they
            stand, words as they shall be; `EMPTY` once they are noted or given up.
    """

    corrected = Signal(int, str)
    put_back = Signal()
    half_typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self._number = 0
        self._before = ""
        self._title = PlainLabel("", "strong")
        self.words = QPlainTextEdit()
        self.words.setFont(font(READING_PX, serif=True))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_HEIGHT_PX)
        self.words.setAccessibleName(translate("interview", "Corrected words"))
        self.apply = Button(theme, translate("interview", "Correct it"), "primary")
        leave = Button(theme, translate("interview", "Leave it as it was"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.apply)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.apply.clicked.connect(self._apply)
        leave.clicked.connect(self._leave)
        self.words.textChanged.connect(self._changed)
        self.hide()

    @property
    def is_begun(self) -> bool:
        """Whether other words stand in it than in the paragraph."""
        return not self.isHidden() and self.words.toPlainText() != self._before

    def take_up(self, number: int, before: str, after: str | None = None) -> None:
        """Show a paragraph to be corrected.

        Args:
            number: Of the paragraph, from 1.
            before: Its words.
            after: What was typed in their place before; the words themselves if nothing.
        """
        self.move_to(number, before)
        shown = before if after is None else after
        wrap_as_fits(self.words, shown)
        self.show()
        self.words.setPlainText(shown)
        self.words.moveCursor(QTextCursor.MoveOperation.End)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the caret in sight: at another width the lines are broken anew."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.words.ensureCursorVisible)

    def move_to(self, number: int, before: str) -> None:
        """Belong to this paragraph; the typed words stay."""
        self._number = number
        self._before = before
        self._title.setText(
            translate("interview", "Correct paragraph {number}").format(number=number)
        )

    def put_away(self) -> None:
        """Hide; nothing was corrected."""
        self.put_aside()
        self.half_typed.emit(EMPTY)

    def put_aside(self) -> None:
        """Hide for a while: what was typed is kept by whoever keeps it."""
        self.hide()
        self.words.clear()

    @property
    def place(self) -> tuple[int, str]:
        """Number of the paragraph, and the mark of its words."""
        return self._number, mark_of(self._before)

    def _after(self) -> str:
        lines = paragraphs_of(self.words.toPlainText())
        return " ".join(line.strip() for line in lines if line.strip())

    def _changed(self) -> None:
        self.apply.setEnabled(self._after() not in ("", self._before))
        if self.isHidden():
            return
        words = str(self._number), mark_of(self._before), self.words.toPlainText()
        self.half_typed.emit(words if self.is_begun else EMPTY)

    def _apply(self) -> None:
        number, after = self._number, self._after()
        self.put_away()
        self.corrected.emit(number, after)

    def _leave(self) -> None:
        self.put_away()
        self.put_back.emit()
