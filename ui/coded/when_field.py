"""When something was: as a person writes it, with what was understood beneath.

What is not understood is kept as it was written and is no date. The rest of a time is the
part of the day, and how it stands to another fact.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.coding import Fact
from desktop.domain.dates import Band, Relation, When
from ui.coded.labels import Labels, begun
from ui.coded.reading import date_words
from ui.coded.words import title
from ui.coded.written import edtf_of
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_NUMBER_PX = 88


class WhenField(QWidget):
    """Date, part of the day, and anchor.

    Signals:
        edited: Something was typed just now.
        chosen: Something was chosen from a list just now.
    """

    edited = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme, labels: Labels, *, keeps_words: bool = True) -> None:
        """Take how it looks and speaks.

        Args:
            theme: The look.
            labels: Words for codes.
            keeps_words: What is no date is kept as `said`; else it is not kept.
        """
        super().__init__()
        self._labels = labels
        self._keeps_words = keeps_words
        self._find: Callable[[int], Fact | None] = lambda _number: None
        self._own = 0
        self._as_shown = ""
        self._edtf = ""
        self.date = QLineEdit()
        self.reading = PlainLabel("", "small")
        self.band = Choice(theme, translate("coded", "Part of the day"), self._bands())
        self.relation = Choice(
            theme, translate("coded", "Before or after another fact"), self._relations()
        )
        self.relation.take_what_room_there_is()
        self.number = QLineEdit()
        self.number.setPlaceholderText(translate("coded", "Number"))
        self.number.setAccessibleName(translate("coded", "Number of the other fact"))
        self.number.setFixedWidth(_NUMBER_PX)
        self.anchor = PlainLabel("", "small")
        self._lay_out()
        self.date.textEdited.connect(self._date_edited)
        self.number.textEdited.connect(self._number_edited)
        self.band.activated.connect(self.chosen)
        self.relation.activated.connect(self._relation_chosen)

    def show_when(self, when: When, said: str) -> None:
        """Show when something was; tells nobody.

        Args:
            when: As it is kept.
            said: What was said of it where no date could be read from that.
        """
        self._edtf = when.date
        self._as_shown = when.date or said
        self.date.setText(self._as_shown)
        self.band.show_code(when.band)
        self.relation.show_code(when.relation)
        self.number.setText(str(when.fact) if when.fact else "")
        self._show_reading()
        self._show_anchor()

    def offer(self, find: Callable[[int], Fact | None], own: int = 0) -> None:
        """Let facts be named as anchors.

        Args:
            find: Returns the fact with an id.
            own: Id of the fact itself, which is no anchor; 0 if there is none.
        """
        self._find, self._own = find, own

    @property
    def when(self) -> When:
        """What stands there, as far as it was understood."""
        relation = Relation(self.relation.code)
        anchor = self._anchor_number()
        if relation is Relation.NONE or not anchor:
            relation, anchor = Relation.NONE, 0
        return When(
            date=self._edtf, band=Band(self.band.code), relation=relation, fact=anchor
        )

    @property
    def said(self) -> str:
        """What was written and could not be read as a date."""
        return "" if self._edtf else self.date.text().strip()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field(translate("coded", "When"), self.date))
        self.date.setPlaceholderText(translate("coded", "August 2020, 10.08.2020?, 2020"))
        column.addWidget(self.reading)
        column.addWidget(self.band)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.relation, 1)
        row.addWidget(self.number)
        column.addLayout(row)
        column.addWidget(self.anchor)
        self.setFocusProxy(self.date)

    def _bands(self) -> list[tuple[str, str]]:
        nothing = translate("coded", "Part of the day not said")
        return [
            (band.value, begun(self._labels.of("band", band)) if band else nothing)
            for band in Band
        ]

    def _relations(self) -> list[tuple[str, str]]:
        nothing = translate("coded", "Not tied to another fact")
        return [
            (each.value, begun(self._labels.of("relation", each)) if each else nothing)
            for each in Relation
        ]

    def _date_edited(self, typed: str) -> None:
        self._edtf = edtf_of(typed)
        self._show_reading()
        self.edited.emit()

    def _show_reading(self) -> None:
        typed = self.date.text().strip()
        if self._edtf:
            words = date_words(self._edtf)
            if words != typed:
                words = translate("coded", "Read as: {date}").format(date=words)
        elif typed:
            words = _unread() if self._keeps_words else _not_kept()
        else:
            words = ""
        self.reading.setText(words)
        self.reading.setVisible(bool(words))

    def _number_edited(self) -> None:
        self._show_anchor()
        self.edited.emit()

    def _relation_chosen(self) -> None:
        self._show_anchor()
        self.chosen.emit()

    def _anchor_number(self) -> int:
        typed = self.number.text().strip()
        number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 9 else 0
        return number if number != self._own and self._find(number) else 0

    def _show_anchor(self) -> None:
        is_tied = bool(self.relation.code)
        self.number.setVisible(is_tied)
        found = self._find(self._anchor_number()) if is_tied else None
        typed = self.number.text().strip()
        words = ""
        if found is not None:
            words = f"{found.id} · {title(self._labels, found)}"
        elif is_tied and typed:
            words = translate("coded", "There is no other fact with this number.")
        elif is_tied:
            words = translate("coded", "The number that stands under its words.")
        self.anchor.setText(words)
        self.anchor.setVisible(bool(words))


def _unread() -> str:
    return translate("coded", "Kept as these words. No date is read from them.")


def _not_kept() -> str:
    return translate(
        "coded", "No date is read from this, and it is not kept. Write it as a note."
    )
