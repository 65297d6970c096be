"""The page that opens a vault with an organisation's recovery key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.unlock.frame import centred
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.progress import ProgressStrip
from ui.words import translate

WIDTH_PX = 560


class RecoveryView(QWidget):
    """A file with the key, or its card, and a new passphrase.

    Attributes:
        has_key: Whether the key, or its card, was chosen and read.

    Signals:
        key_chosen: Path of a file.
        other_words_asked: Six other words.
        confirmed: The new passphrase.
        left: Back to the passphrase.
    """

    key_chosen = Signal(object)
    other_words_asked = Signal()
    confirmed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__()
        self.setAccessibleName(translate("unlock", "Open with a recovery key"))
        self.has_key = False
        self._files = files
        self.banner = Banner(theme)
        self.choose_button = Button(
            theme, translate("unlock", "Choose the recovery key…"), icon="file"
        )
        self.choose_button.clicked.connect(self._choose)
        self._key = PlainLabel("", "strong")
        self.fresh = NewPassphrase(theme)
        self.fresh.other_words_asked.connect(self.other_words_asked)
        self.fresh.entered.connect(self._confirm)
        self.progress = ProgressStrip(theme)
        self.open_button = Button(
            theme, translate("unlock", "Open the vault"), "primary", "key"
        )
        self.open_button.clicked.connect(self._confirm)
        self.back_button = Button(theme, translate("unlock", "Back"), "link", "back")
        self.back_button.clicked.connect(self._leave)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the key."""
        super().showEvent(event)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, words: str) -> None:
        """Show six words that one may take."""
        self.fresh.show_words(words)

    def show_key(self, *, in_pieces: bool, name: str) -> None:
        """Say which key was chosen.

        Args:
            in_pieces: Whether the file is the card of a key that exists in pieces.
            name: On the card; empty for a whole key.
        """
        self.has_key = True
        self.banner.clear()
        words = translate("unlock", "The recovery key was read.")
        if in_pieces:
            words = translate(
                "unlock", "Card of {name}. Its holders type their pieces next."
            ).format(name=name)
        self._key.setText(words)

    def show_key_missing(self) -> None:
        """Say that a key is needed first."""
        self._key.setText(translate("unlock", "Choose the recovery key first."))
        self.choose_button.setFocus()

    def show_opening(self) -> None:
        """Say that the vault is being opened."""
        self.banner.clear()
        self._allow(can_act=False)
        self.progress.start(
            translate("unlock", "Opening the vault, and setting the new passphrase"),
            can_cancel=False,
        )

    def show_problem(self, error: Exception) -> None:
        """Say why it was not opened."""
        self.progress.finish()
        self._allow(can_act=True)
        self.banner.show_error(error)

    def _choose(self) -> None:
        title = translate("unlock", "Choose the recovery key, or its card")
        path = self._files.ask_open(title)
        if path is not None:
            self.key_chosen.emit(path)

    def _confirm(self) -> None:
        typed = self.fresh.typed() if self.open_button.isEnabled() else ""
        if typed:
            self.confirmed.emit(typed)

    def _leave(self) -> None:
        self.fresh.forget()
        self.left.emit()

    def _allow(self, *, can_act: bool) -> None:
        for widget in (self.choose_button, self.fresh, self.open_button, self.back_button):
            widget.setEnabled(can_act)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(16)
        title = translate("unlock", "Open with a recovery key")
        column.addWidget(PlainLabel(title, "title"))
        column.addWidget(
            PlainLabel(
                translate(
                    "unlock",
                    "For a passphrase that is lost. The recovery key opens the vault, and "
                    "a new passphrase is set in the same step. Old ones go on opening it "
                    "until you remove them in the settings.",
                )
            )
        )
        column.addWidget(self.banner)
        key = QHBoxLayout()
        key.setSpacing(16)
        key.addWidget(self.choose_button)
        key.addWidget(self._key, 1)
        column.addLayout(key)
        column.addWidget(self.fresh)
        column.addWidget(self.progress)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.open_button)
        column.addLayout(foot)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(centred(column, WIDTH_PX))
