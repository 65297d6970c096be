"""Rules of the interview desk: what has to be there, what is shut, what consent forbids.

Like `desktop.domain.rules`, which asks these too: codes, and no screen repeats them. What
consent says for a purpose and a recipient only ever narrows what it says of the recipient.
"""

from collections.abc import Iterable, Iterator
from dataclasses import astuple

from desktop.domain.body import View
from desktop.domain.conduct import NOT_CONDUCTED, CertificateKind
from desktop.domain.consent import Answer, Consent, RecipientClass
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.evidence import Attachment
from desktop.domain.permissions import FullConsent, IdentityLevel, ProofKind, Purpose
from desktop.domain.preparing import Mode, SpeaksAs
from desktop.domain.sound import is_sound, named_attachments
from desktop.domain.testimony import Testimony

ASSENT_REFUSED = "assent_refused"
"""Code of a no of a minor, or of whom a proxy speaks for: it is no gap but an answer."""
UNPROVEN = "consent_unproven"
_UNCERTIFIED = {
    CertificateKind.INTERPRETER: "interpreter_uncertified",
    CertificateKind.TRANSLATOR: "translator_uncertified",
}
_LEVELS = {each: place for place, each in enumerate(IdentityLevel)}


def begin_gaps(testimony: Testimony) -> Iterator[str]:
    """Yield what has to be asked before the account.

    Codes: ``earlier_accounts``, ``guardian``, ``assent``, and `ASSENT_REFUSED` where they
    said no themselves. Nothing is asked of a testimony of which no conduct is noted at all:
    it was taken without the desk.
    """
    conduct = testimony.conduct
    if conduct == NOT_CONDUCTED:
        return
    if not conduct.earlier_asked and conduct.mode is Mode.FULL:
        yield "earlier_accounts"
    if conduct.capacity.speaks_as in {SpeaksAs.MINOR, SpeaksAs.PROXY}:
        if not conduct.capacity.guardian:
            yield "guardian"
        if conduct.capacity.assent is Answer.NO:
            yield ASSENT_REFUSED
        elif conduct.capacity.assent is not Answer.YES:
            yield "assent"


def open_ends(testimony: Testimony) -> Iterator[str]:
    """Yield what can be sealed as it is, and stands open all the same.

    Codes: ``consent_unproven`` (there are answers and no proof of them), and
    ``interpreter_uncertified``, ``translator_uncertified`` (a certificate was begun, and
    nobody stands in for it). A first account has no page for certificates.
    """
    is_answered = bool(testimony.consent.script_version)
    if is_answered and testimony.consent_more.proof.kind is ProofKind.NONE:
        yield UNPROVEN
    if is_first_account(testimony):
        return
    certificates = testimony.conduct.certificates
    begun = {each.kind for each in certificates if not each.confirmed_at}
    yield from (code for kind, code in _UNCERTIFIED.items() if kind in begun)


def close_gaps(testimony: Testimony) -> Iterator[str]:
    """Yield what has to be asked before somebody goes.

    Code: ``feeling``: nobody noted how they are, so nobody asked. What was taken without
    the desk is not asked about, as in `begin_gaps`.
    """
    if testimony.conduct != NOT_CONDUCTED and not testimony.closing.feeling.strip():
        yield "feeling"


def require_closing(testimony: Testimony) -> None:
    """Return if the interview may end: the last page of it was gone through.

    Raises:
        Incomplete: With ``feeling``.
    """
    if missing := tuple(close_gaps(testimony)):
        raise Incomplete(missing)


def consent_gaps(testimony: Testimony) -> Iterator[str]:
    """Yield what is there without consent to it.

    Codes: ``body_map_not_allowed``, ``intimate_not_allowed``, ``interpreter_not_accepted``.
    """
    consent = testimony.consent_more
    views = {mark.view for mark in testimony.body}
    if views and consent.body_map is not Answer.YES:
        yield "body_map_not_allowed"
    if View.INTIMATE in views and consent.intimate_topic is not Answer.YES:
        yield "intimate_not_allowed"
    interpreted = any(sitting.interpreter for sitting in testimony.conduct.sittings)
    if interpreted and consent.interpreter_accepted is not Answer.YES:
        yield "interpreter_not_accepted"


def record_gaps(testimony: Testimony, attachments: Iterable[Attachment]) -> Iterator[str]:
    """Yield what a reader would refuse.

    Codes: ``evidence_missing`` (something points at evidence that is not there),
    ``unsound`` (something that was noted cannot be).
    """
    if named_attachments(testimony) - {each.id for each in attachments}:
        yield "evidence_missing"
    if not is_sound(testimony):
        yield "unsound"


