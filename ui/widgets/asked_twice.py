"""What cannot be undone: a link opens the question, and a button is held to answer it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.labels import PlainLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The words on the three buttons, translated."""

    ask: str
    hold: str
    keep: str


class AskedTwice(QWidget):
    """A link, behind it what it would do, a button to hold, and the way back.

    Signals:
        confirmed: The button was held.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, asking: Asking, question: str = "") -> None:
        super().__init__()
        self.ask = Button(theme, asking.ask, "link")
        self.ask.clicked.connect(self._open)
        self._question = PlainLabel("", "amber")
        self.hold = HoldButton(theme, asking.hold, "erase")
        self.hold.held.connect(self.confirmed)
        self.keep = Button(theme, asking.keep, "link")
        self.keep.clicked.connect(self.put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.ask, self._question, self.hold, self.keep):
            is_words = part is self._question
            side = Qt.AlignmentFlag(0) if is_words else Qt.AlignmentFlag.AlignLeft
            column.addWidget(part, 0, side)
        self.set_question(question)
        self.close_question()

    def set_question(self, question: str) -> None:
        """Say what holding the button does."""
        self._question.setText(question)
        self.hold.setAccessibleDescription(question)

    @property
    def is_open(self) -> bool:
        """Whether the question stands there."""
        return not self.hold.isHidden()

    def close_question(self) -> None:
        """Show the link alone; leaves the keyboard where it is."""
        self._show(is_asked=False)

    def put_away(self) -> None:
        """Keep all as it is, and go back to the link."""
        self.close_question()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self._show(is_asked=True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, is_asked: bool) -> None:
        self.ask.setVisible(not is_asked)
        for part in (self._question, self.hold, self.keep):
            part.setVisible(is_asked)
