"""A testimony that this device can no longer open: what is still known of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.rows import ShelfRow
from ui.widgets.dates import day_words
from ui.widgets.labels import PlainLabel
from ui.words import translate


class SealedPanel(QWidget):
    """Code, dates, recipients, receipt. Nothing more is left here."""

    def __init__(self) -> None:
        super().__init__()
        self._lead = PlainLabel(
            translate("casefile", "This device can no longer open it."), "heading"
        )
        self._why = PlainLabel(
            translate(
                "casefile",
                "It was sealed, and its key on this device was destroyed. Only the "
                "recipients can open the sealed file.",
            )
        )
        self._values = {key: PlainLabel() for key in ("sealed", "recipients", "receipt")}
        words = {
            "sealed": translate("casefile", "Sealed on"),
            "recipients": translate("casefile", "Who can open it"),
            "receipt": translate("casefile", "Receipt"),
        }
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(8)
        facts.setColumnStretch(1, 1)
        for line, (key, value) in enumerate(self._values.items()):
            label = PlainLabel(words[key], "quiet", wraps=False)
            facts.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._lead)
        column.addWidget(self._why)
        column.addLayout(facts)

    def show_row(self, row: ShelfRow) -> None:
        """Show the short facts."""
        self._values["sealed"].setText(day_words(row.sealed_at))
        self._values["recipients"].setText(", ".join(row.recipients))
        self._values["receipt"].setText(
            translate("casefile", "Came on {day}: it arrived.").format(
                day=day_words(row.receipt_at)
            )
            if row.receipt_at
            else translate(
                "casefile", "Not yet. The sealed file waits in the outbox until it comes."
            )
        )
