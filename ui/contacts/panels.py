"""The three things "People & keys" can show: the list, a new card, one person."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.services.contacts import CardFacts
from ui.contacts.cards import FingerprintCard, MyCard
from ui.contacts.words import (
    class_options,
    class_words,
    roster_words,
    verified_words,
    way_options,
)
from ui.theme import Theme, set_kind
from ui.widgets.buttons import HoldButton
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.widgets.part import Sheets
from ui.widgets.roles import role_words
from ui.widgets.table import HIDDEN, Index, RowsModel, Table
from ui.words import translate

VERIFIED_COLUMN = 3
GROUP_DIGITS = 5
"""So many digits at the end tell names apart that look the same."""
FIELD_PX = 400
LAYOUTS = (
    (0, (140, HIDDEN, HIDDEN, 0)),
    (600, (140, HIDDEN, 172, 0)),
    (704, (140, 112, 168, 0)),
    (860, (200, 120, 200, 0)),
)
BESIDE_FROM_PX = 740
"""Width from which two fingerprints stand side by side."""


class PeopleModel(RowsModel[CardFacts]):
    """The people of the list, with a sign before whether they were verified."""

    def __init__(self, theme: Theme) -> None:
        headings = (
            translate("contacts", "Name on the card"),
            translate("contacts", "Does"),
            translate("contacts", "Kind of recipient"),
            translate("contacts", "Fingerprint"),
        )
        super().__init__(headings, _cell)
        self._theme = theme

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or the sign before them."""
        if role != Qt.ItemDataRole.DecorationRole or index.column() != VERIFIED_COLUMN:
            return super().data(index, role)
        person = self.row(index.row())
        if person is None:
            return None
        if person.is_revoked:
            return self._theme.icon("danger", "red")
        if person.verified_at:
            return self._theme.icon("verified", "green")
        return self._theme.icon("unverified", "amber")


class ListPanel(QWidget):
    """My card above, the people below; or, with nobody there, why there should be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.mine = MyCard(theme)
        self.model = PeopleModel(theme)
        self.table = Table(theme, translate("contacts", "People"), self.model)
        self.table.set_layouts(LAYOUTS)
        self.table.setMinimumHeight(180)
        self._empty = PlainLabel("\n\n".join(explanation()[:2]), "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._people = Sheets()
        column = _column(self)
        column.addWidget(self.mine)
        column.addWidget(PlainLabel(translate("contacts", "People"), "heading"))
        column.addWidget(self._people, 1)

    def show_people(self, people: tuple[CardFacts, ...]) -> None:
        """Show the list."""
        self.model.set_rows(people)
        self._people.show_only(self.table if people else self._empty)


class NewCardPanel(QWidget):
    """A card that was read and is not kept yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.card = FingerprintCard(translate("contacts", "This card says"))
        words = translate("contacts", "Kind of recipient")
        self.recipient_class = Choice(theme, words, class_options())
        self.recipient_class.setMaximumWidth(FIELD_PX)
        column = _column(self)
        column.addWidget(self.card)
        column.addWidget(
            field(
                words,
                self.recipient_class,
                translate(
                    "contacts",
                    "A testimony can only be sealed to them if the person who testified "
                    "agreed to share it with this kind of recipient.",
                ),
            )
        )
        column.addWidget(
            PlainLabel(
                translate(
                    "contacts",
                    "Anybody can write any name on a card. Next you compare its digits "
                    "with its owner.",
                ),
                "quiet",
            )
        )
        column.addStretch(1)


