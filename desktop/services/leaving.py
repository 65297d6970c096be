"""What may still leave a vault: by consent as it stands, and for what it was given.

A withdrawal may have come, or the day may be past until which something is kept, since a
file was sealed or received. So whatever goes out is asked about again when it goes.
"""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain import giving, rules
from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.consent_rules import (
    forbids_copy,
    narrowed_more,
    require_evidence,
    spelled_out,
)
from desktop.domain.desk_rules import forbidden, require_within_retention
from desktop.domain.errors import KeptBack, NotAllowed
from desktop.domain.evidence import AttachmentKind
from desktop.domain.permissions import NOTHING_MORE, FullConsent
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.noted import SEALED_BY, Noted, noted_of
from desktop.services.ports import Vault
from desktop.services.withdrawing import (
    closed_paragraphs,
    standing_testimony,
    withdrawals_of,
)
from exports.bundle.meta import decode_meta

TAKEN_BACK = "paragraphs_taken_back"
"""Why a file stays that tells of paragraphs which were taken back."""
_GONE = frozenset({State.SEALED, State.DESTROYED})
_EVERYTHING = Consent(
    items=tuple((item, Answer.YES) for item in ConsentItem),
    sharing=tuple((each, Answer.YES) for each in RecipientClass),
)
"""All that could have been said: what withdrawals leave of it is the most there can be."""


def given_for(vault: Vault, testimony: TestimonyId) -> giving.Given:
    """Return what a received testimony was given for; none if nobody said."""
    members = vault.originals.of(testimony)
    consent = decode_meta(members["bundle_json"]).consent if members else None
    return consent.given if consent else ()


def usable(vault: Vault, testimony: Testimony) -> Testimony:
    """Return it with the consent that holds here now, for what it was given."""
    left = standing_testimony(vault, testimony)
    given = given_for(vault, testimony.id)
    return replace(left, consent_more=giving.within(left.consent_more, given))


def require_particulars(vault: Vault, testimony: TestimonyId, today: str) -> None:
    """Return if the particulars of a testimony may be handed over.

    Raises:
        NotAllowed: What is needed for anything to leave was taken back, or the day until
            which it may be kept is past.
    """
    consent, more = _EVERYTHING, NOTHING_MORE
    if vault.testimonies.row(testimony).state not in _GONE:
        content = vault.testimonies.get(testimony)
        consent, more = content.consent, content.consent_more
    require_within_retention(more, today)
    rules.require_printing(rules.narrowed(consent, withdrawals_of(vault, testimony)))


def require_hand_over(vault: Vault, entry: OutboxEntry, today: str) -> None:
    """Return if a sealed file may be written to a stick: it was allowed when it was sealed.

    What is said about a testimony may go always; so may a withdrawal, above all. A file
    that may not stays where it is, for it may be the only copy of what is left.

    Raises:
        KeptBack: Of a testimony or a redacted copy, consent was taken back since, for
            somebody to whom it is sealed, or to words or evidence that it holds; or its
            day is past.
    """
    if entry.testimony is None or entry.type not in SEALED_BY:
        return
    try:
        _require_left(vault, entry, entry.testimony, today)
    except NotAllowed as error:
        raise KeptBack(error.reason) from None


def _require_left(
    vault: Vault, entry: OutboxEntry, testimony: TestimonyId, today: str
) -> None:
    noted = noted_of(vault, entry)
    consent, more = _left(vault, entry, testimony, noted)
    require_within_retention(more, today)
    rules.require_printing(consent)
    forbids = forbids_copy if entry.type == BundleType.DISCLOSURE else forbidden
    for recipient in _classes(vault, entry, testimony, noted):
        if reason := forbids(consent, more, recipient):
            raise NotAllowed(reason)
    for kind in sorted(_kinds(vault, testimony, noted)):
        require_evidence(consent, kind)
    for number in closed_paragraphs(vault, testimony):
        if noted.paragraphs is None or number in noted.paragraphs:
            raise NotAllowed(TAKEN_BACK)


def _left(
    vault: Vault, entry: OutboxEntry, testimony: TestimonyId, noted: Noted
) -> tuple[Consent, FullConsent]:
    """Return what is left of consent; where that is not here, the most there can be."""
    if entry.type == BundleType.DISCLOSURE and _is_readable(vault, testimony):
        left = usable(vault, vault.testimonies.get(testimony))
        return left.consent, left.consent_more
    said = withdrawals_of(vault, testimony)
    most = spelled_out(_EVERYTHING, FullConsent(retention_until=noted.until))
    more = narrowed_more(giving.within(most, noted.given), said)
    return rules.narrowed(_EVERYTHING, said), more


def _is_readable(vault: Vault, testimony: TestimonyId) -> bool:
    return vault.testimonies.row(testimony).state not in _GONE


def _classes(
    vault: Vault, entry: OutboxEntry, testimony: TestimonyId, noted: Noted
) -> Iterator[RecipientClass]:
    """Yield the classes of those to whom it is sealed.

    Of somebody who was forgotten here, all that were noted; where none was, any at all,
    once something was taken back: to forget somebody must not free what is kept back.
    """
    for fingerprint in entry.recipient_fingerprints:
        contact = vault.contacts.get(fingerprint)
        if contact is not None:
            yield contact.recipient_class
        elif noted.classes is not None:
            yield from noted.classes
        elif withdrawals_of(vault, testimony):
            yield from RecipientClass


def _kinds(vault: Vault, testimony: TestimonyId, noted: Noted) -> frozenset[AttachmentKind]:
    """Return the kinds of evidence in a sealed file; all there can be if nobody noted."""
    if noted.kinds is not None:
        return noted.kinds
    if _is_readable(vault, testimony):
        return frozenset(each.kind for each in vault.attachments.of(testimony))
    return frozenset(AttachmentKind)
