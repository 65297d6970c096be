"""Writing one sealed file of any type into the outbox, in its place of the sequence.

What is sealed, to whom it may go and what happens afterwards is decided by whoever calls:
`sealing` for testimonies, `letters` for what is said about them, `rosters` for rosters.
"""

from dataclasses import dataclass

from crypto.identity import Card
from desktop.domain.bundles import About
from desktop.domain.custody import CustodyEvent
from desktop.domain.giving import Given
from desktop.domain.records import Record, testimony_of, type_of
from desktop.domain.rows import OutboxEntry
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.times import moment
from exports.bundle.seal import Apart, SealRequest, Source, seal


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to seal, and to whom.

    Attributes:
        recipients: Cards of 1 to 16 people whose keys are trusted, none twice.
        code: Case code of the testimony that it is, or is about; empty without one.
        apart: The deponent's particulars, if they travel along.
        given: What each class of recipients gets a testimony for.
    """

    record: Record
    recipients: tuple[Card, ...]
    code: str = ""
    custody: tuple[CustodyEvent, ...] = ()
    attachments: tuple[Source, ...] = ()
    compatible: bool = False
    about: About | None = None
    apart: Apart | None = None
    given: Given = ()


class Sealer:
    """Signs with the vault's own keys."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy

    def write(self, order: Order, progress: Progress) -> OutboxEntry:
        """Write, flush and read back one sealed file; return its entry, not yet noted.

        The caller adds the entry to the outbox in one transaction with all that follows
        from it. Until then the file counts as cut off, and the next start removes it.

        Raises:
            ExportError: It cannot be sealed; the class says why.
            Cancelled: The person asked to stop; nothing was sealed.
            OSError: Writing failed; nothing was sealed.
        """
        sequence, previous = self._vault.outbox.last()
        request = SealRequest(
            record=order.record,
            custody=order.custody,
            attachments=order.attachments,
            signer=self._vault.identity,
            recipients=order.recipients,
            compatible=order.compatible,
            claimed_at=moment(self._clock),
            sequence=sequence + 1,
            previous=previous,
            about=order.about,
            apart=order.apart,
            given=order.given,
        )
        path = self._vault.outbox.folder / f"{self._entropy(16).hex()}.age"
        self._vault.outbox.expect(path.name)
        sealed = seal(request, path, progress, self._entropy)
        return OutboxEntry(
            bundle_id=sealed.bundle_id,
            testimony=testimony_of(order.record),
            code=order.code,
            type=type_of(order.record),
            file_name=path.name,
            size_bytes=sealed.size_bytes,
            sha256=sealed.file_sha256,
            manifest_sha512=sealed.manifest_sha512,
            signature_sha512=sealed.signature_sha512,
            about_manifest=order.about.manifest_sha512 if order.about else "",
            sequence=request.sequence,
            sealed_at=request.claimed_at,
            recipients=tuple(card.pseudonym for card in order.recipients),
            recipient_fingerprints=tuple(card.fingerprint for card in order.recipients),
            compatible=order.compatible,
        )
