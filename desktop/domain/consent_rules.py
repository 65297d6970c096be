"""What consent forbids of pages, copies and evidence, and what withdrawals leave of it.

`desktop.domain.rules` says what a testimony needs before it is sealed, `desk_rules` to whom
it may go; here stands what may be taken in, printed, quoted and asked. Each rule names the
item that forbids, so that a person can be asked about that one.
"""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from desktop.domain import desk_rules, rules
from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.errors import NotAllowed
from desktop.domain.evidence import AttachmentKind
from desktop.domain.letters import Withdrawal, WithdrawalScope
from desktop.domain.permissions import (
    FullConsent,
    IdentityLevel,
    Permission,
    Purpose,
    in_order,
)
from desktop.domain.testimony import Testimony

MAIN_PURPOSE = MappingProxyType(
    {
        RecipientClass.LEGAL_TEAM: Purpose.LEGAL_ADVICE,
        RecipientClass.NATIONAL_PROSECUTOR: Purpose.INVESTIGATION,
        RecipientClass.ICC: Purpose.INVESTIGATION,
        RecipientClass.UN_MECHANISM: Purpose.INVESTIGATION,
        RecipientClass.UN_TREATY_BODY: Purpose.PROCEEDINGS,
        RecipientClass.FUTURE_TRIBUNAL: Purpose.PROCEEDINGS,
        RecipientClass.OTHER_NGO: Purpose.ADVOCACY,
        RecipientClass.RESEARCHERS: Purpose.RESEARCH,
        RecipientClass.MEDIA: Purpose.PUBLICATION,
        RecipientClass.ARCHIVE: Purpose.MEMORY,
    }
)
"""What the question about each class of recipients in the script is about."""

ASKED_WITHOUT_NAME = frozenset({RecipientClass.RESEARCHERS, RecipientClass.MEDIA})
"""Whom the script asks about with the words "without your name"."""

QUOTED = frozenset(
    {Purpose.ADVOCACY, Purpose.PUBLICATION, Purpose.RESEARCH, Purpose.MEMORY}
)
"""Purposes for which parts of a testimony are quoted before others than judges."""

_ITEM_OF = MappingProxyType(
    {
        AttachmentKind.INTERVIEW_AUDIO: ConsentItem.AUDIO,
        AttachmentKind.PHOTO: ConsentItem.PHOTOS,
        AttachmentKind.VIDEO: ConsentItem.PHOTOS,
    }
)
_FROM_LEAST = (Answer.NO, Answer.NOT_ASKED, Answer.LATER, Answer.YES)


class Hand(StrEnum):
    """Into whose hand pages go that go to no recipient.

    DESK: to be read back, signed and worked with where the testimony is. DEPONENT: a copy
    for the person themself.
    """

    DESK = "desk"
    DEPONENT = "deponent"


Reader: TypeAlias = RecipientClass | Hand
"""For whom pages are made."""
READERS = tuple(map(str, (*Hand, *RecipientClass)))
"""Their codes."""


def reader_of(code: str) -> Reader:
    """Return for whom pages are made, by one of `READERS`."""
    return Hand(code) if code in set(Hand) else RecipientClass(code)


def levels_for(recipient: RecipientClass) -> tuple[IdentityLevel, ...]:
    """Return as whom a class of recipients may be asked to know the deponent.

    A yes to a question that says "without your name" cannot become one to the full name. A
    record that holds one, older or from elsewhere, is read and obeyed as it is.
    """
    without = {IdentityLevel.FULL} if recipient in ASKED_WITHOUT_NAME else set()
    return tuple(each for each in IdentityLevel if each not in without)


def evidence_item(kind: AttachmentKind) -> ConsentItem | None:
    """Return the item without a yes to which this kind of evidence is not allowed."""
    return _ITEM_OF.get(kind)


def forbids_evidence(consent: Consent, kind: AttachmentKind) -> str:
    """Return ``consent.<item>`` if evidence of this kind is forbidden, else nothing."""
    item = evidence_item(kind)
    if item is None or consent.answer(item) is Answer.YES:
        return ""
    return f"consent.{item}"


def require_evidence(consent: Consent, kind: AttachmentKind) -> None:
    """Return if evidence of this kind may be passed on.

    Raises:
        NotAllowed: With ``consent.audio`` or ``consent.photos``.
    """
    if reason := forbids_evidence(consent, kind):
        raise NotAllowed(reason)


def require_intake(consent: Consent, kind: AttachmentKind) -> None:
    """Return if evidence of this kind may be taken in.

    What was not asked for yet may be: in the vault it is safer than where it lies, and it
    goes nowhere until the answer is yes. What was refused may not, and nothing of any kind
    after a no to storing it.

    Raises:
        NotAllowed: With ``consent.store``, ``consent.audio`` or ``consent.photos``.
    """
    rules.require_storing(consent)
    item = evidence_item(kind)
    if item is not None and consent.answer(item) is Answer.NO:
        raise NotAllowed(f"consent.{item}")


