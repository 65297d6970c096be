"""Receipts: a recipient's signed word that a bundle arrived and was accepted.

It is the only thing that later shows that a testimony existed and was handed over. A few
lines of text, in one possible form, so that it can be printed. See docs/format.md,
section 12.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from crypto import signing
from crypto.errors import Tampered
from crypto.identity import Card, Identity
from desktop.domain.moments import is_time
from exports.errors import BadReceipt, UnknownSigner

ACCEPTED = "accepted"
PURPOSE = b"receipt/v1"
MAX_BYTES = 1024

_RECEIPT = re.compile(
    r"(deponent-receipt/1\n"
    r"bundle: (?P<bundle_id>[0-9a-f]{32})\n"
    r"manifest-sha512: (?P<manifest_sha512>[0-9a-f]{128})\n"
    r"received-at: (?P<at>[0-9T:.Z+-]{20,35})\n"
    r"verdict: (?P<verdict>accepted)\n"
    r"signer: (?P<signer>[0-9]{40})\n)"
    r"signature: (?P<signature>[0-9a-f]{128})\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A receipt whose signature was verified.

    Attributes:
        bundle_id: 32 hex digits.
        manifest_sha512: SHA-512 of the bundle's signed tag manifest, 128 hex digits.
        at: ISO 8601 time by the recipient's clock.
        verdict: ``accepted``.
        signer: 40-digit fingerprint of the recipient's card.
    """

    bundle_id: str
    manifest_sha512: str
    at: str
    verdict: str
    signer: str


def make_receipt(
    bundle_id: str, manifest_sha512: str, at: str, verdict: str, signer: Identity
) -> bytes:
    """Return a signed receipt as ASCII text.

    Args:
        bundle_id: 32 hex digits.
        manifest_sha512: 128 hex digits.
        at: ISO 8601 time with offset.
        verdict: ``accepted``; there is no other yet.
        signer: The recipient.

    Raises:
        BadReceipt: An argument has the wrong form.
    """
    signed = (
        "deponent-receipt/1\n"
        f"bundle: {bundle_id}\n"
        f"manifest-sha512: {manifest_sha512}\n"
        f"received-at: {at}\n"
        f"verdict: {verdict}\n"
        f"signer: {signer.card.fingerprint}\n"
    )
    signature = signing.sign(PURPOSE, signed.encode(), signer.signing)
    text = f"{signed}signature: {signature.hex()}\n"
    if not _RECEIPT.fullmatch(text) or not is_time(at):
        raise BadReceipt
    return text.encode("ascii")


def read_receipt(raw: bytes, known: Callable[[str], Card | None]) -> Receipt:
    """Return what a receipt says, once its signature is verified.

    Args:
        raw: The bytes of the file, from anywhere.
        known: Returns the card of a 40-digit fingerprint if its holder is known here.

    Raises:
        BadReceipt: It is not a receipt in the one form, or was changed.
        UnknownSigner: Nobody known here signed it.
    """
    match = _RECEIPT.fullmatch(_text(raw))
    if match is None or not is_time(match["at"]):
        raise BadReceipt
    card = known(match["signer"])
    if card is None:
        raise UnknownSigner(match["signer"])
    signature = bytes.fromhex(match["signature"])
    try:
        signing.verify(PURPOSE, match[1].encode(), signature, card.sign)
    except Tampered:
        raise BadReceipt from None
    return Receipt(
        bundle_id=match["bundle_id"],
        manifest_sha512=match["manifest_sha512"],
        at=match["at"],
        verdict=match["verdict"],
        signer=match["signer"],
    )


def _text(raw: bytes) -> str:
    try:
        return raw[: MAX_BYTES + 1].decode("ascii")
    except UnicodeDecodeError:
        raise BadReceipt from None
