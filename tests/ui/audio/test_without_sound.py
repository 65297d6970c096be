"""A machine where Qt Multimedia or libpulse is missing: the program still starts."""

import io
import subprocess
import sys

import pytest

from tests.ui.audio.conftest import MemoryTake


@pytest.fixture
def _no_multimedia(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.delitem(sys.modules, "ui.audio.microphone", raising=False)
    monkeypatch.delitem(sys.modules, "ui.audio.speaker", raising=False)


@pytest.mark.usefixtures("_no_multimedia")
def test_a_recording_without_qt_multimedia_is_refused_and_its_take_closed(qtbot, recorder):
    take = MemoryTake()
    with qtbot.waitSignal(recorder.recording_failed) as told:
        recorder.start(take)
    assert told.args == ["audio.no_sound"]
    assert take.closes == 1
    assert not recorder.is_recording


@pytest.mark.usefixtures("_no_multimedia")
def test_listening_without_qt_multimedia_is_refused(qtbot, recorder):
    with qtbot.waitSignal(recorder.listening_failed) as told:
        recorder.listen()
    assert told.args == ["audio.no_sound"]


@pytest.mark.usefixtures("_no_multimedia")
def test_playing_without_qt_multimedia_is_refused_and_the_source_closed(qtbot, player):
    source = io.BytesIO()
    with qtbot.waitSignal(player.failed) as told:
        player.load(source)
    assert told.args == ["audio.no_sound"]
    assert source.closed


def test_stop_and_close_before_anything_was_asked_do_nothing(recorder, player):
    recorder.stop()
    recorder.stop_listening()
    recorder.close()
    player.play()
    player.pause()
    player.seek_ms(5)
    player.stop()
    player.close()


def test_the_window_does_not_wait_for_qt_multimedia_or_the_codec():
    code = (
        "import sys, ui.audio.recorder, ui.audio.player, ui.audio.meter;"
        "sys.exit('PySide6.QtMultimedia' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
