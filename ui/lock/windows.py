"""Windows: messages about sessions and power. Written from the manuals, never tried.

Sources: Microsoft Learn, WM_WTSSESSION_CHANGE, WTSRegisterSessionNotification and
WM_POWERBROADCAST.
"""

import ctypes
import ctypes.wintypes
import sys

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
)
from PySide6.QtGui import QGuiApplication

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 0x4
LEAVING = frozenset((0x2, 0x4, 0x6, 0x7))
"""Console or remote session disconnected, logged off, locked."""
THIS_SESSION = 0


class Listener(QObject):
    """Hears the messages that Windows sends to our first window.

    Signals:
        lock_asked: Lock now.
    """

    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filter = _Messages(self)

    def listen(self) -> None:
        """Begin to hear."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        windows = QGuiApplication.topLevelWindows()
        if sys.platform == "win32" and windows:
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                ctypes.wintypes.HWND(int(windows[0].winId())), THIS_SESSION
            )


class _Messages(QAbstractNativeEventFilter):
    """Looks at each message and lets it pass."""

    def __init__(self, listener: Listener) -> None:
        super().__init__()
        self._listener = listener

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Ask to lock where the message says that nobody is here any more."""
        if means_lock(ctypes.wintypes.MSG.from_address(int(message))):
            self._listener.lock_asked.emit()
        return False, 0


def means_lock(message: ctypes.wintypes.MSG) -> bool:
    """Say whether a message means that the machine sleeps or the session was left."""
    if message.message == WM_POWERBROADCAST:
        return message.wParam == PBT_APMSUSPEND
    return message.message == WM_WTSSESSION_CHANGE and message.wParam in LEAVING
