"""Prompts for methods: which were told, which were asked for, and with what answer. No Qt.

A yes is a fact of its own, asked for directly and on no words; so is each reason why there
is no answer. What the account told already is shown, so that nobody is asked twice.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.domain.absence import Absence
from desktop.domain.coding import Elicited, Fact, FactKind
from desktop.domain.removing import without_fact
from desktop.domain.testimony import Testimony
from desktop.domain.vocabulary import ACTS

YES = "yes"
GATED = "sexual"
"""The group that is asked for only if the person wants to talk of it at all."""
Broader = Callable[[str], str]
GROUPS = tuple(code for code in ACTS if "." not in code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One method.

    Attributes:
        code: Term of the vocabulary; the group itself for whatever else is of its kind.
        answer: `YES`, a code of `Absence`, or empty if nothing was noted.
        fact: Id of the fact that says so; 0 if nothing was noted.
        told: How many facts on the words of the account say it.
    """

    code: str
    answer: str
    fact: int
    told: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """How far a group of methods was asked for."""

    code: str
    noted: int
    told: int
    count: int


def as_it_is(code: str) -> str:
    """Return a term, which is of the general vocabulary."""
    return code


def prompts_of(
    group: str, facts: Sequence[Fact], broader: Broader = as_it_is
) -> tuple[Prompt, ...]:
    """Return the methods of a group, with what was noted of each.

    Args:
        group: Of methods.
        facts: All that is coded.
        broader: Returns of which general term a local one is a case.
    """
    codes = [code for code in ACTS if code.startswith(f"{group}.")]
    asked, told = _noted(facts, broader)
    return tuple(_prompt(code, asked.get(code), told) for code in (*codes, group))


def groups_of(facts: Sequence[Fact], broader: Broader = as_it_is) -> tuple[Group, ...]:
    """Return how far each group of methods was asked for; as `prompts_of`."""
    asked, told = _noted(facts, broader)
    counts = {group: Group(code=group, noted=0, told=0, count=0) for group in GROUPS}
    for code in ACTS:
        group = counts[code.partition(".")[0]]
        counts[group.code] = replace(
            group,
            noted=group.noted + (code in asked),
            told=group.told + (code in told),
            count=group.count + 1,
        )
    return tuple(counts.values())


def with_answer(testimony: Testimony, code: str, answer: str) -> Testimony:
    """Return it with the answer to one prompt; empty takes the answer back.

    Args:
        testimony: As it is.
        code: Of the method.
        answer: `YES`, a code of `Absence`, or empty.
    """
    asked, _told = _noted(testimony.coding.facts, as_it_is)
    before = asked.get(code)
    if not answer:
        return without_fact(testimony, before.id) if before else testimony
    absence = Absence.NONE if answer == YES else Absence(answer)
    fact = before or Fact(
        id=testimony.coding.next_id,
        kind=FactKind.ACT,
        code=code,
        elicited=Elicited.DIRECT,
    )
    if before and before.absence is absence:
        return testimony
    changed = replace(fact, absence=absence)
    return replace(testimony, coding=testimony.coding.with_fact(changed))


def _prompt(code: str, fact: Fact | None, told: dict[str, int]) -> Prompt:
    answer = "" if fact is None else fact.absence.value or YES
    return Prompt(
        code=code, answer=answer, fact=fact.id if fact else 0, told=told.get(code, 0)
    )


def _noted(
    facts: Sequence[Fact], broader: Broader
) -> tuple[dict[str, Fact], dict[str, int]]:
    """Return the answers to prompts, and how often each method was told, by code."""
    asked: dict[str, Fact] = {}
    told: dict[str, int] = {}
    for fact in facts:
        if fact.kind is not FactKind.ACT or not fact.code:
            continue
        if fact.span is None and fact.elicited is Elicited.DIRECT:
            asked.setdefault(fact.code, fact)
        elif fact.absence is Absence.NONE:
            code = broader(fact.code)
            told[code] = told.get(code, 0) + 1
    return asked, told
