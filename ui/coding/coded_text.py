"""The account to be coded: a page to read, on which words are selected and underlined.

Set with room between the lines. A fact is a line under its words and its number at their
end, so that it is seen without colour; the words of the chosen fact lie on a wash and their
line is twice as thick. Only the paragraphs in sight are drawn.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from desktop.domain.coding import Fact
from ui.coded.spans import code_point_of, utf16_of, whole
from ui.coding.blocks import LINE_GAP_PX, put_all, put_changed, put_more
from ui.coding.drawn import Numbers, stretches
from ui.coding.keys import kind_of
from ui.coding.marks import Underline, underlines
from ui.coding.screen import Selection
from ui.theme import SMALL_PX, Theme
from ui.theme.type import font
from ui.widgets.reading import NumberedText
from ui.widgets.wrapping import wrap_as_fits

AT_ONCE = 40
"""Paragraphs that are written before the window lives on."""
_FIRST_LINE_PX = 4
_LEVEL_PX = 3


class CodedText(NumberedText):
    """The account, its marks, and the caret.

    Signals:
        kind_asked: A `FactKind` to make of the selected words.
        place_changed: Paragraph and code point of the caret.
        open_asked: Open the fact on which the caret stands.
    """

    kind_asked = Signal(object)
    place_changed = Signal(int, int)
    open_asked = Signal()

    def __init__(self, theme: Theme, words: str) -> None:
        self._paragraphs: tuple[str, ...] = ()
        self._facts: dict[int, Sequence[Fact]] = {}
        self._marks: dict[int, tuple[Underline, ...]] = {}
        self._chosen: Fact | None = None
        self._theme = theme
        self._can_code = True
        self._waiting: tuple[str, ...] = ()
        self._writer = QTimer()
        self._writer.timeout.connect(self._write_on)
        super().__init__(theme, words)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.cursorPositionChanged.connect(self._tell_place)
        theme.changed.connect(self._show_chosen)

    # What is shown.

    def set_paragraphs(self, paragraphs: Sequence[str]) -> None:
        """Show the paragraphs; what did not change is left alone, the caret as well."""
        self._write(len(self._waiting))
        new = tuple(paragraphs)
        old, self._paragraphs = self._paragraphs, new
        self._facts.clear()
        self._marks.clear()
        wrap_as_fits(self, "\n".join(new))
        if not put_changed(self.document(), old, new):
            put_all(self.document(), new[:AT_ONCE])
            self._waiting = new[AT_ONCE:]
            self._writer.start()
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_chosen()

    def _write_on(self) -> None:
        """Write a few more paragraphs of a long account; the window lives meanwhile."""
        self._write(AT_ONCE)
        if not self._waiting:
            self._writer.stop()

    def _write(self, count: int) -> None:
        more, self._waiting = self._waiting[:count], self._waiting[count:]
        if more:
            put_more(self.document(), more)

    def show_marks(self, paragraph: int, facts: Sequence[Fact]) -> None:
        """Underline the words of one paragraph on which facts stand."""
        if 1 <= paragraph <= len(self._paragraphs):
            self._facts[paragraph] = facts
            self._marks.pop(paragraph, None)
            self.viewport().update()

    def choose(self, fact: Fact | None) -> None:
        """Show the words of one fact, and bring them into sight."""
        self._chosen = fact
        self._show_chosen()
        if fact is not None and fact.span is not None:
            self._bring_into_sight(self._cursor_of(fact))

    def choose_quietly(self, fact: Fact | None) -> None:
        """Show the words of one fact where they are; the page does not move."""
        self._chosen = fact
        self._show_chosen()

    def show_open(self, is_open: bool) -> None:
        """Let words be coded, or only read."""
        self._can_code = is_open

    def first_in_sight(self) -> int:
        """Return the number of the first paragraph that is in sight."""
        return self.cursorForPosition(self.viewport().rect().topLeft()).blockNumber() + 1

    def selection(self) -> Selection | None:
        """Return the selected words; None if there are none."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        number = first.blockNumber() + 1
        if not cursor.hasSelection() or number > len(self._paragraphs):
            return None
        text = self._paragraphs[number - 1]
        goes_on = last != first and cursor.selectionEnd() > last.position()
        units = (
            first.length() - 1
            if last != first
            else cursor.selectionEnd() - first.position()
        )
        start = code_point_of(text, cursor.selectionStart() - first.position())
        end = _end_of(text, units)
        start, end = whole(text, start, end)
        if start == end:
            return None
        return Selection(paragraph=number, start=start, end=end, goes_on=goes_on)

    # What the person does.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make a fact with one key; open the one under the caret with Enter."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_asked.emit()
        elif plain and self._can_code and (kind := kind_of(event.text())) is not None:
            self.kind_asked.emit(kind)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the lines and numbers of the paragraphs in sight."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PX))
        block = self._block(self.first_in_sight())
        while block.isValid():
            place = self._place_of(block)
            if place.top() > event.rect().bottom():
                break
            self._draw_marks(painter, block, place, event.rect())
            block = block.next()
        painter.end()

    def _draw_marks(
        self, painter: QPainter, block: QTextBlock, place: QRectF, area: QRect
    ) -> None:
        marks = self._marks_of(block.blockNumber() + 1)
        layout = block.layout()
        for at in range(layout.lineCount() if marks else 0):
            line = layout.lineAt(at)
            base = place.top() + line.y() + line.ascent()
            if area.top() - 2 * LINE_GAP_PX <= base <= area.bottom() + 2 * LINE_GAP_PX:
                self._draw_line(painter, line, block.text(), marks, base)

    def _draw_line(
        self,
        painter: QPainter,
        line: QTextLine,
        text: str,
        marks: Sequence[Underline],
        base: float,
    ) -> None:
        first, behind = line.textStart(), line.textStart() + line.textLength()
        numbers = Numbers(painter.fontMetrics())
        for mark in marks:
            if mark.end <= first or mark.start >= behind:
                continue
            is_chosen = self._chosen is not None and self._chosen.id == mark.number
            role = self._theme.colour("accent" if is_chosen else "muted")
            painter.setPen(QPen(role, 2 if is_chosen else 1))
            y = round(base) + _FIRST_LINE_PX + _LEVEL_PX * mark.level + 0.5
            ends = max(mark.start, first), min(mark.end, behind)
            right = 0.0
            for left, right in stretches(line, text, *ends):
                painter.drawLine(QPointF(left, y), QPointF(right, y))
            if mark.end <= behind:
                numbers.add(str(mark.number), right, is_bold=is_chosen)
        y = base + _FIRST_LINE_PX + numbers.ascent + _LEVEL_PX
        for words, left, is_bold in numbers.placed():
            painter.setPen(self._theme.colour("ink" if is_bold else "muted"))
            painter.setFont(font(SMALL_PX, bold=is_bold))
            painter.drawText(QPointF(left, y), words)

    def _marks_of(self, paragraph: int) -> tuple[Underline, ...]:
        """Return what is drawn under a paragraph; found when it is first in sight."""
        facts = self._facts.get(paragraph, ())
        if facts and paragraph not in self._marks:
            self._marks[paragraph] = underlines(self._paragraphs[paragraph - 1], facts)
        return self._marks.get(paragraph, ())

    # Places.

    def _block(self, paragraph: int) -> QTextBlock:
        return self.document().findBlockByNumber(paragraph - 1)

    def _place_of(self, block: QTextBlock) -> QRectF:
        """Return where a paragraph stands in the viewport."""
        place = self.document().documentLayout().blockBoundingRect(block)
        return place.translated(0, -self.verticalScrollBar().value())

    def _cursor_of(self, fact: Fact) -> QTextCursor:
        span = fact.span
        if span is None or not 1 <= span.paragraph <= len(self._paragraphs):
            return QTextCursor()
        text = self._paragraphs[span.paragraph - 1]
        if not self._block(span.paragraph).isValid():
            self._write(len(self._waiting))
        block = self._block(span.paragraph)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + utf16_of(text, span.start))
        cursor.setPosition(
            block.position() + utf16_of(text, span.end), QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def _bring_into_sight(self, words: QTextCursor) -> None:
        if words.isNull():
            return
        top = QTextCursor(words)
        top.setPosition(words.selectionStart())
        place = self.cursorRect(top)
        if not self.viewport().rect().adjusted(0, 8, 0, -64).contains(place.center()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - self.viewport().height() // 3)

    def _show_chosen(self) -> None:
        shown = []
        if self._chosen is not None and self._chosen.span is not None:
            selected = QTextEdit.ExtraSelection()
            selected.cursor = self._cursor_of(self._chosen)
            look = QTextCharFormat()
            look.setBackground(self._theme.colour("selection"))
            selected.format = look
            if not selected.cursor.isNull():
                shown.append(selected)
        self.setExtraSelections(shown)
        self.viewport().update()

    def _tell_place(self) -> None:
        cursor = self.textCursor()
        number = cursor.blockNumber() + 1
        if number <= len(self._paragraphs):
            text = self._paragraphs[number - 1]
            at = code_point_of(text, cursor.positionInBlock())
            self.place_changed.emit(number, at)


def _end_of(text: str, units: int) -> int:
    """Return the code point behind a place; half a sign counts as the whole."""
    at = code_point_of(text, units)
    return at if utf16_of(text, at) == units else min(at + 1, len(text))
