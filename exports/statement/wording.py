"""Facts as words of the document's language: times, sizes, lengths, languages."""

from datetime import date, datetime

from exports.statement.model import Labels

NARROW_SPACE = "\u202f"
WIDE_SPACE = "\u00a0"
UNITS = (("gb", 10**9), ("mb", 10**6), ("kb", 10**3))


def time_text(claimed: str, labels: Labels) -> str:
    """Return an ISO 8601 time as a date, a clock time and its zone.

    What is not such a time is returned as it stands, an empty one as "not recorded".
    """
    if not claimed:
        return labels["unknown"]
    try:
        moment = datetime.fromisoformat(claimed)
    except ValueError:
        return claimed
    return labels["date_time"].format(
        date=_day(moment, labels), time=f"{moment:%H:%M}", zone=_zone(moment)
    )


def day_text(claimed: str, labels: Labels) -> str:
    """Return an ISO 8601 date in words; what is no such date as it stands."""
    try:
        return _day(date.fromisoformat(claimed), labels)
    except ValueError:
        return claimed


def _day(day: date, labels: Labels) -> str:
    words = labels["date"].format(
        day=day.day, month=labels[f"month.{day.month}"], year=day.year
    )
    return words.replace(" ", WIDE_SPACE)


def short_time(claimed: str, labels: Labels) -> str:
    """Return an ISO 8601 time with seconds in figures only, for tables."""
    if not claimed:
        return labels["unknown"]
    try:
        moment = datetime.fromisoformat(claimed)
    except ValueError:
        return claimed
    return f"{moment:%Y-%m-%d %H:%M:%S}{WIDE_SPACE}{_zone(moment)}"


def _zone(moment: datetime) -> str:
    offset = f"{moment:%z}"
    return f"UTC{offset[:3]}:{offset[3:5]}".replace("-", "\u2212") if offset else "?"


def size_text(size_bytes: int, labels: Labels) -> str:
    """Return a size in a unit that suits it, and exactly."""
    exact = f"{size_bytes:,}".replace(",", NARROW_SPACE) + WIDE_SPACE + labels["size.b"]
    for unit, worth in UNITS:
        if size_bytes >= worth:
            rounded = f"{size_bytes / worth:.1f}".replace(".", labels["decimal"])
            return f"{rounded}{WIDE_SPACE}{labels['size.' + unit]} ({exact})"
    return exact


def duration_text(duration_ms: int) -> str:
    """Return a length as hours, minutes and seconds."""
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def language_name(code: str, labels: Labels) -> str:
    """Return the name of a language, or its code if the table does not know it."""
    return labels.get(f"language.{code}", code) if code else labels["unknown"]


def in_language(code: str, labels: Labels) -> str:
    """Return "in Belarusian" and the like, as it stands inside a sentence."""
    known = labels.get(f"language_in.{code}")
    return known or labels["language_in.unknown"].format(code=code or labels["unknown"])


def grouped(digits: str, size: int) -> tuple[str, ...]:
    """Return `digits` in groups of `size`."""
    return tuple(digits[start : start + size] for start in range(0, len(digits), size))
