"""What a picture says of itself is read behind walls and believed by form only."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from desktop.domain.media import sniff
from desktop.jail.notes import MAX_BYTES, MAX_WORDS, NoteKind, pack, unpack
from desktop.jail.sight import NotShown, Pixels, look
from desktop.jail.wire import Strange, Tag
from tests.jail.children import frame, picture, saying

CAMERA, PLACE = 0x8769, 0x8825


def photographed(kind="JPEG", **more):
    notes = Image.Exif()
    notes[0x010F], notes[0x0110] = "Invented", more.get("model", "Phone 9")
    notes[0x0131], notes[0x013B] = "Gallery 3", "A. Nobody"
    notes[0x010E] = more.get("words", "yard")
    notes.get_ifd(CAMERA)[0x9003] = "2020:08:12 03:14:07"
    notes.get_ifd(CAMERA)[0x9011] = "+03:00"
    notes.get_ifd(CAMERA)[0xA431] = "SN-0042"
    where = notes.get_ifd(PLACE)
    where[1], where[3] = "N", "W"
    where[2] = (IFDRational(53), IFDRational(30), IFDRational(0))
    where[4] = (IFDRational(27), IFDRational(15), IFDRational(36))
    target = io.BytesIO()
    Image.new("RGB", (40, 30)).save(target, kind, exif=notes)
    return target.getvalue()


def notes_of(raw):
    shown = look(raw, sniff(raw[:64]), 64)
    assert isinstance(shown, Pixels)
    return dict(shown.notes)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_time_place_and_device_of_a_picture_are_told(kind):
    assert notes_of(photographed(kind)) == {
        NoteKind.TIME: "2020:08:12 03:14:07 +03:00",
        NoteKind.PLACE: "53.50000, -27.26000",
        NoteKind.DEVICE: "Invented Phone 9",
        NoteKind.SERIAL: "SN-0042",
        NoteKind.OWNER: "A. Nobody",
        NoteKind.SOFTWARE: "Gallery 3",
        NoteKind.WORDS: "yard",
    }


def test_a_picture_that_says_nothing_of_itself_has_no_notes():
    target = io.BytesIO()
    Image.new("RGB", (4, 4)).save(target, "JPEG")
    assert notes_of(target.getvalue()) == {}


def test_a_note_as_long_as_a_book_is_cut_and_lies_on_one_line():
    told = notes_of(photographed(words="line\r\nline\x07 " * 4000))
    assert len(told[NoteKind.WORDS]) <= MAX_WORDS
    assert told[NoteKind.WORDS].startswith("line line line")


def test_a_picture_with_broken_notes_is_shown_without_them():
    raw = photographed()
    at = raw.index(b"Exif\0\0") + 10
    assert notes_of(raw[:at] + b"\xff\xff\xff\x7f" + raw[at + 4 :]) == {}


def test_the_pixels_that_are_shown_carry_no_notes():
    shown = look(photographed(), "image/jpeg", 64)
    assert b"Invented" not in shown.rgba
    assert b"SN-0042" not in shown.rgba


LYING = {
    "a kind that is none": b"mood=glad",
    "no words": b"time=",
    "no sign between": b"time",
    "a kind twice": b"time=1\ntime=2",
    "a control sign": b"time=1\x1b[31m",
    "bytes that are no text": b"time=\xff\xfe",
    "nothing": b"",
}


@pytest.mark.parametrize("lie", LYING)
def test_a_picture_is_not_shown_if_its_child_says_of_it(lie):
    child = saying(frame(Tag.NOTES, LYING[lie]), picture(3, 2, 24))
    assert look(photographed(), "image/jpeg", 10, child) is NotShown.STOPPED


def test_a_picture_is_not_shown_if_its_child_never_stops_talking_of_it():
    child = saying(frame(Tag.NOTES, length=MAX_BYTES + 1))
    assert look(photographed(), "image/jpeg", 10, child) is NotShown.STOPPED
    twice = saying(frame(Tag.NOTES, b"time=1") * 2)
    assert look(photographed(), "image/jpeg", 10, twice) is NotShown.STOPPED


@given(st.dictionaries(st.sampled_from(NoteKind), st.text()))
def test_whatever_a_camera_wrote_crosses_the_wall_or_is_left_out(notes):
    raw = pack(notes.items())
    assert len(raw) <= MAX_BYTES
    if raw:
        told = dict(unpack(raw))
        assert set(told) <= set(notes)
        assert all(words.isprintable() and words for words in told.values())


@given(st.binary(max_size=200))
def test_whatever_a_child_says_is_notes_or_refused(raw):
    try:
        told = unpack(raw)
    except Strange:
        return
    assert unpack(pack(told)) == told
