"""One person closely: who they are in the account, and, uncovered, what tells who it is.

The fields that tell who somebody is are made when they are shown and deleted when they are
covered: an empty field would keep what stood in it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.coding import FactKind
from desktop.domain.mentioned import Basis, MentionedPerson, Participation, PersonRole
from ui.coded.found import LocalNames
from ui.coded.labels import Labels, begun
from ui.interview.settle import Settle
from ui.mentioned.presenter import PersonChange, Shown
from ui.mentioned.several import Several
from ui.mentioned.words import FIELDS, field_hint, field_name
from ui.theme import Theme, set_kind
from ui.widgets.answers import AnswerChoice
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.key_row import KeyRow
from ui.widgets.labels import PlainLabel, field
from ui.widgets.order import tab_after
from ui.words import translate

_COVERED = "covered"
_SHOWN = "shown"


class PersonForm(QWidget):
    """The fields of one person.

    Signals:
        edited: Something was typed just now.
        changed: A `PersonChange`.
        show_asked: Uncover who it is.
        cover_asked: Cover it again.
    """

    edited = Signal()
    changed = Signal(object)
    show_asked = Signal()
    cover_asked = Signal()

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._theme = theme
        self._labels = labels
        self._person: MentionedPerson | None = None
        self._is_open = True
        self._settle = Settle(self, self._hand_over)
        self.fields: dict[str, QLineEdit] = {}
        self.label = QLineEdit()
        self.taken = PlainLabel(_taken_words(), "amber")
        roles = [(role.value, begun(labels.of("person_role", role))) for role in PersonRole]
        self.role = Choice(theme, translate("mentioned", "Role"), roles)
        self.masked = KeyRow(
            translate("mentioned", "Names in pages and copies"),
            mask_answers(),
            clears=False,
        )
        self.basis = Several(
            translate("mentioned", "By what the person knows who it was"),
            [(each.value, begun(labels.of("basis", each))) for each in Basis],
        )
        self.participation = Several(
            translate("mentioned", "What they did"),
            [
                (each.value, begun(labels.of("participation", each)))
                for each in Participation
            ],
        )
        self.show_button = Button(theme, translate("mentioned", "Show"), icon="eye")
        self.cover_button = Button(theme, translate("mentioned", "Cover"), icon="lock")
        self.facts = PlainLabel("", "small")
        self._covered = self._cover()
        self._place = QVBoxLayout()
        self._identity: QWidget | None = None
        self._lay_out()
        self._connect()

    def show_person(self, shown: Shown) -> None:
        """Show somebody; fields that show it already stay. Tells nobody."""
        person = shown.person
        if person is None:
            self.let_go()
            return
        before, self._person = self._person, person
        is_other = before is None or before.id != person.id
        if before is None or is_other or before.label != person.label:
            _put(self.label, person.label)
        self.role.show_code(person.role)
        self.masked.show_answer(_COVERED if person.masked else _SHOWN)
        self.basis.show_chosen(person.basis)
        self.participation.show_chosen(person.participation)
        self.participation.setVisible(person.role is PersonRole.PERPETRATOR)
        words = translate("mentioned", "Coded facts that concern them: {count}")
        self.facts.setText(words.format(count=shown.facts))
        self._show_identity(person, is_covered=shown.is_covered, anew=is_other)
        for name, edit in self.fields.items():
            if before is not None and getattr(before, name) != getattr(person, name):
                _put(edit, getattr(person, name))

    def let_go(self) -> None:
        """Forget who was shown, with every word of it."""
        self._person = None
        self._drop_identity()
        self.label.clear()

    def show_label_taken(self, *, taken: bool) -> None:
        """Say that a label is somebody else's or none, or no more."""
        self.taken.setVisible(taken)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read; uncovering is reading."""
        self._is_open = is_open
        for part in (self.label, self.role, self.masked, self.basis, self.participation):
            part.setEnabled(is_open)
        for edit in self.fields.values():
            edit.setReadOnly(not is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(12)
        hint = translate("mentioned", "As it stands in the account in the place of a name.")
        column.addWidget(field(translate("mentioned", "Label"), self.label, hint))
        column.addWidget(self.taken)
        column.addWidget(field(translate("mentioned", "Role"), self.role))
        column.addWidget(self._covered)
        column.addWidget(self.cover_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._place)
        column.addWidget(self.basis)
        column.addWidget(self.participation)
        column.addWidget(self.masked)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.taken.hide()

    def _connect(self) -> None:
        self.label.textEdited.connect(self._touch)
        self.role.activated.connect(lambda: self._say("role", PersonRole(self.role.code)))
        self.masked.answered.connect(lambda code: self._say("masked", code == _COVERED))
        self.basis.chosen.connect(
            lambda codes: self._say("basis", tuple(map(Basis, codes)))
        )
        self.participation.chosen.connect(
            lambda codes: self._say("participation", tuple(map(Participation, codes)))
        )
        self.show_button.clicked.connect(self.show_asked)
        self.cover_button.clicked.connect(self.cover_asked)

    def _cover(self) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        words = translate(
            "mentioned",
            "What tells who it is stays covered, so that nobody reads it over your "
            "shoulder.",
        )
        column.addWidget(PlainLabel(words))
        column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_identity(
        self, person: MentionedPerson, *, is_covered: bool, anew: bool
    ) -> None:
        had_focus = self._covered.isAncestorOf(self.window().focusWidget() or self)
        self._covered.setVisible(is_covered)
        self.cover_button.setVisible(not is_covered and person.masked)
        if is_covered or anew:
            self._drop_identity()
        if is_covered:
            return
        if self._identity is None:
            self._make_identity(person)
            if had_focus:
                self.fields[FIELDS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_identity(self, person: MentionedPerson) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name in FIELDS:
            edit = QLineEdit(getattr(person, name))
            edit.setReadOnly(not self._is_open)
            edit.textEdited.connect(self._touch)
            self.fields[name] = edit
            column.addWidget(field(field_name(name), edit, field_hint(name)))
            if name == "uniform":
                column.addWidget(LocalNames(edit, self._labels, FactKind.UNIT))
        self._identity = box
        self._place.addWidget(box)
        tab_after(self.cover_button, box)
        box.show()

    def _drop_identity(self) -> None:
        box, self._identity = self._identity, None
        self.fields = {}
        if box is not None:
            self._place.removeWidget(box)
            box.hide()
            box.deleteLater()

    def _touch(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _hand_over(self) -> None:
        person = self._person
        if person is None:
            return
        edits = {"label": self.label, **self.fields}
        said = {name: edit.text() for name, edit in edits.items()}
        for name, text in said.items():  # all are read before one is shown as kept
            if text.strip() != getattr(person, name):
                self._say(name, text)

    def _say(self, name: str, value: object) -> None:
        if self._person is not None:
            self.changed.emit(PersonChange(person=self._person.id, field=name, value=value))


def _put(edit: QLineEdit, text: str) -> None:
    """Show what is kept, unless it is what stands there already."""
    if edit.text().strip() != text:
        edit.setText(text)


def mask_answers() -> tuple[AnswerChoice, ...]:
    """Return whether a name is covered in what leaves the vault."""
    return (
        AnswerChoice(
            _COVERED, translate("mentioned", "Covered"), translate("mentioned", "C")
        ),
        AnswerChoice(
            _SHOWN, translate("mentioned", "May be shown"), translate("mentioned", "M")
        ),
    )


def _taken_words() -> str:
    return translate(
        "mentioned", "Another label is needed: this one is somebody else's, or empty."
    )
