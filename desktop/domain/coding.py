"""Facts coded on the words: what was said, where it stands, and how it came up.

A fact never replaces words. Its code is of a vocabulary (`desktop.domain.vocabulary`, or a
pack's) and its span are the words that say it. Severity is never made from counts.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.absence import Absence
from desktop.domain.dates import NOT_DATED, When
from desktop.domain.numbered import find, next_id, with_one


class FactKind(StrEnum):
    """What a fact is of."""

    EPISODE = "episode"
    ACT = "act"
    PERSON = "person"
    PLACE = "place"
    UNIT = "unit"
    INJURY = "injury"
    WORDS = "words"


class Elicited(StrEnum):
    """How it came up."""

    SPONTANEOUS = "spontaneous"
    OPEN = "open"
    DIRECT = "direct"
    DOCUMENT = "document"


class StageKind(StrEnum):
    """Where somebody was held or brought to."""

    STREET = "street"
    HOME = "home"
    VAN = "van"
    STATION = "station"
    PRISON = "prison"
    COURT = "court"
    HOSPITAL = "hospital"
    BORDER = "border"
    RELEASED = "released"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words in a paragraph.

    Attributes:
        paragraph: Number, from 1.
        start: First character, from 0, in code points (not UTF-16 units).
        end: The character behind the last; more than `start`.
    """

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that the deponent said, coded.

    Attributes:
        id: From 1; never moved to another fact.
        code: Term of a vocabulary; empty if none fits.
        other: What no term says, in words.
        span: The words that say it; None if no words do.
        absence: Why there is no such fact; NONE if there is one.
        episode: Id of a fact of kind EPISODE; 0 for none.
        people: Ids of mentioned people whom it concerns, rising.
        details: Pairs of field code and text, sorted by code, none twice.
    """

    id: int
    kind: FactKind
    code: str = ""
    other: str = ""
    span: Span | None = None
    elicited: Elicited = Elicited.SPONTANEOUS
    absence: Absence = Absence.NONE
    when: When = NOT_DATED
    episode: int = 0
    people: tuple[int, ...] = ()
    details: tuple[tuple[str, str], ...] = ()

    def detail(self, field: str) -> str:
        """Return one detail; empty if there is none."""
        return dict(self.details).get(field, "")

    def with_detail(self, field: str, text: str) -> "Fact":
        """Return the fact with one detail changed; an empty text takes it away."""
        now = {**dict(self.details), field: text}
        return replace(self, details=tuple(sorted(each for each in now.items() if each[1])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One place in the chain of transfers.

    Attributes:
        fact: Id of a coded fact that says which; 0 if `text` does.
    """

    kind: StageKind
    fact: int = 0
    text: str = ""
    when: When = NOT_DATED
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """All that is coded.

    Attributes:
        facts: By rising id.
        transfers: In the order in which they followed each other.
    """

    facts: tuple[Fact, ...] = ()
    transfers: tuple[Stage, ...] = ()

    @property
    def next_id(self) -> int:
        """Id for one more fact."""
        return next_id(self.facts)

    def fact(self, number: int) -> Fact | None:
        """Return the fact with an id; None if there is none."""
        return find(self.facts, number)

    def with_fact(self, fact: Fact) -> "Coding":
        """Return it with `fact` added, or put in the place of that with its id."""
        return replace(self, facts=with_one(self.facts, fact))

    def without_fact(self, number: int) -> "Coding":
        """Return it without a fact; what pointed at it points at nothing."""
        gone = frozenset({number})
        return Coding(
            facts=_without(self.facts, gone),
            transfers=tuple(
                replace(
                    each,
                    fact=0 if each.fact == number else each.fact,
                    when=_loosened(each.when, gone),
                )
                for each in self.transfers
            ),
        )

    def without_paragraphs(self, numbers: Collection[int]) -> "Coding":
        """Return it without the facts whose words stand in some paragraphs.

        The stages that such a fact names go with it.
        """
        gone = frozenset(
            each.id for each in self.facts if each.span and each.span.paragraph in numbers
        )
        return Coding(
            facts=_without(self.facts, gone),
            transfers=tuple(
                replace(each, when=_loosened(each.when, gone))
                for each in self.transfers
                if each.fact not in gone
            ),
        )


def _without(facts: tuple[Fact, ...], gone: frozenset[int]) -> tuple[Fact, ...]:
    return tuple(
        replace(
            each,
            episode=0 if each.episode in gone else each.episode,
            when=_loosened(each.when, gone),
        )
        for each in facts
        if each.id not in gone
    )


def _loosened(when: When, gone: frozenset[int]) -> When:
    return When(date=when.date, band=when.band) if when.fact in gone else when


NOTHING_CODED = Coding()
