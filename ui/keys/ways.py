"""The list of the ways into a vault, and what can be done about each."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.key_ways import SlotFacts, Ways
from ui.keys.words import ERASE_AFTER, about_words, erase_words, kind_words
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import FingerprintLabel, PlainLabel, field
from ui.words import translate


class WaysList(QWidget):
    """One card for each way, then what can be added, then when to erase.

    Signals:
        change_asked: Another passphrase for the way that was used.
        remove_asked: Id of a way.
        passphrase_asked, key_file_asked, recovery_asked: Add one.
        erase_after_chosen: After so many wrong passphrases; 0 for never.
    """

    change_asked = Signal()
    remove_asked = Signal(str)
    passphrase_asked = Signal()
    key_file_asked = Signal()
    recovery_asked = Signal()
    erase_after_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.adding: list[Button] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        words = translate("keys", "Erase the vault after wrong passphrases")
        options = [(str(count), erase_words(count)) for count in ERASE_AFTER]
        self.erase_after = Choice(theme, words, options)
        self.erase_after.setMaximumWidth(240)
        self.erase_after.activated.connect(
            lambda _at: self.erase_after_chosen.emit(int(self.erase_after.code))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addLayout(self._cards)
        column.addLayout(self._adding())
        column.addWidget(field(words, self.erase_after, _erase_hint()))

    def show_ways(self, ways: Ways) -> None:
        """Show what there is."""
        while item := self._cards.takeAt(0):
            card = item.widget()
            if card is not None:
                card.setParent(None)
                card.deleteLater()
        for slot in ways.slots:
            self._cards.addWidget(self._card(slot))
        code = str(ways.erase_after)
        if self.erase_after.findData(code) < 0:
            self.erase_after.addItem(erase_words(ways.erase_after), code)
        self.erase_after.show_code(code)

    def _adding(self) -> FlowLayout:
        row = FlowLayout(12)
        for words, asked in (
            (translate("keys", "Add a key file…"), self.key_file_asked),
            (translate("keys", "Add a recovery key…"), self.recovery_asked),
            (translate("keys", "Add a passphrase…"), self.passphrase_asked),
        ):
            button = Button(self._theme, words, icon="plus")
            button.clicked.connect(asked)
            row.addWidget(button)
            self.adding.append(button)
        return row

    def _card(self, slot: SlotFacts) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(PlainLabel(kind_words(slot), "heading"))
        column.addWidget(PlainLabel(about_words(slot), "quiet"))
        if slot.fingerprint:
            column.addWidget(FingerprintLabel(slot.fingerprint))
        acts = QHBoxLayout()
        acts.setContentsMargins(0, 8, 0, 0)
        if slot.is_used:
            words = translate("keys", "Change the passphrase…")
            acts.addWidget(_acting(self._theme, words, self.change_asked.emit))
        if slot.may_go:
            remove = HoldButton(self._theme, translate("keys", "Hold to remove"), "erase")
            remove.setAccessibleName(
                translate("keys", "Hold to remove: {way}").format(way=kind_words(slot))
            )
            remove.held.connect(lambda: self.remove_asked.emit(slot.id))
            acts.addWidget(remove)
        acts.addStretch(1)
        column.addLayout(acts)
        return card


def _acting(theme: Theme, words: str, act: Callable[[], None]) -> Button:
    button = Button(theme, words, icon="pencil")
    button.clicked.connect(act)
    return button


def _erase_hint() -> str:
    return translate(
        "keys",
        "Off unless you choose it. A child, or a guard with time, can then destroy the "
        "vault by typing. Whoever copied the disk before is not stopped by it.",
    )
