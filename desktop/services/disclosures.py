"""Redacted copies: parts of a testimony for somebody who must not have all of it.

What is shown still proves who signed it; of what is withheld nobody can guess anything. A
copy goes only where consent, as it stands, lets the testimony go.
"""

from functools import partial

from crypto.identity import Card, parse_card
from desktop.domain.bundles import About, BundleType
from desktop.domain.codec import read_attachment
from desktop.domain.consent import Answer
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure import Disclosure, Entry, Original, Why, Withheld
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.rows import ContactFacts, LetterRow, LetterState, OutboxEntry
from desktop.domain.testimony import TestimonyId
from desktop.services.errors import NoRecipients, NothingToAnswer
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.redacting import (
    Part,
    Redaction,
    begun,
    decode_redaction,
    encode_redaction,
    parts_of,
)
from desktop.services.sealer import Order, Sealer
from desktop.services.times import moment
from desktop.services.trust import Trust
from desktop.services.withdrawing import closed_paragraphs, standing_consent, tells_of
from exports.bundle.seal import Source

_EVIDENCE = "attachments/"


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
        closed = closed_paragraphs(self._vault, testimony)
        return tuple(
            Part(path=part.path, value=None, leaf=None)
            if tells_of(part.path, part.value, closed)
            else part
            for part in parts_of(members)
        )

    def begin(self, testimony: TestimonyId) -> str:
        """Keep a new redaction with the default choices, and return its id."""
        code = self._vault.testimonies.row(testimony).code
        redaction = begun(testimony, code, self.parts(testimony))
        row = LetterRow(
            id=self._entropy(16).hex(),
            type=BundleType.DISCLOSURE,
            state=LetterState.DRAFT,
            testimony=testimony,
            party="",
            at=moment(self._clock),
        )
        self._vault.letters.add_draft(row, encode_redaction(redaction))
        return row.id

    def draft(self, letter: str) -> tuple[Redaction, int]:
        """Return a redaction with its revision."""
        row = self._vault.letters.row(letter)
        return decode_redaction(self._vault.letters.get(letter)), row.revision

    def save(self, letter: str, redaction: Redaction, revision: int) -> None:
        """Keep the next revision of a redaction; on disk when this returns."""
        at = moment(self._clock)
        self._vault.letters.save_draft(letter, revision, at, encode_redaction(redaction))

    def discard(self, letter: str) -> None:
        """Destroy a redaction."""
        self._vault.letters.discard_draft(letter)

    def choices(self, testimony: TestimonyId) -> tuple[ContactFacts, ...]:
        """Return the trusted contacts that consent, as it stands, lets have a copy."""
        content = self._vault.testimonies.get(testimony)
        consent = standing_consent(self._vault, testimony, content.consent)
        return tuple(
            each
            for each in self._vault.contacts.all()
            if consent.may_share(each.recipient_class) is Answer.YES
            and self._trust.is_trusted(each.fingerprint)
        )

    def seal(
        self,
        letter: str,
        progress: Progress,
        chosen: tuple[str, ...],
        *,
        compatible: bool = False,
    ) -> OutboxEntry:
        """Seal a redacted copy for those chosen, into the outbox.

        No second copy of the words stays here: what is withdrawn later is then gone.

        Raises:
            Incomplete: The reason is missing.
            NoRecipients: Nobody was chosen.
            NotAllowed: Consent forbids one that was chosen.
            Cancelled, ExportError, OSError: Nothing was sealed; the redaction stays.
        """
        redaction, _revision = self.draft(letter)
        if not redaction.reason.strip():
            raise Incomplete(("letter.reason",))
        record, about = self._record(redaction, moment(self._clock))
        order = Order(
            record=record,
            recipients=self._cards(redaction.testimony, chosen),
            code=redaction.code,
            attachments=self._evidence(redaction),
            compatible=compatible,
            about=about,
        )
        entry = self._sealer.write(order, progress)
        facts = (("bundle", entry.bundle_id), ("withheld", str(len(redaction.withheld))))
        with self._vault.transaction():
            self._vault.outbox.add(entry)
            self._vault.custody.append(
                entry.sealed_at, CustodyAct.DISCLOSED, redaction.testimony, facts
            )
            self._vault.letters.mark_sealed(letter, entry.bundle_id, entry.sealed_at)
        return entry

    def _record(self, redaction: Redaction, at: str) -> tuple[Disclosure, About]:
        members = self._vault.originals.of(redaction.testimony)
        held = self._vault.received.of(redaction.testimony)
        if held is None or not members:
            raise NothingToAnswer
        names = (
            "tag_manifest",
            "minisig",
            "mldsa65",
            "bundle_json",
            "card",
            "commitments",
        )
        record = Disclosure(
            testimony=redaction.testimony,
            code=redaction.code,
            made_at=at,
            reason=redaction.reason,
            original=Original(**{name: members[name].decode() for name in names}),
            leaves=tuple(
                _entry(part, redaction) for part in self.parts(redaction.testimony)
            ),
        )
        return record, About(bundle=held.bundle_id, manifest_sha512=held.manifest_sha512)

    def _cards(self, testimony: TestimonyId, chosen: tuple[str, ...]) -> tuple[Card, ...]:
        if not chosen:
            raise NoRecipients
        allowed = {each.fingerprint: each for each in self.choices(testimony)}
        if not allowed.keys() >= set(chosen):
            raise NotAllowed("consent.share")
        return tuple(parse_card(allowed[each].card) for each in sorted(set(chosen)))

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
