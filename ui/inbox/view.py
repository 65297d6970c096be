"""The inbox page: a table of verdicts, worst first, each with its next step."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.inbox.details import Details
from ui.inbox.lines import Line, can_import, can_read, can_receipt, is_letter
from ui.inbox.model import VerdictModel
from ui.inbox.presenter import Batch, WrittenReceipts
from ui.messages import Message
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.folding import FoldingButton
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.widgets.table import HIDDEN, ROW_PX, Table
from ui.words import translate

LAYOUTS = (
    (0, (228, HIDDEN, 0, HIDDEN)),
    (600, (228, 132, 0, HIDDEN)),
    (720, (228, 180, 0, HIDDEN)),
    (880, (228, 200, 0, 128)),
)
"""What is spared where there is no room stands in the details."""
MAX_ROWS_SHOWN = 10


class InboxPage(Page):
    """Widgets and signals.

    Signals:
        files_chosen: Files or folders to check.
        import_wanted: Import the good ones.
        receipts_chosen: The folder to write receipts into.
        cancelled: The person asked to stop.
        cleared: Empty the table.
        read_wanted: Id of an imported testimony to read.
        letter_wanted: Id of an imported letter to read.
        people_wanted: Go to People & keys.
        organisation_wanted: Go to Organisation.
    """

    files_chosen = Signal(tuple)
    import_wanted = Signal()
    receipts_chosen = Signal(object)
    cancelled = Signal()
    cleared = Signal()
    read_wanted = Signal(str)
    letter_wanted = Signal(str)
    people_wanted = Signal()
    organisation_wanted = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("inbox", "Inbox"), wide=True)
        self._files = files
        self._chosen: Path | None = None
        self._busy = False
        self._foot_shown: tuple[bool, ...] = ()
        self.setAcceptDrops(True)
        self.model = VerdictModel(theme)
        self.table = Table(theme, translate("inbox", "Opened files"), self.model)
        self.table.set_layouts(LAYOUTS)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open_row)
        self.details = Details(theme)
        self.progress = ProgressStrip(theme)
        self.progress.cancelled.connect(self.cancelled)
        self._batch = PlainLabel("", "quiet")
        self._lines: tuple[Line, ...] = ()
        self._make_buttons(theme)
        self._empty = PlainLabel(
            translate(
                "inbox",
                "Put in the stick that you were given, and open the sealed files on it: "
                "one, many, or a whole folder. You can also drop them onto this page. "
                "Each is checked to the last byte before anything is imported.",
            )
        )
        self._arrange()
        self.help_words = _help()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show the table, in this order; the chosen file stays chosen."""
        chosen = self._chosen
        self._lines = lines
        self.model.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.table.setFixedHeight(_height(self.table, len(lines)))
        self._empty.setVisible(not lines)
        places = [at for at, line in enumerate(lines) if line.path == chosen]
        if lines:
            self.table.selectRow(places[0] if places else 0)
        self._choose(self.table.row)
        self._enable()

    def show_batch(self, batch: Batch) -> None:
        """Show which file is at work."""
        if not self._busy:
            self.banner.clear()
            self.table.setFocus()
        self._busy = True
        words = (
            translate("inbox", "Importing file {number} of {count}")
            if batch.importing
            else translate("inbox", "Checking file {number} of {count}")
        )
        self._batch.setText(words.format(number=batch.number, count=batch.count))
        self._batch.show()
        self.progress.start(self._batch.text())
        self._enable()

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the file at work is."""
        if self._busy:
            self.progress.advance(step, done, total)

    def show_idle(self) -> None:
        """Show that nothing is at work."""
        self._busy = False
        self._batch.hide()
        self.progress.finish()
        self._enable()

    def show_none_found(self) -> None:
        """Say that a folder holds no sealed file."""
        self.banner.show_message(
            Message(
                translate("inbox", "There is no sealed file in this folder."),
                translate("inbox", "Nothing was opened."),
                translate("inbox", "Sealed files have names that end in .age."),
                "plain",
            )
        )

    def show_receipts(self, receipts: WrittenReceipts) -> None:
        """Say which receipts were written."""
        count = len(receipts.written)
        if receipts.problem is not None:
            self.banner.show_error(receipts.problem)
            return
        self.banner.show_message(
            Message(
                translate("inbox", "%n receipt(s) written.", "", count),
                translate("inbox", "They lie in {folder}.").format(folder=receipts.folder),
                translate("inbox", "Give each back to the one who sealed the file."),
                "green",
            )
        )

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong with more than one file."""
        self.banner.show_error(error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that lie on this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what was dropped; the files themselves stay where they are."""
        paths = tuple(
            Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()
        )
        if paths:
            event.acceptProposedAction()
            self.files_chosen.emit(paths)

    def first_focus(self) -> QWidget | None:
        """Begin with the list, or with the one thing to do."""
        return self.table if self._lines else self.open_files

    def _make_buttons(self, theme: Theme) -> None:
        self.open_files = FoldingButton(theme, translate("inbox", "Open sealed files…"))
        self.open_folder = FoldingButton(theme, translate("inbox", "Open a folder…"))
        self.take = FoldingButton(theme, translate("inbox", "Import the good ones"))
        self.receipts = FoldingButton(theme, translate("inbox", "Write the receipts…"))
        self.clear = Button(theme, translate("inbox", "Empty the list"), "link")
        self.open_files.clicked.connect(self._ask_files)
        self.open_folder.clicked.connect(self._ask_folder)
        self.take.clicked.connect(self.import_wanted)
        self.receipts.clicked.connect(self._ask_receipts)
        self.clear.clicked.connect(self.cleared)

    def _arrange(self) -> None:
        self.beside_title.addWidget(self.clear)
        self.column.addWidget(self._batch)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table)
        self.column.addStretch(1)
        self.add_margin(self.details)
        self.details.open_wanted.connect(self._read_chosen)
        self.details.people_wanted.connect(self.people_wanted)
        self.details.organisation_wanted.connect(self.organisation_wanted)
        self._batch.hide()
        self.show_lines(())

    def _enable(self) -> None:
        """Put the one next step at the right end of the foot."""
        good = any(can_import(line) for line in self._lines)
        here = any(can_receipt(line) for line in self._lines)
        foot = (good, here, bool(self._lines), self._busy)
        if foot == self._foot_shown:
            return
        self._foot_shown = foot
        next_step = self.take if good else self.receipts if here else self.open_files
        for button in (self.take, self.receipts, self.open_files, self.open_folder):
            button.hide()
            set_kind(button, "primary" if button is next_step else "")
            button.setEnabled(not self._busy)
        shown = [self.open_files, self.open_folder]
        if here:
            shown.append(self.receipts)
        others = [button for button in shown if button is not next_step]
        self.set_foot(next_step, *others)
        for button in (next_step, *others):
            button.show()
        self.clear.setVisible(bool(self._lines) and not self._busy)

    def _choose(self, number: int) -> None:
        line = self.model.row(number) if number >= 0 else None
        self._chosen = line.path if line else None
        self.details.setVisible(line is not None)
        if line is not None and line != self.details.line:
            self.details.show_line(line)

    def _open_row(self, _number: int) -> None:
        self._read_chosen()

    def _read_chosen(self) -> None:
        line = self.model.row(self.table.row)
        if line is None or line.verdict is None or not can_read(line):
            return
        if is_letter(line.verdict):
            self.letter_wanted.emit(line.verdict.letter)
        elif line.verdict.testimony:
            self.read_wanted.emit(line.verdict.testimony)
        else:
            self.organisation_wanted.emit()

    def _ask_files(self) -> None:
        paths = self._files.ask_open_many(
            translate("inbox", "Open sealed files"),
            [translate("inbox", "Sealed files (*.age)")],
        )
        if paths:
            self.files_chosen.emit(paths)

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(translate("inbox", "Open a folder of sealed files"))
        if folder is not None:
            self.files_chosen.emit((folder,))

    def _ask_receipts(self) -> None:
        folder = self._files.ask_folder(translate("inbox", "Where to write the receipts"))
        if folder is not None:
            self.receipts_chosen.emit(folder)


def _height(table: Table, rows: int) -> int:
    """Return the height in which so many rows need no scrolling, up to a limit."""
    head = table.horizontalHeader().sizeHint().height()
    return head + min(rows, MAX_ROWS_SHOWN) * ROW_PX + 2 * table.frameWidth()


def _help() -> tuple[str, ...]:
    return (
        translate(
            "inbox",
            "A sealed file is what somebody handed over to you: a testimony, what was said "
            "about one later, a receipt, a roster of keys. Opening it checks who signed it "
            "and every byte of it, and keeps nothing.",
        ),
        translate(
            "inbox",
            "The name beside a file is the one under which you know its signer. What a "
            "file says about itself is never shown, because anybody can write it.",
        ),
        translate(
            "inbox",
            "A refused file is never imported, not even in part. The others go on.",
        ),
        translate(
            "inbox",
            "Everybody numbers what they seal. A gap means that a file went to others, or "
            "got lost, or was held back: ask the sender.",
        ),
        translate(
            "inbox",
            "After importing, write the receipts and give them back. Only then may the "
            "interviewer delete the sealed file.",
        ),
    )
