"""ML-DSA-65: the second signature, which a machine that breaks Ed25519 does not forge.

The public key is large, so a card names only its SHA-256, and the key travels with each
signature. The secret is the 32-byte seed of the standard.

Source:
    FIPS 204, ML-DSA-65, pure and with a context; no prehashing.
"""

import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import (
    MLDSA65PrivateKey,
    MLDSA65PublicKey,
)

from crypto.b64 import decode_padded, encode_padded
from crypto.errors import BadKey, MalformedFile, NewerFormat, Tampered
from crypto.secrecy import Secret

SEED_BYTES = 32
KEY_BYTES = 1952
SIGNATURE_BYTES = 3309
FILE_BYTES = 7053
_FIRST_LINE = b"deponent-mldsa65/1\n"
_NEWER = re.compile(rb"deponent-mldsa65/[1-9][0-9]{0,8}\n")
_FILE = re.compile(_FIRST_LINE + rb"key: ([!-~]+)\nsignature: ([!-~]+)\n")


class PqPublic:
    """The public half: 1,952 bytes."""

    __slots__ = ("_key", "raw")

    def __init__(self, raw: bytes) -> None:
        """Take the bytes of the key.

        Raises:
            BadKey: There are more or fewer than 1,952.
        """
        try:
            self._key = MLDSA65PublicKey.from_public_bytes(raw)
        except ValueError:
            raise BadKey from None
        self.raw = raw

    @property
    def sha256(self) -> str:
        """The name of the key in a card: 64 hex digits."""
        return hashlib.sha256(self.raw).hexdigest()

    def verify(self, context: bytes, message: bytes, signature: bytes) -> None:
        """Return if `signature` is of this key over `message` in `context`.

        Raises:
            Tampered: It is not.
        """
        if len(signature) != SIGNATURE_BYTES:
            raise Tampered
        try:
            self._key.verify(signature, message, context)
        except InvalidSignature:
            raise Tampered from None


class PqSigningKey(Secret):
    """The secret half: 32 bytes from which all else follows."""

    __slots__ = ("_key", "public", "seed")

    def __init__(self, seed: bytes) -> None:
        """Take a seed of 32 random bytes."""
        if len(seed) != SEED_BYTES:
            raise BadKey
        self._key = MLDSA65PrivateKey.from_seed_bytes(seed)
        self.seed = seed
        self.public = PqPublic(self._key.public_key().public_bytes_raw())

    def sign(self, context: bytes, message: bytes) -> bytes:
        """Return the 3,309 bytes of a signature over `message`, different each time.

        Args:
            context: 1 to 255 bytes naming the use.
            message: What is signed.
        """
        return self._key.sign(message, context)


def encode_file(public: PqPublic, signature: bytes) -> bytes:
    """Return the text in which key and signature travel; see docs/format.md, section 4."""
    key, signed = encode_padded(public.raw), encode_padded(signature)
    return _FIRST_LINE + f"key: {key}\nsignature: {signed}\n".encode()


def parse_file(raw: bytes) -> tuple[PqPublic, bytes]:
    """Return key and signature, of which nothing is verified yet.

    Raises:
        NewerFormat: A newer version wrote it.
        MalformedFile: It is not in the one form.
    """
    match = _FILE.fullmatch(raw) if len(raw) <= FILE_BYTES else None
    if match is None:
        if _NEWER.match(raw) and not raw.startswith(_FIRST_LINE):
            raise NewerFormat
        raise MalformedFile
    signature = decode_padded(match[2])
    if len(signature) != SIGNATURE_BYTES:
        raise MalformedFile
    try:
        return PqPublic(decode_padded(match[1])), signature
    except BadKey:
        raise MalformedFile from None
