"""Consent in full: for which purpose, to whom, and known by what.

It stands beside the answers of `desktop.domain.consent` and only ever narrows them: what is
not said yes to there is not allowed, whatever stands here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.evidence import AttachmentId

NO_ATTACHMENT = AttachmentId("")


class Purpose(StrEnum):
    """What a recipient may use a testimony for."""

    LEGAL_ADVICE = "legal_advice"
    INVESTIGATION = "investigation"
    PROCEEDINGS = "proceedings"
    ADVOCACY = "advocacy"
    PUBLICATION = "publication"
    RESEARCH = "research"
    MEMORY = "memory"


class IdentityLevel(StrEnum):
    """As whom a recipient may know the deponent, from least to most."""

    NONE = "none"
    CODE = "code"
    FULL = "full"


class AfterDeath(StrEnum):
    """What the deponent wishes if they die or cannot be found."""

    NOT_ASKED = "not_asked"
    AS_AGREED = "as_agreed"
    ASK_CONTACT = "ask_contact"
    WIDER = "wider"
    CLOSE = "close"
    UNDECIDED = "undecided"


class ProofKind(StrEnum):
    """By what consent is proven."""

    NONE = "none"
    AUDIO = "audio"
    SIGNATURE = "signature"
    MARK = "mark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """The answer for one purpose and one class of recipients.

    Attributes:
        answer: Never NOT_ASKED: what was not asked is not there.
        identity: The most that they may know; NONE unless the answer is yes.
    """

    purpose: Purpose
    recipient: RecipientClass
    answer: Answer
    identity: IdentityLevel = IdentityLevel.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Recontact:
    """How the deponent may be reached again. Addresses belong into the particulars.

    Attributes:
        route: By which way, such as "through the lawyer".
        safe_words: What may be said to whoever answers.
        never_times: When not.
        contact_person: Code of whom to ask if the deponent cannot be reached or has died.
    """

    route: str = ""
    safe_words: str = ""
    never_times: str = ""
    contact_person: str = ""


NO_RECONTACT = Recontact()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What proves that consent was given.

    Attributes:
        attachment: The recording, or the drawn signature or mark; empty if and only if
            `kind` is NONE.
        script_version: Version of the script that was read then.
    """

    kind: ProofKind = ProofKind.NONE
    attachment: AttachmentId = NO_ATTACHMENT
    script_version: str = ""


NO_PROOF = Proof()


@dataclass(frozen=True, slots=True, kw_only=True)
class FullConsent:
    """Consent beyond the first answers.

    Attributes:
        permissions: In the order of `Purpose`, then of `RecipientClass`; none twice.
        conditions: What else they said of it, in their own words; a person heeds it.
        explained_by: Code of whoever explained it.
        retention_until: A date as ``2036-01-01``; empty for no end.
        after_death_note: The wish in the person's own words.
    """

    permissions: tuple[Permission, ...] = ()
    conditions: str = ""
    explained_by: str = ""
    retention_until: str = ""
    after_death: AfterDeath = AfterDeath.NOT_ASKED
    after_death_note: str = ""
    recontact: Recontact = NO_RECONTACT
    intimate_topic: Answer = Answer.NOT_ASKED
    body_map: Answer = Answer.NOT_ASKED
    interpreter_accepted: Answer = Answer.NOT_ASKED
    proof: Proof = NO_PROOF

    def permission(self, purpose: Purpose, recipient: RecipientClass) -> Permission:
        """Return the answer for one purpose and class; NOT_ASKED if it was not asked."""
        for each in self.permissions:
            if (each.purpose, each.recipient) == (purpose, recipient):
                return each
        return Permission(purpose=purpose, recipient=recipient, answer=Answer.NOT_ASKED)

    def with_permission(self, permission: Permission) -> "FullConsent":
        """Return it with one answer changed; NOT_ASKED takes the answer away.

        An identity level goes with a yes only; with any other answer it becomes NONE.
        """
        if permission.answer is not Answer.YES:
            permission = replace(permission, identity=IdentityLevel.NONE)
        here = place(permission)
        others = (each for each in self.permissions if place(each) != here)
        added = () if permission.answer is Answer.NOT_ASKED else (permission,)
        return replace(self, permissions=in_order((*others, *added)))


def in_order(permissions: Iterable[Permission]) -> tuple[Permission, ...]:
    """Return permissions in their one order."""
    return tuple(sorted(permissions, key=place))


def place(permission: Permission) -> tuple[int, int]:
    """Return by what permissions are put in order."""
    return _PURPOSES[permission.purpose], _RECIPIENTS[permission.recipient]


def are_permissions(permissions: Iterable[Permission]) -> bool:
    """Return whether these can be: in order, none twice, a level with a yes only."""
    permissions = tuple(permissions)
    rises = all(one < two for one, two in pairwise(map(place, permissions)))
    return rises and all(map(_can_be, permissions))


def _can_be(permission: Permission) -> bool:
    if permission.answer is Answer.YES:
        return True
    is_asked = permission.answer is not Answer.NOT_ASKED
    return is_asked and permission.identity is IdentityLevel.NONE


_PURPOSES = {each: place for place, each in enumerate(Purpose)}
_RECIPIENTS = {each: place for place, each in enumerate(RecipientClass)}
NOTHING_MORE = FullConsent()
