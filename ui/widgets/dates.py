"""Times as people read them, in the order and words of the interface's language.

What cannot be read as a time is shown as it is written: evidence is never mended. A day
alone gets no time of day, and 24 o'clock does not become the day after.
"""

import re

from PySide6.QtCore import QDateTime, QLocale, Qt

_DAY = r"\d{4}-\d{2}-\d{2}"
_CLOCK = r"T(?!24)\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?"
_TIME = re.compile(f"{_DAY}{_CLOCK}", re.ASCII)
_DAY_OR_TIME = re.compile(f"{_DAY}({_CLOCK})?", re.ASCII)


def day_words(iso: str, language: str = "") -> str:
    """Return the day of an ISO 8601 time, e.g. ``3 Mar 2026``.

    Args:
        iso: The time.
        language: Code of another language than the interface's, for what is read aloud;
            the month is a whole word then.
    """
    moment = _read(iso, _DAY_OR_TIME)
    if moment is None:
        return iso
    if language:
        return QLocale(language).toString(moment.date(), "d MMMM yyyy")
    return QLocale().toString(moment.date(), "d MMM yyyy")


def clock_words(iso: str) -> str:
    """Return the time of day of an ISO 8601 time as it was there, e.g. ``14:02``."""
    moment = _read(iso, _TIME)
    return iso if moment is None else moment.time().toString("HH:mm")


def moment_words(iso: str) -> str:
    """Return day and time of day, e.g. ``3 Mar 2026, 14:02``; a day alone for a day."""
    if _read(iso, _TIME) is None:
        return day_words(iso)
    return f"{day_words(iso)}, {clock_words(iso)}"


def _read(iso: str, form: re.Pattern[str]) -> QDateTime | None:
    """Return the time that a text of this form says; None if it says none."""
    if not form.fullmatch(iso):
        return None
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return moment if moment.isValid() else None
