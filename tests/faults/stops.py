"""Let each work stand still at random moments, as under sleep, and go on.

Run as ``python -m tests.faults.stops COUNT SEED [WORK...]``: COUNT times each work is
stopped with SIGSTOP, goes on, and is killed at last. While it stands, the machine's clock
goes on by ten minutes, as it does over a sleep: what the work reads afterwards is later.
"""

import os
import random  # noqa: TID251 - chooses moments, not secrets
import shutil
import signal
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from desktop.parts import desk as parts
from tests.faults.child import Child, on_and_on
from tests.faults.ground import Ground, Say, Work
from tests.faults.works import WORKS

SLEEP = timedelta(minutes=10)
LONGEST_SECONDS = 0.3
STOPS = 3


def sleeper(work: Work, ground: Ground):
    """Return the work under a clock that is ten minutes later after each stop."""

    def act(say: Say) -> int:
        slept = [timedelta()]
        real = parts.local_clock

        def wake(_signal, _frame) -> None:
            slept[0] += SLEEP

        signal.signal(signal.SIGCONT, wake)
        parts.local_clock = lambda: real() + slept[0]
        return on_and_on(work, ground)(say)

    return act


def stop_once(work: Work, ground: Ground, chance: random.Random) -> list[str]:
    """Stop and wake the work some times, end it, and return its words."""
    child = Child(sleeper(work, ground))
    for _ in range(STOPS):
        child.listen(chance.uniform(0, LONGEST_SECONDS))
        os.kill(child.id, signal.SIGSTOP)
        assert child.stopped(), "it stopped by itself"
        time.sleep(0.01)
        child.go_on()
    child.listen(chance.uniform(0, LONGEST_SECONDS))
    assert child.kill() == -signal.SIGKILL, "it stopped by itself"
    return child.words()


def run(count: int, seed: int, names: list[str]) -> None:
    """Stop each work `count` times."""
    chance = random.Random(seed)
    for name in names or WORKS:
        told = 0
        with tempfile.TemporaryDirectory() as made:
            first = Ground(Path(made) / "first")
            first.folder.mkdir()
            first.make()
            WORKS[name].prepare(first)
            for _ in range(count):
                ground = Ground(Path(made) / "copy")
                shutil.copytree(first.folder, ground.folder)
                words = stop_once(WORKS[name], ground, chance)
                WORKS[name].check(ground, words)
                shutil.rmtree(ground.folder)
                told += len(words)
        print(f"{name}: {count * STOPS} stops, {told} acknowledgements, 0 lost", flush=True)


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
