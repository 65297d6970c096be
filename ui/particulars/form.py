"""The fields: who the deponent is, then who stands behind each label of the account.

Made anew each time it is shown, and deleted when it is covered: an empty field would keep
what stood in it.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.particulars import Deponent, NamedPerson, Particulars
from ui.interview.settle import Settle
from ui.particulars.presenter import Written
from ui.particulars.words import FIELDS, field_hint, field_name
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

MAX_LETTERS = 400
MAX_PEOPLE = 100
"""So many names of that length fit into a bundle."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One other person."""

    box: QWidget
    label: str
    name: QLineEdit
    note: QLineEdit


class ParticularsForm(QWidget):
    """Nine fields and a list.

    Signals:
        edited: Something was typed just now.
        settled: A `Written`, after a pause.
        person_asked: One more person.
    """

    edited = Signal()
    settled = Signal(object)
    person_asked = Signal()

    def __init__(self, theme: Theme, particulars: Particulars) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_Row] = []
        self._settle = Settle(self, self._hand_over)
        self.fields = {
            name: self._line(getattr(particulars.deponent, name)) for name in FIELDS
        }
        self._people = QVBoxLayout()
        self._people.setSpacing(12)
        self.add = Button(theme, translate("particulars", "Add a person"), icon="plus")
        self.add.clicked.connect(self.person_asked)
        self._lay_out()
        for person in particulars.others:
            self._add_row(person)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.fields[FIELDS[0]]

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def add_person(self, label: str) -> None:
        """Add an empty line for one more person, and go there."""
        self._add_row(NamedPerson(label=label, name="")).name.setFocus()
        self._touch()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for name, edit in self.fields.items():
            column.addWidget(field(field_name(name), edit, field_hint(name)))
        others = QVBoxLayout()
        others.setContentsMargins(0, 16, 0, 0)
        others.setSpacing(8)
        others.addWidget(
            PlainLabel(translate("particulars", "Others in the account"), "heading")
        )
        others.addWidget(
            PlainLabel(
                translate(
                    "particulars",
                    "In the account, write a label such as [Person 1] where a name would "
                    "stand. Here it is said who that is.",
                ),
                "quiet",
            )
        )
        others.addLayout(self._people)
        others.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(others)

    def _add_row(self, person: NamedPerson) -> _Row:
        name, note = self._line(person.name), self._line(person.note)
        box = QFrame()
        set_kind(box, "card")
        row = _Row(box, person.label, name, note)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(person.label, "strong"), 1)
        words = translate("particulars", "Remove")
        remove = Button(self._theme, words, "link")
        remove.setAccessibleName(f"{words} {person.label}")
        remove.clicked.connect(lambda: self._remove(row))
        head.addWidget(remove)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        for words, edit in (
            (translate("particulars", "Name"), name),
            (translate("particulars", "Note"), note),
        ):
            column.addWidget(field(words, edit))
            edit.setAccessibleName(f"{words}, {person.label}")
        self._rows.append(row)
        self._people.addWidget(box)
        box.show()
        self.add.setEnabled(len(self._rows) < MAX_PEOPLE)
        return row

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        self._people.removeWidget(row.box)
        row.box.hide()
        row.box.deleteLater()
        self.add.setEnabled(True)
        self.add.setFocus()
        self._touch()

    def _line(self, text: str) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setMaxLength(MAX_LETTERS)
        edit.textEdited.connect(self._touch)
        return edit

    def _touch(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _hand_over(self) -> None:
        words = {name: edit.text() for name, edit in self.fields.items()}
        self.settled.emit(
            Written(
                deponent=Deponent(**words),
                others=tuple(
                    NamedPerson(label=row.label, name=row.name.text(), note=row.note.text())
                    for row in self._rows
                ),
            )
        )
