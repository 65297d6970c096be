"""Cut the power under each work at random moments, and look for what was lost.

Run as ``python -m tests.faults.cuts COUNT SEED PLANTED [WORK...]``. PLANTED is ``-``, or a
bug that must be found: ``normal`` sets the database to ``synchronous = NORMAL``, and
``unflushed`` makes every flush of a file do nothing. That folders are flushed cannot be
seen here, since ext4 writes a new name down with the file; `crash.py` sees it.

Only what was acknowledged before the call that cuts the power counts: the words carry the
moment at which they were said.
"""

import os
import random  # noqa: TID251 - chooses moments, not secrets
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.vault import connecting
from tests.faults.child import Child, check_apart, on_and_on
from tests.faults.disks import Disk, place_for_images
from tests.faults.ground import Ground, Say, Work
from tests.faults.works import WORKS

DISK_MIB = 512
LONGEST_SECONDS = 0.7
CUTS_ON_ONE_GROUND = 5


def weaken() -> None:
    """Let a commit be acknowledged before it is on disk."""
    setting = "PRAGMA synchronous"
    connecting.WRITER_SETTINGS = tuple(
        (f"{setting} = NORMAL", setting, "1")
        if question == setting
        else (change, question, to)
        for change, question, to in connecting.WRITER_SETTINGS
    )


def never_flush() -> None:
    """Let our own code believe that it has flushed a file."""
    real = os.fsync

    def fsync(fd: int) -> None:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            real(fd)

    os.fsync = fsync


PLANTS: dict[str, Callable[[], None]] = {
    "-": lambda: None,
    "normal": weaken,
    "unflushed": never_flush,
}


def planted(work: Work, ground: Ground, plant: str) -> Callable[[Say], int]:
    """Return the work with a bug in the child alone; whoever looks has none."""
    act = on_and_on(work, ground)

    def with_bug(say: Say) -> int:
        PLANTS[plant]()
        try:
            return act(say)
        except OSError as error:  # the power is gone, and it still tried
            return error.errno or 1

    return with_bug


def cut_once(disk: Disk, work: Work, moment: float, plant: str) -> list[str]:
    """Cut `moment` seconds after the first word; return what counts of its words."""
    child = Child(planted(work, Ground(disk.folder), plant))
    child.listen(moment)
    assert child.is_alive(), (child.ends_within(0), child.exit_status, child.words()[-3:])
    before = time.monotonic_ns()
    disk.cut()
    child.kill()
    disk.remove()
    return child.words(before)


def prepared(work: Work, folder: Path) -> Disk:
    """Return a disk with the ground of a work on it."""

    def fill(at: Path) -> None:
        ground = Ground(at)
        ground.make()
        work.prepare(ground)

    disk = Disk(folder / "first", folder / "seen")
    disk.make(DISK_MIB)
    disk.fill(fill)
    return disk


def run(count: int, seed: int, plant: str, names: list[str]) -> None:
    """Cut the power under each work `count` times."""
    chance = random.Random(seed)
    for name in names or WORKS:
        with tempfile.TemporaryDirectory(dir=place_for_images()) as made:
            folder = Path(made)
            first = prepared(WORKS[name], folder)
            told = lost = 0
            for done in range(0, count, CUTS_ON_ONE_GROUND):
                disk = first.copy(folder / "copy")
                blows = min(CUTS_ON_ONE_GROUND, count - done)
                more = _on_one_disk(disk, WORKS[name], (blows, plant), chance)
                told, lost = told + more[0], lost + more[1]
        print(f"{name}: {count} cuts, {told} acknowledgements, {lost} lost", flush=True)


def _on_one_disk(
    disk: Disk, work: Work, blows: tuple[int, str], chance: random.Random
) -> tuple[int, int]:
    """Return how many acknowledgements came, and how many cuts lost something."""
    told: list[str] = []
    count, plant = blows
    for _ in range(count):
        try:
            disk.insert()
            told += cut_once(disk, work, chance.uniform(0, LONGEST_SECONDS), plant)
            disk.insert()
            check_apart(work, Ground(disk.folder), told)
        except AssertionError:
            if plant == "-":
                raise
            return len(told), 1
        finally:
            disk.remove()
    return len(told), 0


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:])
