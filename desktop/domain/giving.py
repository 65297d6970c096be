"""For which purposes a testimony is given: chosen at sealing, obeyed by whoever has it.

Consent says for each purpose and class of recipients whether, and as whom the deponent is
known. What is chosen when a testimony is sealed can only be less, and it travels with it,
signed. See docs/format.md, section 7.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TypeAlias

from desktop.domain.consent import Answer, Consent, RecipientClass
from desktop.domain.desk_rules import agreed_purposes, forbidden
from desktop.domain.errors import NotAllowed, PurposeUnchosen
from desktop.domain.permissions import FullConsent, IdentityLevel, Purpose

Given: TypeAlias = tuple[tuple[RecipientClass, tuple[Purpose, ...]], ...]
"""What each class of recipients got a testimony for; both in their one order."""
NOT_SAID: Given = ()

UNASKED_FOR = "purpose_for_nobody"


def in_order(purposes: Iterable[Purpose]) -> tuple[Purpose, ...]:
    """Return purposes in their one order, none twice."""
    chosen = frozenset(purposes)
    return tuple(each for each in Purpose if each in chosen)


def offered(
    more: FullConsent, recipients: Iterable[tuple[RecipientClass, IdentityLevel]]
) -> tuple[Purpose, ...]:
    """Return the purposes that can be chosen for some recipients, in order.

    Args:
        more: What was answered for each purpose; with no answer there is no choice.
        recipients: The class of each, and as whom it would know the deponent.
    """
    return in_order(
        purpose for each in recipients for purpose in agreed_purposes(more, *each)
    )


def only_ones(
    more: FullConsent, recipients: Iterable[tuple[RecipientClass, IdentityLevel]]
) -> tuple[Purpose, ...]:
    """Return the purposes that are each the only one for some recipient, in order."""
    choices = (agreed_purposes(more, *each) for each in recipients)
    return in_order(each[0] for each in choices if len(each) == 1)


def forbids_giving(
    consent: Consent,
    more: FullConsent,
    recipient: RecipientClass,
    identity: IdentityLevel,
    purposes: Collection[Purpose],
) -> str:
    """Return which item forbids that a recipient gets it for some purposes; empty if none.

    The recipient knows the deponent in one way, whatever it uses the testimony for: so
    each purpose that is chosen, and agreed to for it, has to allow as much.

    Args:
        consent: The answers.
        more: What was answered for each purpose.
        recipient: To whom it would go.
        identity: As whom the recipient would know the deponent.
        purposes: Those chosen.

    Returns:
        What `forbidden` returns.
    """
    if reason := forbidden(consent, more, recipient, identity):
        return reason
    if not more.permissions:
        return ""
    own = set(purposes).intersection(agreed_purposes(more, recipient, IdentityLevel.NONE))
    if not own:
        return f"consent.purpose.{recipient}"
    if not own.issubset(agreed_purposes(more, recipient, identity)):
        return f"consent.identity.{recipient}"
    return ""


def require_given(
    consent: Consent,
    more: FullConsent,
    recipients: Iterable[tuple[RecipientClass, IdentityLevel]],
    purposes: Collection[Purpose],
) -> None:
    """Return if a testimony may be given to some recipients for some purposes.

    Args:
        consent: The answers.
        more: What was answered for each purpose.
        recipients: The class of each, and as whom it would know the deponent.
        purposes: Those chosen.

    Raises:
        NotAllowed: With what `forbidden` says of a recipient; or ``purpose_for_nobody``:
            none of them may have it for that.
        PurposeUnchosen: Purposes were asked about, and none is chosen.
    """
    recipients = tuple(recipients)
    for who in recipients:
        _refuse(forbidden(consent, more, *who))
    if more.permissions and not purposes:
        raise PurposeUnchosen
    if not set(purposes).issubset(offered(more, recipients)):
        raise NotAllowed(UNASKED_FOR)
    for who in recipients:
        _refuse(forbids_giving(consent, more, *who, purposes))


def _refuse(reason: str) -> None:
    if reason:
        raise NotAllowed(reason)


def given_to(
    more: FullConsent,
    recipients: Iterable[tuple[RecipientClass, IdentityLevel]],
    purposes: Collection[Purpose],
) -> Given:
    """Return what each class among some recipients gets it for, out of those chosen."""
    agreed = {each[0]: agreed_purposes(more, *each) for each in recipients}
    return tuple(
        (each, in_order(set(purposes).intersection(agreed[each])))
        for each in RecipientClass
        if agreed.get(each)
    )


def within(more: FullConsent, given: Given) -> FullConsent:
    """Return consent for those purposes alone for which a testimony was given.

    Of a class of recipients to whom it was not given, all that was agreed to stays: what
    goes on to them goes by their own answers.

    Args:
        more: What was answered.
        given: What it was given for; none if that was not said, and then all stays.
    """
    chosen = dict(given)
    return replace(
        more,
        permissions=tuple(
            each
            if each.purpose in chosen.get(each.recipient, (each.purpose,))
            else replace(each, answer=Answer.NO, identity=IdentityLevel.NONE)
            for each in more.permissions
        ),
    )
