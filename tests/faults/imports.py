"""A fault at the Nth call of an import: all rows or none, and the same file again works.

Run as ``python -m tests.faults.imports FAULT STEP``, with FAULT ``full`` (no room from the
Nth call on), ``broken`` (the Nth call fails with an I/O error) or ``killed`` (the process
ends at the Nth call): every STEP-th call of an import, until one gets through. The fault is
injected by strace into a stopped child, as in `tests.faults.full_disk`. It counts the calls
of each thread for itself, so where several write, several are hit.
"""

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from desktop.parts.desk import Desk
from desktop.services.exchange import Outcome
from tests.domain.samples import complete
from tests.faults.work import WATCH, Ground, closed, evidence, seal_one

CALLS = "write,pwrite64,ftruncate,fallocate,fsync,fdatasync,rename,unlink,mkdir"
FAULTS = {
    "full": ":error=ENOSPC:when={nth}+",
    "broken": ":error=EIO:when={nth}",
    "killed": ":signal=KILL:when={nth}",
}
NOT_TAKEN, NOT_AGAIN = 77, 78
"""Exit statuses: refused without an error of the disk; failed, and then failed again."""


@dataclass(frozen=True)
class Post:
    """An office, and a sealed file that is for it."""

    ground: Ground
    path: Path


def prepared(folder: Path) -> Post:
    """Return an office with one testimony, and a second one that waits on a stick."""
    ground = Ground(folder / "first")
    ground.make()
    desk, office = ground.field(), ground.office()
    paths = [seal_one(desk, closed(desk, ground.folder)) for _ in range(2)]
    assert office.exchange.import_file(paths[0], WATCH).outcome is Outcome.IMPORTED
    stick = folder / "stick.age"
    shutil.copyfile(paths[1], stick)
    for each in (desk, office):
        each.vault.close()
    return Post(ground, stick)


def child(post: Post, fault: str) -> None:
    """Open, stop, and import once continued; the exit status says what came of it."""
    office = post.ground.office()
    os.kill(os.getpid(), signal.SIGSTOP)
    status = attempt(office, post)
    if status and fault == "broken":
        os.kill(os.getpid(), signal.SIGSTOP)
        if attempt(office, post):
            status = NOT_AGAIN  # the disk works again, so must the program
    os._exit(status)


def attempt(office: Desk, post: Post) -> int:
    """Import, and return 0, the number of the disk's error, or `NOT_TAKEN`."""
    try:
        verdict = office.exchange.import_file(post.path, WATCH)
    except OSError as error:
        return error.errno or 1
    if isinstance(verdict.error, OSError):
        return verdict.error.errno or 1
    taken = {Outcome.IMPORTED, Outcome.ALREADY_HERE}
    return 0 if verdict.outcome in taken else NOT_TAKEN


def import_with(fault: str, post: Post, nth: int) -> tuple[int, bool]:
    """Import in a child with the fault at the `nth` call.

    Returns:
        The exit status, and whether there was an `nth` call.
    """
    process = os.fork()
    if process == 0:
        try:
            child(post, fault)
        finally:
            os._exit(1)
    os.waitpid(process, os.WUNTRACED)
    inject = f"inject={CALLS}{FAULTS[fault].format(nth=nth)}"
    tracer = subprocess.Popen(
        ["strace", "-f", "-e", f"trace={CALLS}", "-e", inject, "-p", str(process)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert tracer.stderr is not None
    first = tracer.stderr.readline()
    assert b"attached" in first, first
    os.kill(process, signal.SIGCONT)
    _pid, status = os.waitpid(process, os.WUNTRACED)
    tracer.terminate()
    told = tracer.stderr.read()
    tracer.wait()
    if os.WIFSTOPPED(status):
        os.kill(process, signal.SIGCONT)
        _pid, status = os.waitpid(process, 0)
    code = os.waitstatus_to_exitcode(status)
    return code, code != 0 or b"(INJECTED)" in told


def check(post: Post, *, acknowledged: bool) -> None:
    """With the fault gone: all rows or none are here, and the same file works again."""
    office = post.ground.office()
    try:
        count = office.recording.count()
        assert count in {1, 2}
        assert count == 2 or not acknowledged, "an acknowledged import is lost"
        require_whole(office, post, count)
        expected = Outcome.IMPORTED if count == 1 else Outcome.ALREADY_HERE
        for outcome in (expected, Outcome.ALREADY_HERE):
            assert office.exchange.import_file(post.path, WATCH).outcome is outcome
        require_whole(office, post, 2)
        assert office.vault.check() == ()
        assert office.vault.check_chain() == ()
    finally:
        office.vault.close()


def require_whole(office: Desk, post: Post, count: int) -> None:
    """Whatever is here is here as a whole, and no file belongs to nothing."""
    blobs = post.ground.folder / "office" / "blobs"
    files = [path for path in blobs.rglob("*") if path.is_file()]
    assert len(files) == count, "a blob without a row, or a row without a blob"
    for row in office.recording.rows(0, 10):
        assert office.recording.load(row.id).paragraphs == complete().paragraphs
        (facts,) = office.evidence.of(row.id)
        with office.evidence.open(facts.id) as stream:
            assert stream.read() == evidence(3)
        assert office.vault.received.of(row.id) is not None


def allowed(fault: str) -> set[int]:
    """Return the exit statuses that a fault may lead to."""
    if fault == "killed":
        return {0, -signal.SIGKILL}
    # What a flush meets, SQLite tells as a broken disk.
    return {0, errno.EIO, errno.ENOSPC} if fault == "full" else {0, errno.EIO}


def run(fault: str, step: int) -> None:
    """Put the fault at every `step`-th call of an import."""
    folder = Path(tempfile.mkdtemp())
    try:
        first = prepared(folder)
        nth, places, reached = step, 0, True
        while reached:
            ground = Ground(folder / "copy")
            shutil.copytree(first.ground.folder, ground.folder)
            post = Post(ground, first.path)
            status, reached = import_with(fault, post, nth)
            assert status in allowed(fault), f"call {nth}: status {status}"
            check(post, acknowledged=status == 0)
            shutil.rmtree(ground.folder)
            places += reached
            nth += step
        print(f"{fault} at {places} places of an import: all rows or none")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    run(sys.argv[1], int(sys.argv[2]))
