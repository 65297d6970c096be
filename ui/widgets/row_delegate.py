"""How a row of a table is drawn: the marked one with a wash, and an accent at its start."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.theme import Theme

MARK_PX = 3


class RowDelegate(QStyledItemDelegate):
    """Draws the marked row: a wash, and an accent at its start while the list has focus."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        if index.row() == self._table.currentIndex().row():
            focused = self._table.hasFocus()
            rect = QRect(option.rect)
            painter.fillRect(rect, self._theme.colour("selection" if focused else "rail"))
            if focused and index.column() == 0:
                painter.fillRect(
                    rect.adjusted(0, 0, MARK_PX - rect.width(), 0), self._mark()
                )
        plain = QStyleOptionViewItem(option)
        plain.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, plain, index)

    def _mark(self) -> QColor:
        return self._theme.colour("accent")
