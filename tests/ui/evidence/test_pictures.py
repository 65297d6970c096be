"""Pictures from strangers: shown small, or kept and not shown; never believed."""

import io
import struct
import zlib

import pytest
from PIL import Image

from ui.evidence.pictures import SHOWN_PX, NotShown, Picture, picture_of


def drawn(kind, size=(2000, 1000), **options):
    buffer = io.BytesIO()
    Image.new("RGB", size, (200, 40, 40)).save(buffer, kind, **options)
    return buffer.getvalue()


def png_that_claims(width, height):
    """A PNG of a few bytes that says it is huge."""

    def chunk(name, body):
        crc = zlib.crc32(name + body)
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 64))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_three_kinds_are_shown_no_larger_than_needed(qapp, kind):
    picture = picture_of(io.BytesIO(drawn(kind)), f"image/{kind.lower()}")
    assert isinstance(picture, Picture)
    assert (picture.clear.width(), picture.clear.height()) == (SHOWN_PX, SHOWN_PX // 2)


def test_a_camera_that_was_held_upright_gives_an_upright_picture(qapp):
    upright = Image.Exif()
    upright[274] = 6
    picture = picture_of(io.BytesIO(drawn("JPEG", exif=upright)), "image/jpeg")
    assert picture.clear.height() > picture.clear.width()


@pytest.mark.parametrize(
    "size", [(10_001, 1), (1, 10_001), (9_000, 9_000), (65_000, 65_000)]
)
def test_a_picture_that_claims_to_be_huge_is_not_decoded(qapp, size):
    answer = picture_of(io.BytesIO(png_that_claims(*size)), "image/png")
    assert answer is NotShown.TOO_LARGE


@pytest.mark.parametrize("cut", [4, 20, 200])
def test_a_picture_that_breaks_off_is_said_to_be_damaged_or_shown(qapp, qtlog, cut):
    raw = drawn("PNG")[:cut]
    with qtlog.disabled():
        answer = picture_of(io.BytesIO(raw), "image/png")
    assert answer is NotShown.BROKEN


def test_a_picture_of_another_kind_than_it_was_said_to_be_is_not_shown(qapp, qtlog):
    with qtlog.disabled():
        answer = picture_of(io.BytesIO(drawn("JPEG")), "image/png")
    assert answer is NotShown.BROKEN


def test_a_drawing_with_a_program_in_it_never_reaches_its_decoder(qapp, qtlog):
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    for media_type in ("image/jpeg", "image/png", "image/webp"):
        with qtlog.disabled():
            assert picture_of(io.BytesIO(svg), media_type) is NotShown.BROKEN


def test_a_blurred_picture_has_neither_colour_nor_detail(qapp):
    striped = Image.new("RGB", (800, 800), "white")
    for x in range(0, 800, 8):
        striped.paste((200, 0, 0), (x, 0, x + 4, 800))
    buffer = io.BytesIO()
    striped.save(buffer, "PNG")
    buffer.seek(0)
    blurred = picture_of(buffer, "image/png").blurred
    greys = {blurred.pixelColor(x, 400).red() for x in range(100, 700)}
    assert blurred.isGrayscale()
    assert max(greys) - min(greys) < 24
