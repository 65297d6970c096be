"""The system ends the program: the last words are kept, and nothing holds it up."""

import errno
import os
import shutil
import signal
import subprocess
import sys

import pytest

from desktop.app.ending import NAMES, ending_signals
from desktop.vault.testimonies import Testimonies
from tests.lock.ended import WORDS
from tests.lock.test_memory import ROOT
from tests.services.desks import PASSPHRASE, session

SIGNALS = [name for name in NAMES if hasattr(signal, name)]
PATIENCE_SECONDS = 60

pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals"),
]


def ended(folder, state, *numbers):
    """Return the exit status of the program that got a signal as soon as it has typed."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.lock.ended", folder, state],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as running:
        try:
            while running.stdout.readline().strip() != "typed":
                assert running.poll() is None
            for number in numbers:
                running.send_signal(number)
            return running.wait(PATIENCE_SECONDS)
        finally:
            running.kill()


def words_in(folder):
    vault = session(folder).unlock(PASSPHRASE)
    found = [
        word
        for row in vault.testimonies.rows(0, 10)
        for word in vault.testimonies.get(row.id).paragraphs
    ]
    vault.close()
    return " ".join(found)


@pytest.fixture
def folder(filled, tmp_path):
    folder = tmp_path / "vault"
    shutil.copytree(filled, folder)
    assert WORDS.strip() not in words_in(folder)
    return folder


@pytest.mark.parametrize("name", SIGNALS)
def test_words_that_were_not_saved_yet_are_in_the_vault_after_a_signal(folder, name):
    assert ended(folder, "typed", getattr(signal, name)) == 0
    assert WORDS.strip() in words_in(folder)


def test_a_dialog_holds_nothing_up(folder):
    assert ended(folder, "dialog", signal.SIGTERM) == 0
    assert WORDS.strip() in words_in(folder)


def test_a_second_signal_cuts_nothing_off(folder):
    assert ended(folder, "typed", signal.SIGTERM, signal.SIGTERM, signal.SIGHUP) == 0
    assert WORDS.strip() in words_in(folder)


def test_a_program_in_which_nothing_was_opened_ends_too(folder):
    assert ended(folder, "locked", signal.SIGTERM) == 0


def test_a_signal_that_was_to_be_ignored_is_left_alone():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert signal.SIGHUP not in ending_signals()
        assert signal.SIGTERM in ending_signals()
    finally:
        signal.signal(signal.SIGHUP, before)


def test_words_that_a_disk_refuses_hold_nothing_up(room, monkeypatch):
    room.unlock().interview()
    room.write(WORDS)
    monkeypatch.setattr(Testimonies, "save", refuse)
    room.program.end(lambda: room.ended.append("end"))
    room.locked()
    assert room.ended == ["end"]


def test_a_lock_that_has_begun_ends_in_place_of_starting_over(room):
    room.unlock().interview()
    room.write(WORDS)
    room.program.lock()
    room.program.end(lambda: room.ended.append("end"))
    room.locked()
    assert room.ended == ["end"]
    assert WORDS.strip() in words_in(room.folder)


def refuse(*_arguments, **_named):
    raise OSError(errno.EIO, os.strerror(errno.EIO))
