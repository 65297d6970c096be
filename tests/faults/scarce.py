"""Too little of something for a work: it is told, nothing is lost, and with more it works.

Run as ``python -m tests.faults.scarce WHAT STEP [WORK...]``, with WHAT ``room`` (a disk
that is filled to so many bytes), ``length`` (no file longer than so many bytes), ``files``
(so many more open files) or ``memory`` (so many more bytes of it): every STEP-th amount.
"""

import errno
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from crypto.errors import NotEnoughMemory
from tests.faults.calls import NOT_AGAIN, acknowledged, attempt
from tests.faults.child import Child
from tests.faults.ground import Ground, Say, Work
from tests.faults.works import WORKS

KIB, MIB = 1 << 10, 1 << 20
DISK_MIB = 96
PAGE_BYTES = 4096
PATIENCE_SECONDS = 30
LACKS = {
    "room": (*range(0, 208 * KIB, 8 * KIB), *range(256 * KIB, 8 * MIB + 1, 330 * KIB)),
    "length": tuple(range(0, 512 * KIB, 16 * KIB)),
    "files": tuple(range(24)),
    "memory": tuple(range(0, 48 * MIB, 2 * MIB)),
}
# What a process was given once it keeps, so small works may never need more memory; some
# write to the database alone, and the count beside it fails no change that is on disk.
MAY_NOT_BE_FELT = {
    *(("memory", name) for name in WORKS),
    ("files", "autosave"),
    ("files", "letter"),
    ("files", "withdraw"),
}
LIMITS = {
    "length": resource.RLIMIT_FSIZE,
    "files": resource.RLIMIT_NOFILE,
    "memory": resource.RLIMIT_AS,
}
OUT_OF = {
    "room": {errno.ENOSPC, errno.EIO},
    "length": {errno.EFBIG, errno.EIO, errno.ENOSPC},
    "files": {errno.EMFILE, errno.EIO},
    "memory": {errno.ENOMEM, errno.EIO},
}


@contextmanager
def filled(place: Path, left: int) -> Iterator[None]:
    """Leave so many bytes free where `place` lies."""
    filler = place / "filler"
    with filler.open("wb") as stream:
        room = max(0, shutil.disk_usage(place).free - left)
        if room:
            os.posix_fallocate(stream.fileno(), 0, room)
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def limited(what: str, amount: int) -> Iterator[None]:
    """Let this process have no more than `amount` of `what`."""
    kind = LIMITS[what]
    soft, hard = resource.getrlimit(kind)
    fillers = without_gaps() if what == "files" else []
    resource.setrlimit(kind, (amount + already(what), hard))
    try:
        yield
    finally:
        resource.setrlimit(kind, (soft, hard))
        for filler in fillers:
            os.close(filler)


def without_gaps() -> list[int]:
    """Open files until their numbers have no gap: the limit is on the number."""
    last = max(int(name) for name in os.listdir("/proc/self/fd"))
    fillers = [os.open(os.devnull, os.O_RDONLY)]
    while fillers[-1] < last:
        fillers.append(os.open(os.devnull, os.O_RDONLY))
    return fillers


def already(what: str) -> int:
    """Return how much of it this process has."""
    if what == "files":
        # Listing them takes one more.
        return max(int(name) for name in os.listdir("/proc/self/fd"))
    if what == "memory":
        return int(Path("/proc/self/statm").read_text().split()[0]) * PAGE_BYTES
    return 0


def with_too_little(
    work: Work, ground: Ground, what: str, amount: int
) -> Callable[[Say], int]:
    """Return what does the work with too little, and then again with enough."""

    def act(say: Say) -> int:
        at = work.begin(ground)
        lack = filled(ground.folder, amount) if what == "room" else limited(what, amount)
        with lack:
            status = attempt(lambda: _in_memory(lambda: work.piece(at, 0, say)), say)
        if status and attempt(lambda: work.piece(at, 0, say), say):
            return NOT_AGAIN
        return status

    return act


def _in_memory(act: Callable[[], None]) -> None:
    """Let a lack of memory be one error, whoever tells it."""
    try:
        act()
    except (MemoryError, NotEnoughMemory, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "start new thread" not in str(error):
            raise
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM)) from None


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Give a disk in memory, of its own, where there is room for the vaults."""
    folder.mkdir()
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_MIB}m,mode=700", "none", folder],
        check=True,
    )
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@contextmanager
def any_disk(folder: Path) -> Iterator[Path]:
    folder.mkdir()
    yield folder


def run(what: str, step: int, works: list[str]) -> None:
    """Let each work have too little, in every `step`-th amount."""
    for name in works or WORKS:
        work, failed = WORKS[name], 0
        with tempfile.TemporaryDirectory() as made:
            first = Ground(Path(made) / "first")
            first.folder.mkdir()
            first.make()
            work.prepare(first)
            disk = small_disk if what == "room" else any_disk
            for place, amount in enumerate(LACKS[what][::step]):
                with disk(Path(made) / f"disk{place}") as folder:
                    ground = Ground(folder / "ground")
                    shutil.copytree(first.folder, ground.folder)
                    failed += bool(lacking(work, ground, what, amount))
                    shutil.rmtree(ground.folder)
        count = len(LACKS[what][::step])
        assert failed or (what, name) in MAY_NOT_BE_FELT, (what, name)
        print(f"{name}: too little {what}, {failed} of {count} refused, 0 lost", flush=True)


def lacking(work: Work, ground: Ground, what: str, amount: int) -> int:
    """Do the work with too little, and return what was told."""
    child = Child(with_too_little(work, ground, what, amount))
    ended = child.ends_within(PATIENCE_SECONDS)
    words = child.words()
    # Without memory for its thread, a pool of Python's waits for ever: only ending helps.
    assert ended or what == "memory", (amount, words)
    allowed = {0, *OUT_OF[what]} if ended else {-signal.SIGKILL}
    assert child.exit_status in allowed, (amount, child.exit_status, words)
    work.check(ground, acknowledged(words))
    return child.exit_status


if __name__ == "__main__":
    run(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
