"""The marks as a table: the twin of the map, in which everything can be done as well."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.absence import Absence
from desktop.domain.body import Mark
from ui.body.presenter import CROSS, Shown
from ui.body.words import (
    BodyWords,
    description_of,
    pain_words,
    place_name,
    region_options,
)
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.scroll import bring_into_sight
from ui.widgets.table import HIDDEN, ROW_PX, RowsModel, Table
from ui.words import translate

_MOST_ROWS, _LEAST_ROWS = 5, 1
_NUMBER_PX = 44
_MOST_PX = ((1, 180), (3, 300))
"""Of where a mark is, and of how it hurt."""
_SHORT_WHERE_PX = 120
_THREE_FROM_PX, _FOUR_FROM_PX = 420, 480
_HEADING_PX = 8
"""By which a heading is wider than a cell with its words."""


class MarksTable(Table):
    """The table; Delete and Ctrl+Z do here what they do on the map.

    Signals:
        remove_asked: Take the chosen mark away.
        undo_asked: Take the last step back.
        redo_asked: Do it again.
    """

    remove_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def unmark(self) -> None:
        """Mark no row, without telling."""
        with QSignalBlocker(self):
            self.setCurrentIndex(QModelIndex())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove or take back; all else as in every table."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)


class MarkList(QWidget):
    """The table, adding by name, taking back.

    Signals:
        chosen: Number of a mark.
        opened: Go to the words of the chosen mark.
        region_asked: Set a mark in a region, by its code.
        remove_asked: Take the chosen mark away.
        undo_asked: Take the last step back.
        redo_asked: Do it again.
    """

    chosen = Signal(int)
    opened = Signal()
    region_asked = Signal(str)
    remove_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, words: BodyWords) -> None:
        super().__init__()
        self._marks: tuple[Mark, ...] = ()
        self._may_add = False
        self._is_open = True
        self.model: RowsModel[Mark] = RowsModel(
            headings(), lambda m, at: cell(words, m, at)
        )
        self.table = MarksTable(theme, translate("body", "Marks"), self.model)
        fit_columns(self.table)
        self.empty = PlainLabel(translate("body", "No marks yet."), "quiet")
        self.hidden = PlainLabel("", "quiet")
        named = region_options(words)[1:]
        self.region = Choice(theme, translate("body", "Place of a new mark"), named)
        self.add = Button(theme, translate("body", "Add a mark here"), icon="plus")
        self.undo = Button(theme, translate("body", "Take back"), "link", "back")
        self._lay_out()
        self._connect()

    def show_marks(self, shown: Shown) -> None:
        """Show the marks, and which is chosen; tells nobody."""
        if shown.marks != self._marks:
            self._marks = shown.marks
            self.model.set_rows(shown.marks)
            fit_columns(self.table)
            self._fit_rows()
        numbers = [mark.id for mark in shown.marks]
        if shown.chosen == CROSS:
            self.table.unmark()
        elif self.table.row != numbers.index(shown.chosen):
            self.table.mark(numbers.index(shown.chosen))
        self.table.setVisible(bool(numbers))
        self.empty.setVisible(not numbers and not shown.hidden)
        self._show_hidden(shown.hidden)
        self._may_add = shown.may_add
        self.undo.setEnabled(shown.can_undo)
        self._show_adding()

    def show_open(self, is_open: bool) -> None:
        """Let marks be added, or not."""
        self._is_open = is_open
        self._show_adding()

    def _show_hidden(self, count: int) -> None:
        words = translate("body", "%n mark(s) on the shut chart are not shown.", "", count)
        self.hidden.setText(words)
        self.hidden.setVisible(bool(count))

    def _show_adding(self) -> None:
        for part in (self.region, self.add, self.undo):
            part.setVisible(self._is_open)
        self.region.setEnabled(self._may_add)
        self.add.setEnabled(self._may_add)

    def _fit_rows(self) -> None:
        rows = min(max(len(self._marks), _LEAST_ROWS), _MOST_ROWS)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + rows * ROW_PX + 2)

    def go_to_undo(self) -> None:
        """Stand at what takes the last step back: what was in its place is gone."""
        if self.undo.isVisible() and self.undo.isEnabled():
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self.undo)

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._marks):
            self.chosen.emit(self._marks[row].id)

    def _add(self) -> None:
        self.region_asked.emit(self.region.code)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        adding = FlowLayout(8)
        adding.addWidget(self.region)
        adding.addWidget(self.add)
        column.addLayout(adding)
        for part in (self.empty, self.table, self.hidden):
            column.addWidget(part)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.undo.clicked.connect(self.undo_asked)
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(lambda _row: self.opened.emit())
        self.table.remove_asked.connect(self.remove_asked)
        self.table.undo_asked.connect(self.undo_asked)
        self.table.redo_asked.connect(self.redo_asked)


def headings() -> tuple[str, ...]:
    """Return the words over the columns."""
    return (
        translate("body", "No."),
        translate("body", "Where"),
        translate("body", "Description"),
        translate("body", "Pain then / now"),
    )


def cell(words: BodyWords, mark: Mark, column: int) -> str:
    """Return the words of a cell."""
    if column == 0:
        return str(mark.id)
    if column == 1:
        return visible(place_name(words, mark))
    if column == 2:
        return description_of(mark)
    then, now = (pain_words(words, pain) for pain in (mark.pain_then, mark.pain_now))
    is_once = mark.pain_then == mark.pain_now and isinstance(mark.pain_now, Absence)
    return now if is_once else f"{then} / {now}"


def fit_columns(table: Table) -> None:
    """Let the columns take what stands in them; the descriptions have the rest.

    How it hurt is in sight where there is room for all of it: half an answer is none.
    """
    where, pain = (min(_content_px(table, column), most) for column, most in _MOST_PX)
    rest = _NUMBER_PX + table.column_px((headings()[2],)) + _HEADING_PX + pain
    short = min(where, _SHORT_WHERE_PX)
    table.set_layouts(
        (
            (0, (_NUMBER_PX, 0, HIDDEN, HIDDEN)),
            (_THREE_FROM_PX, (_NUMBER_PX, where, 0, HIDDEN)),
            (max(rest + short, _FOUR_FROM_PX), (_NUMBER_PX, short, 0, pain)),
            (max(rest + where, _FOUR_FROM_PX) + 1, (_NUMBER_PX, where, 0, pain)),
        )
    )


def _content_px(table: Table, column: int) -> int:
    """Return how wide a column has to be for all that stands in it."""
    rows = range(table.model().rowCount())
    cells = (str(table.model().index(row, column).data()) for row in rows)
    return table.column_px(cells)
