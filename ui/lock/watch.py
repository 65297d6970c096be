"""Watches for hands and for their absence, above every dialog.

Keys and touches are seen where they reach our windows, before any widget, so that a modal
dialog or an open menu cannot keep Ctrl+L or the idle lock from working.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui.lock.idle import Idle

TICK_MS = 1000
USUAL_MINUTES = 5
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    )
)


def seconds() -> float:
    """Return seconds that go on while the machine sleeps, where the system tells them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Watch(QObject):
    """Hears Ctrl+L, and says once a second how long nobody was here.

    Signals:
        lock_asked: Ctrl+L was pressed.
        looked: A `Look`, once a second: what to do and to show.
    """

    lock_asked = Signal()
    looked = Signal(object)

    def __init__(
        self, application: QGuiApplication, clock: Callable[[], float] = seconds
    ) -> None:
        super().__init__()
        self._clock = clock
        self.idle = Idle(clock(), USUAL_MINUTES)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self.look)
        application.focusWindowChanged.connect(self._watch_windows)

    def start(self) -> None:
        """Begin to count; the vault was opened."""
        self.idle.touch(self._clock())
        self._watch_windows()
        self.look()
        self._ticker.start()

    def stop(self) -> None:
        """Count no more."""
        self._ticker.stop()

    def hold(self, minutes: int) -> None:
        """Do not lock for being idle, for so many minutes."""
        self.idle.hold(self._clock(), minutes)
        self.look()

    def end_hold(self) -> None:
        """End the hold before its time."""
        self.idle.end_hold(self._clock())
        self.look()

    def look(self) -> None:
        """See whether it is time."""
        self._watch_windows()
        self.looked.emit(self.idle.look(self._clock()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here; take Ctrl+L before anybody else does."""
        kind = event.type()
        if kind in _TOUCHES:
            self.idle.touch(self._clock())
            if isinstance(event, QKeyEvent) and _is_lock(event):
                self.lock_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _watch_windows(self) -> None:
        # A window that is heard already stays so. None is remembered: a new one may stand
        # where an old one stood in memory, and would never be heard.
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)


def _is_lock(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_L and held == Qt.KeyboardModifier.ControlModifier
