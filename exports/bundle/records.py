"""The three signed records of a bundle, cut into leaves, and that they agree.

Each leaf stands beside 32 random bytes, and one list holds the hashes of all leaves: so a
part can be withheld later while the rest still verifies, and nobody can guess what a part
was. See docs/format.md, section 8.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from crypto import signing
from crypto.errors import Tampered
from crypto.identity import Card
from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.canonical import Value
from desktop.domain.codec import attachments_value, read_attachments_value
from desktop.domain.custody import CustodyEvent
from desktop.domain.custody_codec import (
    custody_hash_input,
    custody_value,
    read_custody_value,
)
from desktop.domain.evidence import Attachment
from desktop.domain.fields import Fields, require_type
from desktop.domain.leaves import (
    SALT_BYTES,
    Leaf,
    commitment,
    cut,
    join,
    leaf_value,
    read_leaf,
    salted,
)
from desktop.domain.letters import Receipt
from desktop.domain.records import Record, testimony_of, type_of
from desktop.domain.records_codec import read_record, record_value
from desktop.domain.sound import named_attachments
from desktop.domain.testimony import Testimony
from exports.bundle import layout
from exports.bundle.manifests import encode_manifest
from exports.bundle.ports import Entropy
from exports.errors import BundleTampered, MalformedBundle

CUSTODY_PURPOSE = b"custody/v1"
_WITH_EVIDENCE = frozenset(
    {
        BundleType.TESTIMONY,
        BundleType.SUPPLEMENT,
        BundleType.OPINION,
        BundleType.DISCLOSURE,
    }
)
_WITHOUT_CUSTODY = frozenset({BundleType.ROSTER, BundleType.RECEIPT, BundleType.DISCLOSURE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What a bundle says."""

    main: Record
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Attachment, ...]

    @property
    def kind(self) -> BundleType:
        """The type of the bundle."""
        return type_of(self.main)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """The records as they stand in the archive.

    Attributes:
        members: The bytes of the three record members by name, in order.
        commitments: The hashes of all leaves, as ``commitments.txt``.
        leaves: How many there are.
    """

    members: dict[str, bytes]
    commitments: bytes
    leaves: int


def encode_records(records: Records, entropy: Entropy) -> Payload:
    """Return the records as they will stand in the archive.

    Args:
        records: What to encode.
        entropy: Gives 32 random bytes for each leaf.
    """
    kind = records.kind
    cuttings = (
        cut(str(kind), record_value(records.main)),
        cut("custody", custody_value(records.custody)),
        cut("attachments", attachments_value(records.attachments)),
    )
    commitments: list[tuple[str, str]] = []
    members: dict[str, bytes] = {}
    types = (kind, "custody", "attachments")
    names = layout.record_names(kind)
    for name, named, cutting in zip(names, types, cuttings, strict=True):
        leaves = salted(cutting, (entropy(SALT_BYTES) for _leaf in cutting))
        commitments += _commitments(leaves)
        members[name] = canonical.dumps(
            {"leaves": list(map(leaf_value, leaves)), "type": named, "version": 1}
        )
    return Payload(
        members=members,
        commitments=encode_manifest(commitments),
        leaves=len(commitments),
    )


def _commitments(leaves: Iterable[Leaf]) -> list[tuple[str, str]]:
    return [(leaf.path, commitment(leaf)) for leaf in leaves]


def decode_records(kind: BundleType, members: dict[str, bytes]) -> tuple[Records, Payload]:
    """Return the records, and what their leaves give, from the three record members.

    Args:
        kind: The type that ``bundle.json`` names.
        members: The bytes of the three record members by name, in order.

    Raises:
        MalformedRecord, NewerRecord: As the codecs say.
    """
    main, custody, attachments = members.values()
    commitments: list[tuple[str, str]] = []
    records = Records(
        main=read_record(kind, _joined(main, str(kind), commitments)),
        custody=read_custody_value(_joined(custody, "custody", commitments)),
        attachments=read_attachments_value(
            _joined(attachments, "attachments", commitments)
        ),
    )
    payload = Payload(
        members=members,
        commitments=encode_manifest(commitments),
        leaves=len(commitments),
    )
    return records, payload


def _joined(raw: bytes, named: str, commitments: list[tuple[str, str]]) -> Value:
    """Return the value of one record, and add the commitments of its leaves."""
    fields = Fields(canonical.loads(raw))
    require_type(fields, named)
    leaves = fields.rows("leaves", read_leaf)
    fields.done()
    commitments += _commitments(leaves)
    return join(named, leaves)


def require_agreement(records: Records, signer: Card, about: About | None) -> None:
    """Return if the records are about one testimony, by one signer, without contradiction.

    Args:
        records: What the bundle says.
        signer: Whose custody events they must be.
        about: The bundle that this one is about.

    Raises:
        MalformedBundle: They contradict each other, the type has no evidence or custody, a
            testimony points at evidence that is not there, or a receipt is for another
            bundle than the one it is about.
        BundleTampered: A custody event's hash or signature is not right.
    """
    if records.custody and records.kind in _WITHOUT_CUSTODY:
        raise MalformedBundle
    _require_custody(records, signer)
    if records.attachments and records.kind not in _WITH_EVIDENCE:
        raise MalformedBundle
    main = records.main
    if isinstance(main, Testimony):
        there = {each.id for each in records.attachments}
        if named_attachments(main) - there:
            raise MalformedBundle
    if isinstance(main, Receipt) and about != About(
        bundle=main.bundle, manifest_sha512=main.manifest_sha512
    ):
        raise MalformedBundle


def _require_custody(records: Records, signer: Card) -> None:
    subject, actor = testimony_of(records.main), signer.fingerprint
    for event in records.custody:
        if event.actor != actor or event.subject != subject:
            raise MalformedBundle
        _require_signed(event, signer)
    for before, after in pairwise(records.custody):
        if after.sequence == before.sequence + 1 and after.previous != before.hash:
            raise BundleTampered


def _require_signed(event: CustodyEvent, signer: Card) -> None:
    digest = hashlib.sha256(custody_hash_input(event)).digest()
    if digest.hex() != event.hash:
        raise BundleTampered
    try:
        signing.verify(CUSTODY_PURPOSE, digest, bytes.fromhex(event.signature), signer.sign)
    except Tampered:
        raise BundleTampered from None
