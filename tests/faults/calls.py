"""A fault at the Nth system call of a work: it is told, nothing is lost, and work goes on.

Run as ``python -m tests.faults.calls FAULT STEP [WORK...]``: every STEP-th call of each
work, until one gets through; or with ``at FAULT CALL NTH WORK`` for one call alone. The
fault is injected by strace into a stopped child, so that opening the vaults is not counted.
strace counts each kind of call, and the calls of each thread, for itself: so a fault that
strikes once is put into one kind of call after the other, and where several threads write,
several are hit. `FAULTS` says what there is.

After a fault the disk works again, and the same process must do the same work: a person at
the window would press the button once more.
"""

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.services.errors import NoRoom
from desktop.vault.errors import BackupDamaged, BackupNeedsRoom, VaultDamaged
from exports.errors import NoSpace
from tests.faults.child import Child, check_apart
from tests.faults.cuts import prepared
from tests.faults.disks import Disk, place_for_images
from tests.faults.ground import Ground, Say, Work
from tests.faults.works import WORKS

WRITES = "write,pwrite64,ftruncate,fallocate"
NAMES = "rename,unlink,mkdir"
FLUSHES = "fsync,fdatasync"
READS = "read,pread64,preadv,openat"
NOT_TAKEN, NOT_AGAIN = 77, 78
"""Exit statuses: failed with another error than the disk's; failed, and failed again."""


@dataclass(frozen=True)
class Fault:
    """What happens, and at which calls.

    Attributes:
        calls: Names as strace knows them.
        inject: What strace does at the Nth of them.
        told: Errors that may be told for it; SQLite knows a few only, flushing tells the
            lack of room as a broken disk, and what cannot be opened for writing is opened
            for reading, and told as a disk that cannot be written to.
    """

    calls: str
    inject: str
    told: tuple[int, ...]

    def kinds(self) -> tuple["Fault", ...]:
        """Return one fault for each kind of call; a lasting one strikes all kinds."""
        if self.inject.endswith("+"):
            return (self,)
        return tuple(replace(self, calls=kind) for kind in self.calls.split(","))


FAULTS = {
    "full": Fault(f"{WRITES},mkdir", "error=ENOSPC:when={nth}+", (errno.ENOSPC, errno.EIO)),
    "full-once": Fault(
        f"{WRITES},mkdir", "error=ENOSPC:when={nth}", (errno.ENOSPC, errno.EIO)
    ),
    "quota": Fault(WRITES, "error=EDQUOT:when={nth}+", (errno.EDQUOT, errno.EIO)),
    "broken": Fault(
        f"{WRITES},{FLUSHES},{NAMES},{READS}",
        "error=EIO:when={nth}",
        (errno.EIO, errno.EROFS),
    ),
    "files": Fault("openat", "error=EMFILE:when={nth}+", (errno.EMFILE, errno.EIO)),
    "killed": Fault(f"{WRITES},{FLUSHES},{NAMES}", "signal=KILL:when={nth}", ()),
}


def once_and_again(work: Work, ground: Ground) -> Callable[[Say], int]:
    """Return what opens, stops, does the work, and does it again if that failed."""

    def act(say: Say) -> int:
        at = work.begin(ground)
        say("ready")
        os.kill(os.getpid(), signal.SIGSTOP)
        status = attempt(lambda: work.piece(at, 0, say), say)
        if status:
            say("failed")
            os.kill(os.getpid(), signal.SIGSTOP)
            if attempt(lambda: work.piece(at, 0, say), say):
                return NOT_AGAIN
        return status

    return act


def attempt(act: Callable[[], None], say: Say) -> int:
    """Return 0, or the number of the disk's error, or `NOT_TAKEN`.

    SQLite tells a page of the database that cannot be read as damage, and a backup that
    cannot be read back is damaged whatever the reason.
    """
    try:
        act()
    except OSError as error:
        say(f"error {error!r}")
        return error.errno or 1
    except (NoRoom, NoSpace, BackupNeedsRoom):
        return errno.ENOSPC
    except (VaultDamaged, BackupDamaged):
        return errno.EIO
    except Exception as error:
        say(f"error {error!r}")
        return NOT_TAKEN
    return 0


def acknowledged(words: list[str]) -> list[str]:
    """Return the words of the work among all that a child said."""
    own = ("ready", "failed", "error ")
    return [line for line in words if not line.startswith(own)]


