"""Verified opening of sealed bundles: the only door by which a testimony comes in.

The steps below are numbered as in docs/format.md, section 10. The signer is known and
every record is checked before the first byte of an attachment is given out; nothing counts
until the last step is done. Any exception that is not ours, the caller's or ``OSError`` is
a bug.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import InitVar, dataclass
from pathlib import Path

from crypto import minisign
from crypto.errors import CryptoError, NewerFormat
from crypto.identity import Card, Identity, parse_card
from desktop.disk import open_regular, read_in_order
from desktop.domain.custody import CustodyEvent
from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from exports.bundle import layout
from exports.bundle.hashing import SideHash, hash_pool, sha512_hex, zeros_sha512
from exports.bundle.manifests import (
    BAGIT_TXT,
    encode_bag_info,
    parse_manifest,
    parse_tag_manifest,
)
from exports.bundle.members import Members, open_members
from exports.bundle.meta import Meta, answers, decode_meta, key_id_text, read_comment
from exports.bundle.ports import DiscardSink, Progress, Sink
from exports.bundle.records import Records, decode_records, require_agreement
from exports.errors import BundleTampered, MalformedBundle, NewerBundle, UnknownSigner

__all__ = ["DiscardSink", "Known", "Sink", "VerifiedBundle", "verify_bundle"]

Known = Callable[[str], Card | None]
"""Returns the card of a 40-digit fingerprint if its holder is known here."""

_ONLY_HERE = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedBundle:
    """A bundle that went through every step; only `verify_bundle` makes one.

    Attributes:
        manifest_sha512: SHA-512 of the signed tag manifest: the same digest is the same
            bundle, however it was encrypted.
        claimed_at: When the signer says it was sealed; nobody verified the clock.
        addressed_to_me: False for a copy that its signer did not address to this person.
        recipients: Fingerprints of those whom the signer addressed, sorted.
    """

    bundle_id: str
    manifest_sha512: str
    testimony: Testimony
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Attachment, ...]
    signer: Card
    claimed_at: str
    sequence: int
    previous: str
    addressed_to_me: bool
    recipients: tuple[str, ...]
    made_by: InitVar[object]

    def __post_init__(self, made_by: object) -> None:
        if made_by is not _ONLY_HERE:
            raise TypeError


@dataclass(frozen=True, slots=True, kw_only=True)
class _Signed:
    """What the signature was found to cover."""

    manifest_sha512: str
    signer: Card
    meta: Meta
    bag_info: bytes
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
        sink: Takes the attachments meanwhile; the caller throws away what it took if this
            raises.
        progress: Told of ``verify.read``; may raise to stop.

    Raises:
        ExportError: The file is refused; the class says why.
        OSError: The file cannot be read, or the sink cannot keep what it takes.
    """
    with open_regular(path) as source, hash_pool() as pool:
        read_in_order(source.fileno())
        members = open_members(source, me, progress)  # step 1
        signed = _read_signed(members, known)
        records = _read_records(members, signed)
        for facts in records.attachments:
            _take(members, signed, facts, sink, pool)
        if zeros_sha512(members.zeros(layout.PADDING)) != signed.padding_sha512:  # step 10
            raise BundleTampered
        members.end()  # step 11
    return VerifiedBundle(
        bundle_id=signed.meta.bundle_id,
        manifest_sha512=signed.manifest_sha512,
        testimony=records.testimony,
        custody=records.custody,
        attachments=records.attachments,
        signer=signed.signer,
        claimed_at=signed.meta.claimed_at,
        sequence=signed.meta.sequence,
        previous=signed.meta.previous,
        addressed_to_me=me.card.fingerprint in signed.meta.recipients,
        recipients=signed.meta.recipients,
        made_by=_ONLY_HERE,
    )


