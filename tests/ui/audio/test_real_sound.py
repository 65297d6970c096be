"""The real microphone and loudspeaker path, on a null sink whose monitor is the microphone.

All such tests are in this one file: the room is shared, and what one plays another hears.
"""

import errno
import io
import math
import shutil
import signal
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from tests.ui.audio.conftest import MemoryTake, decoded, tone, wav
from ui.audio.errors import AlreadyRecording

pytestmark = [pytest.mark.audio, pytest.mark.usefixtures("room")]
RATE = 48_000
SPEECH = (
    "They came at night. I was in the house with my son. They did not say who they were."
)


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


def until_played(qtbot, process):
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=15_000)
    assert process.returncode == 0


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


def test_speech_in_the_room_is_the_speech_on_the_tape(qtbot, recorder, room, tmp_path):
    if shutil.which("espeak-ng") is None:
        pytest.skip("no espeak-ng")
    spoken = tmp_path / "spoken.wav"
    subprocess.run(["espeak-ng", "-w", spoken, SPEECH], check=True)
    said = decoded(spoken.read_bytes())
    take = MemoryTake()
    begin(qtbot, recorder, take)
    started = time.monotonic()
    until_played(qtbot, room(spoken.read_bytes()))
    elapsed = time.monotonic() - started
    seconds = end(qtbot, recorder)
    assert take.closes == 1
    heard = take.samples
    assert len(heard) / RATE == pytest.approx(seconds, abs=0.001)
    assert seconds == pytest.approx(elapsed, abs=0.25)
    assert likeness(envelope(said, 22_050), envelope(heard, RATE)) > 0.9


def test_a_window_that_stalls_for_three_seconds_loses_no_sound(qtbot, recorder, room):
    take = MemoryTake()
    begin(qtbot, recorder, take)
    playing = room(wav(tone(3.2)))
    stall(3)
    until_played(qtbot, playing)
    end(qtbot, recorder)
    assert sounding_seconds(take.samples) == pytest.approx(3.2, abs=0.02)


def test_a_slow_disk_loses_no_sound_and_keeps_none_from_after_stop(qtbot, recorder, room):
    stalled = threading.Event()

    def dawdle(page):
        if page == 3:
            stalled.set()
            stall(1.5)

    take = MemoryTake(dawdle=dawdle)
    begin(qtbot, recorder, take)
    started = time.monotonic()
    room(wav(tone(5)))
    qtbot.waitUntil(stalled.is_set, timeout=10_000)
    stall(0.5)
    asked = time.monotonic() - started
    seconds = end(qtbot, recorder)
    assert time.monotonic() - started > asked + 0.5
    assert seconds == pytest.approx(asked, abs=0.2)
    heard = take.samples
    first = next(at for at, value in enumerate(heard) if abs(value) > 1_000)
    assert sounding_seconds(heard) == pytest.approx((len(heard) - first) / RATE, abs=0.02)


def test_a_full_disk_ends_the_recording_and_keeps_what_is_on_it(qtbot, recorder):
    take = MemoryTake(fails_at=3, error=OSError(errno.ENOSPC, "full"))
    begin(qtbot, recorder, take)
    with qtbot.waitSignal(recorder.recording_failed, timeout=10_000) as told:
        pass
    assert told.args == ["audio.disk_full"]
    assert (len(take.pages), take.closes) == (3, 1)
    assert not recorder.is_recording
    assert recorder.kept_seconds == pytest.approx(len(take.samples) / RATE)
    assert recorder.kept_seconds > 0.9


def test_a_broken_disk_is_told_from_a_full_one(qtbot, recorder):
    take = MemoryTake(fails_at=0, error=OSError(errno.EIO, "broken"))
    recorder.listen()
    with qtbot.waitSignal(recorder.recording_failed, timeout=10_000) as told:
        recorder.start(take)
    assert told.args == ["audio.not_written"]
    assert take.closes == 1
    with qtbot.waitSignal(recorder.recording_started):
        recorder.start(MemoryTake())
    end(qtbot, recorder)


def test_a_second_recording_does_not_touch_the_first(qtbot, recorder):
    first, second = MemoryTake(), MemoryTake()
    begin(qtbot, recorder, first)
    with pytest.raises(AlreadyRecording):
        recorder.start(second)
    end(qtbot, recorder)
    assert (first.closes, second.closes) == (1, 0)


def test_nothing_heard_before_start_is_kept(qtbot, recorder, room):
    with qtbot.waitSignal(
        recorder.level_changed, check_params_cb=lambda level: level > 0.5
    ):
        recorder.listen()
        playing = room(wav(tone(1)))
    until_played(qtbot, playing)
    with qtbot.waitSignal(recorder.level_changed, check_params_cb=lambda level: level == 0):
        pass
    take = MemoryTake()
    with qtbot.waitSignal(
        recorder.seconds_changed, check_params_cb=lambda second: second == 1
    ):
        recorder.start(take)
    end(qtbot, recorder)
    assert max(map(abs, take.samples)) < 100


def test_signals_come_in_the_thread_of_the_window(qtbot, recorder):
    seen = set()
    recorder.level_changed.connect(lambda _level: seen.add(QThread.currentThread()))
    begin(qtbot, recorder, MemoryTake())
    end(qtbot, recorder)
    assert seen == {recorder.thread()}


def test_closing_while_recording_closes_the_take_whole(qtbot, recorder):
    take = MemoryTake()
    begin(qtbot, recorder, take)
    with qtbot.waitSignal(recorder.recording_stopped):
        recorder.close()
        assert take.closes == 1
    assert len(take.samples) / RATE == pytest.approx(recorder.kept_seconds)


