"""Facts by the paragraph on which they stand, so that one change touches one paragraph."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.coding import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is another now.

    Attributes:
        put: Facts that are new or changed.
        gone: Ids of facts that are there no more.
        paragraphs: On which such a fact stands or stood.
    """

    put: tuple[Fact, ...]
    gone: tuple[int, ...]
    paragraphs: frozenset[int]


class FactIndex:
    """The facts that are shown."""

    def __init__(self) -> None:
        self._facts: dict[int, Fact] = {}
        self._placed: dict[int, dict[int, Fact]] = {}

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """The paragraphs on which facts stand, and those on which one stood."""
        return tuple(self._placed)

    def get(self, number: int) -> Fact | None:
        """Return the fact with an id; None if there is none."""
        return self._facts.get(number)

    def of(self, paragraph: int) -> tuple[Fact, ...]:
        """Return the facts on a paragraph, in the order of their words."""
        return tuple(sorted(self._placed.get(paragraph, {}).values(), key=_place))

    def at(self, paragraph: int, place: int) -> tuple[int, ...]:
        """Return the ids of the facts on a place, the narrowest first.

        Args:
            paragraph: From 1.
            place: In code points; a place at the end of words belongs to them.
        """
        found = [
            (each.span.end - each.span.start, each.id)
            for each in self._placed.get(paragraph, {}).values()
            if each.span and each.span.start <= place <= each.span.end
        ]
        return tuple(number for _length, number in sorted(found))

    def replace(self, facts: Iterable[Fact]) -> Changes:
        """Take other facts, and return what is another now."""
        held = {fact.id: fact for fact in facts}
        put = tuple(fact for fact in held.values() if self._is_other(fact))
        gone = tuple(number for number in self._facts if number not in held)
        touched = {self._unplaced(number) for number in (*gone, *(f.id for f in put))}
        for fact in put:
            if fact.span:
                self._placed.setdefault(fact.span.paragraph, {})[fact.id] = fact
                touched.add(fact.span.paragraph)
        self._facts = held
        return Changes(put=put, gone=gone, paragraphs=frozenset(touched - {0}))

    def _is_other(self, fact: Fact) -> bool:
        before = self._facts.get(fact.id)
        return before is not fact and before != fact

    def _unplaced(self, number: int) -> int:
        """Take a fact from its paragraph and return which that was; 0 for none."""
        before = self._facts.get(number)
        if before is None or before.span is None:
            return 0
        self._placed[before.span.paragraph].pop(number, None)
        return before.span.paragraph


def _place(fact: Fact) -> tuple[int, int, int]:
    span = fact.span
    return (span.start, -span.end, fact.id) if span else (0, 0, fact.id)
