"""Facts about kept things, as lists and logs show them. No words of people and no keys."""

from dataclasses import dataclass
from enum import StrEnum

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
        testimony: Which one it is, or is about; None for a roster.
        code: Case code; empty without a testimony.
        file_name: Name of the sealed file in the outbox folder.
        sha256: 64 hex digits over the sealed file.
        manifest_sha512: 128 hex digits over the signed tag manifest: what a receipt names.
        sequence: Count of bundles this key has signed, from 1.
        compatible: Sealed to X25519 keys instead of post-quantum ones.
        handed_over_at: When a verified copy was last written to a stick; empty if never.
        type: Type of the bundle (docs/format.md, section 9).
        signature_sha512: 128 hex digits over the minisign member: what a time-stamp
            covers; empty for files from before letters were kept.
        about_manifest: Digest of the bundle that it is about; empty if none.
        receipt_at: When the first receipt came; empty before.
        answers: Fingerprint of each recipient who said that it arrived, and when: ISO 8601.
        let_go_at: When a person let the file go although not all had answered; else empty.
    """

    bundle_id: str
    testimony: TestimonyId | None
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
    type: str = "testimony"
    signature_sha512: str = ""
    about_manifest: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    let_go_at: str = ""

    @property
    def unanswered(self) -> tuple[str, ...]:
        """Fingerprints of the recipients who have not said that it arrived."""
        answered = dict(self.answers)
        return tuple(each for each in self.recipient_fingerprints if each not in answered)

    @property
    def may_go(self) -> bool:
        """The sealed file may be deleted: it arrived, or what it says can be said again.

        It arrived when every recipient said so, or a person let it go for those who did
        not. Of a testimony, supplement or opinion it may be the only copy until then.
        """
        again = self.type in {"receipt", "question", "roster", "disclosure"}
        arrived = bool(self.answers) and not self.unanswered
        return arrived or bool(self.let_go_at) or (again and bool(self.handed_over_at))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFacts:
    """A bundle of any type that was accepted.

    Attributes:
        manifest_sha512: 128 hex digits over the signed tag manifest; the same digest is
            the same bundle.
        type: Type of the bundle (docs/format.md, section 9).
        signer: Fingerprint of the signer's card.
        sequence: Count of bundles the signer has signed, as the signer says.
        previous: Digest of the signer's bundle before; empty for the first.
        claimed_at: When the signer says it was sealed.
        received_at: When it was accepted here, by this device's clock.
        addressed_to_me: False if the signer did not name this vault's key.
        header_sha256: 64 hex digits over the age header it came under; empty if it came
            before headers were noted.
        signature_sha512: 128 hex digits over the minisign member; empty like the header.
        about_manifest: Digest of the bundle that it is about; empty if none.
        testimony: The testimony that it is, or is about; None for a roster.
    """

    manifest_sha512: str
    bundle_id: str
    type: str
    signer: str
    sequence: int
    previous: str
    claimed_at: str
    received_at: str
    addressed_to_me: bool
    header_sha256: str = ""
    signature_sha512: str = ""
    about_manifest: str = ""
    testimony: TestimonyId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenAgain:
    """An accepted bundle that came once more: the same file, or encrypted again.

    Attributes:
        header_sha256: 64 hex digits over the age header it came under this time.
    """

    manifest_sha512: str
    header_sha256: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedFacts:
    """A file that was refused: when and why, and nothing of what was in it.

    Attributes:
        code: Code of the error.
        signer: Fingerprint, if the file got as far as a valid card; else empty.
        size_mib: Size of the file in MiB, rounded up.
    """

    at: str
    code: str
    signer: str
    size_mib: int


class LetterState(StrEnum):
    """Where a letter stands: being written here, sealed here, or come from another."""

    DRAFT = "draft"
    SEALED = "sealed"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter as a list shows it: any bundle that is neither testimony nor roster.

    Attributes:
        id: Random for a draft, later the id of its bundle: 32 hex digits. Of one that came,
            `desktop.domain.ids.letter_id`, or, if it came before there was that, the id
            of its bundle, or the beginning of its digest.
        type: Type of the bundle (docs/format.md, section 9).
        testimony: The testimony that it is about, whether that is here or not.
        party: Fingerprint of the signer; empty for one's own.
        at: ISO 8601 time: last change of a draft, sealing, or arrival.
        revision: From 1; grows by one with each kept change of a draft.
        is_forgotten: The words were destroyed; these facts are what is left.
        manifest_sha512: 128 hex digits over the tag manifest of the bundle by which it
            came; empty for one's own.
    """

    id: str
    type: str
    state: LetterState
    testimony: TestimonyId | None
    party: str
    at: str
    revision: int = 1
    is_forgotten: bool = False
    manifest_sha512: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawnFacts:
    """What a deponent took back.

    Attributes:
        bundle_id: Id of the letter (`LetterRow.id`).
        at: ISO 8601 time at which it was noted here.
        scope: ``narrowed`` or ``withdrawn``.
        answers: Canonical JSON of `items` and `sharing`, as they hold from then on.
        paragraphs: Numbers of withdrawn paragraphs, from 1, rising.
    """

    testimony: TestimonyId
    bundle_id: str
    at: str
    scope: str
    answers: bytes
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedParticulars:
    """Who a deponent is, sealed to others, as it came.

    Attributes:
        age: The age file, at most 256 KiB.
        custodians: Fingerprints of those whose keys open it.
    """

    age: bytes
    custodians: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFacts:
    """An accepted roster.

    Attributes:
        number: From 1, rising within an organisation.
        body_sha512: 128 hex digits over the body that root keys signed.
        value: Canonical JSON of the whole record's value, with signatures.
        compared_at: When a person compared the root fingerprint, for the first; else empty.
    """

    organisation: str
    number: int
    body_sha512: str
    value: bytes
    accepted_at: str
    compared_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFacts:
    """A pack of words that came as a file.

    Attributes:
        version: From 1.
        value: The bytes of the file, at most 256 KiB.
        signature: The bytes of its signature file, at most 4 KiB.
        signer: 40 digits.
        taken_at: ISO 8601 time.
    """

    id: str
    version: int
    value: bytes
    signature: bytes
    signer: str
    taken_at: str
