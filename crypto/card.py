"""The identity card: its text, its signature, its fingerprint.

A card has one form: these lines in this order, each ended by a line feed.

    deponent-card/1
    name: <pseudonym>
    role: <word>
    made: <YYYY-MM-DD>
    sign: <minisign public key>
    sign-pq: <SHA-256 of the ML-DSA-65 public key>
    age: <X25519 recipient>
    age-pq: <mlkem768x25519 recipient>
    signature: <base64>

The signature covers all lines before it; so does the fingerprint.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date

from crypto import b64, signing
from crypto.age import hybrid, x25519
from crypto.age.hybrid import HybridRecipient
from crypto.age.types import Recipient
from crypto.age.x25519 import X25519Recipient
from crypto.errors import (
    BadCard,
    BadKey,
    BadPseudonym,
    MalformedFile,
    NewerFormat,
    Tampered,
)
from crypto.minisign import PublicKey, parse_public
from crypto.mldsa import PqPublic
from crypto.signing import BothSignatures

PURPOSE = b"card/v1"
MAX_PSEUDONYM_SIGNS = 64
MAX_CARD_BYTES = 8192
PRACTICE = "practice"
"""The role of a card of a practice vault, and of no other card."""
FINGERPRINT_DIGITS = 40
_GROUP_DIGITS = 5
_FIRST_LINE = "deponent-card/1\n"
_NEWER = re.compile(r"deponent-card/[1-9][0-9]{0,8}\n")
_CARD = re.compile(
    _FIRST_LINE + r"name: ([^\n]*)\nrole: ([^\n]*)\nmade: ([^\n]*)\nsign: ([^\n]*)\n"
    r"sign-pq: ([^\n]*)\nage: ([^\n]*)\nage-pq: ([^\n]*)\nsignature: ([^\n]*)\n"
)
_SHA256 = re.compile("[0-9a-f]{64}")
_ROLE = re.compile("[a-z][a-z0-9_-]{0,31}")
_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_VISIBLE = ("L", "M", "N", "P", "S")
"""General categories of Unicode that leave a mark; Z is the space, C cannot be seen."""
_BLANK = frozenset(
    map(chr, (0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0))
).union(
    map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
)
"""Signs of those categories that leave none all the same (Default_Ignorable; U+2800)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeys:
    """What a card makes known.

    Attributes:
        sign: Verifies what the person signs.
        sign_pq: SHA-256 of the key that verifies their second signatures, 64 hex digits.
        recipient_pq: Seals for the person, the default way.
        recipient_x25519: Seals for the person when an older program must open it.
    """

    sign: PublicKey
    sign_pq: str
    recipient_pq: HybridRecipient
    recipient_x25519: X25519Recipient


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The public half of an identity, verified.

    Attributes:
        pseudonym: What the person is called; chosen by them, believed by nobody.
        role: Word for the role; likewise.
        made_on: ``YYYY-MM-DD``, as claimed.
        keys: To verify what the person signs, and to seal for them.
        signature: 64 bytes over the other parts.
    """

    pseudonym: str
    role: str
    made_on: str
    keys: PublicKeys
    signature: bytes

    @property
    def is_practice(self) -> bool:
        """Whether its keys are for practising: nothing that they sign is evidence."""
        return self.role == PRACTICE

    @property
    def sign(self) -> PublicKey:
        """The key that verifies what the person signs."""
        return self.keys.sign

    @property
    def fingerprint(self) -> str:
        """40 digits that stand for the whole card: 132 bits of its SHA-256."""
        number = int.from_bytes(hashlib.sha256(self.signed_part()).digest(), "big")
        return str(number % 10**FINGERPRINT_DIGITS).zfill(FINGERPRINT_DIGITS)

    def recipient(self, compatible: bool) -> Recipient:
        """Return the post-quantum recipient, or the one that older programs know."""
        return self.keys.recipient_x25519 if compatible else self.keys.recipient_pq

    def verify_both(
        self, purpose: bytes, message: bytes, signatures: BothSignatures
    ) -> None:
        """Return if the holder of this card signed `message` for `purpose`, with both keys.

        Raises:
            Tampered: One of the two does not hold, or the second key is not the card's.
        """
        signing.verify(purpose, message, signatures.ed25519, self.sign)
        self.pq_key(signatures.mldsa65_key).verify(purpose, message, signatures.mldsa65)

    def pq_key(self, raw: bytes) -> PqPublic:
        """Return the key for second signatures, which travels beside them.

        Raises:
            Tampered: `raw` is not the key whose hash the card names.
        """
        try:
            key = PqPublic(raw)
        except BadKey:
            raise Tampered from None
        if key.sha256 != self.keys.sign_pq:
            raise Tampered
        return key

    def to_text(self) -> str:
        """Return the text of the card."""
        return (
            f"{self.signed_part().decode()}signature: {b64.encode_padded(self.signature)}\n"
        )

    def signed_part(self) -> bytes:
        """Return the bytes that the signature and the fingerprint cover."""
        return (
            f"{_FIRST_LINE}name: {self.pseudonym}\nrole: {self.role}\n"
            f"made: {self.made_on}\n"
            f"sign: {self.keys.sign.to_line()}\nsign-pq: {self.keys.sign_pq}\n"
            f"age: {self.keys.recipient_x25519.to_text()}\n"
            f"age-pq: {self.keys.recipient_pq.to_text()}\n"
        ).encode()

    def with_signature(self, signature: bytes) -> "Card":
        """Return the card with its signature."""
        return replace(self, signature=signature)


def unsigned_card(*, pseudonym: str, role: str, made_on: str, keys: PublicKeys) -> Card:
    """Return a card that still needs its signature.

    Raises:
        BadPseudonym: The pseudonym is not of its form.
        BadCard: Role, date or `keys.sign_pq` is not of its form.
    """
    check_pseudonym(pseudonym)
    if not (
        _ROLE.fullmatch(role) and _is_date(made_on) and _SHA256.fullmatch(keys.sign_pq)
    ):
        raise BadCard
    return Card(pseudonym=pseudonym, role=role, made_on=made_on, keys=keys, signature=b"")


def parse_card(text: str) -> Card:
    """Return the card that `text` is.

    Raises:
        BadCard: The text is not a card in its one form, or its signature does not hold.
        NewerFormat: The card is of a newer version.
    """
    match = _CARD.fullmatch(text) if len(text) <= MAX_CARD_BYTES else None
    if match is None:
        if _NEWER.match(text) and not text.startswith(_FIRST_LINE):
            raise NewerFormat
        raise BadCard
    try:
        return _verified(text, match)
    except (BadPseudonym, BadKey, MalformedFile, Tampered):
        raise BadCard from None


def _verified(text: str, match: re.Match[str]) -> Card:
    name, role, made_on, sign, sign_pq, age, age_pq, signature = match.groups()
    recipient_x25519 = x25519.parse_recipient(age)
    recipient_pq = hybrid.parse_recipient(age_pq)
    if recipient_pq is None or recipient_x25519 is None or not signature.isascii():
        raise BadCard
    keys = PublicKeys(
        sign=PublicKey(parse_public(sign).raw),
        sign_pq=sign_pq,
        recipient_pq=recipient_pq,
        recipient_x25519=recipient_x25519,
    )
    draft = unsigned_card(pseudonym=name, role=role, made_on=made_on, keys=keys)
    card = draft.with_signature(b64.decode_padded(signature.encode()))
    if card.to_text() != text:
        raise BadCard
    signing.verify(PURPOSE, card.signed_part(), card.signature, card.sign)
    return card


def check_pseudonym(pseudonym: str) -> None:
    """Return if `pseudonym` can be shown without deceiving anybody.

    Raises:
        BadPseudonym: Empty, more than 64 signs, not in composed form, a space at either end
            or doubled, or a sign that cannot be seen or turns the direction of the text.
    """
    if not 1 <= len(pseudonym) <= MAX_PSEUDONYM_SIGNS:
        raise BadPseudonym
    if pseudonym != unicodedata.normalize("NFC", pseudonym):
        raise BadPseudonym
    if pseudonym != " ".join(pseudonym.split(" ")) or "" in pseudonym.split(" "):
        raise BadPseudonym
    if not all(sign == " " or _leaves_a_mark(sign) for sign in pseudonym):
        raise BadPseudonym


def _leaves_a_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] in _VISIBLE and sign not in _BLANK


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def format_fingerprint(fingerprint: str) -> str:
    """Return the 40 digits as 8 groups of 5, to be read aloud and compared."""
    groups = range(0, len(fingerprint), _GROUP_DIGITS)
    return " ".join(fingerprint[at : at + _GROUP_DIGITS] for at in groups)
