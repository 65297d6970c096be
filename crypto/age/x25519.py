"""The X25519 recipient: understood by every age program, not safe from quantum computers.

Source: age-encryption.org/v1, "The X25519 recipient type"; RFC 7748.
"""

from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)

from crypto import b64
from crypto.age import bech32
from crypto.age.header import Stanza
from crypto.age.primitives import WRAPPED_BYTES, derive, unwrap, wrap
from crypto.age.types import Kind
from crypto.errors import BadKey, MalformedFile
from crypto.secrecy import Secret

TAG = "X25519"
KEY_BYTES = 32
_USE = b"age-encryption.org/v1/X25519"
_RECIPIENT_PREFIX, _IDENTITY_PREFIX = "age", "AGE-SECRET-KEY-"


class X25519Recipient:
    """A public key to encrypt to."""

    __slots__ = ("raw",)
    kind: Kind = "x25519"

    def __init__(self, raw: bytes) -> None:
        """Take the 32 bytes of a public key."""
        if len(raw) != KEY_BYTES:
            raise BadKey
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, X25519Recipient) and self.raw == other.raw

    def __hash__(self) -> int:
        return hash(self.raw)

    def __repr__(self) -> str:
        return f"X25519Recipient({self.to_text()})"

    def to_text(self) -> str:
        """Return ``age1...``."""
        return bech32.encode(_RECIPIENT_PREFIX, self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the stanza that gives `file_key` to this recipient.

        Raises:
            BadKey: The recipient is a point of low order, which would give it to all.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        shared = agree(ephemeral, self.raw)
        if shared is None:
            raise BadKey
        key = derive(shared, share + self.raw, _USE)
        return Stanza((TAG, b64.encode(share)), wrap(key, file_key))


class X25519Identity(Secret):
    """A secret key to decrypt with."""

    __slots__ = ("_key", "recipient", "secret")
    kind: Kind = "x25519"

    def __init__(self, secret: bytes) -> None:
        """Take 32 random bytes."""
        if len(secret) != KEY_BYTES:
            raise BadKey
        self.secret = secret
        self._key = X25519PrivateKey.from_private_bytes(secret)
        self.recipient = X25519Recipient(self._key.public_key().public_bytes_raw())

    def to_text(self) -> str:
        """Return ``AGE-SECRET-KEY-1...``, which is a secret."""
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
        shared = agree(self._key, share)
        if shared is None:
            raise MalformedFile
        return unwrap(derive(shared, share + self.recipient.raw, _USE), body)


def agree(secret: X25519PrivateKey, public: bytes) -> bytes | None:
    """Return the shared secret, or None if it is all zero: `public` is of low order."""
    try:
        return secret.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return None


def _parts(stanza: Stanza) -> tuple[bytes, bytes]:
    if len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED_BYTES:
        raise MalformedFile
    share = b64.decode(stanza.arguments[1].encode())
    if len(share) != KEY_BYTES:
        raise MalformedFile
    return share, stanza.body


def parse_recipient(text: str) -> X25519Recipient | None:
    """Return the recipient, or None if the text is of another type.

    Raises:
        BadKey: The text is no Bech32, or of another size.
    """
    prefix, raw = bech32.decode(text)
    return X25519Recipient(raw) if prefix == _RECIPIENT_PREFIX else None


def parse_identity(text: str) -> X25519Identity | None:
    """Return the identity, or None if the text is of another type.

    Raises:
        BadKey: The text is no Bech32, or of another size.
    """
    prefix, raw = bech32.decode(text)
    return X25519Identity(raw) if prefix == _IDENTITY_PREFIX else None
