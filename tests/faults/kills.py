"""Kill each writer with SIGKILL at random moments, and look for what was lost.

Run as ``python -m tests.faults.kills COUNT SEED``: forks a child for each kill, so that
the interpreter starts only once. Prints one line for each kind of work.
"""

import os
import random  # noqa: TID251 - chooses moments, not secrets
import select
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from tests.faults.work import WORKS, Ground, child

LONGEST_SECONDS = 0.7
KILLS_ON_ONE_GROUND = 5
"""The questions asked after a kill grow with all that was done before it."""


def kill_once(name: str, ground: Ground, moment: float) -> list[str]:
    """Run a child, kill it `moment` seconds after its first word, and return its words."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        child(name, ground, writing)
        os._exit(1)
    os.close(writing)
    told = b""
    while True:
        ready, _none, _nothing = select.select([reading], [], [], moment if told else 30)
        if not ready:
            break
        piece = os.read(reading, 65536)
        told += piece
        if not piece or len(told) > 1_000_000:
            break
        moment = max(0.0, moment - 0.01)
    os.kill(process, signal.SIGKILL)
    while piece := os.read(reading, 65536):
        told += piece
    os.close(reading)
    _pid, status = os.waitpid(process, 0)
    assert os.WIFSIGNALED(status), f"{name} stopped by itself"
    assert told.endswith(b"\n")
    return told.decode().split("\n")[:-1]


def run(count: int, seed: int) -> None:
    """Kill each kind of work `count` times, on new ground after every few kills."""
    chance = random.Random(seed)
    for name in WORKS:
        acknowledged = sum(
            _on_new_ground(name, min(KILLS_ON_ONE_GROUND, count - done), chance)
            for done in range(0, count, KILLS_ON_ONE_GROUND)
        )
        print(f"{name}: {count} kills, {acknowledged} acknowledgements, 0 lost", flush=True)


def _on_new_ground(name: str, count: int, chance: random.Random) -> int:
    """Return how many acknowledgements came; all of them are asked for after each kill."""
    folder = Path(tempfile.mkdtemp())
    told: list[str] = []
    try:
        ground = Ground(folder)
        ground.make()
        for _ in range(count):
            told += kill_once(name, ground, chance.uniform(0, LONGEST_SECONDS))
            WORKS[name][1](ground, told)
    finally:
        shutil.rmtree(folder)
    return len(told)


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]))
