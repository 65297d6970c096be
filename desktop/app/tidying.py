"""Garbage is looked for on the window's thread alone, between two events."""

from PySide6.QtCore import QObject, QTimer

from desktop import garbage

LOOK_MS = 500


class Tidying(QObject):
    """Looks for garbage about as often as Python would."""

    def __init__(self, parent: QObject) -> None:
        """Take it over from Python, for the whole process."""
        super().__init__(parent)
        garbage.take_over()
        garbage.leave_out_what_is_here()
        self._timer = QTimer(self)
        self._timer.timeout.connect(garbage.look)
        self._timer.start(LOOK_MS)
