"""The margin: every coded fact beside its paragraph, as a list that the arrows walk."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.domain.coding import Fact
from ui.coded.labels import Labels, begun
from ui.coded.words import about, title, title_in_list
from ui.coding.facts_model import FactsModel, Index
from ui.theme import BASE_PX, SMALL_PX, Theme
from ui.theme.type import font
from ui.widgets.row_delegate import MARK_PX
from ui.words import translate

ROW_PX = 52
NUMBER_PX = 40
_EDGE_PX = 8


class FactsList(QListView):
    """The facts. Enter opens one, Delete takes it away.

    Signals:
        chosen: Id of the fact that is marked now.
        opened: Id of a fact to look at closely.
        remove_asked: Id of a fact to take away.
    """

    chosen = Signal(int)
    opened = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._theme = theme
        self._labels = labels
        self._here: tuple[int, ...] = ()
        self.facts = FactsModel(self._spoken)
        self.setAccessibleName(translate("coding", "Coded facts"))
        self.setModel(self.facts)
        self.setItemDelegate(_Drawn(theme, labels, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.activated.connect(self._opened)
        self.selectionModel().currentChanged.connect(self._chosen)

    @property
    def number(self) -> int:
        """Id of the marked fact; 0 for none."""
        fact = self.facts.fact(self.currentIndex().row())
        return fact.id if fact else 0

    @property
    def here(self) -> tuple[int, ...]:
        """Ids of the facts on which the caret stands."""
        return self._here

    def mark(self, number: int) -> None:
        """Mark a fact and bring it into sight; tells nobody."""
        row = self.facts.row_of(number)
        if row < 0:
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(self.facts.index(row))
        self.scrollTo(self.facts.index(row))
        self.viewport().update()

    def show_here(self, numbers: Sequence[int]) -> None:
        """Mark the facts on which the caret stands."""
        self._here = tuple(numbers)
        if numbers:
            self.mark(numbers[0])
        self.viewport().update()

    def show_paragraph(self, number: int) -> None:
        """Bring the facts of a paragraph into sight, at the top."""
        row = self.facts.first_row_of(number)
        if row < self.facts.rowCount():
            top = QAbstractItemView.ScrollHint.PositionAtTop
            self.scrollTo(self.facts.index(row), top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, take away with Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.number:
            self.opened.emit(self.number)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.number:
            self.remove_asked.emit(self.number)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the first fact if none is."""
        super().focusInEvent(event)
        if not self.number and self.facts.rowCount():
            self.setCurrentIndex(self.facts.index(0))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the facts, or how the first one is made."""
        super().paintEvent(event)
        if self.facts.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(font(BASE_PX))
        flags = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value
        box = self.viewport().rect().adjusted(0, _EDGE_PX, -_EDGE_PX, 0)
        painter.drawText(box, flags, _empty_words())
        painter.end()

    def fact_of(self, number: int) -> Fact | None:
        """Return the fact with an id; None if there is none."""
        return self.facts.find(number)

    def _spoken(self, fact: Fact) -> str:
        words = translate("coding", "{number}, paragraph {paragraph}: {fact}. {about}")
        if fact.span is None:
            words = translate("coding", "{number}, without words: {fact}. {about}")
        return words.format(
            number=fact.id,
            paragraph=fact.span.paragraph if fact.span else 0,
            fact=title(self._labels, fact),
            about=about(self._labels, fact, self.fact_of),
        )

    def _opened(self, index: QModelIndex) -> None:
        if fact := self.facts.fact(index.row()):
            self.opened.emit(fact.id)

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if fact := self.facts.fact(current.row()):
            self.chosen.emit(fact.id)


class _Drawn(QStyledItemDelegate):
    """A fact in two lines: its number and what it is; kind, how it came up, when."""

    def __init__(self, theme: Theme, labels: Labels, view: FactsList) -> None:
        super().__init__(view)
        self._theme = theme
        self._labels = labels
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same room for each."""
        return QSize(0, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one fact."""
        fact = self._view.facts.fact(index.row())
        if fact is None:
            return
        rect = QRect(option.rect)
        painter.save()
        self._ground(painter, rect, index, fact)
        if self._view.facts.begins_paragraph(index.row()):
            self._begin(painter, rect, fact)
        inner = rect.adjusted(NUMBER_PX, 6, -_EDGE_PX, -6)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        self._line(painter, upper, begun(title_in_list(self._labels, fact)), strong=True)
        lower = upper.translated(0, upper.height())
        self._line(
            painter, lower, about(self._labels, fact, self._view.fact_of), strong=False
        )
        painter.setPen(self._theme.colour("muted"))
        number = QRect(rect.left(), upper.top(), NUMBER_PX - _EDGE_PX, upper.height())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, flags.value, str(fact.id))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, index: Index, fact: Fact) -> None:
        if index.row() == self._view.currentIndex().row():
            role = self._theme.colour("selection" if self._view.hasFocus() else "rail")
            painter.fillRect(rect, role)
        if fact.id in self._view.here:
            bar = QRect(rect.left(), rect.top(), MARK_PX, rect.height())
            painter.fillRect(bar, self._theme.colour("accent"))

    def _begin(self, painter: QPainter, rect: QRect, fact: Fact) -> None:
        """Draw a quiet line over the first fact of a paragraph, and its number."""
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(font(SMALL_PX))
        words = f"¶ {fact.span.paragraph}" if fact.span else "—"
        place = rect.adjusted(0, 0, -_EDGE_PX, -rect.height() // 2)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags.value, words)

    def _line(self, painter: QPainter, rect: QRect, words: str, *, strong: bool) -> None:
        face = font(BASE_PX if strong else SMALL_PX, bold=strong)
        painter.setFont(face)
        painter.setPen(self._theme.colour("ink" if strong else "muted"))
        room = rect.width() - (_PARAGRAPH_PX if strong else 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter.value, shown)


_PARAGRAPH_PX = 48


def _empty_words() -> str:
    return translate(
        "coding",
        "Nothing is coded yet. Select words in the account and press one key; the fact "
        "then stands here, with the number that is under its words.",
    )
