"""What a power cut may leave of files: calls recorded, and replayed to some point.

Until a file is flushed, any part of what was written to it may be on the disk, sector by
sector; until a folder is flushed, any of the names made, changed or taken in it may be.
The idea is SQLite's own (test6.c). Recording takes the place of the operating system's
calls, not of the program's own.
"""

import fcntl
import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random  # noqa: TID251 - chooses sectors, not secrets
from typing import Any

SECTOR_BYTES = 512


@dataclass(frozen=True)
class Written:
    """Bytes that were written to a file."""

    file: int
    offset: int
    raw: bytes


@dataclass(frozen=True)
class Named:
    """A name in a folder that means another file now, or none.

    Attributes:
        gone: The name that the file had before, gone in the same moment.
    """

    path: str
    file: int | None
    gone: str = ""


@dataclass(frozen=True)
class Flushed:
    """A file or a folder was flushed."""

    file: int | None
    folder: str


Step = Written | Named | Flushed


@dataclass
class Recording:
    """All that was done below one folder.

    Attributes:
        before: What lay there at the start, flushed.
        done_at: How many steps were recorded when the work returned.
    """

    root: Path
    before: dict[str, bytes] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    done_at: int = 0
    _known: dict[str, int] = field(default_factory=dict)
    _open: dict[int, tuple[int, str]] = field(default_factory=dict)
    _files: int = 0
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def start(self) -> None:
        for path in sorted(self.root.rglob("*")):
            if path.is_file():
                self.before[str(path)] = path.read_bytes()
                self._known[str(path)] = self._new()

    def files_at_start(self) -> dict[str, int]:
        return {path: at for at, path in enumerate(self.before)}

    def _new(self) -> int:
        self._files += 1
        return self._files - 1

    def opened(self, fd: int, path: Any, flags: int) -> None:
        name = os.path.abspath(os.fsdecode(path))
        if not name.startswith(str(self.root)):
            return
        with self._guard:
            if stat.S_ISDIR(os.fstat(fd).st_mode):
                self._open[fd] = (-1, name)
                return
            if name not in self._known:
                assert flags & os.O_CREAT
                self._known[name] = self._new()
                self.steps.append(Named(name, self._known[name]))
            self._open[fd] = (self._known[name], name)

    def wrote(self, fd: int, raw: bytes, offset: int) -> None:
        with self._guard:
            if fd in self._open:
                self.steps.append(Written(self._open[fd][0], offset, raw))

    def flushed(self, fd: int) -> None:
        with self._guard:
            if fd in self._open:
                file, name = self._open[fd]
                self.steps.append(Flushed(None if file < 0 else file, name))

    def closed(self, fd: int) -> None:
        with self._guard:
            self._open.pop(fd, None)

    def renamed(self, old: Any, new: Any) -> None:
        before, after = (os.path.abspath(os.fsdecode(each)) for each in (old, new))
        with self._guard:
            if before in self._known:
                file = self._known.pop(before)
                self._known[after] = file
                self.steps.append(Named(after, file, gone=before))

    def unlinked(self, path: Any) -> None:
        name = os.path.abspath(os.fsdecode(path))
        with self._guard:
            if self._known.pop(name, None) is not None:
                self.steps.append(Named(name, None))

    def finished(self) -> None:
        self.done_at = len(self.steps)


@contextmanager
def recorded(root: Path) -> Iterator[Recording]:
    """Give a record of what is done below `root` until the block ends."""
    recording = Recording(root)
    recording.start()
    real = {name: getattr(os, name) for name in _CALLS}
    for name, make in _CALLS.items():
        setattr(os, name, make(recording, real[name]))
    try:
        yield recording
        recording.finished()
    finally:
        for name, call in real.items():
            setattr(os, name, call)


def _open(recording: Recording, real: Any) -> Any:
    def call(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        fd = real(path, flags, mode, **more)
        recording.opened(fd, path, flags)
        return fd

    return call


def _pwrite(recording: Recording, real: Any) -> Any:
    def call(fd: int, raw: Any, offset: int) -> int:
        count = real(fd, raw, offset)
        recording.wrote(fd, bytes(memoryview(raw).cast("B")[:count]), offset)
        return count

    return call


def _write(recording: Recording, real: Any) -> Any:
    def call(fd: int, raw: Any) -> int:
        appends = fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_APPEND
        try:
            offset = os.fstat(fd).st_size if appends else os.lseek(fd, 0, os.SEEK_CUR)
        except OSError:
            return real(fd, raw)
        count = real(fd, raw)
        recording.wrote(fd, bytes(memoryview(raw).cast("B")[:count]), offset)
        return count

    return call


def _first_then(recording: Recording, real: Any, note: str, *, before: bool) -> Any:
    def call(*given: Any, **more: Any) -> Any:
        if before:
            getattr(recording, note)(*given)
        answer = real(*given, **more)
        if not before:
            getattr(recording, note)(*given)
        return answer

    return call


_CALLS = {
    "open": _open,
    "pwrite": _pwrite,
    "write": _write,
    "fsync": lambda to, real: _first_then(to, real, "flushed", before=False),
    "close": lambda to, real: _first_then(to, real, "closed", before=True),
    "replace": lambda to, real: _first_then(to, real, "renamed", before=False),
    "rename": lambda to, real: _first_then(to, real, "renamed", before=False),
    "unlink": lambda to, real: _first_then(to, real, "unlinked", before=False),
}


def left_after(recording: Recording, steps: int, chance: Random) -> dict[str, bytes]:
    """Return what may be on the disk if the power goes after so many steps."""
    files = {at: bytearray(raw) for at, raw in enumerate(recording.before.values())}
    names: dict[str, int | None] = dict(recording.files_at_start())
    waiting: list[Step] = []
    for step in recording.steps[:steps]:
        if not isinstance(step, Flushed):
            waiting.append(step)
            continue
        for kept in [each for each in waiting if _covers(step, each)]:
            waiting.remove(kept)
            _apply(kept, files, names)
    for step in waiting:
        if isinstance(step, Written):
            _tear(step, files, chance)
        elif chance.random() < 0.5:
            _apply(step, files, names)
    return {
        path: bytes(files.get(file, b""))
        for path, file in names.items()
        if file is not None
    }


def _covers(flush: Flushed, step: Step) -> bool:
    if isinstance(step, Written):
        return step.file == flush.file
    assert isinstance(step, Named)
    return flush.file is None and os.path.dirname(step.path) == flush.folder


def _apply(step: Step, files: dict[int, bytearray], names: dict[str, int | None]) -> None:
    if isinstance(step, Named):
        names[step.path] = step.file
        if step.gone:
            names[step.gone] = None
    elif isinstance(step, Written):
        _put(files.setdefault(step.file, bytearray()), step.offset, step.raw)


def _put(file: bytearray, offset: int, raw: bytes) -> None:
    if len(file) < offset:
        file.extend(bytes(offset - len(file)))
    file[offset : offset + len(raw)] = raw


def _tear(step: Written, files: dict[int, bytearray], chance: Random) -> None:
    """Let any of the sectors be there; mostly none, all, or a few."""
    share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    file = files.setdefault(step.file, bytearray())
    for at in range(0, len(step.raw), SECTOR_BYTES):
        if chance.random() < share:
            _put(file, step.offset + at, step.raw[at : at + SECTOR_BYTES])
