"""Fields for words of a letter: numbered paragraphs that grow, free text, a moment."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QObject, QPoint, QSizeF, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.moments import is_time
from ui.letters.drafting import moment_of, typed_of
from ui.plain import kept_paragraphs, paragraphs_of, visible_lines
from ui.theme import READING_PX, Theme, set_kind
from ui.theme.type import font
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel
from ui.widgets.reading import NumberedText
from ui.words import translate

LEAST_PX = 160
TEXT_PX = 96
_AROUND_PX = 48


class WritingPage(NumberedText):
    """Numbered paragraphs to write. As high as its words; what is around it scrolls."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setReadOnly(False)
        self.setUndoRedoEnabled(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(LEAST_PX)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._stay_in_sight)

    def kept(self) -> tuple[str, ...]:
        """Return the paragraphs as they are kept: no blank ones, no unseen signs."""
        return kept_paragraphs(paragraphs_of(self.toPlainText()))

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(max(ceil(size.height()), LEAST_PX))

    def _stay_in_sight(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or not self.hasFocus():
            return
        caret = self.cursorRect()
        place = self.viewport().mapTo(inside, QPoint(caret.left(), caret.bottom()))
        area.ensureVisible(place.x(), place.y(), 0, _AROUND_PX)


class Paper(QFrame):
    """A frame around a page, so that one sees where to write, and that one writes there."""

    def __init__(self, page: WritingPage) -> None:
        super().__init__()
        self._show(is_written_on=False)
        self.setFocusProxy(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 12)
        column.addWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where the keyboard is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show(is_written_on=event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _show(self, *, is_written_on: bool) -> None:
        set_kind(self, "written" if is_written_on else "paper")


class TextBox(QPlainTextEdit):
    """A few lines of free text in the type of the account."""

    def __init__(self, words: str, height_px: int = TEXT_PX) -> None:
        super().__init__()
        self.setFont(font(READING_PX, serif=True))
        self.setTabChangesFocus(True)
        self.setFixedHeight(height_px)
        self.setAccessibleName(words)

    def kept(self) -> str:
        """Return the text as it is kept, without unseen signs."""
        return visible_lines(self.toPlainText())


class MomentField(QWidget):
    """When something was: typed, or now.

    Signals:
        edited: Something else stands there.
    """

    edited = Signal()

    def __init__(self, theme: Theme, words: str, now: Callable[[], str]) -> None:
        super().__init__()
        self._now = now
        self._moment = ""
        self.line = QLineEdit()
        self.line.setAccessibleName(words)
        self.line.setPlaceholderText(translate("letters", "Year-month-day hour:minute"))
        self.line.setMaximumWidth(280)
        self.line.textEdited.connect(self._typed)
        self._reading = PlainLabel("", "small")
        self.button = Button(theme, translate("letters", "Just now"), icon="clock")
        self.button.setAccessibleName(
            translate("letters", "{field}: just now").format(field=words)
        )
        self.button.clicked.connect(self._take_now)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._reading)
        self._show_reading()
        self.setFocusProxy(self.line)

    @property
    def moment(self) -> str:
        """The moment as ISO 8601 text, or what was typed if it is none."""
        return self._moment

    def show_moment(self, moment: str) -> None:
        """Show a moment; tells nobody."""
        self._moment = moment
        self.line.setText(typed_of(moment))
        self._show_reading()

    def _typed(self, text: str) -> None:
        self._moment = moment_of(text)
        self._show_reading()
        self.edited.emit()

    def _show_reading(self) -> None:
        """Say beneath the field what was understood, or how it is written."""
        typed = self.line.text().strip()
        words, is_read = "", is_time(self._moment)
        if is_read and typed_of(self._moment) != typed:
            words = translate("letters", "Read as: {moment}")
            words = words.format(moment=moment_words(self._moment))
        elif typed and not is_read:
            words = _unread()
        set_kind(self._reading, "small" if is_read else "amber")
        self._reading.setText(words)
        self._reading.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def _take_now(self) -> None:
        self.show_moment(self._now())
        self.edited.emit()


def _unread() -> str:
    return translate(
        "letters",
        "No moment is read from this. Write the day and the time, for example "
        "30.11.2026 20:00.",
    )
