"""The account as one long page, as high as its words; what is around it scrolls.

A long account is written in several turns of the window. A paragraph of tens of thousands
of signs, which nobody tells but somebody may send, is set in pieces under one number.
"""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from ui.theme import Theme
from ui.widgets.reading import NumberedText
from ui.widgets.wrapping import LONGEST_RUN, wrap_as_fits

PIECE_SIGNS = 20_000
AT_ONCE_SIGNS = 100_000
"""So much is set in one turn of the window."""
_GOES_ON = 1
"""The state of a block that goes on with the paragraph of the block before."""
_SCROLLING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class BookPage(NumberedText):
    """Numbered paragraphs that never scroll inside themselves."""

    def __init__(self, theme: Theme, words: str) -> None:
        self._paragraphs: tuple[str, ...] = ()
        self._waiting: list[tuple[str, bool]] = []
        self._writer = QTimer()
        self._writer.timeout.connect(self._write_on)
        super().__init__(theme, words)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(max(ceil(size.height()), 1))

    def set_paragraphs(self, paragraphs: Sequence[str]) -> None:
        """Show the paragraphs; what is long follows in the next turns of the window."""
        self._paragraphs = tuple(paragraphs)
        self._waiting = list(_pieces(self._paragraphs))
        first = self._next_pieces()
        super().set_paragraphs([text for text, _goes_on in first])
        wrap_as_fits(self, "\n".join(self._paragraphs))
        block = self.document().firstBlock()
        for _text, goes_on in first:
            block.setUserState(_GOES_ON if goes_on else 0)
            block = block.next()
        if self._waiting:
            self._writer.start()

    def paragraphs(self) -> tuple[str, ...]:
        """Return the paragraphs, also those that are not set yet; empty ones left out."""
        return tuple(text for text in map(str.strip, self._paragraphs) if text)

    def go_to(self, paragraph: int) -> None:
        """Put the caret at the begin of a paragraph, counted from 1."""
        while self._waiting:
            self._write_on()
        number, block = 1, self.document().firstBlock()
        while block.isValid() and number < paragraph:
            block = block.next()
            number += self._is_begin(block)
        self.setTextCursor(QTextCursor(block))

    def number_at_caret(self) -> int:
        """Return the number, from 1, of the paragraph in which the caret is."""
        number, block = 0, self.textCursor().block()
        while block.isValid():
            number += self._is_begin(block)
            block = block.previous()
        return number

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave scrolling to the page around it."""
        if event.key() in _SCROLLING and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_begin(self, block: QTextBlock) -> bool:
        return (
            block.isValid() and block.userState() != _GOES_ON and bool(block.text().strip())
        )

    def _next_pieces(self) -> list[tuple[str, bool]]:
        count = signs = 0
        while count < len(self._waiting) and signs < AT_ONCE_SIGNS:
            signs += len(self._waiting[count][0]) + 1
            count += 1
        pieces, self._waiting = self._waiting[:count], self._waiting[count:]
        return pieces

    def _write_on(self) -> None:
        """Set some more of a long account; the window lives meanwhile."""
        writing = QTextCursor(self.document())
        writing.movePosition(QTextCursor.MoveOperation.End)
        writing.beginEditBlock()
        for text, goes_on in self._next_pieces():
            writing.insertBlock()
            writing.insertText(text)
            writing.block().setUserState(_GOES_ON if goes_on else 0)
        writing.endEditBlock()
        if not self._waiting:
            self._writer.stop()


def _pieces(paragraphs: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield each paragraph, a long one in pieces, and whether a piece goes on with one."""
    for text in paragraphs:
        at = 0
        while len(text) - at > PIECE_SIGNS:
            space = text.rfind(" ", at + PIECE_SIGNS - LONGEST_RUN, at + PIECE_SIGNS)
            end = space + 1 or at + PIECE_SIGNS
            yield text[at:end], at > 0
            at = end
        yield text[at:], at > 0
