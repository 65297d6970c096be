"""Whether coded facts and a translation can be: that they point at what is there.

A span beyond its paragraph, or an anchor to no fact, would be evidence of nothing. See
docs/format.md, section 9.1.
"""

from collections.abc import Sequence
from itertools import pairwise

from desktop.domain import limits
from desktop.domain.coding import Fact, FactKind, Span, Stage
from desktop.domain.dates import Relation, When, is_edtf
from desktop.domain.moments import is_time
from desktop.domain.testimony import LINE_BREAKS, Testimony
from desktop.domain.translation import Translation
from desktop.domain.vocabulary import is_field, is_term


def is_coding_sound(testimony: Testimony) -> bool:
    """Return whether all that is coded can be."""
    coding = testimony.coding
    kinds = {fact.id: fact.kind for fact in coding.facts}
    people = frozenset(person.id for person in testimony.people)
    dates = {fact.when.date for fact in coding.facts}
    dates |= {stage.when.date for stage in coding.transfers}
    return (
        len(coding.facts) <= limits.FACTS
        and len(coding.transfers) <= limits.TRANSFERS
        and rises((0, *(fact.id for fact in coding.facts)))
        and all(_is_formed(fact, testimony.paragraphs) for fact in coding.facts)
        and all(_points_at(fact, kinds, people) for fact in coding.facts)
        and all(_is_stage(stage, kinds) for stage in coding.transfers)
        and all(map(is_date_or_empty, dates))
    )


def rises(numbers: Sequence[int]) -> bool:
    """Return whether each number is higher than the one before."""
    return all(before < after for before, after in pairwise(numbers))


def is_date_or_empty(text: str) -> bool:
    """Return whether `text` is EDTF that can exist, or empty."""
    return not text or is_edtf(text)


def is_time_or_empty(text: str) -> bool:
    """Return whether `text` is a time that exists, or empty."""
    return not text or is_time(text)


def is_term_or_empty(text: str) -> bool:
    """Return whether `text` has the form of a term, or is empty."""
    return not text or is_term(text)


def _is_formed(fact: Fact, paragraphs: tuple[str, ...]) -> bool:
    return (
        is_term_or_empty(fact.code)
        and (fact.span is None or _is_span(fact.span, paragraphs))
        and len(fact.people) <= limits.PEOPLE_OF_FACT
        and len(fact.details) <= limits.DETAILS
        and all(is_field(name) and text for name, text in fact.details)
    )


def _is_span(span: Span, paragraphs: tuple[str, ...]) -> bool:
    return 1 <= span.paragraph <= len(paragraphs) and 0 <= span.start < span.end <= len(
        paragraphs[span.paragraph - 1]
    )


def _points_at(fact: Fact, kinds: dict[int, FactKind], people: frozenset[int]) -> bool:
    return (
        _is_anchored(fact.when, kinds)
        and fact.id not in (fact.when.fact, fact.episode)
        and (not fact.episode or kinds.get(fact.episode) is FactKind.EPISODE)
        and rises(fact.people)
        and people.issuperset(fact.people)
    )


def _is_anchored(when: When, kinds: dict[int, FactKind]) -> bool:
    if when.relation is Relation.NONE:
        return when.fact == 0
    return when.fact in kinds


def _is_stage(stage: Stage, kinds: dict[int, FactKind]) -> bool:
    return (not stage.fact or stage.fact in kinds) and _is_anchored(stage.when, kinds)


def is_translation_sound(translation: Translation, paragraphs: tuple[str, ...]) -> bool:
    """Return whether a translation stands beside the account, paragraph by paragraph."""
    if not translation.language:
        return translation == Translation()
    return (
        len(translation.paragraphs) == len(paragraphs)
        and all(map(LINE_BREAKS.isdisjoint, translation.paragraphs))
        and is_time_or_empty(translation.certified_at)
    )
