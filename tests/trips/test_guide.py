"""The pictures of the guide are taken as people take them, in every language."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.demo.guide import PICTURES
from ui.translations import languages

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.audio, pytest.mark.nightly, pytest.mark.timeout(900)]


@pytest.mark.parametrize("language", languages())
def test_an_interview_from_the_first_start_to_the_receipt_is_seen(tmp_path, language):
    arguments = ["--language", language, "--out", str(tmp_path / "out")]
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "desktop.demo.guide", *arguments],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((tmp_path / "out").iterdir())) == len(PICTURES)
    assert list(temporary.iterdir()) == []
