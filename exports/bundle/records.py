"""The three signed records of a bundle, and that they agree with each other.

Each stands beside 32 random bytes, so that nobody can guess a short record from its
published hash. See docs/format.md, sections 8 and 9.
"""

import hashlib
from dataclasses import dataclass
from itertools import pairwise

from crypto import signing
from crypto.errors import Tampered
from crypto.identity import Card
from desktop.domain import canonical
from desktop.domain.codec import (
    attachment_value,
    decode_testimony,
    encode_testimony,
    read_attachment,
)
from desktop.domain.codes import parse_case_code
from desktop.domain.custody import CustodyEvent
from desktop.domain.custody_codec import custody_hash_input, decode_custody, encode_custody
from desktop.domain.errors import BadCaseCode, MalformedRecord
from desktop.domain.evidence import Attachment
from desktop.domain.fields import VERSION, Fields, require_type
from desktop.domain.testimony import Testimony
from exports.bundle import layout
from exports.bundle.meta import Counts, is_time
from exports.errors import BundleTampered, MalformedBundle

SALT_BYTES = 32
CUSTODY_PURPOSE = b"custody/v1"
NO_EVENT = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What a bundle is about."""

    testimony: Testimony
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Attachment, ...]

    def counts(self, payload_bytes: int) -> Counts:
        """Return the counts that ``bundle.json`` states."""
        return Counts(
            paragraphs=len(self.testimony.paragraphs),
            custody_events=len(self.custody),
            attachments=len(self.attachments),
            payload_bytes=payload_bytes,
        )


def encode_records(records: Records, salts: tuple[bytes, bytes, bytes]) -> dict[str, bytes]:
    """Return the bytes of the three record members by name.

    Args:
        records: What to encode.
        salts: 32 random bytes for each.
    """
    attachments = canonical.dumps(
        {
            "version": VERSION,
            "type": "attachments",
            "attachments": [attachment_value(each) for each in records.attachments],
        }
    )
    plain = (
        encode_testimony(records.testimony),
        encode_custody(records.custody),
        attachments,
    )
    return {
        name: canonical.dumps({"record": canonical.loads(raw), "salt": salt.hex()})
        for name, raw, salt in zip(layout.RECORDS, plain, salts, strict=True)
    }


def decode_records(raw: dict[str, bytes]) -> Records:
    """Return the records from the bytes of the three record members by name.

    Raises:
        MalformedRecord, NewerRecord: As the codecs say.
    """
    testimony, custody, attachments = (_unsalted(raw[name]) for name in layout.RECORDS)
    return Records(
        testimony=decode_testimony(testimony),
        custody=decode_custody(custody),
        attachments=_decode_attachments(attachments),
    )


def _unsalted(raw: bytes) -> bytes:
    value = canonical.loads(raw)
    if not isinstance(value, dict) or "record" not in value:
        raise MalformedRecord
    record = value.pop("record")
    fields = Fields(value)
    fields.hexed("salt", 2 * SALT_BYTES)
    fields.done()
    return canonical.dumps(record)


def _decode_attachments(raw: bytes) -> tuple[Attachment, ...]:
    fields = Fields(canonical.loads(raw))
    require_type(fields, "attachments")
    attachments = fields.rows("attachments", read_attachment)
    fields.done()
    return attachments


def require_agreement(records: Records, signer: Card) -> None:
    """Return if the records are about one testimony, by one signer, without contradiction.

    Raises:
        MalformedBundle: They contradict each other or exceed the limits.
        BundleTampered: A custody event's hash or signature is not right.
    """
    ids = [each.id for each in records.attachments]
    sizes = [each.size_bytes for each in records.attachments]
    if (
        len(set(ids)) != len(ids)
        or len(ids) > layout.MAX_ATTACHMENTS
        or max(sizes, default=0) > layout.MAX_ATTACHMENT_BYTES
        or records.testimony.revision < 1
    ):
        raise MalformedBundle
    _require_code_and_times(records)
    _require_custody(records, signer)


def _require_code_and_times(records: Records) -> None:
    testimony = records.testimony
    times = [testimony.started_at]
    times += [each.added_at for each in records.attachments]
    times += [event.at for event in records.custody]
    optional = (
        testimony.consent.recorded_at,
        testimony.read_back.confirmed_at,
        testimony.closing.closed_at,
    )
    times += [each for each in optional if each]
    try:
        known_form = parse_case_code(testimony.code) == testimony.code
    except BadCaseCode:
        known_form = False
    if not known_form or not all(map(is_time, times)):
        raise MalformedBundle


def _require_custody(records: Records, signer: Card) -> None:
    for event in records.custody:
        if (
            event.actor != signer.fingerprint
            or event.subject != records.testimony.id
            or event.sequence < 1
            or (event.sequence == 1) != (event.previous == NO_EVENT)
        ):
            raise MalformedBundle
        _require_signed(event, signer)
    for before, after in pairwise(records.custody):
        if after.sequence <= before.sequence:
            raise MalformedBundle
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
