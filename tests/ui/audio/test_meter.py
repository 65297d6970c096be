"""Loudness as numbers, and as bars in the colours of the palette."""

import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from tests.ui.audio.conftest import tone
from ui.audio import pcm
from ui.audio.meter import BARS, LevelMeter


def test_silence_is_nothing_and_full_scale_is_everything():
    assert pcm.level(b"") == 0.0
    assert pcm.level(bytes(960)) == 0.0
    assert pcm.level(array.array("h", [0, -32_768]).tobytes()) == 1.0


def test_louder_is_higher():
    levels = [pcm.level(tone(0.02, loudness=peak).tobytes()) for peak in (60, 600, 6000)]
    assert 0.0 < levels[0] < levels[1] < levels[2] < 1.0


@settings(deadline=None)
@given(st.lists(st.integers(-32_768, 32_767)))
def test_every_level_is_between_nothing_and_everything(samples):
    assert 0.0 <= pcm.level(array.array("h", samples).tobytes()) <= 1.0


@settings(deadline=None)
@given(st.integers(1, 8), st.lists(st.integers(-32_768, 32_767), max_size=50))
def test_the_same_sound_in_each_channel_is_that_sound(channels, samples):
    spread = array.array("h", [value for value in samples for _ in range(channels)])
    mixed = array.array("h", pcm.to_mono(spread.tobytes(), channels))
    assert mixed.tolist() == samples


@pytest.mark.parametrize(
    ("level", "lit"), [(-1.0, 0), (0.0, 0), (0.5, BARS // 2), (2.0, BARS)]
)
def test_a_level_lights_its_share_of_the_bars(qtbot, level, lit):
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.set_level(level)
    assert meter.lit_bars == lit


def shown(qtbot, accent, level):
    meter = LevelMeter()
    qtbot.addWidget(meter)
    palette = meter.palette()
    palette.setColor(QPalette.ColorRole.Accent, QColor(accent))
    meter.setPalette(palette)
    meter.resize(meter.sizeHint())
    meter.set_level(level)
    return meter.grab().toImage()


def test_lit_bars_have_the_accent_of_the_palette_and_no_other_colour(qtbot):
    accent = QColor("#2F6F6A")
    colours = set()
    image = shown(qtbot, accent.name(), 1.0)
    for x in range(image.width()):
        colours.add(image.pixelColor(x, image.height() - 2).name())
    assert accent.name() in colours
    assert shown(qtbot, "#4F9F98", 1.0) != image
    assert shown(qtbot, "#4F9F98", 0.0) == shown(qtbot, accent.name(), 0.0)


def test_a_screen_reader_finds_the_meter_by_name(qtbot):
    meter = LevelMeter()
    qtbot.addWidget(meter)
    assert meter.accessibleName() == "Microphone level"
