"""The account set like the page of a book: serif, open lines, hanging paragraph numbers.

`NumberedText` draws it; reading shows it as it is, and the interview's editor is the same
page with a caret, so that what is taken, read and printed looks alike.
"""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.theme import READING_PX, SMALL_PX, Theme, set_kind
from ui.theme.type import READING_LINE_PX, font
from ui.widgets.wrapping import wrap_as_fits

HANG_PX = 48
"""Width of the margin in which the numbers hang."""
NUMBER_GAP_PX = 16
PARAGRAPH_GAP_PX = 16


class NumberedText(QTextEdit):
    """Plain paragraphs with numbers. Read-only; an editor calls `setReadOnly` itself."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._numbers = _Numbers(self, theme)
        set_kind(self, "page")
        self.setAccessibleName(words)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(font(READING_PX, serif=True))
        self.setViewportMargins(HANG_PX, 0, 8, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.verticalScrollBar().valueChanged.connect(self._draw_numbers)
        self.textChanged.connect(self._draw_numbers)
        theme.changed.connect(self._draw_numbers)
        self.set_paragraphs(())

    def set_paragraphs(self, paragraphs: Sequence[str]) -> None:
        """Show the paragraphs, each one line of text however long."""
        text = "\n".join(paragraphs)
        wrap_as_fits(self, text)
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(_paragraph_format())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def paragraphs(self) -> tuple[str, ...]:
        """Return the paragraphs, empty ones left out."""
        return tuple(
            text
            for text in (part.strip() for part in self.toPlainText().split("\n"))
            if text
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words only: no fonts, no colours, no pictures."""
        wrap_as_fits(self, f"{self.toPlainText()} {source.text()}")
        self.textCursor().insertText(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give words only to the clipboard."""
        words = QMimeData()
        words.setText(self.textCursor().selection().toPlainText())
        return words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers as high as the page."""
        super().resizeEvent(event)
        self._numbers.setGeometry(0, 0, HANG_PX, self.height())

    def baselines(self) -> list[tuple[int, float]]:
        """Return number and baseline, in the widget's pixels, of each paragraph."""
        found: list[tuple[int, float]] = []
        lift = self.verticalScrollBar().value()
        block = self.document().firstBlock()
        while block.isValid():
            layout = block.layout()
            if self._is_begin(block) and layout.lineCount():
                line = layout.lineAt(0)
                baseline = layout.position().y() + line.y() + line.ascent() - lift
                found.append((len(found) + 1, baseline))
            block = block.next()
        return found

    def _is_begin(self, block: QTextBlock) -> bool:
        """Say whether a block has a number of its own."""
        return bool(block.text().strip())

    def _draw_numbers(self) -> None:
        self._numbers.update()


class _Numbers(QWidget):
    """The margin in which the numbers hang."""

    def __init__(self, page: NumberedText, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each number on the line on which its paragraph begins."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(font(SMALL_PX))
        measure = painter.fontMetrics()
        for number, baseline in self._page.baselines():
            if -measure.height() < baseline < self.height() + measure.height():
                words = str(number)
                left = HANG_PX - NUMBER_GAP_PX - measure.horizontalAdvance(words)
                painter.drawText(QPointF(left, baseline), words)
        painter.end()


def _paragraph_format() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(
        100 * READING_LINE_PX / QFontMetricsF(font(READING_PX, serif=True)).height(),
        QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
    )
    form.setBottomMargin(PARAGRAPH_GAP_PX)
    return form
