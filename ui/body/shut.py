"""What stands in the place of a chart that may not be shown: why, and where to ask."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate


class ShutChart(QFrame):
    """A calm sheet with two sentences.

    Signals:
        consent_asked: Turn to consent.
    """

    consent_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self.ask = Button(theme, translate("body", "Turn to consent"), icon="consent")
        self.ask.clicked.connect(self.consent_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(
            PlainLabel(translate("body", "The intimate chart is shut."), "heading")
        )
        column.addWidget(
            PlainLabel(
                translate(
                    "body",
                    "It opens when the person has agreed to speak about intimate matters. "
                    "Ask only if it is right now, and let them choose who asks.",
                ),
                "quiet",
            )
        )
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
