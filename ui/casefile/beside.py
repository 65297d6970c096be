"""The account and its translation side by side, paragraph by paragraph, to be read."""

from math import ceil

from PySide6.QtCore import QMimeData, QSizeF, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout

from desktop.domain.conduct import CertificateKind
from desktop.domain.testimony import Testimony
from desktop.domain.translation import NOT_TRANSLATED
from ui.casefile.conducted import training
from ui.casefile.words import LANGUAGES, of_table
from ui.plain import one_line, visible
from ui.theme import READING_PX, Theme, set_kind
from ui.theme.type import font
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel
from ui.widgets.wrapping import wrap_as_fits
from ui.words import translate

NUMBER_PX = 32
CELL_PX = 8
_GAP = "\u2013"
_PERCENT = QTextLength.Type.PercentageLength
_FIXED = QTextLength.Type.FixedLength


class SideBySide(QTextEdit):
    """A table of words: number, original, translation. As high as its words."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "page")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(
            translate("casefile", "The account and its translation, side by side")
        )
        self.setFont(font(READING_PX, serif=True))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_paragraphs(
        self, original: tuple[str, ...], translated: tuple[str, ...]
    ) -> None:
        """Show both, each pair on one row; words are shown exactly as they stand."""
        self.clear()
        if not original:
            return
        wrap_as_fits(self, "\n".join((*original, *translated)))
        table = self.textCursor().insertTable(len(original), 3, _columns())
        for row, words in enumerate(zip(original, translated, strict=True)):
            cells = (str(row + 1), *(visible(text) or _GAP for text in words))
            for column, text in enumerate(cells):
                cursor = table.cellAt(row, column).firstCursorPosition()
                cursor.setBlockFormat(QTextBlockFormat())
                cursor.insertText(text, QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give words only to the clipboard."""
        words = QMimeData()
        words.setText(self.textCursor().selection().toPlainText())
        return words

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(max(ceil(size.height()), 1))


class TranslationPanel(QFrame):
    """Which translation there is, and on demand the two side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self._said = PlainLabel("", "strong")
        self._standing = PlainLabel("", "quiet")
        self.toggle = Button(theme, "", "link", "page")
        self.side_by_side = SideBySide()
        self.toggle.clicked.connect(lambda: self._fold(self.side_by_side.isVisible()))
        row = QHBoxLayout()
        row.addWidget(self.toggle)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self._said, self._standing):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.side_by_side)
        self.hide()

    def show_testimony(self, testimony: Testimony | None) -> None:
        """Show the translation of a testimony; hide if there is none."""
        held = testimony.translation if testimony else NOT_TRANSLATED
        original = testimony.paragraphs if testimony else ()
        there = bool(held.language) and len(held.paragraphs) == len(original)
        self.setVisible(there)
        if testimony is None or not there:
            self.side_by_side.clear()
            return
        words = translate("casefile", "Translation into: {language}")
        self._said.setText(
            words.format(language=of_table(LANGUAGES, one_line(held.language)))
        )
        self._standing.setText(_standing(testimony))
        self.side_by_side.show_paragraphs(original, held.paragraphs)
        self._fold(is_folded=True)

    def _fold(self, is_folded: bool) -> None:
        self.side_by_side.setVisible(not is_folded)
        words = (
            translate("casefile", "Show it beside the account")
            if is_folded
            else translate("casefile", "Fold the translation away")
        )
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)


def _columns() -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setCellSpacing(0)
    form.setCellPadding(CELL_PX)
    form.setMargin(0)
    form.setWidth(QTextLength(_PERCENT, 100))
    form.setColumnWidthConstraints(
        [
            QTextLength(_FIXED, NUMBER_PX),
            QTextLength(_PERCENT, 47),
            QTextLength(_PERCENT, 47),
        ]
    )
    return form


def _standing(testimony: Testimony) -> str:
    translation, kind = testimony.translation, CertificateKind.TRANSLATOR
    code = one_line(translation.translator)
    if not translation.certified_at:
        return translate("casefile", "No translator has certified it.")
    words = translate("casefile", "Certified by {code} on {moment}.")
    lines = [words.format(code=code, moment=moment_words(translation.certified_at))]
    lines += [
        training(code, each.competence, each.confirmed_at)
        for each in testimony.conduct.certificates
        if (each.kind, each.code) == (kind, translation.translator) and each.competence
    ]
    return "\n".join(lines)
