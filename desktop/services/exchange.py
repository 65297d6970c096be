"""Sealed files coming in: verify, show a verdict, import as a whole or not at all.

Attachments are stored under new keys while the file is still being verified, and have no
row until everything, to the last byte, is right; then one transaction keeps all of it.
"""

import os
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from crypto.errors import CryptoError
from crypto.identity import Card, parse_card
from desktop.disk import durable_write
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import DeponentError
from desktop.domain.evidence import Attachment
from desktop.domain.rows import ReceivedFacts
from desktop.domain.testimony import State, TestimonyId
from desktop.services.blob_ports import Intake
from desktop.services.errors import CodeTaken, SignerUnverified
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Cancelled, Progress
from desktop.services.times import moment
from exports.bundle.verify import DiscardSink, Sink, VerifiedBundle, verify_bundle
from exports.receipt import make_receipt


class Outcome(StrEnum):
    """What became of one sealed file."""

    GOOD = "good"
    IMPORTED = "imported"
    ALREADY_HERE = "already_here"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one sealed file is, in facts that a person can act on.

    Attributes:
        path: The file; shown by name only.
        error: Why it was refused; its code has words in the interface.
        signer: Fingerprint of the signer's card, also for an unknown one; else empty.
        signer_name: The name under which this vault knows the signer; never the file's.
        addressed_to_me: False for a copy that its signer addressed to others.
        claimed_at: When the signer says it was sealed; no clock was checked.
        bundle_id: Set once verified; names the receipt.
    """

    path: Path
    outcome: Outcome
    size_bytes: int
    error: Exception | None = None
    signer: str = ""
    signer_name: str = ""
    case_code: str = ""
    testimony: TestimonyId | None = None
    paragraphs: int = 0
    attachments: int = 0
    addressed_to_me: bool = True
    claimed_at: str = ""
    sequence: int = 0
    bundle_id: str = ""


@dataclass(slots=True)
class _Quarantine:
    """Holds the blobs of a bundle until it is verified."""

    vault: Vault
    testimony: TestimonyId
    held: list[tuple[Intake, Attachment]] = field(default_factory=list)

    def begin(self, facts: Attachment) -> Intake:
        """Start storing one attachment under a new key."""
        intake = self.vault.attachments.begin(self.testimony)
        self.held.append((intake, facts))
        return intake

    def discard(self) -> None:
        """Delete everything that was stored."""
        for intake, _facts in self.held:
            intake.discard()


class Exchange:
    """The coordinator's desk."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy

    def inspect(self, path: Path, progress: Progress) -> Verdict:
        """Verify a sealed file to the last byte without keeping anything of it.

        A file that is refused is a verdict, not an error.

        Raises:
            Cancelled: The person asked to stop.
        """
        return self._judge(path, progress, keep=False)

    def import_file(self, path: Path, progress: Progress) -> Verdict:
        """Verify a sealed file and keep all of it, or nothing.

        A file that is refused is a verdict, not an error.

        Raises:
            Cancelled: The person asked to stop; nothing was kept.
        """
        return self._judge(path, progress, keep=True)

    def _judge(self, path: Path, progress: Progress, *, keep: bool) -> Verdict:
        size = 0
        try:
            size = path.stat().st_size
            if keep:
                return self._import(path, size, progress)
            return self._facts(path, size, self._verify(path, DiscardSink(), progress))
        except Cancelled:
            raise
        except (DeponentError, CryptoError, OSError) as error:
            return self._refusal(path, size, error)

    def _verify(self, path: Path, sink: Sink, progress: Progress) -> VerifiedBundle:
        bundle = verify_bundle(path, self._vault.identity, self._known, sink, progress)
        contact = self._vault.contacts.get(bundle.signer.fingerprint)
        mine = bundle.signer.fingerprint == self._vault.identity.card.fingerprint
        if not mine and (contact is None or not contact.verified_at):
            raise SignerUnverified(bundle.signer.fingerprint)
        return bundle

    def _import(self, path: Path, size: int, progress: Progress) -> Verdict:
        quarantine = _Quarantine(self._vault, TestimonyId(self._entropy(16).hex()))
        try:
            bundle = self._verify(path, quarantine, progress)
            verdict = self._facts(path, size, bundle)
            if verdict.outcome is Outcome.ALREADY_HERE:
                quarantine.discard()
                return verdict
            self._keep(bundle, quarantine)
        except BaseException:
            quarantine.discard()
            raise
        return replace(verdict, outcome=Outcome.IMPORTED, testimony=bundle.testimony.id)

    def _keep(self, bundle: VerifiedBundle, quarantine: _Quarantine) -> None:
        at = moment(self._clock)
        testimony = bundle.testimony.id
        facts = (
            ("bundle", bundle.bundle_id),
            ("manifest_sha512", bundle.manifest_sha512),
            ("signer", bundle.signer.fingerprint),
        )
        with self._vault.transaction():
            self._vault.testimonies.add(
                bundle.testimony, State.RECEIVED, bundle.signer.fingerprint
            )
            for intake, attachment in quarantine.held:
                self._vault.attachments.keep(testimony, intake, attachment)
            self._vault.custody.adopt(testimony, bundle.custody)
            self._vault.received.add(
                ReceivedFacts(
                    type="testimony",
                    bundle_id=bundle.bundle_id,
                    testimony=testimony,
                    manifest_sha512=bundle.manifest_sha512,
                    signer=bundle.signer.fingerprint,
                    sequence=bundle.sequence,
                    previous=bundle.previous,
                    received_at=at,
                    addressed_to_me=bundle.addressed_to_me,
                    claimed_at=bundle.claimed_at,
                )
            )
            self._vault.custody.append(at, CustodyAct.IMPORTED, testimony, facts)

    def _facts(self, path: Path, size: int, bundle: VerifiedBundle) -> Verdict:
        known = self._vault.received.find(bundle.manifest_sha512)
        if known is None and self._vault.testimonies.has(bundle.testimony.id):
            raise CodeTaken
        return Verdict(
            path=path,
            outcome=Outcome.ALREADY_HERE if known else Outcome.GOOD,
            size_bytes=size,
            signer=bundle.signer.fingerprint,
            signer_name=self._name(bundle.signer.fingerprint),
            case_code=bundle.testimony.code,
            testimony=known.testimony if known else None,
            paragraphs=len(bundle.testimony.paragraphs),
            attachments=len(bundle.attachments),
            addressed_to_me=bundle.addressed_to_me,
            claimed_at=bundle.claimed_at,
            sequence=bundle.sequence,
            bundle_id=bundle.bundle_id,
        )

    def _refusal(self, path: Path, size: int, error: Exception) -> Verdict:
        signer = str(getattr(error, "fingerprint", ""))
        return Verdict(
            path=path,
            outcome=Outcome.REFUSED,
            size_bytes=size,
            error=error,
            signer=signer,
            signer_name=self._name(signer),
        )

    def write_receipt(self, testimony: TestimonyId, folder: Path) -> Path:
        """Write a signed receipt for an imported testimony and return its path.

        Raises:
            KeyError: The testimony did not come by import.
            OSError: It could not be written whole.
        """
        facts = self._vault.received.of(testimony)
        if facts is None:
            raise KeyError(testimony)
        raw = make_receipt(
            facts.bundle_id,
            facts.manifest_sha512,
            moment(self._clock),
            "accepted",
            self._vault.identity,
        )
        path = folder / f"receipt-{self._entropy(4).hex()}.txt"
        durable_write(path, raw)
        return path

    def _known(self, fingerprint: str) -> Card | None:
        if fingerprint == self._vault.identity.card.fingerprint:
            return self._vault.identity.card
        contact = self._vault.contacts.get(fingerprint)
        return parse_card(contact.card) if contact else None

    def _name(self, fingerprint: str) -> str:
        card = self._known(fingerprint) if fingerprint else None
        return card.pseudonym if card else ""


def sealed_files(folder: Path) -> tuple[Path, ...]:
    """Return the files in `folder` that could be sealed ones, by their names alone."""
    with os.scandir(folder) as entries:
        return tuple(
            sorted(
                Path(entry.path)
                for entry in entries
                if entry.name.endswith(".age") and entry.is_file(follow_symlinks=False)
            )
        )
