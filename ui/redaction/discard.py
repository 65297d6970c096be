"""The one question before a redaction is destroyed: held down, never slipped into."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate


class DiscardPanel(QFrame):
    """Hidden until it asks.

    Signals:
        confirmed: Destroy it.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "banner-red")
        self.hold = HoldButton(theme, translate("redaction", "Hold to discard"), "erase")
        self.hold.held.connect(self.confirmed)
        self.keep = Button(theme, translate("redaction", "Keep it"))
        self.keep.clicked.connect(self.hide)
        words = translate(
            "redaction",
            "Everything that was chosen for this copy is destroyed. The testimony stays as "
            "it is.",
        )
        row = FlowLayout(12)
        row.addWidget(self.keep)
        row.addWidget(self.hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(PlainLabel(words, "strong"))
        column.addLayout(row)
        self.hide()

    def ask(self) -> None:
        """Ask; the keyboard begins on the way back."""
        self.show()
        self.keep.setFocus()
