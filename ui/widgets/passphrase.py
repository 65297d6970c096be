"""The field for a passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit


class PassphraseEdit(QLineEdit):
    """A field that hides what is typed, and notices a stuck Caps Lock.

    Qt tells nothing of Caps Lock; a letter whose case contradicts Shift does.

    Signals:
        caps_lock_noticed: Whether Caps Lock seems to be on.
    """

    caps_lock_noticed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self._seems_on = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and look at the case of letters."""
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._note(seems_on=letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock and self._seems_on:
            self._note(seems_on=False)
        super().keyPressEvent(event)

    def follow(self, box: QCheckBox) -> None:
        """Let a check box decide whether the words can be read."""
        box.toggled.connect(self._show_words)

    def _show_words(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _note(self, *, seems_on: bool) -> None:
        if seems_on != self._seems_on:
            self._seems_on = seems_on
            self.caps_lock_noticed.emit(seems_on)
