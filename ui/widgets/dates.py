"""Times as people read them, in the order and words of the interface's language.

What cannot be read as a time is shown as it is written: evidence is never mended.
"""

from PySide6.QtCore import QDateTime, QLocale, Qt


def day_words(iso: str, language: str = "") -> str:
    """Return the day of an ISO 8601 time, e.g. ``3 Mar 2026``.

    Args:
        iso: The time.
        language: Code of another language than the interface's, for what is read aloud;
            the month is a whole word then.
    """
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return iso
    if language:
        return QLocale(language).toString(moment.date(), "d MMMM yyyy")
    return QLocale().toString(moment.date(), "d MMM yyyy")


def clock_words(iso: str) -> str:
    """Return the time of day of an ISO 8601 time as it was there, e.g. ``14:02``."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return moment.time().toString("HH:mm") if moment.isValid() else iso


def moment_words(iso: str) -> str:
    """Return day and time of day, e.g. ``3 Mar 2026, 14:02``."""
    if not QDateTime.fromString(iso, Qt.DateFormat.ISODate).isValid():
        return iso
    return f"{day_words(iso)}, {clock_words(iso)}"
