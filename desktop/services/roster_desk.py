"""A coordinator's desk for the organisation: prepare a roster, sign it, put it into force.

Nothing counts before enough root keys signed it; until then it is a draft, and every change
of a draft takes the signatures off it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crypto.identity import Identity
from desktop.domain.consent import RecipientClass
from desktop.domain.roster import Root, Roster
from desktop.domain.rows import OutboxEntry
from desktop.services.contacts import BY_ROSTER, Contacts, card_facts
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.roster_changes import Change, SetMember, SetRoot, changed
from desktop.services.roster_drafts import Draft, Drafts
from desktop.services.roster_errors import (
    HasOrganisation,
    NoRoster,
    NotCompared,
    NotRootKey,
    Outdated,
)
from desktop.services.roster_facts import (
    DraftFacts,
    FactsOf,
    OrganisationFacts,
    Stage,
    signers_of,
)
from desktop.services.roster_post import Post
from desktop.services.rosters import Rosters, roster_in
from desktop.services.times import moment
from exports.trust.errors import ForkedRoster, NotEnoughSignatures
from exports.trust.roster import body_sha512, require_form, root_fingerprint, sign_roster

SHOWN_FORKS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All that is known of the organisation.

    Attributes:
        held: The roster in force; None before the first.
        accepted_at: When it came into force here.
        root_changed: It has other root keys, or another threshold, than the one before.
        forks: When rosters were refused that contradict it, newest first.
        sent_to: Fingerprints of those to whom it was sealed from here.
        drafts: Rosters that do not count yet.
    """

    held: OrganisationFacts | None = None
    accepted_at: str = ""
    root_changed: bool = False
    forks: tuple[str, ...] = ()
    sent_to: frozenset[str] = frozenset()
    drafts: tuple[DraftFacts, ...] = ()

    @property
    def may_change(self) -> bool:
        """Whether a next roster could be signed here: by my key, or by one in pieces."""
        signers = self.held.signers if self.held else ()
        return any(each.is_mine or each.in_pieces for each in signers)


