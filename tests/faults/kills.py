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
    """Kill each kind of work `count` times."""
    chance = random.Random(seed)
    for name, (_work, check) in WORKS.items():
        folder = Path(tempfile.mkdtemp())
        try:
            ground = Ground(folder)
            ground.make()
            told: list[str] = []
            for _ in range(count):
                told += kill_once(name, ground, chance.uniform(0, LONGEST_SECONDS))
                check(ground, told)
            print(
                f"{name}: {count} kills, {len(told)} acknowledgements, 0 lost", flush=True
            )
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]))
