"""Which signed parts of a testimony are, quote or point into some of its paragraphs.

When a paragraph is taken back, they are closed with it. Nothing is believed of what the
parts hold: in a redacted copy they are whatever somebody signed.
"""

from collections.abc import Collection, Iterable

from desktop.domain.canonical import Value

_PARAGRAPHS = ("testimony/paragraphs/", "testimony/translation/paragraphs/")
_NUMBERED = ("testimony/read_back/corrections/", "testimony/conduct/audio_marks/")
_QUESTIONS = "testimony/conduct/questions/"
_FACTS = "testimony/coding/facts/"
_TRANSFERS = "testimony/coding/transfers/"


def quoting(
    leaves: Iterable[tuple[str, Value]], numbers: Collection[int]
) -> frozenset[str]:
    """Return the paths of the leaves that tell of some paragraphs.

    Args:
        leaves: Paths and values of a testimony's leaves; a value that is not known is None.
        numbers: Of paragraphs, from 1.
    """
    held = tuple(leaves)
    facts = {path: value for path, value in held if _tells_of(path, value, numbers)}
    gone = {_field(value, "id") for path, value in facts.items() if path.startswith(_FACTS)}
    stages = (
        path
        for path, value in held
        if path.startswith(_TRANSFERS) and _field(value, "fact") in gone
    )
    return frozenset((*facts, *stages))


def _tells_of(path: str, value: Value, numbers: Collection[int]) -> bool:
    for begin in _PARAGRAPHS:
        if path.startswith(begin):
            return int(path.removeprefix(begin)) + 1 in numbers
    if path.startswith(_NUMBERED):
        return _field(value, "paragraph") in numbers
    if path.startswith(_QUESTIONS):
        after = _field(value, "after")
        return after in numbers or (after is not None and after + 1 in numbers)
    if path.startswith(_FACTS) and isinstance(value, dict):
        return _field(value.get("span"), "paragraph") in numbers
    return False


def _field(value: Value, name: str) -> int | None:
    """Return a number in an object; None if there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, int) else None
