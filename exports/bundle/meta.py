"""``bundle.json``: who signed what for whom, in which place of the signer's sequence.

It is signed, so that nobody can re-address a bundle or slip one into another's place
without being seen. See docs/format.md, section 7.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from crypto.minisign import PublicKey
from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.fields import VERSION, Fields, read_text, require_type
from exports.errors import MalformedBundle, NewerBundle

FORMAT = "deponent-bundle"
TYPE = "testimony"
CLOCK = "not verified"

_FINGERPRINT = re.compile("[0-9]{40}")
_KEY_ID = re.compile("[0-9A-F]{16}")
_MANIFEST = re.compile("(?:[0-9a-f]{128})?")
_COMMENT = re.compile(FORMAT + "/(0|[1-9][0-9]{0,8}) ([0-9a-f]{32})")
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?"
    r"(?:Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is, so that a missing part is noticed by its signed number."""

    paragraphs: int
    custody_events: int
    attachments: int
    payload_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The consent answers, without words, as `Consent` has them."""

    items: tuple[tuple[ConsentItem, Answer], ...]
    sharing: tuple[tuple[RecipientClass, Answer], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What ``bundle.json`` says.

    Attributes:
        bundle_id: 32 random lower-case hex digits.
        signer: 40-digit fingerprint of the signer's card.
        key_id: Id of the signing key, 16 hex digits as the minisign command prints them.
        recipients: Fingerprints of all recipients' cards, sorted, none twice.
        claimed_at: ISO 8601 time with offset by a clock that nobody verified.
        sequence: Count of bundles that this key has signed, from 1.
        previous: SHA-512 of the tag manifest of the bundle before; empty for the first.
    """

    bundle_id: str
    signer: str
    key_id: str
    recipients: tuple[str, ...]
    claimed_at: str
    sequence: int
    previous: str
    counts: Counts
    consent: Answers


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


def answers(consent: Consent) -> Answers:
    """Return the answers of `consent`."""
    return Answers(items=consent.items, sharing=consent.sharing)


def is_time(text: str) -> bool:
    """Return whether `text` is an ISO 8601 time with seconds and offset that exists."""
    if not _TIME.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_fingerprint(text: str) -> bool:
    """Return whether `text` is 40 digits."""
    return bool(_FINGERPRINT.fullmatch(text))


def encode_meta(meta: Meta) -> bytes:
    """Return the canonical bytes of ``bundle.json``."""
    counts = meta.counts
    recipients: list[Value] = list(meta.recipients)
    return canonical.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "type": TYPE,
            "id": meta.bundle_id,
            "signer": {"fingerprint": meta.signer, "minisign_key_id": meta.key_id},
            "recipients": recipients,
            "claimed_at": meta.claimed_at,
            "clock": CLOCK,
            "sequence": meta.sequence,
            "previous": meta.previous,
            "counts": {
                "paragraphs": counts.paragraphs,
                "custody_events": counts.custody_events,
                "attachments": counts.attachments,
                "payload_bytes": counts.payload_bytes,
            },
            "consent": {
                "items": {str(item): str(answer) for item, answer in meta.consent.items},
                "sharing": {
                    str(each): str(answer) for each, answer in meta.consent.sharing
                },
            },
        }
    )


def decode_meta(raw: bytes) -> Meta:
    """Return what ``bundle.json`` says.

    Raises:
        NewerRecord: A newer version of the program wrote it.
        MalformedRecord: It is not in canonical form, or a field is missing, extra or odd.
        MalformedBundle: A field says what cannot be.
    """
    fields = Fields(canonical.loads(raw))
    require_type(fields, TYPE)
    if fields.text("format") != FORMAT or fields.text("clock") != CLOCK:
        raise MalformedBundle
    signer, counts, consent = map(fields.object, ("signer", "counts", "consent"))
    meta = Meta(
        bundle_id=fields.hexed("id", 32),
        signer=signer.text("fingerprint"),
        key_id=signer.text("minisign_key_id"),
        recipients=fields.rows("recipients", read_text),
        claimed_at=fields.text("claimed_at"),
        sequence=fields.number("sequence"),
        previous=fields.text("previous"),
        counts=_read_counts(counts),
        consent=_read_answers(consent),
    )
    for each in (signer, counts, consent, fields):
        each.done()
    require_sound(meta)
    return meta


def _read_counts(fields: Fields) -> Counts:
    return Counts(
        paragraphs=fields.number("paragraphs"),
        custody_events=fields.number("custody_events"),
        attachments=fields.number("attachments"),
        payload_bytes=fields.number("payload_bytes"),
    )


def _read_answers(fields: Fields) -> Answers:
    items, sharing = fields.object("items"), fields.object("sharing")
    found = Answers(
        items=tuple((each, items.choice(each, Answer)) for each in ConsentItem),
        sharing=tuple((each, sharing.choice(each, Answer)) for each in RecipientClass),
    )
    items.done()
    sharing.done()
    return found


def require_sound(meta: Meta) -> None:
    """Return if every field says something that can be.

    Raises:
        MalformedBundle: A fingerprint, time or hash has the wrong form; the recipients are
            not sorted; or the first of a sequence names a bundle before it.
    """
    recipients = meta.recipients
    sound = (
        is_time(meta.claimed_at)
        and _KEY_ID.fullmatch(meta.key_id)
        and _MANIFEST.fullmatch(meta.previous)
        and all(map(is_fingerprint, (meta.signer, *recipients)))
        and recipients == tuple(sorted(set(recipients)))
        and recipients
        and meta.sequence >= 1
        and (meta.sequence == 1) == (not meta.previous)
    )
    if not sound:
        raise MalformedBundle
