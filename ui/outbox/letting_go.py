"""Letting a sealed file go although somebody has not answered: asked twice, by name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.answers import Sent
from ui.outbox.words import names_words
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.labels import PlainLabel
from ui.words import translate


class LettingGo(QWidget):
    """A link that opens the question, and the button that answers it.

    Signals:
        confirmed: The button was held.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bundle = ""
        self.ask = Button(theme, translate("outbox", "Let it go nevertheless…"), "link")
        self.ask.clicked.connect(self._ask)
        self._sure = PlainLabel("", "amber")
        self.hold = HoldButton(theme, translate("outbox", "Hold to let it go"), "erase")
        self.hold.held.connect(self.confirmed)
        self.keep = Button(theme, translate("outbox", "Keep the file"), "link")
        self.keep.clicked.connect(self.put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.ask, self._sure, self.hold, self.keep):
            side = Qt.AlignmentFlag(0) if part is self._sure else Qt.AlignmentFlag.AlignLeft
            column.addWidget(part, 0, side)
        self._show_sure(is_asked=False)

    def show_file(self, sent: Sent) -> None:
        """Offer it for this file, or not; an open question stays with its file only."""
        same = sent.entry.bundle_id == self._bundle and sent.may_be_let_go
        self._bundle = sent.entry.bundle_id
        self._sure.setText(
            translate(
                "outbox",
                "No answer came from {names}, who may not have it. Once it is deleted "
                "here, it cannot be written for them again. That it was let go is noted "
                "for ever.",
            ).format(names=names_words(sent.waiting))
        )
        self.hold.setAccessibleDescription(self._sure.text())
        self._show_sure(is_asked=same and self.is_open)
        self.setVisible(sent.may_be_let_go)

    @property
    def is_open(self) -> bool:
        """Whether the question stands there."""
        return not self.hold.isHidden()

    def put_away(self) -> None:
        """Keep the file."""
        self._show_sure(is_asked=False)
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self._show_sure(is_asked=True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sure(self, *, is_asked: bool) -> None:
        self.ask.setVisible(not is_asked)
        for part in (self._sure, self.hold, self.keep):
            part.setVisible(is_asked)
