"""What stands in boxes and is not noted: kept as it is, never in the way of a record."""

import os
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.bundles import BundleType
from desktop.domain.errors import BoxTooLong
from desktop.services.half_typed import HalfTyped
from desktop.vault.half_typed import MOST_BYTES
from tests.services.post import SAID_AT, seal_to, send, take_down, write

BOXES = st.dictionaries(
    st.text(min_size=1, max_size=20),
    st.lists(st.text(), max_size=4).map(tuple),
    max_size=4,
)


@pytest.fixture
def kept(field):
    return HalfTyped(field.vault)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(boxes=BOXES)
def test_boxes_come_back_as_they_were(field, kept, boxes):
    testimony = field.recording.begin()
    kept.keep(testimony.id, boxes)
    assert kept.kept(testimony.id) == boxes


def test_a_long_paragraph_that_is_being_corrected_is_kept(field, kept):
    words = " ".join(f"Потым {number} раз было цёмна." for number in range(4000))
    assert len(words.encode()) > MOST_BYTES
    testimony = field.recording.begin()
    kept.keep(testimony.id, {"correction": ("1", "a" * 64, words)})
    assert kept.kept(testimony.id) == {"correction": ("1", "a" * 64, words)}


def test_of_boxes_that_are_too_long_those_that_fit_are_kept(field, kept):
    noise = os.urandom(MOST_BYTES * 2).hex()
    testimony = field.recording.begin()
    with pytest.raises(BoxTooLong):
        kept.keep(testimony.id, {"correction": ("1", "", noise), "question": ("Who?",)})
    assert kept.kept(testimony.id) == {"question": ("Who?",)}


def test_half_a_character_is_kept_as_it_is(field, kept):
    testimony = field.recording.begin()
    kept.keep(testimony.id, {"correction": ("\ud83d",)})
    assert kept.kept(testimony.id) == {"correction": ("\ud83d",)}


@pytest.mark.parametrize(
    "raw", [b"{", b"\xff", b"[1]", b'{"a":"b"}', b'{"a":[1]}', b"[" * 60_000]
)
@pytest.mark.parametrize("written", [zlib.compress, bytes])
def test_what_is_no_such_thing_is_nothing(field, kept, raw, written):
    testimony = field.recording.begin()
    field.vault.half_typed.keep(testimony.id, written(raw))
    assert kept.kept(testimony.id) == {}


def test_a_sealed_testimony_has_none(field, office, kept):
    testimony = take_down(field)
    kept.keep(testimony.id, {"question": ("What then?",)})
    seal_to(field, testimony, office)
    assert kept.kept(testimony.id) == {}


def test_a_correction_in_the_making_goes_with_the_paragraph_it_quotes(field, office, kept):
    three = ("They came at night.", "Iryna Kvitka was alone.", "A neighbour saw it.")
    testimony = take_down(field, paragraphs=three)
    seal_to(field, testimony, office, keep_copy=True)
    letter = write(field, BundleType.SUPPLEMENT, testimony)
    kept.keep(letter, {"correction": ("2", three[1], "Iryna Kvitka was with him.")})
    said = {"happened_at": SAID_AT, "words": "No.", "numbers": (2,)}
    send(field, BundleType.WITHDRAWAL, testimony, **said)
    field.letters.destroy_closed(testimony.id)
    assert kept.kept(letter) == {}
