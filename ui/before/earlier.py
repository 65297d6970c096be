"""The accounts that the person gave before: to whom, when, recorded, signed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain import limits
from desktop.domain.absence import Known
from desktop.domain.preparing import EarlierAccount
from desktop.domain.when_said import note_and_words
from ui.before.words import known_options
from ui.coded.reading import read_as
from ui.coded.written import edtf_of
from ui.plain import visible
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, Cards
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_TO_PX, _WHEN_PX, _KNOWN_PX, _NOTE_PX = 248, 216, 128, 400
MAX_LETTERS = 500
BLANK = EarlierAccount(given_to="")
"""What a card holds into which nobody has written yet."""
_ENDS = ".!?…:;"


class EarlierCard(Card):
    """The fields of one account."""

    def __init__(self, theme: Theme, account: EarlierAccount) -> None:
        super().__init__()
        self.given_to = self._line(account.given_to, _TO_PX)
        note, said = note_and_words(account)
        self.when = self._line(account.when or said, _WHEN_PX)
        self.when.textEdited.connect(self._read_date)
        self.reading = PlainLabel("", "small")
        self.recorded = self._choice(theme, account.recorded)
        self.signed = self._choice(theme, account.signed)
        self.note = self._line(note, _NOTE_PX)
        self._remove = Button(theme, translate("before", "Remove"), "link")
        self._remove.clicked.connect(self.remove_asked)
        self._lay_out()

    def account(self) -> EarlierAccount:
        """Return what is noted; a time in which no date is read stands in the note."""
        edtf = edtf_of(self.when.text())
        said = "" if edtf else visible(self.when.text()).strip()
        note = visible(self.note.text()).strip()
        return EarlierAccount(
            given_to=visible(self.given_to.text()).strip(),
            when=edtf,
            recorded=Known(self.recorded.code),
            signed=Known(self.signed.code),
            note=_with_words(note, said),
        )

    def begin(self) -> None:
        """Put the keyboard into whom it was given to."""
        self.given_to.setFocus()

    def _lay_out(self) -> None:
        across = FlowLayout(12)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(
            field(
                translate("before", "To whom"),
                self.given_to,
                translate("before", "An organisation, a lawyer, a journalist."),
            )
        )
        across.addWidget(self._when_field())
        across.addWidget(field(translate("before", "Recorded"), self.recorded))
        across.addWidget(field(translate("before", "Signed"), self.signed))
        across.addWidget(field(translate("before", "Note"), self.note))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(across)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)

    def _when_field(self) -> QWidget:
        hint = translate("before", "As they say it: 10.08.2020, August 2020, about 2020.")
        box = field(translate("before", "When"), self.when, hint)
        column = box.layout()
        if column is not None:
            column.addWidget(self.reading)
        self._hint = hint
        self._read_date()
        return box

    def _read_date(self) -> None:
        """Say beneath the field what was understood, or where it is kept."""
        typed = self.when.text().strip()
        edtf = edtf_of(typed)
        words = read_as(edtf, typed) if edtf or not typed else _no_date()
        set_kind(self.reading, "small" if edtf else "amber")
        self.reading.setText(words)
        self.reading.setVisible(bool(words))
        self.when.setAccessibleDescription(f"{self._hint} {words}".strip())

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

    @property
    def can_put_back(self) -> bool:
        """Whether an account was taken away that can still be put back."""
        return not self.list.back.isHidden()

    def accounts(self) -> tuple[EarlierAccount, ...]:
        """Return what is noted."""
        return tuple(card.account() for card in self.list.cards)

    def begin_blank(self) -> None:
        """Put the keyboard into the last account if nothing was written into it yet."""
        if self.list.cards and self.list.cards[-1].account() == BLANK:
            card = self.list.cards[-1]
            card.begin()
            self.list.added.emit(card)

    def show_accounts(self, accounts: tuple[EarlierAccount, ...]) -> None:
        """Show other accounts; what is shown already is left as it is."""
        if _alike(accounts) == _alike(self.accounts()):
            return
        self.list.clear()
        for account in accounts:
            self.list.put(EarlierCard(self._theme, account))

    def _empty_card(self) -> EarlierCard:
        return EarlierCard(self._theme, BLANK)


def _with_words(note: str, said: str) -> str:
    if not said:
        return note
    words = translate("before", "When, in their words: {words}").format(words=said)
    if not note:
        return words
    return f"{note}{'' if note[-1] in _ENDS else '.'} {words}"


def _alike(accounts: tuple[EarlierAccount, ...]) -> list[object]:
    """Return them as they compare whatever language their words were kept in."""
    return [(replace(each, note=""), note_and_words(each)) for each in accounts]


def _no_date() -> str:
    return translate(
        "before", "No date is read from this. It is kept and printed in these words."
    )
