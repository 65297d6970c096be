"""The few terms that fit what is typed, beneath the field in which it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from desktop.domain.coding import FactKind
from ui.coded.labels import MOST_FOUND, Labels, begun
from ui.words import translate

ROW_PX = 28
_LEAST_SIGNS = 2
"""Typed before names of a pack are offered: one sign fits too many."""


class FoundTerms(QListWidget):
    """Terms, hidden while there are none.

    Signals:
        taken: Code of the term that was clicked.
    """

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("coding", "Terms that fit"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.itemClicked.connect(lambda item: self.taken.emit(_code_of(item)))
        self.hide()

    def show_terms(self, terms: Sequence[tuple[str, str]]) -> None:
        """Show pairs of code and words, the first one chosen; hide if there are none."""
        self.clear()
        for code, words in terms:
            item = QListWidgetItem(words)
            item.setToolTip(words)
            item.setSizeHint(QSize(0, ROW_PX))
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.addItem(item)
        self.setCurrentRow(0)
        self.setFixedHeight(min(max(len(terms), 1), MOST_FOUND) * ROW_PX + 2)
        self.setVisible(bool(terms))

    def step(self, step: int) -> None:
        """Choose the next one, or the one before; behind the last comes the first."""
        self.setCurrentRow((self.currentRow() + step) % max(self.count(), 1))

    @property
    def code(self) -> str:
        """Code of the chosen term; empty while none is in sight."""
        item = self.currentItem()
        return _code_of(item) if item is not None and not self.isHidden() else ""


def _code_of(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))


class LocalNames(FoundTerms):
    """Names of the packs that were chosen, offered beneath a line of free words.

    What is taken stands in the line as words, in the place of what was typed since the last
    comma. Without a pack nothing is ever offered.
    """

    def __init__(self, line: QLineEdit, labels: Labels, kind: FactKind) -> None:
        """Offer names beneath a line.

        Args:
            line: In which people write; this list is laid out beneath it.
            labels: Words for codes.
            kind: Of which facts the names are.
        """
        super().__init__()
        self._line = line
        self._labels = labels
        self._kind = kind
        line.textEdited.connect(self._find)
        line.installEventFilter(self)
        self.taken.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrows, take with Enter, let go with Escape or on leaving."""
        if watched is self._line and event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return not self.isHidden() and self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.code)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _find(self, text: str) -> None:
        typed = text.rpartition(",")[2].strip()
        codes: tuple[str, ...] = ()
        if len(typed) >= _LEAST_SIGNS and not self._line.isReadOnly():
            codes = self._labels.find_local(self._kind, typed)
        self.show_terms([(code, self._name(code)) for code in codes])

    def _name(self, code: str) -> str:
        return begun(self._labels.own(self._kind, code))

    def _take(self, code: str) -> None:
        before, comma, _typed = self._line.text().rpartition(",")
        words = f"{before}{comma} {self._name(code)}" if comma else self._name(code)
        self._line.setText(words)
        self._line.textEdited.emit(words)
        self.hide()
