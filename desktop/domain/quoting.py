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
    return frozenset(
        path for path, told in told_by(leaves).items() if not told.isdisjoint(numbers)
    )


def told_by(leaves: Iterable[tuple[str, Value]]) -> dict[str, frozenset[int]]:
    """Return the numbers of the paragraphs that each leaf tells of, by its path.

    Args:
        leaves: As `quoting`.
    """
    held = tuple(leaves)
    told = {path: _told(path, value) for path, value in held}
    facts: dict[int | None, frozenset[int]] = {}
    for path, value in held:
        if path.startswith(_FACTS):
            fact = _field(value, "id")
            facts[fact] = facts.get(fact, frozenset()) | told[path]
    for path, value in held:
        if path.startswith(_TRANSFERS):
            told[path] = facts.get(_field(value, "fact"), frozenset())
    return told


def _told(path: str, value: Value) -> frozenset[int]:
    number: int | None = None
    for begin in _PARAGRAPHS:
        if path.startswith(begin):
            number = int(path.removeprefix(begin)) + 1
    if path.startswith(_NUMBERED):
        number = _field(value, "paragraph")
    elif path.startswith(_FACTS) and isinstance(value, dict):
        number = _field(value.get("span"), "paragraph")
    elif path.startswith(_QUESTIONS):
        after = _field(value, "after")
        return frozenset() if after is None else frozenset({after, after + 1})
    return frozenset() if number is None else frozenset({number})


def _field(value: Value, name: str) -> int | None:
    """Return a number in an object; None if there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, int) else None
