"""A hand at the real program: it asks, and notes the longest turn that the window took."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.program import Program
from tests.services.desks import PASSPHRASE, session
from ui.unlock.view import UnlockView

PATIENCE_S = 120
QUIET_MS = 400
"""So long nothing may be asked for any more before what was asked for counts as done."""


class Heart:
    """Beats every few milliseconds in the window's thread, and notes how late it was."""

    def __init__(self, beat_ms: int) -> None:
        self.gaps_ms: list[float] = []
        self._beat_ms = beat_ms
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to listen."""
        self.gaps_ms = []
        self._since.start()
        self._timer.start(self._beat_ms)

    def stop(self) -> float:
        """Listen no more; return the longest gap, in ms."""
        self._timer.stop()
        return max(self.gaps_ms, default=0.0)

    def _beat(self) -> None:
        self.gaps_ms.append(self._since.nsecsElapsed() / 1e6 - self._beat_ms)
        self._since.restart()


class Hand:
    """One program over one vault folder, in a real loop."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.program = Program(application, folder, lambda: None, session=session(folder))
        self.window = self.program.window
        self._heart = Heart(2)
        self.program.begin()
        self.wait(lambda: True)

    def wait(self, met: Callable[[], bool]) -> None:
        """Let the loop run until something is so, and nothing more is asked for."""
        loop = QEventLoop()
        until = time.monotonic() + PATIENCE_S
        quiet = QElapsedTimer()
        quiet.start()

        def look() -> None:
            if not met() or self.program.jobs.is_busy:
                quiet.restart()
            if quiet.elapsed() > QUIET_MS:
                loop.quit()
            if time.monotonic() > until:
                raise TimeoutError

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(10)
        loop.exec()
        timer.stop()

    def longest_turn(
        self, act: Callable[[], object], met: Callable[[], bool] = lambda: True
    ) -> float:
        """Do something; return the longest turn of the loop until all is done, in ms."""
        self._heart.start()
        QTimer.singleShot(0, act)
        self.wait(met)
        return self._heart.stop()

    def unlock(self) -> float:
        """Open the vault; return the longest turn, in ms."""
        view = self.window.findChild(UnlockView)
        if not isinstance(view, UnlockView):
            raise TypeError(view)
        QTest.keyClicks(view.passphrase, PASSPHRASE)
        return self.longest_turn(
            lambda: QTest.keyClick(view.passphrase, Qt.Key.Key_Return),
            lambda: self.program.pages is not None,
        )

    def close(self) -> None:
        """Close the window and end its threads."""
        self.program.close()
        self.wait(lambda: not self.window.isVisible())
