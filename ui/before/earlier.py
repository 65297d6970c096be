"""The accounts that the person gave before: to whom, when, recorded, signed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.domain import limits
from desktop.domain.absence import Known
from desktop.domain.dates import MAX_DATE, is_edtf
from desktop.domain.preparing import EarlierAccount
from ui.before.words import known_options
from ui.plain import visible
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, field
from ui.widgets.order import tab_before
from ui.words import translate

_TO_PX, _WHEN_PX, _KNOWN_PX, _NOTE_PX = 248, 216, 128, 400
MAX_LETTERS = 500


@dataclass(frozen=True, slots=True)
class _Row:
    """The fields of one account."""

    card: QFrame
    given_to: QLineEdit
    when: QLineEdit
    no_date: PlainLabel
    recorded: Choice
    signed: Choice
    note: QLineEdit

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


class EarlierList(QWidget):
    """Earlier accounts, one below the other.

    Signals:
        edited: Something was changed just now.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.add = Button(theme, translate("before", "Add an account"), icon="plus")
        self.add.clicked.connect(self._add_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def accounts(self) -> tuple[EarlierAccount, ...]:
        """Return what is noted."""
        return tuple(row.account() for row in self._rows)

    def show_accounts(self, accounts: tuple[EarlierAccount, ...]) -> None:
        """Show other accounts; what is shown already is left as it is."""
        if accounts == self.accounts():
            return
        for row in tuple(self._rows):
            self._drop(row)
        for account in accounts:
            self._add_row(account)

    def _add_asked(self) -> None:
        if len(self._rows) < limits.EARLIER:
            self._add_row(EarlierAccount(given_to="")).given_to.setFocus()
            self.edited.emit()

    def _add_row(self, account: EarlierAccount) -> _Row:
        card = QFrame()
        set_kind(card, "card")
        row = _Row(
            card=card,
            given_to=self._line(account.given_to, _TO_PX),
            when=self._line(account.when, _WHEN_PX),
            no_date=PlainLabel(
                translate("before", "This is no date that can be kept yet."), "amber"
            ),
            recorded=self._choice(account.recorded),
            signed=self._choice(account.signed),
            note=self._line(account.note, _NOTE_PX),
        )
        row.when.setMaxLength(MAX_DATE)
        row.no_date.hide()
        self._lay_out(row)
        self._rows.append(row)
        self._list.addWidget(card)
        tab_before(self.add, card)
        return row

    def _lay_out(self, row: _Row) -> None:
        across = FlowLayout(12)
        across.setContentsMargins(0, 0, 0, 0)
        when = translate("before", "2020-08-10, 2020-08~ about, 2020-08-1X one of ten")
        across.addWidget(
            field(
                translate("before", "To whom"),
                row.given_to,
                translate("before", "An organisation, a lawyer, a journalist."),
            )
        )
        across.addWidget(field(translate("before", "When"), row.when, when))
        across.addWidget(field(translate("before", "Recorded"), row.recorded))
        across.addWidget(field(translate("before", "Signed"), row.signed))
        across.addWidget(field(translate("before", "Note"), row.note))
        column = QVBoxLayout(row.card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(across)
        column.addWidget(row.no_date)
        remove = Button(self._theme, translate("before", "Remove"), "link")
        remove.clicked.connect(lambda: self._remove_asked(row))
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)

    def _line(self, text: str, width_px: int) -> QLineEdit:
        line = QLineEdit(text)
        line.setMaxLength(MAX_LETTERS)
        line.setFixedWidth(width_px)
        line.textEdited.connect(self.edited)
        return line

    def _choice(self, known: Known) -> Choice:
        choice = Choice(self._theme, "", known_options())
        choice.setFixedWidth(_KNOWN_PX)
        choice.show_code(str(known))
        choice.activated.connect(self.edited)
        return choice

    def _remove_asked(self, row: _Row) -> None:
        self._drop(row)
        self.add.setFocus()
        self.edited.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row.card)
        row.card.hide()
        row.card.deleteLater()
