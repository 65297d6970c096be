"""Making keys, reading them from text, and hiding how many there are."""

import os
from collections.abc import Callable, Sequence

from crypto.age import hybrid, x25519
from crypto.age.types import Identity, Kind, Recipient
from crypto.errors import BadKey, MixedRecipients, NoRecipients

DUMMY_COUNTS = (4, 8, 16)
_SECRET_BYTES = 32
_SHUFFLE_BYTES = 16


def generate(
    kind: Kind = "pq", entropy: Callable[[int], bytes] = os.urandom
) -> hybrid.HybridIdentity | x25519.X25519Identity:
    """Return a new identity.

    Args:
        kind: Post-quantum unless older programs must read the files.
        entropy: Returns so many random bytes.
    """
    secret = entropy(_SECRET_BYTES)
    return hybrid.HybridIdentity(secret) if kind == "pq" else x25519.X25519Identity(secret)


def parse_identity(text: str) -> Identity:
    """Return the identity in ``AGE-SECRET-KEY-1...`` or ``AGE-SECRET-KEY-PQ-1...``.

    Raises:
        BadKey: The text is neither, or was mistyped.
    """
    found = hybrid.parse_identity(text) or x25519.parse_identity(text)
    if found is None:
        raise BadKey
    return found


def parse_recipient(text: str) -> Recipient:
    """Return the recipient in ``age1...`` or ``age1pq1...``.

    Raises:
        BadKey: The text is neither, or was mistyped.
    """
    found = hybrid.parse_recipient(text) or x25519.parse_recipient(text)
    if found is None:
        raise BadKey
    return found


def common_kind(recipients: Sequence[Recipient]) -> Kind:
    """Return the one kind of all `recipients`.

    Raises:
        NoRecipients: There is none.
        MixedRecipients: There are two kinds; a classic one would void the other.
    """
    if not recipients:
        raise NoRecipients
    kind = recipients[0].kind
    if any(recipient.kind != kind for recipient in recipients):
        raise MixedRecipients
    return kind


def pad_recipients(
    recipients: Sequence[Recipient],
    counts: Sequence[int] = DUMMY_COUNTS,
    entropy: Callable[[int], bytes] = os.urandom,
) -> list[Recipient]:
    """Return `recipients` with throwaway ones among them, in random order.

    Nobody has the secret halves of the throwaway ones, and they cannot be told from the
    others, so the file shows only which of `counts` is not exceeded.

    Args:
        recipients: Whom the file is for, all of one kind.
        counts: Rising numbers of recipients; the first that is enough is filled up to.
        entropy: Returns so many random bytes; makes the keys and the order.

    Raises:
        NoRecipients: There is none.
        MixedRecipients: There are two kinds.
    """
    kind = common_kind(recipients)
    wanted = next((count for count in counts if count >= len(recipients)), len(recipients))
    missing = wanted - len(recipients)
    padded = [*recipients, *(generate(kind, entropy).recipient for _ in range(missing))]
    return sorted(padded, key=lambda _recipient: entropy(_SHUFFLE_BYTES))
