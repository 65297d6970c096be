"""Sound made for tests, takes in memory, and a loudspeaker that the microphone hears."""

import array
import io
import math
import os
import shutil
import subprocess
import tempfile
import threading
import wave
from pathlib import Path

import pytest

from desktop.jail.hearing import Sound
from ui.audio.player import Player
from ui.audio.recorder import Recorder


class MemoryTake:
    """A take that keeps its pages, and fails or dawdles where it is told to."""

    def __init__(self, *, fails_at=None, error=None, dawdle=None):
        self.pages = []
        self.closes = 0
        self._fails_at = fails_at
        self._error = error
        self._dawdle = dawdle

    def append(self, page):
        if len(self.pages) == self._fails_at:
            raise self._error
        if self._dawdle is not None:
            self._dawdle(len(self.pages))
        self.pages.append(page)

    def close(self):
        self.closes += 1

    @property
    def samples(self):
        return decoded(b"".join(self.pages))


def decoded(stored):
    """All samples of a mono file, as an array."""
    samples = array.array("h")
    with Sound(io.BytesIO(stored)) as decoder:
        while piece := decoder.read(65_536):
            samples.frombytes(piece)
    return samples


def tone(seconds, *, rate=48_000, channels=1, hertz=440, loudness=12_000):
    """Samples of a plain tone, the same in each channel."""
    samples = array.array("h")
    for frame in range(round(seconds * rate)):
        value = round(loudness * math.sin(2 * math.pi * hertz * frame / rate))
        samples.extend([value] * channels)
    return samples


def wav(samples, *, rate=48_000, channels=1):
    """The samples as a WAV file in memory."""
    target = io.BytesIO()
    with wave.open(target, "wb") as writer:
        writer.setnchannels(channels)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(array.array("h", samples).tobytes())
    return target.getvalue()


@pytest.fixture(scope="module")
def _awake_room():
    """Keeps the null sink from falling asleep: it takes more than a second to wake."""
    if shutil.which("pactl") is None:
        pytest.skip("no PulseAudio: run through .ci/with-sound")
    if subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode:
        pytest.skip("no sound server: run through .ci/with-sound")
    listener = subprocess.Popen(
        ["parec", "--device=microphone", "--latency-msec=10"], stdout=subprocess.DEVNULL
    )
    yield
    listener.kill()
    listener.wait()


@pytest.fixture
def room(tmp_path, _awake_room):
    """Plays a WAV file in the room that the microphone hears; returns the process.

    Test processes take turns: what one of them plays, the others would hear.
    """
    fcntl = pytest.importorskip("fcntl")
    started = []

    def play(stored):
        path = tmp_path / f"{len(started)}.wav"
        path.write_bytes(stored)
        unhurried = {**os.environ, "PULSE_LATENCY_MSEC": "1000"}
        command = ["paplay", "--device=room", path]
        started.append(subprocess.Popen(command, env=unhurried))
        return started[-1]

    with Path(tempfile.gettempdir(), "deponent-room.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield play
        for process in started:
            process.kill()
            process.wait()


@pytest.fixture
def witness(room):
    """Another program that hears the room; call it for the samples it heard."""
    command = ["parec", "--device=microphone", "--rate=48000", "--channels=1"]
    command += ["--format=s16le", "--latency-msec=200"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    heard = bytearray()
    listening = threading.Thread(target=lambda: heard.extend(process.stdout.read()))
    listening.start()

    def testify():
        process.terminate()
        process.wait()
        listening.join()
        return array.array("h", bytes(heard[: len(heard) // 2 * 2]))

    yield testify
    testify()
    process.stdout.close()


@pytest.fixture
def recorder(qapp):
    made = Recorder()
    yield made
    made.close()


@pytest.fixture
def player(qapp):
    made = Player()
    yield made
    made.close()
