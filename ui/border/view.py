"""The page before a border: four steps from top to bottom, no decisions of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.border_facts import Survey
from ui.border.rows import UndecidedRow, waiting_row
from ui.border.words import readable_words
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate


class BorderPage(Page):
    """What has to be decided, what waits, what can still be read, and the end.

    Signals:
        close_asked, open_asked, seal_asked, discard_held: A testimony's id.
        move_chosen: A folder to move sealed files to.
        purge_held: Destroy what can still be read.
        count_asked: Count what is here, and do nothing.
        erase_asked: Go on to erasing the whole vault.
        cancelled: Stop.
    """

    close_asked = Signal(str)
    open_asked = Signal(str)
    seal_asked = Signal(str)
    discard_held = Signal(str)
    move_chosen = Signal(object)
    purge_held = Signal()
    count_asked = Signal()
    erase_asked = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("border", "Before a border"))
        self._files = files
        self.progress = ProgressStrip(theme)
        self.progress.cancelled.connect(self.cancelled)
        self.rows: tuple[UndecidedRow, ...] = ()
        self._is_new = True
        self._here = ("", "")
        self._steps = QWidget()
        self._undecided = QVBoxLayout()
        self._waiting = QVBoxLayout()
        self._readable = PlainLabel()
        first = translate("border", "First decide everything in step 1.")
        self._first = PlainLabel(first, "amber")
        self._backups = PlainLabel(_about_backups(), "quiet")
        self.move_button = Button(
            theme, translate("border", "Move them to a stick…"), "", "folder"
        )
        self.purge_button = HoldButton(
            theme, translate("border", "Hold to destroy what can be read"), "erase"
        )
        self.count_button = Button(theme, translate("border", "Only count"), "link")
        self.erase_button = Button(
            theme, translate("border", "Erase the whole vault…"), "link", "danger"
        )
        # Until it is known what is here: nothing is decided by a page that is still empty.
        for button in (self.move_button, self.purge_button):
            button.setEnabled(False)
        self._connect()
        self._lay_out()
        self.help_words = _help()

    def first_focus(self) -> QWidget:
        """Begin with opening what is to be decided first; or with moving, or counting."""
        for row in self.rows:
            if row.first is not None:
                return row.first
        return self.move_button if self.move_button.isEnabled() else self.count_button

    def show_survey(self, survey: Survey) -> None:
        """Show what is here, and what can be done with it."""
        has_keyboard = self._take_keyboard()
        self._end_work()
        drafts = {
            "close": self.close_asked.emit,
            "open": self.open_asked.emit,
            "discard": self.discard_held.emit,
        }
        closed = {"seal": self.seal_asked.emit, "discard": self.discard_held.emit}
        self.rows = (
            *(UndecidedRow(self.theme, each, drafts) for each in survey.drafts),
            *(UndecidedRow(self.theme, each, closed) for each in survey.closed),
        )
        _fill(self._undecided, self.rows, translate("border", "Nothing is undecided."))
        waiting = [waiting_row(each) for each in survey.waiting]
        _fill(self._waiting, waiting, translate("border", "No sealed file waits here."))
        self.move_button.setEnabled(bool(waiting))
        self.purge_button.setEnabled(survey.is_decided)
        self._readable.setText(readable_words(survey))
        self._first.setVisible(not survey.is_decided)
        self._backups.setVisible(survey.backups)
        if has_keyboard:
            self._give_keyboard()

    def show_working(self) -> None:
        """Let nothing be done until the act is over."""
        self.banner.clear()
        has_keyboard = self._take_keyboard()
        self._steps.setEnabled(False)
        self.progress.start(translate("border", "Working"))
        if has_keyboard:
            self.progress.cancel_button.setFocus()

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.advance(step, done, total)

    def show_moved(self, count: int) -> None:
        """Say how many sealed files were moved."""
        words = translate("border", "Sealed files written, read back and deleted here: {n}")
        self.banner.show_message(Message(words.format(n=count), "", "", "green"))

    def show_problem(self, error: Exception) -> None:
        """Say why an act was not done."""
        self._end_work()
        self.banner.show_error(error)

    def _end_work(self) -> None:
        if self.progress.isAncestorOf(self.window().focusWidget()):
            self.setFocus()
        self.progress.finish()
        self._steps.setEnabled(True)

    def _take_keyboard(self) -> bool:
        """Keep the keyboard while parts go away, and say whether it was here.

        Qt would hand it on from what goes to what stands next, which destroys.
        """
        here = self.window().focusWidget()
        rests = here is self or (self._is_new and here is self.count_button)
        inside = any(each.isAncestorOf(here) for each in (self._steps, self.progress))
        for row in self.rows:
            if row.focused:
                self._here = (row.id, row.focused)
        if rests or inside:
            self.setFocus()
        return rests or inside

    def _give_keyboard(self) -> None:
        """Give it back: to the same act, or to where the page begins."""
        self._is_new = False
        testimony, act = self._here
        acts = next((each.buttons for each in self.rows if each.id == testimony), {})
        begin = acts.get(act) or self.first_focus()
        begin.setFocus()
        self.follow(begin, from_top=act not in acts)

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(translate("border", "A folder on a stick"))
        if folder is not None:
            self.move_chosen.emit(folder)

    def _connect(self) -> None:
        self.move_button.clicked.connect(self._ask_folder)
        self.purge_button.held.connect(self.purge_held)
        self.count_button.clicked.connect(self.count_asked)
        self.erase_button.clicked.connect(self.erase_asked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(_step(1, *_words_of_deciding(), self._undecided))
        column.addWidget(rule())
        column.addWidget(_step(2, *_words_of_moving(), self._waiting, self.move_button))
        column.addWidget(rule())
        destroying = QVBoxLayout()
        destroying.addWidget(self._readable)
        destroying.addWidget(self._backups)
        destroying.addWidget(self._first)
        column.addWidget(_step(3, *_words_of_purging(), destroying, self.purge_button))
        column.addWidget(rule())
        column.addWidget(_step(4, *_words_of_erasing(), None, self.erase_button))
        self.column.addWidget(PlainLabel(_about(), "quiet"))
        self.column.addWidget(self.progress)
        self.column.addWidget(self._steps)
        self.column.addStretch(1)
        self.beside_title.addWidget(self.count_button)


def _step(
    number: int,
    title: str,
    words: str,
    inner: QVBoxLayout | None,
    button: QWidget | None = None,
) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(PlainLabel(f"{number}. {title}", "heading"))
    column.addWidget(PlainLabel(words))
    if inner is not None:
        inner.setSpacing(16)
        column.addLayout(inner)
    if button is not None:
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return box


def _fill(layout: QVBoxLayout, rows: Sequence[QWidget], none: str) -> None:
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
    for each in rows or (PlainLabel(none, "quiet"),):
        layout.addWidget(each)


def _about() -> str:
    return translate(
        "border",
        "Four steps, each of which you decide. After them this device can open nothing of "
        "what you took down or received. Your key, the list, contacts and receipts remain.",
    )


def _about_backups() -> str:
    return translate(
        "border",
        "A backup was made on a stick. It is not touched: leave the stick with somebody "
        "you trust. It opens with your organisation's recovery key alone.",
    )


def _words_of_deciding() -> tuple[str, str]:
    return (
        translate("border", "Decide what is not sealed"),
        translate(
            "border",
            "Each is sealed to those who may open it, or destroyed for ever. What is "
            "destroyed nobody can bring back.",
        ),
    )


def _words_of_moving() -> tuple[str, str]:
    return (
        translate("border", "Sealed files that wait for their receipts"),
        translate(
            "border",
            "You cannot open them, and neither can who takes this device. They may be the "
            "only copies: leave them in the outbox, or move them to a stick that goes "
            "another way. Each is read back from the stick before it is deleted here.",
        ),
    )


def _words_of_purging() -> tuple[str, str]:
    return (
        translate("border", "Destroy what can still be read"),
        translate(
            "border",
            "What came from others cannot be taken in again into this vault afterwards. "
            "Your note for yourself and the count of your hours go with it. Your receipts "
            "stay: they show that sealed files arrived.",
        ),
    )


def _words_of_erasing() -> tuple[str, str]:
    return (
        translate("border", "If even the list is a danger"),
        translate(
            "border",
            "Erasing the vault destroys your key, the list, and sealed files in the "
            "outbox. Move those first.",
        ),
    )


def _help() -> tuple[str, ...]:
    return (
        _about(),
        translate(
            "border",
            "In the end the vault is read once more, and what is left is counted. Only "
            "count does that without destroying anything.",
        ),
    )
