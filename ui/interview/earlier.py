"""What stood earlier in the account, while this interview is on the screen.

Undo gives words back and knows nothing of what hung on them. So the last texts are
remembered with their facts, marks, questions, corrections and translations: words that
stand again as they stood have all of it again, and so has a paragraph that was cut and
put elsewhere. Nothing of this is kept on disk.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import reduce

from desktop.domain.carrying import Place, carried
from desktop.domain.moving import Edit
from desktop.domain.removing import without_fact
from desktop.domain.returning import Step, taken_back
from desktop.domain.testimony import Testimony
from ui.interview import read_back

REMEMBERED = 300
"""Texts: those of ten minutes in which somebody writes without a pause, or of many more."""
KNOWN_FROM = 20
"""Characters of a paragraph that is known again in another place; "Yes." is said often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Remembered:
    """One step.

    Attributes:
        stood: Hash of the paragraphs before it.
        step: What it changed.
        gone: Paragraphs that stood before it and not behind.
    """

    stood: int
    step: Step
    gone: frozenset[str]


class Earlier:
    """The steps in which one account became what it is."""

    def __init__(self) -> None:
        self._steps: deque[_Remembered] = deque(maxlen=REMEMBERED)

    def with_words(self, testimony: Testimony, paragraphs: tuple[str, ...]) -> Testimony:
        """Return the testimony with other paragraphs, as `read_back.with_words` does.

        If they stood like this before, whatever hung on them hangs on them again.
        """
        steps = self._since(testimony, paragraphs)
        if not steps:
            there = _shared(testimony, paragraphs)
            return self._carried(testimony, read_back.with_words(testimony, there))
        back = reduce(_taken_back, steps, testimony)
        return replace(back, read_back=read_back.unconfirmed(back.read_back))

    def note(self, before: Testimony, after: Testimony) -> None:
        """Remember a change: other paragraphs, or facts whose numbers are free again."""
        if before.paragraphs != after.paragraphs:
            left = frozenset(before.paragraphs).difference(after.paragraphs)
            step = Step(before=before, after=after)
            stood = hash(before.paragraphs)
            self._steps.append(_Remembered(stood=stood, step=step, gone=left))
        gone = {fact.id for fact in before.coding.facts} - {
            fact.id for fact in after.coding.facts
        }
        if gone:
            self.follow(lambda it: reduce(without_fact, gone, it))

    def follow(self, change: Callable[[Testimony], Testimony]) -> None:
        """Make a change in all that is remembered, too: what is gone never comes back."""
        for at, each in enumerate(self._steps):
            before, after = change(each.step.before), change(each.step.after)
            self._steps[at] = replace(each, step=Step(before=before, after=after))

    def _since(self, testimony: Testimony, paragraphs: tuple[str, ...]) -> list[Step]:
        """Return the steps since these paragraphs stood, newest first; none if never."""
        stood = hash(paragraphs)
        steps: list[Step] = []
        if paragraphs == testimony.paragraphs:
            return steps
        for each in reversed(self._steps):
            steps.append(each.step)
            if each.stood == stood and each.step.before.paragraphs == paragraphs:
                return steps
        return []

    def _carried(self, before: Testimony, after: Testimony) -> Testimony:
        """Return `after`; paragraphs that stood elsewhere have what hung on them there."""
        edit = Edit.between(before.paragraphs, after.paragraphs)
        for number, words in enumerate(edit.new, edit.head + 1):
            if len(words) < KNOWN_FROM or edit.new.count(words) > 1:
                continue
            source = next(self._where_it_stood(before, edit, words), None)
            if source is not None:
                was = Place(testimony=source, number=source.paragraphs.index(words) + 1)
                after = carried(Place(testimony=after, number=number), was)
        return after

    def _where_it_stood(
        self, before: Testimony, edit: Edit, words: str
    ) -> Iterator[Testimony]:
        """Yield testimonies that had a paragraph which an edit brought, newest first."""
        if words in edit.old:
            yield before
        steps = reversed(self._steps)
        yield from (each.step.before for each in steps if words in each.gone)


def _taken_back(testimony: Testimony, step: Step) -> Testimony:
    return taken_back(read_back.with_words(testimony, step.after.paragraphs), step)


def _shared(testimony: Testimony, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Return paragraphs of which those that did not change take no room again."""
    known = {each: each for each in testimony.paragraphs}
    return tuple(known.get(each, each) for each in paragraphs)
