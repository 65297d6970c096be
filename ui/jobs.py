"""Work off the window's thread: one thread owns the vault, answers come back in order.

The rule: work runs in submission order on one thread; what comes of it is told on the
window's thread, and only while the screen that asked still exists. This module holds the
one ``except Exception`` of the program, because a crash in a job must become words too.
"""

import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Protocol, TypeAlias, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from crypto.errors import CryptoError
from desktop.domain.errors import DeponentError
from desktop.services.progress import Cancelled, Progress

T = TypeVar("T")
Watcher: TypeAlias = Callable[[str, int, int], None]
"""Shows progress: step code, units done, units in all."""
PROGRESS_INTERVAL_MS = 50


class Crashed(DeponentError):
    """A fault of the program itself; the cause is attached, its text is never shown."""

    code = "crashed"


class Job:
    """One piece of work that was asked for. It is the `Progress` that the work is given."""

    def __init__(self) -> None:
        self._stop = Event()
        self._latest: tuple[str, int, int] | None = None

    def cancel(self) -> None:
        """Ask the work to stop at its next step; it then fails with `Cancelled`."""
        self._stop.set()

    def advance(self, step: str, done: int, total: int) -> None:
        """Note how far the work is. Called by the work, on its thread."""
        self.check()
        self._latest = (step, done, total)

    def check(self) -> None:
        """Raise `Cancelled` if the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def take_latest(self) -> tuple[str, int, int] | None:
        """Return what was noted last and not yet shown."""
        latest, self._latest = self._latest, None
        return latest


class Run(Protocol):
    """How a presenter asks for work. `run_now` in tests fits it without a thread."""

    def __call__(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Watcher | None = None,
    ) -> Job:
        """Run `work` on the vault thread, then tell `done` or `failed` on this one.

        Args:
            work: Gets a `Progress` that raises `Cancelled` once `Job.cancel` was called.
            done: Gets what the work returned.
            failed: Gets the refusal (`DeponentError`, `CryptoError`, `OSError`),
                `Cancelled`, or `Crashed` for a fault of the program.
            progress: Told the newest step at most 20 times a second.
        """


@dataclass(slots=True)
class _Asked:
    """A job with those who wait for it."""

    job: Job
    work: Callable[[Progress], object] | None
    done: Callable[[object], None] | None
    failed: Callable[[Exception], None] | None
    watcher: Watcher | None
    context: QObject | None
    result: object = None
    error: Exception | None = None

    def wanted(self) -> bool:
        return self.context is None or shiboken6.isValid(self.context)

    def tell(self) -> None:
        """Tell those who wait, and let go of them and of all that they hold.

        On the window's thread: the vault's thread may drop this a moment later, and must
        not be the last to hold a part of a window.
        """
        done, failed, result, error = self.done, self.failed, self.result, self.error
        wanted = self.wanted()
        self.work = self.done = self.failed = self.watcher = self.context = None
        self.result = self.error = None
        if not wanted:
            return
        if error is not None:
            if failed is not None:
                failed(error)
        elif done is not None:
            done(result)


class Jobs(QObject):
    """The queue of work. Made once, on the window's thread, and shut down last.

    Signals:
        busy_changed: Whether any work is waiting or running.
        crashed: A job met a fault of the program; carries the original exception, for the
            log. The presenter's `failed` was or will be told `Crashed`.
    """

    busy_changed = Signal(bool)
    crashed = Signal(object)
    _answered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._answers: deque[_Asked] = deque()
        self._open: list[_Asked] = []
        self._is_over = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._ticker = QTimer(self)
        self._ticker.setInterval(PROGRESS_INTERVAL_MS)
        self._ticker.timeout.connect(self._show_progress)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Watcher | None = None,
        context: QObject | None = None,
    ) -> Job:
        """Run `work` on the vault thread; see `Run`.

        Once `context`, the screen that asks, is gone, nobody is told anything. After
        `shutdown` nothing is run and nobody is told: the vault is locked.
        """
        asked = _Asked(
            job=Job(),
            work=work,
            done=cast("Callable[[object], None]", done),
            failed=failed,
            watcher=progress,
            context=context,
        )
        if self._is_over:
            return asked.job
        self._open.append(asked)
        if len(self._open) == 1:
            self.busy_changed.emit(self.is_busy)
        if progress is not None:
            self._ticker.start()
        self._pool.submit(self._work, asked)
        return asked.job

    def for_screen(self, context: QObject) -> Run:
        """Return a `Run` whose answers end with `context`, the view of the screen."""

        def run(
            work: Callable[[Progress], T],
            done: Callable[[T], None],
            failed: Callable[[Exception], None],
            progress: Watcher | None = None,
        ) -> Job:
            return self.run(work, done, failed, progress, context)

        return run

    @property
    def is_busy(self) -> bool:
        """Whether any work is waiting, running, or not yet told."""
        return bool(self._open)

    def flush(self, timeout_seconds: float = 60) -> bool:
        """Wait for all work, also for what its answers ask for; False if time ran out.

        Blocks the window's thread: for locking and closing only.
        """
        deadline = time.monotonic() + timeout_seconds
        while self._open:
            left = deadline - time.monotonic()
            marker = self._pool.submit(Event().is_set)
            try:
                marker.result(timeout=max(left, 0))
            except TimeoutError:
                return False
            self._deliver()
        return True

    def cancel_all(self) -> None:
        """Ask all work, waiting or running, to stop."""
        for asked in self._open:
            asked.job.cancel()

    def shutdown(self) -> None:
        """Finish all work and end the thread. What is asked for later is never run."""
        self._is_over = True
        self._ticker.stop()
        self._pool.shutdown(wait=True)
        self._deliver()

    def _work(self, asked: _Asked) -> None:
        """Run one job. The vault thread's only frame of ours."""
        try:
            asked.job.check()
            if asked.work is not None:
                asked.result = asked.work(asked.job)
        except (DeponentError, CryptoError, OSError) as error:
            asked.error = error
        except Exception as error:  # noqa: BLE001 - the one place: a crash needs words too
            crash = Crashed()
            crash.__cause__ = error
            asked.error = crash
        self._answers.append(asked)
        self._answered.emit()

    def _deliver(self) -> None:
        while self._answers:
            asked = self._answers.popleft()
            self._open.remove(asked)
            if isinstance(asked.error, Crashed):
                self.crashed.emit(asked.error.__cause__)
            if not self._open:
                self._ticker.stop()
                self.busy_changed.emit(self.is_busy)
            asked.tell()

    def _show_progress(self) -> None:
        for asked in tuple(self._open):
            if asked.watcher is None or not asked.wanted():
                continue
            latest = asked.job.take_latest()
            if latest is not None:
                asked.watcher(*latest)


def run_now(
    work: Callable[[Progress], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    progress: Watcher | None = None,
) -> Job:
    """Run work at once on this thread: the `Run` of tests without a window."""
    job = Job()
    try:
        result = work(job)
    except (DeponentError, CryptoError, OSError) as error:
        failed(error)
        return job
    latest = job.take_latest()
    if progress is not None and latest is not None:
        progress(*latest)
    done(result)
    return job
