"""Paragraph beside paragraph: the account to the left, its translation to the right.

A field is as high as its words and its original; Enter goes on to the next paragraph, Tab
leaves. What is typed is handed over after a pause, one paragraph at a time. Rows are put in
their places here and not by a layout, which would measure all of them at each key.
"""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.interview.settle import Settle
from ui.plain import visible
from ui.theme import READING_PX
from ui.theme.type import font
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.wrapping import wrap_as_fits
from ui.words import translate

NUMBER_PX = 36
GAP_PX = 24
AT_ONCE = 12
"""So many rows are made in one go: a long account never stops the window."""
LEAST_PX = 400
_LINES = 2
_ANY_PX = 1 << 20
_AROUND_PX = 24
_INSET_PX = 8
"""By which the words of the original stand as low as those in the field."""
_BELOW_PX = 12
_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRAPS = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value


class Field(QPlainTextEdit):
    """One paragraph to write.

    Signals:
        next_asked: Go on to the next paragraph.
    """

    next_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(font(READING_PX, serif=True))
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter: a paragraph has no second line."""
        if event.key() in _NEXT:
            self.next_asked.emit()
        else:
            super().keyPressEvent(event)

    def needed_px(self, width: int) -> int:
        """Return how high the words are at a width, with what is around them."""
        measure = QFontMetrics(self.font())
        least = _LINES * measure.lineSpacing()
        inside = max(width - _AROUND_PX, 1)
        words = self.toPlainText()
        box = measure.boundingRect(0, 0, inside, _ANY_PX, _WRAPS, words)
        return max(least, box.height()) + _AROUND_PX


class Row(QWidget):
    """One paragraph and its translation.

    Signals:
        edited: Something was typed just now.
        grown: It is higher or lower than it was.
        settled: What stands in the field, after a pause.
    """

    edited = Signal()
    grown = Signal()
    settled = Signal(str)

    def __init__(self, parent: QWidget, number: int) -> None:
        super().__init__(parent)
        self._width = 0
        self._measured = ("", 0, 0)
        self._number = PlainLabel(str(number), "small", wraps=False)
        self._original = PlainLabel()
        self._original.setFont(font(READING_PX, serif=True))
        self._line = rule()
        for part in (self._number, self._original, self._line):
            part.setParent(self)
        self.field = Field(self)
        words = translate("translation", "Translation of paragraph {number}")
        self.field.setAccessibleName(words.format(number=number))
        self._settle = Settle(self, lambda: self.settled.emit(self.field.toPlainText()))
        self.field.textChanged.connect(self._typed)

    def show_paragraph(self, original: str, words: str) -> None:
        """Show both; tells nobody, and leaves alone what was typed just now."""
        original = visible(original)
        if self._original.text() != original:
            self._original.setText(original)
            self.field.setAccessibleDescription(original)
        held = self.field.hasFocus() or self._settle.is_waiting
        if not held and self.field.toPlainText() != words:
            with QSignalBlocker(self.field):
                wrap_as_fits(self.field, words)
                self.field.setPlainText(words)
        if self._width:
            self.place(self._width)

    def place(self, width: int) -> int:
        """Put everything into its place at a width, and return the height it takes."""
        self._width = width
        half = (width - NUMBER_PX - GAP_PX) // 2
        high = max(self._original_px(half), self.field.needed_px(half))
        self._number.setGeometry(0, _INSET_PX, NUMBER_PX, self._number.sizeHint().height())
        self._original.setGeometry(NUMBER_PX, _INSET_PX, half, self._original_px(half))
        left = NUMBER_PX + half + GAP_PX
        self.field.setGeometry(left, 0, width - left, self.field.needed_px(half))
        self._line.setGeometry(0, high + _BELOW_PX, width, 1)
        whole = high + _BELOW_PX + 1
        self.resize(width, whole)
        return whole

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        self._settle.now()

    def _original_px(self, width: int) -> int:
        words = self._original.text()
        if self._measured[:2] != (words, width):
            high = self._original.heightForWidth(width) + _INSET_PX
            self._measured = (words, width, high)
        return self._measured[2]

    def _typed(self) -> None:
        before = self.height()
        if self._width and self.place(self._width) != before:
            self.grown.emit()
        self.edited.emit()
        self._settle.touch()


class Rows(QWidget):
    """All paragraphs.

    Signals:
        edited: Something was typed just now.
        settled: Number of a paragraph and what stands in its field, after a pause.
    """

    edited = Signal()
    settled = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._is_open = True
        self._rows: list[Row] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._make_more)
        self.setMinimumWidth(LEAST_PX)

    def show_paragraphs(
        self, original: tuple[str, ...], paragraphs: tuple[str, ...]
    ) -> None:
        """Show the account and its translation, which has as many paragraphs."""
        self._shown = tuple(zip(original, paragraphs, strict=True))
        while len(self._rows) > len(original):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        for row, (words, translated) in zip(self._rows, self._shown, strict=False):
            row.show_paragraph(words, translated)
        if not self._later.isActive():
            self._make_more()

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        self._is_open = is_open
        for row in self._rows:
            row.field.setReadOnly(not is_open)

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        for row in self._rows:
            row.settle_now()

    def go_to(self, number: int) -> None:
        """Put the keyboard into a paragraph, counted from 1."""
        field = self.field(number)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.moveCursor(QTextCursor.MoveOperation.End)

    def field(self, number: int) -> Field:
        """Return the field of a paragraph, counted from 1."""
        self._make(number)
        return self._rows[number - 1].field

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure everything at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for row in self._rows:
                row.place(self.width())
            self._stack()

    def _make_more(self) -> None:
        wanted = min(len(self._rows) + AT_ONCE, len(self._shown))
        self._make(wanted)
        self._stack()
        if wanted < len(self._shown):
            self._later.start()

    def _make(self, count: int) -> None:
        for number in range(len(self._rows) + 1, count + 1):
            self._add(number, *self._shown[number - 1])

    def _add(self, number: int, original: str, words: str) -> None:
        row = Row(self, number)
        row.show_paragraph(original, words)
        row.field.setReadOnly(not self._is_open)
        row.edited.connect(self.edited)
        row.grown.connect(self._stack)
        row.settled.connect(lambda words: self.settled.emit(number, words))
        row.field.next_asked.connect(lambda: self._after(number))
        self._rows.append(row)
        row.place(max(self.width(), LEAST_PX))
        row.show()

    def _stack(self) -> None:
        """Put the rows under each other."""
        top = 0
        for row in self._rows:
            row.move(0, top)
            top += row.height() + _BELOW_PX
        self.setFixedHeight(max(top, 1))

    def _after(self, number: int) -> None:
        if number < len(self._shown):
            self.go_to(number + 1)
        else:
            self.focusNextChild()
