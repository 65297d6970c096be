"""The evidence page: a list with size and hash, and what can be looked at safely."""

from typing import BinaryIO

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.sketch import Sketch
from desktop.jail.sight import NotShown
from ui.evidence.details import Details
from ui.evidence.listing import (
    LAYOUTS,
    LAYOUTS_FORBIDDEN,
    NOT_SHOWN,
    cell,
    empty_words,
    headings,
    local_files,
)
from ui.evidence.names import shown_name
from ui.evidence.not_agreed import not_agreed, refusal_words
from ui.evidence.presenter import EvidenceRow
from ui.evidence.sheets import Sheets
from ui.evidence.viewer import SoundPlayer, Viewer
from ui.messages import MESSAGES, Message
from ui.plain import visible
from ui.sight import Picture
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.widgets.table import RowsModel, Table
from ui.words import translate

SHOWN_PX = 1600
"""The longest side of a picture: the page is never wider, on a dense screen not much."""


class EvidencePage(Page):
    """The list, its details, the viewer.

    Signals:
        files_chosen: Paths to take in, as a tuple.
        cancel_asked: Stop taking files in.
        open_asked: Show or play an `Attachment`.
        remove_asked: Destroy an `Attachment`.
        record_asked: Record the interview.
        notes_asked: Say what an `Attachment` says of itself.
        edited: Something was typed just now on a sheet beside the files.
        ask_wanted: Ask the person about what came in.
    """

    files_chosen = Signal(object)
    cancel_asked = Signal()
    open_asked = Signal(object)
    remove_asked = Signal(object)
    record_asked = Signal()
    notes_asked = Signal(object)
    edited = Signal()
    ask_wanted = Signal()

    def __init__(self, theme: Theme, files: Files, player: SoundPlayer) -> None:
        super().__init__(theme, translate("evidence", "Evidence"), wide=True, scrolls=False)
        self._files = files
        self._rows: tuple[EvidenceRow, ...] = ()
        self._is_open = True
        self.add = Button(theme, translate("evidence", "Add files"), icon="plus")
        self.record = Button(
            theme, translate("evidence", "Record the interview"), icon="microphone"
        )
        self.model: RowsModel[EvidenceRow] = RowsModel(headings(), cell)
        self.table = Table(theme, translate("evidence", "Evidence"), self.model)
        self._empty = PlainLabel(empty_words(), "quiet")
        self.details = Details(theme)
        self.viewer = Viewer(theme, player)
        self.progress = ProgressStrip(theme)
        self.sheets = Sheets()
        self._lay_out_parts()
        self._connect()
        self.setAcceptDrops(True)
        self.show_rows(())

    def show_rows(self, rows: tuple[EvidenceRow, ...]) -> None:
        """Show the list; what was chosen stays chosen."""
        at = self.table.row
        chosen = self._rows[at].attachment.id if 0 <= at < len(self._rows) else None
        self._rows = rows
        self.model.set_rows(rows)
        is_forbidden = any(row.forbidden for row in rows)
        self.table.set_layouts(LAYOUTS_FORBIDDEN if is_forbidden else LAYOUTS)
        ids = [row.attachment.id for row in rows]
        if ids:
            self.table.selectRow(ids.index(chosen) if chosen in ids else len(ids) - 1)
        else:
            self.details.show_row(None)
        self._show_list()

    def show_adding(self, number: int, total: int) -> None:
        """Say which file of how many is being taken in."""
        self.banner.clear()
        words = translate("evidence", "Taking in file {number} of {total}")
        self.progress.start(words.format(number=number, total=total))

    def advance(self, step: str, done: int, total: int) -> None:
        """Say how far that file is."""
        self.progress.advance(step, done, total)

    def show_added(self, added: int, refused: tuple[tuple[str, Exception], ...]) -> None:
        """Say that the work is over; a file that did not come in is named."""
        self.progress.finish()
        if not refused:
            return
        reasons = [f"{visible(name)}: {refusal_words(error)}" for name, error in refused]
        self.banner.show_message(
            Message(
                translate(
                    "evidence", "%n file(s) could not be taken in.", "", len(refused)
                ),
                translate("evidence", "%n file(s) came in whole.", "", added),
                "\n".join(reasons),
            )
        )

    def show_not_agreed(self, gaps: tuple[str, ...]) -> None:
        """Say that what came in waits for their yes, and offer to ask them."""
        ask = (translate("evidence", "Ask them now"), self.ask_wanted.emit)
        self.banner.show_message(not_agreed(gaps), [ask])

    def show_picture(self, attachment: Attachment, picture: object) -> None:
        """Show a picture, or say why it is only kept."""
        if isinstance(picture, Picture):
            self.viewer.show_picture(attachment, picture)
            self.details.show_notes(attachment, picture.notes)
            self._show_list()
            return
        self.banner.show_message(
            Message(
                translate("evidence", NOT_SHOWN[NotShown(str(picture))]),
                translate("evidence", "It is kept exactly as it came."),
                "",
                "plain",
            )
        )

    def show_notes(self, attachment: Attachment, picture: object) -> None:
        """Show what a picture says of itself, or why it cannot be read."""
        if isinstance(picture, Picture):
            self.details.show_notes(attachment, picture.notes)
        else:
            self.show_picture(attachment, picture)

    def show_sketch(self, attachment: Attachment, sketch: Sketch) -> None:
        """Show a sketch."""
        self.viewer.show_sketch(attachment, sketch)
        self._show_list()

    def play(self, attachment: Attachment, sound: BinaryIO) -> None:
        """Play a sound."""
        self.viewer.play(attachment, sound)
        self._show_list()

    def show_kept_only(self, attachment: Attachment) -> None:
        """Say that this file is kept and not shown here."""
        words = translate("evidence", "{name} is kept, not shown here.")
        safe = translate("evidence", "It stays exactly as it came, and goes into the seal.")
        what = words.format(name=shown_name(attachment))
        self.banner.show_message(Message(what, safe, "", "plain"))

    def show_gone(self, attachment: AttachmentId) -> None:
        """Close whatever is still shown of it."""
        if self.viewer.shown == attachment:
            self.viewer.close_view()

    def show_problem(self, error: Exception) -> None:
        """Say that something was refused."""
        self.progress.finish()
        self.banner.show_error(error)

    def show_sound_failed(self, code: str) -> None:
        """Say why a sound cannot be heard."""
        message = MESSAGES.get(code)
        self.banner.show_message((message or MESSAGES["audio.unreadable"]).shown())

    def show_open(self, is_open: bool) -> None:
        """Let evidence be added and removed, or only looked at."""
        self._is_open = is_open
        self.setAcceptDrops(is_open)
        self.details.show_open(is_open)
        self.viewer.show_open(is_open)
        self.sheets.show_open(is_open)
        self._show_list()

    def first_focus(self) -> QWidget:
        """Begin with the list, or with adding to it."""
        if part := self.sheets.part:
            return part.first_focus() or self.sheets.tab
        return self.table if self._rows else self.add

    def settle_now(self) -> None:
        """Hand over what was typed beside the files and not handed over yet."""
        self.sheets.settle_now()

    def close_last(self) -> bool:
        """Close what is open beside the files, or the viewer."""
        if self.sheets.close_last():
            return True
        if self.viewer.shown is None:
            return False
        self.viewer.close_view()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine."""
        if local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files in."""
        if files := local_files(event):
            event.acceptProposedAction()
            self.files_chosen.emit(files)

    def _lay_out_parts(self) -> None:
        self.beside_title.addWidget(self.record)
        self.beside_title.addWidget(self.add)
        self.column.setSpacing(16)
        self.column.addWidget(self.sheets.tabs)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.viewer, 1)
        self.column.addWidget(self.sheets, 1)
        self.column.addStretch(0)
        self.add_margin(self.details)

    def _connect(self) -> None:
        self.add.clicked.connect(self._choose)
        self.record.clicked.connect(self.record_asked)
        self.progress.cancelled.connect(self.cancel_asked)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.details.open_asked.connect(self.open_asked)
        self.details.remove_asked.connect(self.remove_asked)
        self.details.notes_asked.connect(self.notes_asked)
        self.sheets.turned.connect(self._turned)
        self.sheets.edited.connect(self.edited)
        self.viewer.closed.connect(self._viewer_closed)
        self.viewer.sound_failed.connect(self.show_sound_failed)
        self.left.connect(self.viewer.close_view)

    def _choose(self) -> None:
        files = self._files.ask_open_many(translate("evidence", "Add files"))
        if files:
            self.files_chosen.emit(files)

    def _chosen(self, number: int) -> None:
        self.details.show_row(self.model.row(number))

    def _opened(self, number: int) -> None:
        if (row := self.model.row(number)) is not None:
            self.open_asked.emit(row.attachment)

    def _viewer_closed(self) -> None:
        self._show_list()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self) -> None:
        self.banner.clear()
        self._show_list()
        if focus := self.first_focus():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        viewing = self.viewer.shown is not None
        files = self.sheets.part is None
        self.table.setVisible(files and bool(self._rows) and not viewing)
        self._empty.setVisible(files and not self._rows and not viewing)
        self.viewer.setVisible(files and viewing)
        for button in (self.add, self.record):
            button.setVisible(files and self._is_open)
        self.show_margin(shown=files)
