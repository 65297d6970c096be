"""Pictures are decoded from memory, small, and only when they are what they claim."""

from io import BytesIO
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.ui.casefile.test_case_presenter import PHOTO
from ui.casefile.pictures import (
    MAX_BYTES,
    SHOWN_WIDTH_PX,
    NotShown,
    Picture,
    decode,
    decode_bytes,
)


def picture(size, form="JPEG", **facts):
    raw = BytesIO()
    Image.new("RGB", size, "#6b7f93").save(raw, form, **facts)
    return raw.getvalue()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_the_three_kinds_of_pictures_are_shown_smaller(qapp, form):
    shown = decode_bytes(picture((2600, 1300), form))
    assert isinstance(shown, Picture)
    assert (shown.image.width(), shown.image.height()) == (SHOWN_WIDTH_PX, 640)
    assert (shown.width_px, shown.height_px) == (2600, 1300)


def test_a_small_picture_is_not_blown_up(qapp):
    shown = decode_bytes(picture((40, 30)))
    assert (shown.image.width(), shown.image.height()) == (40, 30)


def test_a_picture_taken_upright_is_shown_upright(qapp):
    facts = Image.Exif()
    facts[0x0112] = 6
    shown = decode_bytes(picture((80, 40), exif=facts))
    assert (shown.image.width(), shown.image.height()) == (40, 80)


def test_a_header_that_promises_too_many_pixels_is_refused_before_decoding(qapp):
    assert decode_bytes(picture((10_001, 2), "PNG")) is NotShown.TOO_MANY_PIXELS


def test_a_picture_that_would_not_fit_into_memory_is_refused(qapp):
    raw = bytearray(picture((8, 8), "PNG"))
    raw[16:24] = (9_500).to_bytes(4, "big") * 2
    raw[29:33] = crc32(raw[12:29]).to_bytes(4, "big")
    assert decode_bytes(bytes(raw)) is NotShown.TOO_MANY_PIXELS


@pytest.mark.parametrize("raw", [b"", b"GIF89a" + bytes(60), b"<svg/>", b"%PDF-1.7 x"])
def test_other_kinds_are_not_shown(qapp, raw):
    assert decode_bytes(raw) is NotShown.UNREADABLE


def test_an_animated_gif_with_the_name_of_a_photo_is_not_decoded(qapp):
    assert decode_bytes(picture((8, 8), "GIF")) is NotShown.UNREADABLE


def test_a_file_that_is_too_large_is_not_read(qapp):
    class Endless(BytesIO):
        def read(self, size=-1):
            assert size == MAX_BYTES + 1
            return b"\xff" * size

    assert decode(Endless(), PHOTO) is NotShown.TOO_LARGE


@pytest.mark.qt_log_ignore(".*")
@given(st.binary(max_size=200), st.sampled_from(["JPEG", "PNG", "WEBP"]), st.integers(0))
def test_a_broken_picture_is_kept_and_not_shown_and_nothing_is_raised(noise, form, at):
    whole = picture((16, 16), form)
    place = 12 + at % (len(whole) - 12)
    shown = decode_bytes(whole[:place] + noise)
    assert isinstance(shown, (Picture, NotShown))
