"""What stood earlier in the account, while this interview is on the screen.

Undo gives words back and knows nothing of what hung on them. So the last texts are
remembered with their facts, marks, questions, corrections and translations: words that
stand again as they stood have all of it again. Nothing of this is kept on disk.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import reduce

from desktop.domain.removing import without_fact
from desktop.domain.returning import Step, taken_back
from desktop.domain.testimony import Testimony
from ui.interview import read_back

REMEMBERED = 300
"""Texts: those of ten minutes in which somebody writes without a pause, or of many more."""


class Earlier:
    """The steps in which one account became what it is."""

    def __init__(self) -> None:
        self._steps: deque[tuple[int, Step]] = deque(maxlen=REMEMBERED)

    def with_words(self, testimony: Testimony, paragraphs: tuple[str, ...]) -> Testimony:
        """Return the testimony with other paragraphs, as `read_back.with_words` does.

        If they stood like this before, whatever hung on them hangs on them again.
        """
        steps = self._since(testimony, paragraphs)
        if not steps:
            return read_back.with_words(testimony, _shared(testimony, paragraphs))
        back = reduce(_taken_back, steps, testimony)
        return replace(back, read_back=read_back.unconfirmed(back.read_back))

    def note(self, before: Testimony, after: Testimony) -> None:
        """Remember a change: other paragraphs, or facts whose numbers are free again."""
        if before.paragraphs != after.paragraphs:
            step = Step(before=before, after=after)
            self._steps.append((hash(before.paragraphs), step))
        gone = {fact.id for fact in before.coding.facts} - {
            fact.id for fact in after.coding.facts
        }
        if gone:
            self.follow(lambda it: reduce(without_fact, gone, it))

    def follow(self, change: Callable[[Testimony], Testimony]) -> None:
        """Make a change in all that is remembered, too: what is gone never comes back."""
        for at, (stood, step) in enumerate(self._steps):
            changed = Step(before=change(step.before), after=change(step.after))
            self._steps[at] = stood, changed

    def _since(self, testimony: Testimony, paragraphs: tuple[str, ...]) -> list[Step]:
        """Return the steps since these paragraphs stood, newest first; none if never."""
        stood = hash(paragraphs)
        steps: list[Step] = []
        if paragraphs == testimony.paragraphs:
            return steps
        for mark, step in reversed(self._steps):
            steps.append(step)
            if mark == stood and step.before.paragraphs == paragraphs:
                return steps
        return []


def _taken_back(testimony: Testimony, step: Step) -> Testimony:
    return taken_back(read_back.with_words(testimony, step.after.paragraphs), step)


def _shared(testimony: Testimony, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Return paragraphs of which those that did not change take no room again."""
    known = {each: each for each in testimony.paragraphs}
    return tuple(known.get(each, each) for each in paragraphs)
