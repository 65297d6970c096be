"""The dates that are offered as the end of something."""

from calendar import monthrange
from datetime import date

MONTHS = (12, 3, 6, 24, 36)
"""The usual one first."""


def later(today: date, months: int) -> str:
    """Return the ISO date so many months after `today`."""
    years, month = divmod(today.month - 1 + months, 12)
    year = today.year + years
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last)).isoformat()


def offered(today: date, now: str = "") -> tuple[str, ...]:
    """Return the dates that are offered.

    Args:
        today: From when they are counted.
        now: The date that something has already, ISO; it is offered first.
    """
    dates = [later(today, months) for months in MONTHS]
    return (now, *(each for each in dates if each != now)) if now else tuple(dates)
