"""One sealed file in the margin: its facts, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.rows import OutboxEntry
from ui.messages import size_words
from ui.outbox.words import entry_words, handed_words, next_words, receipt_words
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.dates import day_words
from ui.widgets.labels import CopyableLabel, PlainLabel
from ui.words import translate

HASH_GROUP = 8
GROUPS_A_LINE = 4


class Details(QWidget):
    """Shown for the chosen row.

    Signals:
        write_wanted: Write a copy to a stick.
        drop_confirmed: The button was held: delete the sealed file.
        stamps_wanted: Show its time-stamps.
    """

    write_wanted = Signal()
    drop_confirmed = Signal()
    stamps_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._heading = PlainLabel("", "heading")
        self._next = PlainLabel()
        self.write = Button(theme, translate("outbox", "Write to a stick…"), icon="outbox")
        self.write.clicked.connect(self.write_wanted)
        self._gone = PlainLabel(
            translate(
                "outbox",
                "Deleting removes the sealed file from this device. The line with its "
                "dates stays.",
            ),
            "small",
        )
        self.drop = HoldButton(theme, translate("outbox", "Hold to delete"), "erase")
        self.drop.setAccessibleDescription(self._gone.text())
        self.drop.held.connect(self.drop_confirmed)
        self.stamps = Button(theme, translate("outbox", "Time-stamps"), icon="clock")
        self.stamps.clicked.connect(self.stamps_wanted)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self._values = {
            key: self._fact(words)
            for key, words in (
                ("sealed", translate("outbox", "Sealed on")),
                ("recipients", translate("outbox", "Who can open it")),
                ("handed", translate("outbox", "Handed over")),
                ("receipt", translate("outbox", "Receipt")),
                ("size", translate("outbox", "Size")),
                ("keys", translate("outbox", "Keys")),
            )
        }
        self._hash = CopyableLabel("", "small")
        self._lay_out()

    def show_entry(self, entry: OutboxEntry, *, is_here: bool) -> None:
        """Show one sealed file; without what can no longer be done if it was deleted."""
        self._heading.setText(entry_words(entry))
        self._next.setText(next_words(entry, is_here=is_here))
        shown = {
            "sealed": day_words(entry.sealed_at),
            "recipients": "\n".join(entry.recipients),
            "handed": handed_words(entry),
            "receipt": receipt_words(entry),
            "size": size_words(entry.size_bytes),
            "keys": translate("outbox", "X25519, for older programs")
            if entry.compatible
            else translate("outbox", "Post-quantum"),
        }
        for key, words in shown.items():
            self._values[key].setText(words)
        self._hash.setText(_grouped(entry.sha256))
        for part in (self._gone, self.drop):
            part.setVisible(is_here and entry.may_go)
        self.write.setVisible(is_here)
        self.stamps.setVisible(bool(entry.signature_sha512))

    def _fact(self, words: str) -> PlainLabel:
        value = PlainLabel()
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(PlainLabel(words, "small"))
        pair.addWidget(value)
        self._facts.addLayout(pair)
        return value

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._next)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.stamps, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._gone)
        column.addLayout(self._facts)
        hashes = QVBoxLayout()
        hashes.setSpacing(0)
        hashes.addWidget(PlainLabel(translate("outbox", "SHA-256"), "small"))
        hashes.addWidget(self._hash)
        column.addLayout(hashes)


def _grouped(digits: str) -> str:
    groups = [digits[at : at + HASH_GROUP] for at in range(0, len(digits), HASH_GROUP)]
    return "\n".join(
        " ".join(groups[at : at + GROUPS_A_LINE])
        for at in range(0, len(groups), GROUPS_A_LINE)
    )
