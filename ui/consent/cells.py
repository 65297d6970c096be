"""The answers for each purpose and recipient, as rows and columns that Qt can show."""

from collections.abc import Mapping
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from ui.widgets.answers import consent_answers
from ui.words import QT_TRANSLATE_NOOP, translate

Index: TypeAlias = QModelIndex | QPersistentModelIndex
RECIPIENTS = tuple(RecipientClass)
PURPOSES = tuple(Purpose)
NOTHING = "\u2013"
YES = {
    IdentityLevel.FULL: QT_TRANSLATE_NOOP("consent", "Yes, by full name"),
    IdentityLevel.CODE: QT_TRANSLATE_NOOP("consent", "Yes, by code"),
    IdentityLevel.NONE: QT_TRANSLATE_NOOP("consent", "Yes, without name or code"),
}
_ROOT = QModelIndex()


class CellsModel(QAbstractTableModel):
    """One row for each class of recipients, one column for each purpose."""

    def __init__(self) -> None:
        super().__init__()
        self._more = FullConsent()
        self._words: Mapping[str, str] = {}

    def show_words(self, words: Mapping[str, str]) -> None:
        """Name rows and columns in another language."""
        self._words = words
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(PURPOSES) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(RECIPIENTS) - 1)

    def show_permissions(self, more: FullConsent) -> None:
        """Show the answers."""
        self._more = more
        end = self.index(len(RECIPIENTS) - 1, len(PURPOSES) - 1)
        self.dataChanged.emit(self.index(0, 0), end)

    def cell(self, index: Index) -> Permission:
        """Return the answer at a place."""
        purpose, recipient = PURPOSES[index.column()], RECIPIENTS[index.row()]
        return self._more.permission(purpose, recipient)

    def name(self, index: Index) -> str:
        """Return what a place is about, for people."""
        cell = self.cell(index)
        return translate("consent", "{recipient}: {purpose}").format(
            recipient=self._words.get(f"short.share.{cell.recipient}", ""),
            purpose=self._words.get(f"short.purpose.{cell.purpose}", ""),
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many classes of recipients there are."""
        return 0 if parent.isValid() else len(RECIPIENTS)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many purposes there are."""
        return 0 if parent.isValid() else len(PURPOSES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(self.cell(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name(index)}. {answer_words(self.cell(index))}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a row or column."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._words.get(f"short.purpose.{PURPOSES[section]}", "")
        return self._words.get(f"short.share.{RECIPIENTS[section]}", "")


def answer_words(cell: Permission) -> str:
    """Return what was answered, in words."""
    if cell.answer is Answer.YES:
        return translate("consent", YES[cell.identity])
    return {each.code: each.words for each in consent_answers()}[str(cell.answer)]


def _shown(cell: Permission) -> str:
    return NOTHING if cell.answer is Answer.NOT_ASKED else answer_words(cell)
