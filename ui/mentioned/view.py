"""The sheet of the people: who is named, by label and role, and one of them closely."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.mentioned import MentionedPerson
from ui.coded.labels import Labels, begun
from ui.mentioned.form import PersonForm
from ui.mentioned.presenter import Shown
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.list_and_form import ListAndForm
from ui.widgets.page import COLUMN_PX
from ui.widgets.part import Part
from ui.widgets.table import RowsModel, Table
from ui.words import translate

FORM_PX = 420
_LABEL_PX = 104
_ROLE_PX = 248
_WIDE_FROM_PX = 560


class MentionedPart(Part):
    """Widgets and signals.

    Signals:
        person_chosen: Id of somebody to look at.
        add_asked: Note somebody more.
        remove_asked: Take who is looked at off the list.
        person_changed: A `PersonChange`.
        show_asked: Uncover who is looked at.
        cover_asked: Cover them again.
        undo_asked: Take back what was done last.
    """

    person_chosen = Signal(int)
    add_asked = Signal()
    remove_asked = Signal()
    person_changed = Signal(object)
    show_asked = Signal()
    cover_asked = Signal()
    undo_asked = Signal()

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._is_open = True
        self._people: tuple[MentionedPerson, ...] = ()
        headings = (
            translate("mentioned", "Label"),
            translate("mentioned", "Role"),
            translate("mentioned", "Names"),
        )
        self._model = RowsModel[MentionedPerson](headings, self._cell)
        self.table = Table(theme, translate("mentioned", "People named"), self._model)
        masked = self.table.column_px((_masked(is_masked=True), _masked(is_masked=False)))
        self.table.set_layouts(
            ((0, (_LABEL_PX, 0, masked)), (_WIDE_FROM_PX, (0, _ROLE_PX, masked)))
        )
        self.form = PersonForm(theme, labels)
        self.add = Button(theme, translate("mentioned", "Add a person"), icon="plus")
        self.remove = Button(theme, translate("mentioned", "Remove"), "link")
        self.undo = Button(theme, translate("mentioned", "Take back"), "link")
        self.undo.setToolTip("Ctrl+Z")
        self.undo.hide()
        self._lead = PlainLabel(_lead(), "quiet")
        self._lead.setMaximumWidth(COLUMN_PX)
        self._lay_out()
        self._connect()

    def show_people(self, shown: Shown) -> None:
        """Show the people, and one of them closely; fields that show it already stay."""
        if shown.people != self._people:
            if len(shown.people) == len(self._people):
                self._model.set_page(0, shown.people)
            else:
                self._model.set_rows(shown.people)
            self._people = shown.people
        if shown.person is not None:
            row = shown.people.index(shown.person)
            if self.table.row != row:
                self.table.mark(row)
        self.form.show_person(shown)
        self._sheet.show_form(shown=shown.person is not None)
        self.remove.setEnabled(shown.person is not None)
        self.undo.setVisible(shown.can_undo and self._is_open)

    def show_label_taken(self, *, taken: bool) -> None:
        """Say that a label is somebody else's or none, or no more."""
        self.form.show_label_taken(taken=taken)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        self._is_open = is_open
        self._sheet.acts.setVisible(is_open)
        self.form.show_open(is_open)

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self.form.settle_now()

    def first_focus(self) -> QWidget:
        """Begin at the list, or where the first person is added."""
        return self.table if self._people else self.add

    def _lay_out(self) -> None:
        acts = (self.add, self.remove, self.undo)
        self._sheet = ListAndForm(self.table, acts, self.form, FORM_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._lead)
        column.addWidget(self._sheet, 1)

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.add.clicked.connect(self.add_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.form.edited.connect(self.edited)
        self.form.changed.connect(self.person_changed)
        self.form.show_asked.connect(self.show_asked)
        self.form.cover_asked.connect(self.cover_asked)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.undo.click)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._people):
            self.person_chosen.emit(self._people[row].id)

    def _cell(self, person: MentionedPerson, column: int) -> str:
        if column == 0:
            return visible(person.label)
        if column == 1:
            return begun(self._labels.of("person_role", person.role))
        return _masked(is_masked=person.masked)


def _masked(*, is_masked: bool) -> str:
    if is_masked:
        return translate("mentioned", "Covered")
    return translate("mentioned", "May be shown")


def _lead() -> str:
    return translate(
        "mentioned",
        "Everybody whom the account names, by label. Nobody of them was asked: their names "
        "stay covered here, and out of pages and copies, unless you say otherwise.",
    )
