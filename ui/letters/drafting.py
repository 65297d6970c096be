"""The rules of writing a letter: what a read-back covered, and what is merely typed."""

import re
from datetime import date, datetime, time

from desktop.domain.moments import is_time
from desktop.domain.testimony import ReadBack, ReadBackMethod
from desktop.services.drafts import Draft
from ui.coded.written import edtf_of

MAX_NUMBER = 10_000
_MOMENT = "%Y-%m-%d %H:%M"
_DAY_AND_TIME = re.compile(r"(.*\S)[\s,]+(\d{1,2})[:.](\d{2})", re.ASCII)
_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:[-\u2013]\s*(\d{1,6})\s*)?")


def followed_by(before: Draft, after: Draft) -> Draft:
    """Return `after`, without a yes that was given to other words."""
    if not before.read_back.confirmed or _said(before) == _said(after):
        return after
    return after.changed(read_back=unconfirmed(after.read_back))


def _said(draft: Draft) -> tuple[object, ...]:
    back = draft.read_back
    return draft.paragraphs, draft.corrections, back.method, back.language


def unconfirmed(read_back: ReadBack) -> ReadBack:
    """Return how it was read, without the deponent's yes."""
    return ReadBack(method=read_back.method, language=read_back.language)


def may_confirm(draft: Draft) -> bool:
    """Say whether there are words and they were read, in a language that is known."""
    back = draft.read_back
    return (
        bool(draft.paragraphs or draft.corrections)
        and back.method is not ReadBackMethod.NOT_DONE
        and bool(back.language)
    )


def confirmed(draft: Draft, at: str) -> Draft:
    """Return the draft with the deponent's yes to these words."""
    back = draft.read_back
    return draft.changed(
        read_back=ReadBack(
            method=back.method, language=back.language, confirmed=True, confirmed_at=at
        )
    )


def numbers_of(text: str) -> tuple[int, ...] | None:
    """Return the paragraph numbers in ``2, 5-7``, rising; None if it is not written so."""
    numbers: set[int] = set()
    for part in text.split(","):
        if not part.strip():
            continue
        found = _RANGE.fullmatch(part)
        if found is None:
            return None
        first = int(found[1])
        last = int(found[2] or first)
        if not 1 <= first <= last <= MAX_NUMBER:
            return None
        numbers.update(range(first, last + 1))
    return tuple(sorted(numbers))


def moment_of(text: str) -> str:
    """Return a day and a time of day, in the time of this place, as an ISO 8601 time.

    The day is written in any way in which dates are read: ``30.11.2026 20:00``. What is not
    understood is returned as it was typed: no time, and nothing is lost.
    """
    written = _DAY_AND_TIME.fullmatch(text.strip())
    if written is None:
        return text
    day, hour, minute = written.groups()
    try:
        at = datetime.combine(
            date.fromisoformat(edtf_of(day)), time(int(hour), int(minute))
        )
        return at.astimezone().isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return text


def typed_of(moment: str) -> str:
    """Return an ISO 8601 time as it is typed; anything else as it is."""
    if not is_time(moment):
        return moment
    return datetime.fromisoformat(moment).strftime(_MOMENT)
