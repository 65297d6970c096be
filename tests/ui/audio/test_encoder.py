"""Samples to whole pages that are never touched again."""

import array
import io
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.jail.hearing import Sound
from desktop.sound.errors import AudioUnreadable
from tests.ui.audio.conftest import decoded, tone
from ui.audio import ogg
from ui.audio.codec import RATE, OggOpusEncoder
from ui.audio.errors import EncoderFailed

TONE = tone(3.3).tobytes()


def encoded(pcm, cuts=()):
    encoder = OggOpusEncoder()
    pages = []
    edges = [0, *sorted(cuts), len(pcm)]
    for start, end in pairwise(edges):
        pages += encoder.push(pcm[start:end])
    return [*pages, *encoder.finish()]


PAGES = encoded(TONE)
STORED = b"".join(PAGES)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, len(TONE) // 2).map(lambda at: at * 2), max_size=40))
def test_however_samples_arrive_whole_pages_come_out_and_hold_all_of_them(cuts):
    pages = encoded(TONE, cuts)
    for page in pages:
        rest = bytearray(page)
        assert ogg.cut(rest) == (page,)
        assert not rest
    assert len(decoded(b"".join(pages))) == len(TONE) // 2


def test_a_page_is_about_one_second():
    ends = [ogg.granule(page) for page in PAGES[2:]]
    gaps = [after - before for before, after in pairwise([0, *ends])]
    assert max(gaps) <= RATE * 1.1
    assert len(ends) == 4


def test_no_more_than_a_page_and_a_frame_waits_in_the_encoder():
    encoder = OggOpusEncoder()
    kept = 0
    for start in range(0, len(TONE), 1920):
        for page in encoder.push(TONE[start : start + 1920]):
            kept = max(kept, ogg.granule(page))
        assert encoder.frames - kept <= RATE * 1.1


def test_what_is_decoded_is_what_was_said():
    heard = decoded(STORED)
    said = array.array("h", TONE)
    difference = sum((a - b) ** 2 for a, b in zip(heard, said, strict=True))
    assert difference < 0.01 * sum(sample**2 for sample in said)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(STORED) - 1))
def test_a_recording_cut_off_anywhere_keeps_every_whole_page(cut):
    rest = bytearray(STORED[:cut])
    whole = ogg.cut(rest)
    kept = max((ogg.granule(page) for page in whole), default=0) - ogg.pre_skip(PAGES[0])
    if kept <= 0:
        with pytest.raises(AudioUnreadable):
            Sound(io.BytesIO(STORED[:cut]))
    else:
        assert len(decoded(STORED[:cut])) == kept


def test_a_speech_hour_takes_no_more_than_sixteen_megabytes():
    assert len(STORED) / 3.3 * 3600 < 16e6


def test_half_a_sample_is_refused():
    with pytest.raises(EncoderFailed):
        OggOpusEncoder().push(b"\0")


def test_a_finished_encoder_takes_nothing_more():
    encoder = OggOpusEncoder()
    encoder.push(TONE[:1920])
    assert encoder.finish()
    assert encoder.finish() == ()
    with pytest.raises(EncoderFailed):
        encoder.push(TONE[:1920])


def test_an_encoder_that_heard_nothing_leaves_nothing_that_looks_like_sound():
    with pytest.raises(AudioUnreadable):
        Sound(io.BytesIO(b"".join(OggOpusEncoder().finish())))


def test_bytes_that_are_no_page_are_not_cut():
    with pytest.raises(EncoderFailed):
        ogg.cut(bytearray(b"x" * 40))


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_cutting_any_bytes_loses_none_and_ends(stream):
    rest = bytearray(ogg.MAGIC + stream)
    try:
        pages = ogg.cut(rest)
    except EncoderFailed:
        return
    assert b"".join(pages) + bytes(rest) == ogg.MAGIC + stream
