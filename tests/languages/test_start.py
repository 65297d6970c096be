"""The language in which the program begins, and the one in which it begins again."""

import os
import subprocess
import sys

import pytest

from desktop.cli import understand

LOCKED = """
import os, sys
from PySide6.QtCore import QTimer
import desktop.app as app
from desktop.cli import understand

def start_over(arguments):
    print("|".join(arguments), flush=True)
    os._exit(0)

class Hurried(app.Program):
    def begin(self):
        super().begin()
        if sys.argv[2]:
            self._entrance.languages.buttons[sys.argv[2]].click()
        QTimer.singleShot(0, self.press)

    def press(self):
        self._entrance.passphrase.setText("seldom unplug")
        self.lock()

app.start_over, app.Program = start_over, Hurried
app.start(understand(["--vault", sys.argv[1], *sys.argv[3:]]))
"""


def begun_again(folder, chosen, *options, **environment):
    """Return with what the program begins again when it is locked at the first page."""
    command = [sys.executable, "-c", LOCKED, str(folder), chosen, *options]
    place = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, timeout=120, env=place
    )
    return done.stdout.strip().split("|")


@pytest.mark.parametrize(
    ("chosen", "options", "environment", "language"),
    [
        ("", (), {"LC_ALL": "C.UTF-8"}, "en"),
        ("", (), {"LC_ALL": "be_BY.UTF-8"}, "be"),
        ("", ("--language", "ru"), {"LC_ALL": "be_BY.UTF-8"}, "ru"),
        ("", ("--language", "xx"), {"LC_ALL": "be_BY.UTF-8"}, "en"),
        ("be", ("--language", "ru"), {"LC_ALL": "C.UTF-8"}, "be"),
    ],
)
def test_the_next_process_speaks_what_this_one_spoke(
    folder, chosen, options, environment, language
):
    again = begun_again(folder, chosen, *options, **environment)
    assert again == ["--vault", str(folder), "--language", language]


def test_the_windows_and_a_statement_have_languages_of_their_own():
    options = understand(["--language", "be", "statement", "K7M4-P9R3", "-o", "a.pdf"])
    assert (options.interface, options.language) == ("be", "en")
    assert understand([]).interface == "system"
