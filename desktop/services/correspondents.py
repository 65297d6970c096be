"""To whom a letter about a testimony goes: never by choice alone, only to keys known here.

A supplement goes to all who have the testimony, a question and a receipt to its signer, a
withdrawal to everybody who has it as far as this vault knows, an opinion to its signer and
to those with whom the deponent agreed to share.
"""

from dataclasses import dataclass

from crypto.identity import Card
from desktop.domain.bundles import About, BundleType
from desktop.domain.desk_rules import forbidden
from desktop.domain.errors import NotAllowed
from desktop.domain.giving import within
from desktop.domain.rows import ContactFacts
from desktop.domain.testimony import State, TestimonyId
from desktop.services.drafts import Draft
from desktop.services.errors import NoRecipients, NothingToAnswer, RecipientUnverified
from desktop.services.leaving import given_for
from desktop.services.ports import Clock, Vault
from desktop.services.trust import Trust
from desktop.services.withdrawing import standing_of
from exports.bundle.meta import decode_meta


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The testimony that a letter is about, and the bundle by which it went or came.

    Attributes:
        people: Fingerprints of all others between whom that bundle passed: those it was
            sealed to from here, or the one who signed it.
        is_mine: It was sealed here.
    """

    testimony: TestimonyId
    code: str
    about: About
    people: tuple[str, ...]
    is_mine: bool


class Correspondents:
    """The people of one vault, as the sealed files that passed show them."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._trust = Trust(vault, clock)

    def subject(self, testimony: TestimonyId) -> Subject:
        """Return what a letter about this testimony refers to.

        Raises:
            NothingToAnswer: It was neither sealed here nor received.
        """
        code = self._vault.testimonies.row(testimony).code
        held = self._vault.received.of(testimony)
        if held is not None:
            about = About(bundle=held.bundle_id, manifest_sha512=held.manifest_sha512)
            return Subject(
                testimony=testimony,
                code=code,
                about=about,
                people=(held.signer,),
                is_mine=False,
            )
        for entry in self._vault.outbox.all():
            if entry.testimony == testimony and entry.type == BundleType.TESTIMONY:
                return Subject(
                    testimony=testimony,
                    code=code,
                    about=About(
                        bundle=entry.bundle_id, manifest_sha512=entry.manifest_sha512
                    ),
                    people=entry.recipient_fingerprints,
                    is_mine=True,
                )
        raise NothingToAnswer

    def kinds(self, testimony: TestimonyId) -> tuple[BundleType, ...]:
        """Return the types of letter that may be written about a testimony here.

        Raises:
            NothingToAnswer: It was neither sealed here nor received.
        """
        if self.subject(testimony).is_mine:
            return BundleType.SUPPLEMENT, BundleType.WITHDRAWAL
        mine = self._vault.identity.card.fingerprint
        clinician = self._trust.role(mine) == "clinician"
        return (
            BundleType.QUESTION,
            *((BundleType.OPINION,) if clinician else ()),
            BundleType.WITHDRAWAL,
        )

    def choices(self, draft: Draft) -> tuple[ContactFacts, ...]:
        """Return those to whom `draft` may go by choice; see `Letters.choices`."""
        if draft.kind is not BundleType.OPINION:
            return ()
        return tuple(
            each
            for each in self._vault.contacts.all()
            if not self._forbidden(draft.testimony, each)
            and self._trust.is_trusted(each.fingerprint)
            and not self._trust.is_revoked(each.fingerprint)
        )

    def _forbidden(self, testimony: TestimonyId, contact: ContactFacts) -> str:
        """Return which item forbids a contact, as consent stands; empty if none does."""
        standing = standing_of(self._vault, testimony)
        if standing.consent is None or standing.more is None:
            return f"consent.share.{contact.recipient_class}"
        more = within(standing.more, given_for(self._vault, testimony))
        return forbidden(standing.consent, more, contact.recipient_class)

    def recipients(self, draft: Draft, chosen: tuple[str, ...]) -> tuple[Card, ...]:
        """Return the cards of those to whom `draft` goes; see `Letters.recipients`."""
        allowed = {each.fingerprint for each in self.choices(draft)}
        for each in sorted(set(chosen) - allowed):
            contact = self._vault.contacts.get(each)
            reason = self._forbidden(draft.testimony, contact) if contact else ""
            untrusted = "revoked" if self._trust.is_revoked(each) else "unverified"
            raise NotAllowed(reason or untrusted)
        people = sorted(self._meant(draft) | set(chosen))
        cards = [card for card in map(self._reachable, people) if card]
        if not cards:
            raise NoRecipients
        if not all(self._trust.is_trusted(card.fingerprint) for card in cards):
            raise RecipientUnverified
        return tuple(cards)

    def unreached(self, draft: Draft) -> tuple[str, ...]:
        """Return the fingerprints of those meant whose cards are not here, or revoked."""
        meant = sorted(self._meant(draft))
        return tuple(each for each in meant if self._reachable(each) is None)

    def _reachable(self, fingerprint: str) -> Card | None:
        """Return a card to seal to: never one whose key somebody else may have."""
        revoked = self._trust.is_revoked(fingerprint)
        return None if revoked else self._trust.card(fingerprint)

    def _meant(self, draft: Draft) -> set[str]:
        people = set(self.subject(draft.testimony).people)
        if draft.kind is BundleType.WITHDRAWAL:
            people |= self._holders(draft.testimony)
        return people

    def _holders(self, testimony: TestimonyId) -> set[str]:
        """Return the others to whom a received testimony was sealed."""
        if self._vault.testimonies.row(testimony).state is not State.RECEIVED:
            return set()
        members = self._vault.originals.of(testimony)
        if not members:
            return set()
        mine = self._vault.identity.card.fingerprint
        return set(decode_meta(members["bundle_json"]).recipients) - {mine}
