"""Leads the people whom the account names.

Who is masked stays covered until somebody asks, and is covered again whenever another one
is looked at or the sheet is left: a name is on the screen only while it is wanted there.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain import limits
from desktop.domain.mentioned import MentionedPerson, PersonRole
from desktop.domain.numbered import find, next_id, with_one
from desktop.domain.removing import without_person
from desktop.domain.testimony import Testimony
from desktop.services.particulars import next_number
from ui.coded.undo import Undo
from ui.plain import visible

Change = Callable[[Testimony], Testimony]
Amend = Callable[[Change], Testimony]
_TEXTS = frozenset(
    {"label", "names_heard", "badge", "uniform", "voice", "face", "basis_note"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChange:
    """One thing of one person that is another now.

    Attributes:
        person: Id.
        field: Name of a field of `MentionedPerson`.
        value: What it is now.
    """

    person: int
    field: str
    value: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is shown.

    Attributes:
        person: Who is looked at; None for nobody.
        is_covered: What would tell who it is stays covered.
        facts: How many coded facts concern them.
        can_undo: The last change can be taken back.
    """

    people: tuple[MentionedPerson, ...]
    person: MentionedPerson | None
    is_covered: bool
    facts: int
    can_undo: bool


class MentionedScreen(Protocol):
    """The sheet of the people, as its presenter sees it."""

    def show_people(self, shown: Shown) -> None:
        """Show the people, and one of them closely; fields that show it already stay."""

    def show_label_taken(self, *, taken: bool) -> None:
        """Say that a label is somebody else's or none, or no more."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""


class MentionedPresenter:
    """The people of one testimony that is being taken."""

    def __init__(
        self,
        screen: MentionedScreen,
        amend: Amend,
        testimony: Callable[[], Testimony],
        label: Callable[[int], str],
    ) -> None:
        """Take what it works with.

        Args:
            screen: The sheet.
            amend: The one way to change the testimony.
            testimony: Returns the testimony as it is now.
            label: Returns the label of a person with a number, as ``[Person 3]``.
        """
        self._screen = screen
        self._amend = amend
        self._testimony = testimony
        self._label = label
        self._id = 0
        self._is_uncovered = False
        self._undo = Undo()
        self._is_acting = False

    def show(self, testimony: Testimony) -> None:
        """Show the testimony as it is now; tells nobody."""
        if not self._is_acting:
            self._refresh(testimony)

    def left(self) -> None:
        """Keep what was typed, and cover it."""
        self._screen.settle_now()
        self.cover_asked()

    def person_chosen(self, number: int) -> None:
        """Look at somebody else, who is covered."""
        if number != self._id:
            self._screen.settle_now()
            self._id, self._is_uncovered = number, False
            self._screen.show_label_taken(taken=False)
            self._refresh(self._now)

    def show_asked(self) -> None:
        """Uncover who is looked at."""
        self._is_uncovered = True
        self._refresh(self._now)

    def cover_asked(self) -> None:
        """Cover them again, because somebody comes near; what was typed is saved."""
        self._screen.settle_now()
        self._is_uncovered = False
        self._refresh(self._now)

    def add_asked(self) -> None:
        """Note somebody more, under a label that nobody has and nobody had."""
        self._screen.settle_now()
        if len(self._now.people) >= limits.PEOPLE:
            return
        labels = (person.label for person in self._now.people)
        person = MentionedPerson(
            id=next_id(self._now.people),
            label=self._label(next_number(labels, self._now.paragraphs)),
            role=PersonRole.THIRD_PERSON,
        )
        self._change(lambda now: replace(now, people=with_one(now.people, person)))
        self._id, self._is_uncovered = person.id, True
        self._refresh(self._now)

    def remove_asked(self) -> None:
        """Take somebody off the list; facts no longer name them."""
        number = self._id
        self._change(lambda now: without_person(now, number))

    def person_changed(self, change: PersonChange) -> None:
        """Keep one thing that was said of somebody."""
        person = find(self._now.people, change.person)
        if person is None:
            return
        value = change.value
        if change.field in _TEXTS:
            value = visible(str(value)).strip()
        if change.field == "label":
            others = {each.label for each in self._now.people if each.id != person.id}
            is_taken = not value or value in others
            self._screen.show_label_taken(taken=is_taken)
            if is_taken:
                return
        changed = replace(person, **{change.field: value})  # type: ignore[arg-type]
        if changed != person:
            self._change(
                lambda now: replace(now, people=with_one(now.people, changed)),
                f"{person.id} {change.field}",
            )

    def undo_asked(self) -> None:
        """Take back what was done last."""
        self._screen.settle_now()
        self._act(self._undo.undone)
        self._refresh(self._now)

    @property
    def _now(self) -> Testimony:
        return self._testimony()

    def _change(self, change: Change, about: str = "") -> None:
        before = self._now
        self._act(change)
        if self._now.people is not before.people:
            self._undo.note(before, self._now, "people", about)
        self._refresh(self._now)

    def _act(self, change: Change) -> None:
        self._is_acting = True
        try:
            self._amend(change)
        finally:
            self._is_acting = False

    def _refresh(self, now: Testimony) -> None:
        self._undo.forget_unless_last(now)
        people = now.people
        person = find(people, self._id) or (people[0] if people else None)
        if person is not None and person.id != self._id:
            self._id, self._is_uncovered = person.id, False
        facts = now.coding.facts
        self._screen.show_people(
            Shown(
                people=people,
                person=person,
                is_covered=bool(person and person.masked and not self._is_uncovered),
                facts=sum(self._id in fact.people for fact in facts),
                can_undo=bool(self._undo.last),
            )
        )
