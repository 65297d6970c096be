"""The page on which an account is made clear: the words, who is named, where they were.

It turns between its sheets and knows nothing of what is on them.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.interview.rooms import RoomPage
from ui.theme import Theme
from ui.widgets.answer_button import AnswerButton
from ui.widgets.part import Part, Sheets
from ui.words import translate


class ClarifyPage(RoomPage):
    """Sheets, and a button for each beside the title. A sheet is made when turned to.

    Signals:
        turned_to: Which sheet is in sight now, from 0.
    """

    turned_to = Signal(int)

    def __init__(
        self, theme: Theme, makers: Sequence[tuple[str, Callable[[], Part]]]
    ) -> None:
        """Take what makes the sheets.

        Args:
            theme: The look.
            makers: What each sheet is called, and what makes it.
        """
        super().__init__(theme, translate("coding", "Clarify"), wide=True, scrolls=False)
        self._makers = tuple(make for _words, make in makers)
        self._parts: dict[int, Part] = {}
        self._at = 0
        self._is_open = True
        self._buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._sheets = Sheets()
        for at, (words, _make) in enumerate(makers):
            self.beside_title.addWidget(self._button(at, words))
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._turn_by(step))
        self._show_part()
        self.column.addWidget(self._sheets, 1)
        self.column.setSpacing(12)
        self.left.connect(self._leave)
        self.help_words = _help()

    @property
    def part(self) -> Part:
        """The sheet in sight."""
        return self._parts[self._at]

    def turn_to(self, at: int) -> None:
        """Turn to a sheet, counted from 0."""
        if at != self._at:
            self.part.left.emit()
            self._at = at
            self._show_part()
            self.part.entered.emit()
            self.turned_to.emit(at)
        self._buttons[at].setChecked(True)
        if focus := self.part.first_focus():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show what is there as final."""
        self._is_open = is_open
        for part in self._parts.values():
            part.show_open(is_open)

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        for part in self._parts.values():
            part.settle_now()

    def first_focus(self) -> QWidget | None:
        """Begin where the sheet in sight begins."""
        return self.part.first_focus()

    def close_last(self) -> bool:
        """Close what is open on the sheet; then go back to the first one."""
        if self.part.close_last():
            return True
        if self._at:
            self.turn_to(0)
            return True
        return False

    def _turn_by(self, step: int) -> None:
        self.turn_to((self._at + step) % len(self._makers))

    def _show_part(self) -> None:
        if self._at not in self._parts:
            part = self._makers[self._at]()
            part.show_open(self._is_open)
            part.edited.connect(self.edited)
            self._parts[self._at] = part
        self._sheets.show_only(self.part)

    def _leave(self) -> None:
        self.part.left.emit()

    def _button(self, at: int, words: str) -> QPushButton:
        button = AnswerButton(words)
        button.setChecked(at == 0)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.turn_to(at))
        button.setToolTip("Ctrl+Tab")
        self._group.addButton(button)
        self._buttons.append(button)
        return button


def _help() -> tuple[str, ...]:
    return (
        translate(
            "coding",
            "Select words with the mouse or with Shift and the arrows, and press one key: "
            "they become a fact. Its number stands under its words. Nothing in the account "
            "itself is changed.",
        ),
        translate(
            "coding",
            "The digits 1 to 7 do the same as the letters. Enter opens the fact under the "
            "caret, Delete in the margin takes a fact away, Ctrl+Z takes back what was "
            "coded last, Escape goes back. Ctrl+Tab turns to the people and the transfers.",
        ),
        translate(
            "coding",
            "Write a time as the person says it: August 2020, 10.08.2020?, since 2019. "
            "What was understood stands beneath. What is not known stays unknown.",
        ),
    )
