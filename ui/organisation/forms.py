"""What is asked before a roster changes, and the change that follows from the answers.

A change goes into the draft that is there, or begins the next roster. The service keeps it
at once; nothing is lost by leaving.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop.domain.moments import is_date
from desktop.domain.roster import MAX_REASON, Revocation
from desktop.services.contacts import CardFacts, Contacts
from desktop.services.progress import Progress
from desktop.services.roster_changes import (
    Change,
    DropMember,
    DropRevocation,
    SetExpiry,
    SetMember,
    SetRevocation,
    SetRoot,
)
from desktop.services.roster_desk import RosterDesk
from desktop.services.roster_facts import (
    DraftFacts,
    MemberFacts,
    OrganisationFacts,
    SignerFacts,
)
from ui.jobs import Run
from ui.organisation.days import offered
from ui.organisation.screen import (
    MemberForm,
    OrganisationScreen,
    RevokeForm,
    RootForm,
)
from ui.plain import visible_line

MAX_NAME_SIGNS = 100
_NOON = "T12:00:00Z"
"""A revocation names a day; its effect follows from the number of the file."""


class Forms:
    """Asks, and hands the answers to the service."""

    def __init__(
        self,
        screen: OrganisationScreen,
        desk: RosterDesk,
        contacts: Contacts,
        run: Run,
        today: Callable[[], date],
        show_draft: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._contacts = contacts
        self._run = run
        self._today = today
        self._show_draft = show_draft
        self._draft: DraftFacts | None = None
        self._member: MemberFacts | None = None
        self._people: dict[str, CardFacts] = {}
        self._founding = False

    def begin_next(self) -> None:
        """Begin the next roster without a change."""
        self._draft = None
        self._settle()

    # Who signs.

    def ask_root(self, draft: DraftFacts | None, held: OrganisationFacts | None) -> None:
        """Ask who signs and until when; without draft and roster, to found one."""
        self._draft = draft
        shown = draft.roster if draft else held
        self._founding = shown is None
        now = [each for each in shown.signers if each.signs_next] if shown else []

        def show(known: list[CardFacts]) -> None:
            people = {each.fingerprint: each for each in known}
            for each in now:
                people.setdefault(each.fingerprint, _card_of(each))
            self._people = people
            mine = known[0].fingerprint
            form = RootForm(
                organisation=shown.organisation if shown else "",
                people=tuple(people.values()),
                chosen=frozenset(each.fingerprint for each in now) or frozenset({mine}),
                threshold=shown.threshold if shown else 0,
                dates=offered(self._today(), shown.expires_on if shown else ""),
                loses_signatures=_is_signed(draft),
            )
            self._screen.show_root_form(form)

        self._run(lambda _progress: self._known(), show, self._screen.show_problem)

    def card_chosen(self, path: Path | None) -> None:
        """Offer the key of a card file as one that could sign."""
        if path is None:
            return
        contacts = self._contacts

        def show(card: CardFacts) -> None:
            self._people[card.fingerprint] = card
            self._screen.add_root_person(card)

        self._run(lambda _progress: contacts.read(path), show, self._screen.show_problem)

    def root_confirmed(
        self, name: str, chosen: tuple[str, ...], threshold: int, until: str
    ) -> None:
        """Found the organisation, or say who signs from the next roster on."""
        cards = [self._people[each] for each in chosen if each in self._people]
        root = SetRoot(cards=tuple(each.text for each in cards), threshold=threshold)
        organisation = _line(name, MAX_NAME_SIGNS)
        if not cards or (self._founding and not organisation):
            return
        if not self._founding:
            self._settle(root, SetExpiry(expires_on=until))
            return
        desk, members = self._desk, tuple(_members(cards, until))
        self._run(
            lambda _progress: desk.draft_first(organisation, root, until, members),
            lambda draft: self._show_draft(draft.id),
            self._screen.show_problem,
        )

    # Members.

    def ask_new_member(self, draft: DraftFacts | None) -> None:
        """Ask whom to name: anybody whose digits were compared, and who is not named."""
        self._draft, self._member = draft, None
        desk = self._desk

        def work(_progress: Progress) -> list[CardFacts]:
            held = draft.roster if draft else desk.overview().held
            named = {each.fingerprint for each in held.members if each.card} if held else ()
            return [each for each in self._known() if each.fingerprint not in named]

        def show(people: list[CardFacts]) -> None:
            self._people = {each.fingerprint: each for each in people}
            form = MemberForm(
                people=tuple(people),
                member=None,
                dates=offered(self._today()),
                loses_signatures=_is_signed(draft),
            )
            self._screen.show_member_form(form)

        self._run(work, show, self._screen.show_problem)

    def ask_member(self, member: MemberFacts, draft: DraftFacts | None) -> None:
        """Ask as what, and until when, to name a member."""
        self._draft, self._member = draft, member
        form = MemberForm(
            people=(),
            member=member,
            dates=offered(self._today(), member.expires_on),
            loses_signatures=_is_signed(draft),
        )
        self._screen.show_member_form(form)

    def member_confirmed(self, fingerprint: str, role: str, until: str) -> None:
        """Name somebody, or say something else of a member."""
        card = self._people[fingerprint].text if fingerprint in self._people else ""
        if self._member is not None:
            card = self._member.card
        if card:
            self._settle(SetMember(card=card, role=role, expires_on=until))

    def ask_revoke(
        self,
        member: MemberFacts,
        draft: DraftFacts | None,
        signers: tuple[SignerFacts, ...],
    ) -> None:
        """Ask since when, and from which sealed file on, a key counts no longer."""
        self._draft, self._member = draft, member
        desk = self._desk

        def show(last_sequence: int) -> None:
            form = RevokeForm(
                member=member,
                last_sequence=last_sequence,
                today=self._today().isoformat(),
                signs=any(
                    each.fingerprint == member.fingerprint and each.signs_next
                    for each in signers
                ),
                loses_signatures=_is_signed(draft),
            )
            self._screen.show_revoke_form(form)

        self._run(
            lambda _progress: desk.last_sequence(member.fingerprint),
            show,
            self._screen.show_problem,
        )

    def revoke_confirmed(self, since: str, last_sequence: int, reason: str) -> None:
        """Take the key out of use in the next roster."""
        if self._member is None or not is_date(since):
            return
        self._settle(
            SetRevocation(
                revocation=Revocation(
                    fingerprint=self._member.fingerprint,
                    since=since + _NOON,
                    last_sequence=last_sequence,
                    reason=_line(reason, MAX_REASON),
                )
            )
        )

    def drop(self, member: MemberFacts, draft: DraftFacts | None) -> None:
        """Name a member no longer."""
        self._draft = draft
        self._settle(DropMember(fingerprint=member.fingerprint))

    def take_back(self, member: MemberFacts, draft: DraftFacts) -> None:
        """Let a key count again that was taken out of use in this draft."""
        self._draft = draft
        self._settle(DropRevocation(fingerprint=member.fingerprint))

    def _settle(self, *changes: Change) -> None:
        desk, draft = self._desk, self._draft

        def work(_progress: Progress) -> DraftFacts:
            return desk.change(draft.id, *changes) if draft else desk.draft_next(*changes)

        self._run(
            work,
            lambda after: self._show_draft(after.id),
            self._screen.show_problem,
        )

    def _known(self) -> list[CardFacts]:
        """Return my card, and the cards of all whose digits were compared."""
        people = [each for each in self._contacts.all() if each.verified_at]
        return [self._contacts.mine(), *people]


def _members(cards: list[CardFacts], until: str) -> list[SetMember]:
    """Return those who sign as members; a key in pieces is nobody's own."""
    return [
        SetMember(card=each.text, role=each.role, expires_on=until)
        for each in cards
        if each.role != "organisation"
    ]


def _line(typed: str, most: int) -> str:
    """Return what was typed or pasted as a roster may hold it."""
    return visible_line(" ".join(typed.split()))[:most].strip()


def _card_of(signer: SignerFacts) -> CardFacts:
    return CardFacts(
        fingerprint=signer.fingerprint,
        pseudonym=signer.pseudonym,
        role="organisation" if signer.in_pieces else "",
        made_on="",
        text=signer.card,
    )


def _is_signed(draft: DraftFacts | None) -> bool:
    return draft is not None and any(each.signed for each in draft.needed)