class RosterDesk:
    """The organisation, as a coordinator works on it in one vault."""

    def __init__(
        self, vault: Vault, rosters: Rosters, clock: Clock, entropy: Entropy
    ) -> None:
        self._vault = vault
        self._rosters = rosters
        self._clock = clock
        self._drafts = Drafts(vault, clock, entropy)
        self._post = Post(vault, clock, entropy)

    def overview(self) -> Overview:
        """Return all that is known of the organisation."""
        held, facts = self._rosters.held(), self._facts()
        drafts = tuple(facts.draft(each, held) for each in self._drafts.all())
        if held is None:
            return Overview(drafts=drafts)
        history = self._vault.rosters.history()
        roots = [root_fingerprint(roster_in(each)) for each in history[-2:]]
        forks = self._vault.refusals.of(ForkedRoster.code, SHOWN_FORKS)
        return Overview(
            held=facts.roster(held, held),
            accepted_at=history[-1].accepted_at,
            root_changed=len(set(roots)) > 1,
            forks=tuple(each.at for each in forks),
            sent_to=self._post.sent_to(held),
            drafts=drafts,
        )

    def last_sequence(self, fingerprint: str) -> int:
        """Return the highest number of a sealed file of this key that is known; or 0."""
        if fingerprint == self._vault.identity.card.fingerprint:
            return self._vault.outbox.last()[0]
        return self._vault.received.highest(fingerprint)[0]

    def add_to_people(self, fingerprint: str, recipient_class: RecipientClass) -> None:
        """Keep a member under People & keys, verified by the word of the roster.

        Raises:
            NotNamed: The roster does not name them, or revokes the key.
        """
        held = self._need_held()
        (card,) = self._post.members(held, (fingerprint,))
        contacts = Contacts(self._vault, self._clock)
        with self._vault.transaction():
            if self._vault.contacts.get(fingerprint) is None:
                contacts.add(card_facts(card), recipient_class)
            contacts.mark_verified(fingerprint, BY_ROSTER)

    def confirm_compared(self, draft: str) -> None:
        """Note that a person compared the root fingerprint of a first roster.

        One with enough signatures comes into force.

        Raises:
            RosterError: It is refused after all.
        """
        found = self._drafts.get(draft)
        try:
            accepted = self._rosters.judge(found.roster)
        except NotEnoughSignatures:
            self._drafts.save(replace(found, compared_at=moment(self._clock)))
        else:
            self._rosters.keep(accepted, compared=True)

    def draft_first(
        self,
        organisation: str,
        root: SetRoot,
        expires_on: str,
        members: Sequence[SetMember] = (),
    ) -> DraftFacts:
        """Found an organisation: keep its first roster as a draft, the only one of it.

        Raises:
            HasOrganisation: A roster is held.
            RosterError, CryptoError: It would not be a roster.
        """
        if self._rosters.held() is not None:
            raise HasOrganisation
        at = moment(self._clock)
        empty = Roster(
            organisation=organisation,
            number=1,
            issued_at=at,
            expires_on=expires_on,
            root=Root(keys=(), threshold=1),
        )
        roster = changed(empty, (root, *members))
        require_form(roster)
        return self._seen(self._drafts.found(roster, compared_at=at))

    def draft_next(self, *changes: Change) -> DraftFacts:
        """Keep the roster that would follow on the one in force as a draft.

        Raises:
            NoRoster: None is held.
            RosterError, CryptoError: It would not be a roster.
        """
        held = self._need_held()
        following = replace(
            held,
            number=held.number + 1,
            issued_at=moment(self._clock),
            previous=body_sha512(held),
        )
        roster = changed(following, changes)
        require_form(roster)
        return self._seen(self._drafts.add(roster, compared_at=""))

    def change(self, draft: str, *changes: Change) -> DraftFacts:
        """Change a draft; signatures that it had are gone.

        Raises:
            NotCompared, Outdated: It is not to be worked on.
            RosterError, CryptoError: It would not be a roster; the draft stays as it was.
        """
        found = self._usable(draft)
        roster = replace(changed(found.roster, changes), issued_at=moment(self._clock))
        require_form(roster)
        after = replace(found, roster=roster)
        self._drafts.save(after)
        return self._seen(after)

    def sign(self, draft: str, identity: Identity | None = None) -> DraftFacts:
        """Sign a draft with this vault's own keys, or with a key joined from its pieces.

        Raises:
            NotCompared, Outdated: It is not to be worked on.
            NotRootKey: The key may not sign this roster.
        """
        found = self._usable(draft)
        signer = identity or self._vault.identity
        if signer.card.fingerprint not in signers_of(found.roster, self._rosters.held()):
            raise NotRootKey
        after = replace(found, roster=sign_roster(found.roster, signer))
        self._drafts.save(after)
        return self._seen(after)

    def discard(self, draft: str) -> None:
        """Destroy a draft."""
        self._drafts.discard(draft)

    def pass_on(
        self, draft: str, recipients: Sequence[str], progress: Progress
    ) -> tuple[OutboxEntry, ...]:
        """Seal a draft to others who may sign it; the draft stays.

        Raises:
            NotCompared, Outdated, NotNamed: See `sign` and `Post.signers`.
            Cancelled, ExportError, OSError: See `Post.send`.
        """
        found = self._usable(draft)
        cards = self._post.signers(found.roster, self._rosters.held(), recipients)
        return self._post.send(found.roster, cards, progress)

    def publish(
        self, draft: str, recipients: Sequence[str], progress: Progress
    ) -> tuple[OutboxEntry, ...]:
        """Let a draft with enough signatures come into force here, and seal it to others.

        Args:
            draft: Which.
            recipients: Fingerprints of members or root keys; may be empty.
            progress: Told of each sealed file; may raise to stop.

        Raises:
            NotCompared, Outdated, NotNamed: Nothing was done.
            RosterError: The roster is not accepted; nothing was done.
            Cancelled, ExportError, OSError: It is in force; see `Post.send`.
        """
        found = self._usable(draft)
        cards = self._post.members(found.roster, recipients)
        self._rosters.keep(self._rosters.judge(found.roster), compared=True)
        return self._post.send(found.roster, cards, progress)

    def send(
        self, recipients: Sequence[str], progress: Progress
    ) -> tuple[OutboxEntry, ...]:
        """Seal the roster in force to members or root keys.

        Raises:
            NoRoster, NotNamed: Nothing was done.
            Cancelled, ExportError, OSError: See `Post.send`.
        """
        held = self._need_held()
        return self._post.send(held, self._post.members(held, recipients), progress)

    def _need_held(self) -> Roster:
        held = self._rosters.held()
        if held is None:
            raise NoRoster
        return held

    def _usable(self, draft: str) -> Draft:
        found = self._drafts.get(draft)
        stage = self._seen(found).stage
        if stage is Stage.TO_COMPARE:
            raise NotCompared
        if stage is Stage.OUTDATED:
            raise Outdated
        return found

    def _seen(self, draft: Draft) -> DraftFacts:
        return self._facts().draft(draft, self._rosters.held())

    def _facts(self) -> FactsOf:
        return FactsOf(self._vault, self._clock().date())
