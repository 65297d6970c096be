"""Who a person is to this program: a signing key, two keys to receive with, and a card.

The card is the public half: text that can be carried on a stick or shown as a picture. It
is signed by its own signing key, so its parts belong together; whose card it is, people
find out by comparing the 40-digit fingerprint.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass

from crypto import signing
from crypto.age.hybrid import HybridIdentity
from crypto.age.types import Recipient
from crypto.age.x25519 import X25519Identity
from crypto.card import PURPOSE, Card, format_fingerprint, parse_card, unsigned_card
from crypto.errors import BadCard
from crypto.minisign import SigningKey
from crypto.secrecy import Secret

__all__ = [
    "Card",
    "Identity",
    "Recipient",
    "format_fingerprint",
    "new_identity",
    "parse_card",
]

_MAGIC = b"deponent-identity/1\n"
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Identity(Secret):
    """All keys of one person. For the vault only.

    Attributes:
        signing: Signs bundles, receipts, custody events and the card.
        age_pq: Opens what was sealed the default way.
        age_x25519: Opens what was sealed for older programs.
        card: The public half.
    """

    signing: SigningKey
    age_pq: HybridIdentity
    age_x25519: X25519Identity
    card: Card

    def to_bytes(self) -> bytes:
        """Return all of it as bytes, which are a secret."""
        secrets = self.signing.seed + self.age_pq.secret + self.age_x25519.secret
        return _MAGIC + secrets + self.card.to_text().encode()

    @staticmethod
    def from_bytes(raw: bytes) -> "Identity":
        """Return the identity that `to_bytes` wrote.

        Raises:
            BadCard: The bytes are not an identity, or keys and card differ.
        """
        begin, rest = raw[: len(_MAGIC)], raw[len(_MAGIC) :]
        if begin != _MAGIC or len(rest) < 3 * _SECRET_BYTES:
            raise BadCard
        seeds = [rest[at : at + _SECRET_BYTES] for at in range(0, 96, _SECRET_BYTES)]
        try:
            card = parse_card(rest[96:].decode())
        except UnicodeDecodeError:
            raise BadCard from None
        identity = Identity(
            signing=SigningKey(seeds[0]),
            age_pq=HybridIdentity(seeds[1]),
            age_x25519=X25519Identity(seeds[2]),
            card=card,
        )
        identity._require_own_card()
        return identity

    def _require_own_card(self) -> None:
        mine = (self.signing.public, self.age_pq.recipient, self.age_x25519.recipient)
        if mine != (self.card.sign, self.card.recipient_pq, self.card.recipient_x25519):
            raise BadCard


def new_identity(
    pseudonym: str,
    role: str,
    made_on: str,
    entropy: Callable[[int], bytes] = os.urandom,
) -> Identity:
    """Return a new identity with its card.

    Args:
        pseudonym: 1 to 64 signs that can be seen, not a name.
        role: 1 to 32 lower-case letters, digits, ``-`` and ``_``.
        made_on: Date as ``YYYY-MM-DD``.
        entropy: Returns so many random bytes.

    Raises:
        BadPseudonym: The pseudonym is not of its form.
        BadCard: Role or date is not of its form.
    """
    key = SigningKey(entropy(_SECRET_BYTES))
    age_pq = HybridIdentity(entropy(_SECRET_BYTES))
    age_x25519 = X25519Identity(entropy(_SECRET_BYTES))
    draft = unsigned_card(
        pseudonym=pseudonym,
        role=role,
        made_on=made_on,
        sign=key.public,
        recipient_pq=age_pq.recipient,
        recipient_x25519=age_x25519.recipient,
    )
    signature = signing.sign(PURPOSE, draft.signed_part(), key)
    return Identity(
        signing=key,
        age_pq=age_pq,
        age_x25519=age_x25519,
        card=draft.with_signature(signature),
    )
