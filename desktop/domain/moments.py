"""Times and dates as text: their grammar, and that they exist in the calendar.

They are what somebody's clock said. Nothing is put in order by them. See docs/format.md,
section 1.
"""

import re
from datetime import date, datetime

_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME_OF_DAY = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
_OFFSET = "[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?"
_IS_DATE = re.compile(_DATE)
_IS_TIME = re.compile(rf"{_DATE}T{_TIME_OF_DAY}(?:\.[0-9]{{1,6}})?(?:Z|{_OFFSET})")


def is_time(text: str) -> bool:
    """Return whether `text` is an ISO 8601 time with seconds and offset that exists."""
    if not _IS_TIME.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_date(text: str) -> bool:
    """Return whether `text` is a date as ``2026-03-01`` that exists."""
    if not _IS_DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