def has_words(testimony: Testimony) -> bool:
    """Say whether there is an account; in a first account, one of its answers."""
    if any(text.strip() for text in testimony.paragraphs):
        return True
    answers = astuple(testimony.conduct.first_account)
    return is_first_account(testimony) and any(text.strip() for text in answers)


def is_first_account(testimony: Testimony) -> bool:
    """Say whether it is a first account, which needs no read-back and is no statement."""
    return testimony.conduct.mode is Mode.FIRST_ACCOUNT


def prompts_open(testimony: Testimony) -> bool:
    """Say whether prompts for methods may be shown: only after the free account."""
    return bool(testimony.conduct.account_complete_at)


def require_prompts(testimony: Testimony) -> None:
    """Return if prompts for methods may be shown.

    Raises:
        NotAllowed: With ``prompts``: the free account is not said to be complete.
    """
    if not prompts_open(testimony):
        raise NotAllowed("prompts")


def require_statement(testimony: Testimony) -> None:
    """Return if it may be printed as a statement.

    Raises:
        NotAllowed: With ``first_account``: it is none, and never becomes one.
    """
    if is_first_account(testimony):
        raise NotAllowed("first_account")


def require_mark(consent: FullConsent, view: View) -> None:
    """Return if a mark may be set on a chart.

    Raises:
        NotAllowed: With ``consent.body_map``, or ``consent.intimate_topic``.
    """
    if consent.body_map is not Answer.YES:
        raise NotAllowed("consent.body_map")
    if view is View.INTIMATE and consent.intimate_topic is not Answer.YES:
        raise NotAllowed("consent.intimate_topic")


def agreed_purposes(
    more: FullConsent,
    recipient: RecipientClass,
    identity: IdentityLevel = IdentityLevel.CODE,
) -> tuple[Purpose, ...]:
    """Return for which purposes a recipient may have it and know so much of the deponent.

    Where nothing was asked of purposes there are none to name.
    """
    return tuple(
        each.purpose
        for each in more.permissions
        if each.recipient is recipient
        and each.answer is Answer.YES
        and _LEVELS[each.identity] >= _LEVELS[identity]
    )


def forbidden(
    consent: Consent,
    more: FullConsent,
    recipient: RecipientClass,
    identity: IdentityLevel = IdentityLevel.CODE,
    purpose: Purpose | None = None,
) -> str:
    """Return which item forbids that a testimony goes to a recipient; empty if none does.

    Where nothing was asked of purposes, the answer about the recipient is all there is.

    Args:
        consent: The answers, as withdrawals left them.
        more: What was answered for each purpose.
        recipient: To whom it would go.
        identity: As whom the recipient would know the deponent. A sealed testimony and
            each page of it show the case code.
        purpose: What for; None if any that was agreed will do.

    Returns:
        ``consent.share.<class>``, ``consent.purpose.<class>`` or
        ``consent.identity.<class>``.
    """
    if consent.may_share(recipient) is not Answer.YES:
        return f"consent.share.{recipient}"
    if not more.permissions:
        return ""
    asked = set(Purpose) if purpose is None else {purpose}
    if asked.isdisjoint(agreed_purposes(more, recipient, IdentityLevel.NONE)):
        return f"consent.purpose.{recipient}"
    if asked.isdisjoint(agreed_purposes(more, recipient, identity)):
        return f"consent.identity.{recipient}"
    return ""


def require_recipient(
    testimony: Testimony,
    recipient: RecipientClass,
    identity: IdentityLevel = IdentityLevel.CODE,
    purpose: Purpose | None = None,
) -> None:
    """Return if consent allows that a testimony goes to a recipient.

    Args:
        testimony: Whose answers, as they were given.
        recipient: To whom it would go.
        identity: As `forbidden`.
        purpose: As `forbidden`.

    Raises:
        NotAllowed: With what `forbidden` returns.
    """
    reason = forbidden(
        testimony.consent, testimony.consent_more, recipient, identity, purpose
    )
    if reason:
        raise NotAllowed(reason)


def require_within_retention(more: FullConsent, today: str) -> None:
    """Return if the testimony may still be kept and used.

    Args:
        more: What was answered.
        today: A date as ``2026-03-01``.

    Raises:
        NotAllowed: With ``consent.retention``: the day until which it might is past.
    """
    if more.retention_until and today > more.retention_until:
        raise NotAllowed("consent.retention")
