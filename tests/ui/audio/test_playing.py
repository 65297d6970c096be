"""The real way from stored bytes to the loudspeaker, heard by the microphone."""

import io

import pytest

from crypto.errors import CryptoError
from tests.ui.audio.conftest import MemoryTake, tone, wav
from tests.ui.audio.hearing import begin, end, sounding_seconds, until_quiet

pytestmark = [pytest.mark.audio, pytest.mark.usefixtures("room")]


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
    until_quiet(qtbot, recorder)
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
    until_quiet(qtbot, recorder)
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
    until_quiet(qtbot, recorder)
    with qtbot.waitSignal(player.position_changed, check_params_cb=lambda at: at == 29_500):
        player.seek_ms(29_500)
    player.seek_ms(2**53 - 1)  # nobody's sound is as long: to its end
    player.seek_ms(29_500)
    with qtbot.waitSignal(player.ended, timeout=5_000):
        player.play()
    end(qtbot, recorder)
    assert 0.5 < sounding_seconds(take.samples) < 2


def test_after_the_end_it_plays_again_from_the_beginning(qtbot, player):
    _, places = play_through(qtbot, player, wav(tone(2)))
    places.clear()
    with qtbot.waitSignal(player.ended, timeout=10_000):
        player.play()
    assert places == sorted(places)
    assert places[0] < 1000, "not where it had ended"
    assert places[-1] == 2000


class FailingReader(io.BytesIO):
    """A decrypting reader that meets a changed chunk in the middle."""

    class Refused(CryptoError):
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
