"""What was done, and what of it was verified. Nothing more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.casefile.purposes import purpose_list
from ui.messages import Message, message_for, size_words
from ui.seal.recipients import Sign
from ui.seal.screen import Outcome
from ui.theme import Theme, set_kind
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.labels import CopyableLabel, PlainLabel
from ui.words import translate

HASH_GROUP = 8


class Sealed(QWidget):
    """The last page of sealing.

    Signals:
        again_wanted: The person wants to write the sealed file to another place.
    """

    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.heading = PlainLabel("", "title")
        self._lead = PlainLabel()
        self.banner = Banner(theme)
        self._verified = Sign(
            theme, "verified", translate("seal", "Verified to the last byte"), "green"
        )
        self._bytes = PlainLabel()
        self._place = PlainLabel()
        self._hash = CopyableLabel("", "small")
        self._recipients = PlainLabel()
        self._apart = PlainLabel(
            translate("seal", "Who can open the particulars"), "quiet", wraps=False
        )
        self._custodians = PlainLabel()
        self._for = PlainLabel(
            translate("seal", "What they got it for"), "quiet", wraps=False
        )
        self._purposes = PlainLabel()
        self._receipt = PlainLabel()
        self.again = Button(theme, translate("seal", "Write another copy…"), icon="outbox")
        self.again.clicked.connect(self.again_wanted)
        self._lay_out()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what was sealed, and whether a copy was handed over."""
        entry = outcome.entry
        heading, lead = _heading(outcome)
        self.heading.setText(heading)
        self._lead.setText(lead)
        self._bytes.setText(
            translate(
                "seal",
                "The sealed file, {size}, was written and read back. It holds exactly what "
                "was sealed.",
            ).format(size=size_words(entry.size_bytes))
        )
        self._place.setVisible(outcome.written is not None)
        if outcome.written is not None:
            self._place.setText(
                translate(
                    "seal", "Its copy was read back from the stick as well: {path}"
                ).format(path=outcome.written)
            )
        self._hash.setText(_grouped(entry.sha256))
        self._recipients.setText(", ".join(entry.recipients))
        self._purposes.setText(purpose_list(outcome.purposes))
        for part in (self._for, self._purposes):
            part.setVisible(bool(outcome.purposes))
        self._show_custody(outcome)
        self._show_problem(outcome)

    def _show_custody(self, outcome: Outcome) -> None:
        """Say who knows the deponent now; nothing if nothing was noted."""
        words = ", ".join(outcome.custodians)
        if outcome.dropped:
            words = translate(
                "seal", "Nobody. They were destroyed with the rest, as you chose."
            )
        self._custodians.setText(words)
        for part in (self._apart, self._custodians):
            part.setVisible(bool(words))

    def _show_problem(self, outcome: Outcome) -> None:
        self.again.setVisible(outcome.problem is None)
        if outcome.problem is None:
            self.banner.clear()
            return
        cause = message_for(outcome.problem)
        parts = (cause.what, cause.next)
        self.banner.show_message(
            Message(
                translate("seal", "It is sealed, but there is no copy on the stick."),
                translate("seal", "The sealed file is whole and safe in the outbox."),
                " ".join(part for part in parts if part),
            ),
            [(translate("seal", "Write it again…"), self.again_wanted.emit)],
        )

    def _lay_out(self) -> None:
        card = QFrame()
        set_kind(card, "card")
        facts = QVBoxLayout(card)
        facts.setContentsMargins(16, 16, 16, 16)
        facts.setSpacing(8)
        facts.addWidget(self._verified)
        facts.addWidget(self._bytes)
        facts.addWidget(self._place)
        facts.addWidget(
            PlainLabel(translate("seal", "SHA-256 of the sealed file"), "small")
        )
        facts.addWidget(self._hash)
        self._receipt.setText(
            translate(
                "seal",
                "Waiting. Until it comes, the sealed file stays in the outbox, so a lost "
                "stick costs nothing.",
            )
        )
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(16)
        pairs.setVerticalSpacing(8)
        pairs.setColumnStretch(1, 1)
        who = PlainLabel(translate("seal", "Who can open it"), "quiet", wraps=False)
        receipt = PlainLabel(translate("seal", "Receipt"), "quiet", wraps=False)
        for line, (label, value) in enumerate(
            (
                (who, self._recipients),
                (self._for, self._purposes),
                (self._apart, self._custodians),
                (receipt, self._receipt),
            )
        ):
            pairs.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            pairs.addWidget(value, line, 1)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.heading, self._lead, self.banner, card):
            column.addWidget(part)
        column.addLayout(pairs)
        column.addLayout(row)
        column.addStretch(1)


def _heading(outcome: Outcome) -> tuple[str, str]:
    code = outcome.entry.code
    if outcome.forgotten:
        return (
            translate("seal", "This device can no longer open it."),
            translate(
                "seal",
                "{code} is sealed. Its key on this device is destroyed; only the "
                "recipients can open it.",
            ).format(code=code),
        )
    if outcome.kept:
        return (
            translate("seal", "Sealed. A readable copy stays here."),
            translate(
                "seal",
                "{code} is sealed, and this device can still open its own copy, as you "
                "chose and as they allowed.",
            ).format(code=code),
        )
    return (
        translate("seal", "Sealed, but the key is not destroyed yet."),
        translate(
            "seal",
            "{code} is sealed and its sealed file is whole. Lock the vault and open it "
            "again: the key is then destroyed.",
        ).format(code=code),
    )


def _grouped(digits: str) -> str:
    groups = [digits[at : at + HASH_GROUP] for at in range(0, len(digits), HASH_GROUP)]
    half = len(groups) // 2
    return "\n".join((" ".join(groups[:half]), " ".join(groups[half:])))
