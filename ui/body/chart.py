"""The chart with its pins. It paints and asks; where pins may be is not decided here.

Mouse: a click sets a mark, a drag moves it. Keyboard: arrows move the chosen mark or the
cross by 2 %, with Shift by 10 %; Enter sets or opens; Page Up and Page Down choose; Insert
takes the cross; Delete removes. A letter or digit begins the words of the chosen mark, and
sets none. Screen readers have the table beside it for all of this.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.body import View
from ui.body.figure import PER_MILLE, Figure, Line, figure
from ui.body.pins import PIN_PX, REACH_PX, Pin, draw_cross, draw_pin
from ui.body.presenter import CROSS
from ui.body.words import BodyWords
from ui.theme import Theme
from ui.theme.sheet import RADIUS_PX
from ui.theme.type import SMALL_PX, font

STEP = 20
LONG_STEP = 100
_FRAME_PX = 2
_EDGE_PX = REACH_PX + _FRAME_PX
_LEAST_PX = QSize(232, 320)
_DRAG_PX = 5
_STROKE_PX, _DETAIL_PX = 1.5, 1.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_CAPTION_PX = 200


class BodyChart(QWidget):
    """One figure and its pins.

    Signals:
        place_asked: Set a mark there, in per mille.
        moved: The chosen mark or the cross, by so many per mille right and down.
        dragged: Number of a mark, and where it is now.
        chosen: Number of a mark, or `CROSS`.
        stepped: 1 for the next mark, -1 for the one before.
        entered: Set a mark at the cross, or open the chosen one.
        typed: The first sign of the words of the chosen mark; empty to open it.
        remove_asked: Take the chosen mark away.
        undo_asked, redo_asked: Take the last step back, or do it again.
    """

    place_asked = Signal(int, int)
    moved = Signal(int, int)
    dragged = Signal(int, int, int)
    chosen = Signal(int)
    stepped = Signal(int)
    entered = Signal()
    typed = Signal(str)
    remove_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, words: BodyWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._figure: Figure = figure(View.FRONT)
        self._pins: tuple[Pin, ...] = ()
        self._chosen = CROSS
        self._cross: tuple[int, int] | None = None
        self._held: int | None = None
        self._pressed_at = QPointF()
        self._drag_at: tuple[int, int] | None = None
        self._may_change = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_chart(
        self,
        view: View,
        pins: Sequence[Pin],
        chosen: int,
        cross: tuple[int, int] | None,
    ) -> None:
        """Show a chart.

        Args:
            view: Which.
            pins: The marks on it.
            chosen: Number of one of them, or `CROSS`.
            cross: Place of the cross; None if there is none, because nothing can be set.
        """
        self._figure = figure(view)
        self._pins = tuple(pins)
        self._chosen = chosen
        self._cross = cross
        self.update()

    def show_open(self, is_open: bool) -> None:
        """Let marks be set and moved, or only be chosen."""
        self._may_change = is_open
        self.update()

    def sizeHint(self) -> QSize:
        """Return the least room: what is left in the window goes to the chart anyway."""
        return _LEAST_PX

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return _LEAST_PX

    def place_of(self, x: int, y: int) -> QPointF:
        """Return where a place of the chart is painted."""
        sheet = self._sheet()
        return QPointF(
            sheet.left() + x * sheet.width() / PER_MILLE,
            sheet.top() + y * sheet.height() / PER_MILLE,
        )

    # Keyboard and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, set, choose, remove, take back, or begin to write."""
        ways = (self._chose_by_key, self._changed_by_key, self._wrote_by_key)
        if not any(way(event) for way in ways):
            super().keyPressEvent(event)

    def _chose_by_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_PageDown:
            self.stepped.emit(1)
        elif key == Qt.Key.Key_PageUp:
            self.stepped.emit(-1)
        elif key == Qt.Key.Key_Insert and self._may_change:
            self.chosen.emit(CROSS)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            return False
        return True

    def _changed_by_key(self, event: QKeyEvent) -> bool:
        if not self._may_change:
            return False
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            long = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = LONG_STEP if long else STEP
            self.moved.emit(arrow[0] * step, arrow[1] * step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        else:
            return False
        return True

    def _wrote_by_key(self, event: QKeyEvent) -> bool:
        """Begin the words of the chosen mark with what was typed."""
        sign = event.text()
        is_word = sign.isprintable() and not event.modifiers() & _COMMANDS
        if self._chosen == CROSS or not (sign and is_word):
            return False
        if self._may_change:
            self.typed.emit(sign.strip())
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a pin, or remember the place."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed_at = event.position()
        self._held = self._pin_at(event.position())
        if self._held is not None:
            self.chosen.emit(self._held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the pin follow the mouse."""
        far = (event.position() - self._pressed_at).manhattanLength() > _DRAG_PX
        if self._held is not None and self._may_change and (far or self._drag_at):
            self._drag_at = self._per_mille(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the pin down, or set a mark."""
        held, there = self._held, self._drag_at
        self._held = self._drag_at = None
        if held is not None:
            if there is not None:
                self.dragged.emit(held, *there)
        elif event.button() is Qt.MouseButton.LeftButton and self._may_set(event):
            self.place_asked.emit(*self._per_mille(event.position()))

    def _may_set(self, event: QMouseEvent) -> bool:
        on_sheet = self._sheet().contains(event.position())
        return self._may_change and self._cross is not None and on_sheet

    def _pin_at(self, place: QPointF) -> int | None:
        for pin in reversed(self._pins):
            offset = self.place_of(pin.x, pin.y) - place
            if offset.manhattanLength() <= PIN_PX:
                return pin.number
        return None

    def _per_mille(self, place: QPointF) -> tuple[int, int]:
        sheet = self._sheet()
        x = round((place.x() - sheet.left()) * PER_MILLE / sheet.width())
        y = round((place.y() - sheet.top()) * PER_MILLE / sheet.height())
        return min(max(x, 0), PER_MILLE), min(max(y, 0), PER_MILLE)

    # Paint.

    def _sheet(self) -> QRectF:
        """Return the chart's place: as large as fits, in the middle."""
        room = QRectF(self.rect()).adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        scale = min(room.width() / self._figure.width, room.height() / self._figure.height)
        width, height = self._figure.width * scale, self._figure.height * scale
        left = room.left() + (room.width() - width) / 2
        return QRectF(left, room.top() + (room.height() - height) / 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, the figure, its words, the pins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        for line in self._figure.lines:
            self._draw_line(painter, line)
        self._draw_captions(painter)
        if self._cross is not None and self._may_change:
            place = self.place_of(*self._cross)
            draw_cross(painter, self._theme, place, chosen=self._chosen == CROSS)
        for pin in sorted(self._pins, key=lambda pin: pin.number == self._chosen):
            self._draw_pin(painter, pin)
        painter.end()

    def _draw_frame(self, painter: QPainter) -> None:
        focused = self.hasFocus()
        pen = QPen(
            self._theme.colour("accent" if focused else "line"),
            _FRAME_PX if focused else 1,
        )
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("paper"))
        inset = pen.widthF() / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)

    def _draw_line(self, painter: QPainter, line: Line) -> None:
        sheet = self._sheet()
        x, y = sheet.width() / PER_MILLE, sheet.height() / PER_MILLE
        path = QPainterPath()
        for begin, out, back, end in line.curves():
            if path.isEmpty():
                path.moveTo(sheet.left() + begin[0] * x, sheet.top() + begin[1] * y)
            path.cubicTo(
                *(sheet.left() + out[0] * x, sheet.top() + out[1] * y),
                *(sheet.left() + back[0] * x, sheet.top() + back[1] * y),
                *(sheet.left() + end[0] * x, sheet.top() + end[1] * y),
            )
        width = _STROKE_PX if line.closed else _DETAIL_PX
        pen = QPen(self._theme.colour("muted"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        fill = self._theme.colour("field") if line.closed else Qt.BrushStyle.NoBrush
        painter.setBrush(fill)
        painter.drawPath(path)

    def _draw_captions(self, painter: QPainter) -> None:
        painter.setFont(font(SMALL_PX))
        painter.setPen(self._theme.colour("muted"))
        for code, (x, y) in self._figure.captions:
            place = self.place_of(round(x), round(y))
            box = QRectF(0, 0, _CAPTION_PX, 2 * SMALL_PX)
            box.moveCenter(place)
            words = self._words[f"caption.{code}"]
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_pin(self, painter: QPainter, pin: Pin) -> None:
        is_chosen = pin.number == self._chosen
        dragged = self._drag_at if pin.number == self._held else None
        x, y = dragged or (pin.x, pin.y)
        place = self.place_of(x, y)
        draw_pin(painter, self._theme, place, pin.number, chosen=is_chosen)
