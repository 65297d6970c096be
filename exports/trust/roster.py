"""Rosters: signing one, and when one may take the place of another.

After the root of The Update Framework, in little: the keys that are trusted now, and the
keys that a new roster names, must both say yes to it. So a root can be changed by those
who hold it, and by nobody else; and no older roster ever comes back. Expiry only warns,
because a clock can be wrong. See docs/format.md, section 9.6.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from crypto import b64
from crypto.errors import BadCard, MalformedFile, NewerFormat, Tampered
from crypto.identity import Card, Identity, parse_card
from crypto.signing import BothSignatures
from desktop.domain import canonical
from desktop.domain.errors import MalformedRecord
from desktop.domain.roster import Roster, RosterSignature
from desktop.domain.roster_codec import (
    body_value,
    read_roster,
    root_value,
    roster_value,
)
from exports.trust.errors import (
    BadRosterSignature,
    BrokenRosterChain,
    ForkedRoster,
    MalformedRoster,
    NotEnoughSignatures,
    OldRoster,
    OtherOrganisation,
    RosterUnsigned,
    UnlistedSigner,
)
from exports.trust.fingerprints import digits, of_card

PURPOSE = b"roster/v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A roster whose signatures are enough.

    Attributes:
        roster: What is to be held from now on.
        is_first: None was held: a person MUST compare the root fingerprint with somebody of
            the organisation before it is kept.
        is_held: It says the same as the roster held, which stays.
        is_expired: Its date is past: warn, and go on.
        root_changed: Other root keys or another threshold than held: worth showing.
        skipped: How many numbers lie between it and the one held.
    """

    roster: Roster
    is_first: bool = False
    is_held: bool = False
    is_expired: bool = False
    root_changed: bool = False
    skipped: int = 0


def body(roster: Roster) -> bytes:
    """Return the canonical bytes of all that root keys sign."""
    return canonical.dumps(body_value(roster))


def body_sha512(roster: Roster) -> str:
    """Return the hash by which the next roster names this one, 128 hex digits."""
    return hashlib.sha512(body(roster)).hexdigest()


def root_fingerprint(roster: Roster) -> str:
    """Return the 40 digits that people compare before they trust a first roster."""
    raw = canonical.dumps(
        {"organisation": roster.organisation, "root": root_value(roster.root)}
    )
    return digits(raw)


def sign_roster(roster: Roster, identity: Identity) -> Roster:
    """Return the roster with both signatures of `identity`, in place of earlier ones.

    Raises:
        MalformedRoster: The roster breaks the format; nothing was signed.
    """
    require_form(roster)
    both = identity.sign_both(PURPOSE, _message(roster))
    own = RosterSignature(
        signer=identity.card.fingerprint,
        ed25519=both.ed25519.hex(),
        mldsa65_key=b64.encode_padded(both.mldsa65_key),
        mldsa65=b64.encode_padded(both.mldsa65),
    )
    others = [each for each in roster.signatures if each.signer != own.signer]
    signatures = sorted([*others, own], key=lambda each: each.signer)
    return replace(roster, signatures=tuple(signatures))


def _message(roster: Roster) -> bytes:
    return hashlib.sha512(body(roster)).digest()


def require_form(roster: Roster) -> None:
    """Return if the roster is of its form, signatures aside.

    Raises:
        MalformedRoster: A field is odd; a card is none; root keys or members are not sorted
            by fingerprint or there twice; or two root cards share a key, which would count
            one key twice.
    """
    try:
        read_roster(canonical.loads(canonical.dumps(roster_value(roster))))
    except MalformedRecord:
        raise MalformedRoster from None
    _cards(each.card for each in roster.members)
    root = _cards(roster.root.keys).values()
    for keys in ({each.sign.raw for each in root}, {each.keys.sign_pq for each in root}):
        if len(keys) != len(root):
            raise MalformedRoster


