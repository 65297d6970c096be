"""A stick pulled out at the Nth call of a work: it is told, and the next stick works.

Run as ``python -m tests.faults.yanks STEP [WORK...]``: at every STEP-th call of handing
over, taking in and backing up, until one gets through. The stick is a disk of its own;
strace stops the child at the Nth call, and the power of the stick is cut while it stands
still.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from tests.faults.calls import (
    FLUSHES,
    NAMES,
    NOT_AGAIN,
    NOT_TAKEN,
    READS,
    WRITES,
    Tracer,
    acknowledged,
    once_and_again,
)
from tests.faults.child import Child, check_apart
from tests.faults.disks import Disk, place_for_images
from tests.faults.ground import Ground, Work
from tests.faults.works import WORKS

STICK_MIB = 24
CALLS = f"{WRITES},{FLUSHES},{NAMES},{READS}"
TRIPS = ("export", "import", "backup")
"""What is done with a stick."""


class Stick:
    """A stick, and the ground to whose folder it belongs."""

    def __init__(self, folder: Path, work: Work) -> None:
        first = Ground(folder / "first")
        first.folder.mkdir()
        first.make()
        work.prepare(first)
        self.first = first.folder
        self.ground = Ground(folder / "copy")
        self._disk = Disk(folder / "image", folder / "inserted")
        self._disk.make(STICK_MIB)
        self._disk.fill(self._copy_first)
        self._folder = folder

    def _copy_first(self, at: Path) -> None:
        shutil.copytree(self.first / "stick", at, dirs_exist_ok=True)

    def lay_out(self) -> Disk:
        """Return a stick, inserted, beside vaults in which nothing was done yet."""
        shutil.rmtree(self.ground.folder, ignore_errors=True)
        shutil.copytree(self.first, self.ground.folder)
        shutil.rmtree(self.ground.stick)
        disk = self._disk.copy(self._folder / "stick-image")
        disk.folder = self.ground.stick
        disk.insert()
        return disk


def yank(stick: Stick, work: Work, kind: str, nth: int) -> bool:
    """Pull the stick at the `nth` call of a kind; say if there was one."""
    disk = stick.lay_out()
    try:
        child = Child(once_and_again(work, stick.ground))
        assert child.stopped(), "it could not begin"
        tracer = Tracer(child, kind, f"signal=STOP:when={nth}")
        child.go_on()
        reached = child.stopped()
        disk.cut()
        tracer.end()
        if reached:
            go_on_without(child, disk)
        status = child.exit_status
        words = child.words()
        assert status not in {NOT_TAKEN, NOT_AGAIN}, (status, words)
        put_in_again(disk)
        check_apart(work, stick.ground, acknowledged(words))
    finally:
        disk.remove()
    return reached


def go_on_without(child: Child, disk: Disk) -> None:
    """Let the child meet what happened; if it failed, put the stick in and try again."""
    child.go_on()
    while child.stopped():  # at further calls of other threads, or because it failed
        if child.has_said("failed"):
            put_in_again(disk)
        child.go_on()


def put_in_again(disk: Disk) -> None:
    disk.remove()
    disk.insert()


def run(step: int, works: list[str]) -> None:
    """Pull the stick at every `step`-th call of each work."""
    for name in works or TRIPS:
        with tempfile.TemporaryDirectory(dir=place_for_images()) as made:
            stick = Stick(Path(made), WORKS[name])
            places = 0
            for kind in CALLS.split(","):
                nth = 1 + step // 2
                while yank(stick, WORKS[name], kind, nth):
                    places += 1
                    nth += step
        print(f"{name}: yanked at {places} places, 0 lost", flush=True)


if __name__ == "__main__":
    run(int(sys.argv[1]), sys.argv[2:])
