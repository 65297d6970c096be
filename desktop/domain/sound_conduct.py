"""Whether how a testimony was taken, and consent in full, can be.

See docs/format.md, section 9.1.
"""

from desktop.domain import limits
from desktop.domain.conduct import (
    AskedQuestion,
    AudioMark,
    Conduct,
    EndedHow,
    Sitting,
)
from desktop.domain.moments import is_date, is_time
from desktop.domain.permissions import FullConsent, ProofKind, are_permissions
from desktop.domain.preparing import RiskQuestion
from desktop.domain.sound_coding import is_date_or_empty, is_time_or_empty
from desktop.domain.sound_findings import in_order, is_attachment_id


def is_conduct_sound(conduct: Conduct, paragraphs: int) -> bool:
    """Return whether how a testimony was taken can be.

    Args:
        conduct: How it was taken.
        paragraphs: How many the account has.
    """
    return (
        _is_within_limits(conduct)
        and (conduct.earlier_asked or not conduct.earlier)
        and all(is_date_or_empty(each.when) for each in conduct.earlier)
        and in_order([question for question, _ in conduct.risks.answers], RiskQuestion)
        and all(map(_is_sitting, conduct.sittings))
        and all(_is_question(each, paragraphs) for each in conduct.questions)
        and all(_is_audio_mark(each, paragraphs) for each in conduct.audio_marks)
        and is_time_or_empty(conduct.account_complete_at)
        and all(is_time_or_empty(each.confirmed_at) for each in conduct.certificates)
    )


def _is_within_limits(conduct: Conduct) -> bool:
    return (
        len(conduct.earlier) <= limits.EARLIER
        and len(conduct.needs) <= limits.NEEDS
        and len(conduct.sittings) <= limits.SITTINGS
        and len(conduct.questions) <= limits.QUESTIONS
        and len(conduct.audio_marks) <= limits.AUDIO_MARKS
        and len(conduct.certificates) <= limits.CERTIFICATES
    )


def _is_sitting(sitting: Sitting) -> bool:
    return (
        is_time(sitting.started_at)
        and is_time_or_empty(sitting.ended_at)
        and (sitting.ended_how is EndedHow.NOT_ENDED) == (not sitting.ended_at)
        and len(sitting.present) <= limits.PRESENT
        and len(sitting.pauses) <= limits.PAUSES
        and all(
            is_time(each.since) and is_time_or_empty(each.until) for each in sitting.pauses
        )
    )


def _is_question(question: AskedQuestion, paragraphs: int) -> bool:
    return is_time(question.asked_at) and 0 <= question.after <= paragraphs


def _is_audio_mark(mark: AudioMark, paragraphs: int) -> bool:
    return (
        1 <= mark.paragraph <= paragraphs
        and is_attachment_id(mark.recording)
        and mark.at_ms >= 0
    )


def is_consent_sound(consent: FullConsent) -> bool:
    """Return whether consent in full can be: one answer for each purpose and recipient."""
    return (
        are_permissions(consent.permissions)
        and (not consent.retention_until or is_date(consent.retention_until))
        and _is_proof(consent)
    )


def _is_proof(consent: FullConsent) -> bool:
    proof = consent.proof
    if proof.kind is ProofKind.NONE:
        return not proof.attachment
    return is_attachment_id(proof.attachment)
