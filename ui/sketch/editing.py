"""A sketch being drawn: each act is a value, so that each can be taken back. No Qt."""

from dataclasses import replace

from desktop.domain.sketch import (
    HEIGHT,
    MAX_THINGS,
    MAX_WORDS,
    REACHING,
    WIDTH,
    Sketch,
    Thing,
    ThingKind,
    standing,
)

Place = tuple[int, int]
CROSS = -1
"""Stands for the cross where the number of a thing is expected."""
_REACH = {
    ThingKind.LINE: (200, 0),
    ThingKind.BOX: (240, 160),
    ThingKind.DOOR: (80, 0),
}
"""How far a thing reaches that was set down without saying how far."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def is_full(sketch: Sketch) -> bool:
    """Say whether no further thing can be drawn."""
    return len(sketch.things) >= MAX_THINGS


def set_down(sketch: Sketch, kind: ThingKind, x: int, y: int, words: str) -> Sketch:
    """Return the sketch with one more thing at a place; a person gets the next letter."""
    x, y = on_sheet(x, y)
    if kind not in REACHING:
        label = next_letter(sketch) if kind is ThingKind.PERSON else words
        return _with(sketch, standing(kind, x, y, label))
    right, down = _REACH[kind]
    x, y = min(x, WIDTH - right), min(y, HEIGHT - down)
    return _with(sketch, Thing(kind=kind, x=x, y=y, x2=x + right, y2=y + down))


def drawn(sketch: Sketch, kind: ThingKind, begin: Place, end: Place) -> Sketch:
    """Return the sketch with one more thing from one place to another, if that reaches."""
    thing = _reaching(kind, begin, end) if kind in REACHING else None
    return sketch if thing is None else _with(sketch, thing)


def moved(sketch: Sketch, number: int, right: int, down: int) -> Sketch:
    """Return the sketch with a thing moved, as far as the sheet goes."""
    thing = sketch.things[number]
    right = _as_far(right, thing.x, thing.x2, WIDTH)
    down = _as_far(down, thing.y, thing.y2, HEIGHT)
    there = replace(
        thing,
        x=thing.x + right,
        y=thing.y + down,
        x2=thing.x2 + right,
        y2=thing.y2 + down,
    )
    return _instead(sketch, number, there)


def stretched(sketch: Sketch, number: int, right: int, down: int) -> Sketch:
    """Return the sketch with the end of a thing moved; unchanged if it would vanish."""
    thing = sketch.things[number]
    if thing.kind not in REACHING:
        return sketch
    x, y = on_sheet(thing.x2 + right, thing.y2 + down)
    if thing.kind is ThingKind.BOX and (x <= thing.x or y <= thing.y):
        return sketch
    there = _reaching(thing.kind, (thing.x, thing.y), (x, y))
    return sketch if there is None else _instead(sketch, number, there)


def labelled(sketch: Sketch, number: int, words: str) -> Sketch:
    """Return the sketch with another label; words are never empty."""
    thing = sketch.things[number]
    if thing.kind in REACHING or (thing.kind is ThingKind.WORDS and not words):
        return sketch
    return _instead(sketch, number, replace(thing, words=words[:MAX_WORDS]))


def without(sketch: Sketch, number: int) -> Sketch:
    """Return the sketch without a thing."""
    kept = (each for at, each in enumerate(sketch.things) if at != number)
    return replace(sketch, things=tuple(kept))


def next_letter(sketch: Sketch) -> str:
    """Return the first letter that labels nobody yet; empty if all do."""
    used = {each.words for each in sketch.things if each.kind is ThingKind.PERSON}
    return next((letter for letter in _LETTERS if letter not in used), "")


def _reaching(kind: ThingKind, begin: Place, end: Place) -> Thing | None:
    (x, y), (x2, y2) = on_sheet(*begin), on_sheet(*end)
    if kind is ThingKind.BOX:
        x, x2 = sorted((x, x2))
        y, y2 = sorted((y, y2))
        if x == x2 or y == y2:
            return None
    if (x, y) == (x2, y2):
        return None
    return Thing(kind=kind, x=x, y=y, x2=x2, y2=y2)


def _with(sketch: Sketch, thing: Thing) -> Sketch:
    return replace(sketch, things=(*sketch.things, thing))


def _instead(sketch: Sketch, number: int, thing: Thing) -> Sketch:
    things = list(sketch.things)
    things[number] = thing
    return replace(sketch, things=tuple(things))


def on_sheet(x: int, y: int) -> Place:
    """Return the nearest place on the sheet."""
    return min(max(x, 0), WIDTH), min(max(y, 0), HEIGHT)


def _as_far(step: int, one: int, other: int, most: int) -> int:
    return min(max(step, -min(one, other)), most - max(one, other))
