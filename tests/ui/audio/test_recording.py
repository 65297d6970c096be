"""The real way from the microphone to the take, heard through a null sink."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from tests.ui.audio.conftest import MemoryTake, decoded, tone, wav
from tests.ui.audio.hearing import (
    RATE,
    begin,
    end,
    envelope,
    holds_a_microphone,
    likeness,
    sounding_seconds,
    stall,
    until_heard,
)
from ui.audio.errors import AlreadyRecording

pytestmark = [pytest.mark.audio, pytest.mark.usefixtures("room")]
SPEECH = "They came at night. They did not say who they were."


def test_speech_in_the_room_is_the_speech_on_the_tape(qtbot, recorder, room, tmp_path):
    if shutil.which("espeak-ng") is None:
        pytest.skip("no espeak-ng")
    spoken = tmp_path / "spoken.wav"
    subprocess.run(["espeak-ng", "-w", spoken, SPEECH], check=True)
    said = decoded(spoken.read_bytes())
    take = MemoryTake()
    begin(qtbot, recorder, take)
    started = time.monotonic()
    until_heard(qtbot, recorder, room(spoken.read_bytes()))
    elapsed = time.monotonic() - started
    seconds = end(qtbot, recorder)
    assert take.closes == 1
    heard = take.samples
    assert len(heard) / RATE == pytest.approx(seconds, abs=0.001)
    assert seconds == pytest.approx(elapsed, abs=0.5)
    assert likeness(envelope(said, 22_050), envelope(heard, RATE)) > 0.9


def test_a_window_that_stalls_for_three_seconds_loses_no_sound(
    qtbot, recorder, room, witness
):
    take = MemoryTake()
    begin(qtbot, recorder, take)
    playing = room(wav(tone(3.2)))
    stall(3)
    until_heard(qtbot, recorder, playing)
    end(qtbot, recorder)
    played = sounding_seconds(witness())
    assert played > 3
    assert sounding_seconds(take.samples) == pytest.approx(played, abs=0.02)


@pytest.mark.nightly
def test_a_machine_with_all_cores_busy_loses_no_sound(qtbot, recorder, room, witness):
    take = MemoryTake()
    begin(qtbot, recorder, take)
    busy = [subprocess.Popen([sys.executable, "-c", "while 1: pass"]) for _ in range(12)]
    try:
        until_heard(qtbot, recorder, room(wav(tone(60))))
    finally:
        for process in busy:
            process.kill()
            process.wait()
    end(qtbot, recorder)
    played = sounding_seconds(witness())
    assert played > 50
    assert sounding_seconds(take.samples) == pytest.approx(played, abs=0.008)


def test_pulseaudio_is_asked_to_wait_for_a_busy_machine(qtbot, recorder):
    with qtbot.waitSignal(recorder.level_changed):
        recorder.listen()
    assert int(os.environ["PULSE_LATENCY_MSEC"]) >= 100


def test_a_slow_disk_loses_no_sound_and_keeps_none_from_after_stop(qtbot, recorder, room):
    stalled = threading.Event()

    def dawdle(page):
        if page == 3:
            stalled.set()
            stall(2.5)

    take = MemoryTake(dawdle=dawdle)
    begin(qtbot, recorder, take)
    started = time.monotonic()
    room(wav(tone(5)))
    qtbot.waitUntil(stalled.is_set, timeout=10_000)
    stall(1.5)
    asked = time.monotonic() - started
    seconds = end(qtbot, recorder)
    assert time.monotonic() - started > asked + 0.5
    assert asked - 0.8 < seconds < asked + 0.2
    heard = take.samples
    first = next(at for at, value in enumerate(heard) if abs(value) > 1_000)
    assert sounding_seconds(heard) == pytest.approx((len(heard) - first) / RATE, abs=0.1)


def test_a_full_disk_ends_the_recording_and_keeps_what_is_on_it(qtbot, recorder):
    take = MemoryTake(fails_at=3, error=OSError(errno.ENOSPC, "full"))
    begin(qtbot, recorder, take)
    with qtbot.waitSignal(recorder.recording_failed, timeout=10_000) as told:
        pass
    assert told.args == ["disk.full"]
    assert (len(take.pages), take.closes) == (3, 1)
    assert not recorder.is_recording
    assert recorder.kept_seconds == pytest.approx(len(take.samples) / RATE)
    assert recorder.kept_seconds > 0.9


def test_a_broken_disk_is_told_from_a_full_one(qtbot, recorder):
    take = MemoryTake(fails_at=0, error=OSError(errno.EIO, "broken"))
    recorder.listen()
    with qtbot.waitSignal(recorder.recording_failed, timeout=10_000) as told:
        recorder.start(take)
    assert told.args == ["disk.failing"]
    assert take.closes == 1
    with qtbot.waitSignal(recorder.recording_started):
        recorder.start(MemoryTake())
    end(qtbot, recorder)


def test_a_take_that_fails_in_no_known_way_ends_the_recording_and_is_not_hidden(
    qtbot, recorder
):
    take = MemoryTake(fails_at=0, error=RuntimeError("unforeseen"))
    with qtbot.captureExceptions() as raised:
        with qtbot.waitSignal(recorder.recording_failed, timeout=10_000) as told:
            recorder.start(take)
        qtbot.waitUntil(lambda: raised != [])
    assert told.args == ["audio.encoder"]
    assert take.closes == 1
    assert not recorder.is_recording


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
    until_heard(qtbot, recorder, playing)
    take = MemoryTake()
    with qtbot.waitSignal(
        recorder.seconds_changed, check_params_cb=lambda second: second == 1
    ):
        recorder.start(take)
    end(qtbot, recorder)
    assert max(map(abs, take.samples)) < 100


def test_the_microphone_closes_when_nobody_listens_but_not_under_a_recording(
    qtbot, recorder
):
    take = MemoryTake()
    begin(qtbot, recorder, take)
    recorder.stop_listening()
    with qtbot.waitSignal(
        recorder.seconds_changed, check_params_cb=lambda second: second == 1
    ):
        pass
    assert holds_a_microphone()
    end(qtbot, recorder)
    qtbot.waitUntil(lambda: not holds_a_microphone())
    assert len(take.samples) >= RATE


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