class Tracer:
    """strace over a stopped child. What it traces goes to a file: a pipe would be full."""

    def __init__(self, child: Child, calls: str, inject: str) -> None:
        self._traced = tempfile.TemporaryFile()  # noqa: SIM115 - closed by end()
        self._process = subprocess.Popen(
            [
                *("strace", "-f", "-o", f"/proc/self/fd/{self._traced.fileno()}"),
                *("-e", f"trace={calls}", "-e", f"inject={calls}:{inject}"),
                *("-p", str(child.id)),
            ],
            pass_fds=[self._traced.fileno()],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert self._process.stderr is not None
        first = self._process.stderr.readline()
        assert b"attached" in first, first

    def end(self) -> bytes:
        """Let go of the child, and return what was traced."""
        self._process.terminate()
        self._process.communicate()
        with self._traced as traced:
            traced.seek(0)
            return traced.read()


def strike(work: Work, ground: Ground, fault: Fault, nth: int) -> tuple[Child, bool]:
    """Do the work in a child with the fault at the `nth` call; say if there was one."""
    child = Child(once_and_again(work, ground))
    assert child.stopped(), "it could not begin"
    tracer = Tracer(child, fault.calls, fault.inject.format(nth=nth))
    child.go_on()
    stopped = child.stopped()
    told = tracer.end()
    if stopped:
        child.go_on()
        assert not child.stopped()
    return child, child.exit_status != 0 or b"(INJECTED)" in told


def check(work: Work, ground: Ground, child: Child, fault: Fault) -> None:
    """What the fault led to may be, and nothing is lost."""
    words = child.words()
    allowed = {-signal.SIGKILL} if not fault.told else set(fault.told)
    assert child.exit_status in {0, *allowed}, (child.exit_status, words)
    told = acknowledged(words)
    assert told or child.exit_status, "it was done, and nothing was said"
    work.check(ground, told)


def run(name: str, step: int, works: list[str]) -> None:
    """Put the fault at every `step`-th call of each work."""
    for each in works or WORKS:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            first = Ground(folder / "first")
            first.folder.mkdir()
            first.make()
            WORKS[each].prepare(first)
            places = sweep(WORKS[each], first, FAULTS[name], step)
        print(f"{each}: {name} at {places} places, 0 lost", flush=True)


def run_at(name: str, kind: str, nth: int, work: Work) -> None:
    """Put the fault at one call, and print what the work said."""
    with tempfile.TemporaryDirectory() as made:
        ground = Ground(Path(made))
        ground.make()
        work.prepare(ground)
        fault = replace(FAULTS[name], calls=kind)
        child, reached = strike(work, ground, fault, nth)
        assert reached, "the work has fewer calls"
        print(*child.words(), sep="\n", flush=True)
        check(work, ground, child, fault)


def sweep(work: Work, first: Ground, fault: Fault, step: int) -> int:
    """Return at how many places the fault was put."""
    return sum(_sweep_kind(work, first, kind, step) for kind in fault.kinds())


def _sweep_kind(work: Work, first: Ground, fault: Fault, step: int) -> int:
    nth, places, reached = 1 + step // 2, 0, True
    ground = Ground(first.folder.with_name("copy"))
    while reached:
        shutil.copytree(first.folder, ground.folder)
        child, reached = strike(work, ground, fault, nth)
        try:
            check(work, ground, child, fault)
        except Exception as error:
            raise AssertionError(f"{fault.calls} {nth}") from error
        shutil.rmtree(ground.folder)
        places += reached
        nth += step
    return places


def run_unflushed(step: int, works: list[str]) -> None:
    """Let every `step`-th flush fail, and cut the power once the work was acknowledged.

    A disk that failed to flush and a program that says all the same that it is kept: only
    pulling the plug tells them apart.
    """
    for each in works or WORKS:
        with tempfile.TemporaryDirectory(dir=place_for_images()) as made:
            folder = Path(made)
            first = prepared(WORKS[each], folder)
            places = 0
            for kind in FLUSHES.split(","):
                fault = Fault(kind, "error=EIO:when={nth}", (errno.EIO,))
                nth = 1 + step // 2
                while unflushed(first.copy(folder / "copy"), WORKS[each], fault, nth):
                    places += 1
                    nth += step
        print(f"{each}: unflushed at {places} places, 0 lost", flush=True)


def unflushed(disk: Disk, work: Work, fault: Fault, nth: int) -> bool:
    """Let the `nth` flush fail, cut the power, look; say if there was such a flush."""
    disk.insert()
    try:
        child = Child(once_and_again(work, Ground(disk.folder)))
        assert child.stopped(), "it could not begin"
        tracer = Tracer(child, fault.calls, fault.inject.format(nth=nth))
        child.go_on()
        stopped = child.stopped()
        disk.cut()
        told = tracer.end()
        if stopped:
            child.kill()
    finally:
        disk.remove()
    disk.insert()
    try:
        check_apart(work, Ground(disk.folder), acknowledged(child.words()))
    except AssertionError as error:
        raise AssertionError(f"flush {nth}") from error
    finally:
        disk.remove()
    return b"(INJECTED)" in told


if __name__ == "__main__":
    if sys.argv[1] == "unflushed":
        run_unflushed(int(sys.argv[2]), sys.argv[3:])
    elif sys.argv[1] == "at":
        run_at(sys.argv[2], sys.argv[3], int(sys.argv[4]), WORKS[sys.argv[5]])
    else:
        run(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
