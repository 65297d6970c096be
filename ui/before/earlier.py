"""The accounts that the person gave before: to whom, when, recorded, signed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain import limits
from desktop.domain.absence import Known
from desktop.domain.dates import MAX_DATE, is_edtf
from desktop.domain.preparing import EarlierAccount
from ui.before.words import known_options
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, Cards
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_TO_PX, _WHEN_PX, _KNOWN_PX, _NOTE_PX = 248, 216, 128, 400
MAX_LETTERS = 500


class EarlierCard(Card):
    """The fields of one account."""

    def __init__(self, theme: Theme, account: EarlierAccount) -> None:
        super().__init__()
        self.given_to = self._line(account.given_to, _TO_PX)
        self.when = self._line(account.when, _WHEN_PX)
        self.when.setMaxLength(MAX_DATE)
        self.no_date = PlainLabel(
            translate("before", "This is no date that can be kept yet."), "amber"
        )
        self.no_date.hide()
        self.recorded = self._choice(theme, account.recorded)
        self.signed = self._choice(theme, account.signed)
        self.note = self._line(account.note, _NOTE_PX)
        self._remove = Button(theme, translate("before", "Remove"), "link")
        self._remove.clicked.connect(self.remove_asked)
        self._lay_out()

    def account(self) -> EarlierAccount:
        """Return what is noted; a date that is none is left out, and said to be."""
        typed = self.when.text().strip()
        is_sound = not typed or is_edtf(typed)
        self.no_date.setVisible(not is_sound)
        return EarlierAccount(
            given_to=visible(self.given_to.text()).strip(),
            when=typed if is_sound else "",
            recorded=Known(self.recorded.code),
            signed=Known(self.signed.code),
            note=visible(self.note.text()).strip(),
        )

    def begin(self) -> None:
        """Put the keyboard into whom it was given to."""
        self.given_to.setFocus()

    def _lay_out(self) -> None:
        across = FlowLayout(12)
        across.setContentsMargins(0, 0, 0, 0)
        when = translate("before", "2020-08-10, 2020-08~ about, 2020-08-1X one of ten")
        across.addWidget(
            field(
                translate("before", "To whom"),
                self.given_to,
                translate("before", "An organisation, a lawyer, a journalist."),
            )
        )
        across.addWidget(field(translate("before", "When"), self.when, when))
        across.addWidget(field(translate("before", "Recorded"), self.recorded))
        across.addWidget(field(translate("before", "Signed"), self.signed))
        across.addWidget(field(translate("before", "Note"), self.note))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(across)
        column.addWidget(self.no_date)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)

    def _line(self, text: str, width_px: int) -> QLineEdit:
        line = QLineEdit(text)
        line.setMaxLength(MAX_LETTERS)
        line.setFixedWidth(width_px)
        line.textEdited.connect(self.edited)
        return line

    def _choice(self, theme: Theme, known: Known) -> Choice:
        choice = Choice(theme, "", known_options())
        choice.setFixedWidth(max(_KNOWN_PX, choice.whole_px()))
        choice.show_code(str(known))
        choice.activated.connect(self.edited)
        return choice


class EarlierList(QWidget):
    """Earlier accounts, one below the other.

    Signals:
        edited: Something was changed just now.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.add = Button(theme, translate("before", "Add an account"), icon="plus")
        self.list = Cards(theme, self.add, self._empty_card, limits.EARLIER)
        self.list.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def accounts(self) -> tuple[EarlierAccount, ...]:
        """Return what is noted."""
        return tuple(card.account() for card in self.list.cards)

    def show_accounts(self, accounts: tuple[EarlierAccount, ...]) -> None:
        """Show other accounts; what is shown already is left as it is."""
        if accounts == self.accounts():
            return
        self.list.clear()
        for account in accounts:
            self.list.put(EarlierCard(self._theme, account))

    def _empty_card(self) -> EarlierCard:
        return EarlierCard(self._theme, EarlierAccount(given_to=""))
