"""Finding a term by its begin: a field, and beneath it the few terms that fit."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.coding import FactKind
from ui.coded.labels import MOST_FOUND, Labels, begun
from ui.widgets.labels import field
from ui.words import translate

_ROW_PX = 28
_LEAST_ROWS = 1


class TermField(QWidget):
    """What a fact is. Typing finds, arrows choose, Enter takes.

    Signals:
        taken: Code of the term; empty if none is meant any more.
    """

    taken = Signal(str)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._kind = FactKind.ACT
        self._code = ""
        self.words = QLineEdit()
        self.words.setPlaceholderText(translate("coding", "Type the begin of a word"))
        self.found = QListWidget()
        self.found.setAccessibleName(translate("coding", "Terms that fit"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.hide()
        self.words.textEdited.connect(self._find)
        self.words.installEventFilter(self)
        self.found.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field(translate("coding", "What"), self.words))
        column.addWidget(self.found)
        self.setFocusProxy(self.words)

    def show_term(self, kind: FactKind, code: str) -> None:
        """Show the term of a fact; tells nobody."""
        self._kind, self._code = kind, code
        self.words.setText(begun(self._labels.term(kind, code)) if code else "")
        self.words.setCursorPosition(0)
        self.found.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through what was found with the arrows, take it with Enter."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.found.isHidden():
            self._find(self.words.text() if not self._code else "")
        elif step:
            count = self.found.count()
            self.found.setCurrentRow((self.found.currentRow() + step) % max(count, 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_finding:
            self._take(self.found.currentItem())
        elif event.key() == Qt.Key.Key_Escape and self._is_finding:
            self.show_term(self._kind, self._code)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle when the keyboard leaves the field."""
        if watched is self.words and event.type() is QEvent.Type.FocusOut:
            self.settle_now()
        return super().eventFilter(watched, event)

    def settle_now(self) -> None:
        """Take back a term whose words were deleted; half a word is no term."""
        if not self.words.text().strip() and self._code:
            self._code = ""
            self.taken.emit("")
        self.show_term(self._kind, self._code)

    @property
    def _is_finding(self) -> bool:
        return not self.found.isHidden() and self.found.count() > 0

    def _find(self, typed: str) -> None:
        codes = self._labels.find(self._kind, typed)
        self.found.clear()
        for code in codes:
            item = QListWidgetItem(begun(self._labels.term(self._kind, code)))
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        rows = min(max(len(codes), _LEAST_ROWS), MOST_FOUND)
        self.found.setFixedHeight(rows * _ROW_PX + 2)
        self.found.setVisible(bool(codes))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._code = str(item.data(Qt.ItemDataRole.UserRole))
        self.show_term(self._kind, self._code)
        self.taken.emit(self._code)
