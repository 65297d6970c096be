"""The unlock screen: widgets and signals, no decisions."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.banner import Banner, announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, field
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.scroll import scroller
from ui.words import translate

COLUMN_PX = 400


class UnlockView(QWidget):
    """A passphrase and one button.

    Signals:
        passphrase_given: What was typed.
        second_passed: Once a second while a pause is shown.
    """

    passphrase_given = Signal(str)
    second_passed = Signal()

    def __init__(self, theme: Theme, vault_name: str) -> None:
        super().__init__()
        self.setAccessibleName(translate("unlock", "Unlock"))
        self.passphrase = PassphraseEdit()
        self.passphrase.returnPressed.connect(self._give)
        self.passphrase.caps_lock_noticed.connect(self._show_caps_lock)
        self.open_button = Button(theme, translate("unlock", "Open"), "primary", "key")
        self.open_button.clicked.connect(self._give)
        self.banner = Banner(theme)
        self._note = PlainLabel("", "quiet")
        self._note.setMinimumHeight(24)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.second_passed)
        self.setFocusProxy(self.passphrase)
        self._lay_out(vault_name)

    def show_ready(self) -> None:
        """Let the person type, with an empty field."""
        self._clock.stop()
        self._note.setText("")
        self.passphrase.clear()
        self._allow(can_type=True)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_opening(self) -> None:
        """Say that the vault is being opened; nothing can be typed meanwhile."""
        self.banner.clear()
        self._allow(can_type=False)
        self._say(translate("unlock", "Opening. This takes a moment, on purpose."))

    def show_waiting(self, seconds: int) -> None:
        """Say how long the next try has to wait."""
        self._allow(can_type=False)
        self.passphrase.clear()
        if not self._clock.isActive():
            self._clock.start()
        self._note.setText(
            translate("unlock", "You can try again in {time}.").format(
                time=f"{seconds // 60}:{seconds % 60:02}"
            )
        )

    def show_problem(self, error: Exception) -> None:
        """Say why the vault was not opened."""
        self._note.setText("")
        self.banner.show_error(error)

    def _give(self) -> None:
        if self.open_button.isEnabled():
            self.passphrase_given.emit(self.passphrase.text())

    def _show_caps_lock(self, on: bool) -> None:
        self._say(translate("unlock", "Caps Lock is on.") if on else "")

    def _say(self, words: str) -> None:
        self._note.setText(words)
        if words:
            announce(self, words)

    def _allow(self, *, can_type: bool) -> None:
        self.passphrase.setEnabled(can_type)
        self.open_button.setEnabled(can_type)

    def _lay_out(self, vault_name: str) -> None:
        box = QWidget()
        box.setMaximumWidth(COLUMN_PX)
        column = QVBoxLayout(box)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        title = PlainLabel(translate("unlock", "Open the vault"), "title")
        where = PlainLabel(vault_name, "quiet")
        where.setAccessibleName(
            translate("unlock", "Folder of the vault: {folder}").format(folder=vault_name)
        )
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(where)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(field(translate("unlock", "Passphrase"), self.passphrase))
        column.addWidget(self._note)
        column.addWidget(self.open_button)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(box, 1000)
        across.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(3)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scroller(inside))
