"""The mlkem768x25519 recipient: safe while either ML-KEM-768 or X25519 holds.

Source: age-encryption.org/v1, "The MLKEM768-X25519 hybrid post-quantum recipient type";
RFC 9180 (HPKE, SealBase and OpenBase) with the KEM of draft-ietf-hpke-pq.
"""

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from crypto import b64
from crypto.age import bech32
from crypto.age.header import Stanza
from crypto.age.primitives import WRAPPED_BYTES
from crypto.age.types import Kind
from crypto.age.x25519 import agree
from crypto.errors import BadKey, MalformedFile
from crypto.secrecy import Secret

TAG = "mlkem768x25519"
SEED_BYTES = 32
_MLKEM_SEED_BYTES = 64
_MLKEM_SHARE_BYTES = 1088
_SHARE_BYTES = _MLKEM_SHARE_BYTES + 32
_MLKEM_PUBLIC_BYTES = 1184
_PUBLIC_BYTES = _MLKEM_PUBLIC_BYTES + 32
_USE = b"age-encryption.org/mlkem768x25519"
_RECIPIENT_PREFIX, _IDENTITY_PREFIX = "age1pq", "AGE-SECRET-KEY-PQ-"
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class HybridRecipient:
    """A public key to encrypt to."""

    __slots__ = ("_key", "_text", "raw")
    kind: Kind = "pq"

    def __init__(self, raw: bytes) -> None:
        """Take the 1216 bytes of a public key."""
        self._text = ""
        if len(raw) != _PUBLIC_BYTES:
            raise BadKey
        self.raw = raw
        try:
            lattice = MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC_BYTES])
        except ValueError:
            raise BadKey from None
        curve = X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC_BYTES:])
        self._key = MLKEM768X25519PublicKey(lattice, curve)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridRecipient) and self.raw == other.raw

    def __hash__(self) -> int:
        return hash(self.raw)

    def __repr__(self) -> str:
        return f"HybridRecipient({self.to_text()[:24]}...)"

    def to_text(self) -> str:
        """Return ``age1pq1...``, 1959 signs; kept, for a card asks for it often."""
        self._text = self._text or bech32.encode(_RECIPIENT_PREFIX, self.raw)
        return self._text

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the stanza that gives `file_key` to this recipient.

        Raises:
            BadKey: Its X25519 half is a point of low order.
        """
        try:
            sealed = _SUITE.encrypt(file_key, self._key, _USE)
        except ValueError:
            raise BadKey from None
        return Stanza((TAG, b64.encode(sealed[:_SHARE_BYTES])), sealed[_SHARE_BYTES:])


class HybridIdentity(Secret):
    """A secret key to decrypt with."""

    __slots__ = ("_curve", "_key", "recipient", "secret")
    kind: Kind = "pq"

    def __init__(self, secret: bytes) -> None:
        """Take 32 random bytes, from which both keys follow."""
        if len(secret) != SEED_BYTES:
            raise BadKey
        self.secret = secret
        expanded = hashlib.shake_256(secret).digest(_MLKEM_SEED_BYTES + 32)
        lattice = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES])
        self._curve = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:])
        self._key = MLKEM768X25519PrivateKey(lattice, self._curve)
        self.recipient = HybridRecipient(
            lattice.public_key().public_bytes_raw()
            + self._curve.public_key().public_bytes_raw()
        )

    def to_text(self) -> str:
        """Return ``AGE-SECRET-KEY-PQ-1...``, which is a secret."""
        return bech32.encode(_IDENTITY_PREFIX.lower(), self.secret).upper()

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if no stanza is for this identity.

        Raises:
            MalformedFile: A stanza of this type is not of its form.
        """
        mine = [_parts(stanza) for stanza in stanzas if stanza.arguments[0] == TAG]
        found = (self._open(share, body) for share, body in mine)
        return next((file_key for file_key in found if file_key is not None), None)

    def _open(self, share: bytes, body: bytes) -> bytes | None:
        # HPKE reports a point of low order like a foreign stanza; it is a forged one.
        if agree(self._curve, share[_MLKEM_SHARE_BYTES:]) is None:
            raise MalformedFile
        try:
            return _SUITE.decrypt(share + body, self._key, _USE)
        except InvalidTag:
            return None


def _parts(stanza: Stanza) -> tuple[bytes, bytes]:
    if len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED_BYTES:
        raise MalformedFile
    share = b64.decode(stanza.arguments[1].encode())
    if len(share) != _SHARE_BYTES:
        raise MalformedFile
    return share, stanza.body


def parse_recipient(text: str) -> HybridRecipient | None:
    """Return the recipient, or None if the text is of another type.

    Raises:
        BadKey: The text is no Bech32, of another size, or no key.
    """
    prefix, raw = bech32.decode(text)
    return HybridRecipient(raw) if prefix == _RECIPIENT_PREFIX else None


def parse_identity(text: str) -> HybridIdentity | None:
    """Return the identity, or None if the text is of another type.

    Raises:
        BadKey: The text is no Bech32, or of another size.
    """
    prefix, raw = bech32.decode(text)
    return HybridIdentity(raw) if prefix == _IDENTITY_PREFIX else None
