"""What a sheet says; nothing is drawn here."""

from dataclasses import dataclass

from crypto.secrecy import Secret


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Sheet(Secret):
    """One piece of a key, and what its holder has to know.

    Attributes:
        words: The 33 words of the piece, in order.
        number: Which piece, from 1.
        count: How many there are.
        threshold: How many open the key.
        set_id: Number that all pieces of one splitting share; no secret.
        kind: ``organisation`` or ``custodian``.
        name: Name on the key's card.
        made_on: ``YYYY-MM-DD``.
        fingerprint: 40 digits of the key's card.
        language: Of everything but the words: ``en``, ``be`` or ``ru``.
    """

    words: tuple[str, ...]
    number: int
    count: int
    threshold: int
    set_id: int
    kind: str
    name: str
    made_on: str
    fingerprint: str
    language: str


def scanned_text(words: tuple[str, ...]) -> str:
    """Return the text of the QR code: capitals, which make a QR code a third smaller."""
    return " ".join(words).upper()
