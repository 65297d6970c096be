"""The outbox page: sealed files, their receipts, and what can be done with each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.bundles import BundleType
from desktop.domain.rows import OutboxEntry
from desktop.services.answers import Sent
from ui.messages import Message, size_words
from ui.outbox.details import Details
from ui.outbox.presenter import Written
from ui.outbox.words import (
    handed_words,
    names_words,
    receipt_words,
    wants_receipt,
)
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import day_words
from ui.widgets.files import Files
from ui.widgets.kinds import entry_words, kind_words
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.widgets.table import HIDDEN, ROW_PX, RowsModel, Table
from ui.words import translate

LAYOUTS = (
    (0, (112, 132, 0, HIDDEN, HIDDEN, HIDDEN, HIDDEN)),
    (480, (112, 132, 0, HIDDEN, HIDDEN, HIDDEN, 140)),
    (600, (112, 132, 0, HIDDEN, HIDDEN, 108, 140)),
    (740, (112, 132, 0, HIDDEN, HIDDEN, 124, 188)),
    (940, (120, 132, 0, 124, 88, 124, 188)),
)
"""What is spared where there is no room stands in the details."""
MAX_ROWS_SHOWN = 10


class OutboxPage(Page):
    """Widgets and signals.

    Signals:
        write_chosen: A bundle id and the folder to write a copy into.
        receipt_chosen: A receipt file that came back.
        drop_confirmed: A bundle id whose sealed file is to be deleted.
        let_go_confirmed: One whose file is to be deleted although some have not answered.
        stamps_wanted: A bundle id whose time-stamps are to be shown.
        cancelled: The person asked to stop writing.
    """

    write_chosen = Signal(str, object)
    receipt_chosen = Signal(object)
    drop_confirmed = Signal(str)
    let_go_confirmed = Signal(str)
    stamps_wanted = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("outbox", "Outbox"), wide=True)
        self._files = files
        self._chosen = ""
        self.model: RowsModel[Sent] = RowsModel(_headings(), _cell)
        self.table = Table(theme, translate("outbox", "Sealed files"), self.model)
        self.table.set_layouts(LAYOUTS)
        self.table.chosen.connect(self._choose)
        self.details = Details(theme)
        self.progress = ProgressStrip(theme)
        self.progress.cancelled.connect(self.cancelled)
        self.receipt = Button(
            theme, translate("outbox", "Take in a receipt…"), "primary", "receipt"
        )
        self.receipt.clicked.connect(self._ask_receipt)
        self._empty = PlainLabel(
            translate(
                "outbox",
                "Nothing is sealed yet. When you seal a testimony or a letter about one, "
                "its sealed file waits here until the receipts of all recipients came, so "
                "that a lost stick costs nothing.",
            )
        )
        self._arrange()
        self.help_words = _help()

    def show_files(self, files: tuple[Sent, ...]) -> None:
        """Show all sealed files, newest first; the chosen one stays chosen."""
        chosen = self._chosen
        self.model.set_rows(files)
        self.table.setVisible(bool(files))
        self.table.setFixedHeight(_height(self.table, len(files)))
        self._empty.setVisible(not files)
        found = [at for at, each in enumerate(files) if each.entry.bundle_id == chosen]
        if files:
            self.table.selectRow(found[0] if found else 0)
        self._choose(self.table.row)

    def show_working(self) -> None:
        """Show that a copy is being written."""
        self.banner.clear()
        self.progress.start(translate("outbox", "Writing a copy"))
        self._set_enabled(enabled=False)

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the copy is."""
        self.progress.advance(step, done, total)

    def show_written(self, written: Written) -> None:
        """Say that a copy was written and read back."""
        self._stop_working()
        self._say(
            translate("outbox", "A copy of {code} was written and read back.").format(
                code=entry_words(written.entry)
            ),
            translate("outbox", "It is {path}, {size}, the same to the last byte.").format(
                path=written.path, size=size_words(written.entry.size_bytes)
            ),
            translate("outbox", "Hand it over, and ask for the receipt.")
            if wants_receipt(written.entry)
            else translate("outbox", "Hand it over."),
        )

    def show_receipt(self, entry: OutboxEntry) -> None:
        """Say that a receipt came, and whether others are still to come."""
        self._chosen = entry.bundle_id
        then = (
            translate("outbox", "You may now delete it from this device, or keep it.")
            if entry.may_go
            else translate("outbox", "Keep it here until the others have answered too.")
        )
        self._say(
            translate(
                "outbox", "The receipt for {code} came, signed by a recipient."
            ).format(code=entry_words(entry)),
            translate("outbox", "The sealed file has arrived whole there."),
            then,
        )

    def show_dropped(self, sent: Sent) -> None:
        """Say that the sealed file is gone from this device."""
        words = translate("outbox", "It was handed over, and can be written anew.")
        if sent.may_be_let_go:
            words = translate(
                "outbox", "No answer had come from {names}; that is noted for ever."
            ).format(names=names_words(sent.waiting))
        elif sent.entry.answers and not sent.waiting:
            words = translate("outbox", "Every recipient has it; their receipts say so.")
        self._say(
            translate("outbox", "The sealed file was deleted here: {code}.").format(
                code=entry_words(sent.entry)
            ),
            words,
            "",
        )

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self._stop_working()
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin with the list, or with the one thing to do."""
        return self.receipt if self.table.isHidden() else self.table

    def _say(self, what: str, safe: str, then: str) -> None:
        self.banner.show_message(Message(what, safe, then, "green"))

    def _stop_working(self) -> None:
        self.progress.finish()
        self._set_enabled(enabled=True)

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (self.receipt, self.details):
            part.setEnabled(enabled)

    def close_last(self) -> bool:
        """Put the question whether to let a file go away if it is open."""
        letting_go = self.details.letting_go
        is_open = letting_go.isVisibleTo(self) and letting_go.is_open
        if is_open:
            letting_go.put_away()
        return is_open

    def _choose(self, number: int) -> None:
        sent = self.model.row(number) if number >= 0 else None
        self._chosen = sent.entry.bundle_id if sent else ""
        self.details.setVisible(sent is not None)
        if sent is not None:
            self.details.show_file(sent)

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(translate("outbox", "Where to write the copy"))
        if folder is not None and self._chosen:
            self.write_chosen.emit(self._chosen, folder)

    def _ask_receipt(self) -> None:
        path = self._files.ask_open(
            translate("outbox", "The receipt"),
            [translate("outbox", "Receipts (*.age)")],
        )
        if path is not None:
            self.receipt_chosen.emit(path)

    def _drop(self) -> None:
        if self._chosen:
            self.drop_confirmed.emit(self._chosen)

    def _let_go(self) -> None:
        if self._chosen:
            self.let_go_confirmed.emit(self._chosen)

    def _ask_stamps(self) -> None:
        if self._chosen:
            self.stamps_wanted.emit(self._chosen)

    def _arrange(self) -> None:
        self.column.addWidget(self.progress)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table)
        self.column.addStretch(1)
        self.add_margin(self.details)
        self.details.write_wanted.connect(self._ask_folder)
        self.details.drop_confirmed.connect(self._drop)
        self.details.let_go_confirmed.connect(self._let_go)
        self.details.stamps_wanted.connect(self._ask_stamps)
        self.set_foot(self.receipt)
        self.show_files(())


def _headings() -> tuple[str, ...]:
    return (
        translate("outbox", "Code"),
        translate("outbox", "What it is"),
        translate("outbox", "Who can open it"),
        translate("outbox", "Sealed"),
        translate("outbox", "Size"),
        translate("outbox", "Handed over"),
        translate("outbox", "Receipts"),
    )


def _cell(sent: Sent, column: int) -> str:
    entry = sent.entry
    cells = (
        entry.code,
        kind_words(BundleType(entry.type)),
        ", ".join(entry.recipients),
        day_words(entry.sealed_at),
        size_words(entry.size_bytes),
        handed_words(entry),
        receipt_words(sent),
    )
    return cells[column]


def _height(table: Table, rows: int) -> int:
    """Return the height in which so many rows need no scrolling, up to a limit."""
    head = table.horizontalHeader().sizeHint().height()
    return head + min(rows, MAX_ROWS_SHOWN) * ROW_PX + 2 * table.frameWidth()


def _help() -> tuple[str, ...]:
    return (
        translate(
            "outbox",
            "Here lie the sealed files of this device. Only their recipients can open "
            "them; you cannot.",
        ),
        translate(
            "outbox",
            "When the recipient has imported a file, they give you a receipt, a small "
            "sealed file of its own. Take it in here: it is checked to be theirs and to be "
            "for this very file.",
        ),
        translate(
            "outbox",
            "Until all of them have answered the file stays, and you can write it to "
            "another stick as often as you need. Questions, receipts and rosters get no "
            "receipt: once handed over, their files may go.",
        ),
        translate(
            "outbox",
            "A redacted copy can be made anew: once handed over, its file may go before "
            "its receipt came.",
        ),
    )
