"""What withdrawals took back of a consent, one after the other, and when each was said.

`consent_rules.as_it_stands` says what is left. Pages that show the answers of the day show
what was taken back later beside them, so that no paper says yes to it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import as_it_stands, spelled_out
from desktop.domain.letters import Withdrawal
from desktop.domain.permissions import Permission
from desktop.domain.testimony import Testimony

_WAS_OPEN = (Answer.YES, Answer.LATER)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What one withdrawal took back of a consent.

    Attributes:
        at: When the deponent said so, ISO 8601.
        items: Whose answer is less than the yes, or the "later", that it was.
        sharing: Likewise.
        cells: What is left of each single purpose that is less now, of recipients who may
            still have the testimony for something.
    """

    at: str
    items: tuple[ConsentItem, ...] = ()
    sharing: tuple[RecipientClass, ...] = ()
    cells: tuple[Permission, ...] = ()


def taken_back(
    testimony: Testimony, withdrawals: Iterable[Withdrawal]
) -> tuple[TakenBack, ...]:
    """Return what each withdrawal took back of the consent, in the order they were said.

    What was gone already is not named again; one that took back no consent is left out.

    Args:
        testimony: With the answers as they were given.
        withdrawals: All that count, in whatever order.
    """
    return tuple(_each(testimony, withdrawals))


def narrower(given: Testimony, left: Testimony) -> tuple[Permission, ...]:
    """Return the purposes that somebody may have it for less, or no longer."""
    before = spelled_out(given.consent, given.consent_more)
    return tuple(
        each
        for each in left.consent_more.permissions
        if each != before.permission(each.purpose, each.recipient)
        and left.consent.may_share(each.recipient) is Answer.YES
    )


def _each(testimony: Testimony, withdrawals: Iterable[Withdrawal]) -> Iterator[TakenBack]:
    before = testimony
    for said in sorted(
        withdrawals, key=lambda each: datetime.fromisoformat(each.stated_at)
    ):
        after = as_it_stands(before, (said,))
        if after != before:
            yield _between(before, after, said.stated_at)
        before = after


def _between(before: Testimony, after: Testimony, at: str) -> TakenBack:
    return TakenBack(
        at=at,
        items=tuple(
            item
            for item, answer in before.consent.items
            if answer in _WAS_OPEN and after.consent.answer(item) is not answer
        ),
        sharing=tuple(
            each
            for each, answer in before.consent.sharing
            if answer in _WAS_OPEN and after.consent.may_share(each) is not answer
        ),
        cells=narrower(before, after),
    )
