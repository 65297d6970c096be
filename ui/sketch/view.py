"""The sketch pad: tools, the sheet, the same things as a list, and a label for each."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.sketch import MAX_WORDS, REACHING, Thing, ThingKind
from ui.interview.settle import Settle
from ui.messages import Message
from ui.plain import visible
from ui.sketch.canvas import SketchCanvas
from ui.sketch.editing import CROSS
from ui.sketch.presenter import Drawing
from ui.sketch.words import kind_name, place_name, spoken, thing_name
from ui.theme import Theme
from ui.widgets.answers import AnswerChoice
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.key_row import KeyRow
from ui.widgets.labels import PlainLabel, field
from ui.widgets.part import Part, take_what_is_left
from ui.widgets.table import RowsModel, Table
from ui.words import translate

_SIDE_PX = 248
_BESIDE_FROM_PX = 720
_SHEET_PX = 260


class ThingsTable(Table):
    """The things as rows; Delete removes here too.

    Signals:
        remove_asked: Take the chosen thing away.
    """

    remove_asked = Signal()

    def unmark(self) -> None:
        """Mark no row, without telling."""
        with QSignalBlocker(self):
            self.setCurrentIndex(QModelIndex())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove; all else as in every table."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class SketchPart(Part):
    """The pad.

    Signals:
        tool_chosen: A `ThingKind`.
        labelled: Number of a thing, and its label.
        titled: What the sketch is of.
        keep_asked: Make it evidence.
        put_away_asked: Begin with an empty sheet.
        rested: Nothing was drawn for a moment, or it was drawn on for long.
    """

    tool_chosen = Signal(object)
    labelled = Signal(int, str)
    titled = Signal(str)
    keep_asked = Signal()
    put_away_asked = Signal()
    rested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._things: tuple[Thing, ...] = ()
        self._chosen = CROSS
        self._is_open = self._may_draw = True
        self._is_refused = False
        self._has_news = False
        self._settle = Settle(self, self._hand_over)
        self._rest = Settle(self, self.rested.emit)
        tools = [
            AnswerChoice(kind, kind_name(kind), str(number))
            for number, kind in enumerate(ThingKind, start=1)
        ]
        self.tools = KeyRow("", tools, clears=False)
        self.tools.name(translate("sketch", "What to draw"))
        self.banner = Banner(theme)
        self.canvas = SketchCanvas(theme)
        self.title = QLineEdit()
        self.title.setMaxLength(MAX_WORDS)
        self.title.setPlaceholderText(translate("sketch", "Cell 14, second floor"))
        self.label = QLineEdit()
        self.label.setMaxLength(MAX_WORDS)
        self.model: RowsModel[Thing] = RowsModel(_headings(), _cell)
        self.table = ThingsTable(theme, translate("sketch", "Things drawn"), self.model)
        self.undo = Button(theme, translate("sketch", "Take back"), "link", "back")
        self.remove = Button(theme, translate("sketch", "Remove"), "link", "erase")
        self.keep = Button(theme, translate("sketch", "Keep as evidence"), "primary")
        self.away = Button(theme, translate("sketch", "Empty sheet"))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show the sheet, the list and the label; the caret stays where it is."""
        buttons = (self.undo, self.remove, self.keep, self.away)
        pressed = next((each for each in buttons if each.hasFocus()), None)
        self.canvas.show_drawing(drawing)
        self.canvas.setAccessibleDescription(_chosen_words(drawing))
        self.canvas.setAccessibleName(
            translate("sketch", "Sheet: {things}").format(things=spoken(drawing.sketch))
        )
        self.tools.show_answer(drawing.tool)
        self._chosen = drawing.chosen
        self._show_things(drawing)
        if visible(self.title.text()) != drawing.sketch.title:
            self.title.setText(drawing.sketch.title)
        self._show_label(drawing)
        self._has_news = drawing.has_news
        self._rest.touch()
        self.undo.setEnabled(drawing.can_undo)
        self.remove.setEnabled(drawing.chosen != CROSS)
        self._show_ends()
        if pressed is not None and not pressed.isEnabled():
            self.canvas.setFocus()  # Qt would go on to what leads off the page

    def open_label(self) -> None:
        """Go to the label of the chosen thing."""
        if self.label.isEnabled():
            self.label.setFocus(Qt.FocusReason.OtherFocusReason)
            self.label.selectAll()

    def show_kept(self) -> None:
        """Say that the sketch is evidence now."""
        self.banner.show_message(
            Message(
                translate("sketch", "The sketch is kept as evidence."),
                translate("sketch", "It stands in the list of files and never changes."),
                "",
                "plain",
            )
        )

    def show_problem(self, error: Exception) -> None:
        """Say that it could not be kept; it is still on the pad."""
        self.banner.show_error(error)

    def show_open(self, is_open: bool) -> None:
        """Let people draw, or not."""
        self._is_open = is_open
        self._show_may_draw()

    def show_refused(self, why: Message | None) -> None:
        """Say why nothing may be drawn, whether it is open or not; or let it be drawn."""
        refused = why is not None
        if refused == self._is_refused:
            return
        self._is_refused = refused
        self._show_may_draw()
        if why is None:
            self.banner.clear()
        else:
            self.banner.show_message(why)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget | None:
        """Begin on the sheet; nowhere while nothing may be drawn."""
        return self.canvas if self._may_draw else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the sheet where there is room, else beneath it."""
        super().resizeEvent(event)
        is_wide = self.width() >= _BESIDE_FROM_PX
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight
            if is_wide
            else QBoxLayout.Direction.TopToBottom
        )
        self.canvas.setMinimumHeight(0 if is_wide else _SHEET_PX)
        self._side.setMaximumWidth(_SIDE_PX if is_wide else 2 * _BESIDE_FROM_PX)
        # Labels that could break into lines would else be pressed flat. The table asks for
        # no height of its own, and has its least one all the same.
        whole = self._side.heightForWidth(self.width()) + self.table.minimumHeight()
        self._side.setMinimumHeight(0 if is_wide else whole)

    def _show_may_draw(self) -> None:
        self._may_draw = may_draw = self._is_open and not self._is_refused
        for part in (self.tools, self.canvas, self.title, self.label, self.table):
            part.setEnabled(may_draw)
        self._show_ends()

    def _show_things(self, drawing: Drawing) -> None:
        if drawing.sketch.things != self._things:
            self._things = drawing.sketch.things
            self.model.set_rows(self._things)
        if drawing.chosen == CROSS:
            self.table.unmark()
        else:
            self.table.mark(drawing.chosen)

    def _show_label(self, drawing: Drawing) -> None:
        thing = None if drawing.chosen == CROSS else self._things[drawing.chosen]
        has_label = thing is not None and thing.kind not in REACHING
        words = thing.words if thing is not None else ""
        if visible(self.label.text()) != words and not self._is_emptied(words):
            self.label.setText(words)
        self.label.setEnabled(has_label and self._may_draw)

    def _is_emptied(self, words: str) -> bool:
        """Say whether somebody just empties the label, to write another one."""
        return self.label.hasFocus() and not self.label.text() and bool(words)

    def _show_ends(self) -> None:
        self.keep.setEnabled(self._may_draw and self._has_news)
        self.away.setEnabled(self._may_draw and bool(self._things))

    def _typed(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _hand_over(self) -> None:
        self.titled.emit(self.title.text())
        if self._chosen != CROSS:
            self.labelled.emit(self._chosen, self.label.text())

    def _keep(self) -> None:
        self.banner.clear()
        self.keep_asked.emit()

    def _connect(self) -> None:
        self.tools.answered.connect(lambda code: self.tool_chosen.emit(ThingKind(code)))
        self.title.textEdited.connect(self._typed)
        self.label.textEdited.connect(self._typed)
        self.label.returnPressed.connect(self.settle_now)
        self.label.returnPressed.connect(self.canvas.setFocus)
        self.keep.clicked.connect(self._keep)
        self.away.clicked.connect(self.put_away_asked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self.tools)
        sheet = QVBoxLayout()
        sheet.setSpacing(4)
        sheet.addWidget(self.canvas, 1)
        sheet.addWidget(PlainLabel(_key_words(), "small"))
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(field(translate("sketch", "What it shows"), self.title))
        side.addWidget(field(translate("sketch", "Label"), self.label))
        side.addWidget(self.table, 1)
        row = FlowLayout(4)
        for button in (self.undo, self.remove):
            row.addWidget(button)
        side.addLayout(row)
        ends = FlowLayout(8)
        for button in (self.keep, self.away):
            ends.addWidget(button)
        side.addLayout(ends)
        self.table.set_widths((0,))
        self.table.setMinimumHeight(96)
        take_what_is_left(self.table)
        self._beside.setSpacing(24)
        self._beside.addLayout(sheet, 1)
        self._beside.addWidget(self._side)
        column.addLayout(self._beside, 1)


def _headings() -> tuple[str, ...]:
    return (translate("sketch", "Things drawn"),)


def _cell(thing: Thing, _column: int) -> str:
    words = translate("sketch", "{thing}, {place}")
    return words.format(thing=thing_name(thing), place=place_name(thing))


def _chosen_words(drawing: Drawing) -> str:
    if drawing.chosen == CROSS:
        return translate("sketch", "The cross is chosen. Enter sets down: {tool}.").format(
            tool=kind_name(drawing.tool)
        )
    return _cell(drawing.sketch.things[drawing.chosen], 0)


def _key_words() -> str:
    return translate(
        "sketch",
        "Drag to draw, or Enter sets down at the cross. Arrows move, Ctrl with arrows "
        "stretches. Page Down: the next one. Insert: the cross. Ctrl+Z takes back.",
    )
