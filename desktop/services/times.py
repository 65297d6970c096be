"""Times as the program writes them: ISO 8601 to the second, with the offset."""

from desktop.services.ports import Clock


def moment(clock: Clock) -> str:
    """Return the present moment as text, e.g. ``2026-03-01T14:02:05+02:00``."""
    return clock().isoformat(timespec="seconds")


def today(clock: Clock) -> str:
    """Return the present day as text, e.g. ``2026-03-01``."""
    return clock().date().isoformat()
