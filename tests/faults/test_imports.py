"""An import that is cut off, at any call, keeps everything or nothing (B13)."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FAULTS = ("full", "broken", "killed")

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace injects the fault and is not installed"
)


def sweep(fault: str, step: int) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.imports", fault, str(step)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_some_calls_of_an_import_leaves_all_rows_or_none(fault):
    assert "all rows or none" in sweep(fault, 29)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_each_call_of_an_import_leaves_all_rows_or_none(fault):
    assert "all rows or none" in sweep(fault, 1)