def _read_signed(members: Members, known: Known) -> _Signed:
    """Do steps 2 to 6."""
    tag_manifest = members.first(layout.TAG_MANIFEST)  # step 2
    signature = members.signature()
    tags = {name: members.small(name) for name in layout.SIGNED_TAGS[:4]}
    card = _parse_card(tags[layout.SIGNER_CARD])
    comment = _require_signature(card, tag_manifest, signature)  # step 3
    signer = _known_signer(card, known)  # step 4
    bundle_id = read_comment(comment)
    hashes = parse_tag_manifest(tag_manifest)  # step 5
    tags[layout.MANIFEST] = members.small(layout.MANIFEST)
    if any(sha512_hex(raw) != hashes[name] for name, raw in tags.items()):
        raise BundleTampered
    meta = _decode_meta(tags[layout.META])  # step 6
    if (
        tags[layout.BAGIT] != BAGIT_TXT
        or meta.bundle_id != bundle_id
        or meta.signer != signer.fingerprint
        or meta.key_id != key_id_text(signer.sign)
    ):
        raise MalformedBundle
    return _Signed(
        manifest_sha512=sha512_hex(tag_manifest),
        signer=signer,
        meta=meta,
        bag_info=tags[layout.BAG_INFO],
        payload=parse_manifest(tags[layout.MANIFEST]),
        padding_sha512=hashes[layout.PADDING],
    )


def _parse_card(raw: bytes) -> Card:
    try:
        return parse_card(raw.decode())
    except NewerFormat:
        raise NewerBundle from None
    except (CryptoError, UnicodeDecodeError):
        raise MalformedBundle from None


def _require_signature(card: Card, tag_manifest: bytes, signature: bytes) -> str:
    try:
        return minisign.verify(card.sign, tag_manifest, signature)
    except CryptoError:
        raise BundleTampered from None


def _known_signer(card: Card, known: Known) -> Card:
    """Return the card that is known here, not the one that came along."""
    trusted = known(card.fingerprint)
    if trusted is None:
        raise UnknownSigner(card.fingerprint)
    if trusted.sign != card.sign:
        raise BundleTampered
    return trusted


def _decode_meta(raw: bytes) -> Meta:
    try:
        return decode_meta(raw)
    except NewerRecord:
        raise NewerBundle from None
    except MalformedRecord:
        raise MalformedBundle from None


def _read_records(members: Members, signed: _Signed) -> Records:
    """Do steps 7 and 8."""
    raw = {name: members.small(name) for name in layout.RECORDS}  # step 7
    if any(sha512_hex(each) != signed.payload[name] for name, each in raw.items()):
        raise BundleTampered
    try:
        records = decode_records(raw)
    except NewerRecord:
        raise NewerBundle from None
    except MalformedRecord:
        raise MalformedBundle from None
    require_agreement(records, signed.signer)  # step 8
    _require_announced(records, raw, signed)
    return records


def _require_announced(records: Records, raw: dict[str, bytes], signed: _Signed) -> None:
    """Refuse records that are not those which the tag files announce."""
    meta, attachments = signed.meta, records.attachments
    octets = sum(map(len, raw.values())) + sum(each.size_bytes for each in attachments)
    listed = {layout.attachment_name(each.id): each.sha512 for each in attachments}
    announced = dict(tuple(signed.payload.items())[3:])
    bag_info = encode_bag_info(meta.bundle_id, meta.claimed_at, octets, len(signed.payload))
    if (
        list(announced.items()) != list(listed.items())
        or records.counts(octets) != meta.counts
        or answers(records.testimony.consent) != meta.consent
        or bag_info != signed.bag_info
    ):
        raise MalformedBundle


def _take(
    members: Members,
    signed: _Signed,
    facts: Attachment,
    sink: Sink,
    pool: ThreadPoolExecutor,
) -> None:
    """Do step 9 for one attachment."""
    name = layout.attachment_name(facts.id)
    taking = sink.begin(facts)
    sha512 = SideHash(pool)
    for piece in members.pieces(name, facts.size_bytes):
        sha512.update(piece)
        taking.write(piece)
    if sha512.hexdigest() != signed.payload[name]:
        raise BundleTampered
    taking.finish()
