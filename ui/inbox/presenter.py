"""The coordinator's inbox: check many sealed files, import the good ones, write receipts.

Each file is a job of its own, so that one bad file never stops the others and the vault
stays free between two of them. Nothing is kept of a file before "import" is asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from desktop.domain.errors import DeponentError
from desktop.domain.testimony import TestimonyId
from desktop.services.exchange import Exchange, Outcome, Verdict, sealed_files
from desktop.services.progress import Cancelled, Progress
from desktop.services.receipts import Receipts
from ui.inbox.lines import Line, Stage, can_import, can_receipt, worst_first
from ui.jobs import Job, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """How far the files are.

    Attributes:
        importing: They are being imported, not only checked.
        number: The file at work, from 1.
        count: How many there are in this run.
    """

    importing: bool
    number: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenReceipts:
    """What became of writing receipts.

    Attributes:
        written: The files, each flushed to disk.
        problem: Why not all of them; None if all.
    """

    folder: Path
    written: tuple[Path, ...]
    problem: Exception | None = None


class InboxScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show the table, in this order."""

    def show_batch(self, batch: Batch) -> None:
        """Show which file is at work."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the file at work is."""

    def show_idle(self) -> None:
        """Show that nothing is at work."""

    def show_none_found(self) -> None:
        """Say that a folder holds no sealed file."""

    def show_receipts(self, receipts: WrittenReceipts) -> None:
        """Say which receipts were written."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong with more than one file, e.g. a full disk."""


Act = Callable[[Path, Progress], Verdict]


class InboxPresenter:
    """Keeps one line for each file and works through them one by one."""

    def __init__(
        self, screen: InboxScreen, exchange: Exchange, receipts: Receipts, run: Run
    ) -> None:
        self._screen = screen
        self._exchange = exchange
        self._receipts = receipts
        self._run = run
        self._lines: dict[Path, Line] = {}
        self._queue: list[Path] = []
        self._count = 0
        self._importing = False
        self._stop = False
        self._busy = False
        self._job: Job | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, worst first."""
        return worst_first(tuple(self._lines.values()))

    @property
    def is_busy(self) -> bool:
        """Whether files are at work."""
        return self._busy

    def add(self, paths: tuple[Path, ...]) -> None:
        """Take in files and whole folders, and check what is new among them."""
        self._run(
            lambda _progress: _expand(paths), self._expanded, self._screen.show_problem
        )

    def _expanded(self, paths: tuple[Path, ...]) -> None:
        if not paths:
            self._screen.show_none_found()
            return
        new = [path for path in paths if path not in self._lines]
        self._lines |= {path: Line(path=path) for path in new}
        if not self._busy:
            self.check()
        elif not self._importing:
            self._queue += new
            self._count += len(new)
            self._screen.show_lines(self.lines)

    def check(self) -> None:
        """Check every file that was not judged yet."""
        waiting = [each.path for each in self._lines.values() if each.verdict is None]
        self._start(waiting, importing=False)

    def import_good(self) -> None:
        """Import every file that is good and not here yet."""
        good = [each.path for each in self.lines if can_import(each)]
        self._start(good, importing=True)

    def _start(self, paths: list[Path], *, importing: bool) -> None:
        if self._busy:
            return
        self._queue = paths
        self._count = len(paths)
        self._importing = importing
        self._stop = False
        self._busy = True
        self._next()

    def _next(self) -> None:
        if self._stop or not self._queue:
            self._end()
            return
        path = self._queue.pop(0)
        stage = Stage.IMPORTING if self._importing else Stage.CHECKING
        self._put(replace(self._lines[path], stage=stage))
        self._screen.show_lines(self.lines)
        self._screen.show_batch(
            Batch(
                importing=self._importing,
                number=self._count - len(self._queue),
                count=self._count,
            )
        )
        act: Act = self._exchange.inspect
        seen = self._lines[path].verdict
        if self._importing and seen is not None:
            act = partial(self._exchange.import_file, checked=seen.manifest_sha512)
        self._job = self._run(
            lambda progress: act(path, progress),
            self._judged,
            lambda error: self._broke(path, error),
            self._screen.show_step,
        )

    def _judged(self, verdict: Verdict) -> None:
        line = self._lines[verdict.path]
        if self._importing and isinstance(verdict.error, OSError):
            # The file is good, the disk is not: it can be imported once there is room.
            self._put(replace(line, stage=Stage.JUDGED))
            self._stop = True
            self._screen.show_problem(verdict.error)
        else:
            self._put(replace(line, stage=Stage.JUDGED, verdict=verdict))
        self._next()

    def _broke(self, path: Path, error: Exception) -> None:
        """A stop, or a fault of the program on one file: the others go on after a fault."""
        line = self._lines[path]
        if isinstance(error, Cancelled):
            self._stop = True
            stage = Stage.JUDGED if line.verdict else Stage.STOPPED
            self._put(replace(line, stage=stage))
        else:
            verdict = Verdict(path=path, outcome=Outcome.REFUSED, size_bytes=0, error=error)
            self._put(replace(line, stage=Stage.JUDGED, verdict=verdict))
        self._next()

    def _end(self) -> None:
        for path in self._queue:
            line = self._lines[path]
            if line.verdict is None:
                self._lines[path] = replace(line, stage=Stage.STOPPED)
        self._queue = []
        self._busy = False
        self._screen.show_lines(self.lines)
        self._screen.show_idle()

    def cancel(self) -> None:
        """Stop after nothing more than the step at work; what was judged stays judged."""
        self._stop = True
        if self._busy and self._job is not None:
            self._job.cancel()

    def clear(self) -> None:
        """Empty the table; the files stay where they are."""
        if not self._busy:
            self._lines = {}
            self._screen.show_lines(())

    def write_receipts(self, folder: Path) -> None:
        """Write a receipt for everything of the table that is here and gets one."""
        wanted = tuple(
            dict.fromkeys(
                (each.verdict.testimony, each.verdict.manifest_sha512)
                for each in self.lines
                if can_receipt(each) and each.verdict and each.verdict.testimony
            )
        )
        if not wanted:
            return
        self._run(
            lambda progress: self._write(wanted, folder, progress),
            self._screen.show_receipts,
            self._screen.show_problem,
        )

    def _write(
        self,
        wanted: tuple[tuple[TestimonyId, str], ...],
        folder: Path,
        progress: Progress,
    ) -> WrittenReceipts:
        written: list[Path] = []
        write = self._receipts.write
        for testimony, digest in wanted:
            try:
                written.append(write(testimony, folder, progress, digest))
            except (OSError, DeponentError) as error:
                return WrittenReceipts(folder=folder, written=tuple(written), problem=error)
        return WrittenReceipts(folder=folder, written=tuple(written))

    def _put(self, line: Line) -> None:
        """Keep a line; the table is shown once, when the next file begins."""
        self._lines[line.path] = line


def _expand(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files meant by `paths`; a folder stands for the sealed files in it."""
    found: list[Path] = []
    for path in paths:
        found += sealed_files(path) if path.is_dir() else (path,)
    return tuple(dict.fromkeys(found))
