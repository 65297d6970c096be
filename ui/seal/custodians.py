"""Who may open the particulars: custodians, or the plain word that nobody ever will."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.addressees import Choice
from ui.seal.option import Option
from ui.seal.recipients import RecipientCard
from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.words import translate


class Custodians(QWidget):
    """One of two has to be chosen: somebody, or that the particulars are destroyed.

    Signals:
        custodian_toggled: A fingerprint, and whether it is chosen.
        drop_toggled: Whether the particulars are not sent.
    """

    custodian_toggled = Signal(str, bool)
    drop_toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: tuple[RecipientCard, ...] = ()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._both = PlainLabel("", "amber")
        self._both.hide()
        self.drop = Option(
            theme,
            translate("seal", "Do not send the particulars"),
            translate(
                "seal",
                "They are destroyed with the rest. Nobody will ever learn from this "
                "testimony who the deponent is.",
            ),
        )
        self.drop.toggled.connect(self._drop_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            PlainLabel(translate("seal", "Who may open the particulars"), "heading")
        )
        column.addWidget(
            PlainLabel(
                translate(
                    "seal",
                    "You noted who the deponent is. That is sealed once more, inside the "
                    "file: who opens the file does not see it, only the custodians that "
                    "you choose here can open it.",
                ),
                "quiet",
            )
        )
        column.addLayout(self._cards)
        column.addWidget(self._both)
        column.addSpacing(8)
        column.addWidget(self.drop)

    def show_choices(self, choices: Sequence[Choice], *, has_particulars: bool) -> None:
        """Show who could open them; every earlier choice is taken back."""
        self.setVisible(has_particulars)
        while item := self._cards.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.cards = tuple(RecipientCard(self._theme, each) for each in choices)
        purpose = translate("seal", "May open the particulars")
        for card in self.cards:
            card.box.setAccessibleDescription(purpose)
            card.toggled.connect(self._card_toggled)
            self._cards.addWidget(card)
        self.drop.box.setChecked(False)

    def show_both(self, names: Sequence[str], forbidden: Sequence[str] = ()) -> None:
        """Say who would read the account and know whose it is.

        Args:
            names: All of them.
            forbidden: Those to whom consent allows the account by code only.
        """
        words = translate(
            "seal", "Can read the account and open the particulars as well: {names}."
        )
        if forbidden:
            names = forbidden
            words = translate(
                "seal",
                "The person agreed that these know them by code only, who read the "
                "account: {names}. Only they can change it, on the consent page.",
            )
        self._both.setText(words.format(names=", ".join(names)))
        self._both.setVisible(bool(names))

    def _card_toggled(self, fingerprint: str, chosen: bool) -> None:
        if chosen:
            self.drop.box.setChecked(False)
        self.custodian_toggled.emit(fingerprint, chosen)

    def _drop_toggled(self, drop: bool) -> None:
        if drop:
            for card in self.cards:
                card.box.setChecked(False)
        self.drop_toggled.emit(drop)
