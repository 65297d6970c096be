"""Ids of testimonies, evidence and letters, of which nobody can take another's first.

Whoever received a testimony knows its id, and could seal one of their own with the same id
and be there first: the honest one would then be refused. So most of an id follows from its
signer's fingerprint, and nobody else's signature can bring it. A letter that came is kept
under an id that follows from all that was signed, and not from the id that its bundle
gives itself. See docs/format.md, section 8.
"""

import hashlib

RANDOM_BYTES = 6
"""How much of an id is random: enough for the millions of ids of one signer."""

_PURPOSE = b"deponent/id/v1\0"
_BOUND_DIGITS = 20
"""80 bits: nobody finds a second key with the same ones."""
_LETTER_PURPOSE = b"deponent/letter-id/v1\0"
_LETTER_DIGITS = 64


def make_id(signer: str, random: bytes) -> str:
    """Return a new id for something that `signer` will sign.

    Args:
        signer: 40-digit fingerprint.
        random: `RANDOM_BYTES` random bytes.

    Returns:
        32 lower-case hex digits.
    """
    return _bound_part(signer) + random[:RANDOM_BYTES].hex()


def is_bound(identifier: str, signer: str) -> bool:
    """Say whether `identifier` is one that `signer` may sign.

    Args:
        identifier: 32 lower-case hex digits.
        signer: 40-digit fingerprint.
    """
    return identifier.startswith(_bound_part(signer))


def letter_id(manifest_sha512: str) -> str:
    """Return the id under which a received letter is kept.

    Args:
        manifest_sha512: 128 lower-case hex digits: the digest of its bundle.

    Returns:
        64 lower-case hex digits: twice as many as the id of any bundle has, so that none
        is ever the same.
    """
    told = _LETTER_PURPOSE + manifest_sha512.encode()
    return hashlib.sha512(told).hexdigest()[:_LETTER_DIGITS]


def _bound_part(signer: str) -> str:
    return hashlib.sha256(_PURPOSE + signer.encode()).hexdigest()[:_BOUND_DIGITS]