def require_pages(testimony: Testimony, reader: Reader) -> None:
    """Return if a statement may be shown, saved or printed for somebody.

    Args:
        testimony: With the consent as withdrawals left it, see `as_it_stands`.
        reader: For whom. Pages show the case code: whoever may not know even that gets
            none.

    Raises:
        NotAllowed: With ``first_account``, ``consent.<item>``, or what
            `desk_rules.forbidden` says.
    """
    desk_rules.require_statement(testimony)
    rules.require_printing(testimony.consent)
    if isinstance(reader, RecipientClass):
        desk_rules.require_recipient(testimony, reader)
    elif reader is Hand.DEPONENT:
        _require(testimony.consent, ConsentItem.COPY_FOR_SELF)


def forbids_copy(consent: Consent, more: FullConsent, recipient: RecipientClass) -> str:
    """Return which item forbids a redacted copy for a recipient; empty if none does.

    What goes to the public, to other organisations and to researchers quotes the deponent,
    and needs a yes to being quoted too.
    """
    for item in rules.NEEDED:
        if consent.answer(item) is not Answer.YES:
            return f"consent.{item}"
    if reason := desk_rules.forbidden(consent, more, recipient):
        return reason
    quotes = MAIN_PURPOSE[recipient] in QUOTED
    if quotes and consent.answer(ConsentItem.EXCERPTS) is not Answer.YES:
        return f"consent.{ConsentItem.EXCERPTS}"
    return ""


def require_recontact(consent: Consent) -> None:
    """Return if the deponent may be asked something more.

    Raises:
        NotAllowed: With ``consent.recontact``.
    """
    _require(consent, ConsentItem.RECONTACT)


def as_it_stands(testimony: Testimony, withdrawals: Iterable[Withdrawal]) -> Testimony:
    """Return the testimony with the consent that is left after `withdrawals`."""
    said = tuple(withdrawals)
    more = testimony.consent_more
    if any(each.permissions for each in said):
        more = spelled_out(testimony.consent, more)
    return replace(
        testimony,
        consent=rules.narrowed(testimony.consent, said),
        consent_more=narrowed_more(more, said),
    )


def spelled_out(consent: Consent, more: FullConsent) -> FullConsent:
    """Return consent in full in which each purpose has an answer of its own.

    Where nothing was asked of purposes, a yes to a recipient is one to every purpose, and
    one of them can only be taken back once it is said.
    """
    if more.permissions:
        return more
    allowed = (
        Permission(
            purpose=purpose,
            recipient=recipient,
            answer=Answer.YES,
            identity=IdentityLevel.FULL,
        )
        for purpose in Purpose
        for recipient, answer in consent.sharing
        if answer is Answer.YES
    )
    return replace(more, permissions=in_order(allowed))


def narrowed_more(more: FullConsent, withdrawals: Iterable[Withdrawal]) -> FullConsent:
    """Return what is left of consent in full after `withdrawals`, in whatever order.

    A class of recipients that is taken back is taken back for every purpose. No answer
    becomes a wider one, and nobody is known by more than before; after one that takes back
    everything, every answer is no.
    """
    for each in withdrawals:
        whole = each.scope is WithdrawalScope.WITHDRAWN
        more = _nothing(more) if whole else _lesser(more, dict(each.sharing))
        for left in () if whole else each.permissions:
            held = more.permission(left.purpose, left.recipient)
            if held.answer is not Answer.NOT_ASKED:
                more = more.with_permission(_no_more_than(held, left))
    return more


def _nothing(more: FullConsent) -> FullConsent:
    for permission in more.permissions:
        more = more.with_permission(replace(permission, answer=Answer.NO))
    return replace(
        more,
        intimate_topic=Answer.NO,
        body_map=Answer.NO,
        interpreter_accepted=Answer.NO,
    )


def _lesser(more: FullConsent, sharing: dict[RecipientClass, Answer]) -> FullConsent:
    for permission in more.permissions:
        stated = sharing.get(permission.recipient, Answer.YES)
        more = more.with_permission(_at_most(permission, stated))
    return more


def _at_most(permission: Permission, stated: Answer) -> Permission:
    least = min(permission.answer, stated, key=_FROM_LEAST.index)
    # What was never asked is not there: an answer that is taken back stays one.
    answer = Answer.NO if least is Answer.NOT_ASKED else least
    return replace(permission, answer=answer)


def _no_more_than(held: Permission, left: Permission) -> Permission:
    known = min(held.identity, left.identity, key=tuple(IdentityLevel).index)
    return replace(_at_most(held, left.answer), identity=known)


def _require(consent: Consent, item: ConsentItem) -> None:
    if consent.answer(item) is not Answer.YES:
        raise NotAllowed(f"consent.{item}")