class PersonPanel(QWidget):
    """One person beside me: two fingerprints to compare, and the way to forget them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.theirs = FingerprintCard(translate("contacts", "Their card"))
        self.mine = FingerprintCard(translate("contacts", "My card"))
        self.way = Choice(
            theme, translate("contacts", "How do you compare?"), way_options()
        )
        self.way.setMaximumWidth(FIELD_PX)
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._state = _Verdict(theme)
        self._how = PlainLabel(
            translate(
                "contacts",
                "Let them read the digits of their card to you from their own screen or "
                "paper, group by group, while you follow here. Then read yours to them. If "
                "a single digit differs, stop: somebody may be between you.",
            )
        )
        self._way_field = field(self.way.accessibleName(), self.way)
        self._class = PlainLabel("", "quiet")
        self._roster = PlainLabel()
        self.remove_button = HoldButton(
            theme, translate("contacts", "Hold to forget this person"), "erase"
        )
        self._lay_out()

    def show_person(self, person: CardFacts, mine: CardFacts) -> None:
        """Show both cards, and what is known of the comparison."""
        self.theirs.show_card(person)
        self.mine.show_card(mine)
        is_good = bool(person.verified_at) and not person.is_revoked
        self._state.show_state(verified_words(person), is_verified=is_good)
        self._how.setVisible(not person.verified_at)
        self._roster.setText(roster_words(person))
        self._roster.setVisible(person.in_roster is not None)
        set_kind(self._roster, "red" if person.is_revoked else "")
        self._way_field.setVisible(not person.verified_at)
        self._class.setText(
            translate("contacts", "Kind of recipient: {words}").format(
                words=class_words(person.recipient_class)
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside each other where there is room."""
        super().resizeEvent(event)
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight
            if self.width() >= BESIDE_FROM_PX
            else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self) -> None:
        self._cards.setSpacing(16)
        self._cards.addWidget(self.theirs, 1)
        self._cards.addWidget(self.mine, 1)
        below = QVBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(
            PlainLabel(
                translate(
                    "contacts",
                    "Their card and the note of the comparison go. Testimonies that they "
                    "signed or were sealed to stay.",
                ),
                "small",
            )
        )
        column = _column(self)
        for part in (self._state, self._roster, self._how):
            column.addWidget(part)
        column.addLayout(self._cards)
        column.addWidget(self._way_field)
        column.addWidget(self._class)
        column.addStretch(1)
        column.addLayout(below)


class _Verdict(QFrame):
    """Whether somebody was verified: a sign, the words, and the colour, in this order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_verified = False
        self._sign = PlainLabel(wraps=False)
        self._words = PlainLabel("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._draw)

    def show_state(self, words: str, *, is_verified: bool) -> None:
        """Show the verdict."""
        self._is_verified = is_verified
        self._words.setText(words)
        set_kind(self._words, "green" if is_verified else "amber")
        self._draw()

    def _draw(self) -> None:
        density = self.devicePixelRatioF()
        if self._is_verified:
            picture = self._theme.pixmap("verified", "green", pixels=24, density=density)
        else:
            picture = self._theme.pixmap("unverified", "amber", pixels=24, density=density)
        self._sign.setPixmap(picture)


def explanation() -> tuple[str, ...]:
    """Return what "People & keys" is for."""
    return (
        translate(
            "contacts",
            "To seal a testimony for somebody you need their identity card: a small text "
            "file that they save under People & keys and give to you. It is no secret.",
        ),
        translate(
            "contacts",
            "Give them yours too, so that they know your signature. Then compare the forty "
            "digits, best face to face. Only those whose digits you compared can be chosen "
            "when you seal, and only their sealed files are taken in.",
        ),
        translate(
            "contacts",
            "Arrow keys move through the list, Enter opens a person. The card of somebody "
            "who lost their device should be forgotten here.",
        ),
    )


def _cell(person: CardFacts, column: int) -> str:
    if column == 0:
        last = person.fingerprint[-GROUP_DIGITS:]
        return f"{person.pseudonym} …{last}" if person.has_double else person.pseudonym
    if column == 1:
        return role_words(person.role)
    if column == VERIFIED_COLUMN:
        return verified_words(person)
    return class_words(person.recipient_class)


def _column(panel: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(20)
    return column
