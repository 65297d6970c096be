"""What is chosen before sealing: who, how, and where to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.addressees import Choice
from ui.seal.custodians import Custodians
from ui.seal.option import Option
from ui.seal.purposes import Purposes
from ui.seal.recipients import RecipientCard
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate


class SealForm(QWidget):
    """The choices.

    Signals:
        recipient_toggled: A fingerprint, and whether it is chosen.
        compatible_toggled: Whether X25519 keys are wanted.
        keep_toggled: Whether a readable copy is wanted.
        folder_wanted: The person wants to choose where to.
        people_wanted: The person wants to add or verify somebody.
    """

    recipient_toggled = Signal(str, bool)
    compatible_toggled = Signal(bool)
    keep_toggled = Signal(bool)
    folder_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: tuple[RecipientCard, ...] = ()
        self.purposes = Purposes(theme)
        self.custodians = Custodians(theme)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._nobody = PlainLabel(
            translate(
                "seal",
                "You have no contacts yet. Ask a coordinator for their identity card, add "
                "it under People & keys, and compare the fingerprint with them.",
            )
        )
        self.people = Button(theme, translate("seal", "People & keys"), "link", "people")
        self.people.clicked.connect(self.people_wanted)
        self.folder = Button(theme, translate("seal", "Choose a folder…"), icon="folder")
        self.folder.clicked.connect(self.folder_wanted)
        self._place = PlainLabel(translate("seal", "Nothing chosen yet."), "quiet")
        self.compatible = Option(
            theme,
            translate("seal", "Seal for older programs (X25519 keys)"),
            translate(
                "seal",
                "Only if a recipient says that their program cannot open the file. "
                "Otherwise it stays sealed in the newer way, which a quantum computer "
                "could not open either.",
            ),
        )
        self.compatible.toggled.connect(self.compatible_toggled)
        self.keep = Option(
            theme, translate("seal", "Keep a readable copy on this device"), ""
        )
        self.keep.toggled.connect(self.keep_toggled)
        self._lay_out()

    def show_choices(self, choices: Sequence[Choice], *, may_keep_copy: bool) -> None:
        """Show who could open it; every earlier choice is taken back."""
        while item := self._cards.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        allowed_first = sorted(choices, key=lambda choice: bool(choice.reason))
        self.cards = tuple(RecipientCard(self._theme, each) for each in allowed_first)
        for card in self.cards:
            card.toggled.connect(self.recipient_toggled)
            self._cards.addWidget(card)
        self._nobody.setVisible(not self.cards)
        for option in (self.compatible, self.keep):
            option.box.setChecked(False)
        self.keep.set_allowed(_copy_words(may_keep_copy), allowed=may_keep_copy)
        self._place.setText(translate("seal", "Nothing chosen yet."))

    def show_folder(self, folder: Path) -> None:
        """Show where the copy will be written."""
        self._place.setText(str(folder))

    def first_box(self) -> QWidget:
        """Return where the keyboard begins."""
        for card in self.cards:
            if card.box.isEnabled():
                return card.box
        return self.people

    def _lay_out(self) -> None:
        who = _block(
            translate("seal", "Who may open it"),
            translate("seal", "Only those you choose here can ever open the file."),
        )
        who.addLayout(self._cards)
        who.addWidget(self._nobody)
        people = QHBoxLayout()
        people.addWidget(self.people)
        people.addStretch(1)
        who.addLayout(people)
        where = _block(
            translate("seal", "Where to"),
            translate(
                "seal",
                "A stick or a card that you hand over. The file's name says nothing about "
                "what is in it.",
            ),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.folder)
        row.addWidget(self._place, 1)
        where.addLayout(row)
        how = _block(translate("seal", "Only if you need it"), "")
        how.setSpacing(16)
        how.addWidget(self.keep)
        how.addWidget(self.compatible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(32)
        column.addLayout(who)
        column.addWidget(self.purposes)
        column.addWidget(self.custodians)
        column.addLayout(where)
        column.addLayout(how)


def _copy_words(allowed: bool) -> str:
    if allowed:
        return translate(
            "seal",
            "They allowed it. Remember that whoever gets this device and your passphrase "
            "can then read this testimony. Usually it is better to let go of it.",
        )
    return translate(
        "seal",
        "Not possible: they did not agree that a readable copy stays on this device.",
    )


def _block(heading: str, lead: str) -> QVBoxLayout:
    block = QVBoxLayout()
    block.setSpacing(8)
    block.addWidget(PlainLabel(heading, "heading"))
    if lead:
        block.addWidget(PlainLabel(lead, "quiet"))
    return block
