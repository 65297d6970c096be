"""The question before particulars are opened: it is on record, so nobody slips into it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate


class Asking(QWidget):
    """Stands in the place of the doors until it is answered.

    Signals:
        confirmed: Open them.
        declined: Leave them closed.
    """

    confirmed = Signal()
    declined = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.confirm = Button(theme, translate("particulars", "Open, and put it on record"))
        self.confirm.clicked.connect(self.confirmed)
        self.leave = Button(theme, translate("particulars", "Leave them closed"))
        self.leave.clicked.connect(self.declined)
        words = PlainLabel(
            translate(
                "particulars",
                "That they were opened here, when and with which key, stands in the "
                "custody log for ever. Open them only when somebody needs to know.",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.confirm)
        row.addWidget(self.leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addLayout(row)
        self.hide()

    def ask(self) -> None:
        """Ask; the answer that changes nothing has the focus."""
        self.show()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
