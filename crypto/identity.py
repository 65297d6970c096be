"""Who a person is to this program: two keys to sign with, two to receive with, and a card.

The card is the public half: text that can be carried on a stick or shown as a picture. It
is signed by its own signing key, so its parts belong together; whose card it is, people
find out by comparing the 40-digit fingerprint.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto import signing
from crypto.age.hybrid import HybridIdentity
from crypto.age.types import Recipient
from crypto.age.x25519 import X25519Identity
from crypto.card import (
    PURPOSE,
    Card,
    PublicKeys,
    format_fingerprint,
    parse_card,
    unsigned_card,
)
from crypto.errors import BadCard, BadKey
from crypto.minisign import SigningKey
from crypto.mldsa import PqSigningKey
from crypto.secrecy import Secret
from crypto.signing import BothSignatures

__all__ = [
    "Card",
    "Identity",
    "Recipient",
    "format_fingerprint",
    "identity_from_seed",
    "new_identity",
    "parse_card",
]

_MAGIC = b"deponent-identity/1\n"
_SECRET_BYTES = 32
_SECRETS = ("sign", "sign-pq", "age-pq", "age")
"""In this order they are kept, and by these names derived from one seed."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Identity(Secret):
    """All keys of one person. For the vault only.

    Attributes:
        signing: Signs bundles, rosters, custody events and the card.
        signing_pq: Signs bundles and rosters once more.
        age_pq: Opens what was sealed the default way.
        age_x25519: Opens what was sealed for older programs.
        card: The public half.
    """

    signing: SigningKey
    signing_pq: PqSigningKey
    age_pq: HybridIdentity
    age_x25519: X25519Identity
    card: Card

    def sign_both(self, purpose: bytes, message: bytes) -> BothSignatures:
        """Return the signatures of both keys over `message` for `purpose`."""
        return BothSignatures(
            ed25519=signing.sign(purpose, message, self.signing),
            mldsa65_key=self.signing_pq.public.raw,
            mldsa65=self.signing_pq.sign(purpose, message),
        )

    def to_bytes(self) -> bytes:
        """Return all of it as bytes, which are a secret."""
        secrets = (
            self.signing.seed
            + self.signing_pq.seed
            + self.age_pq.secret
            + self.age_x25519.secret
        )
        return _MAGIC + secrets + self.card.to_text().encode()

    @staticmethod
    def from_bytes(raw: bytes) -> "Identity":
        """Return the identity that `to_bytes` wrote.

        Raises:
            BadCard: The bytes are not an identity, or keys and card differ.
        """
        end = len(_MAGIC) + len(_SECRETS) * _SECRET_BYTES
        starts = range(len(_MAGIC), end, _SECRET_BYTES)
        if not raw.startswith(_MAGIC) or len(raw) < end:
            raise BadCard
        try:
            card = parse_card(raw[end:].decode())
        except UnicodeDecodeError:
            raise BadCard from None
        return _with_card([raw[at : at + _SECRET_BYTES] for at in starts], card)


def _with_card(secrets: list[bytes], card: Card) -> Identity:
    """Return the identity of these secrets, or raise `BadCard` if the card is another's."""
    identity = Identity(
        signing=SigningKey(secrets[0]),
        signing_pq=PqSigningKey(secrets[1]),
        age_pq=HybridIdentity(secrets[2]),
        age_x25519=X25519Identity(secrets[3]),
        card=card,
    )
    if _draft(secrets, card.pseudonym, card.role, card.made_on).signed_part() != (
        card.signed_part()
    ):
        raise BadCard
    return identity


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
    secrets = [entropy(_SECRET_BYTES) for _name in _SECRETS]
    return _introduced(secrets, pseudonym, role, made_on)


def identity_from_seed(seed: bytes, pseudonym: str, role: str, made_on: str) -> Identity:
    """Return the identity that follows from `seed` alone: for keys that exist in pieces.

    Args:
        seed: 32 random bytes.
        pseudonym: As in `new_identity`.
        role: As in `new_identity`.
        made_on: As in `new_identity`.

    Raises:
        BadKey: The seed has another length.
        BadPseudonym, BadCard: As in `new_identity`.

    Source:
        RFC 5869, HKDF-SHA256 without salt; info is the magic and the secret's name.
    """
    if len(seed) != _SECRET_BYTES:
        raise BadKey
    secrets = [_derived(seed, name) for name in _SECRETS]
    return _introduced(secrets, pseudonym, role, made_on)


def _derived(seed: bytes, name: str) -> bytes:
    info = _MAGIC + name.encode()
    return HKDF(hashes.SHA256(), _SECRET_BYTES, salt=None, info=info).derive(seed)


def _introduced(secrets: list[bytes], pseudonym: str, role: str, made_on: str) -> Identity:
    draft = _draft(secrets, pseudonym, role, made_on)
    signature = signing.sign(PURPOSE, draft.signed_part(), SigningKey(secrets[0]))
    return _with_card(secrets, draft.with_signature(signature))


def _draft(secrets: list[bytes], pseudonym: str, role: str, made_on: str) -> Card:
    """Return the card of these secrets, without its signature."""
    keys = PublicKeys(
        sign=SigningKey(secrets[0]).public,
        sign_pq=PqSigningKey(secrets[1]).public.sha256,
        recipient_pq=HybridIdentity(secrets[2]).recipient,
        recipient_x25519=X25519Identity(secrets[3]).recipient,
    )
    return unsigned_card(pseudonym=pseudonym, role=role, made_on=made_on, keys=keys)
