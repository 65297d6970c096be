"""Killed at any moment, also by its own fault, the program leaves nothing readable behind.

No core file is written and no half-written file is plain. The twin is the same program
without what it does to itself first: it leaves a core file with every word in it.
"""

import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import process
from tests.fuzz.dice import Dice
from tests.trips.hunt import hunt
from tests.trips.test_canaries import ROOT, SHARED_MEMORY, environment

PR_GET_DUMPABLE = 3
MOST_SECONDS = 4.0
SEED = 20_261_130
CORE_PATTERN = Path("/proc/sys/kernel/core_pattern")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="core files of Linux")


def killed(home, how, with_signal, after):
    """Run it until it is killed; return what was planted, and how often it had sealed."""
    reading, writing = os.pipe()
    work = home / "work"
    work.mkdir(parents=True)
    running = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.trips.killed",
            str(work / "vault"),
            str(writing),
            how,
        ],
        cwd=home,
        env=environment(home),
        pass_fds=(writing,),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        secrets = json.loads(pipe.readline())
        try:
            running.wait(after)
        except subprocess.TimeoutExpired:
            running.send_signal(with_signal)
        running.communicate()
        told = [json.loads(line) for line in pipe]
    assert running.returncode == -with_signal, told
    assert not any("failed" in each for each in told), told
    return secrets, told.count("sealed")


def left_behind(home, secrets):
    """Where anything planted is found, or a core file lies."""
    shared = [path for path in SHARED_MEMORY.iterdir() if path.is_file()]
    found = hunt([home, *shared], secrets, spared=[home / "work" / "brought"])
    cores = [str(path) for path in home.rglob("core*") if path.is_file()]
    return found + cores


def sweep(folder, points):
    sealed = 0
    for point in range(points):
        home = folder / str(point)
        home.mkdir()
        with_signal = (signal.SIGKILL, signal.SIGSEGV)[point % 2]
        after = Dice(SEED, point).below(int(MOST_SECONDS * 1000)) / 1000
        secrets, count = killed(home, "guarded", with_signal, after)
        assert left_behind(home, secrets) == [], (point, after)
        sealed += count
    return sealed


def test_killed_at_a_few_points_nothing_is_left_to_read(tmp_path):
    sweep(tmp_path, 2)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_killed_at_fifty_points_nothing_is_left_to_read(tmp_path):
    assert sweep(tmp_path, 50) > 20


def test_without_its_guard_a_fault_leaves_every_word_in_a_core_file(tmp_path):
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    if CORE_PATTERN.read_text().strip() != "core" or most != resource.RLIM_INFINITY:
        pytest.skip("this system keeps core files elsewhere, or none")
    secrets, _count = killed(tmp_path, "bare", signal.SIGSEGV, MOST_SECONDS)
    found = left_behind(tmp_path, {"typed": secrets["typed"]})
    assert any("typed as utf-16-le" in each and "core" in each for each in found)


def test_the_guard_forbids_core_files_and_debuggers():
    child = os.fork()
    if child == 0:
        process.guard()
        limits = resource.getrlimit(resource.RLIMIT_CORE)
        dumpable = ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
        os._exit(limits == (0, 0) and dumpable == 0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 1


@pytest.mark.parametrize("kind", [[], ["--jail", "look"]], ids=["the window", "a child"])
def test_the_program_and_its_children_guard_themselves_before_anything_else(kind, tmp_path):
    arguments = kind or ["--vault", str(tmp_path / "vault")]
    running = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "desktop", *arguments],
        cwd=ROOT,
        env=environment(tmp_path / "home"),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        loaded = b""
        for line in running.stderr:
            loaded = line.rsplit(b"|", 1)[-1].strip()
            if loaded in (b"PySide6.QtCore", b"PIL.Image"):
                break
        limits = Path(f"/proc/{running.pid}/limits").read_text()
        assert loaded, "something was loaded"
        assert "Max core file size        0                    0 " in limits
    finally:
        running.kill()
        running.communicate()
