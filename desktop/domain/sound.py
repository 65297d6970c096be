"""Whether what the interview desk recorded can be: forms, limits, and what points where.

What a vault wrote for itself is read by form only, so that a mistake of the program never
makes a draft unreadable; this is asked before sealing, and of whatever came from outside.
"""

from collections.abc import Iterator

from desktop.domain.evidence import AttachmentId
from desktop.domain.sound_coding import is_coding_sound, is_translation_sound
from desktop.domain.sound_conduct import is_conduct_sound, is_consent_sound
from desktop.domain.sound_findings import are_items_sound, are_people_sound, is_body_sound
from desktop.domain.testimony import Testimony


def is_sound(testimony: Testimony) -> bool:
    """Return whether all that the desk recorded can be, by itself."""
    paragraphs = testimony.paragraphs
    return (
        is_conduct_sound(testimony.conduct, len(paragraphs))
        and is_consent_sound(testimony.consent_more)
        and is_coding_sound(testimony)
        and is_body_sound(testimony.body)
        and are_people_sound(testimony.people)
        and are_items_sound(testimony.items)
        and is_translation_sound(testimony.translation, paragraphs)
    )


def named_attachments(testimony: Testimony) -> frozenset[AttachmentId]:
    """Return the evidence that the testimony points at, all of which must be there."""
    return frozenset(_named(testimony))


def _named(testimony: Testimony) -> Iterator[AttachmentId]:
    proof = testimony.consent_more.proof
    if proof.attachment:
        yield proof.attachment
    for audio in testimony.conduct.audio_marks:
        yield audio.recording
    for mark in testimony.body:
        yield from mark.photos
    for item in testimony.items:
        yield from item.photos
