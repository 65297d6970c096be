"""A paragraph that was cut and put elsewhere takes along what hung on it.

An edit is seen as one stretch that became another (`desktop.domain.moving`), so what hangs
on a paragraph that goes away is let go. If the same words stand somewhere again, it is
taken up from where they stood last: only what has no other place by now.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain import limits
from desktop.domain.coding import Fact
from desktop.domain.conduct import AudioMark
from desktop.domain.testimony import Correction, Testimony
from desktop.domain.translation import Translation


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a paragraph stands, or stood.

    Attributes:
        testimony: The one that has it.
        number: Of the paragraph, from 1.
    """

    testimony: Testimony
    number: int


def carried(now: Place, was: Place) -> Testimony:
    """Return the testimony with what hung on the same words where they stood before.

    Args:
        now: The paragraph in its new place.
        was: The same words in their last one.
    """
    testimony = now.testimony
    conduct, read_back = testimony.conduct, testimony.read_back
    marks = tuple(_marks(now, was))[: limits.AUDIO_MARKS]
    return replace(
        testimony,
        coding=replace(testimony.coding, facts=tuple(_facts(now, was))),
        conduct=replace(conduct, audio_marks=marks),
        read_back=replace(read_back, corrections=tuple(_corrections(now, was))),
        translation=_translation(now, was),
    )


def _facts(now: Place, was: Place) -> Iterator[Fact]:
    spans = {fact.id: fact.span for fact in was.testimony.coding.facts if fact.span}
    for fact in now.testimony.coding.facts:
        span = spans.get(fact.id)
        if fact.span is None and span is not None and span.paragraph == was.number:
            yield replace(fact, span=replace(span, paragraph=now.number))
        else:
            yield fact


def _marks(now: Place, was: Place) -> Iterator[AudioMark]:
    held = now.testimony.conduct.audio_marks
    yield from held
    names = {(each.recording, each.at_ms) for each in held}
    for mark in was.testimony.conduct.audio_marks:
        if mark.paragraph == was.number and (mark.recording, mark.at_ms) not in names:
            yield replace(mark, paragraph=now.number)


def _corrections(now: Place, was: Place) -> Iterator[Correction]:
    """Yield those that are held, and those of the paragraph at its new place.

    One with the deponent's yes is never let go: it waits at a paragraph near by. Which of
    several with the same words it was cannot be known, so they stay.
    """
    before = was.testimony.read_back.corrections
    names = Counter((each.before, each.after) for each in before)
    hung = {
        (each.before, each.after): each
        for each in before
        if each.paragraph == was.number and names[each.before, each.after] == 1
    }
    for each in now.testimony.read_back.corrections:
        mine = hung.pop((each.before, each.after), None)
        yield each if mine is None else replace(each, paragraph=now.number)
    for each in hung.values():
        yield replace(each, paragraph=now.number)


def _translation(now: Place, was: Place) -> Translation:
    held, before = now.testimony.translation, was.testimony.translation
    if held.language != before.language or not before.paragraphs:
        return held
    words = before.paragraphs[was.number - 1]
    is_empty = not held.paragraphs[now.number - 1]
    if words and is_empty and not any(words in each for each in held.paragraphs):
        return held.with_paragraph(now.number, words)
    return held
