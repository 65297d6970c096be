"""Naming somebody, and taking a key out of use: what is asked, and what will follow."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.moments import is_date
from desktop.domain.people import CHOSEN_ROLES
from desktop.domain.roster import MAX_REASON
from desktop.services.contacts import CardFacts
from desktop.services.roster_facts import MemberFacts
from ui.organisation.parts import FIELD_PX, Mark, SignatureNote, column_of
from ui.organisation.screen import MemberForm, RevokeForm
from ui.organisation.words import date_options, last_file_words, name_words
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.labels import FingerprintLabel, PlainLabel, field
from ui.widgets.roles import role_words
from ui.words import translate

MAX_SEQUENCE_DIGITS = 9


class MemberFormPanel(QWidget):
    """Whom to name, as what, and until when."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._people: dict[str, CardFacts] = {}
        self.note = SignatureNote(theme)
        who = translate("organisation", "Who")
        role = translate("organisation", "Role in the organisation")
        until = translate("organisation", "Valid until")
        roles = [(str(each), role_words(each)) for each in CHOSEN_ROLES]
        self.who = Choice(theme, who, ())
        self.role = Choice(theme, role, roles)
        self.until = Choice(theme, until, ())
        for each in (self.who, self.role, self.until):
            each.setMaximumWidth(FIELD_PX)
        self._who_field = field(
            who,
            self.who,
            translate(
                "organisation",
                "Only people are offered whose digits you compared under People & keys.",
            ),
        )
        self._nobody = PlainLabel(
            translate(
                "organisation",
                "There is nobody left to name. Take in their card under People & keys and "
                "compare the digits first.",
            )
        )
        self._digits = FingerprintLabel()
        self.who.currentIndexChanged.connect(self._show_person)
        self._facts = (self._digits, field(role, self.role), field(until, self.until))
        column = column_of(self)
        for part in (self.note, self._nobody, self._who_field, *self._facts):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def fingerprint(self) -> str:
        """Who is chosen; empty if nobody can be."""
        return self.who.code

    def show_form(self, form: MemberForm) -> None:
        """Ask anew."""
        self.note.setVisible(form.loses_signatures)
        self._people = {each.fingerprint: each for each in form.people}
        self.who.clear()
        for each in form.people:
            self.who.addItem(each.pseudonym, each.fingerprint)
        self._nobody.setVisible(form.member is None and not form.people)
        self._who_field.setVisible(form.member is None and bool(form.people))
        for part in self._facts:
            part.setVisible(form.member is not None or bool(form.people))
        self.until.clear()
        for code, words in date_options(form.dates):
            self.until.addItem(words, code)
        if form.member is not None:
            self._show_member(form.member)
        else:
            self._show_person()

    def _show_member(self, member: MemberFacts) -> None:
        self._digits.set_fingerprint(member.fingerprint)
        if self.role.findData(member.role) < 0:
            self.role.addItem(role_words(member.role), member.role)
        self.role.show_code(member.role)

    def _show_person(self) -> None:
        person = self._people.get(self.who.code)
        if person is not None:
            self._digits.set_fingerprint(person.fingerprint)
            if self.role.findData(person.role) >= 0:
                self.role.show_code(person.role)


class RevokeFormPanel(QWidget):
    """Since when, from which sealed file on, and why a key counts no longer.

    Signals:
        changed: Something else is typed; look at `is_right`.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.note = SignatureNote(theme)
        self._who = PlainLabel()
        self.since = QLineEdit()
        self.last = QLineEdit()
        self.last.setMaxLength(MAX_SEQUENCE_DIGITS)
        self.reason = QLineEdit()
        self.reason.setMaxLength(MAX_REASON)
        self._came = PlainLabel("", "small")
        self._follows = Mark(theme, "strong")
        self._signs = Mark(theme)
        self._signs.show_state(
            ("attention", "amber"),
            translate(
                "organisation",
                "This key also signs rosters. Take it out of those who sign as well.",
            ),
        )
        for each in (self.since, self.last):
            each.setMaximumWidth(FIELD_PX)
        self.since.textChanged.connect(self.changed)
        self.last.textChanged.connect(self._show_what_follows)
        self._lay_out()

    @property
    def is_right(self) -> bool:
        """Whether the day exists, and the number is one."""
        return is_date(self.since.text().strip()) and self._has_number

    @property
    def last_sequence(self) -> int:
        """The number of the last sealed file that is good."""
        return int(self.last.text()) if self._has_number else 0

    @property
    def _has_number(self) -> bool:
        return self.last.text().isascii() and self.last.text().isdigit()

    def show_form(self, form: RevokeForm) -> None:
        """Ask anew."""
        self.note.setVisible(form.loses_signatures)
        self._signs.setVisible(form.signs)
        words = translate(
            "organisation",
            "If the laptop or the key of {name} may be in other hands, take the key out of "
            "use. They get a new card afterwards.",
        )
        self._who.setText(words.format(name=name_words(form.member)))
        self.since.setText(form.today)
        self.reason.clear()
        came = translate(
            "organisation",
            "Every sealed file has a number. The highest of this key that came here: "
            "{number}. Put 0 if nothing is to stay good.",
        )
        self._came.setText(came.format(number=form.last_sequence))
        self.last.setText(str(form.last_sequence))
        self._show_what_follows()

    def _show_what_follows(self) -> None:
        self._follows.setVisible(self._has_number)
        self._follows.show_state(("danger", "red"), last_file_words(self.last_sequence))
        self.changed.emit()

    def _lay_out(self) -> None:
        last = field(translate("organisation", "Last sealed file that is good"), self.last)
        column = column_of(self)
        for part in (
            self.note,
            self._who,
            self._signs,
            field(
                translate("organisation", "Since which day"),
                self.since,
                translate("organisation", "As year-month-day, for example 2026-03-31."),
            ),
            last,
            self._came,
            self._follows,
            PlainLabel(
                translate(
                    "organisation",
                    "It takes effect for everybody as soon as they have the next roster, "
                    "not before.",
                ),
                "quiet",
            ),
            field(
                translate("organisation", "Reason, for all who read the roster"),
                self.reason,
                translate("organisation", "No names of deponents."),
            ),
        ):
            column.addWidget(part)
        column.addStretch(1)
