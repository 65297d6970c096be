"""Kill each work with SIGKILL at random moments, and look for what was lost.

Run as ``python -m tests.faults.kills COUNT SEED [WORK...]``. Prints one line for each work.
"""

import random  # noqa: TID251 - chooses moments, not secrets
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from tests.faults.child import Child, on_and_on
from tests.faults.ground import Ground, Work
from tests.faults.works import WORKS

LONGEST_SECONDS = 0.7
KILLS_ON_ONE_GROUND = 5
"""The questions asked after a kill grow with all that was done before it."""


def kill_once(work: Work, ground: Ground, moment: float) -> list[str]:
    """Kill a child `moment` seconds after its first word, and return its words."""
    child = Child(on_and_on(work, ground))
    child.listen(moment)
    assert child.kill() == -signal.SIGKILL, "it stopped by itself"
    return child.words()


def run(count: int, seed: int, names: list[str]) -> None:
    """Kill each work `count` times, on new ground after every few kills."""
    chance = random.Random(seed)
    for name in names or WORKS:
        first = Path(tempfile.mkdtemp())
        try:
            prepared = Ground(first)
            prepared.make()
            WORKS[name].prepare(prepared)
            acknowledged = sum(
                _on_new_ground(name, first, min(KILLS_ON_ONE_GROUND, count - done), chance)
                for done in range(0, count, KILLS_ON_ONE_GROUND)
            )
        finally:
            shutil.rmtree(first)
        print(f"{name}: {count} kills, {acknowledged} acknowledgements, 0 lost", flush=True)


def _on_new_ground(name: str, first: Path, count: int, chance: random.Random) -> int:
    """Return how many acknowledgements came; all of them are asked for after each kill."""
    folder = Path(tempfile.mkdtemp())
    told: list[str] = []
    try:
        ground = Ground(folder / "ground")
        shutil.copytree(first, ground.folder)
        for _ in range(count):
            told += kill_once(WORKS[name], ground, chance.uniform(0, LONGEST_SECONDS))
            WORKS[name].check(ground, told)
    finally:
        shutil.rmtree(folder)
    return len(told)


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
