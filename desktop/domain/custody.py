"""Custody: what happened to a testimony, when, and by whose key, as a chain of events."""

from dataclasses import dataclass
from enum import StrEnum


class CustodyAct(StrEnum):
    """The acts that are recorded for ever."""

    VAULT_CREATED = "vault_created"
    CREATED = "created"
    CONSENT_RECORDED = "consent_recorded"
    ATTACHED = "attached"
    RECORDED = "recorded"
    CLOSED = "closed"
    REOPENED = "reopened"
    SEALED = "sealed"
    KEY_DESTROYED = "key_destroyed"
    COPY_KEPT = "copy_kept"
    HANDED_OVER = "handed_over"
    RECEIPT = "receipt"
    IMPORTED = "imported"
    PRINTED = "printed"
    CONTACT_ADDED = "contact_added"
    CONTACT_VERIFIED = "contact_verified"
    LETTER_SEALED = "letter_sealed"
    LETTER_RECEIVED = "letter_received"
    ROSTER_ACCEPTED = "roster_accepted"
    DISCLOSED = "disclosed"
    TIMESTAMPED = "timestamped"
    PARTICULARS_OPENED = "particulars_opened"
    WORDS_DESTROYED = "words_destroyed"
    LET_GO = "let_go"
    LETTER_FORGOTTEN = "letter_forgotten"
    DISCARDED = "discarded"


ASSESSED = "assessed"
AFTER_CLOSING = (("changed", "assessment"),)
"""Facts of a CLOSED event that changed nothing but the assessment of a closed interview."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyEvent:
    """One link of the chain.

    Attributes:
        sequence: From 1, without gaps, over the whole vault.
        subject: Testimony id the event is about; empty for the vault itself.
        actor: 40-digit fingerprint of the key that acted.
        facts: Pairs of short ASCII names and values: digests, sizes, counts, codes. Never
            names or words of people.
        previous: 64 hex digits, hash of the event before; zeros for the first.
        hash: 64 hex digits, SHA-256 of the canonical bytes of all fields above.
        signature: 128 hex digits, Ed25519 by `actor` over `hash`, purpose ``custody/v1``.
    """

    sequence: int
    at: str
    act: CustodyAct
    subject: str
    actor: str
    facts: tuple[tuple[str, str], ...]
    previous: str
    hash: str
    signature: str


def label_of(event: CustodyEvent) -> str:
    """Return by which code an event is named to people: its act, or `ASSESSED`.

    What an interviewer observed is noted after closing. It is kept as one more closing,
    and whoever reads the record must not take it for one.
    """
    assessed = (CustodyAct.CLOSED, AFTER_CLOSING)
    return ASSESSED if (event.act, event.facts) == assessed else str(event.act)
