"""Lists: rows that are chosen by arrow keys and opened by Enter, named for screen readers.

A table holds short facts only. `Table` shows any model; `RowsModel` asks for its rows a
page at a time, so that a hundred thousand of them open as fast as ten.
"""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QToolTip,
)

from ui.theme import Theme
from ui.theme.theme import ICON_PX
from ui.widgets.row_delegate import RowDelegate

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROW_PX = 44
_AROUND_PX = 28
"""Beside the words of a cell."""
PAGE_ROWS = 100
HIDDEN = -1
"""Width of a column that is spared."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows by number, fetched a page at a time when they come into view.

    Signals:
        page_wanted: Offset and limit of rows that are in view and not here yet; answer
            with `set_page`.
    """

    page_wanted = Signal(int, int)

    def __init__(
        self,
        headings: Sequence[str],
        cells: Callable[[Row, int], str],
        page: int = PAGE_ROWS,
    ) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self._cells = cells
        self._page = page
        self._count = 0
        self._rows: dict[int, Row] = {}
        self._asked: set[int] = set()

    def reset(self, count: int) -> None:
        """Forget all rows; there are `count` now."""
        self.beginResetModel()
        self._count = count
        self._rows.clear()
        self._asked.clear()
        self.endResetModel()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show a list that is here as a whole."""
        self.reset(len(rows))
        self.set_page(0, rows)

    def set_page(self, offset: int, rows: Sequence[Row]) -> None:
        """Show rows that were asked for."""
        self._rows.update(
            (offset + at, row) for at, row in enumerate(rows) if offset + at < self._count
        )
        if rows:
            last = min(offset + len(rows), self._count) - 1
            self.dataChanged.emit(
                self.index(offset, 0), self.index(last, len(self._headings) - 1)
            )

    def row(self, number: int) -> Row | None:
        """Return a row, None if it is not here (yet)."""
        return self._rows.get(number)

    def number_of(self, row: Row) -> int:
        """Return the number of a row that is here, -1 if it is not."""
        return next((at for at, here in self._rows.items() if here == row), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, here or not."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the words over a column."""
        if orientation is Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; ask for its page if it is not here."""
        if role == Qt.ItemDataRole.DisplayRole:
            row = self._row_or_ask(index.row())
            return "" if row is None else self._cells(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            if row is None:
                return ""
            words = self._cells(row, index.column())
            return f"{self._headings[index.column()]}: {words}"
        return None

    def _row_or_ask(self, number: int) -> Row | None:
        row = self._rows.get(number)
        if row is None:
            page = number // self._page
            if page not in self._asked:
                self._asked.add(page)
                self.page_wanted.emit(page * self._page, self._page)
        return row


class Table(QTableView):
    """A quiet table. Tab leaves it; arrows move; Enter or a double click opens a row.

    Signals:
        opened: Number of the row to open.
        chosen: Number of the row that is marked now, -1 for none.
    """

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self, theme: Theme, words: str, model: QAbstractItemModel) -> None:
        super().__init__()
        self._theme = theme
        self._layouts: tuple[tuple[int, Sequence[int]], ...] = ()
        self._fitted: Sequence[int] = ()
        self.setAccessibleName(words)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(48)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setModel(model)
        self.doubleClicked.connect(self._open_index)
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    def set_layouts(self, layouts: Sequence[tuple[int, Sequence[int]]]) -> None:
        """Set the widths of the columns by the room there is.

        Args:
            layouts: From how many pixels of the table on, in rising order, and the widths
                as for `set_widths`.
        """
        self._layouts = tuple(layouts)
        self._fit_columns()

    def column_px(self, words: Iterable[str]) -> int:
        """Return how wide a column has to be to show each of these cells whole."""
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        return widest + _AROUND_PX

    def set_widths(self, widths: Sequence[int]) -> None:
        """Set the widths of the columns in pixels; 0 takes what is left; or `HIDDEN`.

        No column is narrower than its heading, but for those that take what is left.
        """
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            self.setColumnHidden(column, width == HIDDEN)
            if width == HIDDEN:
                continue
            if width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @property
    def row(self) -> int:
        """The number of the marked row, -1 for none."""
        return self.currentIndex().row()

    def mark(self, number: int) -> None:
        """Mark a row without telling that it was chosen."""
        with QSignalBlocker(self):
            self.selectRow(number)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room there is now."""
        self._fit_columns()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole words of a cell that is cut, as plain text."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.cut_words(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def cut_words(self, place: QPoint) -> str:
        """Return the words of the cell at a place as a tooltip; empty if nothing is cut."""
        index = self.indexAt(place)
        if self.sizeHintForIndex(index).width() <= self.columnWidth(index.column()):
            return ""
        return f"<qt>{escape(str(index.data()))}</qt>"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the marked row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0:
            self.opened.emit(self.row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the first row if none is, and draw the mark as live."""
        super().focusInEvent(event)
        if self.row < 0 and self.model().rowCount():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the mark as standing back."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _fit_columns(self) -> None:
        fitting = [widths for least, widths in self._layouts if self.width() >= least]
        if fitting and fitting[-1] is not self._fitted:
            self._fitted = fitting[-1]
            self.set_widths(self._fitted)

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current.row())
