"""Dates as people remember them: a subset of EDTF, the part of a day, and "before that".

``2020-08-1X`` is one of ten days, ``2020-08~`` about that month, ``2020-08-10/2020-08-13``
from one to the other, ``2020-08-10/..`` has no end yet. What is uncertain stays so: bounds
are for putting things in order on a screen, never for saying when something was. See
docs/format.md, section 9.1.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

_YEAR = "(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
_MONTH = "(?:[0-9]{2}|[01]X|XX)"
_DAY = "(?:[0-9]{2}|[0-3]X|XX)"
_ONE = re.compile(rf"({_YEAR})(?:-({_MONTH})(?:-({_DAY}))?)?[?~%]?")
_OPEN = ".."
MAX_DATE = 32
"""More characters than any date has."""


class Band(StrEnum):
    """The part of a day, as a person without a watch knows it."""

    NOT_SAID = ""
    BEFORE_DAWN = "before_dawn"
    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class Relation(StrEnum):
    """How something stands in time to another fact."""

    NONE = ""
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When something was, as far as it was said.

    Attributes:
        date: EDTF, or empty.
        relation: How it stands to `fact`; NONE if and only if `fact` is 0.
        fact: Id of a coded fact; 0 for none.
    """

    date: str = ""
    band: Band = Band.NOT_SAID
    relation: Relation = Relation.NONE
    fact: int = 0


NOT_DATED = When()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The first and the last day that a date can mean; None where it is open."""

    first: date | None
    last: date | None


def is_edtf(text: str) -> bool:
    """Return whether `text` is a date or interval of the subset, and can exist."""
    return bounds(text) is not None


def bounds(text: str) -> Bounds | None:
    """Return the days between which a date lies, for putting things in order.

    What is said to be uncertain or approximate is taken as it stands.

    Args:
        text: EDTF.

    Returns:
        None if `text` is not of the subset, or no such day exists.
    """
    if len(text) > MAX_DATE:
        return None
    parts = text.split("/")
    if len(parts) == 1:
        return _one(text)
    if len(parts) != 2 or parts == [_OPEN, _OPEN]:
        return None
    begin, end = (Bounds(first=None, last=None) if p == _OPEN else _one(p) for p in parts)
    if begin is None or end is None:
        return None
    if begin.first and end.last and begin.first > end.last:
        return None
    return Bounds(first=begin.first, last=end.last)


def order(text: str) -> tuple[date, date]:
    """Return by what a date is put in order; empty and open ones stand at the ends."""
    found = bounds(text)
    if found is None:
        return date.max, date.max
    return found.first or date.min, found.last or date.max


def _one(text: str) -> Bounds | None:
    found = _ONE.fullmatch(text)
    if found is None:
        return None
    year, month, day = found.groups()
    years = _meant(year, 1, 9999)
    months = _meant(month or "XX", 1, 12)
    days = _meant(day or "XX", 1, 31)
    first = next(_days(years, months, days), None)
    last = next(_days(years[::-1], months[::-1], days[::-1]), None)
    return None if first is None else Bounds(first=first, last=last)


def _meant(digits: str, least: int, most: int) -> range:
    """Return the numbers that digits, with X at the end for any of them, can mean."""
    low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    return range(max(low, least), min(high, most) + 1)


def _days(years: range, months: range, days: range) -> Iterator[date]:
    for year, month, day in product(years, months, days):
        try:
            yield date(year, month, day)
        except ValueError:  # no such day in that month
            continue
