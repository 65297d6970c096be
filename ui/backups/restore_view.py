"""The page on which a backup is chosen to make a vault of: widgets and signals."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.backups import Listed
from ui.backups.words import listed_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel, field
from ui.widgets.page import Page
from ui.words import translate


class RestorePage(Page):
    """Where the backups are, and which one.

    Signals:
        folder_chosen: A stick or folder.
        confirmed: Place of the chosen backup among those in sight.
        back_asked: Do not restore.
    """

    folder_chosen = Signal(object)
    confirmed = Signal(int)
    back_asked = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("backups", "Restore a backup"))
        self._files = files
        self._which: Choice | None = None
        self._which_box = QVBoxLayout()
        self.folder_button = Button(
            theme, translate("backups", "Where the backups are…"), icon="folder"
        )
        self.next_button = Button(theme, translate("backups", "Next"), "primary")
        self.back_button = Button(theme, translate("backups", "Back"), "link", "back")
        for words in _about():
            self.column.addWidget(PlainLabel(words))
        self.column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._which_box)
        self.column.addStretch(1)
        self.next_button.setEnabled(False)
        self.set_foot(self.next_button, self.back_button)
        self.folder_button.clicked.connect(self._ask_folder)
        self.next_button.clicked.connect(self._confirm)
        self.back_button.clicked.connect(self.back_asked)
        self.help_words = _about()

    def show_backups(self, listed: Sequence[Listed]) -> None:
        """Show what can be restored, newest first."""
        self.banner.clear()
        self._forget()
        words = translate("backups", "The backup to restore")
        names = [(str(at), listed_words(each)) for at, each in enumerate(listed)]
        self._which = Choice(self.theme, words, names)
        self._which_box.addWidget(field(words, self._which))
        self.next_button.setEnabled(True)
        self._which.setFocus()

    def show_problem(self, error: Exception) -> None:
        """Say why there is nothing to restore."""
        self._forget()
        self.next_button.setEnabled(False)
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin with the place."""
        return self.folder_button

    def close_last(self) -> bool:
        """Let Escape go back."""
        self.back_asked.emit()
        return True

    def _forget(self) -> None:
        self._which = None
        while item := self._which_box.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _confirm(self) -> None:
        if self._which is not None:
            self.confirmed.emit(int(self._which.code))

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(translate("backups", "Where the backups are"))
        if folder is not None:
            self.folder_chosen.emit(folder)


def _about() -> tuple[str, ...]:
    return (
        translate(
            "backups",
            "A new vault is made here from a backup. It takes the holders of the "
            "recovery key, and a new passphrase. The backup stays as it is.",
        ),
        translate(
            "backups",
            "Testimonies that were sealed after the backup was made come back as drafts: "
            "seal or keep them only after you asked your coordinator. Put the old computer "
            "out of use first: two vaults of one person get in each other's way.",
        ),
    )
