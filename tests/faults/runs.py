"""Runs one of the fault programs of this folder, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def ran(program: str, *words: str | int) -> str:
    """Return what `program` printed; it ended well, or what it said fails the test."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{program}", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr[-3000:]
    return done.stdout
