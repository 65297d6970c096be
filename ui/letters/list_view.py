"""The page of all letters about one testimony, and the doors to new ones."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bundles import BundleType
from desktop.services.letters import LetterFacts
from ui.letters.list_presenter import Listing
from ui.letters.words import from_words, state_words, what_for, when_words, write_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.kinds import kind_words
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.table import HIDDEN, ROW_PX, RowsModel, Table
from ui.words import translate

LAYOUTS = (
    (0, (128, HIDDEN, HIDDEN, 0)),
    (440, (132, 0, HIDDEN, 176)),
    (560, (132, 0, 116, 180)),
)
MAX_ROWS_SHOWN = 10


class LettersPage(Page):
    """Widgets and signals.

    Signals:
        opened: A `LetterFacts` to read or to go on with.
        write_wanted: A `BundleType` of which a new letter is to be begun.
    """

    opened = Signal(object)
    write_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("letters", "Letters"))
        headings = (
            translate("letters", "What it is"),
            translate("letters", "From"),
            translate("letters", "Day"),
            translate("letters", "State"),
        )
        self.model: RowsModel[LetterFacts] = RowsModel(headings, _cell)
        self.table = Table(theme, translate("letters", "Letters"), self.model)
        self.table.set_layouts(LAYOUTS)
        self.table.opened.connect(self._open)
        self.read = Button(theme, translate("letters", "Open it"), "primary")
        self.read.clicked.connect(lambda: self._open(self.table.row))
        self._empty = PlainLabel(
            translate(
                "letters",
                "Nothing was said about this testimony since it was sealed. What is "
                "written or comes in later stands here: supplements, withdrawals, "
                "questions, opinions, receipts.",
            ),
            "quiet",
        )
        self._doors = QWidget()
        self._write = QVBoxLayout(self._doors)
        self._write.setContentsMargins(0, 0, 0, 0)
        self._write.setSpacing(8)
        for part in (self._empty, self.table):
            self.column.addWidget(part)
            part.hide()
        self.column.addStretch(1)
        self.add_margin(self._doors)
        self.set_foot(self.read)
        self.read.hide()
        self.help_words = _help()

    def show_listing(self, listing: Listing) -> None:
        """Show the letters; the marked one stays marked."""
        marked = self.table.row
        title = translate("letters", "Letters about {code}").format(code=listing.code)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.model.set_rows(listing.rows)
        self._empty.setVisible(not listing.rows)
        for part in (self.table, self.read):
            part.setVisible(bool(listing.rows))
        self.table.setFixedHeight(_height(self.table, len(listing.rows)))
        if listing.rows:
            self.table.selectRow(min(max(marked, 0), len(listing.rows) - 1))
        if not self._write.count():
            self._add_doors(listing.kinds)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin with the list."""
        return None if self.table.isHidden() else self.table

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.opened.emit(row)

    def _add_doors(self, kinds: tuple[BundleType, ...]) -> None:
        for kind in kinds:
            button = Button(self.theme, write_words(kind), icon="pencil")
            button.setAccessibleDescription(what_for(kind))
            button.clicked.connect(partial(self._ask, kind))
            self._write.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._write.addWidget(PlainLabel(what_for(kind), "small"))
            self._write.addSpacing(8)

    def _ask(self, kind: BundleType) -> None:
        self.write_wanted.emit(kind)


def _cell(row: LetterFacts, column: int) -> str:
    cells = (kind_words(row.kind), from_words(row), when_words(row), state_words(row))
    return cells[column]


def _height(table: Table, rows: int) -> int:
    head = table.horizontalHeader().sizeHint().height()
    return head + min(rows, MAX_ROWS_SHOWN) * ROW_PX + 2 * table.frameWidth()


def _help() -> tuple[str, ...]:
    return (
        translate(
            "letters",
            "A sealed testimony never changes. What is said about it later is sealed and "
            "signed by itself, and stands in this list with the day and with whom it came "
            "from.",
        ),
        translate(
            "letters",
            "A withdrawal is obeyed wherever the testimony is: paragraphs that were taken "
            "back are closed at once, and consent is never wider afterwards.",
        ),
    )
