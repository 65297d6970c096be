"""Leads the coding: selected words become facts, and each change is the next revision.

Only what changed is shown anew. What is shown is what the testimony holds: nothing is coded
before `amend` has returned it.
"""

from collections.abc import Callable
from dataclasses import replace

from desktop.domain import limits
from desktop.domain.coding import Fact, FactKind
from desktop.domain.removing import without_fact
from desktop.domain.testimony import Testimony
from ui.coded.undo import Undo
from ui.coding import acts
from ui.coding.index import FactIndex
from ui.coding.screen import Change, CodingScreen, Hint, Opened, Selection
from ui.plain import visible

Amend = Callable[[Callable[[Testimony], Testimony]], Testimony]
_TEXTS = frozenset({"other"})
MANY = 64
"""So many changed facts are shown by filling the margin anew."""


def _called_nothing(_code: str) -> tuple[tuple[str, str], ...]:
    return ()


class CodingPresenter:
    """The coded facts of one testimony that is being taken."""

    def __init__(
        self,
        screen: CodingScreen,
        amend: Amend,
        testimony: Callable[[], Testimony],
        label: Callable[[int], str],
        called: Callable[[str], tuple[tuple[str, str], ...]] = _called_nothing,
    ) -> None:
        """Take what it works with.

        Args:
            screen: The page.
            amend: The one way to change the testimony.
            testimony: Returns the testimony as it is now.
            label: Returns the label of a person with a number, as ``[Person 3]``.
            called: Returns what a fact keeps of what its term is called in a pack.
        """
        self._screen = screen
        self._amend = amend
        self._label = label
        self._called = called
        self._testimony = testimony
        self._is_acting = False
        self._paragraphs: tuple[str, ...] = ()
        self._index = FactIndex()
        self._undo = Undo()
        self._open = 0

    # Where the person is.

    def show(self, testimony: Testimony) -> None:
        """Show what is another now; tells nobody."""
        if not self._is_acting:
            self._refresh(testimony)

    def left(self) -> None:
        """Keep what was typed."""
        self._screen.settle_now()

    # What the person does.

    def kind_asked(self, kind: FactKind, selection: Selection | None) -> None:
        """Make a fact of selected words and let people say more of it."""
        if selection is None or selection.start >= selection.end:
            self._screen.say(Hint.SELECT_FIRST)
            return
        if len(self._now.coding.facts) >= limits.FACTS:
            self._screen.say(Hint.FULL)
            return
        span = acts.span_of(selection)
        if not self._changed(kind, "", lambda now: acts.with_new_fact(now, kind, span)):
            return
        self._screen.say(Hint.ONE_PARAGRAPH if selection.goes_on else Hint.NONE)
        self.fact_opened(self._now.coding.facts[-1].id)

    def fact_chosen(self, number: int) -> None:
        """Show the words of a fact."""
        if fact := self._index.get(number):
            self._screen.show_chosen(fact)

    def place_changed(self, paragraph: int, place: int) -> None:
        """Show the facts of the words on which the caret stands."""
        self._screen.show_here(self._index.at(paragraph, place))

    def fact_opened(self, number: int) -> None:
        """Let people say more of a fact."""
        fact = self._now.coding.fact(number)
        if fact is None:
            return
        self._open = number
        self._screen.show_chosen(fact)
        self._screen.show_form(self._opened(fact))

    def form_closed(self) -> None:
        """Go back to the margin."""
        self._open = 0
        self._screen.say(Hint.NONE)
        self._screen.hide_form()

    def fact_changed(self, change: Change) -> None:
        """Keep one thing that was said of a fact."""
        fact = self._now.coding.fact(change.fact)
        if fact is None:
            return
        if change.is_detail or change.field in _TEXTS:
            change = replace(change, value=visible(str(change.value)).strip())
        about = f"{change.fact} {change.field}"
        is_term = change.field == acts.TERM and not change.is_detail
        called = self._called(str(change.value)) if is_term else ()
        self._changed(fact.kind, about, lambda now: acts.with_change(now, change, called))

    def person_asked(self, number: int) -> None:
        """Note somebody who is named by the words of a fact, covered as everybody is."""
        fact = self._now.coding.fact(number)
        if fact is None or len(self._now.people) >= limits.PEOPLE:
            return
        label = self._label(acts.new_label_number(self._now))
        if self._changed(
            fact.kind, "", lambda now: acts.with_person_of(now, number, label)
        ):
            self._show_form_anew()

    def remove_asked(self, number: int) -> None:
        """Take a fact away; what pointed at it points at nothing."""
        fact = self._now.coding.fact(number)
        if fact is None:
            return
        if self._open == number:
            self.form_closed()
        self._changed(fact.kind, "", lambda now: without_fact(now, number))

    def undo_asked(self) -> None:
        """Take back what was coded last."""
        self._screen.settle_now()
        self._act(self._undo.undone)
        self._refresh(self._now)
        if self._open:
            self._show_form_anew()

    def _changed(
        self, kind: FactKind, about: str, change: Callable[[Testimony], Testimony]
    ) -> bool:
        before = self._now
        self._act(change)
        if self._now.coding is before.coding and self._now.people is before.people:
            return False
        self._undo.note(before, self._now, kind.value, about)
        self._refresh(self._now)
        return True

    @property
    def _now(self) -> Testimony:
        return self._testimony()

    def _act(self, change: Callable[[Testimony], Testimony]) -> None:
        """Change the testimony; what `amend` tells everybody meanwhile is known here."""
        self._is_acting = True
        try:
            self._amend(change)
        finally:
            self._is_acting = False

    def _opened(self, fact: Fact) -> Opened:
        return Opened(
            fact=fact,
            words=acts.words_of(self._now, fact),
            episodes=tuple(
                each
                for each in self._now.coding.facts
                if each.kind is FactKind.EPISODE and each.id != fact.id
            ),
            people=self._now.people,
        )

    def _show_form_anew(self) -> None:
        fact = self._now.coding.fact(self._open)
        if fact is None:
            self.form_closed()
        else:
            self._screen.show_form(self._opened(fact))

    def _refresh(self, now: Testimony) -> None:
        """Show what is not shown yet: words, facts, marks."""
        new_words = now.paragraphs != self._paragraphs
        if new_words:
            self._paragraphs = now.paragraphs
            self._screen.show_paragraphs(self._paragraphs)
        self._undo.forget_unless_last(now)
        self._show_facts(now.coding.facts, anew=new_words)
        self._screen.show_undo(self._undo.last)

    def _show_facts(self, facts: tuple[Fact, ...], *, anew: bool) -> None:
        changes = self._index.replace(facts)
        if anew or len(changes.put) + len(changes.gone) > MANY:
            self._screen.show_facts(facts)
        else:
            for number in changes.gone:
                self._screen.drop_fact(number)
            for fact in changes.put:
                self._screen.put_fact(fact)
        for paragraph in self._index.paragraphs if anew else changes.paragraphs:
            self._screen.show_marks(paragraph, self._index.of(paragraph))
