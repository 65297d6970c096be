"""``bundle.json``: who signed what for whom, in which place of the signer's sequence.

It is signed, so that nobody can re-address a bundle or slip one into another's place
without being seen. See docs/format.md, section 7.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crypto.identity import Card
from crypto.minisign import PublicKey
from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.fields import VERSION, Fields, read_text
from desktop.domain.moments import is_time
from desktop.domain.records_codec import about_value, read_about
from exports.bundle.answers import Answers, answers_value, read_answers
from exports.bundle.layout import MAY_HOLD_PARTICULARS
from exports.errors import MalformedBundle, NewerBundle

FORMAT = "deponent-bundle"
CLOCK = "not verified"
PQ_CONTEXT = b"deponent-bundle/1"
"""Of the second signature over the tag manifest."""
MAX_RECIPIENTS = 16

_FINGERPRINT = re.compile("[0-9]{40}")
_KEY_ID = re.compile("[0-9A-F]{16}")
_MANIFEST = re.compile("(?:[0-9a-f]{128})?")
_COMMENT = re.compile(FORMAT + "/(0|[1-9][0-9]{0,8}) ([0-9a-f]{32})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is, so that a missing part is noticed by its signed number."""

    leaves: int
    custody_events: int
    attachments: int
    payload_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Whose keys signed, as a card names them.

    Attributes:
        fingerprint: 40 digits of the card.
        key_id: Id of the Ed25519 key, 16 hex digits as the minisign command prints them.
        mldsa65_sha256: SHA-256 of the ML-DSA-65 key, 64 hex digits.
    """

    fingerprint: str
    key_id: str
    mldsa65_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What ``bundle.json`` says.

    Attributes:
        bundle_id: 32 random lower-case hex digits.
        salt: 64 random hex digits, so that nobody guesses the file from its hash.
        recipients: Fingerprints of all recipients' cards, sorted, none twice.
        claimed_at: ISO 8601 time with offset by a clock that nobody verified.
        sequence: Count of bundles that this key has signed, from 1.
        previous: SHA-512 of the tag manifest of the bundle before; empty for the first.
        about: The bundle that this one is about, if its type has one.
        custodians: Fingerprints of those who can open the particulars; empty if there are
            none.
        consent: The answers, in a testimony only.
    """

    kind: BundleType
    bundle_id: str
    salt: str
    signer: Signer
    recipients: tuple[str, ...]
    claimed_at: str
    sequence: int
    previous: str
    counts: Counts
    about: About | None
    custodians: tuple[str, ...]
    consent: Answers | None


def signer_of(card: Card) -> Signer:
    """Return what ``bundle.json`` says of the holder of `card`."""
    return Signer(
        fingerprint=card.fingerprint,
        key_id=key_id_text(card.sign),
        mldsa65_sha256=card.keys.sign_pq,
    )


def key_id_text(key: PublicKey) -> str:
    """Return the id of a signing key as the minisign command prints it."""
    return f"{int.from_bytes(key.key_id, 'little'):016X}"


def trusted_comment(bundle_id: str) -> str:
    """Return the comment that is signed together with the tag manifest."""
    return f"{FORMAT}/{VERSION} {bundle_id}"


def read_comment(comment: str) -> str:
    """Return the bundle id in a trusted comment whose signature was verified.

    Raises:
        NewerBundle: It announces a newer version of the format.
        MalformedBundle: It is not a comment of ours, so what it signs is something else.
    """
    match = _COMMENT.fullmatch(comment)
    if match is None or match[1] == "0":
        raise MalformedBundle
    if match[1] != str(VERSION):
        raise NewerBundle
    return match[2]


