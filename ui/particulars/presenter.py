"""Leads the page on which it is noted who the deponent is.

What is typed is on disk within two seconds, or the page says that it is not. What was
noted before stays covered until somebody asks to see it, and is covered and let go of
whenever the page is left: a name is on the screen only while it is wanted there.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Protocol

from desktop.domain.particulars import Deponent, NamedPerson, Particulars
from desktop.domain.testimony import TestimonyId
from desktop.services.particulars import Noted, blank, next_number
from ui.jobs import Run
from ui.particulars.words import label_words
from ui.plain import visible


class Desk(Protocol):
    """What the presenter needs of `desktop.services.particulars.WhoIsWho`."""

    def status(self, testimony: TestimonyId) -> Noted:
        """Say whether something is noted."""

    def load(self, testimony: TestimonyId) -> Particulars:
        """Return what is noted."""

    def save(self, particulars: Particulars) -> str:
        """Keep what is noted and return when it reached the disk."""


class Saving(Protocol):
    """Where it is said how the saving goes, as for every word of an interview."""

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk, and whether they were the newest."""

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What stands in the form, also people of whom only the label stands there yet."""

    deponent: Deponent
    others: tuple[NamedPerson, ...]


class ParticularsScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_form(self, particulars: Particulars) -> None:
        """Let people read and write."""

    def show_covered(self) -> None:
        """Say that something is noted, and how to see it; let go of every word of it."""

    def add_person(self, label: str) -> None:
        """Add an empty line for one more person."""

    def show_problem(self, error: Exception) -> None:
        """Say that what is noted could not be read."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Which testimony it is about.

    Attributes:
        account: Returns the paragraphs as they are on the screen now.
    """

    testimony: TestimonyId
    account: Callable[[], tuple[str, ...]]


class ParticularsPresenter:
    """The particulars of one testimony that is being taken."""

    def __init__(
        self, screen: ParticularsScreen, saving: Saving, desk: Desk, run: Run, about: About
    ) -> None:
        self._screen = screen
        self._saving = saving
        self._desk = desk
        self._run = run
        self._about = about
        self._is_here = False
        self._is_shown = False
        self._newest: Particulars | None = None
        self._kept: Particulars | None = None
        self._labels: tuple[str, ...] = ()
        self._in_flight = False
        self._waiting_for_all: list[Callable[[bool], None]] = []

    def entered(self) -> None:
        """Show an empty form, or that something is noted."""
        self._is_here = True
        if self._newest is not None:
            self._screen.show_covered()
            return
        testimony = self._about.testimony
        self._run(
            lambda _progress: self._desk.status(testimony),
            self._told,
            self._screen.show_problem,
        )

    def show_asked(self) -> None:
        """Uncover what is noted."""
        if self._newest is not None:
            self._is_shown = True
            self._screen.show_form(self._newest)
            return
        testimony = self._about.testimony
        self._run(
            lambda _progress: self._desk.load(testimony),
            self._show,
            self._screen.show_problem,
        )

    def cover_asked(self) -> None:
        """Cover it, because somebody comes near; what was typed is saved."""
        self._screen.settle_now()
        self._screen.show_covered()
        self._is_shown = False
        self._let_go_if_kept()

    def left(self) -> None:
        """Cover it; what was typed is saved."""
        if self._is_here:
            self.cover_asked()
            self._is_here = False

    def settled(self, written: Written) -> None:
        """Keep what was typed."""
        self._labels = tuple(each.label for each in written.others)
        changed = _cleaned(self._about.testimony, written)
        if changed != (self._newest or blank(self._about.testimony)):
            self._newest = changed
            self._saving.show_waiting()
            self._keep()

    def person_asked(self) -> None:
        """Add one more person, under a label that nobody has and nobody had."""
        self._screen.settle_now()
        number = next_number(self._labels, self._about.account())
        label = label_words(number)
        self._labels = (*self._labels, label)
        self._screen.add_person(label)

    def retry_asked(self) -> None:
        """Try again to save."""
        self._keep()

    def leave(self, then: Callable[[], None]) -> None:
        """Go on with `then` once everything is on disk; stay if it cannot be kept."""
        if not self._is_here:
            then()
            return
        self.flush(lambda kept: then() if kept else None)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything at once, before leaving, locking or quitting.

        Args:
            done: Told True once all is on disk, False if it could not be saved.
        """
        if self._is_here:
            self._screen.settle_now()
        self._waiting_for_all.append(done)
        if self._unsaved:
            self._keep()
        elif not self._in_flight:
            self._answer(all_kept=True)

    @property
    def _unsaved(self) -> bool:
        return self._newest is not None and self._newest != self._kept

    def _told(self, noted: Noted) -> None:
        if not self._is_here:
            return
        if noted is Noted.NOTHING:
            self._show(blank(self._about.testimony))
        else:
            self._screen.show_covered()

    def _show(self, found: Particulars) -> None:
        if not self._is_here:
            return
        self._is_shown = True
        self._newest = self._kept = found
        self._labels = tuple(each.label for each in found.others)
        self._screen.show_form(found)

    def _keep(self) -> None:
        newest = self._newest
        if self._in_flight or newest is None or not self._unsaved:
            return
        self._in_flight = True
        self._run(
            lambda _progress: self._desk.save(newest),
            lambda at: self._saved(newest, at),
            self._not_saved,
        )

    def _saved(self, kept: Particulars, at: str) -> None:
        self._in_flight = False
        self._kept = kept
        self._saving.show_saved(at, not self._unsaved)
        if self._unsaved:
            self._keep()
            return
        self._let_go_if_kept()
        self._answer(all_kept=True)

    def _not_saved(self, error: Exception) -> None:
        self._in_flight = False
        self._kept = None  # nobody knows what reached the disk
        self._saving.show_not_saved(error)
        self._answer(all_kept=False)

    def _let_go_if_kept(self) -> None:
        if not self._is_shown and not self._unsaved and not self._in_flight:
            self._newest = self._kept = None

    def _answer(self, all_kept: bool) -> None:
        waiting, self._waiting_for_all = self._waiting_for_all, []
        for done in waiting:
            done(all_kept)


def _cleaned(testimony: TestimonyId, written: Written) -> Particulars:
    """Return what was typed, without people of whom nothing is said."""
    deponent = written.deponent
    words = {each.name: _line(getattr(deponent, each.name)) for each in fields(deponent)}
    others = (
        replace(each, name=_line(each.name), note=_line(each.note))
        for each in written.others
    )
    return replace(
        blank(testimony),
        deponent=Deponent(**words),
        others=tuple(each for each in others if each.name or each.note),
    )


def _line(text: str) -> str:
    return visible(text).strip()
