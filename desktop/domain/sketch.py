"""A sketch of a cell, a van, a room: a few lines, doors, people and words.

Kept as evidence in a small format of its own, canonical JSON, so that a reader meets no
drawing program: whatever is not exactly this is refused, and nothing in it can point
anywhere. See docs/format.md, section 8.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.fields import Fields, whole
from desktop.domain.media import SKETCH

MEDIA_TYPE = SKETCH
VERSION = 1
WIDTH, HEIGHT = 1200, 800
"""Of the sheet, in steps; every place is a whole number of them."""
MAX_BYTES = 1 << 18
"""More than any sketch has: whatever can be drawn can be kept."""
MAX_THINGS = 300
MAX_WORDS = 80
"""Characters of a label, and of the title."""
_LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


class ThingKind(StrEnum):
    """What is drawn. The first three reach from one place to another, the others stand."""

    LINE = "line"
    BOX = "box"
    DOOR = "door"
    PERSON = "person"
    WORDS = "words"


REACHING = frozenset({ThingKind.LINE, ThingKind.BOX, ThingKind.DOOR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing on the sheet.

    Attributes:
        x: From the left, 0 to `WIDTH`.
        y: From the top, 0 to `HEIGHT`.
        x2: Where a line ends, the other corner of a box, where a door meets the wall it
            shuts against; as `x` for what stands.
        y2: Goes with `x2`.
        words: Label of a person, or the words themselves; empty for what reaches.
    """

    kind: ThingKind
    x: int
    y: int
    x2: int
    y2: int
    words: str = ""


def standing(kind: ThingKind, x: int, y: int, words: str) -> Thing:
    """Return a person or words at a place."""
    return Thing(kind=kind, x=x, y=y, x2=x, y2=y, words=words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """A sheet. Things lie in their order, the last on top."""

    title: str = ""
    things: tuple[Thing, ...] = ()


def write_sketch(sketch: Sketch) -> bytes:
    """Return a sketch as canonical JSON.

    Raises:
        MalformedRecord: It cannot be: too many things, a place off the sheet, a label that
            is too long, a line without length.
    """
    if not is_sound(sketch):
        raise MalformedRecord
    raw = canonical.dumps(
        {
            "deponent_sketch": VERSION,
            "things": list(map(_thing_value, sketch.things)),
            "title": sketch.title,
        }
    )
    if len(raw) > MAX_BYTES:
        raise MalformedRecord
    return raw


def read_sketch(raw: bytes) -> Sketch:
    """Return the sketch that `raw` is the canonical form of.

    Raises:
        NewerRecord: A version that this program does not know.
        MalformedRecord: Anything else that `write_sketch` would not have written.
    """
    if len(raw) > MAX_BYTES:
        raise MalformedRecord
    with whole(canonical.loads(raw)) as fields:
        version = fields.count("deponent_sketch")
        if version > VERSION:
            raise NewerRecord
        sketch = Sketch(
            things=fields.rows("things", _read_thing), title=fields.text("title")
        )
    if not is_sound(sketch):
        raise MalformedRecord
    return sketch


def is_sound(sketch: Sketch) -> bool:
    """Return whether a sketch can be."""
    return (
        _is_label(sketch.title)
        and len(sketch.things) <= MAX_THINGS
        and all(map(_is_thing, sketch.things))
    )


def _is_thing(thing: Thing) -> bool:
    within = (
        min(thing.x, thing.x2) >= 0
        and max(thing.x, thing.x2) <= WIDTH
        and min(thing.y, thing.y2) >= 0
        and max(thing.y, thing.y2) <= HEIGHT
    )
    return within and _is_label(thing.words) and _is_of_its_kind(thing)


def _is_of_its_kind(thing: Thing) -> bool:
    is_point = (thing.x, thing.y) == (thing.x2, thing.y2)
    if thing.kind is ThingKind.BOX:
        return thing.x < thing.x2 and thing.y < thing.y2 and not thing.words
    if thing.kind in REACHING:
        return not is_point and not thing.words
    return is_point and (bool(thing.words) or thing.kind is ThingKind.PERSON)


def _is_label(words: str) -> bool:
    return len(words) <= MAX_WORDS and not _LINE_BREAKS.intersection(words)


def _thing_value(thing: Thing) -> Value:
    here: dict[str, Value] = {"kind": thing.kind, "x": thing.x, "y": thing.y}
    if thing.kind in REACHING:
        return {**here, "x2": thing.x2, "y2": thing.y2}
    return {**here, "words": thing.words}


def _read_thing(value: Value) -> Thing:
    with whole(value) as fields:
        kind = fields.choice("kind", ThingKind)
        x, y = fields.number("x"), fields.number("y")
        if kind in REACHING:
            return _reaching(kind, x, y, fields)
        return standing(kind, x, y, fields.text("words"))


def _reaching(kind: ThingKind, x: int, y: int, fields: Fields) -> Thing:
    return Thing(kind=kind, x=x, y=y, x2=fields.number("x2"), y2=fields.number("y2"))
