"""When typing pauses, and at the latest every second and a half, words are handed over.

So that with the time of a save no word is older than two seconds when it is on disk.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SETTLE_MS = 800
MAX_WAIT_MS = 1500


class Settle(QObject):
    """Calls `hand_over` after a pause in a row of touches, or within a long one."""

    def __init__(self, parent: QObject, hand_over: Callable[[], None]) -> None:
        super().__init__(parent)
        self._hand_over = hand_over
        self._pause = self._timer(SETTLE_MS)
        self._latest = self._timer(MAX_WAIT_MS)

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not handed over yet: it is not to be lost."""
        return self._latest.isActive()

    def touch(self) -> None:
        """Something was typed just now."""
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def now(self) -> None:
        """Hand over at once what was typed, if anything was."""
        if self._latest.isActive():
            self._settled()

    def _settled(self) -> None:
        self._pause.stop()
        self._latest.stop()
        self._hand_over()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(self._settled)
        return timer
