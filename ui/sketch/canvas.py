"""The sheet on which one draws, with mouse or keyboard.

Mouse: drag to draw a wall, a rectangle, a door; click to set down a person or words; drag
a thing to move it. Keyboard: arrows move the chosen thing or the cross, with Shift further,
with Ctrl its end; Enter sets down or goes to the label; Page Up and Page Down choose.
"""

from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.sketch import REACHING, Sketch, Thing, ThingKind
from ui.sketch import editing
from ui.sketch.editing import CROSS, Place
from ui.sketch.paint import Sheet, draw_cross, draw_paper, draw_sketch, draw_thing
from ui.sketch.presenter import Drawing
from ui.theme import Theme

STEP = 20
LONG_STEP = 100
GRID = 10
_NEAR_PX = 12.0
_LEAST_PX = QSize(300, 200)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SketchCanvas(QWidget):
    """Paints and asks; what comes of it is decided elsewhere.

    Signals:
        place_asked: Set a thing down there.
        drawn: Draw a thing from one `Place` to another.
        moved: The chosen thing or the cross, by so much right and down.
        stretched: The end of the chosen thing.
        chosen: Number of a thing, or `CROSS`.
        stepped: 1 for the next thing, -1 for the one before.
        entered: Set down at the cross, or open the label.
        remove_asked, undo_asked, redo_asked: As they say.
    """

    place_asked = Signal(int, int)
    drawn = Signal(object, object)
    moved = Signal(int, int)
    stretched = Signal(int, int)
    chosen = Signal(int)
    stepped = Signal(int)
    entered = Signal()
    remove_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sketch = Sketch()
        self._chosen = CROSS
        self._cross: Place = (0, 0)
        self._tool = ThingKind.LINE
        self._from: Place | None = None
        self._to: Place = (0, 0)
        self._held = CROSS
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        theme.changed.connect(self.update)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show the sheet as it is now."""
        self._sketch = drawing.sketch
        self._chosen = drawing.chosen
        self._cross = drawing.cross
        self._tool = drawing.tool
        self.update()

    def sizeHint(self) -> QSize:
        """Return the least room: what is left in the window goes to the sheet anyway."""
        return _LEAST_PX

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return _LEAST_PX

    def sheet(self) -> Sheet:
        """Return where the sheet is painted."""
        return Sheet.within(QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, stretch, set down, choose, remove, take back."""
        if not (self._reached_by_key(event) or self._acted_by_key(event)):
            super().keyPressEvent(event)

    def _reached_by_key(self, event: QKeyEvent) -> bool:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            return False
        held = event.modifiers()
        step = LONG_STEP if held & Qt.KeyboardModifier.ShiftModifier else STEP
        ends = held & Qt.KeyboardModifier.ControlModifier
        told = self.stretched if ends else self.moved
        told.emit(arrow[0] * step, arrow[1] * step)
        return True

    def _acted_by_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.stepped.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Insert:
            self.chosen.emit(CROSS)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a thing, or begin one."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._from = self._to = self.sheet().place(event.position(), GRID)
        self._held = self._thing_at(event.position())
        if self._held != CROSS:
            self.chosen.emit(self._held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let what is drawn or moved follow the mouse."""
        if self._from is not None:
            self._to = self.sheet().place(event.position(), GRID)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was drawn or moved."""
        begin, held = self._from, self._held
        self._from, self._held = None, CROSS
        if begin is None:
            return
        end = self.sheet().place(event.position(), GRID)
        if held != CROSS:
            self.moved.emit(end[0] - begin[0], end[1] - begin[1])
        elif self._tool in REACHING and begin != end:
            self.drawn.emit(begin, end)
        else:
            self.place_asked.emit(*end)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, and what is just being drawn or moved."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self.sheet()
        draw_paper(painter, self._theme, sheet, focused=self.hasFocus())
        draw_sketch(painter, self._theme, sheet, self._as_held(), self._chosen)
        self._draw_begun(painter, sheet)
        is_chosen = self._chosen == CROSS
        cross = sheet.point(*self._cross)
        draw_cross(painter, self._theme, cross, chosen=is_chosen)
        painter.end()

    def _as_held(self) -> Sketch:
        """Return the sketch with the held thing where the mouse is."""
        if self._from is None or self._held == CROSS:
            return self._sketch
        right, down = self._to[0] - self._from[0], self._to[1] - self._from[1]
        return editing.moved(self._sketch, self._held, right, down)

    def _draw_begun(self, painter: QPainter, sheet: Sheet) -> None:
        if self._from is None or self._held != CROSS or self._tool not in REACHING:
            return
        begun = editing.drawn(Sketch(), self._tool, self._from, self._to)
        for thing in begun.things:
            draw_thing(painter, self._theme, sheet, thing, chosen=True)

    def _thing_at(self, place: QPointF) -> int:
        """Return the topmost thing near a place; `CROSS` if there is none."""
        sheet = self.sheet()
        for number in reversed(range(len(self._sketch.things))):
            if _distance(sheet, self._sketch.things[number], place) <= _NEAR_PX:
                return number
        return CROSS


def _distance(sheet: Sheet, thing: Thing, place: QPointF) -> float:
    """Return how far a place is from the strokes of a thing, in pixels."""
    begin, end = sheet.point(thing.x, thing.y), sheet.point(thing.x2, thing.y2)
    if thing.kind is not ThingKind.BOX:
        return _from_line(begin, end, place)
    one, other = QPointF(end.x(), begin.y()), QPointF(begin.x(), end.y())
    sides = ((begin, one), (one, end), (end, other), (other, begin))
    return min(_from_line(*side, place) for side in sides)


def _from_line(begin: QPointF, end: QPointF, place: QPointF) -> float:
    across = end - begin
    length = across.x() ** 2 + across.y() ** 2
    to = place - begin
    along = (to.x() * across.x() + to.y() * across.y()) / length if length else 0.0
    nearest = begin + across * min(max(along, 0.0), 1.0)
    off = place - nearest
    return hypot(off.x(), off.y())
