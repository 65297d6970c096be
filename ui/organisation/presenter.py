"""Decides what "Organisation" shows: the roster in force, one on its way, one member.

What is typed into forms is decided in `forms`, who receives a roster in `sender`. Nothing
counts by itself: a first roster waits until somebody has typed the digits that another
person reads out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from crypto.identity import Identity
from desktop.domain.consent import RecipientClass
from desktop.services.contacts import Contacts
from desktop.services.roster_desk import Overview, RosterDesk
from desktop.services.roster_facts import (
    DraftFacts,
    MemberFacts,
    SignerFacts,
    Stage,
    Status,
)
from ui.jobs import Run
from ui.organisation.digits import compare_digits
from ui.organisation.forms import Forms
from ui.organisation.screen import OrganisationScreen, Sending
from ui.organisation.sender import Sender

CHANGEABLE = (Stage.OPEN, Stage.SIGNING, Stage.ENOUGH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """One signature by a key in pieces.

    Attributes:
        card: The text of its card.
        sign: Signs with the joined key; called off the window's thread.
        done: Shows what was signed.
    """

    card: str
    sign: Callable[[Identity], None]
    done: Callable[[], None]


class OrganisationPresenter:
    """The organisation that one vault follows."""

    def __init__(
        self,
        screen: OrganisationScreen,
        desk: RosterDesk,
        contacts: Contacts,
        run: Run,
        today: Callable[[], date],
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._overview = Overview()
        self._draft: DraftFacts | None = None
        self._member: MemberFacts | None = None
        self._compared = False
        self.forms = Forms(screen, desk, contacts, run, today, self.draft_opened)
        self.sender = Sender(screen, desk, run, self._sent)

    # Looking.

    def entered(self) -> None:
        """The page is in sight, or somebody went back: show what there is."""
        self._draft = self._member = None
        self._load(self._screen.show_overview)

    def draft_opened(self, draft: str) -> None:
        """Show a roster on its way, or ask to compare it first."""

        def show(overview: Overview) -> None:
            for each in overview.drafts:
                if each.id == draft:
                    self._show_draft(each)
                    return
            self.entered()

        self._load(show)

    def member_opened(self, member: MemberFacts) -> None:
        """Show somebody whom the roster in force, or the draft in sight, names."""
        self._member = member
        may_change = self._draft is not None or self._overview.may_change
        self._screen.show_member(member, self._draft, may_change=may_change)

    def member_left(self) -> None:
        """Go back to where the member was opened from."""
        if self._draft is None:
            self.entered()
        else:
            self.draft_opened(self._draft.id)

    def add_to_people(self, recipient_class: str) -> None:
        """Keep the member in sight under People & keys, verified by the roster."""
        member, desk = self._member, self._desk
        if member is None or member.status is Status.REVOKED:
            return
        wanted = RecipientClass(recipient_class)

        def show(overview: Overview) -> None:
            held = overview.held
            for each in held.members if held else ():
                if each.fingerprint == member.fingerprint:
                    self.member_opened(each)

        self._run(
            lambda _progress: desk.add_to_people(member.fingerprint, wanted),
            lambda _nothing: self._load(show),
            self._screen.show_problem,
        )

    def _load(self, show: Callable[[Overview], None]) -> None:
        desk = self._desk

        def keep(overview: Overview) -> None:
            self._overview = overview
            show(overview)

        self._run(lambda _progress: desk.overview(), keep, self._screen.show_problem)

    def _show_draft(self, draft: DraftFacts) -> None:
        self._draft, self._member = draft, None
        self._compared = False
        if draft.stage is Stage.TO_COMPARE:
            self._screen.show_compare(draft)
        else:
            self._screen.show_draft(draft, self._overview.held)

    # Comparing.

    def digits_typed(self, text: str) -> None:
        """Hold what somebody reads out against the roster that came."""
        if self._draft is not None:
            comparison = compare_digits(text, self._draft.roster.root_fingerprint)
            self._compared = comparison.is_same
            self._screen.show_comparison(comparison)

    def same_digits(self) -> None:
        """Take the roster in, or offer to sign it, now that the digits are the same."""
        draft, desk = self._draft, self._desk
        if draft is None or not self._compared:
            return
        self._run(
            lambda _progress: desk.confirm_compared(draft.id),
            lambda _nothing: self.draft_opened(draft.id),
            self._screen.show_problem,
        )

    # Changing.

    def changing(self) -> DraftFacts | None:
        """Return the draft that a change goes into; None if it begins a new one."""
        if self._draft is not None:
            return self._draft
        drafts = self._overview.drafts
        return next((each for each in drafts if each.stage in CHANGEABLE), None)

    def next_asked(self) -> None:
        """Open the draft of the next roster, or begin one."""
        draft = self.changing()
        if draft is not None:
            self._show_draft(draft)
        else:
            self.forms.begin_next()

    def found_asked(self) -> None:
        """Ask what is needed to found an organisation."""
        self.forms.ask_root(None, None)

    def root_asked(self) -> None:
        """Ask who signs, and until when the roster is good."""
        self.forms.ask_root(self._draft, self._overview.held)

    def add_asked(self) -> None:
        """Ask whom to name."""
        self.forms.ask_new_member(self.changing())

    def change_asked(self) -> None:
        """Ask as what, and until when, to name the member in sight."""
        if self._member is not None:
            self.forms.ask_member(self._member, self.changing())

    def revoke_asked(self) -> None:
        """Ask how the key of the member in sight is taken out of use."""
        if self._member is not None:
            self.forms.ask_revoke(self._member, self.changing(), self._signers())

    def drop_confirmed(self) -> None:
        """Name the member in sight no longer, in the next roster."""
        if self._member is not None:
            self.forms.drop(self._member, self.changing())

    def take_back_confirmed(self) -> None:
        """Let the key of the member in sight count again: it was a slip."""
        if self._member is not None and self._draft is not None:
            self.forms.take_back(self._member, self._draft)

    def discard_confirmed(self) -> None:
        """Destroy the draft in sight."""
        draft, desk = self._draft, self._desk
        if draft is not None:
            self._run(
                lambda _progress: desk.discard(draft.id),
                lambda _nothing: self.entered(),
                self._screen.show_problem,
            )

    def _signers(self) -> tuple[SignerFacts, ...]:
        shown = self._draft.roster if self._draft else self._overview.held
        return shown.signers if shown else ()

    # Signing.

    def sign_confirmed(self) -> None:
        """Sign the draft in sight with the key of this vault."""
        draft, desk = self._draft, self._desk
        if draft is not None:
            self._run(
                lambda _progress: desk.sign(draft.id),
                lambda signed: self.draft_opened(signed.id),
                self._screen.show_problem,
            )

    def joining(self, fingerprint: str) -> Joined | None:
        """Return how a key in pieces signs the draft in sight; None if it may not."""
        draft, desk = self._draft, self._desk
        cards = {each.fingerprint: each.card for each in self._signers()}
        if draft is None or fingerprint not in cards:
            return None

        def sign(identity: Identity) -> None:
            desk.sign(draft.id, identity)

        return Joined(
            card=cards[fingerprint],
            sign=sign,
            done=lambda: self.draft_opened(draft.id),
        )

    # Sealing.

    def pass_on_asked(self) -> None:
        """Ask to whom the draft in sight is passed for signing."""
        if self._draft is not None:
            self.sender.ask(Sending.TO_SIGN, self._draft.roster, self._draft.id)

    def publish_asked(self) -> None:
        """Ask who receives the draft in sight when it comes into force."""
        if self._draft is not None and self._draft.stage is Stage.ENOUGH:
            self.sender.ask(Sending.PUBLISH, self._draft.roster, self._draft.id)

    def send_asked(self) -> None:
        """Ask who receives the roster in force."""
        if self._overview.held is not None:
            self._draft = None
            self.sender.ask(
                Sending.SEND, self._overview.held, has_it=self._overview.sent_to
            )

    def _sent(self, tell: Callable[[], None]) -> None:
        """Show what there is after sealing, and then what became of it."""
        self._draft = self._member = None

        def show(overview: Overview) -> None:
            self._screen.show_overview(overview)
            tell()

        self._load(show)
