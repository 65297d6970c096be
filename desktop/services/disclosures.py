"""Redacted copies: parts of a testimony for somebody who must not have all of it.

What is shown still proves who signed it; of what is withheld nobody can guess anything. A
copy goes only where consent, as it stands, lets the testimony go.
"""

from dataclasses import replace
from functools import partial
from typing import BinaryIO

from crypto.identity import Card, parse_card
from desktop.domain.bundles import About, BundleType
from desktop.domain.codec import read_attachment
from desktop.domain.consent_rules import forbids_copy, require_evidence
from desktop.domain.custody import CustodyAct
from desktop.domain.desk_rules import require_within_retention
from desktop.domain.disclosure import Disclosure, Entry, Original, Why, Withheld
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.evidence import AttachmentId
from desktop.domain.rows import ContactFacts, LetterRow, LetterState, OutboxEntry
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.addressees import Choice, told_apart
from desktop.services.copied import stripped_ids, without_their_notes
from desktop.services.disclosed import ReceivedCopy, read_copy
from desktop.services.errors import NoRecipients, NothingToAnswer
from desktop.services.leaving import usable
from desktop.services.noted import copy_facts
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.redacting import (
    Part,
    Redaction,
    begun,
    decode_redaction,
    encode_redaction,
    parts_of,
    settled,
    shown_paragraphs,
    telling,
)
from desktop.services.sealer import Order, Sealer
from desktop.services.times import moment, today
from desktop.services.trust import Trust
from desktop.services.withdrawing import closed_paragraphs
from exports.bundle.seal import Source

_EVIDENCE = "attachments/"
_ORIGINAL = ("tag_manifest", "minisig", "mldsa65", "bundle_json", "card", "commitments")


