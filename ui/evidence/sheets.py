"""Sheets beside the files of the evidence page: a sketch pad, a register, whatever joins.

The page knows what a `Part` is and nothing of what is on it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from ui.widgets.answer_button import AnswerButton
from ui.widgets.flow import FlowLayout
from ui.widgets.part import Part
from ui.words import translate


class Sheets(QWidget):
    """The sheets, and a row of buttons to turn to them; both hidden while there are none.

    Signals:
        turned: Another sheet is in sight, or the files again.
        edited: Something was typed just now on a sheet.
    """

    turned = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Part] = []
        self._is_open = True
        self._at = 0
        self.tabs = QWidget()
        self._row = FlowLayout(4)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.tabs.setLayout(self._row)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.turn_to)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add_tab(translate("evidence", "Files"))
        self.tabs.hide()
        self.hide()

    @property
    def part(self) -> Part | None:
        """The sheet in sight; None while the files are."""
        return self._parts[self._at - 1] if self._at else None

    @property
    def tab(self) -> QAbstractButton:
        """The button of the sheet in sight, or of the files."""
        return self._group.button(self._at)

    def add(self, words: str, part: Part) -> None:
        """Put one more sheet beside the files."""
        self._parts.append(part)
        self._add_tab(words)
        part.hide()
        part.show_open(self._is_open)
        part.edited.connect(self.edited)
        self._column.addWidget(part)
        self.tabs.show()

    def turn_to(self, at: int) -> None:
        """Turn to a sheet, counted from 1; 0 for the files."""
        if part := self.part:
            part.settle_now()
            part.left.emit()
            part.hide()
        self._at = at
        self._group.button(at).setChecked(True)
        self.setVisible(bool(at))
        if part := self.part:
            part.show()
        self.turned.emit()

    def show_open(self, is_open: bool) -> None:
        """Let people write on the sheets, or show what is there as final."""
        self._is_open = is_open
        for part in self._parts:
            part.show_open(is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        for part in self._parts:
            part.settle_now()

    def close_last(self) -> bool:
        """Close what is open on the sheet in sight, or go back to the files."""
        part = self.part
        if part is None:
            return False
        if not part.close_last():
            self.turn_to(0)
        return True

    def _add_tab(self, words: str) -> None:
        button = AnswerButton(words)
        button.setAccessibleName(words)
        at = len(self._group.buttons())
        button.setChecked(at == 0)
        self._group.addButton(button, at)
        self._row.addWidget(button)
