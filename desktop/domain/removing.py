"""Taking something away from a testimony, with whatever points at it.

What points at nothing would make the whole record malformed, so this is the one way.
"""

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.evidence import AttachmentId
from desktop.domain.numbered import Numbered, NumbersGiven, without_one
from desktop.domain.permissions import NO_PROOF
from desktop.domain.testimony import Testimony


def without_fact(testimony: Testimony, number: int) -> Testimony:
    """Return it without a coded fact; what pointed at it points at nothing."""
    return replace(testimony, coding=testimony.coding.without_fact(number))


def without_person(testimony: Testimony, number: int) -> Testimony:
    """Return it without somebody whom it mentions; facts no longer name them."""
    facts = tuple(
        replace(fact, people=tuple(each for each in fact.people if each != number))
        for fact in testimony.coding.facts
    )
    return replace(
        testimony,
        people=without_one(testimony.people, number),
        coding=replace(testimony.coding, facts=facts),
    )


def without_attachment(testimony: Testimony, attachment: AttachmentId) -> Testimony:
    """Return it without whatever points at a piece of evidence.

    A proof of consent that was this piece is none any more.
    """
    marks = testimony.conduct.audio_marks
    consent = testimony.consent_more
    return replace(
        testimony,
        conduct=replace(
            testimony.conduct,
            audio_marks=tuple(each for each in marks if each.recording != attachment),
        ),
        consent_more=replace(consent, proof=NO_PROOF)
        if consent.proof.attachment == attachment
        else consent,
        body=tuple(
            replace(each, photos=_without(each.photos, attachment))
            for each in testimony.body
        ),
        items=tuple(
            replace(each, photos=_without(each.photos, attachment))
            for each in testimony.items
        ),
    )


def with_numbers_kept(before: Testimony, after: Testimony) -> Testimony:
    """Return `after`, which keeps the numbers of marks and items that went since `before`.

    They may stand on a label or in a photograph, so nothing else ever gets them.
    """
    given = after.numbers_given
    return replace(
        after,
        numbers_given=NumbersGiven(
            body=max(given.body, *_gone(before.body, after.body)),
            items=max(given.items, *_gone(before.items, after.items)),
        ),
    )


def _gone(before: Sequence[Numbered], after: Sequence[Numbered]) -> tuple[int, ...]:
    """Return the numbers that are no longer there, and 0."""
    return (0, *({each.id for each in before} - {each.id for each in after}))


def _without(
    held: tuple[AttachmentId, ...], attachment: AttachmentId
) -> tuple[AttachmentId, ...]:
    return tuple(each for each in held if each != attachment)
