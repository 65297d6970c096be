"""A stick that keeps one byte otherwise: what was written to it is refused, or is whole.

Run as ``python -m tests.faults.liars COUNT SEED [WORK...]``: COUNT times each work that
writes to a stick, each time with another bit of another byte kept wrongly. What SQLite
writes aside and deletes again is on no stick afterwards; a byte of it may be wrong.
"""

import random  # noqa: TID251 - chooses bytes, not secrets
import shutil
import sys
import tempfile
from pathlib import Path

from desktop.services.errors import HandOverFailed
from desktop.vault.errors import BackupDamaged
from tests.faults.calls import acknowledged
from tests.faults.child import Child, check_apart
from tests.faults.fuse import inserted
from tests.faults.ground import Ground, Say, Work
from tests.faults.sticks import Liar, Stick
from tests.faults.works import WORKS

TRIPS = ("export", "backup")
BLOCK_BYTES = 4096
REFUSED = 1


def once(work: Work, ground: Ground):
    """Return what does the work once, and ends with `REFUSED` if the stick is not believed.

    What a backup reads back can only be damage, or an error of the disk; what a hand-over
    reads back is another file.
    """

    def act(_say: Say) -> int:
        at = work.begin(ground)
        try:
            work.piece(at, 0, _say)
        except (HandOverFailed, BackupDamaged, OSError) as error:
            _say(f"error {error!r}")
            return REFUSED
        return 0

    return act


def written(work: Work, ground: Ground) -> int:
    """Return about how many bytes a work writes to its stick, and not fewer."""
    with inserted(Stick(), ground.stick):
        before = shutil.disk_usage(ground.stick).free
        _done(work, ground)
        return before - shutil.disk_usage(ground.stick).free - BLOCK_BYTES


def _done(work: Work, ground: Ground) -> tuple[int, list[str]]:
    child = Child(once(work, ground))
    words = child.words()
    assert not child.stopped()
    assert child.exit_status in (0, REFUSED), words
    return child.exit_status, words


def lied_to(work: Work, ground: Ground, liar: Liar) -> int:
    """Do the work with such a stick; look; return whether it was refused."""
    with inserted(liar, ground.stick):
        refused, words = _done(work, ground)
        check_apart(work, ground, acknowledged(words))
    return refused


def run(count: int, seed: int, works: list[str]) -> None:
    """Let each work meet `count` such sticks."""
    chance = random.Random(seed)
    for name in works or TRIPS:
        work, refused = WORKS[name], 0
        with tempfile.TemporaryDirectory() as made:
            first, copy = Ground(Path(made) / "first"), Ground(Path(made) / "copy")
            first.folder.mkdir()
            first.make()
            work.prepare(first)
            shutil.copytree(first.folder, copy.folder)
            size = written(work, copy)
            for _ in range(count):
                shutil.rmtree(copy.folder)
                shutil.copytree(first.folder, copy.folder)
                liar = Liar(chance.randrange(size), chance.randrange(8))
                refused += lied_to(work, copy, liar)
        print(f"{name}: {refused} of {count} refused, 0 believed wrongly", flush=True)


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
