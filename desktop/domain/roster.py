"""The roster: whose keys count, by the word of an organisation.

A small root of trust: some keys, of which a number must sign, say whose cards are good and
whose no longer are. The rules for taking a new one in the place of an old one are in
`exports.trust`; here are the values. See docs/format.md, section 9.6.
"""

from dataclasses import dataclass

MAX_ROOT_KEYS = 16
MAX_MEMBERS = 300
MAX_ORGANISATION = 120
"""Signs of a name, which is one line."""
MAX_REASON = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """The keys that may sign rosters.

    Attributes:
        keys: Texts of 1 to 16 cards, sorted by fingerprint.
        threshold: How many of them must sign, from 1 to all.
    """

    keys: tuple[str, ...]
    threshold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody whose key counts.

    Attributes:
        card: The text of the card.
        role: What the organisation says the member is; the card's own role counts nothing.
        expires_on: Date after which readers say that the entry is old.
    """

    card: str
    role: str
    expires_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """A key that no longer counts.

    Attributes:
        fingerprint: 40 digits of the card.
        since: ISO 8601 time with offset, as the organisation knows it.
        last_sequence: The last bundle of this key that is still good; 0 for none.
        reason: Why, in words.
    """

    fingerprint: str
    since: str
    last_sequence: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSignature:
    """What one root key signed.

    Attributes:
        signer: 40-digit fingerprint of the root key's card.
        ed25519: 128 hex digits.
        mldsa65_key: The ML-DSA-65 key, which the card names by hash, in base64.
        mldsa65: The second signature, in base64.
    """

    signer: str
    ed25519: str
    mldsa65_key: str
    mldsa65: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """One roster of an organisation.

    Attributes:
        organisation: Its name; the same in all its rosters.
        number: From 1, rising.
        issued_at: ISO 8601 time with offset.
        expires_on: Date after which readers warn that a newer one should be had.
        members: At most 300, sorted by fingerprint.
        revoked: Sorted by fingerprint, none twice.
        previous: SHA-512 of the body of the roster before, 128 hex digits; empty for the
            first.
        signatures: Sorted by signer, none twice.
    """

    organisation: str
    number: int
    issued_at: str
    expires_on: str
    root: Root
    members: tuple[Member, ...] = ()
    revoked: tuple[Revocation, ...] = ()
    previous: str = ""
    signatures: tuple[RosterSignature, ...] = ()
