"""The two signatures over a tag manifest, and the card of whoever made them.

See docs/format.md, sections 3 and 4.
"""

from crypto import minisign, mldsa
from crypto.errors import CryptoError
from crypto.identity import Card, parse_card
from exports.bundle.meta import PQ_CONTEXT
from exports.errors import BundleTampered, MalformedBundle

_UNTRUSTED = b"untrusted comment: signature from minisign secret key\n"


def read_card(raw: bytes) -> Card:
    """Return the card of a signer, whose own signature holds.

    Raises:
        MalformedBundle: It is no card of this version. A newer version of the format
            says so in the trusted comment, which is signed, and nowhere else.
    """
    try:
        return parse_card(raw.decode())
    except (CryptoError, UnicodeDecodeError):
        raise MalformedBundle from None


def require_signatures(
    card: Card, tag_manifest: bytes, signature: bytes, signature_pq: bytes
) -> str:
    """Return the trusted comment, if both keys of `card` signed `tag_manifest`.

    Raises:
        BundleTampered: One of the two does not hold, is of another key, or its file is not
            in the one form, in which also the words that nobody signed are fixed.
    """
    if not signature.startswith(_UNTRUSTED):
        raise BundleTampered
    try:
        comment = minisign.verify(card.sign, tag_manifest, signature)
        public, signed = mldsa.parse_file(signature_pq)
        card.pq_key(public.raw).verify(PQ_CONTEXT, tag_manifest, signed)
    except CryptoError:
        raise BundleTampered from None
    return comment
