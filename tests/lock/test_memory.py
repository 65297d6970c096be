"""After locking, nothing of what was known is left in the memory of any process of ours.

The twin shows that the search can see: the same lock without a new process is found out.
Reading another process's memory needs root, because ours lets nobody else.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.trips.hunt import forms

ROOT = Path(__file__).parents[2]
PIECE = 1 << 24
PATIENCE_SECONDS = 20

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's"),
    pytest.mark.skipif(
        not hasattr(os, "geteuid") or os.geteuid() != 0,
        reason="only root may read the memory of a process that guards itself",
    ),
]


def family(pid):
    """Return a process and all that it started."""
    found = [pid]
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in listed.read_text().split():
            found += family(int(child))
    return found


def has_ended(pid):
    """Whether nothing is left of a process but perhaps its number."""
    try:
        return "State:\tZ" in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True


def memory(pid):
    """Yield the readable memory of a process, piece by piece, with some overlap.

    One that has ended and waits for its parent to hear of it has none.
    """
    if has_ended(pid):
        return
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as raw:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if not found:  # what cannot be written holds the program, not words
                continue
            at, end = int(found[1], 16), int(found[2], 16)
            while at < end:
                try:
                    raw.seek(at)
                    yield raw.read(min(PIECE, end - at))
                except OSError:
                    pass
                at += PIECE - 4096 if end - at > PIECE else end - at


def remembered(pid, secrets):
    """Return what is found in the memory of a process and its children."""
    return remembered_by(family(pid), secrets)


def remembered_by(pids, secrets):
    """Return what is found in the memory of any of these processes."""
    needles = {}
    for name, secret in secrets.items():
        for form in ("utf-8", "utf-16-le"):
            needles[f"{name} as {form}"] = forms(secret)[form]
        if re.fullmatch("[0-9a-f]{64,}", secret):
            key = bytes.fromhex(secret)
            needles |= {f"{name} at {at}": key[at : at + 16] for at in (0, len(key) - 16)}
    found = set()
    for each in pids:
        for piece in memory(each):
            found |= {name for name, raw in needles.items() if raw in piece}
    return sorted(found)


class Process:
    """The program with something to forget."""

    def __init__(self, folder, after, variables=os.environ):
        reading, writing = os.pipe()
        self.pipe = os.fdopen(reading)
        self.running = subprocess.Popen(
            [sys.executable, "-m", "tests.lock.remembered", folder, str(writing), after],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(writing,),
            env={"QT_QPA_PLATFORM": "offscreen", **variables, "PULSE_SERVER": "unix:/no"},
        )
        os.close(writing)
        self.secrets = json.loads(self.pipe.readline())

    def lock(self):
        """Lock, and wait until the memory is that of a new process."""
        self.running.stdin.write(b"!")
        self.running.stdin.flush()
        self.pipe.readline()

    def end(self):
        self.running.kill()
        self.running.communicate()
        self.pipe.close()


@pytest.fixture
def start(tmp_path):
    started = []

    def start(after):
        started.append(Process(str(tmp_path / "vault"), after))
        return started[-1]

    yield start
    for each in started:
        each.end()


def test_after_locking_no_word_and_no_key_is_left_in_memory(start):
    process = start("start_over")
    pid = process.running.pid
    assert remembered(pid, process.secrets), "the search sees what is there before"
    process.lock()
    assert remembered(pid, process.secrets) == []
    assert process.running.poll() is None
    command = Path(f"/proc/{pid}/cmdline").read_bytes()
    environment = Path(f"/proc/{pid}/environ").read_bytes()
    for secret in process.secrets.values():
        assert secret.encode() not in command + environment


def test_a_child_that_was_given_a_picture_does_not_outlive_the_lock(start):
    process = start("start_over")
    pid = process.running.pid
    children = family(pid)[1:]
    held = {"picture": process.secrets["picture"]}
    assert "picture at 0" in remembered_by(children, held), "the child holds it before"
    for child in children:
        # Decoding something endless, it would not notice that nobody listens any more.
        os.kill(child, signal.SIGSTOP)
    process.lock()
    until = time.monotonic() + PATIENCE_SECONDS
    while not all(map(has_ended, children)):
        assert time.monotonic() < until
    assert remembered(pid, held) == []


def test_without_a_new_process_words_and_keys_are_left_in_memory(start):
    process = start("stay")
    process.lock()
    left = remembered(process.running.pid, process.secrets)
    assert any(each.startswith("typed") for each in left)
    assert any(each.startswith("identity") for each in left)
