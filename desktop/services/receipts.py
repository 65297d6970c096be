"""Receipts: a recipient's signed word, sealed to the sender, that a bundle arrived.

It is the only thing that later shows that a testimony existed and was handed over. Once
every recipient has answered, the sealed file may go: any of those who have not may be the
one for whom it is the only copy.
"""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.custody import CustodyAct
from desktop.domain.letters import Receipt, Verdict
from desktop.domain.letters_codec import read_receipt
from desktop.domain.records_codec import record_value
from desktop.domain.rows import LetterRow, LetterState, OutboxEntry, ReceivedFacts
from desktop.domain.testimony import TestimonyId
from desktop.services.answers import ANSWERED, Answer, Sent
from desktop.services.errors import (
    NotAReceipt,
    NothingToAnswer,
    RecipientUnverified,
    SealedFileMissing,
    StillNeeded,
)
from desktop.services.exchange import Exchange
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.sealer import Order, Sealer
from desktop.services.sealing import Sealing
from desktop.services.times import moment
from desktop.services.trust import Trust


@dataclass(frozen=True, slots=True)
class Post:
    """The way out of the outbox, and the way in."""

    sealing: Sealing
    exchange: Exchange


class Receipts:
    """Receipts of one vault."""

    def __init__(self, vault: Vault, post: Post, clock: Clock, entropy: Entropy) -> None:
        """Take the services.

        Args:
            vault: Whose receipts.
            post: By which sealed files leave and come.
            clock: Says when.
            entropy: For keys and names.
        """
        self._vault = vault
        self._post = post
        self._clock = clock
        self._entropy = entropy
        self._sealer = Sealer(vault, clock, entropy)
        self._trust = Trust(vault, clock)

    def write(
        self,
        testimony: TestimonyId,
        folder: Path,
        progress: Progress,
        digest: str = "",
    ) -> Path:
        """Seal a receipt, write it into `folder`, read it back, and return its path.

        Args:
            testimony: What the bundle holds, or is about.
            folder: Where to.
            progress: Told how far it is.
            digest: Of which bundle; if empty, of that by which the testimony came.

        Raises:
            NothingToAnswer, RecipientUnverified: As `seal`.
            OSError: It could not be written whole.
            Cancelled: The person asked to stop.
        """
        entry = self.seal(testimony, progress, digest)
        return self._post.sealing.hand_over(entry.bundle_id, folder, progress)

    def take(self, path: Path, progress: Progress) -> OutboxEntry:
        """Take in a receipt for something sealed here, and return the entry it is for.

        Raises:
            NotAReceipt: The sealed file is something else; nothing was kept.
            DeponentError, CryptoError: It was refused; the class says why.
            OSError: It cannot be read or kept.
        """
        verdict = self._post.exchange.inspect(path, progress)
        if verdict.error is None and verdict.kind is not BundleType.RECEIPT:
            raise NotAReceipt
        if verdict.error is None:
            verdict = self._post.exchange.import_file(path, progress)
        if verdict.error is not None:
            raise verdict.error
        value = canonical.loads(self._vault.letters.get(verdict.letter))
        entry = self._vault.outbox.find(read_receipt(value).manifest_sha512)
        assert entry is not None, "a receipt is taken only for what was sealed here"
        return entry

    def sent(self) -> tuple[Sent, ...]:
        """Return the sealed files with who has answered for each, newest first."""
        names: dict[str, str] = {}
        return tuple(self._sent(each, names) for each in self._vault.outbox.all())

    def _sent(self, entry: OutboxEntry, names: dict[str, str]) -> Sent:
        """Return one; `names` holds what was looked up so far."""
        at = dict(entry.answers)
        answers = []
        sealed_to = zip(entry.recipient_fingerprints, entry.recipients, strict=True)
        for fingerprint, name in sealed_to:
            if fingerprint not in names:
                names[fingerprint] = self._trust.name(fingerprint)
            answers.append(
                Answer(
                    fingerprint=fingerprint,
                    name=names[fingerprint] or name,
                    at=at.get(fingerprint, ""),
                )
            )
        return Sent(
            entry=entry,
            is_here=self._post.sealing.is_here(entry),
            answers=tuple(answers),
        )

    def let_go(self, bundle_id: str, without: tuple[str, ...] = ()) -> None:
        """Delete a sealed file that is no longer needed; its entry stays.

        Args:
            bundle_id: Which.
            without: Fingerprints of those of whom a person was told that they have not
                answered, and said that the file may go nevertheless.

        Raises:
            SealedFileMissing: There is no such file.
            StillNeeded: It may be the only copy: nobody has answered, or others than
                `without` have not. Nothing was deleted.
        """
        outbox = self._vault.outbox
        entry = outbox.get(bundle_id)
        if entry is None:
            raise SealedFileMissing
        if not entry.may_go:
            if not entry.answers or set(entry.unanswered) != set(without):
                raise StillNeeded
            at = moment(self._clock)
            facts = (("bundle", bundle_id), ("unanswered", " ".join(entry.unanswered)))
            with self._vault.transaction():
                outbox.mark_let_go(bundle_id, at)
                self._vault.custody.append(
                    at, CustodyAct.LET_GO, entry.testimony or "", facts
                )
        outbox.drop_file(bundle_id)

    def seal(
        self, testimony: TestimonyId, progress: Progress, digest: str = ""
    ) -> OutboxEntry:
        """Seal a receipt for what came to its signer, into the outbox.

        A second call gives the receipt that was sealed before.

        Args:
            testimony: What the bundle holds, or is about.
            progress: Told how far it is.
            digest: Of which bundle; if empty, of that by which the testimony came.

        Raises:
            NothingToAnswer: It did not come in a sealed file, or one that its signer did
                not address to this person, or of a type that gets no receipt.
            RecipientUnverified: The signer's card is gone, or was never compared.
            Cancelled, OSError: Nothing was sealed.
        """
        held = self._held(testimony, digest)
        if held is None or not held.addressed_to_me or held.type not in ANSWERED:
            raise NothingToAnswer
        for entry in self._vault.outbox.all():
            if (entry.type, entry.about_manifest) == (
                BundleType.RECEIPT,
                held.manifest_sha512,
            ):
                return entry
        return self._seal(testimony, held, progress)

    def _held(self, testimony: TestimonyId, digest: str) -> ReceivedFacts | None:
        """Return what came; by its digest, for a bundle's id may be that of another."""
        if not digest:
            return self._vault.received.of(testimony)
        held = self._vault.received.find(digest)
        return held if held is not None and held.testimony == testimony else None

    def _seal(
        self, testimony: TestimonyId, held: ReceivedFacts, progress: Progress
    ) -> OutboxEntry:
        card = self._trust.card(held.signer)
        if card is None:
            raise RecipientUnverified
        self._trust.require_recipient(held.signer)
        receipt = Receipt(
            bundle=held.bundle_id,
            manifest_sha512=held.manifest_sha512,
            received_at=held.received_at,
            verdict=Verdict.ACCEPTED,
            purge=True,
        )
        order = Order(
            record=receipt,
            recipients=(card,),
            code=self._code(testimony),
            about=About(bundle=held.bundle_id, manifest_sha512=held.manifest_sha512),
        )
        entry = self._sealer.write(order, progress)
        with self._vault.transaction():
            self._vault.outbox.add(entry)
            self._keep(testimony, receipt, entry)
        return entry

    def _code(self, testimony: TestimonyId) -> str:
        """Return the case code; empty for what is only about a testimony not here."""
        shelf = self._vault.testimonies
        return shelf.row(testimony).code if shelf.has(testimony) else ""

    def _keep(self, testimony: TestimonyId, receipt: Receipt, entry: OutboxEntry) -> None:
        """Keep the receipt beside the testimony, and note that it was sealed."""
        row = LetterRow(
            id=self._entropy(16).hex(),
            type=BundleType.RECEIPT,
            state=LetterState.DRAFT,
            testimony=testimony,
            party="",
            at=moment(self._clock),
        )
        letters = self._vault.letters
        letters.add_draft(row, canonical.dumps(record_value(receipt)))
        letters.mark_sealed(row.id, entry.bundle_id, entry.sealed_at, destroy=False)
        self._vault.custody.append(
            entry.sealed_at,
            CustodyAct.LETTER_SEALED,
            testimony,
            (("bundle", entry.bundle_id), ("type", str(BundleType.RECEIPT))),
        )
