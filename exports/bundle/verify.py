"""Verified opening of sealed bundles: the only door by which a testimony comes in.

The steps below are numbered as in docs/format.md, section 11. The signer is known and
every record is checked before the first byte of an attachment is given out; nothing counts
until the last step is done. Any exception that is not ours, the caller's or ``OSError`` is
a bug.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import InitVar, dataclass
from pathlib import Path

from crypto.errors import NotForMe
from crypto.identity import Card, Identity
from desktop.disk import open_regular, read_in_order
from desktop.domain.bundles import About, BundleType
from desktop.domain.custody import CustodyEvent
from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.evidence import Attachment
from desktop.domain.particulars import Particulars
from desktop.domain.records import Record, testimony_of
from desktop.domain.testimony import Testimony
from exports.bundle import layout
from exports.bundle.answers import answers
from exports.bundle.disclosure import require_honest
from exports.bundle.hashing import SideHash, sha512_hex, side_pool, zeros_sha512
from exports.bundle.manifests import (
    BAGIT_TXT,
    encode_bag_info,
    parse_manifest,
    parse_tag_manifest,
)
from exports.bundle.members import Members, open_members
from exports.bundle.meta import Counts, Meta, decode_meta, read_comment, signer_of
from exports.bundle.particulars import open_particulars
from exports.bundle.ports import DiscardSink, Progress, Sink
from exports.bundle.practice import require_readable
from exports.bundle.records import Payload, Records, decode_records, require_agreement
from exports.bundle.signatures import read_card, require_signatures
from exports.errors import BundleTampered, MalformedBundle, NewerBundle, UnknownSigner

__all__ = ["DiscardSink", "Known", "Sink", "VerifiedBundle", "verify_bundle"]

Known = Callable[[str], Card | None]
"""Returns the card of a 40-digit fingerprint if its holder is known here."""

_SIGNATURES = (layout.SIGNATURE, layout.SIGNATURE_PQ)
_ONLY_HERE = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedBundle:
    """A bundle that went through every step; only `verify_bundle` makes one.

    Attributes:
        manifest_sha512: SHA-512 of the signed tag manifest: the same digest is the same
            bundle, however it was encrypted.
        signature_sha512: SHA-512 of its minisign signature: what a time-stamp covers.
        header_sha256: SHA-256 of the age header it came under, other for each encryption.
        record: What the bundle says; `kind` names its class.
        claimed_at: When the signer says it was sealed; nobody verified the clock.
        addressed_to_me: False for a copy that its signer did not address to this person.
        recipients: Fingerprints of those whom the signer addressed, sorted.
        about: The bundle that this one is about, for the types that have one.
        custodians: Fingerprints of those who can open the particulars; empty without any.
        sealed_particulars: The age file with them, as it came; empty without any.
        particulars: What it says, if this person is a custodian.
        originals: The signed members as they came, by name, without evidence and padding.
    """

    kind: BundleType
    bundle_id: str
    manifest_sha512: str
    signature_sha512: str
    header_sha256: str
    record: Record
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Attachment, ...]
    signer: Card
    claimed_at: str
    sequence: int
    previous: str
    addressed_to_me: bool
    recipients: tuple[str, ...]
    about: About | None
    custodians: tuple[str, ...]
    sealed_particulars: bytes
    particulars: Particulars | None
    originals: dict[str, bytes]
    made_by: InitVar[object]

    def __post_init__(self, made_by: object) -> None:
        if made_by is not _ONLY_HERE:
            raise TypeError


@dataclass(frozen=True, slots=True, kw_only=True)
class _Signed:
    """What the signatures were found to cover."""

    members: dict[str, bytes]
    signer: Card
    meta: Meta
    payload: dict[str, str]
    padding_sha512: str


def verify_bundle(
    path: Path, me: Identity, known: Known, sink: Sink, progress: Progress
) -> VerifiedBundle:
    """Return what the sealed file at `path` holds, once all of it is verified.

    Args:
        path: The sealed file; nothing is believed of it.
        me: Whose keys open it.
        known: Asked for the signer's card before anything else is read.
        sink: Takes the attachments meanwhile, once it was told how large they are; the
            caller throws away what it took if this raises.
        progress: Told of ``verify.read``; may raise to stop.

    Raises:
        ExportError: The file is refused; the class says why.
        OSError: The file cannot be read, or the sink cannot keep what it takes.
        Exception: Whatever the sink raises if it has no room.
    """
    with open_regular(path) as source, side_pool() as pool:
        read_in_order(source.fileno())
        members = open_members(source, me, progress)  # step 1
        signed = _read_signed(members, me.card, known)
        records, payload = _read_records(members, signed)
        sealed = _read_particulars(members, signed, records, payload)
        particulars = _opened(sealed, signed, records, me)
        sink.expect(tuple(each.size_bytes for each in records.attachments))
        for facts in records.attachments:
            _take(members, signed, facts, sink, pool)
        if zeros_sha512(members.zeros(layout.PADDING)) != signed.padding_sha512:  # step 11
            raise BundleTampered
        members.end()  # step 12
    meta, first = signed.meta, signed.members
    return VerifiedBundle(
        kind=meta.kind,
        bundle_id=meta.bundle_id,
        manifest_sha512=sha512_hex(first[layout.TAG_MANIFEST]),
        signature_sha512=sha512_hex(first[layout.SIGNATURE]),
        header_sha256=members.header_sha256,
        record=records.main,
        custody=records.custody,
        attachments=records.attachments,
        signer=signed.signer,
        claimed_at=meta.claimed_at,
        sequence=meta.sequence,
        previous=meta.previous,
        addressed_to_me=me.card.fingerprint in meta.recipients,
        recipients=meta.recipients,
        about=meta.about,
        custodians=meta.custodians,
        sealed_particulars=sealed,
        particulars=particulars,
        originals=first | payload.members,
        made_by=_ONLY_HERE,
    )


def _read_signed(members: Members, reader: Card, known: Known) -> _Signed:
    """Do steps 2 to 6."""
    first = {layout.TAG_MANIFEST: members.first(layout.TAG_MANIFEST)}  # step 2
    first |= {name: members.signature(name) for name in _SIGNATURES}
    tags = {name: members.small(name) for name in layout.SIGNED_TAGS[:4]}
    card = read_card(tags[layout.SIGNER_CARD])
    comment = require_signatures(card, *first.values())  # step 3
    require_readable(card, reader)
    signer = _known_signer(card, known)  # step 4
    bundle_id = read_comment(comment)
    hashes = parse_tag_manifest(first[layout.TAG_MANIFEST])  # step 5
    tags |= {name: members.small(name) for name in layout.SIGNED_TAGS[4:6]}
    if any(sha512_hex(raw) != hashes[name] for name, raw in tags.items()):
        raise BundleTampered
    if tags[layout.BAGIT] != BAGIT_TXT:  # step 6
        raise MalformedBundle
    meta = decode_meta(tags[layout.META])
    if meta.bundle_id != bundle_id or meta.signer != signer_of(signer):
        raise MalformedBundle
    apart = bool(meta.custodians)
    return _Signed(
        members=first | tags,
        signer=signer,
        meta=meta,
        payload=parse_manifest(tags[layout.MANIFEST], meta.kind, particulars=apart),
        padding_sha512=hashes[layout.PADDING],
    )


def _known_signer(card: Card, known: Known) -> Card:
    """Return the card that is known here, not the one that came along."""
    trusted = known(card.fingerprint)
    if trusted is None:
        raise UnknownSigner(card.fingerprint)
    if trusted.keys != card.keys:
        raise BundleTampered
    return trusted


def _read_records(members: Members, signed: _Signed) -> tuple[Records, Payload]:
    """Do steps 7 and 8."""
    kind = signed.meta.kind
    raw = {name: members.small(name) for name in layout.record_names(kind)}  # step 7
    if any(sha512_hex(each) != signed.payload[name] for name, each in raw.items()):
        raise BundleTampered
    try:
        records, payload = decode_records(kind, raw)
    except NewerRecord:
        raise NewerBundle from None
    except MalformedRecord:
        raise MalformedBundle from None
    about = signed.meta.about
    require_agreement(records, signed.signer, about)  # step 8
    _require_announced(records, payload, signed)
    require_honest(records.main, records.attachments, about, signed.signer)
    return records, payload


def _require_announced(records: Records, payload: Payload, signed: _Signed) -> None:
    """Refuse records that are not those which the tag files announce."""
    meta, attachments, main = signed.meta, records.attachments, records.main
    counts = Counts(
        leaves=payload.leaves,
        custody_events=len(records.custody),
        attachments=len(attachments),
        payload_bytes=meta.counts.payload_bytes,
    )
    listed = [(layout.attachment_name(each.id), each.sha512) for each in attachments]
    fixed = len(payload.members) + bool(meta.custodians)
    bag_info = encode_bag_info(
        meta.bundle_id, meta.claimed_at, counts.payload_bytes, len(signed.payload)
    )
    given = meta.consent.given if meta.consent else ()
    consent = answers(main.consent, given) if isinstance(main, Testimony) else None
    if (
        list(signed.payload.items())[fixed:] != listed
        or bag_info != signed.members[layout.BAG_INFO]
        or counts != meta.counts
        or consent != meta.consent
        or payload.commitments != signed.members[layout.COMMITMENTS]
    ):
        raise MalformedBundle


def _read_particulars(
    members: Members, signed: _Signed, records: Records, payload: Payload
) -> bytes:
    """Do step 9, with which every byte that was announced is accounted for."""
    meta, sealed = signed.meta, b""
    if meta.custodians:
        sealed = members.small(layout.PARTICULARS)
        if sha512_hex(sealed) != signed.payload[layout.PARTICULARS]:
            raise BundleTampered
    octets = sum(map(len, payload.members.values())) + len(sealed)
    octets += sum(each.size_bytes for each in records.attachments)
    if octets != meta.counts.payload_bytes:
        raise MalformedBundle
    return sealed


def _opened(
    sealed: bytes, signed: _Signed, records: Records, me: Identity
) -> Particulars | None:
    """Return the particulars if they are sealed to `me`."""
    meta = signed.meta
    if me.card.fingerprint not in meta.custodians:
        return None
    try:
        particulars = open_particulars(sealed, me)
    except NotForMe:
        raise MalformedBundle from None
    if (particulars.testimony, particulars.bundle) != (
        testimony_of(records.main),
        meta.bundle_id,
    ):
        raise MalformedBundle
    return particulars


def _take(
    members: Members,
    signed: _Signed,
    facts: Attachment,
    sink: Sink,
    pool: ThreadPoolExecutor,
) -> None:
    """Do step 10 for one attachment."""
    name = layout.attachment_name(facts.id)
    taking = sink.begin(facts)
    sha512 = SideHash(pool)
    for piece in members.pieces(name, facts.size_bytes):
        sha512.update(piece)
        taking.write(piece)
    if sha512.hexdigest() != signed.payload[name]:
        raise BundleTampered
    taking.finish()
