"""A disk that fills up in the middle of a seal costs nothing but the seal."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace injects the fault and is not installed"
)


def fill_at_every(step: int) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.full_disk", str(step)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_a_full_disk_at_some_writes_of_a_seal_loses_nothing():
    assert "nothing lost" in fill_at_every(13)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_a_full_disk_at_each_write_of_a_seal_loses_nothing():
    assert "nothing lost" in fill_at_every(1)
