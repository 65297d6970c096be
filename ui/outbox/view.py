"""The outbox page: sealed files, their receipts, and what can be done with each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.bundles import BundleType
from desktop.domain.rows import OutboxEntry
from ui.messages import Message, size_words
from ui.outbox.details import Details
from ui.outbox.presenter import Listing, Written
from ui.outbox.words import (
    entry_words,
    handed_words,
    receipt_words,
    wants_receipt,
)
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import day_words
from ui.widgets.files import Files
from ui.widgets.kinds import kind_words
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.widgets.table import HIDDEN, ROW_PX, RowsModel, Table
from ui.words import translate

LAYOUTS = (
    (0, (112, 116, 0, HIDDEN, HIDDEN, HIDDEN, HIDDEN)),
    (480, (112, 116, 0, HIDDEN, HIDDEN, HIDDEN, 140)),
    (600, (112, 116, 0, HIDDEN, HIDDEN, 108, 140)),
    (740, (112, 120, 0, 108, HIDDEN, 112, 140)),
    (880, (120, 120, 0, 112, 88, 116, 144)),
)
"""What is spared where there is no room stands in the details."""
MAX_ROWS_SHOWN = 10


class OutboxPage(Page):
    """Widgets and signals.

    Signals:
        write_chosen: A bundle id and the folder to write a copy into.
        receipt_chosen: A receipt file that came back.
        drop_confirmed: A bundle id whose sealed file is to be deleted.
        stamps_wanted: A bundle id whose time-stamps are to be shown.
        cancelled: The person asked to stop writing.
    """

    write_chosen = Signal(str, object)
    receipt_chosen = Signal(object)
    drop_confirmed = Signal(str)
    stamps_wanted = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("outbox", "Outbox"), wide=True)
        self._files = files
        self._chosen = ""
        self._deleted: frozenset[str] = frozenset()
        self.model: RowsModel[OutboxEntry] = RowsModel(_headings(), _cell)
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
                "its sealed file waits here until the recipient's receipt comes, so that "
                "a lost stick costs nothing.",
            )
        )
        self._arrange()
        self.help_words = _help()

    def show_entries(self, listing: Listing) -> None:
        """Show all sealed files, newest first; the chosen one stays chosen."""
        chosen, entries = self._chosen, listing.entries
        self._deleted = listing.deleted
        self.model.set_rows(entries)
        self.table.setVisible(bool(entries))
        self.table.setFixedHeight(_height(self.table, len(entries)))
        self._empty.setVisible(not entries)
        found = [at for at, each in enumerate(entries) if each.bundle_id == chosen]
        if entries:
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
        """Say whose receipt came."""
        self._chosen = entry.bundle_id
        self._say(
            translate(
                "outbox", "The receipt for {code} came, signed by a recipient."
            ).format(code=entry_words(entry)),
            translate("outbox", "The sealed file has arrived whole."),
            translate("outbox", "You may now delete it from this device, or keep it."),
        )

    def show_dropped(self, entry: OutboxEntry) -> None:
        """Say that the sealed file is gone from this device."""
        self._say(
            translate("outbox", "The sealed file was deleted here: {code}.").format(
                code=entry_words(entry)
            ),
            translate("outbox", "The recipient has it; the receipt says so.")
            if entry.receipt_at
            else translate("outbox", "It was handed over, and can be written anew."),
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

    def _choose(self, number: int) -> None:
        entry = self.model.row(number) if number >= 0 else None
        self._chosen = entry.bundle_id if entry else ""
        self.details.setVisible(entry is not None)
        if entry is not None:
            self.details.show_entry(entry, is_here=entry.bundle_id not in self._deleted)

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
        self.details.stamps_wanted.connect(self._ask_stamps)
        self.set_foot(self.receipt)
        self.show_entries(Listing(entries=()))


def _headings() -> tuple[str, ...]:
    return (
        translate("outbox", "Code"),
        translate("outbox", "What it is"),
        translate("outbox", "Who can open it"),
        translate("outbox", "Sealed"),
        translate("outbox", "Size"),
        translate("outbox", "Handed over"),
        translate("outbox", "Receipt"),
    )


def _cell(entry: OutboxEntry, column: int) -> str:
    cells = (
        entry.code,
        kind_words(BundleType(entry.type)),
        ", ".join(entry.recipients),
        day_words(entry.sealed_at),
        size_words(entry.size_bytes),
        handed_words(entry),
        receipt_words(entry),
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
            "Until then the file stays, and you can write it to another stick as often as "
            "you need. Questions, receipts and rosters get no receipt: once handed over, "
            "their files may go.",
        ),
    )
