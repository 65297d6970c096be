"""What is gone after sealing, and what stays: read in the margin before confirming."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import PlainLabel
from ui.words import translate


class Afterwards(QWidget):
    """Two short lists in plain words."""

    def __init__(self) -> None:
        super().__init__()
        self._gone = PlainLabel()
        self._stays = PlainLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(translate("seal", "Gone from this device"), "strong"))
        column.addWidget(self._gone)
        column.addSpacing(12)
        column.addWidget(PlainLabel(translate("seal", "Stays on this device"), "strong"))
        column.addWidget(self._stays)
        self.tell(keeps=False)

    def tell(self, *, keeps: bool) -> None:
        """Say it for a testimony that is let go of, or of which a copy is kept."""
        if keeps:
            self._gone.setText(
                translate(
                    "seal",
                    "Who the deponent is, if you noted it: a name never stays. Nothing "
                    "else, because you chose to keep a copy that this device can open.",
                )
            )
            self._stays.setText(
                translate(
                    "seal",
                    "The testimony with its evidence, final and readable, and the sealed "
                    "file in the outbox.",
                )
            )
            return
        self._gone.setText(
            translate(
                "seal",
                "The account, the consent, who the deponent is, the recording and all "
                "other evidence. No passphrase brings them back here.",
            )
        )
        self._stays.setText(
            translate(
                "seal",
                "The case code, the dates, the names of the recipients, whether the "
                "receipt came, and the sealed file in the outbox, which only the "
                "recipients can open.",
            )
        )
