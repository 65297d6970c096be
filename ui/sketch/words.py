"""What the things of a sketch are called, and where they are, in words."""

from desktop.domain.sketch import HEIGHT, REACHING, WIDTH, Sketch, Thing, ThingKind
from ui.plain import visible
from ui.words import QT_TRANSLATE_NOOP, translate

_KINDS = {
    ThingKind.LINE: QT_TRANSLATE_NOOP("sketch", "Wall or line"),
    ThingKind.BOX: QT_TRANSLATE_NOOP("sketch", "Rectangle"),
    ThingKind.DOOR: QT_TRANSLATE_NOOP("sketch", "Door"),
    ThingKind.PERSON: QT_TRANSLATE_NOOP("sketch", "Person"),
    ThingKind.WORDS: QT_TRANSLATE_NOOP("sketch", "Words"),
}
_PLACES = (
    QT_TRANSLATE_NOOP("sketch", "top left"),
    QT_TRANSLATE_NOOP("sketch", "top middle"),
    QT_TRANSLATE_NOOP("sketch", "top right"),
    QT_TRANSLATE_NOOP("sketch", "left"),
    QT_TRANSLATE_NOOP("sketch", "middle"),
    QT_TRANSLATE_NOOP("sketch", "right"),
    QT_TRANSLATE_NOOP("sketch", "bottom left"),
    QT_TRANSLATE_NOOP("sketch", "bottom middle"),
    QT_TRANSLATE_NOOP("sketch", "bottom right"),
)


def kind_name(kind: ThingKind) -> str:
    """Return what a kind of thing is called."""
    return translate("sketch", _KINDS[kind])


def thing_name(thing: Thing) -> str:
    """Return a thing with its label, e.g. ``Person A``."""
    name = kind_name(thing.kind)
    return f"{name} {visible(thing.words)}" if thing.words else name


def place_name(thing: Thing) -> str:
    """Return where a thing is: one of nine parts of the sheet, or from one to another."""
    begin, end = _part(thing.x, thing.y), _part(thing.x2, thing.y2)
    if thing.kind not in REACHING or begin == end:
        return begin
    words = translate("sketch", "from {first} to {last}")
    return words.format(first=begin, last=end)


def spoken(sketch: Sketch) -> str:
    """Return a whole sketch for those who cannot see it."""
    things = [f"{thing_name(each)}, {place_name(each)}" for each in sketch.things]
    return "; ".join(things) or translate("sketch", "An empty sheet")


def _part(x: int, y: int) -> str:
    row = min(3 * y // HEIGHT, 2)
    column = min(3 * x // WIDTH, 2)
    return translate("sketch", _PLACES[3 * row + column])
