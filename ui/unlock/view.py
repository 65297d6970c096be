"""The unlock screen: widgets and signals, no decisions."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.unlock.frame import centred
from ui.widgets.banner import Banner, announce
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.flow import FlowLayout
from ui.widgets.key_file import KeyFileField
from ui.widgets.labels import PlainLabel, field, rule
from ui.widgets.languages import Languages
from ui.widgets.passphrase import PassphraseEdit
from ui.words import translate


class UnlockView(QWidget):
    """A passphrase and one button; beneath, the rarer ways.

    Signals:
        given: What was typed, and the path of a key file or None.
        second_passed: Once a second while a pause is shown.
        recovery_asked: The person has a recovery key.
        erase_asked: The person wants the vault gone.
    """

    given = Signal(str, object)
    second_passed = Signal()
    recovery_asked = Signal()
    erase_asked = Signal()

    def __init__(self, theme: Theme, vault_name: str, files: Files) -> None:
        super().__init__()
        self.setAccessibleName(translate("unlock", "Unlock"))
        self.passphrase = PassphraseEdit()
        self.passphrase.returnPressed.connect(self._give)
        self.passphrase.caps_lock_noticed.connect(self._show_caps_lock)
        self.key_file = KeyFileField(theme, files)
        self.open_button = Button(theme, translate("unlock", "Open"), "primary", "key")
        self.open_button.clicked.connect(self._give)
        self.recovery_button = Button(
            theme, translate("unlock", "Use a recovery key"), "link"
        )
        self.recovery_button.clicked.connect(self.recovery_asked)
        self.erase_button = Button(theme, translate("unlock", "Erase the vault"), "link")
        self.erase_button.clicked.connect(self.erase_asked)
        self.languages = Languages(theme)
        self.banner = Banner(theme)
        self._note = PlainLabel("", "quiet")
        self._note.setMinimumHeight(24)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.second_passed)
        self._lay_out(vault_name)
        self.setFocusProxy(self.passphrase)

    def take_over(self, before: QWidget | None) -> None:
        """Go on with the key file that was chosen on this page in another language."""
        if isinstance(before, UnlockView) and before.key_file.path is not None:
            self.key_file.show_path(before.key_file.path)

    def add_door(self, door: QWidget) -> None:
        """Show another way to go on, beside the rarer ones."""
        self._rarer.addWidget(door)

    def show_ready(self) -> None:
        """Let the person type, with an empty field."""
        self._clock.stop()
        self._note.setText("")
        if not self.passphrase.isEnabled():  # else somebody began to type already
            self.passphrase.clear()
        self._allow(can_type=True)
        self.languages.setEnabled(True)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_opening(self) -> None:
        """Say that the vault is being opened; nothing can be typed meanwhile."""
        self.banner.clear()
        self._allow(can_type=False)
        self.languages.setEnabled(False)
        self._say(translate("unlock", "Opening. This takes a moment, on purpose."))

    def show_waiting(self, seconds: int) -> None:
        """Say how long the next try has to wait."""
        self._allow(can_type=False)
        self.languages.setEnabled(True)
        self.passphrase.clear()
        if not self._clock.isActive():
            self._clock.start()
        self._note.setText(
            translate("unlock", "You can try again in {time}.").format(
                time=f"{seconds // 60}:{seconds % 60:02}"
            )
        )

    def show_gone(self) -> None:
        """Offer nothing any more: there is no vault."""
        self._clock.stop()
        self._note.setText("")
        self.passphrase.clear()
        self._allow(can_type=False)
        for button in (self.recovery_button, self.erase_button):
            button.hide()

    def show_problem(self, error: Exception) -> None:
        """Say why the vault was not opened."""
        self._note.setText("")
        self.banner.show_error(error)

    def _give(self) -> None:
        if self.open_button.isEnabled():
            path: Path | None = self.key_file.path
            self.given.emit(self.passphrase.text(), path)

    def _show_caps_lock(self, on: bool) -> None:
        self._say(translate("unlock", "Caps Lock is on.") if on else "")

    def _say(self, words: str) -> None:
        self._note.setText(words)
        if words:
            announce(self, words)

    def _allow(self, *, can_type: bool) -> None:
        for widget in (self.passphrase, self.key_file, self.open_button):
            widget.setEnabled(can_type)

    def _lay_out(self, vault_name: str) -> None:
        column = QVBoxLayout()
        column.setSpacing(16)
        where = PlainLabel(vault_name, "quiet")
        where.setAccessibleName(
            translate("unlock", "Folder of the vault: {folder}").format(folder=vault_name)
        )
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(PlainLabel(translate("unlock", "Open the vault"), "title"))
        head.addWidget(where)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(field(translate("unlock", "Passphrase"), self.passphrase))
        column.addWidget(self.key_file)
        column.addWidget(self._note)
        column.addWidget(self.open_button)
        rarer = FlowLayout(16)
        rarer.addWidget(self.recovery_button)
        rarer.addWidget(self.erase_button)
        self._rarer = rarer
        column.addLayout(rarer)
        column.addWidget(rule())
        column.addWidget(self.languages)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(centred(column))
