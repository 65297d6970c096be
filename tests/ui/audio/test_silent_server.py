"""A sound system that no longer answers holds up neither the window nor the lock."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ui.audio.errors import MicrophoneLost

ROOT = Path(__file__).parents[3]

pytestmark = [
    pytest.mark.audio,
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio is Linux's"),
    pytest.mark.skipif(not shutil.which("pulseaudio"), reason="no PulseAudio"),
]


def child_of(process):
    """The first process that `process` started: its sound server."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text()
    return int(children.split()[0])


def test_a_server_that_stands_still_does_not_keep_the_program_from_ending(tmp_path):
    script = Path(__file__).with_name("record_alone.py")
    running = subprocess.Popen(
        ["bash", ".ci/with-sound", sys.executable, script, tmp_path / "take.ogg", "99"],
        cwd=ROOT,
        env={**os.environ, "PULSE_SERVER": f"unix:{tmp_path / 'none'}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    said, server = [], None
    try:
        for line in running.stdout:
            said.append(line.strip())
            if said[-1] == "1":
                server = child_of(running.pid)
                os.kill(server, signal.SIGSTOP)
            if said[-1] == "left":
                os.kill(server, signal.SIGCONT)
        assert running.wait() == 0
    finally:
        running.kill()
        running.communicate()
    assert said[:3] == ["started", "0", "1"]
    assert said[-2:] == [MicrophoneLost.code, "left"]
