"""The parts of a copy as one list: arrow keys go through it, one key withholds."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.disclosure import Why
from ui.redaction.drawing import Brush, pieces
from ui.redaction.lines import Line
from ui.redaction.look import Look
from ui.redaction.parts_model import Index, PartsModel
from ui.redaction.words import group_words
from ui.theme import READING_PX, Theme
from ui.theme.sheet import RADIUS_PX
from ui.theme.type import font

HEADING_PX = 52
FIRST_HEADING_PX = 36
_WHYS = dict(
    zip(
        (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5),
        Why,
        strict=True,
    )
)


class _Delegate(QStyledItemDelegate):
    """Paints rows; knows how high each is."""

    def __init__(self, view: "PartsList", theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._brush = Brush(theme)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a row at the present width."""
        width = self._view.line_width
        row = self._view.parts.row(index.row())
        if isinstance(row, Line):
            _found, height = pieces(row, self._view.parts.look, width)
            return QSize(width, round(height))
        return QSize(width, HEADING_PX if index.row() else FIRST_HEADING_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a line."""
        row = self._view.parts.row(index.row())
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Line):
            self._ground(painter, QRectF(place), index)
            at = QPointF(place.topLeft())
            self._brush.draw(painter, at, row, self._view.parts.look, place.width())
        elif row is not None:
            painter.setFont(font(READING_PX, bold=True))
            painter.setPen(self._theme.colour("ink"))
            low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(place.adjusted(8, 0, 0, -8), low, group_words(row))
        painter.restore()

    def _ground(self, painter: QPainter, place: QRectF, index: Index) -> None:
        view = self._view
        inside = place.adjusted(1, 1, -1, -1)
        if view.selectionModel().isSelected(index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection"))
            painter.drawRoundedRect(inside, RADIUS_PX, RADIUS_PX)
        if view.hasFocus() and index == view.currentIndex():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, RADIUS_PX, RADIUS_PX)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class PartsList(QListView):
    """Parts as a page.

    Attributes:
        parts: What is shown.

    Signals:
        toggled: Withhold the chosen parts, or bring them back.
        reason_chosen: Withhold the chosen parts for a `Why`.
        text_wanted: Put a text in the place of the chosen part.
        chosen: Other parts are chosen now.
    """

    toggled = Signal()
    reason_chosen = Signal(object)
    text_wanted = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme, words: str, *, grows: bool = False) -> None:
        """Make an empty list.

        Args:
            theme: Colours.
            words: Its name for screen readers.
            grows: As high as its rows, for a page that scrolls as a whole.
        """
        super().__init__()
        self._grows = grows
        self.parts = PartsModel()
        self.setModel(self.parts)
        self.setItemDelegate(_Delegate(self, theme))
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if grows
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )
        self.verticalScrollBar().setSingleStep(24)
        self.setTabKeyNavigation(False)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.selectionModel().currentChanged.connect(self._follow)
        theme.changed.connect(self.viewport().update)

    @property
    def line_width(self) -> int:
        """The room of a row, in pixels."""
        return max(self.viewport().width(), 1)

    def set_lines(self, lines: Sequence[Line], look: Look) -> None:
        """Show these lines; what was chosen stays chosen."""
        chosen = frozenset(self.paths())
        current = self.parts.row(self.currentIndex().row())
        self.parts.set_lines(lines, look)
        if frozenset(self.paths()) != chosen:
            self._choose_again(chosen, current.path if isinstance(current, Line) else "")
        self.doItemsLayout()
        self._fit()
        self.chosen.emit()

    def _choose_again(self, paths: frozenset[str], current: str) -> None:
        model = self.selectionModel()
        at = self.parts.number_of(current)
        if at < 0:
            at = next(
                (n for n in range(self.parts.rowCount()) if self.line(n) is not None), -1
            )
        if at >= 0:
            no_change = QItemSelectionModel.SelectionFlag.NoUpdate
            model.setCurrentIndex(self.parts.index(at), no_change)
        for path in paths:
            number = self.parts.number_of(path)
            if number >= 0:
                select = QItemSelectionModel.SelectionFlag.Select
                model.select(self.parts.index(number), select)

    def line(self, number: int) -> Line | None:
        """Return the line in a row; None for a heading."""
        row = self.parts.row(number)
        return row if isinstance(row, Line) else None

    def lines(self) -> tuple[Line, ...]:
        """Return the chosen lines, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(line for line in map(self.line, rows) if line is not None)

    def paths(self) -> tuple[str, ...]:
        """Return the paths of the chosen lines."""
        return tuple(line.path for line in self.lines())

    def choose(self, path: str) -> None:
        """Choose one part and bring it into view."""
        number = self.parts.number_of(path)
        if number >= 0:
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.parts.index(number), alone)
            self.scrollTo(self.parts.index(number))

    def choose_found(self) -> None:
        """Choose the first part that holds what is looked for."""
        if path := self._first_found():
            self.choose(path)

    def scroll_to_found(self) -> None:
        """Bring the first part that holds what is looked for into view."""
        if path := self._first_found():
            self.scrollTo(self.parts.index(self.parts.number_of(path)))

    def _first_found(self) -> str:
        lines = map(self.line, range(self.parts.rowCount()))
        return next((line.path for line in lines if line and line.is_found), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Withhold with Space or W, for a reason with 1 to 5; Enter or R replaces."""
        if not self.paths() and self.line(self.currentIndex().row()) is not None:
            chosen = QItemSelectionModel.SelectionFlag.Select
            self.selectionModel().select(self.currentIndex(), chosen)
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in {Qt.Key.Key_Space, Qt.Key.Key_W}:
            self.toggled.emit()
        elif plain and key in _WHYS:
            self.reason_chosen.emit(_WHYS[key])
        elif plain and key in {Qt.Key.Key_R, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End lead to a part: what stands at the ends may be a heading."""
        rows = range(self.parts.rowCount())
        ends = {
            QAbstractItemView.CursorAction.MoveHome: rows,
            QAbstractItemView.CursorAction.MoveEnd: reversed(rows),
        }
        for number in ends.get(action, ()):
            if self.line(number) is not None:
                return self.parts.index(number)
        return super().moveCursor(action, modifiers)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Withhold with a double click."""
        if self.line(self.indexAt(event.position().toPoint()).row()) is not None:
            self.toggled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first line."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._choose_again(frozenset(), "")
        self.viewport().update()

    def _selected(self) -> None:
        self.chosen.emit()

    def _fit(self) -> None:
        if not self._grows:
            return
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        height = sum(
            delegate.sizeHint(option, self.parts.index(row)).height()
            for row in range(self.parts.rowCount())
        )
        self.setFixedHeight(max(height, 1))

    def _follow(self, current: QModelIndex) -> None:
        """Let the page around a growing list scroll to where the keyboard is."""
        if not self._grows or not self.hasFocus():
            return
        place = self.visualRect(current)
        above: QWidget | None = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        body = above.widget() if above is not None else None
        if above is not None and body is not None:
            inside = self.viewport().mapTo(body, place.center())
            above.ensureVisible(inside.x(), inside.y(), 0, place.height() // 2 + 24)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show no tooltips: they could hold words."""
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().viewportEvent(event)
