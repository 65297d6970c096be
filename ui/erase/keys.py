"""The key combination that opens the page for erasing, also over an open dialog."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

KEY = Qt.Key.Key_Delete
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class EraseKeys(QObject):
    """Looks at keys where they reach our windows: a shortcut would stop at a dialog.

    Signals:
        pressed: Ctrl+Shift+Delete.
    """

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the combination, once for each press, and nothing else."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != KEY or event.modifiers() != MODIFIERS:
            return False
        if not event.isAutoRepeat():
            self.pressed.emit()
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing it again moves it to the front, and does not double it.
            window.installEventFilter(self)