class Disclosures:
    """Redacted copies of one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy
        self._sealer = Sealer(vault, clock, entropy)
        self._trust = Trust(vault, clock)

    def parts(self, testimony: TestimonyId) -> tuple[Part, ...]:
        """Return the parts of a received testimony, in their signed order.

        Raises:
            NothingToAnswer: It did not come in a sealed file, or before its signed parts
                were kept.
        """
        members = self._vault.originals.of(testimony)
        if not members:
            raise NothingToAnswer
        parts = parts_of(members)
        closed = telling(parts, closed_paragraphs(self._vault, testimony))
        return tuple(each.gone() if each.path in closed else each for each in parts)

    def begin(self, testimony: TestimonyId, redaction: Redaction | None = None) -> str:
        """Keep a new redaction as revision 1, and return its id.

        Args:
            testimony: A received one.
            redaction: What was chosen so far; the default choices if not given.

        Raises:
            NothingToAnswer: As `parts`.
        """
        begun_with = self.fresh(testimony) if redaction is None else redaction
        row = LetterRow(
            id=self._entropy(16).hex(),
            type=BundleType.DISCLOSURE,
            state=LetterState.DRAFT,
            testimony=testimony,
            party="",
            at=moment(self._clock),
        )
        self._vault.letters.add_draft(row, encode_redaction(begun_with))
        return row.id

    def fresh(self, testimony: TestimonyId) -> Redaction:
        """Return a redaction with the default choices, kept nowhere yet.

        Raises:
            NothingToAnswer: As `parts`.
        """
        code = self._vault.testimonies.row(testimony).code
        return begun(testimony, code, self.parts(testimony))

    def is_one(self, letter: str) -> bool:
        """Say whether a letter is a redaction, or a redacted copy that can be read."""
        row = self._vault.letters.row(letter)
        return row.type == BundleType.DISCLOSURE and not row.is_forgotten

    def kept_at(self, letter: str) -> str:
        """Return when a redaction last reached the disk."""
        return self._vault.letters.row(letter).at

    def newest(self, testimony: TestimonyId) -> str | None:
        """Return the id of the redaction of a testimony that was worked at last, if any."""
        rows = self._vault.letters.rows(testimony, LetterState.DRAFT)
        return next((row.id for row in rows if row.type == BundleType.DISCLOSURE), None)

    def draft(self, letter: str) -> tuple[Redaction, int]:
        """Return a redaction with its revision, as it stands by what may be shown now."""
        row = self._vault.letters.row(letter)
        redaction = decode_redaction(self._vault.letters.get(letter))
        return settled(redaction, self.parts(redaction.testimony)), row.revision

    def save(self, letter: str, redaction: Redaction, revision: int) -> str:
        """Keep the next revision of a redaction; return when it reached the disk."""
        at = moment(self._clock)
        self._vault.letters.save_draft(letter, revision, at, encode_redaction(redaction))
        return at

    def discard(self, letter: str) -> None:
        """Destroy a redaction."""
        self._vault.letters.discard_draft(letter)

    def choices(self, testimony: TestimonyId) -> tuple[Choice, ...]:
        """Return every contact with whether and why not it may have a copy.

        Consent counts as it stands, after all withdrawals that are known here, and for
        those purposes alone for which the testimony was given.
        """
        standing = self._standing(testimony)
        contacts = self._vault.contacts.all()
        return told_apart(self._vault, (self._choice(each, standing) for each in contacts))

    def _standing(self, testimony: TestimonyId) -> Testimony:
        return usable(self._vault, self._vault.testimonies.get(testimony))

    def _choice(self, contact: ContactFacts, standing: Testimony) -> Choice:
        card = parse_card(contact.card)
        consent, more = standing.consent, standing.consent_more
        if not self._trust.is_trusted(contact.fingerprint):
            reason = "unverified"
        elif self._trust.is_revoked(contact.fingerprint):
            reason = "revoked"
        else:
            reason = forbids_copy(consent, more, contact.recipient_class)
        return Choice(
            fingerprint=contact.fingerprint,
            pseudonym=card.pseudonym,
            role=self._trust.role(contact.fingerprint) or card.role,
            recipient_class=contact.recipient_class,
            answer=consent.may_share(contact.recipient_class),
            reason=reason,
        )

    def seal(
        self,
        letter: str,
        progress: Progress,
        chosen: tuple[str, ...],
        *,
        compatible: bool = False,
        originals: bool = False,
    ) -> OutboxEntry:
        """Seal a redacted copy for those chosen, into the outbox.

        No second copy of the words stays here: what is withdrawn later is then gone.

        Args:
            letter: The redaction.
            progress: Told how far it is.
            chosen: Fingerprints of the recipients.
            compatible: Seal to X25519 keys.
            originals: Give pictures as they were taken in, with what their files say of
                where and when; without that otherwise.

        Raises:
            Incomplete: The reason is missing.
            NoRecipients: Nobody was chosen.
            NotAllowed: Consent forbids one that was chosen, or evidence that is shown, or
                its time is over, or the key does not count.
            NotesStay: What a picture's file says of itself cannot be taken out.
            Cancelled, ExportError, OSError: Nothing was sealed; the redaction stays.
        """
        redaction, _revision = self.draft(letter)
        if not redaction.reason.strip():
            raise Incomplete(("letter.reason",))
        standing = self._standing(redaction.testimony)
        require_within_retention(standing.consent_more, today(self._clock))
        evidence = self._evidence(redaction)
        for each in evidence:
            require_evidence(standing.consent, each.facts.kind)
        given = (
            evidence
            if originals
            else without_their_notes(evidence, self._places(redaction))
        )
        record, about = self._record(redaction, moment(self._clock))
        order = Order(
            record=replace(record, stripped=stripped_ids(evidence, given)),
            recipients=self._cards(redaction.testimony, chosen),
            code=redaction.code,
            attachments=given,
            compatible=compatible,
            about=about,
        )
        entry = self._sealer.write(order, progress)
        shown = shown_paragraphs(redaction, self.parts(redaction.testimony))
        kinds = (each.facts.kind for each in evidence)
        facts = (
            ("bundle", entry.bundle_id),
            ("withheld", str(len(redaction.withheld))),
            *copy_facts(self._vault, entry, standing, shown, kinds),
        )
        with self._vault.transaction():
            self._vault.outbox.add(entry)
            self._vault.custody.append(
                entry.sealed_at, CustodyAct.DISCLOSED, redaction.testimony, facts
            )
            self._vault.letters.mark_sealed(letter, entry.bundle_id, entry.sealed_at)
        return entry

    def read(self, letter: str) -> ReceivedCopy:
        """Return a redacted copy that came, and what it proves.

        Raises:
            ContentGone: Its words were forgotten.
            NewerBundle: A newer version of the program made the original.
        """
        return read_copy(self._vault, self._trust, letter)

    def open(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader of evidence that came with a copy."""
        return self._vault.enclosures.open(letter, attachment)

    def _record(self, redaction: Redaction, at: str) -> tuple[Disclosure, About]:
        members = self._vault.originals.of(redaction.testimony)
        held = self._vault.received.of(redaction.testimony)
        if held is None or not members:
            raise NothingToAnswer
        record = Disclosure(
            testimony=redaction.testimony,
            code=redaction.code,
            made_at=at,
            reason=redaction.reason,
            original=Original(**{name: members[name].decode() for name in _ORIGINAL}),
            leaves=tuple(
                _entry(part, redaction) for part in self.parts(redaction.testimony)
            ),
        )
        return record, About(bundle=held.bundle_id, manifest_sha512=held.manifest_sha512)

    def _cards(self, testimony: TestimonyId, chosen: tuple[str, ...]) -> tuple[Card, ...]:
        if not chosen:
            raise NoRecipients
        reasons = {each.fingerprint: each.reason for each in self.choices(testimony)}
        cards = []
        for fingerprint in sorted(set(chosen)):
            if reason := reasons.get(fingerprint, "unverified"):
                raise NotAllowed(reason)
            contact = self._vault.contacts.get(fingerprint)
            assert contact is not None, "a contact among the choices"
            cards.append(parse_card(contact.card))
        return tuple(cards)

    def _places(self, redaction: Redaction) -> dict[AttachmentId, int]:
        held = self._vault.attachments.of(redaction.testimony)
        return {facts.id: number for number, facts in enumerate(held, 1)}

    def _evidence(self, redaction: Redaction) -> tuple[Source, ...]:
        """Return the evidence whose facts are shown."""
        attachments = self._vault.attachments
        shown = {
            read_attachment(part.value).id
            for part in self.parts(redaction.testimony)
            if part.path.startswith(_EVIDENCE) and part.path not in redaction.withheld
        }
        return tuple(
            Source(facts=facts, open=partial(attachments.stream, facts.id))
            for facts in attachments.of(redaction.testimony)
            if facts.id in shown
        )


def _entry(part: Part, redaction: Redaction) -> Entry:
    withheld = redaction.withheld.get(part.path)
    if withheld is not None:
        return withheld
    return part.leaf or Withheld(path=part.path, why=Why.CONSENT)
