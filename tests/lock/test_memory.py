"""After locking, nothing of what was known is left in the memory of any process of ours.

The twin shows that the search can see: the same lock without a new process is found out.
Reading another process's memory needs root, because ours lets nobody else.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trips.hunt import forms

ROOT = Path(__file__).parents[2]
PIECE = 1 << 24

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


def memory(pid):
    """Yield the readable memory of a process, piece by piece, with some overlap."""
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
    needles = {}
    for name, secret in secrets.items():
        for form in ("utf-8", "utf-16-le"):
            needles[f"{name} as {form}"] = forms(secret)[form]
        if re.fullmatch("[0-9a-f]{64,}", secret):
            key = bytes.fromhex(secret)
            needles |= {f"{name} at {at}": key[at : at + 16] for at in (0, len(key) - 16)}
    found = set()
    for each in family(pid):
        for piece in memory(each):
            found |= {name for name, raw in needles.items() if raw in piece}
    return sorted(found)


class Process:
    """The program with something to forget."""

    def __init__(self, folder, after):
        reading, writing = os.pipe()
        self.pipe = os.fdopen(reading)
        self.running = subprocess.Popen(
            [sys.executable, "-m", "tests.lock.remembered", folder, str(writing), after],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(writing,),
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PULSE_SERVER": "unix:/no"},
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


def test_without_a_new_process_words_and_keys_are_left_in_memory(start):
    process = start("stay")
    process.lock()
    left = remembered(process.running.pid, process.secrets)
    assert any(each.startswith("typed") for each in left)
    assert any(each.startswith("identity") for each in left)
