"""Reading a case file: the words, the evidence and the custody of one testimony."""

from dataclasses import dataclass
from typing import BinaryIO

from crypto.identity import parse_card
from desktop.domain.custody import CustodyEvent
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.giving import Given
from desktop.domain.rows import ReceivedFacts, ShelfRow
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.evidence import Evidence
from desktop.services.leaving import given_for
from desktop.services.particulars import Envelope, WhoIsWho
from desktop.services.ports import Vault
from desktop.services.recording import Recording


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """One testimony as far as this device can open it.

    Attributes:
        testimony: The content; None once this device can no longer open it.
        attachments: Empty once the content is gone.
        custody: What happened to it, that came with it and here, oldest first.
        imported: How it came; None for one's own.
        signer_name: The name under which this vault knows the signer; empty for one's own.
        envelopes: The particulars that came with it or with a supplement, sealed.
        given_for: What it was given for, in order; none if nobody said.
    """

    row: ShelfRow
    testimony: Testimony | None
    attachments: tuple[Attachment, ...] = ()
    custody: tuple[CustodyEvent, ...] = ()
    imported: ReceivedFacts | None = None
    signer_name: str = ""
    envelopes: tuple[Envelope, ...] = ()
    given_for: Given = ()


class CaseDesk:
    """Reads case files; changes nothing."""

    def __init__(
        self, vault: Vault, recording: Recording, evidence: Evidence, who: WhoIsWho
    ) -> None:
        self._vault = vault
        self._who = who
        self._recording = recording
        self._evidence = evidence

    def read(self, testimony: TestimonyId) -> CaseFile:
        """Return everything a case file shows."""
        row = self._recording.row(testimony)
        custody = (
            *self._vault.custody.adopted(testimony),
            *self._vault.custody.of(testimony),
        )
        if row.state in (State.SEALED, State.DESTROYED):
            return CaseFile(row=row, testimony=None, custody=custody)
        return CaseFile(
            row=row,
            testimony=self._recording.load(testimony),
            attachments=self._evidence.of(testimony),
            custody=custody,
            imported=self._vault.received.of(testimony),
            signer_name=self._name(row.signer),
            envelopes=self._who.envelopes(testimony),
            given_for=given_for(self._vault, testimony),
        )

    def open(self, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader that decrypts as it reads."""
        return self._evidence.open(attachment)

    def _name(self, fingerprint: str) -> str:
        contact = self._vault.contacts.get(fingerprint) if fingerprint else None
        return parse_card(contact.card).pseudonym if contact else ""
