"""A disk that is full from the Nth write of a seal on: error told, nothing lost.

Run as ``python -m tests.faults.full_disk STEP``: every STEP-th write of a seal, until a
seal gets through. The fault is injected by strace into a stopped child, so that opening
the vault is not counted and the interpreter starts only once.
"""

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.domain.testimony import State, TestimonyId
from desktop.services.exchange import Outcome
from tests.domain.samples import complete
from tests.faults.work import WATCH, Ground, closed, seal_one

WRITES = "write,pwrite64,ftruncate,fallocate"


def child(ground: Ground, testimony: TestimonyId) -> None:
    """Open, stop, and seal once continued; the exit status says what came of it."""
    desk = ground.field()
    os.kill(os.getpid(), signal.SIGSTOP)
    try:
        seal_one(desk, testimony)
    except OSError as error:
        os._exit(error.errno or 1)
    os._exit(0)


def seal_with_full_disk(ground: Ground, testimony: TestimonyId, nth: int) -> int:
    """Seal in a child whose writes fail from the `nth` on; return its exit status."""
    process = os.fork()
    if process == 0:
        try:
            child(ground, testimony)
        finally:
            os._exit(1)
    os.waitpid(process, os.WUNTRACED)
    fault = f"inject={WRITES}:error=ENOSPC:when={nth}+"
    tracer = subprocess.Popen(
        ["strace", "-f", "-e", f"trace={WRITES}", "-e", fault, "-p", str(process)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert tracer.stderr is not None
    assert b"attached" in tracer.stderr.readline()
    os.kill(process, signal.SIGCONT)
    tracer.stderr.read()
    _pid, status = os.waitpid(process, 0)
    tracer.wait()
    return os.waitstatus_to_exitcode(status)


def check(ground: Ground, testimony: TestimonyId) -> None:
    """With room again: the words are here, or whole in a sealed file, and work goes on."""
    desk, office = ground.field(), ground.office()
    if desk.recording.row(testimony).state is State.READY:
        assert desk.recording.load(testimony).paragraphs == complete().paragraphs
        path = seal_one(desk, testimony)
    else:
        (entry,) = desk.sealing.outbox()
        path = desk.vault.outbox.folder / entry.file_name
    assert office.exchange.inspect(path, WATCH).outcome is Outcome.GOOD
    desk.vault.close()
    office.vault.close()


def run(step: int) -> None:
    """Fill the disk at every `step`-th write."""
    folder = Path(tempfile.mkdtemp())
    try:
        first = Ground(folder / "first")
        first.make()
        desk = first.field()
        testimony = closed(desk, first.folder)
        desk.vault.close()
        nth, status = 1, errno.ENOSPC
        while status != 0:
            ground = Ground(folder / "copy")
            shutil.copytree(first.folder, ground.folder)
            status = seal_with_full_disk(ground, testimony, nth)
            assert status in (0, errno.ENOSPC), f"write {nth}: status {status}"
            check(ground, testimony)
            shutil.rmtree(ground.folder)
            nth += step
        print(f"full disk at {(nth - 1) // step} places of a seal, nothing lost")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    run(int(sys.argv[1]))
