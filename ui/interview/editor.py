"""The account as a book page: serif, wide lines, each paragraph's number in the margin.

Plain text only: whatever is pasted comes in as paragraphs, without a style, a link or an
unseen sign. Blank lines carry no number, because they are not kept.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from ui.plain import kept_paragraphs, paragraphs_of, visible
from ui.theme import BASE_PX, READING_PX, SMALL_PX, Theme, set_kind
from ui.theme.type import font
from ui.widgets.wrapping import wrap_as_fits
from ui.words import translate

COLUMN_CHARACTERS = 72
GUTTER_PX = 48
EDGE_PX = 16
LINE_PX = round(READING_PX * 1.55)
PARAGRAPH_GAP_PX = 16
PAGE_END_PX = 120
_SAMPLE = "Яны прыйшлі ноччу і доўга стукалі ў дзверы, пакуль сусед не адчыніў."
_NUMBER_GAP_PX = 16
_SCROLL_BAR_PX = 16
_BENEATH_PX = 20
_SHORT = 40


class PageEditor(QTextEdit):
    """Numbered paragraphs to write, or only to read.

    Attributes:
        beneath_numbers: What stands small under the number of a paragraph, if anything.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(font(READING_PX, serif=True))
        set_kind(self, "page")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page_px = page_px()
        self.beneath_numbers: Mapping[int, str] = {}
        self._format_page()
        theme.changed.connect(self.viewport().update)

    def paragraphs(self) -> tuple[str, ...]:
        """Return the paragraphs as they are kept: blank lines are none."""
        return kept_paragraphs(tuple(visible(block.text()) for block in self._blocks()))

    def show_paragraphs(self, paragraphs: tuple[str, ...]) -> None:
        """Show other paragraphs, to go on at their end; they cannot be undone."""
        # Laid out at last, and then in pieces: a long account would hold the window up.
        self.document().setLayoutEnabled(False)
        text = "\n".join(map(visible, paragraphs))
        wrap_as_fits(self, text)
        self.setPlainText(text)
        self._format_page()
        self.document().setLayoutEnabled(True)
        if not self.isReadOnly():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def replace_paragraph(self, number: int, text: str) -> None:
        """Put `text` in the place of a paragraph; the caret stays, and it can be undone.

        Args:
            number: From 1.
            text: One paragraph.
        """
        cursor = QTextCursor(self.block_of(number))
        cursor.movePosition(
            QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
        )
        cursor.insertText(visible(text))

    def block_of(self, number: int) -> QTextBlock:
        """Return the block that carries a paragraph number."""
        numbered = [block for block in self._blocks() if not _is_blank(block)]
        return numbered[number - 1]

    def number_at_caret(self) -> int:
        """Return the number of the paragraph with the caret, or of the one before it."""
        block = self.textCursor().block()
        return max(self._number_before(block) + (not _is_blank(block)), 1)

    def number_begun(self) -> int:
        """Return the number that the paragraph with the caret has, or will have."""
        return self._number_before(self.textCursor().block()) + 1

    def caret_place(self) -> tuple[int, int]:
        """Return the number of the caret's paragraph, and its place in it.

        On a blank line, which is not kept, that is the end of the paragraph before.
        """
        cursor = self.textCursor()
        number = self.number_at_caret()
        if _is_blank(cursor.block()):
            is_first = not self._number_before(cursor.block())
            return number, 0 if is_first else self.block_of(number).length() - 1
        return number, cursor.positionInBlock()

    def put_caret(self, number: int, column: int) -> None:
        """Put the caret into a paragraph, or as near as there are words.

        Args:
            number: From 1.
            column: In UTF-16 units from the paragraph's beginning.
        """
        numbered = [block for block in self._blocks() if not _is_blank(block)]
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if 1 <= number <= len(numbered):
            block = numbered[number - 1]
            cursor.setPosition(block.position() + min(column, block.length() - 1))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin the next paragraph with Enter, however it is pressed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        typed = event.text()
        if typed.isprintable() or visible(typed) == typed or ord(typed[0]) < ord(" "):
            super().keyPressEvent(event)
        else:
            self.insertPlainText(visible(typed))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and nothing else; a dropped file belongs to the evidence."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain paragraphs."""
        if self.canInsertFromMimeData(source):
            text = "\n".join(paragraphs_of(source.text()))
            wrap_as_fits(self, f"{self.toPlainText()} {text}")
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words alone, marked as not to be kept by clipboard histories."""
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        copied.setData("x-kde-passwordManagerHint", b"secret")
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read; the scroll bar stays at the edge."""
        spare = max(0, self.width() - self._page_px)
        self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the number of each paragraph beside its first line."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(font(BASE_PX))
        painter.setPen(self._theme.colour("muted"))
        if self.document().isEmpty():
            self._paint_hint(painter)
        else:
            self._paint_numbers(painter, event.rect())
        painter.end()

    def _paint_numbers(self, painter: QPainter, area: QRect) -> None:
        small = font(SMALL_PX)
        for number, base in self.numbers_in_sight(area.bottom()):
            self._paint_in_gutter(painter, str(number), base)
            if seconds := self.beneath_numbers.get(number):
                painter.save()
                painter.setFont(small)
                painter.setPen(self._theme.colour("accent"))
                self._paint_in_gutter(painter, seconds, base + _BENEATH_PX)
                painter.restore()

    def numbers_in_sight(self, bottom: int) -> Iterator[tuple[int, int]]:
        """Yield the number of each paragraph in sight and where its first line stands.

        Args:
            bottom: Where sight ends, in pixels of the viewport.
        """
        layout = self.document().documentLayout()
        down = self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        number = self._number_before(block)
        while block.isValid():
            top = layout.blockBoundingRect(block).top() - down
            if top > bottom:
                break
            if self._carries_number(block):
                number += 1
                line = block.layout().lineAt(0)
                yield number, round(top + line.y() + line.ascent())
            block = block.next()

    def bottom_of_caret_paragraph(self) -> int:
        """Return where the paragraph with the caret ends, in pixels of the viewport."""
        block = self.textCursor().block()
        box = self.document().documentLayout().blockBoundingRect(block)
        return round(box.bottom()) - self.verticalScrollBar().value()

    def _paint_in_gutter(self, painter: QPainter, text: str, base: int) -> None:
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(GUTTER_PX - _NUMBER_GAP_PX - width, base, text)

    def _carries_number(self, block: QTextBlock) -> bool:
        """Say whether a block is a paragraph, or is about to become one."""
        if not _is_blank(block):
            return True
        here = block == self.textCursor().block()
        return here and not self.isReadOnly() and not block.next().isValid()

    def _paint_hint(self, painter: QPainter) -> None:
        if self.isReadOnly():
            hint = translate("interview", "Nothing was written down yet.")
        else:
            hint = translate(
                "interview",
                "Write down what the person tells, in their own words, as “I”.\n"
                "Enter begins the next paragraph; each one gets its number.\n"
                "All is saved while you write.",
            )
        painter.setFont(font(READING_PX, serif=True))
        box = self.viewport().rect().adjusted(GUTTER_PX, 4, -EDGE_PX, 0)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value, hint
        )

    def _number_before(self, block: QTextBlock) -> int:
        return sum(
            not _is_blank(each) for each in self._blocks(end=max(block.blockNumber(), 0))
        )

    def _blocks(self, end: int | None = None) -> list[QTextBlock]:
        blocks: list[QTextBlock] = []
        block = self.document().firstBlock()
        while block.isValid() and (end is None or len(blocks) < end):
            blocks.append(block)
            block = block.next()
        return blocks

    def _format_page(self) -> None:
        document = self.document()
        document.setDocumentMargin(0)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(GUTTER_PX)
        frame.setRightMargin(EDGE_PX)
        frame.setTopMargin(4)
        frame.setBottomMargin(PAGE_END_PX)
        document.rootFrame().setFrameFormat(frame)
        line = QTextBlockFormat()
        line.setLineHeight(LINE_PX, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        line.setBottomMargin(PARAGRAPH_GAP_PX)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        document.clearUndoRedoStacks()


def page_px() -> int:
    """Return how wide the page is: the longest good line, and what stands beside it."""
    metrics = QFontMetricsF(font(READING_PX, serif=True))
    line = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * COLUMN_CHARACTERS
    return round(line) + GUTTER_PX + EDGE_PX + _SCROLL_BAR_PX


def _is_blank(block: QTextBlock) -> bool:
    return block.length() <= 1 or (block.length() < _SHORT and not block.text().strip())
