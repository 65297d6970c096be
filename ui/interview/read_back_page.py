"""The read-back: the words as they stand, what the person corrects, and their yes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.testimony import ReadBackMethod, Testimony
from desktop.services.half_typed import Words
from ui.interview.correction import CorrectionBox
from ui.interview.corrections import Corrections
from ui.interview.half_typed import EMPTY
from ui.interview.names import language_options, method_options
from ui.interview.read_back import (
    begun_of,
    language_with,
    may_confirm,
    place_of,
)
from ui.interview.read_words import changed_since, confirmation_words
from ui.interview.reading_page import READING_LEAST_PX, ReadingPage
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.widgets.page import Page
from ui.widgets.scroll import scroller
from ui.words import translate

BESIDE_LEAST_PX = 96
"""Of the account while a paragraph of it is corrected."""
_HIGH_FROM_PX = 568
"""Height of the page from which the account stays in sight below a correction."""


class ReadBackPage(Page):
    """Reading, corrections, confirmation.

    Signals:
        read_settled: A `ReadBackMethod` and the code of the language it was read in.
        corrected: Number of a paragraph and its corrected words.
        acknowledged: Place in the list of a correction that they said yes to, from 0.
        confirmed: The person said yes to these words.
        half_typed: What stands in the box of a correction that is not noted yet.
    """

    read_settled = Signal(object, str)
    corrected = Signal(int, str)
    acknowledged = Signal(int)
    confirmed = Signal()
    half_typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, translate("interview", "Read-back"), wide=True, scrolls=False
        )
        self._testimony: Testimony | None = None
        self._is_open = True
        self._is_stale = self._is_chosen = False
        self._set_aside: Words = EMPTY
        self.reading = ReadingPage(theme, translate("interview", "The account to read"))
        self.method = Choice(
            theme, translate("interview", "How it was read"), method_options()
        )
        self.language = Choice(
            theme, translate("interview", "Read in which language"), language_options()
        )
        self.language.setPlaceholderText(translate("interview", "Choose"))
        for choice in (self.method, self.language):
            choice.take_what_room_there_is()
        self.confirm = Button(
            theme,
            translate("interview", "“These are my words”"),
            icon="check",
        )
        self._said = PlainLabel("", "quiet")
        self.corrections = Corrections(theme)
        self.correction = CorrectionBox(theme)
        self._lay_out_parts()
        self._connect()

    def show_read_back(self, testimony: Testimony) -> None:
        """Show the words as they stand; at once if the page is in sight, else later."""
        before, self._testimony = self._testimony, testimony
        fell = before is not None and before.read_back.confirmed
        if fell and not testimony.read_back.confirmed:
            self.banner.show_message(changed_since())
        elif testimony.read_back.confirmed:
            self.banner.clear()
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Draw what changed while the page was out of sight."""
        testimony = self._testimony
        if testimony is None or not self._is_stale:
            return
        self._is_stale = False
        if self.reading.paragraphs() != testimony.paragraphs:
            place = self.reading.verticalScrollBar().value()
            self.reading.show_paragraphs(testimony.paragraphs)
            self._follow_paragraph(testimony.paragraphs)
            if place:
                self.reading.moveCursor(QTextCursor.MoveOperation.End)
                self.reading.verticalScrollBar().setValue(place)
        read_back = testimony.read_back
        self.method.show_code(str(read_back.method))
        self.language.show_code(language_with(testimony, read_back.method))
        self.corrections.show_corrections(read_back.corrections)
        self._show_confirmation(testimony)

    def show_open(self, is_open: bool) -> None:
        """Let corrections be made, or not."""
        self._is_open = is_open
        self.method.setEnabled(is_open)
        self.language.setEnabled(is_open)
        if not is_open:
            self.correction.put_aside()
        elif self.isVisible():
            self._take_up_again()
        self._share_height()
        self.corrections.show_open(is_open)
        if self._testimony is not None:
            self._show_confirmation(self._testimony)

    def show_half_typed(self, words: Words) -> None:
        """Show a correction that was begun and not noted, as soon as the page is in sight.

        Args:
            words: As `half_typed` told them; `EMPTY` if there is none.
        """
        self._set_aside = words

    def first_focus(self) -> QWidget:
        """Begin with the words, or go on with the correction that was begun."""
        return self.reading if self.correction.isHidden() else self.correction.words

    def close_last(self) -> bool:
        """Put the correction away; but one that was begun is noted or given up first."""
        if self.correction.isHidden():
            return False
        if self.correction.is_begun:
            self.correction.words.setFocus()
            return True
        self.correction.put_away()
        self._go_back()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew; many corrections scroll beside the account."""
        super().resizeEvent(event)
        self._beside.show_whole(whole=not self.is_margin_beside)
        self._share_height()

    def _share_height(self) -> None:
        """Let the account give way to a correction: one of the two scrolls, or the page."""
        corrects = not self.correction.isHidden()
        taken = 0 if self.banner.isHidden() else self.banner.height()
        is_low = self.height() - taken < _HIGH_FROM_PX
        self.reading.setHidden(corrects and is_low)
        self.reading.setMinimumHeight(BESIDE_LEAST_PX if corrects else READING_LEAST_PX)

    def _go_back(self) -> None:
        self._share_height()
        self.reading.setFocus()

    def _lay_out_parts(self) -> None:
        self.column.setSpacing(12)
        hint = translate(
            "interview",
            "Read every paragraph to the person. To correct one, put the caret on it and "
            "press Enter, or double-click it.",
        )
        self.column.addWidget(PlainLabel(hint, "quiet"))
        self.column.addWidget(self.correction)
        self.column.addWidget(self.reading, 1)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(field(translate("interview", "How it was read"), self.method))
        language = translate("interview", "Read in which language")
        column.addWidget(field(language, self.language))
        column.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        column.addWidget(self.corrections)
        column.addStretch(1)
        self._beside = scroller(beside)
        self.add_margin(self._beside)
        self.margin.setStretchFactor(self._beside, 1)
        self.margin.setStretch(self.margin.count() - 1, 0)

    def _connect(self) -> None:
        self.entered.connect(self.refresh)
        self.entered.connect(self._take_up_again)
        self.reading.picked.connect(self._take_up)
        self.method.activated.connect(self._method_chosen)
        self.language.activated.connect(self._language_chosen)
        self.confirm.clicked.connect(self._confirm)
        self.corrections.acknowledged.connect(self._acknowledge)
        self.correction.corrected.connect(self._correct)
        self.correction.put_back.connect(self._go_back)
        self.correction.half_typed.connect(self._half_typed)

    def _method_chosen(self) -> None:
        if self._testimony is not None and not self._is_chosen:
            method = ReadBackMethod(self.method.code)
            self.language.show_code(language_with(self._testimony, method))
        self._read_chosen()

    def _language_chosen(self) -> None:
        self._is_chosen = True
        self._read_chosen()

    def _read_chosen(self) -> None:
        method = ReadBackMethod(self.method.code)
        self.read_settled.emit(method, self.language.code)

    def _confirm(self) -> None:
        self._read_chosen()
        self.confirmed.emit()

    def _acknowledge(self, place: int) -> None:
        """Note the yes; the keyboard goes on to the next correction, or to the last yes.

        If it was not said yet how it was read, it goes there: without that there is no yes.
        """
        self.acknowledged.emit(place)
        following = [row.yes for row in self.corrections.rows if row.yes.isVisible()]
        last = self.confirm if self.confirm.isEnabled() else self.method
        next_one = following[0] if following else last
        next_one.setFocus()
        self.follow(next_one)

    def _take_up(self, number: int) -> None:
        if self.correction.is_begun:  # it would be lost: first it is noted or given up
            self.correction.words.setFocus()
        elif self._is_open and self._testimony is not None:
            self.correction.take_up(number, self._testimony.paragraphs[number - 1])
            self.correction.words.setFocus()
            self._share_height()

    def _take_up_again(self) -> None:
        """Go on with the correction that was begun, where its paragraph is now."""
        paragraphs = self._testimony.paragraphs if self._testimony is not None else ()
        if not self._is_open or not self.correction.isHidden() or not paragraphs:
            return
        if (begun := begun_of(self._set_aside)) is not None:
            number, before, after = begun
            now = place_of(paragraphs, number, before)
            self.correction.take_up(now, paragraphs[now - 1], after)
            self._share_height()

    def _follow_paragraph(self, paragraphs: tuple[str, ...]) -> None:
        """Let the correction belong to its paragraph, wherever that is now."""
        if self.correction.isHidden():
            return
        if now := place_of(paragraphs, *self.correction.place):
            self.correction.move_to(now, paragraphs[now - 1])

    def _half_typed(self, words: Words) -> None:
        self._set_aside = words
        self.half_typed.emit(words)
        if self._testimony is not None:
            self._show_confirmation(self._testimony)

    def _correct(self, number: int, after: str) -> None:
        self.corrected.emit(number, after)
        self._go_back()

    def _show_confirmation(self, testimony: Testimony) -> None:
        read_back = testimony.read_back
        self.confirm.setVisible(not read_back.confirmed)
        is_begun = self.correction.is_begun
        self.confirm.setEnabled(self._is_open and may_confirm(testimony) and not is_begun)
        self._said.setText(confirmation_words(testimony, is_begun=is_begun))
