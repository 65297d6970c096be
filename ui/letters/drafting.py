"""The rules of writing a letter: what a read-back covered, and what is merely typed."""

import re
from datetime import datetime

from desktop.domain.testimony import ReadBack, ReadBackMethod
from desktop.services.drafts import Draft

MAX_NUMBER = 10_000
_MOMENT = "%Y-%m-%d %H:%M"
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
    """Return ``2026-04-01 12:30``, in the time of this place, as an ISO 8601 time.

    What is not written so is returned as it was typed: no time, and nothing is lost.
    """
    try:
        found = datetime.strptime(text.strip(), _MOMENT).astimezone()
        return found.isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return text


def typed_of(moment: str) -> str:
    """Return an ISO 8601 time as it is typed; anything else as it is."""
    try:
        return datetime.fromisoformat(moment).strftime(_MOMENT)
    except ValueError:
        return moment
