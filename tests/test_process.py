"""How this program starts itself anew: with its own code, wherever it was started."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import process

PLANTED = "import pathlib; pathlib.Path('ran').touch()"
LOCKING = """
import sys
sys.path.pop(0)  # as the installed program, which does not look into this folder
from desktop.process import start_over
start_over(["--help"])
"""


@pytest.mark.parametrize("name", ["argparse.py", "desktop/__init__.py"])
def test_locking_runs_nothing_from_the_folder_in_which_the_program_was_started(
    tmp_path, name
):
    planted = tmp_path / name
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(PLANTED)
    done = subprocess.run(
        [sys.executable, "-c", LOCKING],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.startswith("usage: deponent")
    assert not (tmp_path / "ran").exists()


def test_every_process_of_ours_is_started_without_the_folder_it_is_in(tmp_path):
    (tmp_path / "argparse.py").write_text(PLANTED)
    subprocess.run(
        [*process.command(), "--help"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert not (tmp_path / "ran").exists()


def test_no_module_is_started_with_code_from_where_the_person_is():
    root = Path(process.__file__).parents[1]
    sources = [path for top in ("desktop", "ui") for path in root.glob(f"{top}/**/*.py")]
    assert not [path for path in sources if 'sys.executable, "-m"' in path.read_text()]
