"""Words that come back as they stood: what hung on them comes back to its place.

Whoever deletes a paragraph and takes that back has lost nothing. What was said meanwhile
stays as it was said: a fact that was added, a mark that was set anew, a question that was
taken out. Only places come back, and what the deleting itself had taken away.
"""

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
    edit = Edit.between(step.after.paragraphs, step.before.paragraphs)
    return replace(
        testimony,
        paragraphs=step.before.paragraphs,
        coding=replace(testimony.coding, facts=_facts(testimony, step, edit)),
        conduct=_conduct(testimony, step, edit),
        read_back=replace(
            testimony.read_back, corrections=_corrections(testimony, step, edit)
        ),
        translation=_translated(testimony.translation, step, edit),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind(Generic[Entry]):
    """Things of one kind that have a place in the account.

    Attributes:
        name: Returns what makes one the same, wherever it stands.
        placed: Returns the first in the place of the second.
        moved: Returns one as an edit moves it; None if that takes it away.
    """

    name: Callable[[Entry], Hashable]
    placed: Callable[[Entry, Entry], Entry]
    moved: Callable[[Entry], Entry | None]

    def returned(
        self,
        held: tuple[Entry, ...],
        before: tuple[Entry, ...],
        after: tuple[Entry, ...],
    ) -> Iterator[Entry]:
        """Yield those that are there once a step is taken back.

        Args:
            held: As they are now.
            before: As they were before the step.
            after: As it left them.
        """
        if held == after:  # the usual case, and many steps may be taken back at once
            yield from before
            return
        now, left = self._named(held), self._named(after)
        for name, was in self._named(before).items():
            there = left.get(name)
            if there is None:
                yield was
            elif name in now:
                yield from self._back(now.pop(name), was, there)
        for each in now.values():
            yield from self._with_the_edit(each)

    def _back(self, mine: Entry, was: Entry, left: Entry) -> Iterator[Entry]:
        if self.placed(mine, left) == mine:
            yield self.placed(mine, was)
        else:
            yield from self._with_the_edit(mine)

    def _with_the_edit(self, each: Entry) -> Iterator[Entry]:
        moved = self.moved(each)
        if moved is not None:
            yield moved

    def _named(self, entries: tuple[Entry, ...]) -> dict[Hashable, Entry]:
        """Return them by name; of several with one name, each has its number, too."""
        named: dict[Hashable, Entry] = {}
        met: dict[Hashable, int] = {}
        for each in entries:
            name = self.name(each)
            met[name] = met.get(name, 0) + 1
            named[name, met[name]] = each
        return named


def _facts(testimony: Testimony, step: Step, edit: Edit) -> tuple[Fact, ...]:
    kind: _Kind[Fact] = _Kind(
        name=lambda each: each.id,
        placed=lambda each, where: replace(each, span=where.span),
        moved=lambda each: on_its_words(each, edit),
    )
    before, after = step.before.coding.facts, step.after.coding.facts
    facts = kind.returned(testimony.coding.facts, before, after)
    return tuple(sorted(facts, key=lambda each: each.id))


def _conduct(testimony: Testimony, step: Step, edit: Edit) -> Conduct:
    conduct, before, after = (each.conduct for each in (testimony, step.before, step.after))
    questions: _Kind[AskedQuestion] = _Kind(
        name=lambda each: (each.asked_at, each.manner, each.words),
        placed=lambda each, where: replace(each, after=where.after),
        moved=lambda each: asked(each, edit),
    )
    marks: _Kind[AudioMark] = _Kind(
        name=lambda each: (each.recording, each.at_ms),
        placed=lambda each, where: replace(each, paragraph=where.paragraph),
        moved=lambda each: marked(each, edit),
    )
    there = marks.returned(conduct.audio_marks, before.audio_marks, after.audio_marks)
    return replace(
        conduct,
        questions=tuple(
            questions.returned(conduct.questions, before.questions, after.questions)
        ),
        audio_marks=tuple(there)[: limits.AUDIO_MARKS],
    )


def _corrections(testimony: Testimony, step: Step, edit: Edit) -> tuple[Correction, ...]:
    kind: _Kind[Correction] = _Kind(
        name=lambda each: (each.before, each.after),
        placed=lambda each, where: replace(each, paragraph=where.paragraph),
        moved=lambda each: corrected(each, edit),
    )
    held, before, after = (
        each.read_back.corrections for each in (testimony, step.before, step.after)
    )
    return tuple(kind.returned(held, before, after))


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
