"""Letters: what is said about a testimony after it was sealed, out and in.

A supplement or withdrawal goes from the one who took the testimony to those who have it; a
question and a receipt go back; an opinion goes to whom the testimony may go. Each is sealed
like a testimony, and one's own words are forgotten here when they are.
"""

from dataclasses import dataclass

from crypto.identity import Card
from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.consent import Consent
from desktop.domain.consent_rules import require_recontact
from desktop.domain.custody import CustodyAct
from desktop.domain.desk_rules import require_within_retention
from desktop.domain.errors import Incomplete
from desktop.domain.evidence import Attachment
from desktop.domain.letters import Supplement, Withdrawal
from desktop.domain.records import Record
from desktop.domain.records_codec import read_record, record_value
from desktop.domain.rows import ContactFacts, LetterRow, LetterState, OutboxEntry
from desktop.domain.testimony import TestimonyId
from desktop.services.beside import Beside
from desktop.services.correspondents import Correspondents, Subject
from desktop.services.destroying import destroy_closed, forget_letter, may_be_forgotten
from desktop.services.drafts import Draft, decode_draft, encode_draft, gaps, record_of
from desktop.services.enclosing import sources_of
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.sealer import Order, Sealer
from desktop.services.times import moment, today
from desktop.services.trust import Trust
from desktop.services.withdrawing import (
    Standing,
    as_it_stands,
    note_withdrawal,
    readable_supplement,
    standing_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """A letter as people see it in a list.

    Attributes:
        party_name: The name under which its signer is known here; empty for one's own.
        is_forgotten: The words were destroyed; these facts are what is left.
        may_be_forgotten: Its words are here, and a person may destroy them.
        is_stray: It names the testimony that is here, and is not about it.
    """

    id: str
    kind: BundleType
    state: LetterState
    testimony: TestimonyId | None
    party: str
    party_name: str
    at: str
    is_forgotten: bool
    may_be_forgotten: bool = False
    is_stray: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One letter to read, and how it stands to its testimony.

    Attributes:
        code: Case code of the testimony, if that is here and it is about it; else empty.
        record: What it says; None once its words were forgotten.
        given: The consent in the testimony, where that can be read here.
        may_answer: It asks something, and a supplement may be written here.
    """

    facts: LetterFacts
    code: str = ""
    record: Record | None = None
    enclosures: tuple[Attachment, ...] = ()
    given: Consent | None = None
    may_answer: bool = False


class Letters:
    """All letters of one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy
        self._sealer = Sealer(vault, clock, entropy)
        self._trust = Trust(vault, clock)
        self._people = Correspondents(vault, clock)

    def subject(self, testimony: TestimonyId) -> Subject:
        """Return what a letter about this testimony refers to.

        Raises:
            NothingToAnswer: It was neither sealed here nor received.
        """
        return self._people.subject(testimony)

    def kinds(self, testimony: TestimonyId) -> tuple[BundleType, ...]:
        """Return the types of letter that may be written about a testimony here.

        Raises:
            NothingToAnswer: It was neither sealed here nor received.
        """
        return self._people.kinds(testimony)

    def standing(self, testimony: TestimonyId) -> Standing:
        """Return what withdrawals that are known here left of a testimony."""
        return standing_of(self._vault, testimony)

    def destroy_closed(self, testimony: TestimonyId) -> None:
        """Destroy the words that were taken back, for ever, at a person's word."""
        destroy_closed(self._vault, testimony, moment(self._clock))

    def begin(self, kind: BundleType, testimony: TestimonyId) -> str:
        """Keep a new empty draft and return its id."""
        subject = self.subject(testimony)
        draft = Draft(kind=kind, testimony=testimony, code=subject.code)
        row = LetterRow(
            id=self._entropy(16).hex(),
            type=kind,
            state=LetterState.DRAFT,
            testimony=testimony,
            party="",
            at=moment(self._clock),
        )
        self._vault.letters.add_draft(row, encode_draft(draft))
        return row.id

    def draft(self, letter: str) -> tuple[Draft, int]:
        """Return a draft with its revision."""
        row = self._vault.letters.row(letter)
        return decode_draft(self._vault.letters.get(letter)), row.revision

    def save(self, letter: str, draft: Draft, revision: int) -> str:
        """Keep the next revision of a draft, and return when it reached the disk."""
        at = moment(self._clock)
        self._vault.letters.save_draft(letter, revision, at, encode_draft(draft))
        return at

    def discard(self, letter: str) -> None:
        """Destroy a draft."""
        self._vault.letters.discard_draft(letter)

    def rows(self, testimony: TestimonyId | None = None) -> tuple[LetterFacts, ...]:
        """Return the letters about a testimony, or all, newest first; no rosters."""
        beside = Beside(self._vault)
        return tuple(
            self._facts(row, beside)
            for row in self._vault.letters.rows(testimony)
            if row.type != BundleType.ROSTER
        )

    def facts(self, letter: str) -> LetterFacts:
        """Return one letter as people see it in a list."""
        return self._facts(self._vault.letters.row(letter), Beside(self._vault))

    def _facts(self, row: LetterRow, beside: Beside) -> LetterFacts:
        return LetterFacts(
            id=row.id,
            kind=BundleType(row.type),
            state=row.state,
            testimony=row.testimony,
            party=row.party,
            party_name=self._trust.name(row.party),
            at=row.at,
            is_forgotten=row.is_forgotten,
            may_be_forgotten=may_be_forgotten(row),
            is_stray=beside.is_stray(row),
        )

    def read(self, letter: str) -> tuple[Record, tuple[Attachment, ...]]:
        """Return what a sealed or received letter says, and its enclosures.

        Raises:
            ContentGone: Its words were forgotten.
        """
        kind = BundleType(self._vault.letters.row(letter).type)
        value = canonical.loads(self._vault.letters.get(letter))
        record = read_record(kind, value)
        if isinstance(record, Supplement):
            record = readable_supplement(self._vault, record)
        return record, self._vault.enclosures.of(letter)

    def reading(self, letter: str) -> Reading:
        """Return a sealed or received letter with what a person needs to read it."""
        facts = self.facts(letter)
        record, enclosures = (None, ()) if facts.is_forgotten else self.read(letter)
        named = facts.testimony
        is_here = named is not None and self._vault.testimonies.has(named)
        if named is None or not is_here or facts.is_stray:
            return Reading(facts=facts, record=record, enclosures=enclosures)
        is_asked = (facts.kind, facts.state) == (BundleType.QUESTION, LetterState.RECEIVED)
        return Reading(
            facts=facts,
            code=self._vault.testimonies.row(named).code,
            record=record,
            enclosures=enclosures,
            given=self.standing(named).given,
            may_answer=is_asked and BundleType.SUPPLEMENT in self.kinds(named),
        )

    def forget(self, letter: str) -> None:
        """Destroy the words of a sealed or received letter; that it was stays known.

        Raises:
            MustStay: It is a draft or a receipt, or its words are gone already.
        """
        forget_letter(self._vault, letter, moment(self._clock))

    def choices(self, letter: str) -> tuple[ContactFacts, ...]:
        """Return those to whom a draft may be sealed by choice: an opinion, nobody else.

        They are the trusted contacts that consent, as it stands, lets have the testimony.
        """
        return self._people.choices(self.draft(letter)[0])

    def recipients(self, letter: str, chosen: tuple[str, ...] = ()) -> tuple[Card, ...]:
        """Return the cards of those to whom a draft will be sealed.

        Args:
            letter: A draft.
            chosen: Fingerprints out of `choices`, besides those who get it anyway.

        Raises:
            NoRecipients: None of them is known here any more.
            RecipientUnverified: One of them was never compared.
            NotAllowed: Consent forbids one that was chosen.
        """
        return self._people.recipients(self.draft(letter)[0], chosen)

    def unreached(self, letter: str) -> tuple[str, ...]:
        """Return the fingerprints of those a draft is meant for, but not known here."""
        return self._people.unreached(self.draft(letter)[0])

    def seal(
        self,
        letter: str,
        progress: Progress,
        chosen: tuple[str, ...] = (),
        *,
        compatible: bool = False,
    ) -> OutboxEntry:
        """Seal a draft to its `recipients`, into the outbox.

        Raises:
            Incomplete: Something is missing.
            NoRecipients, RecipientUnverified, NotAllowed: As `recipients`.
            NotAllowed: The deponent does not want to be asked, or the time is over.
            Cancelled, ExportError, OSError: Nothing was sealed; the draft stays.
        """
        draft, revision = self.draft(letter)
        if missing := gaps(draft):
            raise Incomplete(missing)
        self._require_allowed(draft)
        at = moment(self._clock)
        record = record_of(draft, at)
        if isinstance(record, Withdrawal):
            record = as_it_stands(self._vault, record)
        subject = self.subject(draft.testimony)
        order = Order(
            record=record,
            recipients=self.recipients(letter, chosen),
            code=subject.code,
            custody=self._vault.custody.of(subject.testimony) if subject.is_mine else (),
            attachments=sources_of(self._vault, letter),
            compatible=compatible,
            about=subject.about,
        )
        entry = self._sealer.write(order, progress)
        with self._vault.transaction():
            self._vault.outbox.add(entry)
            self._vault.custody.append(
                entry.sealed_at,
                CustodyAct.LETTER_SEALED,
                subject.testimony,
                (("bundle", entry.bundle_id), ("type", str(draft.kind))),
            )
            value = canonical.dumps(record_value(record))
            self._vault.letters.save_draft(letter, revision + 1, at, value)
            sealed = letter, entry.bundle_id, entry.sealed_at
            destroy = draft.kind is not BundleType.QUESTION
            self._vault.letters.mark_sealed(*sealed, destroy=destroy)
            if isinstance(record, Withdrawal):
                note_withdrawal(self._vault, record, entry.bundle_id, at)
        return entry

    def _require_allowed(self, draft: Draft) -> None:
        standing = self.standing(draft.testimony)
        if draft.kind is BundleType.QUESTION and standing.consent is not None:
            require_recontact(standing.consent)
        if draft.kind is not BundleType.WITHDRAWAL and standing.more is not None:
            require_within_retention(standing.more, today(self._clock))
