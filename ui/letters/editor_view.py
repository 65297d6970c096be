"""The page for writing a letter: its form, who gets it, and one hold to seal it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from desktop.domain.rows import OutboxEntry
from desktop.services.drafts import Draft
from desktop.services.enclosing import TYPES
from desktop.services.half_typed import Words
from ui.interview.settle import Settle
from ui.letters.after_seal import AfterSeal
from ui.letters.beside import Beside
from ui.letters.enclosing_part import EnclosingPart
from ui.letters.forms import Form, form_of
from ui.letters.opened import Opened
from ui.letters.saving_note import SavingNote
from ui.letters.supplement_form import SupplementForm
from ui.letters.words import editor_help, missing_words, what_for, write_words
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.files import Files
from ui.widgets.kinds import about_words
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.widgets.status import StatusLine
from ui.words import translate

FOOT_PX = 280
WIDER = 8


class EditorPage(Page):
    """Widgets and signals.

    Signals:
        edited: Something was typed just now.
        settled: A `Draft`: what stands in the fields, after a pause.
        confirm_asked: The deponent said yes to these words.
        person_toggled: A fingerprint, and whether the letter goes to them as well.
        seal_confirmed: The button was held.
        cancelled: The person asked to stop.
        write_chosen: The folder to write a copy into.
        discard_confirmed: Destroy the draft.
        retry_asked: Try again to save.
        people_wanted: Go to People & keys.
        finished: The page may close.
        half_typed: What stands in the box of a correction that is not added yet.
        over: It is sealed or destroyed; nothing is kept for it any more.
    """

    settled = Signal(object)
    confirm_asked = Signal()
    person_toggled = Signal(str, bool)
    seal_confirmed = Signal()
    cancelled = Signal()
    write_chosen = Signal(object)
    discard_confirmed = Signal()
    retry_asked = Signal()
    people_wanted = Signal()
    finished = Signal()
    half_typed = Signal(object)
    over = Signal()

    def __init__(
        self, theme: Theme, files: Files, status: StatusLine, now: Callable[[], str]
    ) -> None:
        super().__init__(theme, translate("letters", "Letter"))
        self._files = files
        self._now = now
        self._draft: Draft | None = None
        self._is_full = False
        self._may_seal = False
        self._saving = SavingNote(status, self.banner, self.retry_asked.emit)
        self.form: Form | None = None
        self._lead = PlainLabel("", "quiet")
        self.progress = ProgressStrip(theme)
        self.after = AfterSeal(theme)
        self.enclosing = EnclosingPart(theme, files)
        self._encloses = False
        self.beside = Beside(theme)
        self.hold = HoldButton(theme, translate("letters", "Hold to seal"), "seal")
        self.done = Button(theme, translate("letters", "Done"), "primary")
        self._missing = PlainLabel()
        self._missing.setMinimumWidth(FOOT_PX)
        room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        room.setHorizontalStretch(WIDER)
        room.setHeightForWidth(True)
        self._missing.setSizePolicy(room)
        self._settle = Settle(self, self._hand_over)
        self._arrange()
        self.help_words = editor_help()

    def show_opened(self, opened: Opened) -> None:
        """Show the draft and all that does not change while it is written."""
        draft = opened.draft
        self._draft = draft
        self._is_full = opened.addressing.problem is None
        self.title.setText(about_words(draft.kind, draft.code))
        self.setAccessibleName(f"{write_words(draft.kind)}: {draft.code}")
        self._lead.setText(what_for(draft.kind))
        self._encloses = draft.kind in TYPES
        self.form = form_of(self.theme, draft.kind, self._now)
        self.form.show_opened(opened)
        self.form.edited.connect(self._edited)
        self.form.settled_now.connect(self._hand_over)
        self.form.confirm_asked.connect(self.confirm_asked)
        self.form.half_typed.connect(self.half_typed)
        self.column.insertWidget(2, self.form)
        self.beside.show_addressing(draft.kind, opened.addressing)
        self._show_part(self.form)
        for page in self.form.findChildren(QTextEdit):
            page.moveCursor(QTextCursor.MoveOperation.End)
        for box in self.form.findChildren(QPlainTextEdit):
            box.moveCursor(QTextCursor.MoveOperation.End)
        self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_half_typed(self, words: Words) -> None:
        """Go on with a correction that was begun and not added."""
        if self.form is not None:
            self.form.show_half_typed(words)

    def show_draft(self, draft: Draft) -> None:
        """Show what the program itself changed: a yes given, or fallen."""
        fell = self._draft is not None and self._draft.read_back.confirmed
        if fell and not draft.read_back.confirmed:
            self.banner.show_message(_unconfirmed())
        elif draft.read_back.confirmed:
            self.banner.clear()
        self._draft = draft
        if self.form is not None:
            self.form.show_draft(draft)

    def show_missing(self, codes: tuple[str, ...], *, is_begun: bool) -> None:
        """Say what is missing before it can be sealed, or what sealing does."""
        self._may_seal = not codes and not is_begun and self._is_full
        self.hold.setEnabled(self._may_seal)
        if codes or is_begun:
            words = missing_words(codes, is_begun=is_begun)
        elif not self._is_full:
            words = translate("letters", "Nobody can get it yet.")
        else:
            words = translate("letters", "It becomes final, and lies in the outbox.")
        self._missing.setText(words)
        self.hold.setAccessibleDescription(words)

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk, and whether they were the newest."""
        self._saving.show_saved(at, newest)

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""
        self._saving.show_waiting()

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""
        self._saving.show_not_saved(error)

    def show_working(self) -> None:
        """Show the progress instead of what can be written."""
        self.banner.clear()
        sealed = self.after.isVisibleTo(self)
        words = (
            translate("letters", "Writing a copy")
            if sealed
            else translate("letters", "Sealing")
        )
        self.progress.start(words)
        for part in (self.hold, self.done, self.after):
            part.setEnabled(False)
        self._show_part(self.after if sealed else self.progress)
        self.progress.cancel_button.setFocus()

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""
        self.progress.advance(step, done, total)

    def show_sealed(self, entry: OutboxEntry) -> None:
        """Say that it is sealed and lies in the outbox."""
        self._rest()
        self.after.show_entry(entry)
        self._saving.clear()
        self._show_part(self.after)
        self.setFocus()
        self.over.emit()

    def show_written(self, path: Path) -> None:
        """Say that a copy was written and read back."""
        self._rest()
        self.after.show_written(path)
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; nothing was sealed."""
        self._rest()
        if not self.after.isVisibleTo(self) and self.form is not None:
            self._show_part(self.form)
        self.banner.show_error(error)

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self._settle.now()

    def go_back(self) -> None:
        """Leave: the draft is destroyed."""
        self.over.emit()
        self.finished.emit()

    def first_focus(self) -> QWidget | None:
        """Begin with the first field."""
        return self.form.first if self.form is not None else None

    def close_last(self) -> bool:
        """Put away what was opened inside the page; stay while work goes on."""
        if self.progress.isVisibleTo(self):
            return True
        box = self.form.corrections if isinstance(self.form, SupplementForm) else None
        if box is not None and box.close_box():
            return True
        return self.beside.close_last()

    def _edited(self) -> None:
        self._settle.touch()

    def _hand_over(self) -> None:
        if self.form is not None and self._draft is not None:
            self._draft = self.form.written(self._draft)
            self.form.show_draft(self._draft)
            self.settled.emit(self._draft)

    def _rest(self) -> None:
        self.progress.finish()
        for part in (self.done, self.after):
            part.setEnabled(True)
        self.hold.setEnabled(self._may_seal)

    def _show_part(self, part: QWidget) -> None:
        is_sealed = part is self.after
        self.after.setVisible(is_sealed)
        for each in (self.form, self.beside, self._lead):
            if each is not None:
                each.setVisible(part is self.form)
        self.enclosing.setVisible(part is self.form and self._encloses)
        next_step, *others = (self.done,) if is_sealed else (self.hold, self._missing)
        self.set_foot(next_step, *others)
        for widget in (self.hold, self._missing):
            widget.setVisible(part is self.form)
        self.done.setVisible(is_sealed)

    def _arrange(self) -> None:
        self.entered.connect(self._saving.enter)
        self.left.connect(self._saving.leave)
        for part in (self.progress, self._lead, self.enclosing, self.after):
            self.column.addWidget(part)
        self.enclosing.hide()
        self.after.hide()
        self.column.addStretch(1)
        self.add_margin(self.beside)
        self.beside.person_toggled.connect(self.person_toggled)
        self.beside.people_wanted.connect(self.people_wanted)
        self.beside.discard_confirmed.connect(self.discard_confirmed)
        self.progress.cancelled.connect(self.cancelled)
        self.hold.held.connect(self.seal_confirmed)
        self.after.write_wanted.connect(self._ask_folder)
        self.done.clicked.connect(self.finished)

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(translate("letters", "Where to write the letter"))
        if folder is not None:
            self.write_chosen.emit(folder)


def _unconfirmed() -> Message:
    return Message(
        translate("letters", "The words changed after the person confirmed them."),
        "",
        translate("letters", "Read the changed words back, and ask again."),
        "amber",
    )
