"""Short facts about kept things, as lists show them. No long text and no keys."""

from dataclasses import dataclass

from desktop.domain.consent import RecipientClass
from desktop.domain.testimony import State, TestimonyId


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfRow:
    """One testimony as a list shows it; readable also after its content is gone.

    Attributes:
        started_at: ISO 8601 time with offset.
        changed_at: ISO 8601 time with offset of the last kept change.
        paragraphs: How many paragraphs it has.
        attachments: How many attachments it has.
        gaps: Codes of what is missing (`desktop.domain.rules.gaps`), for OPEN and READY.
        signer: Fingerprint of the signer, for RECEIVED; else empty.
        sealed_at: ISO 8601 time, once sealed or, for RECEIVED, as the signer claims.
        recipients: Names of those it was sealed to.
        received_at: For sealed ones, when the receipt came; empty before.
    """

    id: TestimonyId
    code: str
    state: State
    language: str
    started_at: str
    changed_at: str
    revision: int
    paragraphs: int
    attachments: int
    gaps: tuple[str, ...]
    signer: str = ""
    sealed_at: str = ""
    recipients: tuple[str, ...] = ()
    receipt_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFacts:
    """Somebody whose identity card is kept here.

    Attributes:
        fingerprint: 40 digits of the card.
        card: The card's text.
        recipient_class: As what consent sees this contact.
        verified_at: ISO 8601 time of the comparison; empty while unverified.
        verified_how: ``in_person``, ``by_voice`` or ``by_paper``; empty while unverified.
    """

    fingerprint: str
    card: str
    recipient_class: RecipientClass
    added_at: str
    verified_at: str = ""
    verified_how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """A sealed file that waits for its receipt.

    Attributes:
        bundle_id: 32 hex digits.
        file_name: Name of the sealed file in the outbox folder.
        sha256: 64 hex digits over the sealed file.
        manifest_sha512: 128 hex digits over the signed tag manifest: what a receipt names.
        sequence: Count of bundles this key has signed, from 1.
        compatible: Sealed to X25519 keys instead of post-quantum ones.
        handed_over_at: When a verified copy was last written to a stick; empty if never.
    """

    bundle_id: str
    testimony: TestimonyId
    code: str
    file_name: str
    size_bytes: int
    sha256: str
    manifest_sha512: str
    sequence: int
    sealed_at: str
    recipients: tuple[str, ...]
    recipient_fingerprints: tuple[str, ...]
    compatible: bool
    handed_over_at: str = ""
    receipt_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFacts:
    """A bundle that was accepted.

    Attributes:
        manifest_sha512: 128 hex digits over the signed tag manifest; the same digest is
            the same bundle.
        addressed_to_me: False if the signer did not name this vault's key.
    """

    bundle_id: str
    testimony: TestimonyId
    manifest_sha512: str
    signer: str
    sequence: int
    previous: str
    imported_at: str
    addressed_to_me: bool
    claimed_at: str
