"""A coded fact in a line or two: what it is, when it was, how it came up."""

from collections.abc import Callable, Iterable

from desktop.domain.absence import Absence
from desktop.domain.coding import Fact, FactKind
from desktop.domain.dates import When
from desktop.domain.packs import TERM_PACK, carried, pack_of
from ui.coded.labels import Labels
from ui.coded.reading import date_words
from ui.words import translate

Find = Callable[[int], Fact | None]
WHEN_SAID = "when_said"
"""Detail that holds what was said of the time where no date can be read from it."""
_ABSENT = "_absent"


def absent_field(field: str) -> str:
    """Return the code of the detail that says why another one is not there."""
    return f"{field}{_ABSENT}"


def is_absent_field(field: str) -> bool:
    """Say whether a detail only says why another one is not there."""
    return field.endswith(_ABSENT)


def title(labels: Labels, fact: Fact) -> str:
    """Return what a fact is: its term, or its own words, or its kind.

    A term of a pack that is not here is called what the fact itself says, or by its code.
    """
    return _title(labels, fact, labels.term)


def title_in_list(labels: Labels, fact: Fact) -> str:
    """Return the same with the term before its group, as facts differ by their terms."""
    return _title(labels, fact, labels.term_first)


def _title(labels: Labels, fact: Fact, term: Callable[[FactKind, str], str]) -> str:
    if fact.code:
        is_foreign = bool(pack_of(fact.code)) and labels.pack(fact.code) is None
        said = carried(fact, labels.language) if is_foreign else ""
        return said or term(fact.kind, fact.code)
    return fact.other or labels.of("fact_kind", fact.kind)


def foreign_packs(labels: Labels, facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the packs whose terms facts use and that are not here, as the facts say."""
    found = {
        fact.detail(TERM_PACK) or pack_of(fact.code)
        for fact in facts
        if pack_of(fact.code) and labels.pack(fact.code) is None
    }
    return tuple(sorted(found))


def when_words(labels: Labels, when: When, find: Find) -> str:
    """Return when something was, as far as it was said; empty if nothing was.

    Args:
        labels: Words for codes.
        when: When.
        find: Returns the fact with an id.
    """
    parts = [
        date_words(when.date) if when.date else "",
        labels.of("band", when.band) if when.band else "",
        _anchor(labels, when, find(when.fact)) if when.fact else "",
    ]
    return ", ".join(part for part in parts if part)


def _anchor(labels: Labels, when: When, fact: Fact | None) -> str:
    if fact is None:
        return ""
    return translate("coded", "{relation} {number} {fact}").format(
        relation=labels.of("relation", when.relation),
        number=fact.id,
        fact=title(labels, fact),
    )


def came_up(labels: Labels, fact: Fact) -> str:
    """Return how a fact came up, or why there is none.

    Of something done to somebody, what does not apply is also how a no is kept.
    """
    if fact.absence is Absence.NONE:
        return labels.of("elicited", fact.elicited)
    if fact.kind is FactKind.ACT and fact.absence is Absence.NOT_APPLICABLE:
        return translate("coded", "No, or does not apply")
    return labels.of("absence", fact.absence)


def about(labels: Labels, fact: Fact, find: Find) -> str:
    """Return what stands beneath the title: kind, how it came up or why not, when."""
    parts = (
        labels.of("fact_kind", fact.kind),
        came_up(labels, fact),
        when_words(labels, fact.when, find) or fact.detail(WHEN_SAID),
    )
    return " · ".join(part for part in parts if part)
