"""The part of the page for writing that holds files: what is enclosed, and one more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment
from ui.messages import size_words
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.progress import ProgressStrip
from ui.words import translate


class EnclosingPart(QWidget):
    """Files beneath the words that say what they are.

    Signals:
        file_chosen: A path to take in.
        remove_confirmed: Id of a file to take out; its button was held.
        cancelled: The person asked to stop taking in.
    """

    file_chosen = Signal(object)
    remove_confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__()
        self._theme = theme
        self._files = files
        self.banner = Banner(theme)
        self.progress = ProgressStrip(theme)
        self.progress.cancelled.connect(self.cancelled)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.add = Button(theme, translate("letters", "Enclose a file…"), icon="plus")
        self.add.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(translate("letters", "Enclosed files"), "strong"))
        column.addWidget(
            PlainLabel(
                translate(
                    "letters",
                    "Evidence that came to light later. A copy is sealed with the letter; "
                    "the file itself stays where it is.",
                ),
                "small",
            )
        )
        for part in (self.banner, self.progress):
            column.addWidget(part)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.removers: tuple[HoldButton, ...] = ()

    def show_files(self, files: tuple[Attachment, ...]) -> None:
        """Show what is enclosed."""
        self._rest()
        self.banner.clear()
        while item := self._rows.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        rows = [self._row(each) for each in files]
        for row, _button in rows:
            self._rows.addWidget(row)
        self.removers = tuple(button for _row, button in rows)

    def show_working(self) -> None:
        """Show that a file is being taken in."""
        self.banner.clear()
        self.progress.start(translate("letters", "Taking the file in"))
        self.add.setEnabled(False)

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far that is."""
        self.progress.advance(step, done, total)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; what was enclosed before still is."""
        self._rest()
        self.banner.show_error(error)

    def _rest(self) -> None:
        self.progress.finish()
        self.add.setEnabled(True)

    def _row(self, facts: Attachment) -> tuple[QWidget, HoldButton]:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        name = visible(facts.name)
        line.addWidget(PlainLabel(f"{name} · {size_words(facts.size_bytes)}"), 1)
        button = HoldButton(self._theme, translate("letters", "Hold to take out"), "erase")
        button.setAccessibleName(
            translate("letters", "Hold to take out {name}").format(name=name)
        )
        button.held.connect(lambda: self.remove_confirmed.emit(facts.id))
        line.addWidget(button)
        return row, button

    def _ask(self) -> None:
        path = self._files.ask_open(translate("letters", "The file to enclose"))
        if path is not None:
            self.file_chosen.emit(path)
