"""Beginning and ending a recording, and judging what is on it."""

import math
import os
import subprocess
import threading
from itertools import pairwise

RATE = 48_000


def stall(seconds):
    """Block this thread, as a busy disk or a busy window would."""
    threading.Event().wait(seconds)


def begin(qtbot, recorder, take):
    with qtbot.waitSignal(recorder.level_changed):
        recorder.listen()
    with qtbot.waitSignal(recorder.recording_started):
        recorder.start(take)


def end(qtbot, recorder):
    with qtbot.waitSignal(recorder.recording_stopped, timeout=10_000) as told:
        recorder.stop()
    return told.args[0]


def until_heard(qtbot, recorder, process):
    """Wait until a sound was played, and until the last of it has come through."""
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=90_000)
    assert process.returncode == 0
    until_quiet(qtbot, recorder)


def until_quiet(qtbot, recorder):
    with qtbot.waitSignal(recorder.level_changed, check_params_cb=lambda level: level == 0):
        pass


def holds_a_microphone():
    """Whether the sound server sees this process listening."""
    listed = subprocess.run(
        ["pactl", "list", "source-outputs"], capture_output=True, text=True, check=True
    )
    return f'application.process.id = "{os.getpid()}"' in listed.stdout


def envelope(samples, rate):
    """How loud it is every hundredth of a second, over a twentieth."""
    step = rate // 100
    energies = [
        sum(value * value for value in samples[at : at + step])
        for at in range(0, len(samples) - step, step)
    ]
    return [math.sqrt(sum(energies[at : at + 5])) for at in range(len(energies) - 4)]


def likeness(one, other):
    """The correlation of two series at the lag where they are most alike."""

    def correlation(left, right):
        mean_left, mean_right = sum(left) / len(left), sum(right) / len(right)
        pairs = [(a - mean_left, b - mean_right) for a, b in zip(left, right, strict=True)]
        spread = sum(a * a for a, _ in pairs) * sum(b * b for _, b in pairs)
        return sum(a * b for a, b in pairs) / math.sqrt(spread) if spread else 0.0

    lags = range(len(other) - len(one) + 1)
    return max(correlation(one, other[lag : lag + len(one)]) for lag in lags)


def sounding_seconds(samples, hertz=440):
    """How long a tone sounds, by counting its waves: a lost piece would be missing."""
    loud = [value for value in samples if abs(value) > 1_000]
    crossings = sum(1 for before, after in pairwise(loud) if (before < 0) != (after < 0))
    return crossings / (2 * hertz)
