"""The 40 digits that stand for something that people compare. See docs/format.md, 3."""

import hashlib

from crypto.card import FINGERPRINT_DIGITS

_LAST_LINE = "signature: "


def digits(raw: bytes) -> str:
    """Return the 40 digits of some bytes: 132 bits of their SHA-256."""
    number = int.from_bytes(hashlib.sha256(raw).digest(), "big")
    return str(number % 10**FINGERPRINT_DIGITS).zfill(FINGERPRINT_DIGITS)


def of_card(text: str) -> str:
    """Return the fingerprint of a card that was parsed before, without parsing it again."""
    return digits(text[: text.rindex(_LAST_LINE)].encode())
