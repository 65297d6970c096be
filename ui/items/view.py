"""The register of physical items: a list, and the words of the chosen one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.items import Item
from desktop.domain.numbered import find
from ui.items.form import ItemForm
from ui.items.presenter import NONE, Register
from ui.items.words import kind_name
from ui.messages import Message
from ui.plain import visible, visible_lines
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.part import Part
from ui.widgets.table import HIDDEN, ROW_PX, RowsModel, Table
from ui.words import translate

_MOST_ROWS = 5
_LAYOUTS = (
    (0, (44, 0, HIDDEN, HIDDEN)),
    (420, (44, 190, 0, HIDDEN)),
    (600, (44, 190, 0, 160)),
)


class ItemsPart(Part):
    """List and form.

    Signals:
        chosen: Number of an item.
        add_asked: Begin an item.
    """

    chosen = Signal(int)
    add_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()
        self._is_open, self._is_refused = True, False
        self.banner = Banner(theme)
        self.model: RowsModel[Item] = RowsModel(_headings(), _cell)
        self.table = Table(theme, translate("items", "Physical items"), self.model)
        self.table.set_layouts(_LAYOUTS)
        self.empty = PlainLabel(_empty_words(), "quiet")
        self.add = Button(theme, translate("items", "Add an item"), icon="plus")
        self.form = ItemForm(theme)
        self._lay_out()
        self.add.clicked.connect(self.add_asked)
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(lambda _row: self.form.go_in())
        self.form.edited.connect(self.edited)

    def show_register(self, register: Register) -> None:
        """Show list and form; the caret stays where it is."""
        if register.items != self._items:
            self._items = register.items
            self.model.set_rows(register.items)
            self._fit_rows()
        numbers = [item.id for item in register.items]
        if register.chosen != NONE:
            row = numbers.index(register.chosen)
            if row != self.table.row:
                self.table.mark(row)
        self.table.setVisible(bool(numbers))
        self.empty.setVisible(not numbers)
        self.add.setEnabled(register.may_add)
        item = find(register.items, register.chosen)
        self.form.show_item(item, register.photos, register.now, register.half_typed)

    def show_noted(self) -> None:
        """Empty the fields of the handover."""
        self.form.handovers.clear()

    def show_unclear(self) -> None:
        """Say what a handover needs."""
        self.form.handovers.show_unclear()

    def open_form(self) -> None:
        """Go to the words of the chosen item."""
        self.form.go_in()

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show what is there as final."""
        self._is_open = is_open
        self._show_may_write()

    def show_refused(self, why: Message | None) -> None:
        """Say why nothing more is noted, and let things be removed; or let people write."""
        refused = why is not None
        if refused == self._is_refused:
            return
        self._is_refused = refused
        self._show_may_write()
        if why is None:
            self.banner.clear()
        else:
            self.banner.show_message(why)

    def _show_may_write(self) -> None:
        may_write = self._is_open and not self._is_refused
        self.add.setVisible(may_write)
        self.form.show_open(may_write, may_remove=self._is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self.form.settle_now()

    def first_focus(self) -> QWidget | None:
        """Begin with the list, or adding to it; or go on with a handover."""
        if (begun := self.form.handovers.begun) is not None and (
            self._is_open and not self._is_refused
        ):
            return begun
        if self._items or self.add.isHidden():
            return self.table if self._items else None
        return self.add

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._items):
            self.chosen.emit(self._items[row].id)

    def _fit_rows(self) -> None:
        head = self.table.horizontalHeader().sizeHint().height()
        rows = min(max(len(self._items), 1), _MOST_ROWS)
        self.table.setFixedHeight(head + rows * ROW_PX + 2)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.banner)
        column.addWidget(self.empty)
        column.addWidget(self.table)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addStretch(1)


def _headings() -> tuple[str, ...]:
    return (
        translate("items", "No."),
        translate("items", "Kind"),
        translate("items", "What it is"),
        translate("items", "Who has it"),
    )


def _cell(item: Item, column: int) -> str:
    described = " ".join(visible_lines(item.description).split("\n"))
    return (str(item.id), kind_name(item.kind), described, visible(item.holder))[column]


def _empty_words() -> str:
    return translate(
        "items",
        "Nothing here yet. Note each thing that was handed over: clothing, papers, a "
        "carrier. Write its number on its label, and each time it changes hands.",
    )
