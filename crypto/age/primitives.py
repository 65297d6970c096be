"""The few cryptographic steps that several parts of age share."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import constant_time, hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FILE_KEY_BYTES = 16
TAG_BYTES = 16
WRAPPED_BYTES = FILE_KEY_BYTES + TAG_BYTES
NONCE_BYTES = 16
_ZERO_NONCE = bytes(12)


def derive(secret: bytes, salt: bytes, use: bytes) -> bytes:
    """Return 32 bytes of HKDF-SHA-256 (RFC 5869)."""
    return HKDF(hashes.SHA256(), 32, salt, use).derive(secret)


def header_mac(file_key: bytes, covered: bytes) -> bytes:
    """Return the HMAC-SHA-256 (RFC 2104) over the header."""
    return _header_hmac(file_key, covered).finalize()


def header_mac_holds(file_key: bytes, covered: bytes, mac: bytes) -> bool:
    """Return whether `mac` covers the header, in constant time."""
    expected = _header_hmac(file_key, covered).finalize()
    return constant_time.bytes_eq(expected, mac)


def _header_hmac(file_key: bytes, covered: bytes) -> hmac.HMAC:
    mac = hmac.HMAC(derive(file_key, b"", b"header"), hashes.SHA256())
    mac.update(covered)
    return mac


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """Return the key of the chunk stream."""
    return derive(file_key, nonce, b"payload")


def wrap(key: bytes, file_key: bytes) -> bytes:
    """Return the file key sealed under a key that is used once (RFC 8439)."""
    return ChaCha20Poly1305(key).encrypt(_ZERO_NONCE, file_key, None)


def unwrap(key: bytes, body: bytes) -> bytes | None:
    """Return the file key, or None if `body` was not sealed under `key`.

    The caller has checked that `body` is 32 bytes: a longer one could be made to open under
    several keys and so tell an attacker which keys a reader tried.
    """
    if len(body) != WRAPPED_BYTES:
        raise ValueError("the size is checked before the key is used")
    try:
        return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, body, None)
    except InvalidTag:
        return None
