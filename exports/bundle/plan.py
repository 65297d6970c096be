"""Everything of a bundle but its attachments, made in memory before anything is written.

The hashes of attachments are known since intake, so the signed manifests can stand first in
the archive, where a reader needs them. See docs/format.md, sections 4 to 9.
"""

from dataclasses import dataclass, replace

from crypto import minisign, mldsa, padding
from crypto.chunks import encrypted_size
from crypto.identity import Card, Identity
from desktop.domain.errors import MalformedRecord
from desktop.domain.leaves import SALT_BYTES
from desktop.domain.records import testimony_of
from desktop.domain.testimony import Testimony
from exports.bundle import layout
from exports.bundle.answers import Answers, answers
from exports.bundle.disclosure import require_honest
from exports.bundle.hashing import sha512_hex, zeros_sha512
from exports.bundle.manifests import BAGIT_TXT, encode_bag_info, encode_manifest
from exports.bundle.meta import (
    MAX_RECIPIENTS,
    PQ_CONTEXT,
    Counts,
    Meta,
    encode_meta,
    require_sound,
    signer_of,
    trusted_comment,
)
from exports.bundle.particulars import seal_particulars
from exports.bundle.ports import Entropy
from exports.bundle.records import (
    Payload,
    Records,
    decode_records,
    encode_records,
    require_agreement,
)
from exports.bundle.request import Apart, SealRequest, Source
from exports.errors import (
    BundleTampered,
    MalformedBundle,
    NoSpace,
    NotSealable,
    TooLarge,
    Vast,
    WrongRecipients,
)

__all__ = ["Apart", "Plan", "SealRequest", "Source", "make_plan"]

