"""The facts of the margin as rows: by paragraph, by place, those without words at the end.

One fact put or dropped moves one row. The words of a row are made when it is drawn.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.coding import Fact

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Key: TypeAlias = tuple[int, int, int, int]
_WITHOUT_WORDS = 1 << 30


def key_of(fact: Fact) -> Key:
    """Return by what facts are put in order."""
    span = fact.span
    if span is None:
        return _WITHOUT_WORDS, 0, 0, fact.id
    return span.paragraph, span.start, -span.end, fact.id


class FactsModel(QAbstractListModel):
    """Facts in the order of the account."""

    def __init__(self, words: Callable[[Fact], str]) -> None:
        """Take what says a fact in words.

        Args:
            words: Returns a fact as it is read aloud.
        """
        super().__init__()
        self._words = words
        self._keys: list[Key] = []
        self._facts: dict[int, Fact] = {}

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        self.beginResetModel()
        self._facts = {fact.id: fact for fact in facts}
        self._keys = sorted(map(key_of, facts))
        self.endResetModel()

    def put(self, fact: Fact) -> None:
        """Add a fact, or show it as it is now."""
        row = self.row_of(fact.id)
        if row >= 0 and self._keys[row] == key_of(fact):
            self._facts[fact.id] = fact
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.drop(fact.id)
        row = bisect_left(self._keys, key_of(fact))
        self.beginInsertRows(QModelIndex(), row, row)
        self._keys.insert(row, key_of(fact))
        self._facts[fact.id] = fact
        self.endInsertRows()

    def drop(self, number: int) -> None:
        """Show a fact no more."""
        row = self.row_of(number)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._keys[row]
            del self._facts[number]
            self.endRemoveRows()

    def find(self, number: int) -> Fact | None:
        """Return the fact with an id; None if there is none."""
        return self._facts.get(number)

    def fact(self, row: int) -> Fact | None:
        """Return the fact of a row; None if there is no such row."""
        return self._facts[self._keys[row][-1]] if 0 <= row < len(self._keys) else None

    def row_of(self, number: int) -> int:
        """Return the row of a fact; -1 if there is none."""
        fact = self._facts.get(number)
        return bisect_left(self._keys, key_of(fact)) if fact else -1

    def first_row_of(self, paragraph: int) -> int:
        """Return the first row of a paragraph, or of the next one that has any."""
        return bisect_left(self._keys, (paragraph, 0, -_WITHOUT_WORDS, 0))

    def begins_paragraph(self, row: int) -> bool:
        """Say whether a row is the first of its paragraph."""
        return row == 0 or self._keys[row - 1][0] != self._keys[row][0]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many facts there are."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a fact as it is read aloud."""
        fact = self.fact(index.row())
        if fact is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        return self._words(fact)
