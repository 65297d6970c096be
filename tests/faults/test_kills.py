"""A killed program loses nothing that it acknowledged."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def kills(count: int, seed: int) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.kills", str(count), str(seed)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_a_few_kills_of_each_writer_lose_nothing():
    assert kills(2, seed=1).count("0 lost") == 4


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_two_hundred_kills_lose_nothing():
    assert kills(50, seed=2).count("0 lost") == 4
