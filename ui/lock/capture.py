"""Asks the system to leave our windows out of pictures of the screen, where it can.

Windows and macOS can be asked; nothing can be asked on Linux, and the settings say so. It
hinders a picture, not a camera, and not a program that has control of the system. Both
calls are written from the manuals and were never tried.

Sources: Microsoft Learn, SetWindowDisplayAffinity; Apple, NSWindow.sharingType.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

WDA_EXCLUDEFROMCAPTURE = 0x11
WDA_MONITOR = 0x01
SHARING_NONE = 0
Hide = Callable[[int], None]
"""Takes the number by which the system knows a window, or on macOS its view."""


def hidden_here() -> bool:
    """Say whether the system can be asked at all."""
    return sys.platform in _HIDERS


def keep_out_of_pictures(application: QApplication) -> QObject | None:
    """Leave every window of ours out of pictures of the screen, now and later.

    Returns:
        What does it, to be kept; None where the system cannot be asked.
    """
    hide = _HIDERS.get(sys.platform)
    if hide is None:
        return None
    shade = Shade(application, hide)
    application.installEventFilter(shade)
    return shade


class Shade(QObject):
    """Hides each window from pictures as it is shown, dialogs and menus too."""

    def __init__(self, parent: QObject, hide: Hide) -> None:
        """Be ready to be installed as a filter of events.

        Args:
            parent: Owns it.
            hide: Asks the system to hide one window.
        """
        super().__init__(parent)
        self._hide = hide

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide a window that is being shown, and let everything pass."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
        ):
            self._hide(int(watched.winId()))
        return False


def _hide_on_windows(window: int) -> None:
    # Before Windows 10 2004 only the older way is known: the picture shows a black box.
    set_affinity = ctypes.CDLL("user32").SetWindowDisplayAffinity
    set_affinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    if not set_affinity(window, WDA_EXCLUDEFROMCAPTURE):
        set_affinity(window, WDA_MONITOR)


def _hide_on_macos(view: int) -> None:
    path = ctypes.util.find_library("objc")
    if path is None:
        return
    runtime = ctypes.CDLL(path)
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    send = runtime.objc_msgSend
    send.restype, send.argtypes = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_void_p)
    window = send(view, runtime.sel_registerName(b"window"))
    if window:
        send.restype = None
        send.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
        send(window, runtime.sel_registerName(b"setSharingType:"), SHARING_NONE)


_HIDERS: dict[str, Hide] = {"win32": _hide_on_windows, "darwin": _hide_on_macos}
