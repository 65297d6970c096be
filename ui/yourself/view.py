"""For whoever listens: how many hours it was, and a note that never leaves the device."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from desktop.services.yourself import Exposure
from ui.interview.settle import Settle
from ui.messages import Message
from ui.theme import READING_PX, Theme
from ui.theme.type import font
from ui.widgets.buttons import HoldButton
from ui.widgets.dates import day_words
from ui.widgets.labels import PlainLabel, field
from ui.widgets.page import Page
from ui.words import translate

_HEIGHT_PX = 220
_LEFT = Qt.AlignmentFlag.AlignLeft


class OwnPage(Page):
    """Hours, and a note.

    Signals:
        settled: The note, after a pause.
        forget_confirmed: Forget the note and the hours.
    """

    settled = Signal(str)
    forget_confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("yourself", "For yourself"))
        self._filling = False
        self._settle = Settle(self, self._hand_over)
        self._sum = PlainLabel("", "heading")
        self._much = PlainLabel("", "quiet")
        self._days = QGridLayout()
        self.note = QPlainTextEdit()
        self._saved = PlainLabel("", "quiet")
        self.forget = HoldButton(
            theme, translate("yourself", "Hold to forget both"), "erase"
        )
        self.help_words = _help()
        self._lay_out_parts()
        self.note.textChanged.connect(self._touch)
        self.forget.held.connect(self.forget_confirmed)
        self.left.connect(self.settle_now)

    def show_week(self, week: Exposure, *, is_much: bool) -> None:
        """Say how much it was."""
        hours, minutes = divmod(week.minutes, 60)
        words = translate(
            "yourself", "{hours} h {minutes} min with testimonies in the last seven days"
        )
        self._sum.setText(words.format(hours=hours, minutes=minutes))
        self._much.setVisible(is_much)
        while item := self._days.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for at, (day, count) in enumerate(week.days):
            spent = translate("yourself", "{count} min").format(count=count)
            self._days.addWidget(PlainLabel(day_words(day), "quiet", wraps=False), at, 0)
            self._days.addWidget(PlainLabel(spent, wraps=False), at, 1)

    def show_note(self, note: str) -> None:
        """Show the note; tells nobody."""
        self._filling = True
        if self.note.toPlainText() != note:
            self.note.setPlainText(note)
        self._filling = False

    def show_saved(self) -> None:
        """Say that the note is on disk."""
        self.banner.clear()
        self._saved.setText(translate("yourself", "Saved, on this device alone."))

    def show_problem(self, error: Exception) -> None:
        """Say why it could not be read or kept."""
        self.banner.show_error(error)

    def show_read_only(self) -> None:
        """Say that nothing can be kept in a vault that is only read."""
        self.note.setReadOnly(True)
        self.forget.setEnabled(False)
        words = translate("yourself", "This vault is only read; nothing can be kept.")
        self.banner.show_message(Message(words, "", "", "plain"))

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin with the note."""
        return self.note

    def _lay_out_parts(self) -> None:
        stays = translate(
            "yourself",
            "This page is yours. It is no part of any testimony: it is not sealed, not "
            "printed, not exported and not copied into backups. It ends with this vault.",
        )
        self.column.addWidget(PlainLabel(stays, "quiet"))
        self.column.addWidget(self._sum)
        self._days.setHorizontalSpacing(24)
        self._days.setVerticalSpacing(4)
        self._days.setColumnStretch(2, 1)
        self.column.addLayout(self._days)
        self._much.setText(
            translate(
                "yourself",
                "That is much to listen to. Is there somebody with whom you can talk, and "
                "a day without it? The number is only counted time; you know better.",
            )
        )
        self._much.hide()
        self.column.addWidget(self._much)
        self.note.setFont(font(READING_PX, serif=True))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_HEIGHT_PX)
        words = translate("yourself", "After the interview")
        hint = translate(
            "yourself",
            "What stays with you, what helped, what you need. No names: it is for you.",
        )
        self.column.addWidget(field(words, self.note, hint))
        self.column.addWidget(self._saved)
        self.column.addWidget(self.forget, 0, _LEFT)
        self.column.addStretch(1)

    def _touch(self) -> None:
        if not self._filling:
            self._saved.setText("")
            self._settle.touch()

    def _hand_over(self) -> None:
        self.settled.emit(self.note.toPlainText())


def _help() -> tuple[str, ...]:
    return (
        translate(
            "yourself",
            "Minutes are counted while a testimony is open before you: an interview, a "
            "case file, a letter, a redaction. Nobody else sees them.",
        ),
        translate(
            "yourself",
            "The note is kept in the vault, encrypted like all else, and goes nowhere: no "
            "sealed file, no page, no backup holds it.",
        ),
    )
