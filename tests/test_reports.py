"""Where the program fails it says where, and never with what, however much it is asked."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.reports import MOST_PLACES, MOST_REPORTS, Reporter, report

ROOT = Path(__file__).parents[1]
WORDS = "канарэйка-у-шахце"
TOLD = re.compile(r"Failed: [\w ]+|  [\w.]+:\d+ [\w<>]+|")
TALKATIVE = {
    "QT_LOGGING_RULES": "*=true",
    "QT_DEBUG_PLUGINS": "1",
    "QT_LOGGING_TO_CONSOLE": "1",
    "PYTHONDEVMODE": "1",
    "QT_QPA_PLATFORM": "offscreen",
}
FAILING = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QTimer, QUrl, qWarning, qCritical, qDebug
from desktop import process
from desktop.app import keep_quiet
process.guard()
if sys.argv[2] == "quiet":
    keep_quiet()
words = sys.argv[1]
application = QCoreApplication([])

class Dying:
    def __del__(self):
        raise ValueError(words)

def fail():
    local = words
    try:
        open(f"/nowhere/{local}")
    except OSError as error:
        raise KeyError(local) from error

def note():
    raise_it = ExceptionGroup(words, [KeyError(words)])
    raise_it.add_note(words)
    raise raise_it

def act():
    thread = threading.Thread(target=fail, name=words)
    thread.start()
    thread.join()
    QTimer.singleShot(0, note)
    QTimer.singleShot(0, fail)
    Dying()
    for say in (qDebug, qWarning, qCritical):
        say(words)
    QTimer.singleShot(20, application.quit)

QTimer.singleShot(0, act)
application.exec()
fail()
"""


def said_by(how):
    done = subprocess.run(
        [sys.executable, "-c", FAILING, WORDS, how],
        cwd=ROOT,
        env={**os.environ, **TALKATIVE},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    return (done.stdout + done.stderr).decode()


def test_failures_of_every_kind_are_told_without_a_word_or_path():
    said = said_by("quiet")
    for kind in ("KeyError after FileNotFoundError", "ExceptionGroup", "ValueError"):
        assert f"Failed: {kind}" in said
    assert WORDS not in said
    assert "/" not in said
    assert all(TOLD.fullmatch(line) for line in said.splitlines()), said


def test_python_and_qt_by_themselves_tell_everything():
    said = said_by("as usual")
    assert said.count(WORDS) >= 6
    assert "/nowhere" in said


def test_the_program_tells_no_path_of_its_own_however_much_it_is_asked(tmp_path):
    folder = tmp_path / WORDS
    running = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--vault", str(folder)],
        cwd=ROOT,
        env={**os.environ, **TALKATIVE, "HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            running.communicate(timeout=3)
    finally:
        running.kill()
        said = running.communicate()[0].decode()
    assert all(TOLD.fullmatch(line) for line in said.splitlines()), said


def test_what_fails_far_down_is_told_by_its_last_places():
    def dig(depth):
        if not depth:
            raise OverflowError(WORDS)
        dig(depth - 1)

    try:
        dig(50)
    except OverflowError as error:
        lines = report(type(error), error, error.__traceback__).splitlines()
    assert len(lines) == MOST_PLACES + 1
    assert lines[-1].endswith(" dig")


def test_what_fails_for_ever_fills_no_disk(capsys):
    reporter = Reporter()
    for _ in range(MOST_REPORTS + 50):
        reporter.say("Failed: ValueError")
    assert capsys.readouterr().err.count("\n") == MOST_REPORTS
