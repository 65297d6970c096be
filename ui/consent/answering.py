"""What one answer changes: of an item, of a recipient in one go, of one purpose alone.

The answer for a recipient and the answers for each purpose never contradict each other: a
recipient answered in one go is answered for what the question is about, and the answer for
a recipient follows from those for its purposes. Nothing else is answered for anyone.
"""

from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import MAIN_PURPOSE, levels_for
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from desktop.domain.testimony import Testimony


class MoreItem(StrEnum):
    """Items that are asked for beside those of `ConsentItem`."""

    INTIMATE_TOPIC = "intimate_topic"
    BODY_MAP = "body_map"
    INTERPRETER_ACCEPTED = "interpreter_accepted"


AnyItem: TypeAlias = ConsentItem | MoreItem
ITEMS: tuple[AnyItem, ...] = (*ConsentItem, *MoreItem)
"""All items, in the order in which they are asked."""

USUAL = IdentityLevel.CODE
"""What the script promises everybody: a code in place of the name."""

_OVERALL = (Answer.YES, Answer.LATER, Answer.NO)
_FIELD_OF = MappingProxyType({each: str(each) for each in MoreItem})


def item_answers(testimony: Testimony) -> tuple[tuple[AnyItem, Answer], ...]:
    """Return the answer to every item."""
    more = testimony.consent_more
    return (
        *testimony.consent.items,
        (MoreItem.INTIMATE_TOPIC, more.intimate_topic),
        (MoreItem.BODY_MAP, more.body_map),
        (MoreItem.INTERPRETER_ACCEPTED, more.interpreter_accepted),
    )


def with_item(testimony: Testimony, item: AnyItem, answer: Answer) -> Testimony:
    """Return the testimony with the answer to one item."""
    if isinstance(item, ConsentItem):
        consent = testimony.consent.with_answer(item, answer)
        return replace(testimony, consent=consent)
    changed: dict[str, Answer] = {_FIELD_OF[item]: answer}
    more = replace(testimony.consent_more, **changed)  # type: ignore[arg-type]
    return replace(testimony, consent_more=more)


def with_recipient(
    testimony: Testimony, recipient: RecipientClass, answer: Answer
) -> Testimony:
    """Return the testimony with the answer about a recipient, given in one go.

    A yes is one to what the question is about, by code; purposes that were agreed to one by
    one stay. Any other answer holds for every purpose that was answered.
    """
    more = _begun(testimony)
    held = _of(more, recipient)
    main = more.permission(MAIN_PURPOSE[recipient], recipient)
    if answer is Answer.YES:
        if not any(each.answer is Answer.YES for each in held):
            more = more.with_permission(replace(main, answer=answer, identity=USUAL))
    elif answer is Answer.NOT_ASKED:
        for each in held:
            more = more.with_permission(replace(each, answer=answer))
    else:
        for each in (main, *held):
            more = more.with_permission(replace(each, answer=answer))
    consent = testimony.consent.with_sharing(recipient, answer)
    return replace(testimony, consent=consent, consent_more=more)


def with_cell(
    testimony: Testimony, purpose: Purpose, recipient: RecipientClass, answer: Answer
) -> Testimony:
    """Return the testimony with the answer for one purpose and one recipient."""
    before = _begun(testimony)
    cell = before.permission(purpose, recipient)
    if cell.answer is answer:
        return testimony
    held = level_of(testimony, recipient)
    is_asked = held is not None and held in levels_for(recipient)
    identity = held if held is not None and is_asked else USUAL
    more = before.with_permission(replace(cell, answer=answer, identity=identity))
    overall = _overall(more, recipient)
    consent = testimony.consent.with_sharing(recipient, overall)
    return replace(testimony, consent=consent, consent_more=more)


def with_level(
    testimony: Testimony,
    recipient: RecipientClass,
    level: IdentityLevel,
    purpose: Purpose | None = None,
) -> Testimony:
    """Return the testimony with as whom a recipient may know the deponent.

    Args:
        testimony: As it stands.
        recipient: Who.
        level: As whom, at most; one for which this recipient is not asked changes nothing.
        purpose: For this purpose alone; for all that were agreed to if not given.
    """
    if level not in levels_for(recipient):
        return testimony
    more = _begun(testimony)
    for each in _of(more, recipient):
        if each.answer is Answer.YES and purpose in {None, each.purpose}:
            more = more.with_permission(replace(each, identity=level))
    return replace(testimony, consent_more=more)


def level_of(testimony: Testimony, recipient: RecipientClass) -> IdentityLevel | None:
    """Return as whom a recipient may know the deponent; None if that is not one answer."""
    levels = {
        each.identity
        for each in _of(testimony.consent_more, recipient)
        if each.answer is Answer.YES
    }
    return levels.pop() if len(levels) == 1 else None


def levels_offered(
    recipient: RecipientClass, held: IdentityLevel | None
) -> tuple[str, ...]:
    """Return the levels to choose from: those that are asked, and what is held already."""
    return (*levels_for(recipient), *(() if held is None else (held,)))


def _begun(testimony: Testimony) -> FullConsent:
    """Return consent for each purpose, begun with the answers that were given without it.

    Before there were purposes, a yes was one to what the question was about.
    """
    more = testimony.consent_more
    if more.permissions:
        return more
    for recipient, answer in testimony.consent.sharing:
        if answer is Answer.YES:
            more = more.with_permission(
                Permission(
                    purpose=MAIN_PURPOSE[recipient],
                    recipient=recipient,
                    answer=answer,
                    identity=USUAL,
                )
            )
    return more


def _of(more: FullConsent, recipient: RecipientClass) -> tuple[Permission, ...]:
    return tuple(each for each in more.permissions if each.recipient is recipient)


def _overall(more: FullConsent, recipient: RecipientClass) -> Answer:
    """Return what the answers for the purposes come to."""
    given = {each.answer for each in _of(more, recipient)}
    return next((answer for answer in _OVERALL if answer in given), Answer.NOT_ASKED)
