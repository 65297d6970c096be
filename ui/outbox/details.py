"""One sealed file in the margin: its facts, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.answers import Sent
from ui.messages import size_words
from ui.outbox.letting_go import LettingGo
from ui.outbox.words import (
    answer_lines,
    handed_words,
    next_words,
    receipt_words,
)
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.dates import day_words
from ui.widgets.kinds import entry_words
from ui.widgets.labels import CopyableLabel, PlainLabel
from ui.words import translate

HASH_GROUP = 8
GROUPS_A_LINE = 4


class Details(QWidget):
    """Shown for the chosen row.

    Signals:
        write_wanted: Write a copy to a stick.
        drop_confirmed: The button was held: delete the sealed file.
        let_go_confirmed: It was held: delete it although some have not answered.
        stamps_wanted: Show its time-stamps.
    """

    write_wanted = Signal()
    drop_confirmed = Signal()
    let_go_confirmed = Signal()
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
        self.letting_go = LettingGo(theme)
        self.letting_go.confirmed.connect(self.let_go_confirmed)
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
                ("receipt", translate("outbox", "Receipts")),
                ("size", translate("outbox", "Size")),
                ("keys", translate("outbox", "Keys")),
            )
        }
        self._hash = CopyableLabel("", "small")
        self._lay_out()

    def show_file(self, sent: Sent) -> None:
        """Show one sealed file; without what can no longer be done if it was deleted."""
        entry = sent.entry
        self._heading.setText(entry_words(entry))
        self._next.setText(next_words(sent))
        shown = {
            "sealed": day_words(entry.sealed_at),
            "recipients": "\n".join(entry.recipients),
            "handed": handed_words(entry),
            "receipt": "\n".join(answer_lines(sent)) or receipt_words(sent),
            "size": size_words(entry.size_bytes),
            "keys": translate("outbox", "X25519, for older programs")
            if entry.compatible
            else translate("outbox", "Post-quantum"),
        }
        for key, words in shown.items():
            self._values[key].setText(words)
        self._hash.setText(_grouped(entry.sha256))
        for part in (self._gone, self.drop):
            part.setVisible(sent.may_be_dropped)
        self.letting_go.show_file(sent)
        self.write.setVisible(sent.is_here)
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
        column.addWidget(self.letting_go)
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
