"""Places in words: code points, as a record counts, and UTF-16 units, as Qt does.

A sign beyond the basic plane is one code point and two units. Every place that goes into a
record or comes out of one passes through here, and nothing else converts.
"""

import unicodedata

_BASIC_END = "\uffff"
_JOINER = "\u200d"
_MODIFIERS = ("\U0001f3fb", "\U0001f3ff")
_KEPT_WITH = frozenset({"Mn", "Me", "Mc"})


def utf16_of(text: str, at: int) -> int:
    """Return the place in UTF-16 units of a place in code points.

    Args:
        text: The words of one paragraph.
        at: 0 to the length of `text`, in code points.
    """
    before = text[:at]
    if before.isascii():
        return at
    return len(before.encode("utf-16-le", "surrogatepass")) // 2


def code_point_of(text: str, units: int) -> int:
    """Return the place in code points of a place in UTF-16 units.

    A place between the halves of one sign is the place before it.

    Args:
        text: The words of one paragraph.
        units: In UTF-16 units; behind the end means the end.
    """
    if text.isascii():
        return min(units, len(text))
    passed = 0
    for at, sign in enumerate(text):
        passed += 2 if sign > _BASIC_END else 1
        if passed > units:
            return at
    return len(text)


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the words between two places as people see them, without spaces around.

    No sign is cut from its accents, nor a joined picture in two.

    Args:
        text: The words of one paragraph.
        start: First code point.
        end: The one behind the last.

    Returns:
        Two equal places if there is nothing but space between them.
    """
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, start
    while start > 0 and _clings(text, start):
        start -= 1
    while end < len(text) and _clings(text, end):
        end += 1
    return start, end


def _clings(text: str, at: int) -> bool:
    """Say whether the sign at a place belongs to the one before it."""
    sign = text[at]
    return (
        unicodedata.category(sign) in _KEPT_WITH
        or sign == _JOINER
        or text[at - 1] == _JOINER
        or _MODIFIERS[0] <= sign <= _MODIFIERS[1]
    )
