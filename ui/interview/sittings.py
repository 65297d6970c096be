"""The sittings of a testimony: who met when and where, with which breaks.

What is written down belongs to a sitting. The first one begins with the first words; one
that was only left for a while goes on the same day; on another day, and after a stop,
somebody has to say that there is a new one, and who is in the room.
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from desktop.domain import limits
from desktop.domain.conduct import EndedHow, Pause, Sitting
from desktop.domain.people import PresentAs
from desktop.domain.testimony import Testimony

NIGHT_MINUTES = 4 * 60
"""Who works past midnight, and locks meanwhile, is in the same sitting."""


class Standing(StrEnum):
    """Whether words may be written down now.

    FREE: a sitting goes on, or may begin or go on without a word. STOPPED: the deponent
    or the interviewer stopped it. OVER: the last one was on another day, `NIGHT_MINUTES`
    ago or more.
    """

    FREE = "free"
    STOPPED = "stopped"
    OVER = "over"


def standing(testimony: Testimony, now: str, left_at: str = "") -> Standing:
    """Return whether words may be written down.

    Args:
        testimony: As it stands.
        now: ISO 8601 text, as `left_at`.
        left_at: When it was last worked at, if that is known.
    """
    last = _last(testimony)
    if last is None:
        return Standing.FREE
    if last.ended_how is EndedHow.STOPPED:
        return Standing.STOPPED
    since = last.ended_at or left_at or _latest(last)
    is_over = _day(since) != _day(now) and minutes_between(since, now) >= NIGHT_MINUTES
    return Standing.OVER if is_over else Standing.FREE


def with_running(testimony: Testimony, now: str) -> Testimony:
    """Return it with a sitting that goes on, where none has to be asked for."""
    last = _last(testimony)
    if testimony.conduct.sitting or standing(testimony, now) is not Standing.FREE:
        return testimony
    if last is not None and last.ended_how is EndedHow.PAUSED:
        return _with_last(testimony, _went_on(last, now))
    return begun(testimony, now)


def begun(testimony: Testimony, now: str) -> Testimony:
    """Return it with one more sitting, in the place and with the people it names."""
    conduct = testimony.conduct
    if conduct.sitting or len(conduct.sittings) >= limits.SITTINGS:
        return testimony
    sitting = _as_now(testimony, Sitting(started_at=now))
    return replace(testimony, conduct=conduct.with_sitting(sitting))


def left(testimony: Testimony, left_at: str) -> Testimony:
    """Return it with a sitting that nobody ended noted as paused.

    Args:
        testimony: As it stands.
        left_at: When it was last worked at; empty if that is not known.
    """
    sitting = testimony.conduct.sitting
    if sitting is None:
        return testimony
    return ended(testimony, left_at or _latest(sitting), EndedHow.PAUSED)


def in_step(testimony: Testimony) -> Testimony:
    """Return it with place, people and languages noted for the sitting that goes on."""
    sitting = testimony.conduct.sitting
    if sitting is None:
        return testimony
    return _with_last(testimony, _as_now(testimony, sitting))


def ended(testimony: Testimony, at: str, how: EndedHow) -> Testimony:
    """Return it with the sitting that goes on ended, and a break that lasted with it."""
    sitting = testimony.conduct.sitting
    if sitting is None:
        return testimony
    over = replace(_back(sitting, at), ended_at=at, ended_how=how)
    return _with_last(testimony, over)


def why_stopped(testimony: Testimony) -> str | None:
    """Return why the last sitting was stopped, as far as noted; None if it was not."""
    last = _last(testimony)
    if last is None or last.ended_how is not EndedHow.STOPPED:
        return None
    return last.note


def with_why_stopped(testimony: Testimony, words: str) -> Testimony:
    """Return it with why the last sitting was stopped, if it was."""
    last = _last(testimony)
    if last is None or last.ended_how is not EndedHow.STOPPED:
        return testimony
    return _with_last(testimony, replace(last, note=words))


def as_before(testimony: Testimony, before: tuple[Sitting, ...]) -> Testimony:
    """Return it with its sittings as they were: ending the last did not come about."""
    return replace(testimony, conduct=replace(testimony.conduct, sittings=before))


def with_break(testimony: Testimony, since: str) -> Testimony:
    """Return it with a break that begins now."""
    sitting = testimony.conduct.sitting
    if sitting is None or is_on_break(testimony) or len(sitting.pauses) >= limits.PAUSES:
        return testimony
    return _with_last(
        testimony, replace(sitting, pauses=(*sitting.pauses, Pause(since=since)))
    )


def without_break(testimony: Testimony, until: str) -> Testimony:
    """Return it with the break over."""
    sitting = testimony.conduct.sitting
    return _with_last(testimony, _back(sitting, until)) if sitting else testimony


def is_on_break(testimony: Testimony) -> bool:
    """Say whether there is a break now."""
    sitting = testimony.conduct.sitting
    return bool(sitting and sitting.pauses and not sitting.pauses[-1].until)


def break_since(testimony: Testimony) -> str:
    """Return since when there is a break; empty if there is none."""
    sitting = testimony.conduct.sitting
    return sitting.pauses[-1].since if sitting and is_on_break(testimony) else ""


def minutes_of(testimony: Testimony, now: str) -> tuple[int, int]:
    """Return how many minutes the sitting goes on, and how many without a break.

    The clock may be wrong or was put back: then it is none, never fewer.
    """
    sitting = testimony.conduct.sitting
    if sitting is None:
        return 0, 0
    since = sitting.pauses[-1].until if sitting.pauses else sitting.started_at
    whole = minutes_between(sitting.started_at, now)
    return whole, minutes_between(since, now) if since else 0


def minutes_between(since: str, until: str) -> int:
    """Return whole minutes between two moments; none where one cannot be read."""
    try:
        between = datetime.fromisoformat(until) - datetime.fromisoformat(since)
    except (ValueError, TypeError):  # no time, or one of the two without an offset
        return 0
    return max(int(between.total_seconds()) // 60, 0)


def _as_now(testimony: Testimony, sitting: Sitting) -> Sitting:
    interpreters = (
        each.code
        for each in testimony.present
        if each.present_as is PresentAs.INTERPRETER and each.code
    )
    return replace(
        sitting,
        place=testimony.place,
        present=testimony.present[: limits.PRESENT],
        spoken_language=testimony.spoken_language,
        written_language=testimony.written_language,
        interpreter=next(interpreters, ""),
    )


def _went_on(sitting: Sitting, now: str) -> Sitting:
    """Return a sitting that was left, going on; what lay between was a break."""
    between = Pause(since=sitting.ended_at, until=now)
    return replace(
        sitting,
        ended_at="",
        ended_how=EndedHow.NOT_ENDED,
        pauses=(*sitting.pauses, between)[: limits.PAUSES],
    )


def _back(sitting: Sitting, until: str) -> Sitting:
    if not sitting.pauses or sitting.pauses[-1].until:
        return sitting
    over = replace(sitting.pauses[-1], until=until)
    return replace(sitting, pauses=(*sitting.pauses[:-1], over))


def _last(testimony: Testimony) -> Sitting | None:
    sittings = testimony.conduct.sittings
    return sittings[-1] if sittings else None


def _with_last(testimony: Testimony, sitting: Sitting) -> Testimony:
    return replace(testimony, conduct=testimony.conduct.with_last_sitting(sitting))


def _latest(sitting: Sitting) -> str:
    """Return the last moment that a sitting that goes on tells of."""
    pauses = [each.until or each.since for each in sitting.pauses]
    return pauses[-1] if pauses else sitting.started_at


def _day(at: str) -> str:
    return at[:10]