def _cards(texts: Iterable[str]) -> dict[str, Card]:
    """Return cards by fingerprint, if they are cards, and sorted."""
    cards: dict[str, Card] = {}
    last = ""
    for text in texts:
        try:
            card = _card(text)
        except (BadCard, NewerFormat):
            raise MalformedRoster from None
        fingerprint = of_card(text)
        if fingerprint <= last:
            raise MalformedRoster
        cards[fingerprint] = card
        last = fingerprint
    return cards


@lru_cache(maxsize=512)
def _card(text: str) -> Card:
    """Return a card, read once: a full roster has 316, and is looked at several times."""
    return parse_card(text)


def require_own(roster: Roster) -> None:
    """Return if the roster is of its form and every signature of its own root holds.

    It may lack signatures: it is passed on to be signed. It is not accepted by this.

    Raises:
        MalformedRoster: See `require_form`.
        BadRosterSignature: One of its own root keys did not sign what stands there.
        UnlistedSigner: A first roster is signed by somebody else; a later one may bear
            signatures of the root before, which only its holder can check.
    """
    require_form(roster)
    root = _cards(roster.root.keys)
    message = _message(roster)
    for signature in roster.signatures:
        if signature.signer in root:
            _require_right(signature, message, root[signature.signer])
        elif roster.number == 1:
            raise UnlistedSigner


def accept(held: Roster | None, new: Roster, today: date) -> Accepted:
    """Return what to hold, if `new` may be held in place of `held`.

    Args:
        held: The roster of this organisation that was accepted last; None for the first.
        new: The roster that came, unverified.
        today: To tell whether it is expired, which refuses nothing.

    Raises:
        MalformedRoster: See `require_form`.
        OtherOrganisation: It is not of the organisation of `held`.
        OldRoster: Its number is lower than that held.
        RosterUnsigned, UnlistedSigner, BadRosterSignature, NotEnoughSignatures: Its
            signatures do not bear it.
        ForkedRoster: It has the number of `held` and another body.
        BrokenRosterChain: It is the next, and does not name `held` as the one before.
    """
    require_form(new)
    is_expired = new.expires_on < today.isoformat()
    if held is None:
        _require_signed(new, ())
        return Accepted(roster=new, is_first=True, is_expired=is_expired)
    if new.organisation != held.organisation:
        raise OtherOrganisation
    if new.number < held.number:
        raise OldRoster
    _require_signed(new, (held,))
    if new.number == held.number:
        if body(new) != body(held):
            raise ForkedRoster
        return Accepted(roster=held, is_held=True, is_expired=is_expired)
    if new.number == held.number + 1 and new.previous != body_sha512(held):
        raise BrokenRosterChain
    return Accepted(
        roster=new,
        is_expired=is_expired,
        root_changed=root_fingerprint(new) != root_fingerprint(held),
        skipped=new.number - held.number - 1,
    )


def _require_signed(new: Roster, held: tuple[Roster, ...]) -> None:
    """Refuse signatures that are not right, or not enough for `new` and for each held."""
    if not new.signatures:
        raise RosterUnsigned
    roots = [(each.root.threshold, _cards(each.root.keys)) for each in (new, *held)]
    cards = {fingerprint: card for _, root in roots for fingerprint, card in root.items()}
    message = _message(new)
    for signature in new.signatures:
        if signature.signer not in cards:
            raise UnlistedSigner
        _require_right(signature, message, cards[signature.signer])
    signers = {each.signer for each in new.signatures}
    for threshold, root in roots:
        if len(signers & root.keys()) < threshold:
            raise NotEnoughSignatures


def _require_right(signature: RosterSignature, message: bytes, card: Card) -> None:
    try:
        both = BothSignatures(
            ed25519=bytes.fromhex(signature.ed25519),
            mldsa65_key=b64.decode_padded(signature.mldsa65_key.encode()),
            mldsa65=b64.decode_padded(signature.mldsa65.encode()),
        )
        card.verify_both(PURPOSE, message, both)
    except (MalformedFile, Tampered):
        raise BadRosterSignature from None
