"""The machine goes to sleep while somebody speaks: the recording is kept, the keys go.

A stand-in for logind speaks on a private bus; program, microphone, vault and the new
process are real.
"""

import json
import os
import shutil
import subprocess
import sys

import pytest

from desktop.jail.hearing import Sound
from tests.services.desks import session
from tests.ui.lock.test_signals import CONFIG, MANAGER, ROOT

SPOKEN_SECONDS = 2

pytestmark = [
    pytest.mark.audio,
    pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's"),
    pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no dbus-daemon"),
]


@pytest.fixture
def login(tmp_path):
    """Yield a stand-in for logind and the variables that lead to it."""
    if not shutil.which("pactl"):
        pytest.skip("no PulseAudio: run through .ci/with-sound")
    if subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode:
        pytest.skip("no sound server: run through .ci/with-sound")
    (tmp_path / "bus.conf").write_text(CONFIG.format(path=tmp_path / "bus"))
    address = f"unix:path={tmp_path / 'bus'}"
    variables = {
        **os.environ,
        "DBUS_SYSTEM_BUS_ADDRESS": address,
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    config = f"--config-file={tmp_path / 'bus.conf'}"
    with subprocess.Popen(
        ["dbus-daemon", config, "--nofork", "--print-address"],
        stderr=subprocess.DEVNULL,
        **pipes,
    ) as daemon:
        daemon.stdout.readline()
        playing = [sys.executable, "-m", "tests.ui.lock.fake_login"]
        with subprocess.Popen(playing, cwd=ROOT, env=variables, **pipes) as login:
            try:
                assert json.loads(login.stdout.readline()) == ["ready", []]
                yield login, variables
            finally:
                login.kill()
                daemon.kill()


def test_a_recording_that_runs_when_the_machine_sleeps_is_whole(login, tmp_path):
    logind, variables = login
    reading, writing = os.pipe()
    folder = tmp_path / "vault"
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.lock.slept", str(folder), str(writing)],
        cwd=ROOT,
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(writing,),
    )
    os.close(writing)
    told = {}
    try:
        with os.fdopen(reading) as pipe:
            for line in pipe:
                told = json.loads(line)
                assert "failed" not in told
                if told["second"] == SPOKEN_SECONDS:
                    logind.stdin.write(
                        json.dumps([MANAGER, "PrepareForSleep", [True]]) + "\n"
                    )
                    logind.stdin.flush()
        said = [json.loads(logind.stdout.readline()) for _ in range(3)]
        assert running.poll() is None, "a new process waits for the passphrase"
    finally:
        running.kill()
        running.communicate()
    inhibit = ["Inhibit", ["sleep", "Deponent", "Deponent", "delay"]]
    assert said == [inhibit, ["given up", []], inhibit]
    assert told["second"] >= SPOKEN_SECONDS
    vault = session(folder).unlock(told["passphrase"])
    (row,) = vault.testimonies.rows(0, 9)
    (kept,) = vault.attachments.of(row.id)
    assert kept.media_type == "audio/ogg"
    with vault.attachments.open(kept.id) as stored, Sound(stored) as sound:
        assert sound.frames / sound.rate >= told["second"]
    assert vault.attachments.unfinished_takes() == ()
    assert vault.check() == ()
    vault.close()
