"""How a chunk stream is laid out: sizes, and one chunk sealed or opened by its place.

Source: age-encryption.org/v1, "Payload".
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto.errors import Tampered, Truncated
from crypto.secrecy import Secret

KEY_BYTES = 32
CHUNK_BYTES = 64 * 1024
TAG_BYTES = 16
SEALED_BYTES = CHUNK_BYTES + TAG_BYTES
BATCH = 16
"""Chunks that are read or written with one call: about 1 MiB."""


def encrypted_size(plain_bytes: int) -> int:
    """Return how many bytes `plain_bytes` take as a chunk stream."""
    chunks = max(1, -(-plain_bytes // CHUNK_BYTES))
    return plain_bytes + chunks * TAG_BYTES


def plain_size(encrypted_bytes: int) -> int:
    """Return how many plain bytes a chunk stream of `encrypted_bytes` holds.

    Raises:
        Truncated: No whole stream has this size.
    """
    whole, tail = divmod(encrypted_bytes, SEALED_BYTES)
    if encrypted_bytes == TAG_BYTES:
        return 0
    if encrypted_bytes < TAG_BYTES or 0 < tail <= TAG_BYTES:
        raise Truncated
    return whole * CHUNK_BYTES + max(0, tail - TAG_BYTES)


class Cipher(Secret):
    """Seals and opens single chunks by their place in the stream."""

    __slots__ = ("_aead",)

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a stream key is 32 bytes")
        self._aead = ChaCha20Poly1305(key)

    def seal(
        self, place: int, plain: memoryview, target: memoryview, *, last: bool
    ) -> None:
        """Encrypt into `target`, which is 16 bytes longer than `plain`."""
        self._aead.encrypt_into(_nonce(place, last=last), plain, None, target)

    def open(
        self, place: int, sealed: memoryview, target: memoryview, *, last: bool
    ) -> None:
        """Decrypt into `target`, which is 16 bytes shorter than `sealed`.

        Raises:
            Tampered: The chunk is not the one sealed for this place. `target` is wiped.
        """
        try:
            self._aead.decrypt_into(_nonce(place, last=last), sealed, None, target)
        except InvalidTag:
            # The library may have left unauthenticated bytes in a buffer of the caller.
            target[:] = bytes(len(target))
            raise Tampered from None

    def open_last(self, place: int, sealed: memoryview, target: memoryview) -> None:
        """Decrypt the chunk that must be the last.

        Raises:
            Truncated: It is a whole chunk that others must follow.
            Tampered: It is not the one sealed for this place, or empty behind another.
        """
        if place and not len(target):
            raise Tampered
        try:
            self.open(place, sealed, target, last=True)
        except Tampered:
            if len(sealed) == SEALED_BYTES and self._is_middle(place, sealed):
                raise Truncated from None
            raise

    def _is_middle(self, place: int, sealed: memoryview) -> bool:
        try:
            self.open(place, sealed, memoryview(bytearray(CHUNK_BYTES)), last=False)
        except Tampered:
            return False
        return True


def _nonce(place: int, *, last: bool) -> bytes:
    return (place << 8 | last).to_bytes(12, "big")
