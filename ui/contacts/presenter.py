"""Decides what "People & keys" shows: the list, a new card, one person.

Nobody counts as verified before a person has said that the digits are the same, and how
they were compared.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from desktop.domain.consent import RecipientClass
from desktop.services.contacts import WAYS, CardFacts, Contacts
from desktop.services.progress import Progress
from ui.jobs import Run

Matrix: TypeAlias = tuple[tuple[bool, ...], ...]
CARD_NAME = "identity-card.txt"
"""No pseudonym in it: file names are seen by others."""


class ContactsScreen(Protocol):
    """What the presenter asks of the view."""

    def show_mine(self, mine: CardFacts, qr: Matrix) -> None:
        """Show my own card."""

    def show_people(self, people: tuple[CardFacts, ...]) -> None:
        """Show the list."""

    def show_new_card(self, card: CardFacts) -> None:
        """Show a card that was read and is not kept yet."""

    def show_person(self, person: CardFacts, mine: CardFacts) -> None:
        """Show one kept card beside mine."""

    def show_exported(self, file_name: str) -> None:
        """Say that my card was written and read back."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


@dataclass(frozen=True, slots=True)
class _Everybody:
    mine: CardFacts
    people: tuple[CardFacts, ...]


class ContactsPresenter:
    """The cards of one vault."""

    def __init__(
        self,
        screen: ContactsScreen,
        contacts: Contacts,
        run: Run,
        qr: Callable[[str], Matrix],
    ) -> None:
        self._screen = screen
        self._contacts = contacts
        self._run = run
        self._qr = qr
        self._mine: CardFacts | None = None
        self._new: CardFacts | None = None
        self._person: CardFacts | None = None

    def entered(self) -> None:
        """The page is in sight: show the list as it is now."""
        self._person = self._new = None
        self._refresh("")

    def export_chosen(self, path: Path | None) -> None:
        """Write my card to a file."""
        if path is None:
            return
        contacts = self._contacts
        self._run(
            lambda _progress: contacts.export_mine(path),
            lambda _nothing: self._screen.show_exported(path.name),
            self._screen.show_problem,
        )

    def card_chosen(self, path: Path | None) -> None:
        """Read a card and show it before it is kept."""
        if path is None:
            return
        contacts = self._contacts
        self._run(
            lambda _progress: contacts.read(path),
            self._show_new,
            self._screen.show_problem,
        )

    def add_confirmed(self, recipient_class: str) -> None:
        """Keep the card that is shown, unverified, and go on to comparing."""
        card, contacts = self._new, self._contacts
        if card is None:
            return
        wanted = RecipientClass(recipient_class)

        def added(kept: CardFacts) -> None:
            self._new = None
            self._refresh(kept.fingerprint)

        self._run(
            lambda _progress: contacts.add(card, wanted), added, self._screen.show_problem
        )

    def person_opened(self, person: CardFacts) -> None:
        """Show one person, to compare the fingerprint."""
        if self._mine is not None:
            self._person = person
            self._screen.show_person(person, self._mine)

    def same_digits(self, how: str) -> None:
        """The person at the screen has compared the digits, and they are the same."""
        person, contacts = self._person, self._contacts
        if person is None or how not in WAYS:
            return
        self._run(
            lambda _progress: contacts.mark_verified(person.fingerprint, how),
            lambda _nothing: self._refresh(person.fingerprint),
            self._screen.show_problem,
        )

    def remove_confirmed(self) -> None:
        """Forget the person that is shown."""
        person, contacts = self._person, self._contacts
        if person is None:
            return
        self._run(
            lambda _progress: contacts.remove(person.fingerprint),
            lambda _nothing: self.entered(),
            self._screen.show_problem,
        )

    def _show_new(self, card: CardFacts) -> None:
        self._new = card
        self._screen.show_new_card(card)

    def _refresh(self, open_fingerprint: str) -> None:
        """Show everybody again, and then perhaps one of them."""
        contacts = self._contacts

        def work(_progress: Progress) -> _Everybody:
            return _Everybody(contacts.mine(), contacts.all())

        def show(everybody: _Everybody) -> None:
            self._mine = everybody.mine
            self._screen.show_mine(everybody.mine, self._qr(everybody.mine.fingerprint))
            self._screen.show_people(everybody.people)
            for person in everybody.people:
                if person.fingerprint == open_fingerprint:
                    self.person_opened(person)

        self._run(work, show, self._screen.show_problem)
