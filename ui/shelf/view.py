"""The shelf: widgets and signals, no decisions."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.rows import ShelfRow
from ui.shelf.aside import ShelfAside
from ui.shelf.words import ICONS, language_words, last_column, state_short
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import day_words
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.search import SearchLine
from ui.widgets.table import HIDDEN, Index, RowsModel, Table
from ui.words import translate

QUIET_MS = 150
"""How long the person does not type before a search begins."""
STATE_COLUMN = 3
LAYOUTS = (
    (0, (112, HIDDEN, HIDDEN, 184, 0)),
    (540, (112, 124, HIDDEN, 196, 0)),
    (700, (112, 124, 128, 196, 0)),
)
"""What is spared where there is no room stands beside the list."""


class ShelfView(Page):
    """The list, the search field, and what is known of the marked row.

    Signals:
        searched: Words to look for.
        page_wanted: Offset and limit of rows that came into view.
        row_chosen: The marked row, or None.
        row_opened, read_asked, outbox_asked, reopen_asked, letters_asked: A row to do
            something with.
        new_asked: Begin a testimony.
    """

    searched = Signal(str)
    page_wanted = Signal(int, int)
    row_chosen = Signal(object)
    row_opened = Signal(object)
    read_asked = Signal(object)
    outbox_asked = Signal(object)
    reopen_asked = Signal(object)
    letters_asked = Signal(object)
    new_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("shelf", "Shelf"), wide=True, scrolls=False)
        self.help_words = _help()
        self.search = SearchLine(theme, translate("shelf", "Search: code or words"))
        self.search.setMaximumWidth(320)
        self._count = PlainLabel("", "quiet", wraps=False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(QUIET_MS)
        self.model = ShelfModel(theme)
        self.table = Table(theme, translate("shelf", "Testimonies"), self.model)
        self.table.set_layouts(LAYOUTS)
        self._empty_title = PlainLabel("", "heading")
        self._empty = PlainLabel("", "quiet")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty_page())
        self.aside = ShelfAside(theme)
        self.new_button = Button(
            theme, translate("shelf", "New testimony"), "primary", "plus"
        )
        self._lay_out()
        self._connect()

    def show_count(self, count: int, query: str) -> None:
        """Show so many rows, none of them here yet; `query` is what was searched for."""
        self.banner.clear()
        self.model.reset(count)
        self._count.setText(_count_words(count, query))
        self._stack.setCurrentIndex(0 if count else 1)
        if not count:
            self._explain_empty(query)

    def show_page(self, offset: int, rows: tuple[ShelfRow, ...]) -> None:
        """Show rows from `offset` on."""
        self.model.set_page(offset, rows)
        if self.table.hasFocus() and self.table.row < 0:
            self.table.selectRow(0)

    def show_row(self, row: ShelfRow | None) -> None:
        """Show one testimony beside the list and marked in it, or nothing."""
        self.aside.show_row(row)
        number = -1 if row is None else self.model.number_of(row)
        if number >= 0 and number != self.table.row:
            self.table.mark(number)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget:
        """Begin in the list, or with a new testimony where there is no list yet."""
        return self.table if self.model.rowCount() else self.new_button

    def close_last(self) -> bool:
        """Let Escape end a search."""
        if not self.search.text():
            return False
        self.search.clear()
        return True

    def _lay_out(self) -> None:
        self.beside_title.addWidget(self._count)
        self.column.setSpacing(12)
        self.column.addWidget(self.search)
        self.column.addWidget(self._stack, 1)
        self.add_margin(self.aside)
        self.set_foot(self.new_button)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search_now)
        self.model.page_wanted.connect(self.page_wanted, Qt.ConnectionType.QueuedConnection)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.aside.opened.connect(self.row_opened)
        self.aside.read_asked.connect(self.read_asked)
        self.aside.outbox_asked.connect(self.outbox_asked)
        self.aside.reopen_asked.connect(self.reopen_asked)
        self.aside.letters_asked.connect(self.letters_asked)
        self.new_button.clicked.connect(self.new_asked)

    def _search_now(self) -> None:
        self._pause.stop()
        self.searched.emit(self.search.text())

    def _choose(self, number: int) -> None:
        self.row_chosen.emit(self.model.row(number))

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.row_opened.emit(row)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(8)
        self._empty.setMaximumWidth(520)
        column.addWidget(self._empty_title)
        column.addWidget(self._empty)
        column.addStretch(1)
        return page

    def _explain_empty(self, query: str) -> None:
        if query:
            self._empty_title.setText(translate("shelf", "Nothing was found."))
            self._empty.setText(
                translate(
                    "shelf",
                    "The words of sealed testimonies are no longer on this device "
                    "and cannot be searched. A code can.",
                )
            )
            return
        self._empty_title.setText(translate("shelf", "No testimonies yet"))
        self._empty.setText("\n\n".join(_help()[:2]))


class ShelfModel(RowsModel[ShelfRow]):
    """The rows of the shelf, with a sign before the state."""

    def __init__(self, theme: Theme) -> None:
        headings = (
            translate("shelf", "Code"),
            translate("shelf", "Begun"),
            translate("shelf", "Language"),
            translate("shelf", "State"),
            translate("shelf", "Missing"),
        )
        super().__init__(headings, _cell)
        self._theme = theme
        theme.changed.connect(self._recolour)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or the sign before the state."""
        if role != Qt.ItemDataRole.DecorationRole or index.column() != STATE_COLUMN:
            return super().data(index, role)
        row = self.row(index.row())
        return None if row is None else self._theme.icon(*ICONS[row.state])

    def _recolour(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, STATE_COLUMN)
            self.dataChanged.emit(self.index(0, STATE_COLUMN), last)


def _cell(row: ShelfRow, column: int) -> str:
    if column == 0:
        return row.code
    if column == 1:
        return day_words(row.started_at)
    if column == 2:
        return language_words(row.language)
    return state_short(row.state) if column == STATE_COLUMN else last_column(row)


def _count_words(count: int, query: str) -> str:
    if not count:
        return ""
    if query:
        return translate("shelf", "Found: {count}").format(count=count)
    return translate("shelf", "In all: {count}").format(count=count)


def _help() -> tuple[str, ...]:
    return (
        translate(
            "shelf",
            "Here stand the testimonies that you take, and those that others seal for you. "
            "To take one, choose New testimony: it has a code from the first moment, never "
            "a name, and every word is kept as you write.",
        ),
        translate(
            "shelf",
            "When an interview is closed you can seal it. Then only those you chose can "
            "open it, and this device no longer can.",
        ),
        translate(
            "shelf",
            "Arrow keys move through the list, Enter opens what comes next for a "
            "testimony. Beside the list stands what is still missing.",
        ),
    )
