"""Whether marks, people of the account and physical items can be.

See docs/format.md, section 9.1.
"""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TypeVar

from desktop.domain import limits
from desktop.domain.absence import Absence
from desktop.domain.body import MOST_PAIN, Mark, Pain
from desktop.domain.evidence import AttachmentId
from desktop.domain.items import Item
from desktop.domain.mentioned import Basis, MentionedPerson, Participation
from desktop.domain.moments import is_time
from desktop.domain.sound_coding import is_date_or_empty, is_term_or_empty, rises

PER_MILLE = 1000
_ID = re.compile("[0-9a-f]{32}")
Code = TypeVar("Code", bound=StrEnum)


def is_body_sound(marks: tuple[Mark, ...]) -> bool:
    """Return whether all marks can be."""
    return (
        len(marks) <= limits.MARKS
        and rises((0, *(mark.id for mark in marks)))
        and all(map(_is_mark, marks))
    )


def is_attachment_id(text: str) -> bool:
    """Return whether `text` has the form of an attachment's id."""
    return _ID.fullmatch(text) is not None


def in_order(codes: Sequence[Code], kinds: type[Code]) -> bool:
    """Return whether codes stand in the order of their list, none twice."""
    places = {each: place for place, each in enumerate(kinds)}
    return rises([places[each] for each in codes])


def _is_mark(mark: Mark) -> bool:
    return (
        0 <= mark.x <= PER_MILLE
        and 0 <= mark.y <= PER_MILLE
        and is_term_or_empty(mark.region)
        and _is_pain(mark.pain_then)
        and _is_pain(mark.pain_now)
        and is_date_or_empty(mark.noticed)
        and _are_photos(mark.photos)
    )


def _is_pain(pain: Pain) -> bool:
    if isinstance(pain, Absence):
        return pain is not Absence.NONE
    return 0 <= pain <= MOST_PAIN


def _are_photos(photos: tuple[AttachmentId, ...]) -> bool:
    return len(photos) <= limits.PHOTOS and all(map(is_attachment_id, photos))


def are_people_sound(people: tuple[MentionedPerson, ...]) -> bool:
    """Return whether all people of the account can be, each with a label of their own."""
    labels = {person.label for person in people}
    return (
        len(people) <= limits.PEOPLE
        and rises((0, *(person.id for person in people)))
        and len(labels) == len(people)
        and "" not in labels
        and all(
            in_order(person.basis, Basis) and in_order(person.participation, Participation)
            for person in people
        )
    )


def are_items_sound(items: tuple[Item, ...]) -> bool:
    """Return whether all physical items can be."""
    return (
        len(items) <= limits.ITEMS
        and rises((0, *(item.id for item in items)))
        and all(_are_photos(item.photos) and _were_handed(item) for item in items)
    )


def _were_handed(item: Item) -> bool:
    times: Iterable[str] = (each.at for each in item.handovers)
    return len(item.handovers) <= limits.HANDOVERS and all(map(is_time, times))
