"""The self-test that the frozen program runs."""

import subprocess
import sys
from pathlib import Path

from desktop.demo import selftest

ROOT = Path(__file__).parents[2]


def run(tmp_path, *more):
    return subprocess.run(
        [sys.executable, *more],
        cwd=ROOT,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(tmp_path),
            "TMPDIR": str(tmp_path),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_part_works_and_nothing_is_left(tmp_path):
    done = run(tmp_path, "-m", "desktop", "--selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "FAILED" not in done.stdout
    assert done.stdout.count("ok ") == 11
    assert [path.name for path in tmp_path.iterdir() if path.name[0] != "."] == []


def test_a_part_that_is_missing_fails_it(tmp_path):
    """Without the word lists of statements, as in a build that forgot them."""
    broken = (
        "import sys, desktop.words as words\n"
        "def table(*_): raise FileNotFoundError('gone')\n"
        "words.table = table\n"
        "from desktop.__main__ import main\n"
        "sys.exit(main(['--selftest']))\n"
    )
    done = run(tmp_path, "-c", broken)
    assert done.returncode == selftest.BAD
    assert "FAILED  a statement is rendered and drawn: FileNotFoundError" in done.stdout


def test_it_uses_nothing_that_is_not_packaged():
    unpackaged = (
        "import sys, desktop.demo.selftest\n"
        "print(*sorted({name for name in sys.modules}), sep='\\n')\n"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", unpackaged],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    for name in ("PySide6.QtTest", "numpy", "soundfile", "bagit", "pytest"):
        assert name not in loaded
