"""Ids of testimonies and evidence, each bound to the one who signs it.

Whoever received a testimony knows its id, and could seal one of their own with the same id
and be there first: the honest one would then be refused. So most of an id follows from its
signer's fingerprint, and nobody else's signature can bring it. See docs/format.md,
section 8.
"""

import hashlib

RANDOM_BYTES = 6
"""How much of an id is random: enough for the millions of ids of one signer."""

_PURPOSE = b"deponent/id/v1\0"
_BOUND_DIGITS = 20
"""80 bits: nobody finds a second key with the same ones."""


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


def _bound_part(signer: str) -> str:
    return hashlib.sha256(_PURPOSE + signer.encode()).hexdigest()[:_BOUND_DIGITS]
