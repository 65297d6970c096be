"""V4: damaged media end a child at most."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def told(count):
    done = subprocess.run(
        [sys.executable, "-m", "tests.jail.mutants", str(count)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [int(each) for each in done.stdout.split()]


def test_hundreds_of_damaged_pictures_and_sounds_harm_nobody():
    decoded, refused, died, lied = told(300)
    assert decoded + refused + died == 300
    assert decoded > 20
    assert refused > 50
    assert lied == 0


@pytest.mark.nightly
def test_ten_thousand_damaged_pictures_and_sounds_harm_nobody():
    decoded, refused, died, lied = told(10_000)
    assert decoded + refused + died == 10_000
    assert lied == 0