def encode_meta(meta: Meta) -> bytes:
    """Return the canonical bytes of ``bundle.json``."""
    counts, signer = meta.counts, meta.signer
    return canonical.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "type": meta.kind,
            "id": meta.bundle_id,
            "salt": meta.salt,
            "signer": {
                "fingerprint": signer.fingerprint,
                "minisign_key_id": signer.key_id,
                "mldsa65_sha256": signer.mldsa65_sha256,
            },
            "recipients": list(meta.recipients),
            "claimed_at": meta.claimed_at,
            "clock": CLOCK,
            "sequence": meta.sequence,
            "previous": meta.previous,
            "counts": {
                "leaves": counts.leaves,
                "custody_events": counts.custody_events,
                "attachments": counts.attachments,
                "payload_bytes": counts.payload_bytes,
            },
            "about": about_value(meta.about),
            "particulars": list(meta.custodians) or None,
            "consent": answers_value(meta.consent),
        }
    )


def decode_meta(raw: bytes) -> Meta:
    """Return what ``bundle.json`` says.

    Raises:
        NewerBundle: A newer version of the program wrote it.
        MalformedBundle: It is not in canonical form, a field is missing, extra or odd, or
            says what cannot be.
    """
    try:
        meta = _read_meta(Fields(canonical.loads(raw)))
    except NewerRecord:
        raise NewerBundle from None
    except MalformedRecord:
        raise MalformedBundle from None
    require_sound(meta)
    return meta


def _read_meta(fields: Fields) -> Meta:
    version = fields.number("version")
    if version > VERSION:
        raise NewerBundle
    signer, counts = fields.object("signer"), fields.object("counts")
    consent = fields.optional_object("consent")
    meta = Meta(
        kind=fields.choice("type", BundleType),
        bundle_id=fields.hexed("id", 32),
        salt=fields.hexed("salt", 64),
        signer=Signer(
            fingerprint=signer.text("fingerprint"),
            key_id=signer.text("minisign_key_id"),
            mldsa65_sha256=signer.hexed("mldsa65_sha256", 64),
        ),
        recipients=fields.rows("recipients", read_text),
        claimed_at=fields.text("claimed_at"),
        sequence=fields.number("sequence"),
        previous=fields.text("previous"),
        counts=_read_counts(counts),
        about=read_about(fields.value("about")),
        custodians=_read_custodians(fields),
        consent=read_answers(consent) if consent else None,
    )
    said = (fields.text("format"), version, fields.text("clock"))
    if said != (FORMAT, VERSION, CLOCK):
        raise MalformedBundle
    for each in (signer, counts, fields):
        each.done()
    return meta


def _read_custodians(fields: Fields) -> tuple[str, ...]:
    value = fields.value("particulars")
    if value is None:
        return ()
    if not isinstance(value, list) or not value:
        raise MalformedBundle
    return tuple(map(read_text, value))


def _read_counts(fields: Fields) -> Counts:
    return Counts(
        leaves=fields.number("leaves"),
        custody_events=fields.number("custody_events"),
        attachments=fields.number("attachments"),
        payload_bytes=fields.number("payload_bytes"),
    )


def require_sound(meta: Meta) -> None:
    """Return if every field says something that can be.

    Raises:
        MalformedBundle: A fingerprint, time or hash has the wrong form; a list of people is
            not sorted, empty or too long; the first of a sequence names a bundle before it;
            or a field is there that the type does not have.
    """
    testimony = meta.kind is BundleType.TESTIMONY
    alone = testimony or meta.kind is BundleType.ROSTER
    sound = (
        is_time(meta.claimed_at)
        and _KEY_ID.fullmatch(meta.signer.key_id)
        and _FINGERPRINT.fullmatch(meta.signer.fingerprint)
        and _MANIFEST.fullmatch(meta.previous)
        and _is_people(meta.recipients)
        and (not meta.custodians or _is_people(meta.custodians))
        and meta.sequence >= 1
        and (meta.sequence == 1) == (not meta.previous)
        and (meta.consent is not None) == testimony
        and (meta.about is None) == alone
        and (not meta.custodians or meta.kind in MAY_HOLD_PARTICULARS)
    )
    if not sound:
        raise MalformedBundle


def _is_people(fingerprints: Iterable[str]) -> bool:
    """Return whether there are 1 to 16 fingerprints, sorted, none twice."""
    found = tuple(fingerprints)
    return (
        0 < len(found) <= MAX_RECIPIENTS
        and found == tuple(sorted(set(found)))
        and all(map(_FINGERPRINT.fullmatch, found))
    )
