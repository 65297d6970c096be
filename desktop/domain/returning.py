"""Words that come back as they stood: what hung on them comes back to its place.

Whoever deletes a paragraph and takes that back has lost nothing. What was said meanwhile
stays as it was said: a fact that was added, a mark that was set anew, a question that was
taken out. Only places come back, and what the deleting itself had taken away.
"""

from collections import deque
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from desktop.domain import limits
from desktop.domain.coding import Fact
from desktop.domain.conduct import AskedQuestion, AudioMark, Conduct
from desktop.domain.moving import Edit, asked, corrected, marked, on_its_words
from desktop.domain.testimony import Correction, Testimony
from desktop.domain.translation import NOT_TRANSLATED, Translation

Entry = TypeVar("Entry", Fact, AskedQuestion, AudioMark, Correction)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change of the account.

    Attributes:
        before: The testimony with the paragraphs as they were.
        after: The next one, with other paragraphs.
    """

    before: Testimony
    after: Testimony


def taken_back(testimony: Testimony, step: Step) -> Testimony:
    """Return the testimony with the paragraphs that stood before a step.

    What is where the step left it comes back to where it was before; all else moves as
    with any edit. A translation is no longer certified: nobody looked at it again.

    Args:
        testimony: Has the paragraphs that stood after the step.
        step: The change that is taken back.
    """
    before, after = step.before.paragraphs, step.after.paragraphs
    ways = _Ways(there=Edit.between(before, after), back=Edit.between(after, before))
    return replace(
        testimony,
        paragraphs=before,
        coding=replace(testimony.coding, facts=_facts(testimony, step, ways)),
        conduct=_conduct(testimony, step, ways),
        read_back=replace(
            testimony.read_back, corrections=_corrections(testimony, step, ways)
        ),
        translation=_translated(testimony.translation, step, ways.back),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ways:
    """How paragraphs went in a step, and how they go back."""

    there: Edit
    back: Edit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind(Generic[Entry]):
    """Things of one kind that have a place in the account.

    Attributes:
        name: Returns what makes one the same wherever it stands; several may share it.
        place: Returns where one stands.
        placed: Returns the first in the place of the second.
        moved: Returns one as an edit moves it; None if that takes it away.
    """

    name: Callable[[Entry], Hashable]
    place: Callable[[Entry], Hashable]
    placed: Callable[[Entry, Entry], Entry]
    moved: Callable[[Entry, Edit], Entry | None]

    def returned(
        self,
        held: tuple[Entry, ...],
        step: tuple[tuple[Entry, ...], tuple[Entry, ...]],
        ways: _Ways,
    ) -> Iterator[Entry]:
        """Yield those that are there once a step is taken back.

        Args:
            held: As they are now.
            step: As they were before the step, and as it left them.
            ways: How the paragraphs went, and go back.
        """
        before, after = step
        if held == after:  # the usual case, and many steps may be taken back at once
            yield from before
            return
        went = tuple(self.moved(each, ways.there) for each in before)
        left = self._pairs(before, went, after)
        now = self._pairs(after, after, held)
        for at, was in enumerate(before):
            if at not in left:
                yield was
            elif left[at] in now:
                mine, there = held[now[left[at]]], after[left[at]]
                yield from self._back(mine, was, there, ways.back)
        known = {now[there] for there in left.values() if there in now}
        known |= self._born(after, held, now, frozenset(left.values()))
        for at, mine in enumerate(held):
            if at not in known:
                yield from self._with_the_edit(mine, ways.back)

    def _born(
        self,
        after: tuple[Entry, ...],
        held: tuple[Entry, ...],
        now: dict[int, int],
        older: frozenset[int],
    ) -> set[int]:
        """Return which came with the step, as a correction with its own words does.

        They go with it; but not what was put into another place since.
        """
        return {
            now[there]
            for there, each in enumerate(after)
            if there not in older
            and there in now
            and self.place(held[now[there]]) == self.place(each)
        }

    def _back(self, mine: Entry, was: Entry, left: Entry, back: Edit) -> Iterator[Entry]:
        if self.place(mine) == self.place(left):
            yield self.placed(mine, was)
        else:
            yield from self._with_the_edit(mine, back)

    def _with_the_edit(self, each: Entry, back: Edit) -> Iterator[Entry]:
        moved = self.moved(each, back)
        if moved is not None:
            yield moved

    def _pairs(
        self,
        ones: tuple[Entry, ...],
        awaited: tuple[Entry | None, ...],
        there: tuple[Entry, ...],
    ) -> dict[int, int]:
        """Say which of `there` each of `ones` became, by their places in the two.

        Whatever stands where it is awaited comes first: among several with one name the
        deponent's yes to one is no yes to another. The others are found by their name.
        """
        pairs: dict[int, int] = {}
        exact = self._by(lambda each: (self.name(each), self.place(each)), there)
        for at, each in enumerate(awaited):
            free = exact.get((self.name(each), self.place(each))) if each else None
            if free:
                pairs[at] = free.popleft()
        taken = set(pairs.values())
        named = self._by(self.name, there)
        for at, one in enumerate(ones):
            free = named.get(self.name(one))
            while at not in pairs and free:
                found = free.popleft()
                if found not in taken:
                    pairs[at] = found
        return pairs

    def _by(
        self, key: Callable[[Entry], Hashable], there: tuple[Entry, ...]
    ) -> dict[Hashable, deque[int]]:
        found: dict[Hashable, deque[int]] = {}
        for at, each in enumerate(there):
            found.setdefault(key(each), deque()).append(at)
        return found


def _facts(testimony: Testimony, step: Step, ways: _Ways) -> tuple[Fact, ...]:
    kind: _Kind[Fact] = _Kind(
        name=lambda each: each.id,
        place=lambda each: each.span,
        placed=lambda each, where: replace(each, span=where.span),
        moved=on_its_words,
    )
    before, after = step.before.coding.facts, step.after.coding.facts
    facts = kind.returned(testimony.coding.facts, (before, after), ways)
    return tuple(sorted(facts, key=lambda each: each.id))


def _conduct(testimony: Testimony, step: Step, ways: _Ways) -> Conduct:
    conduct, before, after = (each.conduct for each in (testimony, step.before, step.after))
    questions: _Kind[AskedQuestion] = _Kind(
        name=lambda each: (each.asked_at, each.manner, each.words),
        place=lambda each: each.after,
        placed=lambda each, where: replace(each, after=where.after),
        moved=asked,
    )
    marks: _Kind[AudioMark] = _Kind(
        name=lambda each: (each.recording, each.at_ms),
        place=lambda each: each.paragraph,
        placed=lambda each, where: replace(each, paragraph=where.paragraph),
        moved=marked,
    )
    marked_then = before.audio_marks, after.audio_marks
    there = marks.returned(conduct.audio_marks, marked_then, ways)
    asked_then = before.questions, after.questions
    return replace(
        conduct,
        questions=tuple(questions.returned(conduct.questions, asked_then, ways)),
        audio_marks=tuple(there)[: limits.AUDIO_MARKS],
    )


def _corrections(testimony: Testimony, step: Step, ways: _Ways) -> tuple[Correction, ...]:
    kind: _Kind[Correction] = _Kind(
        name=lambda each: (each.before, each.after),
        place=lambda each: each.paragraph,
        placed=lambda each, where: replace(each, paragraph=where.paragraph),
        moved=corrected,
    )
    held, before, after = (
        each.read_back.corrections for each in (testimony, step.before, step.after)
    )
    return tuple(kind.returned(held, (before, after), ways))


def _translated(now: Translation, step: Step, edit: Edit) -> Translation:
    """Return a translation with the words that stood beside the paragraphs.

    What was translated anew since the step stays, where the edit moves it.
    """
    if now == NOT_TRANSLATED:
        return now
    beside = _beside(now, step.before)
    left = _beside(now, step.after)
    anew = [at for at, words in enumerate(now.paragraphs, 1) if words != left[at - 1]]
    went = Edit.between(step.before.paragraphs, step.after.paragraphs)
    for number in range(1, len(beside) + 1):
        if went.number(number) in anew:
            beside[number - 1] = ""
    for number in anew:
        if place := edit.number(number):
            words = f"{beside[place - 1]} {now.paragraphs[number - 1]}"
            beside[place - 1] = words.strip()
    return replace(now, paragraphs=tuple(beside), certified_at="")


def _beside(now: Translation, testimony: Testimony) -> list[str]:
    """Return what stood beside each paragraph in the language of a translation."""
    held = testimony.translation
    if held.language == now.language and held.paragraphs:
        return list(held.paragraphs)
    return [""] * len(testimony.paragraphs)
