"""Purpose by recipient: a calm table of answers, one cell of which is always selected.

Arrow keys move, the keys of the answers answer the cell they stand on. The same answers
stand as buttons beneath, for the mouse and for whoever reads with a screen reader.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.consent import Answer
from desktop.domain.permissions import FullConsent, IdentityLevel
from ui.consent.answering import levels_offered
from ui.consent.cells import CellsModel, Index
from ui.consent.questions import ScriptAnswers, level_choices
from ui.consent.words import ReadAloud
from ui.theme import READING_PX
from ui.widgets.answers import consent_answers
from ui.widgets.labels import PlainLabel
from ui.words import translate

CELL_PX = 96
ROW_PX = 40
NAMES_PX = 184
AROUND_PX = 20
"""Left and right of the words in a header."""
CELL_AROUND_PX = 28
"""Likewise in a cell: Qt leaves a little more room there than the style sheet says."""
WORDS_PX = 760
_WRAPS = Qt.TextFlag.TextWordWrap.value


class Grid(QTableView):
    """The table itself: as high as its rows, and as wide as there is room.

    Signals:
        answered: The `Answer` given by key to the current cell.
        level_chosen: The `IdentityLevel` given by key to the current cell.
        moved: Another cell is the current one.
    """

    answered = Signal(object)
    level_chosen = Signal(object)
    moved = Signal()

    def __init__(self, model: CellsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(translate("consent", "Answers for each purpose"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shape(self.horizontalHeader(), Qt.AlignmentFlag.AlignBottom)
        self._shape(self.verticalHeader(), Qt.AlignmentFlag.AlignVCenter)
        self.setCurrentIndex(model.index(0, 0))

    def _shape(self, header: QHeaderView, upright: Qt.AlignmentFlag) -> None:
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | upright | _WRAPS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fit(self) -> None:
        """Give every word its room: no column narrower than its longest word."""
        names, head = self.verticalHeader(), self.horizontalHeader()
        named, widths = self._widths()
        columns = range(len(widths))
        names.setFixedWidth(named)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        head.setFixedHeight(
            max(_height(head, self._title(at), widths[at]) for at in columns)
        )
        for row in range(self.model().rowCount()):
            name = _height(names, self._name(row), named)
            tallest = max(
                _height(self, self._words_in(row, at), widths[at], CELL_AROUND_PX)
                for at in columns
            )
            self.setRowHeight(row, max(ROW_PX, name, tallest))
        bar = self.horizontalScrollBar()
        strip = bar.sizeHint().height() if named + sum(widths) > self.width() else 0
        self.setFixedHeight(head.height() + names.length() + strip)
        self.scrollTo(self.currentIndex())

    def _widths(self) -> tuple[int, list[int]]:
        """Return how wide the names are, and each column: all alike, where that fits."""
        rows, columns = range(self.model().rowCount()), range(self.model().columnCount())
        head, names = self.horizontalHeader(), self.verticalHeader()
        least = [
            max(
                _widest_word(head, self._title(at)) + AROUND_PX,
                *(
                    _widest_word(self, self._words_in(row, at)) + CELL_AROUND_PX
                    for row in rows
                ),
            )
            for at in columns
        ]
        alike = (self.width() - NAMES_PX) // len(least)
        if alike >= max(CELL_PX + AROUND_PX, *least):
            return NAMES_PX, [alike] * len(least)
        named = AROUND_PX + max(_widest_word(names, self._name(row)) for row in rows)
        spare = max(0, self.width() - named - sum(least)) // (len(least) + 1)
        return named + spare, [each + spare for each in least]

    def _title(self, column: int) -> str:
        return self._named(column, Qt.Orientation.Horizontal)

    def _name(self, row: int) -> str:
        return self._named(row, Qt.Orientation.Vertical)

    def _named(self, at: int, orientation: Qt.Orientation) -> str:
        return str(self.model().headerData(at, orientation))

    def _words_in(self, row: int, column: int) -> str:
        return str(self.model().index(row, column).data())

    def sizeHint(self) -> QSize:
        """Ask for no width of its own: it scrolls where there is no room."""
        return QSize(0, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the current cell by key; everything else moves, or goes on."""
        typed = event.text().upper()
        answer = next((c.code for c in consent_answers() if typed == c.key.upper()), "")
        level = next((c.code for c in level_choices() if typed == c.key.upper()), "")
        if answer:
            self.answered.emit(Answer(answer))
        elif level:
            self.level_chosen.emit(IdentityLevel(level))
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another cell is the current one."""
        super().currentChanged(current, previous)
        self.moved.emit()


def _widest_word(widget: QWidget, words: str) -> int:
    measure = widget.fontMetrics()
    return max((measure.horizontalAdvance(word) for word in words.split()), default=0)


def _height(widget: QWidget, words: str, width: int, around: int = AROUND_PX) -> int:
    """Return how high words are in a cell of a width, with room around."""
    inside = width - around
    box = widget.fontMetrics().boundingRect(0, 0, inside, 9999, _WRAPS, words)
    return box.height() + AROUND_PX // 2


class Matrix(QWidget):
    """The table, and the answers for its current cell.

    Signals:
        answered: A `Purpose`, a `RecipientClass` and an `Answer`.
        level_chosen: A `RecipientClass`, an `IdentityLevel` and a `Purpose`.
        moved: Another cell is the current one, and named under the table.
    """

    moved = Signal()
    answered = Signal(object, object, object)
    level_chosen = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._words = ReadAloud(READING_PX, WORDS_PX)
        self.model = CellsModel()
        self.grid = Grid(self.model)
        self._about = PlainLabel("", "strong")
        self.answers = ScriptAnswers("")
        self.levels = ScriptAnswers("", level_choices())
        self._lay_out()
        self._is_open = True
        self.grid.moved.connect(self._show_current)
        self.grid.moved.connect(self.moved)
        self.grid.answered.connect(self._answer)
        self.grid.level_chosen.connect(self._choose_level)
        self.answers.answered.connect(lambda code: self._answer(Answer(code)))
        self.levels.answered.connect(lambda code: self._choose_level(IdentityLevel(code)))

    def _lay_out(self) -> None:
        keys = translate(
            "consent",
            "Arrow keys move in the table. Y yes, N no, L later, A not asked; with a yes, "
            "F by full name, C by code, W without name or code.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self._words,
            PlainLabel(keys, "quiet"),
            self.grid,
            self._about,
            self.answers,
            self.levels,
        ):
            column.addWidget(part)

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show the question and all names in another language."""
        self._words.setText(words["purpose"])
        self.model.show_words(words)
        self.grid.fit()
        self._show_current()

    def show_permissions(self, more: FullConsent) -> None:
        """Show the answers; tells nobody."""
        self.model.show_permissions(more)
        self.grid.fit()
        self._show_current()

    def spans(self, body: QWidget) -> tuple[tuple[int, int], ...]:
        """Return what is to be seen with the current cell, as tops and bottoms in `body`.

        The whole table and the line that names the cell; the headings and the cell; the
        cell and that line; the cell alone.
        """
        cell = self.grid.visualRect(self.grid.currentIndex())
        top = self.grid.viewport().mapTo(body, cell.topLeft()).y()
        bottom = top + cell.height()
        head = self.grid.mapTo(body, QPoint(0, 0)).y()
        named = self._about.mapTo(body, QPoint(0, self._about.height())).y()
        return (head, named), (head, bottom), (top, named), (top, bottom)

    def show_open(self, is_open: bool) -> None:
        """Let answers be given, or only be read."""
        self._is_open = is_open
        self.answers.setEnabled(is_open)
        self.levels.setEnabled(is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.grid.fit()

    def _show_current(self) -> None:
        index = self.grid.currentIndex()
        cell, name = self.model.cell(index), self.model.name(index)
        self._about.setText(name)
        self.answers.rename(name)
        self.levels.rename(name)
        self.answers.clear_answer()
        self.answers.show_given(cell.answer)
        self.levels.setVisible(cell.answer is Answer.YES)
        self.levels.offer(levels_offered(cell.recipient, cell.identity))
        self.levels.show_answer(str(cell.identity))

    def _answer(self, answer: Answer) -> None:
        cell = self.model.cell(self.grid.currentIndex())
        if self._is_open:
            self.answered.emit(cell.purpose, cell.recipient, answer)

    def _choose_level(self, level: IdentityLevel) -> None:
        cell = self.model.cell(self.grid.currentIndex())
        offered = levels_offered(cell.recipient, cell.identity)
        if self._is_open and cell.answer is Answer.YES and level in offered:
            self.level_chosen.emit(cell.recipient, level, cell.purpose)
