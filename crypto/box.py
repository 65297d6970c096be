"""Small boxes: XChaCha20-Poly1305 around a record, bound to its place.

A box is a random 24-byte nonce and the sealed bytes. The context says what the box is for
and where it lies, so that a box moved to another place does not open there.
"""

import os
from collections.abc import Callable

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError as SodiumError

from crypto.errors import Tampered

KEY_BYTES = 32
NONCE_BYTES = 24
TAG_BYTES = 16
OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES


def lock(
    key: bytes,
    plaintext: bytes,
    context: bytes,
    entropy: Callable[[int], bytes] = os.urandom,
) -> bytes:
    """Return `plaintext` sealed under `key` for `context`.

    Args:
        key: 32 bytes.
        plaintext: Any number of bytes.
        context: Where the box belongs; needed again to open it, not stored in it.
        entropy: Returns so many random bytes; gives the nonce.
    """
    _check_key(key)
    nonce = entropy(NONCE_BYTES)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(
        plaintext, context, nonce, key
    )


def unlock(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Return what was locked.

    Raises:
        Tampered: Wrong key, wrong context or changed bytes.
    """
    _check_key(key)
    if len(sealed) < OVERHEAD_BYTES:
        raise Tampered
    nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(body, context, nonce, key)
    except SodiumError:
        raise Tampered from None


def _check_key(key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise ValueError("a key is 32 bytes")
