"""Saves words between two pieces of a large file that is being taken in.

The vault has one thread. Without this, words typed while a long video comes in would wait
for its last byte. Taking a file in holds no transaction while it copies, so a save may run
whenever the copying says how far it is; sealing and importing must not be run this way.
"""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from crypto.errors import CryptoError
from desktop.domain.errors import DeponentError
from desktop.services.progress import Progress, Unwatched
from ui.jobs import Job, Run, Watcher

T = TypeVar("T")


class _Small:
    """A short piece of work that is done once: in its turn, or earlier between pieces."""

    def __init__(self, work: Callable[[Progress], object]) -> None:
        self._work = work
        self._result: object = None
        self._error: Exception | None = None
        self.is_done = False
        self.is_told = False

    def do(self) -> None:
        """Do the work, on the vault thread."""
        if self.is_done:
            return
        try:
            self._result = self._work(Unwatched())
        except (DeponentError, CryptoError, OSError) as error:
            self._error = error
        self.is_done = True

    def answer(self) -> object:
        """Return what came of it, or raise it."""
        if self._error is not None:
            raise self._error
        return self._result


class _Letting:
    """Progress that lets short work run before it goes on."""

    def __init__(self, progress: Progress, let: Callable[[], None]) -> None:
        self._progress = progress
        self._let = let

    def advance(self, step: str, done: int, total: int) -> None:
        """Let short work run, then say how far the long one is."""
        self._let()
        self._progress.advance(step, done, total)


class Between(QObject):
    """Two ways to run work of one interview: short, and long that lets short work in."""

    _done_early = Signal(object)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._waiting: deque[tuple[_Small, Callable[[], None]]] = deque()
        self._done_early.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Watcher | None = None,
    ) -> Job:
        """Run short work in its turn, or between two pieces of long work."""
        small = _Small(work)

        def tell(error: Exception | None = None) -> None:
            if small.is_told:
                return
            small.is_told = True
            try:
                answer = small.answer()
            except (DeponentError, CryptoError, OSError) as refusal:
                failed(refusal)
            else:
                if error is not None:
                    failed(error)
                else:
                    done(answer)  # type: ignore[arg-type]

        self._waiting.append((small, tell))

        def in_turn(_progress: Progress) -> None:
            small.do()
            self._forget_done()

        return self._run(in_turn, lambda _none: tell(), tell, progress)

    def run_and_let_between(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Watcher | None = None,
    ) -> Job:
        """Run long work that holds no transaction while it says how far it is."""
        return self._run(
            lambda long: work(_Letting(long, self._let)), done, failed, progress
        )

    def _let(self) -> None:
        """Do what waits; on the vault thread."""
        while self._waiting:
            small, tell = self._waiting.popleft()
            if not small.is_done:
                small.do()
                self._done_early.emit(tell)

    def _forget_done(self) -> None:
        """Keep no words longer than needed; on the vault thread, which alone takes out."""
        while self._waiting and self._waiting[0][0].is_done:
            self._waiting.popleft()

    def _tell(self, tell: Callable[[], None]) -> None:
        tell()
