"""V1: pictures of strangers. Honest ones are shown small; bombs cost little."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.media import SHOWN, sniff
from desktop.jail.sight import MAX_BYTES, NotShown, Pixels, look
from tests.jail.files import (
    SVG_BOMB,
    animated_webp,
    drawn,
    honest,
    layered_jpeg,
    png_that_claims,
    text_bomb,
    true_png,
)

ROOT = Path(__file__).parents[2]
MOST_MEBIBYTES = 512
MOST_CPU_SECONDS = 5.5
HONEST = honest()
BOMBS = {
    "png of 20000 x 20000": lambda: true_png(20_000, depth=1, colour=0),
    "png of 8000 x 8000": lambda: true_png(8000),
    "png of 8000 x 8000 with holes": lambda: true_png(8000, colour=6),
    "png with a gigabyte of words": text_bomb,
    "png that claims 65000 x 65000": lambda: png_that_claims(65_000, 65_000),
    "webp with a thousand frames": lambda: animated_webp(1000),
}
NOT_OURS = {
    "gif": drawn("GIF", (9, 9)),
    "ico": drawn("ICO", (16, 16)),
    "icns": drawn("ICNS", (16, 16)),
    "tiff": drawn("TIFF", (9, 9)),
    "bmp": drawn("BMP", (9, 9)),
    "pdf": drawn("PDF", (9, 9)),
    "svg": SVG_BOMB,
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    "html": b"<html><img src=/etc/passwd></html>",
    "nothing": b"",
}


def seen(raw, side=1600):
    return look(raw, sniff(raw[:64]), side)


def measured(tmp_path, raw):
    path = tmp_path / "holiday.jpg"
    path.write_bytes(raw)
    command = [sys.executable, "-m", "tests.jail.measured", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_picture_is_shown(name):
    shown = seen(HONEST[name], 400)
    assert isinstance(shown, Pixels)
    assert max(shown.width, shown.height) == min(
        400, max(shown.claimed_width, shown.claimed_height)
    )


def test_a_camera_that_was_held_upright_gives_an_upright_picture():
    shown = seen(HONEST["jpeg upright"], 100)
    assert (shown.width, shown.height) == (50, 100)
    assert (shown.claimed_width, shown.claimed_height) == (1000, 2000)


def test_colours_come_through_as_they_were():
    raw = io.BytesIO()
    Image.new("RGBA", (2, 1), (10, 200, 30, 255)).save(raw, "PNG")
    assert seen(raw.getvalue()).rgba == bytes((10, 200, 30, 255)) * 2


def test_sixteen_bits_are_not_all_white():
    grey = seen(HONEST["png of sixteen bits"], 64).rgba[::4]
    assert len(set(grey)) > 10


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_costs_little(name, tmp_path):
    _seen, mebibytes, seconds = measured(tmp_path, BOMBS[name]())
    assert mebibytes < MOST_MEBIBYTES
    assert seconds < MOST_CPU_SECONDS


@pytest.mark.nightly
@pytest.mark.parametrize("layers", [1_000, 20_000])
def test_a_picture_in_thousands_of_layers_is_given_up(layers, tmp_path):
    _seen, mebibytes, seconds = measured(tmp_path, layered_jpeg(layers))
    assert mebibytes < MOST_MEBIBYTES
    assert seconds < MOST_CPU_SECONDS


def test_twenty_thousand_squared_is_refused_and_not_decoded(tmp_path):
    found, mebibytes, _seconds = measured(tmp_path, true_png(20_000, depth=1, colour=0))
    assert (found, mebibytes < 100) == ("too_large", True)


@pytest.mark.parametrize("name", NOT_OURS)
def test_another_kind_with_the_name_of_a_photo_meets_no_decoder(name):
    assert sniff(NOT_OURS[name][:64]) not in SHOWN
    assert seen(NOT_OURS[name]) is NotShown.BROKEN


@pytest.mark.parametrize("name", NOT_OURS)
@pytest.mark.parametrize("start", ["jpeg", "png"])
def test_a_file_that_is_two_things_is_shown_as_the_first_or_not_at_all(name, start):
    both = HONEST[start] + NOT_OURS[name]
    shown = seen(both, 10)
    assert isinstance(shown, Pixels)
    assert (shown.claimed_width, shown.claimed_height) == (2000, 1000)


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_picture_said_to_be_another_kind_is_not_shown(kind):
    for other in {"jpeg", "png", "webp"} - {kind}:
        assert look(HONEST[kind], f"image/{other}", 10) is NotShown.BROKEN


def test_a_file_that_is_too_large_starts_no_child():
    assert look(bytes(MAX_BYTES + 1), "image/png", 10, ["/nowhere"]) is NotShown.TOO_LARGE


def test_a_picture_that_breaks_off_is_said_to_be_damaged():
    assert seen(HONEST["png"][:200]) is NotShown.BROKEN
