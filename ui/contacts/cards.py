"""Identity cards as they are shown: mine, with a QR code, and a plain one of anybody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.services.contacts import CardFacts
from ui.contacts.presenter import Matrix
from ui.theme import Theme, set_kind
from ui.widgets.dates import day_words
from ui.widgets.folding import FoldingButton
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.widgets.qr import QrCode
from ui.widgets.roles import role_words
from ui.widgets.same_name import SameName
from ui.words import translate


class FingerprintCard(QFrame):
    """A heading, who it is, and forty digits to be read aloud."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        set_kind(self, "card")
        self._name = PlainLabel("", "heading")
        self._about = PlainLabel("", "quiet")
        self._double = SameName()
        self.fingerprint = FingerprintLabel(large=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(4)
        if heading:
            self.column.addWidget(PlainLabel(heading, "small"))
        self.column.addWidget(self._name)
        self.column.addWidget(self._about)
        self.column.addWidget(self._double)
        self.column.addSpacing(8)
        self.column.addStretch(1)  # so that digits of two cards stand beside each other
        self.column.addWidget(self.fingerprint)

    def show_card(self, card: CardFacts) -> None:
        """Show whose card it is, and its fingerprint."""
        self._name.setText(card.pseudonym)
        self._about.setText(
            translate("contacts", "{role} · card of {day}").format(
                role=role_words(card.role), day=day_words(card.made_on)
            )
        )
        self._double.setVisible(card.has_double)
        self.fingerprint.set_fingerprint(card.fingerprint)


class MyCard(QFrame):
    """My own card: fingerprint, a square for a camera, and the way to give it away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self._name = PlainLabel("", "heading")
        self._about = PlainLabel("", "quiet")
        self.fingerprint = FingerprintLabel()
        self.qr = QrCode(translate("contacts", "My fingerprint as a QR code"), 148)
        self.export_button = FoldingButton(
            theme, translate("contacts", "Save my card to a file"), icon="save"
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addSpacing(8)
        words.addWidget(self.fingerprint)
        words.addSpacing(12)
        words.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)

    def show_mine(self, mine: CardFacts, qr: Matrix) -> None:
        """Show my name for others, my fingerprint, and its QR code."""
        self._name.setText(mine.pseudonym)
        self._about.setText(
            translate("contacts", "My card · {role} · made on {day}").format(
                role=role_words(mine.role), day=day_words(mine.made_on)
            )
        )
        self.fingerprint.set_fingerprint(mine.fingerprint)
        self.qr.show_matrix(qr)
