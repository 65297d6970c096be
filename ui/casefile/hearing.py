"""Beneath the account: hear the paragraph with the caret from where a recording has it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.evidence import Attachment
from desktop.domain.marking import mark_for
from desktop.domain.testimony import Testimony
from ui.casefile.book import BookPage
from ui.casefile.words import clock
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.words import translate


class HearingLine(QWidget):
    """One button that follows the caret. It is away where no recording is tied to words.

    Signals:
        hear_wanted: Number of the paragraph that the reader asks to hear.
    """

    hear_wanted = Signal(int)

    def __init__(self, theme: Theme, book: BookPage) -> None:
        super().__init__()
        self._book = book
        self._closed: frozenset[int] = frozenset()
        self._begins: Callable[[int], int | None] = lambda _paragraph: None
        self.button = Button(theme, "", "link", "play")
        self.button.setToolTip("Ctrl+J")
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        book.cursorPositionChanged.connect(self._follow)
        key = QShortcut(QKeySequence("Ctrl+J"), book)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._ask)

    def show_testimony(
        self, testimony: Testimony, attachments: Iterable[Attachment]
    ) -> None:
        """Offer the recordings that came with a testimony."""
        here = {each.id for each in attachments}
        self._closed = frozenset()

        def begins(paragraph: int) -> int | None:
            mark = mark_for(testimony, paragraph)
            return mark.at_ms if mark is not None and mark.recording in here else None

        self._begins = begins
        self.setVisible(
            any(each.recording in here for each in testimony.conduct.audio_marks)
        )
        self._follow()

    def close_paragraphs(self, numbers: Iterable[int]) -> None:
        """Offer these no more: the deponent took them back."""
        self._closed = frozenset(numbers)
        self._follow()

    def _follow(self) -> None:
        paragraph = self._paragraph()
        at_ms = self._at_ms()
        self.button.setEnabled(at_ms is not None)
        if at_ms is None:
            words = translate("casefile", "No recording is tied to paragraph {number}.")
            self.button.setText(words.format(number=paragraph))
        else:
            words = translate("casefile", "Play paragraph {number} from {at}")
            self.button.setText(words.format(number=paragraph, at=clock(at_ms)))
        self.button.setAccessibleName(self.button.text())

    def _paragraph(self) -> int:
        return self._book.number_at_caret()

    def _at_ms(self) -> int | None:
        paragraph = self._paragraph()
        return None if paragraph in self._closed else self._begins(paragraph)

    def _ask(self) -> None:
        if self._at_ms() is not None:
            self.hear_wanted.emit(self._paragraph())
