"""What the system says that means: end now. The last words are kept, nobody is asked.

The computer is switched off, the person logs out, a terminal is closed. Python answers
signals between two steps of its own, and takes none while the window waits. So the system
writes their numbers into a pipe, and the window's loop hears that.
"""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGTERM", "SIGHUP", "SIGINT")
"""Not every system has each of them."""
MOST_BYTES = 64


def ending_signals() -> tuple[int, ...]:
    """Return the signals of this system that mean it, but none that was to be ignored.

    Whoever started the program with one ignored, as nohup does, wants it to go on.
    """
    found = (getattr(signal, name, None) for name in NAMES)
    return tuple(
        each
        for each in found
        if each is not None and signal.getsignal(each) is not signal.SIG_IGN
    )


class Ending(QObject):
    """Hears the system.

    Signals:
        asked: The program has to end; said again for each signal.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers: frozenset[int] = frozenset()
        self._reading = -1
        self._notifier: QSocketNotifier | None = None

    def listen(self) -> None:
        """Begin to hear; to be called once, on the window's thread.

        On Windows nothing is heard: it ends a program by closing its window.
        """
        if sys.platform == "win32":
            return
        self._numbers = frozenset(ending_signals())
        self._reading, writing = os.pipe()
        for each in (self._reading, writing):
            os.set_blocking(each, False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in self._numbers:
            signal.signal(number, _take)

    def _heard(self) -> None:
        if not self._numbers.isdisjoint(os.read(self._reading, MOST_BYTES)):
            self.asked.emit()


def _take(_number: int, _frame: FrameType | None) -> None:
    """Let the number go into the pipe, and nothing else happen."""
