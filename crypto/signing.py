"""Signatures with a purpose: Ed25519 alone, or together with ML-DSA-65.

The purpose is put in front of the message, with its length, so that a signature made for a
card can never be passed off as a signature on an audit entry, nor as one of minisign. For
ML-DSA-65 the purpose is the context.
"""

from dataclasses import dataclass

from crypto.minisign import PublicKey, SigningKey

MAX_PURPOSE_BYTES = 32
_PREFIX = b"deponent signature/1\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class BothSignatures:
    """What one person signed with both keys.

    Attributes:
        ed25519: 64 bytes.
        mldsa65_key: 1,952 bytes; the signer's card names their SHA-256.
        mldsa65: 3,309 bytes.
    """

    ed25519: bytes
    mldsa65_key: bytes
    mldsa65: bytes


def sign(purpose: bytes, message: bytes, key: SigningKey) -> bytes:
    """Return the 64 bytes that sign `message` for `purpose`.

    Args:
        purpose: 1 to 32 ASCII bytes naming the use, e.g. ``b"card/v1"``.
        message: What is signed.
        key: Who signs.
    """
    return key.sign_raw(_framed(purpose, message))


def verify(purpose: bytes, message: bytes, signature: bytes, public: PublicKey) -> None:
    """Return if `signature` covers `message` for `purpose`.

    Raises:
        Tampered: Wrong key, purpose, bytes or length. Which of them is not told apart: the
            answer to each is to refuse.
    Source:
        RFC 8032 section 5.1.
    """
    public.verify_raw(_framed(purpose, message), signature)


def _framed(purpose: bytes, message: bytes) -> bytes:
    if not (1 <= len(purpose) <= MAX_PURPOSE_BYTES and purpose.isascii()):
        raise ValueError("a purpose is 1 to 32 ASCII bytes")
    return _PREFIX + bytes([len(purpose)]) + purpose + message
