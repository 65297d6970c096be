"""On a real X server: what others see of the windows, and of what was copied and marked."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest

from tests.lock.test_memory import Process

READ = """
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
board = application.clipboard()
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(board.text(mode).strip())
"""

pytestmark = [
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="no Xvfb"),
    pytest.mark.skipif(not shutil.which("xwininfo"), reason="no xwininfo"),
]


@contextmanager
def screen():
    """Yield the variables of a screen of its own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24"]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=(writing,), stderr=subprocess.DEVNULL
    ) as server:
        try:
            os.close(writing)
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def copied(variables):
    """What another program can paste: by the clipboard, and with the middle button."""
    done = subprocess.run(
        [sys.executable, "-c", READ], env=variables, capture_output=True, check=True
    )
    return done.stdout.decode().split("\n")[:2]


def windows(variables):
    """The names and classes of all windows, as every program of the session can list."""
    done = subprocess.run(
        ["xwininfo", "-root", "-tree"], env=variables, capture_output=True, check=True
    )
    return done.stdout.decode()


def test_other_programs_see_a_name_and_what_was_copied_until_the_lock(tmp_path):
    with screen() as variables:
        program = Process(str(tmp_path / "vault"), "start_over", variables)
        try:
            typed = program.secrets["typed"]
            assert copied(variables) == [typed, typed], "they are told before"
            seen = windows(variables)
            assert '"Deponent"' in seen
            for told in (*program.secrets.values(), str(tmp_path)):
                assert told not in seen
            program.lock()
            assert copied(variables) == ["", ""]
        finally:
            program.end()


def test_words_copied_stay_until_they_are_cleared_or_the_process_ends(tmp_path):
    """The twin: a program that locks, clears nothing and goes on."""
    with screen() as variables:
        program = Process(str(tmp_path / "vault"), "forgetful", variables)
        try:
            program.lock()
            assert copied(variables) == [program.secrets["typed"]] * 2
        finally:
            program.end()
