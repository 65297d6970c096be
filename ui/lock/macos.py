"""macOS: the notification of a locked screen. Written from the manuals, never tried.

Sleep is not heard: by default macOS locks the screen then, and the idle lock sees the gap
at waking. Source: Apple, CFNotificationCenterAddObserver.
"""

import ctypes
import ctypes.util

from PySide6.QtCore import QObject, Signal

LOCKED = b"com.apple.screenIsLocked"
UTF_8 = 0x08000100
AT_ONCE = 4
_HEARD = ctypes.CFUNCTYPE(
    None,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_void_p,
)


class Listener(QObject):
    """Hears the distributed notifications of the person's session.

    Signals:
        lock_asked: Lock now.
    """

    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heard = _HEARD(self._tell)

    def listen(self) -> None:
        """Begin to hear."""
        path = ctypes.util.find_library("CoreFoundation")
        if path is None:
            return
        core = ctypes.CDLL(path)
        core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        core.CFStringCreateWithCString.restype = ctypes.c_void_p
        core.CFStringCreateWithCString.argtypes = (
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_uint32,
        )
        core.CFNotificationCenterAddObserver.argtypes = (
            ctypes.c_void_p,
            ctypes.c_void_p,
            _HEARD,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_long,
        )
        core.CFNotificationCenterAddObserver(
            core.CFNotificationCenterGetDistributedCenter(),
            None,
            self._heard,
            core.CFStringCreateWithCString(None, LOCKED, UTF_8),
            None,
            AT_ONCE,
        )

    def _tell(self, *_facts: int | None) -> None:
        self.lock_asked.emit()
