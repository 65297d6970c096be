"""The evidence page: a list with size and hash, and what can be looked at safely."""

from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.jail.sight import NotShown
from ui.evidence.details import Details
from ui.evidence.names import kind_name, short_hash, shown_name
from ui.evidence.presenter import EvidenceRow
from ui.evidence.viewer import SoundPlayer, Viewer
from ui.messages import MESSAGES, Message, message_for, size_words
from ui.plain import visible
from ui.sight import Picture
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.widgets.table import HIDDEN, RowsModel, Table
from ui.words import QT_TRANSLATE_NOOP, translate

_LAYOUTS = (
    (0, (0, 128, HIDDEN, HIDDEN, HIDDEN)),
    (400, (0, 172, 84, HIDDEN, HIDDEN)),
    (560, (0, 172, 84, 120, HIDDEN)),
)
_LAYOUTS_FORBIDDEN = (
    (0, (0, HIDDEN, HIDDEN, HIDDEN, 112)),
    (480, (0, 148, 84, HIDDEN, 112)),
    (700, (0, 148, 84, 136, 112)),
)
"""The name has what room is left; a column of consent is there once it has words."""
SHOWN_PX = 1600
"""The longest side of a picture: the page is never wider, on a dense screen not much."""
_NOT_SHOWN = {
    NotShown.TOO_LARGE: QT_TRANSLATE_NOOP(
        "evidence", "This picture is too large to be shown here."
    ),
    NotShown.BROKEN: QT_TRANSLATE_NOOP(
        "evidence", "This picture is damaged and cannot be shown."
    ),
    NotShown.STOPPED: QT_TRANSLATE_NOOP(
        "evidence",
        "Opening this picture took too long or was not safe, so it was stopped.",
    ),
    NotShown.UNGUARDED: QT_TRANSLATE_NOOP(
        "evidence",
        "This computer cannot open pictures and sound safely, so none are opened here.",
    ),
}


class EvidencePage(Page):
    """The list, its details, the viewer.

    Signals:
        files_chosen: Paths to take in, as a tuple.
        cancel_asked: Stop taking files in.
        open_asked: Show or play an `Attachment`.
        remove_asked: Destroy an `Attachment`.
        record_asked: Record the interview.
    """

    files_chosen = Signal(object)
    cancel_asked = Signal()
    open_asked = Signal(object)
    remove_asked = Signal(object)
    record_asked = Signal()

    def __init__(self, theme: Theme, files: Files, player: SoundPlayer) -> None:
        super().__init__(theme, translate("evidence", "Evidence"), wide=True, scrolls=False)
        self._files = files
        self._rows: tuple[EvidenceRow, ...] = ()
        self.add = Button(theme, translate("evidence", "Add files"), icon="plus")
        self.record = Button(
            theme, translate("evidence", "Record the interview"), icon="microphone"
        )
        self.model: RowsModel[EvidenceRow] = RowsModel(_headings(), _cell)
        self.table = Table(theme, translate("evidence", "Evidence"), self.model)
        self._empty = PlainLabel(_empty_words(), "quiet")
        self.details = Details(theme)
        self.viewer = Viewer(theme, player)
        self.progress = ProgressStrip(theme)
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
        self.table.set_layouts(_LAYOUTS_FORBIDDEN if is_forbidden else _LAYOUTS)
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
        reasons = [f"{visible(name)}: {message_for(error).what}" for name, error in refused]
        self.banner.show_message(
            Message(
                translate(
                    "evidence", "%n file(s) could not be taken in.", "", len(refused)
                ),
                translate("evidence", "%n file(s) came in whole.", "", added),
                "\n".join(reasons),
            )
        )

    def show_picture(self, attachment: Attachment, picture: object) -> None:
        """Show a picture, or say why it is only kept."""
        if isinstance(picture, Picture):
            self.viewer.show_picture(attachment, picture)
            self._show_list()
            return
        self.banner.show_message(
            Message(
                translate("evidence", _NOT_SHOWN[NotShown(str(picture))]),
                translate("evidence", "It is kept exactly as it came."),
                "",
                "plain",
            )
        )

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
        self.add.setVisible(is_open)
        self.record.setVisible(is_open)
        self.setAcceptDrops(is_open)
        self.details.show_open(is_open)

    def first_focus(self) -> QWidget:
        """Begin with the list, or with adding to it."""
        return self.table if self._rows else self.add

    def close_last(self) -> bool:
        """Close the viewer if it is open."""
        if self.viewer.shown is None:
            return False
        self.viewer.close_view()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine."""
        if _local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files in."""
        if files := _local_files(event):
            event.acceptProposedAction()
            self.files_chosen.emit(files)

    def _lay_out_parts(self) -> None:
        self.beside_title.addWidget(self.record)
        self.beside_title.addWidget(self.add)
        self.column.setSpacing(16)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.viewer, 1)
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

    def _show_list(self) -> None:
        viewing = self.viewer.shown is not None
        self.table.setVisible(bool(self._rows) and not viewing)
        self._empty.setVisible(not self._rows and not viewing)


def _headings() -> tuple[str, ...]:
    return (
        translate("evidence", "Name"),
        translate("evidence", "Kind"),
        translate("evidence", "Size"),
        translate("evidence", "SHA-512"),
        translate("evidence", "Consent"),
    )


def _cell(row: EvidenceRow, column: int) -> str:
    attachment = row.attachment
    allowed = translate("evidence", "Not allowed") if row.forbidden else ""
    return (
        shown_name(attachment),
        kind_name(attachment.kind),
        size_words(attachment.size_bytes),
        short_hash(attachment.sha512),
        allowed,
    )[column]


def _empty_words() -> str:
    return translate(
        "evidence",
        "Nothing here yet. Add photos, documents or sound files, or drop them on this "
        "page. Each is hashed and encrypted as it comes in; the file it came from stays "
        "as it is.",
    )


def _local_files(event: QDropEvent) -> tuple[Path, ...]:
    paths = [
        Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()
    ]
    return tuple(path for path in paths if path.is_file())
