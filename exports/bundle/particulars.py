"""Who the deponent is, sealed once more to custodians, inside the sealed bundle.

The size tells only how many steps of 8 KiB there are. See docs/format.md, section 10.
"""

from io import BytesIO

from crypto import age
from crypto.errors import CryptoError, NotForMe
from crypto.identity import Card, Identity
from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.particulars import Particulars
from desktop.domain.particulars_codec import decode_particulars, encode_particulars
from exports.bundle.layout import MAX_BYTES, PARTICULARS
from exports.bundle.members import require_one_kind
from exports.bundle.ports import Entropy
from exports.errors import MalformedBundle, NewerBundle, TooLarge, Vast

RECIPIENT_COUNTS = (4, 8, 16)
"""Throwaway recipients fill the number up to one of these, here and around the bundle."""
_SALT_BYTES = 32


def seal_particulars(
    particulars: Particulars,
    custodians: tuple[Card, ...],
    entropy: Entropy,
    *,
    compatible: bool,
) -> bytes:
    """Return the particulars as an age file that only the custodians open.

    Args:
        particulars: With the ids of testimony and bundle.
        custodians: Cards of 1 to 16 custodians.
        entropy: Returns so many random bytes.
        compatible: Seal to X25519 keys, as the bundle around it.

    Raises:
        TooLarge: They do not fit into 256 KiB.
    """
    plain = encode_particulars(particulars, entropy(_SALT_BYTES))
    recipients = [card.recipient(compatible=compatible) for card in custodians]
    sink = BytesIO()
    writer = age.Writer(sink, age.pad_recipients(recipients, RECIPIENT_COUNTS))
    writer.write(plain)
    writer.finish()
    sealed = sink.getvalue()
    if len(sealed) > MAX_BYTES[PARTICULARS]:
        raise TooLarge(Vast.PARTICULARS)
    return sealed


def open_particulars(sealed: bytes, me: Identity) -> Particulars:
    """Return the particulars, opened with either key of `me`.

    Raises:
        NotForMe: They are sealed to others.
        NewerBundle: A newer version of the program wrote them.
        MalformedBundle: They are damaged, or not of their form.
    """
    sink = BytesIO()
    try:
        require_one_kind(BytesIO(sealed))
        age.decrypt(BytesIO(sealed), sink, [me.age_pq, me.age_x25519])
        return decode_particulars(sink.getvalue())
    except NotForMe:
        raise
    except NewerRecord:
        raise NewerBundle from None
    except (CryptoError, MalformedRecord):
        raise MalformedBundle from None
