"""Of a picture without its notes nothing is left but the picture, and that is the same."""

import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from exports.stripped.errors import NotStripped
from exports.stripped.orientation import only_orientation, orientation_of
from exports.stripped.picture import MAX_BYTES, WAYS, can_be_stripped, without_notes
from tests.jail.files import chunk, drawn, png

WHO = b"Nobody Of Nowhere"
PLACE = 0x8825
FORMS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
KINDS = list(FORMS)


def notes(turned=None):
    """Return an EXIF block with a name, a place and a moment, as a camera writes it."""
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = WHO.decode(), WHO.decode()
    exif[0x0132] = "2021:02:03 04:05:06"
    exif.get_ifd(PLACE)[1] = "N"
    exif.get_ifd(PLACE)[2] = (53.0, 54.0, 27.0)
    if turned:
        exif[0x0112] = turned
    return exif.tobytes()


def picture(kind, turned=None, **more):
    return drawn(FORMS[kind], (120, 80), exif=notes(turned), **more)


def pixels(raw):
    with Image.open(io.BytesIO(raw)) as image:
        return image.size, image.convert("RGBA").tobytes()


@pytest.mark.parametrize("kind", KINDS)
def test_notes_go_and_every_pixel_stays(kind):
    raw = picture(kind)
    assert WHO in raw
    made = without_notes(raw, kind)
    assert WHO not in made
    assert b"2021:02:03" not in made
    assert pixels(made) == pixels(raw)
    with Image.open(io.BytesIO(made)) as image:
        assert dict(image.getexif()) == {}


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize("kind", KINDS)
def test_only_which_way_up_is_left_of_them(kind, turned):
    made = without_notes(picture(kind, turned), kind)
    with Image.open(io.BytesIO(made)) as image:
        assert dict(image.getexif()) == ({0x0112: turned} if turned > 1 else {})
    assert WHO not in made


@pytest.mark.parametrize("kind", KINDS)
def test_what_has_no_notes_any_more_stays_byte_for_byte(kind):
    once = without_notes(picture(kind, 6), kind)
    assert without_notes(once, kind) == once


@pytest.mark.parametrize("options", [{"progressive": True}, {"icc_profile": WHO * 9}])
def test_layers_stay_and_profiles_go(options):
    raw = picture("image/jpeg", comment=WHO, **options)
    made = without_notes(raw, "image/jpeg")
    assert WHO not in made
    assert pixels(made) == pixels(raw)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_stays_that_stands_behind_the_picture(kind):
    raw = picture(kind)
    assert without_notes(raw + b"a film" + WHO, kind) == without_notes(raw, kind)


def test_a_small_picture_in_the_head_of_a_jpeg_goes():
    small = b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01" + b"\xff\0\0"
    raw = drawn("JPEG", (40, 30))
    head = struct.pack(">BBH", 0xFF, 0xE0, len(small) + 2) + small
    at = raw.index(b"\xff\xdb")
    made = without_notes(raw[:2] + head + raw[at:], "image/jpeg")
    assert small not in made
    assert pixels(made) == pixels(raw)


def test_words_in_chunks_of_a_png_go():
    body = b"x\x9cc\x00\x00\x00\x01\x00\x01"
    said = chunk(b"tEXt", b"Author\0" + WHO) + chunk(b"tIME", WHO[:7]) + chunk(b"prVt", WHO)
    made = without_notes(png(1, 1, body, before=said), "image/png")
    assert made == png(1, 1, body)


def test_a_moving_webp_moves_on_and_says_nothing():
    target = io.BytesIO()
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "blue", "green")]
    frames[0].save(
        target, "WEBP", save_all=True, append_images=frames[1:], exif=notes(), xmp=WHO
    )
    made = without_notes(target.getvalue(), "image/webp")
    assert WHO not in made
    with Image.open(io.BytesIO(made)) as image:
        assert image.n_frames == 3
        image.seek(2)
        assert image.convert("RGB").getpixel((5, 5))[1] > 100


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_that_ends_too_early_is_not_taken_apart(kind):
    raw = without_notes(picture(kind), kind)
    for end in (0, 1, 8, 11, 20, len(raw) // 2, len(raw) - 1):
        with pytest.raises(NotStripped):
            without_notes(raw[:end], kind)


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_is_never_taken_for_another(kind):
    for other in KINDS:
        if other != kind:
            with pytest.raises(NotStripped):
                without_notes(picture(other), kind)


def test_other_kinds_and_very_large_files_are_not_taken_apart():
    assert not can_be_stripped("image/heic")
    with pytest.raises(NotStripped):
        without_notes(b"", "image/heic")
    with pytest.raises(NotStripped):
        without_notes(b"\xff\xd8" + bytes(MAX_BYTES), "image/jpeg")


def test_a_chunk_that_must_be_known_and_one_that_is_damaged_are_refused():
    body = b"x\x9cc\x00\x00\x00\x01\x00\x01"
    with pytest.raises(NotStripped):
        without_notes(png(1, 1, body, before=chunk(b"XYZa", b"?")), "image/png")
    damaged = bytearray(png(1, 1, body))
    damaged[-14] ^= 1
    with pytest.raises(NotStripped):
        without_notes(bytes(damaged), "image/png")


WHOLE = {kind: picture(kind, 3) for kind in KINDS}


@settings(max_examples=400)
@given(st.sampled_from(KINDS), st.binary(max_size=64), st.data())
def test_whatever_a_file_holds_it_is_refused_or_taken_apart_for_good(kind, noise, data):
    raw = bytearray(WHOLE[kind])
    at = data.draw(st.integers(0, len(raw)))
    raw[at : at + data.draw(st.integers(0, 64))] = noise
    try:
        made = without_notes(bytes(raw), kind)
    except NotStripped:
        return
    assert len(made) <= len(raw) + 64
    assert without_notes(made, kind) == made


@given(st.binary(max_size=300), st.sampled_from(KINDS))
def test_no_bytes_do_anything_but_that(raw, kind):
    begins = {"image/jpeg": b"\xff\xd8", "image/png": b"\x89PNG\r\n\x1a\n"}
    for whole in (raw, begins.get(kind, b"RIFF\x40\0\0\0WEBP") + raw):
        try:
            assert WAYS[kind](whole)
        except NotStripped:
            continue


@given(st.binary(max_size=60) | st.binary(max_size=60).map(lambda each: b"II*\0" + each))
def test_which_way_up_is_always_one_of_eight(block):
    assert orientation_of(block) in range(1, 9)


@pytest.mark.parametrize("value", range(1, 9))
def test_which_way_up_comes_back(value):
    assert orientation_of(only_orientation(value)) == value
