"""Thirty-three fields for the words of one piece, in the order of the sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crypto.piece_words import WORDS, suggestions
from crypto.pieces import ChecksumWrong, UnknownWord
from ui.ceremony import notes
from ui.ceremony.word_edit import WordEdit
from ui.theme import Theme, set_kind
from ui.widgets.banner import Banner
from ui.widgets.labels import PlainLabel
from ui.words import translate

ROWS = 11
_NUMBER_PX = 24


class PieceEntry(QWidget):
    """Where a holder types a piece.

    Signals:
        finished: Enter or Space in the last field.
    """

    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.banner = Banner(theme)
        self.words: list[WordEdit] = []
        self._numbers: list[PlainLabel] = []
        self._marked: set[int] = set()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for at in range(WORDS):
            column, row = divmod(at, ROWS)
            grid.addLayout(self._cell(theme, at), row, column)
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.banner)
        layout.addLayout(grid)

    def typed(self) -> tuple[str, ...]:
        """Return what stands in the fields."""
        return tuple(each.text() for each in self.words)

    def begin(self) -> None:
        """Start with empty fields."""
        self.banner.clear()
        for at, edit in enumerate(self.words):
            edit.clear()
            self._mark(at, wrong=False)
        self.words[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the fields, wherever the keyboard is."""
        for edit in self.words:
            edit.clear()

    def show_problem(self, error: Exception) -> None:
        """Say what is wrong, mark the words it concerns, and go to the first of them."""
        numbers: tuple[int, ...] = ()
        if isinstance(error, (UnknownWord, ChecksumWrong)):
            numbers = error.numbers
        if isinstance(error, UnknownWord):
            self.banner.show_message(notes.unknown(numbers, self._near(numbers[0])))
        elif isinstance(error, ChecksumWrong):
            self.banner.show_message(notes.not_as_on_sheet(numbers))
        else:
            self.banner.show_error(error)
        for at in range(WORDS):
            self._mark(at, wrong=at + 1 in numbers)
        if numbers:
            self.words[numbers[0] - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _near(self, number: int) -> tuple[str, ...]:
        return suggestions(self.words[number - 1].text())

    def _cell(self, theme: Theme, at: int) -> QHBoxLayout:
        name = translate("ceremony", "Word {number}").format(number=at + 1)
        edit = WordEdit(theme, name)
        number = PlainLabel(str(at + 1), "small", wraps=False)
        number.setFixedWidth(_NUMBER_PX)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        edit.settled.connect(lambda: self._settled(at))
        edit.textEdited.connect(lambda: self._mark(at, wrong=False))
        edit.next_asked.connect(lambda: self._go(at + 1))
        edit.back_asked.connect(lambda: self._go(at - 1))
        self.words.append(edit)
        self._numbers.append(number)
        cell = QHBoxLayout()
        cell.setSpacing(8)
        cell.addWidget(number)
        cell.addWidget(edit, 1)
        return cell

    def _settled(self, at: int) -> None:
        edit = self.words[at]
        if edit.text() and not edit.is_on_list:
            self._mark(at, wrong=True)
            self.banner.show_message(notes.unknown((at + 1,), self._near(at + 1)))
        elif not self._marked and not self.banner.isHidden():
            self.banner.clear()

    def _mark(self, at: int, *, wrong: bool) -> None:
        """Mark a word by a sign and by colour, and say so to a screen reader."""
        if wrong == (at in self._marked):
            return
        (self._marked.add if wrong else self._marked.discard)(at)
        self._numbers[at].setText(f"{at + 1} ?" if wrong else str(at + 1))
        set_kind(self._numbers[at], "amber" if wrong else "small")
        self.words[at].setAccessibleDescription(
            translate("ceremony", "Look at this word again") if wrong else ""
        )

    def _go(self, at: int) -> None:
        if at >= WORDS:
            self.finished.emit()
        elif at >= 0:
            self.words[at].setFocus(Qt.FocusReason.OtherFocusReason)
