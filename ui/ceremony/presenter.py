"""Leads through the making of a key in pieces, one step after another, never back.

Each step opens only when the one before has been proven: a plan, every piece typed back
from its sheet, a recovery from sheets alone. Only then is there a card to save.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from crypto.pieces import WrongJoin
from desktop.services.ceremony import Ceremony, Plan, network_links
from desktop.services.progress import Progress
from ui.ceremony.screen import HOLDER, CeremonyScreen, Due, Person
from ui.jobs import Run

T = TypeVar("T")
LEAST_PEOPLE = 2


class CeremonyPresenter:
    """One ceremony."""

    def __init__(self, screen: CeremonyScreen, ceremony: Ceremony, run: Run) -> None:
        self._screen = screen
        self._ceremony = ceremony
        self._run = run
        self._holders: tuple[str, ...] = ()
        self._plan: Plan | None = None
        self._language = "en"
        self._number = 0
        self._asked: tuple[int, ...] = ()
        self._place = 0
        self._busy = False
        self._live = False
        self._card_saved = False

    def shown(self) -> None:
        """Begin."""
        self._screen.show_prepare()
        self.network_asked()

    def network_asked(self) -> None:
        """Look whether a network link is up."""
        self._run(
            lambda _progress: network_links(),
            self._screen.show_links,
            self._screen.show_problem,
        )

    def prepared(self, people: tuple[Person, ...]) -> None:
        """Go on to the plan, if somebody is there to witness it."""
        named = [each for each in people if each.name]
        if len(named) < LEAST_PEOPLE:
            self._screen.show_too_few_people()
            return
        self._holders = tuple(each.name for each in named if each.part == HOLDER)
        self._screen.show_plan()

    def planned(self, plan: Plan, language: str) -> None:
        """Make the key."""
        if self._busy:
            return
        self._plan, self._language = plan, language
        self._screen.show_making()
        self._do(lambda: self._ceremony.begin(plan), self._made, self._not_made)

    def _made(self, _nothing: None) -> None:
        self._number = 1
        self._screen.show_sheet(self._due())

    def _not_made(self, error: Exception) -> None:
        self._screen.show_plan()
        self._screen.show_problem(error)

    def words_asked(self) -> None:
        """Show the words of the piece that is due."""
        number = self._number
        self._do(lambda: self._ceremony.words(number), self._screen.show_words)

    def print_asked(self) -> None:
        """Make the sheet of the piece that is due, for a printer."""
        number, language = self._number, self._language
        self._do(lambda: self._ceremony.sheet(number, language), self._screen.ask_printer)

    def print_chosen(self, work: Callable[[Progress], bool]) -> None:
        """Send the sheet to a printer.

        Args:
            work: Draws the sheet; False if the print system refused.
        """
        self._screen.show_printing()
        self._run(
            work,
            lambda taken: self._screen.show_printed(taken=taken),
            self._screen.show_problem,
            self._screen.show_step,
        )

    def save_chosen(self, path: Path) -> None:
        """Write the sheet to a file."""
        number, language = self._number, self._language
        self._do(
            lambda: self._ceremony.save_sheet(number, language, path),
            lambda _nothing: self._screen.show_saved(path),
        )

    def sheet_done(self) -> None:
        """Let the holder type the piece back."""
        self._screen.show_proof(self._due())

    def sheet_asked(self) -> None:
        """Go back from typing to the sheet."""
        if self._number:
            self._screen.show_sheet(self._due())

    def typed(self, words: tuple[str, ...]) -> None:
        """Take a piece as it was typed."""
        if self._number:
            number = self._number
            self._do(lambda: self._ceremony.prove(number, words), self._proven, self._wrong)
        else:
            self._do(lambda: self._ceremony.try_piece(words), self._tried, self._wrong)

    def _wrong(self, error: Exception) -> None:
        self._screen.show_entry_problem(error)
        if isinstance(error, WrongJoin):
            self._begin_trial(again=True)

    def _proven(self, _nothing: None) -> None:
        left = self._ceremony.unproven
        if left:
            self._number = left[0]
            self._screen.show_sheet(self._due())
        else:
            self._number = 0
            self._begin_trial(again=False)

    def _begin_trial(self, *, again: bool) -> None:
        self._asked = self._ceremony.begin_trial()
        self._place = 0
        self._screen.show_trial(self._due(), again=again)

    def _tried(self, left: int) -> None:
        if left:
            self._place += 1
            self._screen.show_trial(self._due(), again=False)
        else:
            self._live = True
            self._screen.show_live(self._ceremony.card(), self._holders)

    def card_save_chosen(self, path: Path) -> None:
        """Write the card of the live key."""
        self._do(lambda: self._ceremony.save_card(path), lambda _nothing: self._kept(path))

    def _kept(self, path: Path) -> None:
        self._card_saved = True
        self._screen.show_card_saved(path)

    def leave_asked(self) -> None:
        """Leave at once if nothing would be lost; else ask."""
        if self._ceremony.is_under_way or (self._live and not self._card_saved):
            self._screen.ask_leave(live=self._live)
        else:
            self.leave()

    def leave(self) -> None:
        """Forget everything, and end the page."""
        self._ceremony.leave()
        self._screen.end()

    def _due(self) -> Due:
        count = self._plan.count if self._plan else 0
        number = self._number or self._asked[self._place]
        holder = self._holders[number - 1] if number <= len(self._holders) else ""
        return Due(
            number=number,
            count=count,
            holder=holder,
            place=self._place + 1,
            needed=len(self._asked),
        )

    def _do(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run one act at a time; a second press while it runs does nothing."""
        if self._busy:
            return
        self._busy = True

        def finished(result: T) -> None:
            self._busy = False
            done(result)

        def refused(error: Exception) -> None:
            self._busy = False
            (failed or self._screen.show_problem)(error)

        self._run(lambda _progress: work(), finished, refused)
