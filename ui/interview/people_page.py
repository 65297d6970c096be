"""The first page: who is in the room, which languages, where. Codes, never names."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import Testimony
from ui.interview.names import language_options, role_options
from ui.interview.screen import Beginning
from ui.interview.settle import Settle
from ui.plain import visible
from ui.seal.tick import TickBox
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.widgets.order import tab_before
from ui.widgets.page import Page
from ui.words import translate

MAX_CODE_LETTERS = 64
_ROLE_PX = 208


@dataclass(frozen=True, slots=True)
class _Row:
    """The fields of one person."""

    box: QWidget
    role: Choice
    code: QLineEdit
    remove: Button


class PeoplePage(Page):
    """People, languages and place.

    Signals:
        edited: Something was changed just now.
        settled: A `Beginning`, after a pause.
        particulars_asked: Turn to who the deponent is, apart from the account.
    """

    edited = Signal()
    settled = Signal(object)
    particulars_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("interview", "Who is in the room?"))
        self._theme = theme
        self._form = QWidget()
        self._case_code = ""
        self._rows: list[_Row] = []
        self._settle = Settle(self, self._hand_over)
        self._deponent = TickBox(theme, "")
        self._deponent.toggled.connect(self._touch)
        self._people = QVBoxLayout()
        self._people.setSpacing(8)
        self._add = Button(theme, translate("interview", "Add a person"), icon="plus")
        self._add.clicked.connect(self._add_asked)
        self._spoken = self._language(translate("interview", "Language spoken"))
        self._written = self._language(translate("interview", "Language written down"))
        self._place = QLineEdit()
        self._place.textEdited.connect(self._touch)
        self._begin: QWidget = self._deponent
        self._fill()
        self.left.connect(self._begin_anew)

    def show_testimony(self, testimony: Testimony) -> None:
        """Fill the page; tells nobody."""
        self._case_code = testimony.code
        words = translate("interview", "The person who testifies is here: {code}")
        self._deponent.setText(words.format(code=testimony.code))
        self._deponent.setAccessibleName(self._deponent.text())
        roles = [person.present_as for person in testimony.present]
        for row in tuple(self._rows):
            self._drop(row)
        for person in testimony.present:
            if person.present_as is not PresentAs.DEPONENT:
                self._add_row(person)
        for shown, value in (
            (self._spoken, testimony.spoken_language),
            (self._written, testimony.written_language),
        ):
            shown.show_code(value)
        self._place.setText(testimony.place)
        with QSignalBlocker(self._deponent):
            self._deponent.setChecked(PresentAs.DEPONENT in roles)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or not."""
        self._form.setEnabled(is_open)

    def settle_now(self) -> None:
        """Hand over what was changed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin with the person who testifies, or where it led to the page apart."""
        return self._begin

    def _begin_anew(self) -> None:
        self._begin = self._deponent

    def _turn_apart(self) -> None:
        self.particulars_asked.emit()  # which leaves this page
        self._begin = self.particulars

    def _fill(self) -> None:
        self.column.addWidget(
            PlainLabel(
                translate(
                    "interview",
                    "Use codes, never real names. The person who testifies is known here, "
                    "and to everybody who reads the account, by the case code only.",
                ),
                "quiet",
            )
        )
        body = QVBoxLayout(self._form)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(24)
        people = QVBoxLayout()
        people.setSpacing(8)
        people.addWidget(self._deponent)
        people.addLayout(self._people)
        people.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        body.addLayout(people)
        languages = QHBoxLayout()
        languages.setSpacing(16)
        for words, choice in (
            (translate("interview", "Language spoken"), self._spoken),
            (translate("interview", "Language written down"), self._written),
        ):
            languages.addWidget(field(words, choice), 1)
        body.addLayout(languages)
        place = translate("interview", "Place of the interview")
        hint = translate("interview", "Only as precise as is safe: a town or a country.")
        body.addWidget(field(place, self._place, hint))
        self.column.addWidget(self._form)
        self.column.addLayout(self._apart())
        self.column.addStretch(1)

    def _apart(self) -> QVBoxLayout:
        """Lead to the real names; they may be noted until it is sealed."""
        words = translate("interview", "Who the deponent is")
        self.particulars = Button(self._theme, words, icon="key")
        self.particulars.clicked.connect(self._turn_apart)
        why = translate(
            "interview",
            "Real names, apart from the account: sealed once more, and opened only by "
            "those you choose. They may stay empty.",
        )
        self.particulars.setAccessibleDescription(why)
        apart = QVBoxLayout()
        apart.setSpacing(4)
        apart.addWidget(self.particulars, 0, Qt.AlignmentFlag.AlignLeft)
        apart.addWidget(PlainLabel(why, "small"))
        return apart

    def _language(self, words: str) -> Choice:
        choice = Choice(self._theme, words, language_options())
        choice.setPlaceholderText(translate("interview", "Choose"))
        choice.setCurrentIndex(-1)
        choice.activated.connect(self._touch)
        return choice

    def _add_asked(self) -> None:
        row = self._add_row(PersonPresent(present_as=PresentAs.INTERPRETER, code=""))
        row.role.setFocus()
        self._touch()

    def _add_row(self, person: PersonPresent) -> _Row:
        role = Choice(self._theme, translate("interview", "Role"), role_options())
        role.setFixedWidth(max(_ROLE_PX, role.whole_px()))
        role.show_code(str(person.present_as))
        code = QLineEdit(person.code)
        code.setMaxLength(MAX_CODE_LETTERS)
        code.setPlaceholderText(translate("interview", "Code or pseudonym"))
        code.setAccessibleName(translate("interview", "Code or pseudonym"))
        remove = Button(self._theme, translate("interview", "Remove"), "link")
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(role)
        line.addWidget(code, 1)
        line.addWidget(remove)
        row = _Row(box, role, code, remove)
        self._rows.append(row)
        self._people.addWidget(box)
        tab_before(self._add, box)
        role.activated.connect(self._touch)
        code.textEdited.connect(self._touch)
        remove.clicked.connect(lambda: self._remove_asked(row))
        return row

    def _remove_asked(self, row: _Row) -> None:
        self._drop(row)
        self._add.setFocus()
        self._touch()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._people.removeWidget(row.box)
        row.box.hide()
        row.box.deleteLater()

    def _touch(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _hand_over(self) -> None:
        self.settled.emit(
            Beginning(
                present=tuple(self._present()),
                spoken_language=self._spoken.code,
                written_language=self._written.code,
                place=self._place.text(),
            )
        )

    def _present(self) -> list[PersonPresent]:
        present = [
            PersonPresent(
                present_as=PresentAs(row.role.code), code=visible(row.code.text()).strip()
            )
            for row in self._rows
        ]
        if self._deponent.isChecked():
            deponent = PersonPresent(present_as=PresentAs.DEPONENT, code=self._case_code)
            present.append(deponent)
        return present
