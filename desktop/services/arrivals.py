"""Keeping what came, by its type: a testimony, a letter about one, or a roster.

Everything of a bundle is kept in one transaction, whose last row is that of the log; what
follows from it happens in the same one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import NotFromRecipient
from desktop.domain.evidence import Attachment
from desktop.domain.ids import letter_id
from desktop.domain.letters import Receipt, Withdrawal
from desktop.domain.records import code_of, testimony_of
from desktop.domain.records_codec import record_value
from desktop.domain.rows import (
    LetterRow,
    LetterState,
    OutboxEntry,
    ReceivedFacts,
    SealedParticulars,
)
from desktop.domain.rules import Addressed, require_may_say
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.beside import may_withdraw, named_in
from desktop.services.blob_ports import Intake
from desktop.services.errors import CodeTaken, OtherTestimony
from desktop.services.own_ids import require_own_ids
from desktop.services.ports import Clock, Vault
from desktop.services.times import moment
from desktop.services.trust import Trust
from desktop.services.withdrawing import note_withdrawal
from exports.bundle import layout
from exports.bundle.verify import VerifiedBundle

_NAMES = {
    layout.TAG_MANIFEST: "tag_manifest",
    layout.SIGNATURE: "minisig",
    layout.SIGNATURE_PQ: "mldsa65",
    layout.META: "bundle_json",
    layout.SIGNER_CARD: "card",
    layout.COMMITMENTS: "commitments",
}
_RECORDS = ("record", "custody", "attachments")


@dataclass(slots=True)
class Quarantine:
    """Holds the evidence of a bundle until all of it is verified.

    Attributes:
        begin_blob: Starts storing one attachment under a new key.
        require_room: Raises if attachments of these sizes in bytes do not fit.
    """

    begin_blob: Callable[[], Intake]
    require_room: Callable[[tuple[int, ...]], None]
    held: list[tuple[Intake, Attachment]] = field(default_factory=list)

    def expect(self, sizes: tuple[int, ...]) -> None:
        """Refuse what would not fit, before a byte of it is written."""
        self.require_room(sizes)

    def begin(self, facts: Attachment) -> Intake:
        """Start storing one attachment under a new key."""
        intake = self.begin_blob()
        self.held.append((intake, facts))
        return intake

    def discard(self) -> None:
        """Delete everything that was stored."""
        for intake, _facts in self.held:
            intake.discard()


class Arrivals:
    """Keeps verified bundles of one vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._trust = Trust(vault, clock)

    def require_welcome(self, bundle: VerifiedBundle) -> None:
        """Return if the bundle may be kept, as far as what it says decides.

        Raises:
            ForeignId: It brings an id that is not its signer's to give.
            CodeTaken: Another bundle brought a testimony with the same id.
            OtherTestimony: It contradicts the bundle that it is about, or names a testimony
                that is here and refers to something else.
            MayNotSay, AboutUnknown: It is not for its signer to say that.
        """
        require_own_ids(bundle)
        record, signer = bundle.record, bundle.signer.fingerprint
        if isinstance(record, Testimony):
            if self._vault.testimonies.has(record.id):
                raise CodeTaken(signer)
            return
        about = self._about(bundle)
        require_may_say(bundle.kind, signer, self._trust.role(signer), about)
        if isinstance(record, Withdrawal) and about and not may_withdraw(signer, about):
            raise NotFromRecipient

    def _about(self, bundle: VerifiedBundle) -> Addressed | None:
        """Return between whom the bundle passed that this one is about, if it is known."""
        if bundle.about is None:
            return None
        digest, named = bundle.about.manifest_sha512, testimony_of(bundle.record)
        sealed = self._vault.outbox.find(digest)
        if sealed is not None:
            self._require_meant(bundle, sealed)
            mine = self._vault.identity.card.fingerprint
            return Addressed(signer=mine, recipients=sealed.recipient_fingerprints)
        if isinstance(bundle.record, Receipt):
            return None  # what others sealed is not ours to be let go
        held = self._vault.received.find(digest)
        if held is not None:
            self._require_meant(bundle, held)
            return Addressed(signer=held.signer, recipients=self._recipients(held))
        if named is not None and self._vault.testimonies.has(named):
            raise OtherTestimony  # it is here, and came in another bundle
        return None

    def _require_meant(
        self, bundle: VerifiedBundle, found: OutboxEntry | ReceivedFacts
    ) -> None:
        """Refuse a letter unless `found` is the testimony's bundle that it names.

        Otherwise a letter about a letter would make its signer the testimony's.
        """
        assert bundle.about is not None, "a letter that is about something"
        named = testimony_of(bundle.record)
        is_receipt = isinstance(bundle.record, Receipt)
        if (
            bundle.about.bundle != found.bundle_id
            or (not is_receipt and found.type != BundleType.TESTIMONY)
            or (named is not None and named != found.testimony)
        ):
            raise OtherTestimony
        if named is not None and code_of(bundle.record) != self._code(named, found):
            raise OtherTestimony

    def _code(self, testimony: TestimonyId, found: OutboxEntry | ReceivedFacts) -> str:
        if isinstance(found, OutboxEntry):
            return found.code
        return self._vault.testimonies.row(testimony).code

    def _recipients(self, held: ReceivedFacts) -> tuple[str, ...] | None:
        if held.type != BundleType.TESTIMONY or held.testimony is None:
            return ()
        return named_in(self._vault, held.testimony)

    def keep(self, bundle: VerifiedBundle, quarantine: Quarantine) -> None:
        """Keep a testimony or a letter with all that follows from it.

        Raises:
            OSError: The disk failed; nothing was kept.
        """
        at = moment(self._clock)
        with self._vault.transaction():
            if isinstance(bundle.record, Testimony):
                self._keep_testimony(bundle, bundle.record, quarantine, at)
            else:
                self._keep_letter(bundle, quarantine, at)

    def _keep_testimony(
        self, bundle: VerifiedBundle, testimony: Testimony, quarantine: Quarantine, at: str
    ) -> None:
        vault = self._vault
        vault.testimonies.add(testimony, State.RECEIVED, bundle.signer.fingerprint)
        for intake, attachment in quarantine.held:
            vault.attachments.keep(testimony.id, intake, attachment)
        vault.custody.adopt(testimony.id, bundle.custody)
        vault.originals.keep(testimony.id, _members(bundle))
        if bundle.sealed_particulars:
            sealed = SealedParticulars(
                age=bundle.sealed_particulars, custodians=bundle.custodians
            )
            vault.particulars.keep_sealed(testimony.id, sealed)
        vault.received.add(received_facts(bundle, at))
        self._note(bundle, CustodyAct.IMPORTED, testimony.id, at)

    def _keep_letter(self, bundle: VerifiedBundle, quarantine: Quarantine, at: str) -> None:
        vault, record = self._vault, bundle.record
        row = LetterRow(
            id=letter_id(bundle.manifest_sha512),
            type=bundle.kind,
            state=LetterState.RECEIVED,
            testimony=self._subject(bundle),
            party=bundle.signer.fingerprint,
            at=at,
            manifest_sha512=bundle.manifest_sha512,
        )
        members = _members(bundle)
        if bundle.sealed_particulars:
            members["particulars_age"] = bundle.sealed_particulars
        vault.letters.receive(row, canonical.dumps(record_value(record)), members)
        for intake, attachment in quarantine.held:
            vault.enclosures.keep(row.id, intake, attachment)
        vault.received.add(received_facts(bundle, at, row.testimony))
        self._note(bundle, CustodyAct.LETTER_RECEIVED, row.testimony or "", at)
        if isinstance(record, Withdrawal):
            note_withdrawal(vault, record, row.id, at)
        elif isinstance(record, Receipt):
            self._note_receipt(bundle, record, at)

    def letter_of(self, bundle: VerifiedBundle) -> str:
        """Return the id under which a letter was kept; empty if none was."""
        rows = self._vault.letters.rows(self._subject(bundle))
        digest = bundle.manifest_sha512
        return next((each.id for each in rows if each.manifest_sha512 == digest), "")

    def _subject(self, bundle: VerifiedBundle) -> TestimonyId | None:
        """Return the testimony that a letter is about, also of a receipt for one."""
        named = testimony_of(bundle.record)
        if named is None and bundle.about is not None:
            sealed = self._vault.outbox.find(bundle.about.manifest_sha512)
            named = sealed.testimony if sealed else None
        return named

    def _note_receipt(self, bundle: VerifiedBundle, receipt: Receipt, at: str) -> None:
        entry = self._vault.outbox.find(receipt.manifest_sha512)
        assert entry is not None, "a receipt for a bundle that was sealed here"
        signer = bundle.signer.fingerprint
        if receipt.purge and not self._trust.is_revoked(signer):
            self._vault.outbox.mark_receipt(entry.bundle_id, signer, at)
        if entry.testimony and entry.type == BundleType.TESTIMONY:
            self._vault.testimonies.mark_receipt(entry.testimony, at)
        self._vault.custody.append(
            at,
            CustodyAct.RECEIPT,
            entry.testimony or "",
            (("bundle", entry.bundle_id), ("signer", signer)),
        )

    def _note(self, bundle: VerifiedBundle, act: CustodyAct, subject: str, at: str) -> None:
        facts = (
            ("bundle", bundle.bundle_id),
            ("manifest_sha512", bundle.manifest_sha512),
            ("signer", bundle.signer.fingerprint),
            ("type", str(bundle.kind)),
        )
        self._vault.custody.append(at, act, subject, facts)


def received_facts(
    bundle: VerifiedBundle, at: str, testimony: TestimonyId | None = None
) -> ReceivedFacts:
    """Return what the log keeps of a bundle that came at `at`."""
    return ReceivedFacts(
        manifest_sha512=bundle.manifest_sha512,
        bundle_id=bundle.bundle_id,
        type=bundle.kind,
        signer=bundle.signer.fingerprint,
        sequence=bundle.sequence,
        previous=bundle.previous,
        claimed_at=bundle.claimed_at,
        received_at=at,
        addressed_to_me=bundle.addressed_to_me,
        header_sha256=bundle.header_sha256,
        signature_sha512=bundle.signature_sha512,
        about_manifest=bundle.about.manifest_sha512 if bundle.about else "",
        testimony=testimony or testimony_of(bundle.record),
    )


def _members(bundle: VerifiedBundle) -> dict[str, bytes]:
    """Return the signed members as they came, by the names under which they are kept."""
    members = {name: bundle.originals[each] for each, name in _NAMES.items()}
    records = layout.record_names(bundle.kind)
    members |= {
        name: bundle.originals[each] for name, each in zip(_RECORDS, records, strict=True)
    }
    return members
