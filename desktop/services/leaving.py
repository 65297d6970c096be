"""What may still leave a vault: by consent as it stands, and for what it was given.

A withdrawal may have come, or the day may be past until which something is kept, since a
file was sealed or received. So whatever goes out is asked about again when it goes.
"""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain import giving, rules
from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.consent_rules import forbids_copy, narrowed_more, spelled_out
from desktop.domain.custody import CustodyAct
from desktop.domain.desk_rules import forbidden, require_within_retention
from desktop.domain.errors import NotAllowed
from desktop.domain.permissions import NOTHING_MORE, FullConsent, Purpose
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.ports import Vault
from desktop.services.withdrawing import standing_testimony, withdrawals_of
from exports.bundle.meta import decode_meta

GIVEN, UNTIL = "given", "until"
"""Facts of the event of sealing, for when the words are forgotten here."""
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


def sealed_facts(more: FullConsent, given: giving.Given) -> tuple[tuple[str, str], ...]:
    """Return what is noted at sealing, so that it is obeyed once the words are gone."""
    said = " ".join(f"{each}:{','.join(purposes)}" for each, purposes in given)
    return tuple(each for each in ((GIVEN, said), (UNTIL, more.retention_until)) if each[1])


def _given(said: str) -> giving.Given:
    """Return what such a fact says."""
    pairs = (each.split(":") for each in said.split())
    return tuple(
        (RecipientClass(each), tuple(map(Purpose, purposes.split(","))))
        for each, purposes in pairs
    )


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

    What is said about a testimony may go always; so may a withdrawal, above all.

    Raises:
        NotAllowed: Of a testimony or a redacted copy, consent was taken back since, for
            somebody to whom it is sealed; or its day is past.
    """
    if entry.testimony is None:
        return
    if entry.type == BundleType.TESTIMONY:
        reasons = _against_testimony(vault, entry, entry.testimony, today)
    elif entry.type == BundleType.DISCLOSURE:
        reasons = _against_copy(vault, entry, entry.testimony, today)
    else:
        return
    for reason in reasons:
        raise NotAllowed(reason)


def _against_testimony(
    vault: Vault, entry: OutboxEntry, testimony: TestimonyId, today: str
) -> Iterator[str]:
    facts: dict[str, str] = {}
    for event in vault.custody.of(testimony):
        if event.act is CustodyAct.SEALED:
            facts = dict(event.facts)
    require_within_retention(FullConsent(retention_until=facts.get(UNTIL, "")), today)
    said = withdrawals_of(vault, testimony)
    consent = rules.narrowed(_EVERYTHING, said)
    rules.require_printing(consent)
    given = _given(facts.get(GIVEN, ""))
    spelled = giving.within(spelled_out(_EVERYTHING, NOTHING_MORE), given)
    more = narrowed_more(spelled, said)
    for recipient in _classes(vault, entry):
        if reason := forbidden(consent, more, recipient):
            yield reason


def _against_copy(
    vault: Vault, entry: OutboxEntry, testimony: TestimonyId, today: str
) -> Iterator[str]:
    if vault.testimonies.row(testimony).state in _GONE:
        return
    left = usable(vault, vault.testimonies.get(testimony))
    require_within_retention(left.consent_more, today)
    for recipient in _classes(vault, entry):
        if reason := forbids_copy(left.consent, left.consent_more, recipient):
            yield reason


def _classes(vault: Vault, entry: OutboxEntry) -> Iterator[RecipientClass]:
    """Yield the classes of those to whom it is sealed, as far as they are known here."""
    for fingerprint in entry.recipient_fingerprints:
        contact = vault.contacts.get(fingerprint)
        if contact is not None:
            yield contact.recipient_class
