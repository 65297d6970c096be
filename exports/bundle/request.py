"""What is asked for when a bundle is sealed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from crypto.identity import Card, Identity
from desktop.domain.bundles import About
from desktop.domain.custody import CustodyEvent
from desktop.domain.evidence import Attachment
from desktop.domain.giving import Given
from desktop.domain.particulars import Particulars
from desktop.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One attachment to be sealed.

    Attributes:
        facts: What was noted at intake; size and hash must still be right.
        open: Returns a reader of the plain bytes; it is closed after use.
    """

    facts: Attachment
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Who the deponent is, to be sealed apart from the account.

    Attributes:
        particulars: What is known; the bundle's id is filled in.
        custodians: Cards of the 1 to 16 who can open it, none twice.
    """

    particulars: Particulars
    custodians: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealRequest:
    """What to seal, by whom, to whom.

    Attributes:
        record: A testimony, or what is said about one; it decides the bundle's type.
        recipients: Cards of 1 to 16 recipients, none twice.
        compatible: Seal to their X25519 keys instead of the post-quantum ones.
        claimed_at: ISO 8601 time with offset.
        sequence: Count of bundles this signer has signed, from 1.
        previous: SHA-512 of the tag manifest of the signer's bundle before; else empty.
        about: The bundle that this one is about, for the types that have one.
        apart: The deponent's particulars, if they travel along.
        given: What each class of recipients gets a testimony for; none if that is not
            said.
    """

    record: Record
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Source, ...]
    signer: Identity
    recipients: tuple[Card, ...]
    compatible: bool
    claimed_at: str
    sequence: int
    previous: str
    about: About | None = None
    apart: Apart | None = None
    given: Given = ()
