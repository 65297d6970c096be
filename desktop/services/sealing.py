"""Seal and forget: hand a testimony over so that this device can no longer open it.

The order keeps every promise: the sealed file is written, flushed, read back and verified
to the last byte; then it is noted as sealed; only then is the content key destroyed.
"""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from crypto.identity import Card
from desktop.domain import desk_rules, rules
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import DeponentError, NotAllowed
from desktop.domain.evidence import Attachment
from desktop.domain.giving import Given
from desktop.domain.permissions import Purpose
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.addressees import Addressees, Choice, Chosen
from desktop.services.blob_ports import Take
from desktop.services.copying import Expected, copy_verified
from desktop.services.errors import (
    CustodiansUnchosen,
    NotOpen,
    SealedFileMissing,
)
from desktop.services.leaving import require_hand_over
from desktop.services.noted import testimony_facts
from desktop.services.particulars import Noted, WhoIsWho
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.sealer import Order, Sealer
from desktop.services.take_errors import TakeLeft
from desktop.services.times import moment, today
from exports.bundle.seal import Apart, Source

PRACTICE_MARK = "practice-"
"""With this begins the name of a sealed file that was made in practice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealOptions:
    """What the person chose.

    Attributes:
        recipients: Fingerprints of verified contacts, at least one.
        custodians: Fingerprints of verified contacts who may open the particulars.
        drop_particulars: Seal without the particulars; they are destroyed with the rest.
        compatible: Seal to X25519 keys, for tools that know no post-quantum keys yet.
        keep_copy: Keep a readable copy on this device; consent must allow it.
        purposes: What the recipients get it for, out of what consent allows; may be left
            out where there is only one way.
    """

    recipients: tuple[str, ...]
    custodians: tuple[str, ...] = ()
    drop_particulars: bool = False
    compatible: bool = False
    keep_copy: bool = False
    purposes: tuple[Purpose, ...] = ()


class Sealing:
    """Sealing and the outbox."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy
        self._sealer = Sealer(vault, clock, entropy)
        self._who = WhoIsWho(vault, clock)
        self._addressees = Addressees(vault, clock)

    def gaps(self, testimony: TestimonyId) -> tuple[str, ...]:
        """Return the codes of what is missing before sealing."""
        content = self._vault.testimonies.get(testimony)
        found = rules.gaps(content, self._vault.attachments.of(testimony))
        return (*found, TakeLeft.code) if self._has_take_left(testimony) else found

    def forbidden_evidence(
        self, testimony: TestimonyId
    ) -> dict[str, tuple[Attachment, ...]]:
        """Return the evidence that consent does not allow, by the gap that it makes."""
        consent = self._vault.testimonies.get(testimony).consent
        return rules.forbidden_evidence(consent, self._vault.attachments.of(testimony))

    def may_keep_copy(self, testimony: TestimonyId) -> bool:
        """Say whether consent allows a readable copy to stay on this device."""
        try:
            rules.require_device_copy(self._vault.testimonies.get(testimony).consent)
        except NotAllowed:
            return False
        return True

    def choices(self, testimony: TestimonyId) -> tuple[Choice, ...]:
        """Return every contact with whether and why not it may receive this testimony."""
        return self._addressees.recipients(testimony)

    def has_particulars(self, testimony: TestimonyId) -> bool:
        """Say whether particulars are noted, so that it must be said who may open them."""
        return self._who.status(testimony) is Noted.HERE

    def custodian_choices(self, testimony: TestimonyId) -> tuple[Choice, ...]:
        """Return every contact with whether it may open the particulars, custodians first.

        Consent to read the account has no part in it.
        """
        return self._addressees.custodians(testimony)

    def seal(
        self, testimony: TestimonyId, options: SealOptions, progress: Progress
    ) -> OutboxEntry:
        """Write the sealed file into the outbox, verify it, and destroy the content key.

        Raises:
            NotOpen: The interview is not closed, or it is sealed already.
            Incomplete: Something is missing.
            TakeLeft: A recording or sketch that was cut off would be destroyed.
            NotAllowed: Consent forbids a recipient, a purpose or the copy, or its time is
                over.
            PurposeUnchosen: There is more than one purpose, and none was chosen.
            NoRecipients, RecipientUnverified: Nobody, or somebody unverified, was chosen.
            CustodiansUnchosen: Particulars are noted, and it was not said who may open
                them, or that they do not travel, or both were said.
            Cancelled: The person asked to stop; nothing was sealed.
            OSError: Writing failed; nothing was sealed and nothing was lost.
        """
        content = self._ready(testimony, options)
        cards, given = self._addressees.require_recipients(
            content,
            Chosen(
                recipients=options.recipients,
                custodians=options.custodians,
                purposes=options.purposes,
            ),
        )
        apart = self._apart(content, options)
        order = replace(
            self._order(content, cards),
            compatible=options.compatible,
            apart=apart,
            given=given,
        )
        entry = self._sealer.write(order, progress)
        self._note(content, entry, options, given)
        if not options.keep_copy:
            progress.advance("seal.forget", 0, 1)
            self._vault.testimonies.destroy_content(testimony)
            self._vault.custody.append(
                moment(self._clock), CustodyAct.KEY_DESTROYED, testimony
            )
        return entry

    def _ready(self, testimony: TestimonyId, options: SealOptions) -> Testimony:
        if self._vault.testimonies.row(testimony).state is not State.READY:
            raise NotOpen
        content = self._vault.testimonies.get(testimony)
        rules.require_complete(content, self._vault.attachments.of(testimony))
        if self._has_take_left(testimony):
            raise TakeLeft
        desk_rules.require_within_retention(content.consent_more, today(self._clock))
        if options.keep_copy:
            rules.require_device_copy(content.consent)
        return content

    def _has_take_left(self, testimony: TestimonyId) -> bool:
        """Say whether sealing would destroy what can be read and is not evidence yet."""
        takes = self._vault.attachments.unfinished_takes()
        return any(
            self._can_be_read(take) for owner, _at, take in takes if owner == testimony
        )

    def _can_be_read(self, take: Take) -> bool:
        try:
            with self._vault.attachments.open_take(take, salvage=True) as stream:
                return bool(stream.read(1))
        except DeponentError:  # its key or file is gone: there is nothing to lose
            return False

    def _apart(self, content: Testimony, options: SealOptions) -> Apart | None:
        if not self.has_particulars(content.id):
            return None
        if bool(options.custodians) == options.drop_particulars:
            raise CustodiansUnchosen
        if options.drop_particulars:
            return None
        return Apart(
            particulars=self._who.load(content.id),
            custodians=self._addressees.require_custodians(content, options.custodians),
        )

    def _order(self, content: Testimony, cards: tuple[Card, ...]) -> Order:
        attachments = self._vault.attachments
        return Order(
            record=content,
            code=content.code,
            custody=self._vault.custody.of(content.id),
            attachments=tuple(
                Source(facts=facts, open=partial(attachments.stream, facts.id))
                for facts in attachments.of(content.id)
            ),
            recipients=cards,
        )

    def _note(
        self, content: Testimony, entry: OutboxEntry, options: SealOptions, given: Given
    ) -> None:
        state = State.KEPT if options.keep_copy else State.SEALED
        facts = (
            ("bundle", entry.bundle_id),
            ("manifest_sha512", entry.manifest_sha512),
            ("bytes", str(entry.size_bytes)),
            *testimony_facts(self._vault, entry, content, given),
        )
        with self._vault.transaction():
            self._vault.outbox.add(entry)
            if options.keep_copy:
                self._who.forget(content.id)
            self._vault.testimonies.mark_sealed(
                content.id, state, entry.sealed_at, entry.recipients
            )
            self._vault.custody.append(
                entry.sealed_at, CustodyAct.SEALED, content.id, facts
            )
            if options.keep_copy:
                self._vault.custody.append(
                    entry.sealed_at, CustodyAct.COPY_KEPT, content.id
                )

    def outbox(self) -> tuple[OutboxEntry, ...]:
        """Return the sealed files, newest first."""
        return self._vault.outbox.all()

    def hand_over(self, bundle_id: str, folder: Path, progress: Progress) -> Path:
        """Write a copy of a sealed file into `folder`, read it back, and return its path.

        The name is neutral: random hex digits; but of practice it says that it is. The
        copy in the outbox stays.

        Raises:
            SealedFileMissing: The sealed file is gone or damaged.
            KeptBack: Consent was taken back since it was sealed, or its time is over.
            HandOverFailed: What was read back differs; the copy was removed.
            OSError: The stick is full, gone or read-only; the copy was removed.
            Cancelled: The person asked to stop; the copy was removed.
        """
        entry = self._entry(bundle_id)
        require_hand_over(self._vault, entry, today(self._clock))
        source = self._vault.outbox.folder / entry.file_name
        mark = PRACTICE_MARK if self._vault.identity.card.is_practice else ""
        target = folder / f"{mark}{self._entropy(8).hex()}.age"
        if not source.is_file():
            raise SealedFileMissing
        copy_verified(source, target, Expected(entry.size_bytes, entry.sha256), progress)
        at = moment(self._clock)
        with self._vault.transaction():
            self._vault.outbox.mark_handed_over(bundle_id, at)
            self._vault.custody.append(
                at, CustodyAct.HANDED_OVER, entry.testimony or "", (("bundle", bundle_id),)
            )
        return target

    def is_here(self, entry: OutboxEntry) -> bool:
        """Say whether the sealed file of an entry still lies in the outbox."""
        return (self._vault.outbox.folder / entry.file_name).is_file()

    def _entry(self, bundle_id: str) -> OutboxEntry:
        entry = self._vault.outbox.get(bundle_id)
        if entry is None:
            raise SealedFileMissing
        return entry
