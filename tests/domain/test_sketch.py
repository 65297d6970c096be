"""Sketches: what can be drawn comes back as drawn; whatever else is sent is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.evidence import AttachmentKind
from desktop.domain.media import HEAD_BYTES, SKETCH, kind_of, sniff
from desktop.domain.sketch import (
    HEIGHT,
    MAX_BYTES,
    MAX_THINGS,
    MAX_WORDS,
    REACHING,
    WIDTH,
    Sketch,
    Thing,
    ThingKind,
    read_sketch,
    standing,
    write_sketch,
)
from desktop.domain.testimony import LINE_BREAKS
from tests.fuzz.dice import Dice

CELL = Sketch(
    title="Cell 14",
    things=(
        Thing(kind=ThingKind.BOX, x=200, y=120, x2=1000, y2=680),
        Thing(kind=ThingKind.DOOR, x=560, y=680, x2=680, y2=680),
        Thing(kind=ThingKind.LINE, x=200, y=400, x2=360, y2=300),
        standing(ThingKind.PERSON, 320, 330, "A"),
        standing(ThingKind.WORDS, 600, 90, "акно, краты"),
    ),
)
signs = st.characters(exclude_categories=["Cs"], exclude_characters=sorted(LINE_BREAKS))
labels = st.text(signs, max_size=MAX_WORDS)
across, down = st.integers(0, WIDTH), st.integers(0, HEIGHT)


@st.composite
def things(draw):
    kind = draw(st.sampled_from(ThingKind))
    x, y = draw(across), draw(down)
    if kind not in REACHING:
        words = draw(labels if kind is ThingKind.PERSON else labels.filter(bool))
        return standing(kind, x, y, words)
    x2, y2 = draw(across), draw(down)
    if kind is ThingKind.BOX:
        x, x2 = draw(st.sampled_from([(0, 1), (x // 2, WIDTH)]))
        y, y2 = draw(st.sampled_from([(0, 1), (y // 2, HEIGHT)]))
    elif (x, y) == (x2, y2):
        x2 = x + 1 if x < WIDTH else x - 1
    return Thing(kind=kind, x=x, y=y, x2=x2, y2=y2)


sketches = st.builds(
    Sketch, title=labels, things=st.lists(things(), max_size=12).map(tuple)
)


@given(sketches)
def test_a_sketch_comes_back_as_it_was_drawn(sketch):
    assert read_sketch(write_sketch(sketch)) == sketch


@given(sketches)
def test_a_sketch_has_one_form_only(sketch):
    raw = write_sketch(sketch)
    assert write_sketch(read_sketch(raw)) == raw
    with pytest.raises(MalformedRecord):
        read_sketch(raw + b" ")


def test_a_sketch_is_known_by_its_first_bytes():
    raw = write_sketch(CELL)
    assert sniff(raw[:HEAD_BYTES]) == SKETCH
    assert kind_of(SKETCH) is AttachmentKind.SKETCH


@given(st.binary(max_size=400))
def test_whatever_bytes_come_are_a_sketch_or_refused(raw):
    for each in (raw, b'{"deponent_sketch":1,' + raw):
        try:
            sketch = read_sketch(each)
        except (MalformedRecord, NewerRecord):
            continue
        assert write_sketch(sketch) == each


def test_three_thousand_mutants_of_a_sketch_are_sketches_or_refused():
    whole = write_sketch(CELL)
    read = 0
    for number in range(3000):
        dice = Dice(14, number)
        raw = bytearray(whole)
        for _change in range(1 + dice.below(4)):
            at = dice.below(len(raw))
            raw[at : at + dice.below(3)] = dice.octets(dice.below(3))
        try:
            sketch = read_sketch(bytes(raw))
        except (MalformedRecord, NewerRecord):
            continue
        read += 1
        assert write_sketch(sketch) == bytes(raw)
    assert 0 < read < 3000


def value(**changes):
    return {**json.loads(write_sketch(CELL)), **changes}


def thing(**changes):
    return {"kind": "line", "x": 1, "y": 1, "x2": 9, "y2": 9, **changes}


HOSTILE = {
    "no sketch at all": {"deponent_sketch": 1},
    "a field too many": value(script="alert(1)"),
    "things that are no list": value(things={}),
    "more things than anybody draws": value(things=[thing()] * (MAX_THINGS + 1)),
    "a title as long as a book": value(title="x" * (MAX_WORDS + 1)),
    "a title of two lines": value(title="a\nb"),
    "a place off the sheet": value(things=[thing(x2=WIDTH + 1)]),
    "a place before the sheet": value(things=[thing(y=-1)]),
    "a place that is no number": value(things=[thing(x="1")]),
    "a place that is yes": value(things=[thing(x=True)]),
    "a kind that nobody knows": value(things=[thing(kind="image")]),
    "a line that goes nowhere": value(things=[thing(x2=1, y2=1)]),
    "a box inside out": value(things=[thing(kind="box", x=9, x2=1)]),
    "a line with words": value(things=[thing(words="x")]),
    "words that reach": value(things=[thing(kind="words", words="x")]),
    "words without words": value(things=[{"kind": "words", "x": 1, "y": 1, "words": ""}]),
    "a person of two lines": value(
        things=[{"kind": "person", "x": 1, "y": 1, "words": "A\u2028B"}]
    ),
    "version none": value(deponent_sketch=0),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_refused_is_a_sketch_with(what):
    raw = canonical.dumps(HOSTILE[what])
    with pytest.raises(MalformedRecord):
        read_sketch(raw)


def test_refused_is_a_sketch_of_a_newer_program_by_its_own_name():
    with pytest.raises(NewerRecord):
        read_sketch(canonical.dumps(value(deponent_sketch=2)))


def test_refused_is_a_sketch_of_many_kilobytes_before_it_is_read(monkeypatch):
    read = []
    monkeypatch.setattr(canonical, "loads", read.append)
    with pytest.raises(MalformedRecord):
        read_sketch(b" " * (MAX_BYTES + 1))
    assert read == []


def test_the_fullest_sheet_can_be_kept():
    person = standing(ThingKind.PERSON, WIDTH, HEIGHT, "\x07" * MAX_WORDS)
    full = Sketch(title="\x07" * MAX_WORDS, things=(person,) * MAX_THINGS)
    assert read_sketch(write_sketch(full)) == full


def test_refused_is_a_sketch_nested_ten_thousand_deep():
    with pytest.raises(MalformedRecord):
        read_sketch(b'{"deponent_sketch":1,"things":' + b"[" * 10_000)


@pytest.mark.parametrize(
    "sketch",
    [
        Sketch(title="x" * (MAX_WORDS + 1)),
        Sketch(things=(Thing(kind=ThingKind.LINE, x=1, y=1, x2=1, y2=1),)),
        Sketch(things=(standing(ThingKind.WORDS, 1, 1, ""),)),
        Sketch(things=(standing(ThingKind.PERSON, WIDTH + 1, 1, "A"),)),
    ],
)
def test_what_would_be_refused_is_never_written(sketch):
    with pytest.raises(MalformedRecord):
        write_sketch(sketch)
