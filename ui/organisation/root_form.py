"""Who signs rosters and how many of them must; for a new organisation also its name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.services.contacts import CardFacts
from ui.organisation.parts import FIELD_PX, SignatureNote, Ticks, column_of, flow_of
from ui.organisation.screen import RootForm
from ui.organisation.words import date_options
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.widgets.roles import role_words
from ui.words import translate

MAX_NAME_SIGNS = 100
MAX_KEYS = 16


class RootFormPanel(QWidget):
    """The name, the people, the number, the date.

    Signals:
        changed: Look at `is_right`.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.note = SignatureNote(theme)
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME_SIGNS)
        self.name.setMaximumWidth(FIELD_PX)
        self.name.textChanged.connect(self.changed)
        self._name = field(
            translate("organisation", "Name of the organisation"),
            self.name,
            translate("organisation", "It stays the same in all its rosters."),
        )
        self.people = Ticks(theme, offers_all=False)
        self.people.changed.connect(self._fit)
        self.card_button = Button(
            theme, translate("organisation", "Add a key from a card file"), icon="file"
        )
        many = translate("organisation", "How many of them must sign")
        until = translate("organisation", "The roster is good until")
        self.threshold = Choice(theme, many, ())
        self.until = Choice(theme, until, ())
        for each in (self.threshold, self.until):
            each.setMaximumWidth(FIELD_PX)
        self._fields = (field(many, self.threshold), field(until, self.until))
        self._wanted = 0
        self.threshold.activated.connect(self._note_wanted)
        self._lay_out()

    @property
    def is_right(self) -> bool:
        """Whether there is a name, and somebody who signs."""
        named = bool(self.name.text().strip()) or self._name.isHidden()
        return named and 1 <= len(self.people.chosen) <= MAX_KEYS

    def show_form(self, form: RootForm) -> None:
        """Ask anew."""
        self.note.setVisible(form.loses_signatures)
        self._name.setVisible(not form.organisation)
        self.name.setText(form.organisation)
        self._wanted = form.threshold
        shown = [(each.fingerprint, _words(each)) for each in form.people]
        self.people.show_people(shown, form.chosen)
        self.until.clear()
        for code, words in date_options(form.dates):
            self.until.addItem(words, code)

    def add_person(self, card: CardFacts) -> None:
        """Offer one more key, chosen."""
        self.people.add(card.fingerprint, _words(card), is_chosen=True)

    def _fit(self) -> None:
        """Offer as many signatures as there are keys, and keep what was chosen."""
        count = len(self.people.chosen)
        wanted = self._wanted or count // 2 + 1
        self.threshold.clear()
        for number in range(1, count + 1):
            words = translate("organisation", "{number} of {count}")
            self.threshold.addItem(words.format(number=number, count=count), str(number))
        self.threshold.show_code(str(min(wanted, count)))
        self.changed.emit()

    def _note_wanted(self) -> None:
        self._wanted = int(self.threshold.code)

    def _lay_out(self) -> None:
        column = column_of(self)
        for part in (
            self.note,
            self._name,
            PlainLabel(translate("organisation", "Who signs rosters"), "heading"),
            PlainLabel(
                translate(
                    "organisation",
                    "If a single person signs, a thief of that key decides whom everybody "
                    "trusts. Let two of three sign, or make a key in pieces and add its "
                    "card here.",
                ),
                "quiet",
            ),
            self.people,
            flow_of(self.card_button),
            *self._fields,
        ):
            column.addWidget(part)
        column.addStretch(1)


def _words(card: CardFacts) -> str:
    said = [card.pseudonym, role_words(card.role) if card.role else ""]
    return " · ".join(part for part in said if part)