def alone(path, quit_after, **environment):
    script = Path(__file__).with_name("record_alone.py")
    return subprocess.Popen(
        [sys.executable, script, path, str(quit_after)],
        stdout=subprocess.PIPE,
        text=True,
        **environment,
    )


def test_a_killed_program_leaves_all_but_the_last_two_seconds(tmp_path, room):
    path = tmp_path / "take"
    room(wav(tone(8)))
    with alone(path, 1_000) as process:
        lines = iter(process.stdout.readline, "")
        assert next(line for line in lines if line == "3\n")
        process.send_signal(signal.SIGKILL)
    heard = decoded(path.read_bytes())
    assert 1 <= len(heard) / RATE <= 3.5
    assert max(map(abs, heard)) > 10_000


def test_quitting_while_recording_leaves_a_finished_recording(tmp_path):
    path = tmp_path / "take"
    with alone(path, 1) as process:
        output, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert output.splitlines() == ["started", "0", "1", "left"]
    assert 1 <= len(decoded(path.read_bytes())) / RATE <= 1.5


def test_a_machine_without_a_microphone_is_told_at_once(tmp_path, monkeypatch):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    with alone(tmp_path / "take", 1) as process:
        output, _ = process.communicate(timeout=60)
    assert output.splitlines() == ["audio.no_microphone", "left"]
    assert process.returncode == 0


def test_a_microphone_that_falls_silent_is_noticed(qtbot, recorder, monkeypatch):
    monkeypatch.setattr("ui.audio.microphone.SILENT_MS", 700)
    take = MemoryTake()
    begin(qtbot, recorder, take)
    subprocess.run(["pactl", "suspend-source", "microphone", "1"], check=True)
    try:
        with qtbot.waitSignal(recorder.recording_failed, timeout=10_000) as told:
            pass
    finally:
        subprocess.run(["pactl", "suspend-source", "microphone", "0"], check=True)
    assert told.args == ["audio.microphone_lost"]
    assert take.closes == 1


def play_through(qtbot, player, stored):
    """Load a source, play it to its end, and return it and where it was on the way."""
    source = io.BytesIO(stored)
    places = []
    player.position_changed.connect(places.append)
    with qtbot.waitSignal(player.duration_known):
        player.load(source)
    with qtbot.waitSignal(player.ended, timeout=10_000):
        player.play()
    return source, places


def test_what_is_played_is_heard_in_the_room(qtbot, recorder, player):
    take = MemoryTake()
    begin(qtbot, recorder, take)
    stored = wav(tone(1.5, rate=44_100, channels=2), rate=44_100, channels=2)
    source, places = play_through(qtbot, player, stored)
    end(qtbot, recorder)
    assert sounding_seconds(take.samples) == pytest.approx(1.5, abs=0.1)
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0, 1500)
    assert not source.closed
    player.close()
    assert source.closed


def test_a_recording_with_six_channels_is_played_as_one(qtbot, recorder, player):
    take = MemoryTake()
    begin(qtbot, recorder, take)
    play_through(qtbot, player, wav(tone(0.5, channels=6), channels=6))
    end(qtbot, recorder)
    assert sounding_seconds(take.samples) == pytest.approx(0.5, abs=0.1)


def test_a_pause_is_silent_and_seeking_skips(qtbot, recorder, player):
    take = MemoryTake()
    with qtbot.waitSignal(player.duration_known):
        player.load(io.BytesIO(wav(tone(30))))
    begin(qtbot, recorder, take)
    with qtbot.waitSignal(player.position_changed, check_params_cb=lambda at: at > 300):
        player.play()
    player.pause()
    with qtbot.waitSignal(recorder.level_changed, check_params_cb=lambda level: level == 0):
        pass
    with qtbot.waitSignal(player.position_changed, check_params_cb=lambda at: at == 29_500):
        player.seek_ms(29_500)
    with qtbot.waitSignal(player.ended, timeout=5_000):
        player.play()
    end(qtbot, recorder)
    assert 0.5 < sounding_seconds(take.samples) < 2


def test_after_the_end_it_plays_again_from_the_beginning(qtbot, player):
    _, places = play_through(qtbot, player, wav(tone(0.4)))
    places.clear()
    with qtbot.waitSignal(player.ended, timeout=5_000):
        player.play()
    assert places[0] < 100


class FailingReader(io.BytesIO):
    """A decrypting reader that meets a changed chunk in the middle."""

    class Refused(Exception):
        code = "crypto.tampered"

    def read(self, count=-1):
        if self.tell() > 60_000:
            raise self.Refused
        return super().read(count)


def test_a_source_that_was_changed_ends_the_playing_with_its_reason(qtbot, player):
    source = FailingReader(wav(tone(3)))
    player.load(source)
    with qtbot.waitSignal(player.failed, timeout=5_000) as told:
        player.play()
    assert told.args == ["crypto.tampered"]
    assert source.closed


def test_what_is_no_sound_is_told_and_closed(qtbot, player):
    source = io.BytesIO(b"They came at night.")
    with qtbot.waitSignal(player.failed) as told:
        player.load(source)
    assert told.args == ["audio.unreadable"]
    assert source.closed


def test_stopping_closes_the_source(qtbot, player):
    source = io.BytesIO(wav(tone(5)))
    player.load(source)
    with qtbot.waitSignal(player.position_changed, check_params_cb=lambda at: at > 100):
        player.play()
    player.stop()
    qtbot.waitUntil(lambda: source.closed)
