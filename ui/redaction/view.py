"""Making a redacted copy: choose, see it as its reader will, and seal it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.rows import OutboxEntry
from ui.redaction.codes import Codes
from ui.redaction.discard import DiscardPanel
from ui.redaction.editing import EditPanel
from ui.redaction.foot import Foot
from ui.redaction.lines import Group, Line
from ui.redaction.look import Look
from ui.redaction.notes import (
    help_words,
    missing_words,
    not_sealed_message,
    sealed_words,
    title_words,
    written_message,
)
from ui.redaction.parts_list import PartsList
from ui.redaction.presenter import Sight
from ui.redaction.rail import GroupsRail
from ui.redaction.send import SendPanel
from ui.redaction.sending import Offer
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import clock_words
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate


class RedactionPage(Page):
    """Widgets and signals; `edit` and `send` carry those of choosing and sealing.

    Signals:
        group_chosen: A `Group` to show.
        preview_wanted: Show the copy as its reader will see it.
        go_on_wanted: Choose who gets it.
        discard_confirmed: Destroy the redaction.
        seal_wanted: Seal it.
        cancelled: Stop what is at work.
        folder_chosen: Folder to write the sealed file into.
        outbox_wanted: Go to the outbox.
        finished: There is nothing to do on this page any more.
        status_changed: Words about saving, and their tone.
    """

    group_chosen = Signal(object)
    preview_wanted = Signal()
    go_on_wanted = Signal()
    discard_confirmed = Signal()
    seal_wanted = Signal()
    cancelled = Signal()
    folder_chosen = Signal(object)
    outbox_wanted = Signal()
    finished = Signal()
    status_changed = Signal(str, str)

    def __init__(self, theme: Theme, files: Files, codes: Codes) -> None:
        super().__init__(theme, title_words("edit"), scrolls=False)
        self._files = files
        self._codes = codes
        self._step = "edit"
        self.edit = EditPanel(theme, codes)
        self.groups = GroupsRail(theme)
        self.rail = self.groups
        self.preview = PartsList(theme, title_words("preview"), grows=True)
        self.send = SendPanel(theme)
        self.sealed = PlainLabel()
        self.sealed.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.progress = ProgressStrip(theme)
        self.discarding = DiscardPanel(theme)
        self._steps = QWidget()
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        self._panels: dict[str, QWidget] = {
            "edit": self.edit,
            "preview": self.preview,
            "send": self.send,
            "sealed": self.sealed,
        }
        for panel in self._panels.values():
            steps.addWidget(panel)
        self.foot = Foot(theme)
        self.discard = Button(theme, translate("redaction", "Discard…"), "link", "erase")
        self.beside_title.addWidget(self.discard)
        self._is_unsaved = False
        self.column.addWidget(self.discarding)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._steps, 1)
        self.add_margin(self.edit.inspector)
        self._connect()
        self.help_words = help_words()
        self._show("edit")

    # The choices.

    def show_sight(self, sight: Sight) -> None:
        """Show the parts and what was chosen."""
        found = bool(sight.words)
        self.groups.show_groups(sight.code, sight.group, sight.counts, found=found)
        self.edit.show_sight(sight)
        self.foot.reader_sees.setEnabled(True)
        self.foot.go_on.setEnabled(True)
        self._name()

    def show_preview(self, lines: tuple[Line, ...]) -> None:
        """Show the copy as its reader will see it."""
        self.preview.set_lines(lines, Look(is_reading=True, codes=self._codes))
        self._show("preview")

    def show_discarded(self) -> None:
        """Leave: there is nothing to show any more."""
        self.finished.emit()

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def show_saved(self, at: str) -> None:
        """Say when the newest choices reached the disk."""
        words = translate("redaction", "Saved {clock}").format(clock=clock_words(at))
        self.status_changed.emit(words, "plain")
        if self._is_unsaved:
            self._is_unsaved = False
            self.banner.clear()

    def show_waiting(self) -> None:
        """Say that the newest choices are not on disk yet."""
        self.status_changed.emit(translate("redaction", "Saving…"), "plain")

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; the choices are still here."""
        self._is_unsaved = True
        self.status_changed.emit(translate("redaction", "Not saved"), "amber")
        self.banner.show_error(error)

    # Sealing.

    def show_offer(self, offer: Offer) -> None:
        """Show who may have the copy, and what was probably overlooked."""
        self.send.show_offer(offer)
        self._show("send")

    def show_ready(self, missing: tuple[str, ...]) -> None:
        """Show whether it can be sealed, and what is missing."""
        self.foot.seal.setEnabled(not missing)
        words = missing_words(missing)
        self.foot.lacks.setText(words)
        self.foot.seal.setAccessibleDescription(words)

    def show_working(self) -> None:
        """Show that it is being sealed or written."""
        self.banner.clear()
        sealing = self._step == "send"
        words = (
            translate("redaction", "Sealing the copy")
            if sealing
            else translate("redaction", "Writing the sealed file")
        )
        self._working(on=True)
        self.progress.start(words)
        self.setFocus()

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""
        self.progress.advance(step, done, total)

    def show_sealed(self, entry: OutboxEntry) -> None:
        """Say that it was sealed and lies in the outbox."""
        self._working(on=False)
        self.sealed.setText(sealed_words(entry))
        self._show("sealed")
        self.status_changed.emit("", "plain")

    def show_written(self, path: Path) -> None:
        """Say that a copy was written and read back."""
        self._working(on=False)
        self.banner.show_message(written_message(path))

    def show_not_sealed(self, error: Exception) -> None:
        """Say why nothing was sealed; the redaction is as it was."""
        self._working(on=False)
        self.banner.show_message(not_sealed_message(error))

    def show_not_written(self, error: Exception) -> None:
        """Say why nothing was written; the sealed file is as it was."""
        self._working(on=False)
        self.banner.show_error(error)

    # The frame.

    def first_focus(self) -> QWidget | None:
        """Begin where the present step begins."""
        return {
            "edit": self.edit.first_focus(),
            "preview": self.preview,
            "send": self.send.first_focus(),
            "sealed": self.foot.write,
        }[self._step]

    def close_last(self) -> bool:
        """Let Escape end a search, or lead one step back."""
        if not self.progress.isHidden():
            return True
        if not self.discarding.isHidden():
            self.discarding.hide()
            return True
        if self._step in {"preview", "send"}:
            self._show("edit")
            return True
        return self._step == "edit" and self.edit.close_last()

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self.edit.inspector.settle_now()
        self.send.settle_now()

    def look_at(self, path: str) -> None:
        """Go back to the choices, to one part."""
        self._show("edit")
        self.group_chosen.emit(Group.ALL)
        self.edit.look_at(path)
        self.follow(self.edit.list)

    def _show(self, step: str) -> None:
        self._step = step
        self.banner.clear()
        self.discarding.hide()
        for name, panel in self._panels.items():
            panel.setVisible(name == step)
        self._name()
        self.show_margin(shown=step == "edit")
        self.discard.setVisible(step == "edit")
        self.groups.setEnabled(step == "edit")
        self.foot.hide()
        self.set_foot(*self.foot.of(step))
        for widget in self.foot.of(step):
            widget.show()
        place = self.first_focus()
        if place is not None and self.isVisible():
            place.setFocus()
        self._frame_area.verticalScrollBar().setValue(0)

    def _name(self) -> None:
        self.title.setText(title_words(self._step))

    def _working(self, *, on: bool) -> None:
        if not on:
            self.progress.finish()
        self._steps.setEnabled(not on)
        self.foot.working(self._step, on=on)

    def _connect(self) -> None:
        self.groups.group_chosen.connect(self.group_chosen)
        self.foot.reader_sees.clicked.connect(self._leave_to(self.preview_wanted.emit))
        self.foot.go_on.clicked.connect(self._leave_to(self.go_on_wanted.emit))
        self.foot.back.clicked.connect(lambda: self._show("edit"))
        self.discard.clicked.connect(self.discarding.ask)
        self.discarding.confirmed.connect(self.discard_confirmed)
        self.foot.seal.clicked.connect(self._leave_to(self.seal_wanted.emit))
        self.progress.cancelled.connect(self.cancelled)
        self.foot.write.clicked.connect(self._ask_folder)
        self.foot.to_outbox.clicked.connect(self.outbox_wanted)
        self.send.look_wanted.connect(self.look_at)
        self.left.connect(self.settle_now)

    def _leave_to(self, act: Callable[[], None]) -> Callable[[], None]:
        """Return `act` with everything settled before it."""

        def leave() -> None:
            self.settle_now()
            act()

        return leave

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(
            translate("redaction", "Where to write the sealed file")
        )
        if folder is not None:
            self.folder_chosen.emit(folder)
