"""A date of a record in the words of the document: it says no more than the date does."""

import re
from datetime import date

from desktop.domain.dates import bounds
from exports.statement.model import Labels
from exports.statement.wording import WIDE_SPACE, day_text

_OPEN = ".."
_PARTS = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)
_REST_UNKNOWN = re.compile(r"(\d{4}(?:-\d{2})?)(?:-XX)+", re.ASCII)
_MARKS = {"~": "date.about", "?": "date.not_certain", "%": "date.about_not_certain"}


def edtf_text(edtf: str, labels: Labels) -> str:
    """Return a date or an interval in words.

    Args:
        edtf: One of `desktop.domain.dates`. What is none is returned as it stands, an
            empty one as "not recorded".
        labels: The table ``statement`` in the language of the document.
    """
    if bounds(edtf) is None:
        return edtf or labels["unknown"]
    begin, slash, end = edtf.partition("/")
    if not slash:
        return _one(begin, labels)
    if begin == _OPEN:
        return labels["date.until"].format(date=_one(end, labels))
    if end == _OPEN:
        return labels["date.from_on"].format(date=_one(begin, labels))
    first, last = _one(begin, labels), _one(end, labels)
    return labels["date.from_to"].format(first=first, last=last)


def _one(edtf: str, labels: Labels) -> str:
    mark = edtf[-1] if edtf[-1] in _MARKS else ""
    words = _certain(edtf.removesuffix(mark), labels)
    return labels[_MARKS[mark]].format(date=words) if mark else words


def _certain(edtf: str, labels: Labels) -> str:
    if rest := _REST_UNKNOWN.fullmatch(edtf):
        edtf = rest[1]
    if found := _PARTS.fullmatch(edtf):
        year, month, day = found.groups()
        if day:
            return day_text(edtf, labels)
        return _month(year, int(month), labels) if month else year
    days = bounds(edtf)
    if days is None or days.first is None or days.last is None:
        return edtf
    first, last = _of(days.first, labels), _of(days.last, labels)
    return labels["date.between"].format(first=first, last=last)


def _month(year: str, month: int, labels: Labels) -> str:
    words = labels["date.month"].format(month=labels[f"month_alone.{month}"], year=year)
    return words.replace(" ", WIDE_SPACE)


def _of(day: date, labels: Labels) -> str:
    return day_text(day.isoformat(), labels)
