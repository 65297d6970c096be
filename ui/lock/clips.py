"""What was copied, by whom, and for how long it may be pasted.

On X11 marking words is copying them: other programs may paste the primary selection. What
is ours is cleared after half a minute; on locking both are cleared, whoever filled them.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 30_000
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Clips(QObject):
    """Clears what the program copied."""

    def __init__(self, clipboard: QClipboard, kept_ms: int = KEPT_MS) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._ours = {
            QClipboard.Mode.Clipboard: clipboard.ownsClipboard,
            QClipboard.Mode.Selection: clipboard.ownsSelection,
        }
        self._timers = {mode: self._timer(mode, kept_ms) for mode in _MODES}
        clipboard.changed.connect(self._changed)

    def clear(self) -> None:
        """Clear both, as far as the system has them."""
        for mode in _MODES:
            self._timers[mode].stop()
            if mode is QClipboard.Mode.Clipboard or self._clipboard.supportsSelection():
                self._clipboard.clear(mode)

    def _timer(self, mode: QClipboard.Mode, kept_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(kept_ms)
        timer.timeout.connect(self._clearer(mode))
        return timer

    def _clearer(self, mode: QClipboard.Mode) -> Callable[[], None]:
        def clear() -> None:
            if self._ours[mode]():
                self._clipboard.clear(mode)

        return clear

    def _changed(self, mode: QClipboard.Mode) -> None:
        timer = self._timers.get(mode)
        if timer is None:
            return
        if self._ours[mode]():
            timer.start()
        else:
            timer.stop()


def of_application() -> Clips:
    """Return what watches the clipboard of the running application."""
    return Clips(QGuiApplication.clipboard())