HEADER_BYTES = 64 << 10
"""More than the largest age header and the folder's own needs."""
_NO_HASH = "0" * 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What will stand in the archive.

    Attributes:
        members: Names and contents of all that stands before the attachments, in order.
        padding_bytes: Size of the last member.
        tar_bytes: Size of the whole archive.
        manifest_sha512: SHA-512 of the signed tag manifest.
        signature_sha512: SHA-512 of the minisign file: what a time-stamp covers.
    """

    bundle_id: str
    members: tuple[tuple[str, bytes], ...]
    padding_bytes: int
    tar_bytes: int
    manifest_sha512: str
    signature_sha512: str


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
    bundle_id = entropy(16).hex()
    try:
        sealed = _sealed_apart(request, bundle_id, entropy)
        payload = encode_records(records, entropy)
        read_again, _payload = decode_records(records.kind, payload.members)
        require_agreement(read_again, request.signer.card, request.about)
        signer = request.signer.card
        require_honest(records.main, records.attachments, request.about, signer)
        tags = _tags(request, records, payload, sealed, _Random(bundle_id, entropy))
    except (MalformedRecord, MalformedBundle, BundleTampered):
        raise NotSealable from None
    behind = payload.members | sealed
    natural_bytes = _natural_bytes(records, tags, behind)
    padded = padding.padded_size(natural_bytes, floor)
    tar_bytes = layout.rounded(padded, layout.RECORD)
    needed_bytes = encrypted_size(tar_bytes) + HEADER_BYTES
    if needed_bytes > free_bytes:
        raise NoSpace(needed_bytes, free_bytes)
    padding_bytes = tar_bytes - natural_bytes
    tag_manifest = _tag_manifest(tags, zeros_sha512(padding_bytes))
    first = _signed(request.signer, tag_manifest, bundle_id)
    members = tuple((first | tags | behind).items())
    if any(len(raw) > layout.MAX_BYTES[name] for name, raw in members):
        raise TooLarge(Vast.RECORDS)
    return Plan(
        bundle_id=bundle_id,
        members=members,
        padding_bytes=padding_bytes,
        tar_bytes=tar_bytes,
        manifest_sha512=sha512_hex(tag_manifest),
        signature_sha512=sha512_hex(first[layout.SIGNATURE]),
    )


def _within_limits(request: SealRequest) -> Records:
    _require_people(request.recipients)
    if request.apart:
        _require_people(request.apart.custodians)
    facts = tuple(source.facts for source in request.attachments)
    largest = max((each.size_bytes for each in facts), default=0)
    if len(facts) > layout.MAX_ATTACHMENTS or largest > layout.MAX_ATTACHMENT_BYTES:
        raise TooLarge(Vast.EVIDENCE)
    return Records(main=request.record, custody=request.custody, attachments=facts)


def _require_people(cards: tuple[Card, ...]) -> None:
    fingerprints = {card.fingerprint for card in cards}
    if not 0 < len(fingerprints) == len(cards) <= MAX_RECIPIENTS:
        raise WrongRecipients


def _sealed_apart(
    request: SealRequest, bundle_id: str, entropy: Entropy
) -> dict[str, bytes]:
    """Return the member with the particulars by its name, or nothing."""
    apart = request.apart
    if apart is None:
        return {}
    if apart.particulars.testimony != testimony_of(request.record):
        raise MalformedBundle  # custodians would refuse the whole bundle
    own = replace(apart.particulars, bundle=bundle_id)
    sealed = seal_particulars(own, apart.custodians, entropy, compatible=request.compatible)
    return {layout.PARTICULARS: sealed}


@dataclass(frozen=True, slots=True)
class _Random:
    bundle_id: str
    entropy: Entropy


def _tags(
    request: SealRequest,
    records: Records,
    payload: Payload,
    sealed: dict[str, bytes],
    random: _Random,
) -> dict[str, bytes]:
    """Return the signed tag files that stand before the payload, by name, in order."""
    behind = payload.members | sealed
    octets = sum(map(len, behind.values()))
    octets += sum(each.size_bytes for each in records.attachments)
    card = request.signer.card
    meta = Meta(
        kind=records.kind,
        bundle_id=random.bundle_id,
        salt=random.entropy(SALT_BYTES).hex(),
        signer=signer_of(card),
        recipients=_sorted_fingerprints(request.recipients),
        claimed_at=request.claimed_at,
        sequence=request.sequence,
        previous=request.previous,
        counts=Counts(
            leaves=payload.leaves,
            custody_events=len(records.custody),
            attachments=len(records.attachments),
            payload_bytes=octets,
        ),
        about=request.about,
        custodians=_sorted_fingerprints(request.apart.custodians if request.apart else ()),
        consent=_consent(request),
    )
    require_sound(meta)
    hashes = [(name, sha512_hex(raw)) for name, raw in behind.items()]
    hashes += [
        (layout.attachment_name(each.id), each.sha512) for each in records.attachments
    ]
    bag_info = encode_bag_info(random.bundle_id, request.claimed_at, octets, len(hashes))
    return {
        layout.BAGIT: BAGIT_TXT,
        layout.BAG_INFO: bag_info,
        layout.META: encode_meta(meta),
        layout.SIGNER_CARD: card.to_text().encode(),
        layout.COMMITMENTS: payload.commitments,
        layout.MANIFEST: encode_manifest(hashes),
    }


def _consent(request: SealRequest) -> Answers | None:
    main = request.record
    return answers(main.consent, request.given) if isinstance(main, Testimony) else None


def _sorted_fingerprints(cards: tuple[Card, ...]) -> tuple[str, ...]:
    return tuple(sorted(card.fingerprint for card in cards))


def _tag_manifest(tags: dict[str, bytes], padding_sha512: str) -> bytes:
    hashes = [(name, sha512_hex(raw)) for name, raw in tags.items()]
    return encode_manifest([*hashes, (layout.PADDING, padding_sha512)])


def _signed(signer: Identity, tag_manifest: bytes, bundle_id: str) -> dict[str, bytes]:
    """Return the first members: the tag manifest and both signatures."""
    key = signer.signing_pq
    signature = key.sign(PQ_CONTEXT, tag_manifest)
    return {
        layout.TAG_MANIFEST: tag_manifest,
        layout.SIGNATURE: minisign.sign(
            signer.signing, tag_manifest, trusted_comment(bundle_id)
        ),
        layout.SIGNATURE_PQ: mldsa.encode_file(key.public, signature),
    }


def _natural_bytes(
    records: Records, tags: dict[str, bytes], behind: dict[str, bytes]
) -> int:
    """Return the size of the archive with an empty padding member."""
    # A manifest is as long with one hash as with another, and so is each signature file.
    sizes = [len(_tag_manifest(tags, _NO_HASH)), layout.BLOCK, mldsa.FILE_BYTES, 0]
    sizes += map(len, (*tags.values(), *behind.values()))
    sizes += [each.size_bytes for each in records.attachments]
    return sum(map(layout.occupied, sizes)) + len(layout.END)
