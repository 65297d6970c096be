"""Everything of a bundle but its attachments, made in memory before anything is written.

The hashes of attachments are known since intake, so the signed manifests can stand first in
the archive, where a reader needs them. See docs/format.md, sections 4 to 9.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from crypto import minisign, padding
from crypto.chunks import encrypted_size
from crypto.identity import Card, Identity
from desktop.domain.custody import CustodyEvent
from desktop.domain.errors import MalformedRecord
from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from exports.bundle import layout
from exports.bundle.hashing import sha512_hex, zeros_sha512
from exports.bundle.manifests import BAGIT_TXT, encode_bag_info, encode_manifest
from exports.bundle.meta import (
    Meta,
    answers,
    encode_meta,
    key_id_text,
    require_sound,
    trusted_comment,
)
from exports.bundle.ports import Entropy
from exports.bundle.records import (
    SALT_BYTES,
    Records,
    decode_records,
    encode_records,
    require_agreement,
)
from exports.errors import (
    BundleTampered,
    MalformedBundle,
    NoSpace,
    NotSealable,
    TooLarge,
    WrongRecipients,
)

MAX_RECIPIENTS = 16
HEADER_BYTES = 64 << 10
"""More than the largest age header and the folder's own needs."""
_NO_HASH = "0" * 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One attachment to be sealed.

    Attributes:
        facts: What was noted at intake; size and hash must still be right.
        open: Returns a reader of the plain bytes; it is closed after use.
    """

    facts: Attachment
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealRequest:
    """What to seal, by whom, to whom.

    Attributes:
        recipients: Cards of 1 to 16 recipients, none twice.
        compatible: Seal to their X25519 keys instead of the post-quantum ones.
        claimed_at: ISO 8601 time with offset.
        sequence: Count of bundles this signer has signed, from 1.
        previous: SHA-512 of the tag manifest of the signer's bundle before; else empty.
    """

    testimony: Testimony
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Source, ...]
    signer: Identity
    recipients: tuple[Card, ...]
    compatible: bool
    claimed_at: str
    sequence: int
    previous: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What will stand in the archive.

    Attributes:
        members: Names and contents of all that stands before the attachments, in order.
        padding_bytes: Size of the last member.
        tar_bytes: Size of the whole archive.
        manifest_sha512: SHA-512 of the signed tag manifest.
    """

    bundle_id: str
    members: tuple[tuple[str, bytes], ...]
    padding_bytes: int
    tar_bytes: int
    manifest_sha512: str


def make_plan(request: SealRequest, entropy: Entropy, floor: int, free_bytes: int) -> Plan:
    """Return the plan of a bundle, signed.

    Args:
        request: What to seal.
        entropy: Returns so many random bytes.
        floor: The archive becomes at least so many bytes large.
        free_bytes: So much space there is for the sealed file.

    Raises:
        NoSpace: The sealed file needs more.
        WrongRecipients: None, too many, or one twice.
        TooLarge: A limit of the format is exceeded.
        NotSealable: A reader would refuse what is asked for.
    """
    records = _within_limits(request)
    salts = (entropy(SALT_BYTES), entropy(SALT_BYTES), entropy(SALT_BYTES))
    bundle_id = entropy(16).hex()
    try:
        payload = encode_records(records, salts)
        require_agreement(decode_records(payload), request.signer.card)
        tags = _tags(request, records, payload, bundle_id)
    except (MalformedRecord, MalformedBundle, BundleTampered):
        raise NotSealable from None
    natural_bytes = _natural_bytes(records, tags, payload)
    padded = padding.padded_size(natural_bytes, floor)
    tar_bytes = layout.rounded(padded, layout.RECORD)
    needed_bytes = encrypted_size(tar_bytes) + HEADER_BYTES
    if needed_bytes > free_bytes:
        raise NoSpace(needed_bytes, free_bytes)
    padding_bytes = tar_bytes - natural_bytes
    tag_manifest = _tag_manifest(tags, zeros_sha512(padding_bytes))
    signature = minisign.sign(
        request.signer.signing, tag_manifest, trusted_comment(bundle_id)
    )
    first = {layout.TAG_MANIFEST: tag_manifest, layout.SIGNATURE: signature}
    members = tuple((first | tags | payload).items())
    if any(len(raw) > layout.MAX_BYTES[name] for name, raw in members):
        raise TooLarge
    return Plan(
        bundle_id=bundle_id,
        members=members,
        padding_bytes=padding_bytes,
        tar_bytes=tar_bytes,
        manifest_sha512=sha512_hex(tag_manifest),
    )


def _within_limits(request: SealRequest) -> Records:
    fingerprints = [card.fingerprint for card in request.recipients]
    if not 0 < len(set(fingerprints)) == len(fingerprints) <= MAX_RECIPIENTS:
        raise WrongRecipients
    facts = tuple(source.facts for source in request.attachments)
    if (
        len(facts) > layout.MAX_ATTACHMENTS
        or max((each.size_bytes for each in facts), default=0) > layout.MAX_ATTACHMENT_BYTES
    ):
        raise TooLarge
    return Records(testimony=request.testimony, custody=request.custody, attachments=facts)


def _tags(
    request: SealRequest, records: Records, payload: dict[str, bytes], bundle_id: str
) -> dict[str, bytes]:
    """Return the signed tag files that stand before the payload, by name, in order."""
    octets = sum(map(len, payload.values()))
    octets += sum(each.size_bytes for each in records.attachments)
    card = request.signer.card
    meta = Meta(
        bundle_id=bundle_id,
        signer=card.fingerprint,
        key_id=key_id_text(card.sign),
        recipients=tuple(sorted(each.fingerprint for each in request.recipients)),
        claimed_at=request.claimed_at,
        sequence=request.sequence,
        previous=request.previous,
        counts=records.counts(octets),
        consent=answers(records.testimony.consent),
    )
    require_sound(meta)
    hashes = [(name, sha512_hex(raw)) for name, raw in payload.items()]
    hashes += [
        (layout.attachment_name(each.id), each.sha512) for each in records.attachments
    ]
    bag_info = encode_bag_info(bundle_id, meta.claimed_at, octets, len(hashes))
    return {
        layout.BAGIT: BAGIT_TXT,
        layout.BAG_INFO: bag_info,
        layout.META: encode_meta(meta),
        layout.SIGNER_CARD: card.to_text().encode(),
        layout.MANIFEST: encode_manifest(hashes),
    }


def _tag_manifest(tags: dict[str, bytes], padding_sha512: str) -> bytes:
    hashes = [(name, sha512_hex(raw)) for name, raw in tags.items()]
    return encode_manifest([*hashes, (layout.PADDING, padding_sha512)])


def _natural_bytes(
    records: Records, tags: dict[str, bytes], payload: dict[str, bytes]
) -> int:
    """Return the size of the archive with an empty padding member."""
    # A manifest is as long with one hash as with another, and a signature fills one block.
    sizes = [len(_tag_manifest(tags, _NO_HASH)), layout.MAX_BYTES[layout.SIGNATURE], 0]
    sizes += map(len, (*tags.values(), *payload.values()))
    sizes += [each.size_bytes for each in records.attachments]
    return sum(map(layout.occupied, sizes)) + len(layout.END)
