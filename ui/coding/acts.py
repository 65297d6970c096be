"""What the coding does to a testimony."""

from dataclasses import replace

from desktop.domain import limits
from desktop.domain.coding import Elicited, Fact, FactKind, Span
from desktop.domain.conduct import Manner
from desktop.domain.marking import last_asked
from desktop.domain.mentioned import MentionedPerson, PersonRole
from desktop.domain.numbered import next_id, with_one
from desktop.domain.packs import with_term
from desktop.domain.testimony import Testimony
from desktop.services.particulars import next_number
from ui.coding.screen import Change, Selection

TERM = "code"
"""Field of a fact that holds its term."""
_WAYS = {
    Manner.OPEN: Elicited.OPEN,
    Manner.CLOSED: Elicited.DIRECT,
    Manner.LEADING: Elicited.DIRECT,
}


def with_new_fact(testimony: Testimony, kind: FactKind, span: Span) -> Testimony:
    """Return it with one more fact, which came up as the last question before it asks."""
    fact = Fact(
        id=testimony.coding.next_id,
        kind=kind,
        span=span,
        elicited=how_it_came_up(testimony, span.paragraph),
    )
    return replace(testimony, coding=testimony.coding.with_fact(fact))


def how_it_came_up(testimony: Testimony, paragraph: int) -> Elicited:
    """Return how words came up, by the log of questions; whoever codes may know better."""
    question = last_asked(testimony, paragraph)
    return Elicited.SPONTANEOUS if question is None else _WAYS[question.manner]


def span_of(selection: Selection) -> Span:
    """Return selected words as they are kept."""
    return Span(paragraph=selection.paragraph, start=selection.start, end=selection.end)


def with_change(
    testimony: Testimony, change: Change, called: tuple[tuple[str, str], ...] = ()
) -> Testimony:
    """Return it with one thing of a fact changed; as it was if that cannot be.

    Args:
        testimony: Has the fact.
        change: What is another now.
        called: Of another term, as `desktop.domain.packs.with_term` takes it.
    """
    fact = testimony.coding.fact(change.fact)
    if fact is None:
        return testimony
    if change.is_detail:
        changed = fact.with_detail(change.field, str(change.value))
    elif change.field == TERM:
        changed = with_term(fact, str(change.value), called)
    else:
        changed = replace(fact, **{change.field: change.value})  # type: ignore[arg-type]
    if changed == fact or len(changed.people) > limits.PEOPLE_OF_FACT:
        return testimony
    return replace(testimony, coding=testimony.coding.with_fact(changed))


def with_person_of(testimony: Testimony, number: int, label: str) -> Testimony:
    """Return it with somebody more, named by the words of a fact, whom the fact concerns.

    Args:
        testimony: Has the fact.
        number: Id of the fact.
        label: Of the person; see `new_label_number`.
    """
    fact = testimony.coding.fact(number)
    if fact is None or len(fact.people) >= limits.PEOPLE_OF_FACT:
        return testimony
    person = MentionedPerson(
        id=next_id(testimony.people),
        label=label,
        role=PersonRole.THIRD_PERSON,
        names_heard=words_of(testimony, fact),
    )
    named = replace(fact, people=tuple(sorted((*fact.people, person.id))))
    return replace(
        testimony,
        people=with_one(testimony.people, person),
        coding=testimony.coding.with_fact(named),
    )


def new_label_number(testimony: Testimony) -> int:
    """Return the number for the label of somebody more; none is given twice."""
    labels = (person.label for person in testimony.people)
    return next_number(labels, testimony.paragraphs)


def words_of(testimony: Testimony, fact: Fact) -> str:
    """Return the words on which a fact stands; empty if on none."""
    span = fact.span
    if span is None or span.paragraph > len(testimony.paragraphs):
        return ""
    return testimony.paragraphs[span.paragraph - 1][span.start : span.end]
