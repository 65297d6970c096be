"""A document as the page of a book: to be read, searched, and copied from."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.interview.find_bar import FindBar
from ui.manual.blocks import Block, Kind
from ui.theme import BASE_PX, READING_PX, TITLE_PX, Theme, set_kind
from ui.theme.type import READING_LINE_PX, font
from ui.widgets.buttons import Button
from ui.widgets.page import Page
from ui.words import translate

_GAPS = {
    Kind.TITLE: (0, 16),
    Kind.HEADING: (32, 12),
    Kind.ENTRY: (24, 4),
    Kind.CELL: (0, 8),
    Kind.ITEM: (0, 8),
    Kind.PARAGRAPH: (0, 16),
}
"""Pixels above and below, by kind."""
_INDENT_PX = 24
_PERCENT = 100


class ManualPage(Page):
    """One document.

    What is looked for is found on the page itself.

    Signals:
        back_asked: The person has read enough, where the window shows no way back.
    """

    back_asked = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, title, scrolls=False)
        self.book = BookText(title)
        self.find_bar = FindBar(theme, self.book, translate("manual", "Find on this page"))
        self.find_bar.closed.connect(self.book.setFocus)
        self.find_button = Button(theme, translate("manual", "Find"), "", "search")
        self.find_button.clicked.connect(self.find_bar.open_bar)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self.find_bar.open_bar)
        self.beside_title.addWidget(self.find_button)
        self.column.setSpacing(12)
        self.column.addWidget(self.find_bar)
        self.column.addWidget(self.book, 1)
        theme.changed.connect(self._recolour)
        self._blocks: tuple[Block, ...] = ()
        self.help_words = (
            translate("manual", "Ctrl+F finds words on this page. Escape goes back."),
        )

    def offer_back(self) -> None:
        """Show a way back, where the window itself has none."""
        back = Button(self.theme, translate("manual", "Back"), "", "back")
        back.clicked.connect(self.back_asked)
        self.set_foot(back)
        self.help_words = (translate("manual", "Ctrl+F finds words on this page."),)

    def first_focus(self) -> QWidget:
        """Begin with reading."""
        return self.book

    def close_last(self) -> bool:
        """Let Escape close the search first."""
        if self.find_bar.isHidden():
            return False
        self.find_bar.close_bar()
        return True

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show a document; its own title stands above the page already."""
        self.banner.clear()
        self._blocks = tuple(each for each in blocks if each.kind is not Kind.TITLE)
        self.book.set_blocks(self._blocks)

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be shown."""
        self.banner.show_error(error)

    def _recolour(self) -> None:
        self.book.set_blocks(self._blocks)


class BookText(QTextEdit):
    """Plain words set like a book; read-only."""

    def __init__(self, words: str) -> None:
        super().__init__()
        set_kind(self, "page")
        self.setAccessibleName(words)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setViewportMargins(0, 0, 8, 0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these blocks from the first on."""
        self.clear()
        cursor = self.textCursor()
        for number, block in enumerate(blocks):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(_block_format(block.kind))
            if block.label:
                cursor.insertText(_label(block), _letters(block.kind, is_label=True))
            cursor.insertText(block.text, _letters(block.kind))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give words only to the clipboard."""
        words = QMimeData()
        words.setText(self.textCursor().selection().toPlainText())
        return words


def _label(block: Block) -> str:
    return f"{block.label} " if block.kind is Kind.ITEM else f"{block.label}: "


def _block_format(kind: Kind) -> QTextBlockFormat:
    above, below = _GAPS[kind]
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setBottomMargin(below)
    if kind in (Kind.CELL, Kind.ITEM):
        form.setLeftMargin(_INDENT_PX)
    form.setLineHeight(
        _PERCENT * READING_LINE_PX / (READING_PX * 1.36),
        QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
    )
    if kind is Kind.HEADING:
        form.setHeadingLevel(2)
    return form


def _letters(kind: Kind, *, is_label: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    if kind is Kind.HEADING:
        form.setFont(font(TITLE_PX, serif=True))
    elif is_label:
        form.setFont(font(BASE_PX, bold=True))
    else:
        form.setFont(font(READING_PX, serif=True, bold=kind is Kind.ENTRY))
    return form
