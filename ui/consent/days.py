"""A day as people here write it: 31.01.2036, 31 January 2036, 2036-01-31."""

from desktop.domain.moments import is_date
from ui.coded.written import edtf_of


def day_of(typed: str) -> str:
    """Return a day as ``2036-01-31``; empty if none is understood, or less than a day."""
    day = edtf_of(typed)
    return day if is_date(day) else ""
