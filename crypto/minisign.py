"""Ed25519 keys, and signature files that the minisign tool makes and verifies.

Only prehashed signatures ("ED") are made or accepted. The trusted comment is signed too;
the untrusted comment is not, and nothing here believes it.

Source: the minisign file formats; RFC 8032; Ed25519 by libsodium, which refuses keys of
small order and signatures that are not in their one form.
"""

import hashlib
import re

from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import CryptoError as SodiumError

from crypto.b64 import decode_padded, encode_padded
from crypto.errors import BadKey, MalformedFile, Tampered
from crypto.secrecy import Secret

SEED_BYTES = 32
RAW_KEY_BYTES = 32
SIGNATURE_BYTES = 64
KEY_ID_BYTES = 8
MAX_FILE_BYTES = 4096
_PUBLIC_TAG, _PREHASHED_TAG = b"Ed", b"ED"
_FILE = re.compile(
    rb"untrusted comment: [^\r\n]*\n([A-Za-z0-9+/=]+)\n"
    rb"trusted comment: ([^\r\n]*)\n([A-Za-z0-9+/=]+)\n"
)
_PUBLIC_FILE = re.compile(
    r"(?:untrusted comment: [^\r\n]*\r?\n)?([A-Za-z0-9+/=]+)(?:\r?\n)?"
)


class PublicKey:
    """The public half of a signing key.

    Attributes:
        raw: 32 bytes.
        key_id: 8 bytes, the beginning of the SHA-256 of `raw`.
    """

    __slots__ = ("key_id", "raw")

    def __init__(self, raw: bytes, key_id: bytes | None = None) -> None:
        """Take the bytes of a key.

        Args:
            raw: 32 bytes.
            key_id: 8 bytes that a key of the minisign tool carries; ours follow from `raw`.
        """
        if len(raw) != RAW_KEY_BYTES:
            raise BadKey
        self.raw = raw
        self.key_id = key_id or hashlib.sha256(raw).digest()[:KEY_ID_BYTES]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PublicKey) and self.raw == other.raw

    def __hash__(self) -> int:
        return hash(self.raw)

    def __repr__(self) -> str:
        return f"PublicKey({self.to_line()})"

    def to_line(self) -> str:
        """Return the one line of base64 that ``minisign -P`` takes."""
        return encode_padded(_PUBLIC_TAG + self.key_id + self.raw)

    def to_text(self) -> str:
        """Return the two lines of a ``minisign.pub`` file."""
        shown = self.key_id[::-1].hex().upper()
        return f"untrusted comment: minisign public key {shown}\n{self.to_line()}\n"

    def verify_raw(self, message: bytes, signature: bytes) -> None:
        """Return if `signature` is an Ed25519 signature of this key over `message`.

        Raises:
            Tampered: It is not.
        """
        if len(signature) != SIGNATURE_BYTES:
            raise Tampered
        try:
            crypto_sign_open(signature + message, self.raw)
        except SodiumError:
            raise Tampered from None


class SigningKey(Secret):
    """The secret half: 32 bytes from which all else follows."""

    __slots__ = ("_secret", "public", "seed")

    def __init__(self, seed: bytes) -> None:
        """Take a seed of 32 random bytes."""
        if len(seed) != SEED_BYTES:
            raise BadKey
        raw, self._secret = crypto_sign_seed_keypair(seed)
        self.seed = seed
        self.public = PublicKey(raw)

    def sign_raw(self, message: bytes) -> bytes:
        """Return the 64 bytes of the plain Ed25519 signature over `message`.

        Callers frame the message: see `crypto.signing`.
        """
        signature: bytes = crypto_sign(message, self._secret)[:SIGNATURE_BYTES]
        return signature


def parse_public(text: str) -> PublicKey:
    """Return the key in the text of a ``minisign.pub`` file, or in its second line alone.

    Raises:
        BadKey: The text is not that.
    """
    match = _PUBLIC_FILE.fullmatch(text)
    if match is None:
        raise BadKey
    try:
        raw = decode_padded(match[1].encode())
    except MalformedFile:
        raise BadKey from None
    if len(raw) != 2 + KEY_ID_BYTES + RAW_KEY_BYTES or raw[:2] != _PUBLIC_TAG:
        raise BadKey
    return PublicKey(raw[2 + KEY_ID_BYTES :], raw[2 : 2 + KEY_ID_BYTES])


def sign(key: SigningKey, message: bytes, trusted_comment: str) -> bytes:
    """Return the bytes of a ``.minisig`` file over `message`.

    Args:
        key: Signs the message and the comment.
        message: The bytes of the signed file; hashed here.
        trusted_comment: One line of printable ASCII, signed with the message.
    """
    if not (trusted_comment.isascii() and trusted_comment.isprintable()):
        raise ValueError("a trusted comment is one line of printable ASCII")
    signature = key.sign_raw(_prehash(message))
    overall = key.sign_raw(signature + trusted_comment.encode())
    blob = encode_padded(_PREHASHED_TAG + key.public.key_id + signature)
    return (
        "untrusted comment: signature from minisign secret key\n"
        f"{blob}\n"
        f"trusted comment: {trusted_comment}\n"
        f"{encode_padded(overall)}\n"
    ).encode()


def verify(public: PublicKey, message: bytes, signature_file: bytes) -> str:
    """Return the trusted comment if the file signs `message` with this key.

    Raises:
        Tampered: Another key, message or comment; not a prehashed signature; or not the one
            form of a signature file. The answer to each is to refuse.
    """
    match = _FILE.fullmatch(signature_file)
    if match is None or len(signature_file) > MAX_FILE_BYTES:
        raise Tampered
    blob, comment, overall = match.groups()
    try:
        tagged, overall = decode_padded(blob), decode_padded(overall)
        words = comment.decode()
    except (MalformedFile, UnicodeDecodeError):
        raise Tampered from None
    if tagged[: 2 + KEY_ID_BYTES] != _PREHASHED_TAG + public.key_id:
        raise Tampered
    signature = tagged[2 + KEY_ID_BYTES :]
    public.verify_raw(_prehash(message), signature)
    public.verify_raw(signature + comment, overall)
    return words


def claimed_key_id(signature_file: bytes) -> bytes:
    """Return the id of the key that a signature file says it is of; nothing is verified.

    Returns:
        8 bytes; empty if it is no signature file.
    """
    match = _FILE.fullmatch(signature_file)
    if match is None or len(signature_file) > MAX_FILE_BYTES:
        return b""
    try:
        tagged = decode_padded(match[1])
    except MalformedFile:
        return b""
    is_whole = len(tagged) == len(_PREHASHED_TAG) + KEY_ID_BYTES + SIGNATURE_BYTES
    return tagged[2 : 2 + KEY_ID_BYTES] if is_whole else b""


def _prehash(message: bytes) -> bytes:
    return hashlib.blake2b(message).digest()
