"""The lines of a copy as a model, with a heading before each group."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.redaction.lines import Group, Line
from ui.redaction.look import Look, spoken
from ui.redaction.words import group_words

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_SPOKEN = frozenset(
    {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)}
)


class PartsModel(QAbstractListModel):
    """Lines, with a heading before each group."""

    def __init__(self) -> None:
        super().__init__()
        self.look = Look()
        self._rows: list[Line | Group] = []

    def set_lines(self, lines: Sequence[Line], look: Look) -> None:
        """Show these; rows that stay where they were keep the selection."""
        rows: list[Line | Group] = []
        group: Group | None = None
        for line in lines:
            if line.group is not group:
                group = line.group
                rows.append(group)
            rows.append(line)
        same = [_key(row) for row in rows] == [_key(row) for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self.look = rows, look
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            self.layoutChanged.emit()
        else:
            self.endResetModel()

    def row(self, number: int) -> Line | Group | None:
        """Return a line, or the group of a heading."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, path: str) -> int:
        """Return the row of a part; -1 if it is not in sight."""
        rows = enumerate(self._rows)
        return next(
            (at for at, row in rows if isinstance(row, Line) and row.path == path), -1
        )

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says; screen readers hear the whole of it."""
        row = self.row(index.row())
        if row is None or role not in _SPOKEN:
            return None
        return group_words(row) if isinstance(row, Group) else spoken(row, self.look)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be chosen, and headings be passed over."""
        if isinstance(self.row(index.row()), Line):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _key(row: Line | Group) -> str:
    return row.path if isinstance(row, Line) else row
