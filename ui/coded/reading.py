"""A date of a record in plain words, beneath the field and in lists.

The words say no more than the date does: a day that is not known stays unknown.
"""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from desktop.domain.dates import bounds
from ui.words import translate

_OPEN = ".."
_PARTS = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_REST_UNKNOWN = re.compile(r"(\d{4}(?:-\d{2})?)(?:-XX)+")


def date_words(edtf: str) -> str:
    """Return a date in words, e.g. ``about August 2020``; as it is written if it is none.

    Args:
        edtf: A date or an interval of `desktop.domain.dates`.
    """
    if bounds(edtf) is None:
        return edtf
    begin, slash, end = edtf.partition("/")
    if not slash:
        return _one(begin)
    if begin == _OPEN:
        return translate("coded", "until {date}").format(date=_one(end))
    if end == _OPEN:
        return translate("coded", "from {date} on").format(date=_one(begin))
    words = translate("coded", "from {first} to {last}")
    return words.format(first=_one(begin), last=_one(end))


def read_as(edtf: str, typed: str) -> str:
    """Return what was understood of what somebody typed; nothing if it says the same.

    Args:
        edtf: As it was understood; empty if it was not.
        typed: As it stands in its box.
    """
    words = date_words(edtf)
    if not edtf or words == typed:
        return ""
    return translate("coded", "Read as: {date}").format(date=words)


def _one(edtf: str) -> str:
    mark = edtf[-1] if edtf[-1] in "?~%" else ""
    words = _certain(edtf.removesuffix(mark))
    if mark == "~":
        return translate("coded", "about {date}").format(date=words)
    if mark == "?":
        return translate("coded", "{date}, not certain").format(date=words)
    if mark == "%":
        return translate("coded", "about {date}, not certain").format(date=words)
    return words


def _certain(edtf: str) -> str:
    found = _PARTS.fullmatch(edtf)
    if found:
        year, month, day = (int(each) if each else 0 for each in found.groups())
        return _day(year, month, day)
    rest = _REST_UNKNOWN.fullmatch(edtf)
    if rest:
        return _certain(rest[1])
    days = bounds(edtf)
    if days is None or days.first is None or days.last is None:
        return edtf
    words = translate("coded", "between {first} and {last}")
    return words.format(first=_of(days.first), last=_of(days.last))


def _day(year: int, month: int, day: int) -> str:
    if not month:
        return f"{year:04d}"
    if not day:
        return f"{QLocale().standaloneMonthName(month)} {year:04d}"
    return QLocale().toString(QDate(year, month, day), "d MMMM yyyy")


def _of(day: date) -> str:
    return _day(day.year, day.month, day.day)
