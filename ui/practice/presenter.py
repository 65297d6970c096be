"""Leads into the practice vaults: makes them when they are wanted, opens one, clears away.

Whoever is told of the open vault puts it into the window, as any other.
"""

from collections.abc import Callable
from typing import Protocol

from desktop.services.ports import Vault
from desktop.services.practice import Practice, Seat
from ui.jobs import Run


class PracticeScreen(Protocol):
    """What the presenter asks of the view."""

    def show_ready(self, *, is_made: bool) -> None:
        """Let the person choose, between what there is."""

    def show_working(self, *, is_made: bool) -> None:
        """Say that vaults are made, or that one is opened; nothing can be chosen."""

    def show_thrown_away(self) -> None:
        """Say that it is gone, and can be made anew."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


class PracticePresenter:
    """One page. `opened` is told the open vault, once."""

    def __init__(
        self,
        screen: PracticeScreen,
        practice: Practice,
        language: str,
        run: Run,
        opened: Callable[[Vault, Seat], None],
    ) -> None:
        """Be ready.

        Args:
            screen: The page.
            practice: The practice vaults.
            language: In which the invented cases are told, if they are made now.
            run: Runs work on the vault thread.
            opened: Told the vault and whose desk it is.
        """
        self._screen = screen
        self._practice = practice
        self._language = language
        self._run = run
        self._opened = opened
        self._is_made = False
        self._is_busy = True

    def shown(self) -> None:
        """Begin: look what there is."""
        practice = self._practice
        self._run(lambda _progress: practice.is_made(), self._ready, self._refused)

    def seat_chosen(self, name: str) -> None:
        """Open the vault of a seat; make both before, if they are not there."""
        if self._is_busy:
            return
        seat, practice, language = Seat(name), self._practice, self._language
        is_made = self._is_made
        self._work(is_made=is_made)

        def work(_progress: object) -> Vault:
            if not is_made:
                practice.make(language)
            return practice.open(seat)

        self._run(work, lambda vault: self._opened(vault, seat), self._refused)

    def throw_away_confirmed(self) -> None:
        """Clear everything of it away."""
        if self._is_busy:
            return
        practice = self._practice
        self._work(is_made=True)
        self._run(lambda _progress: practice.throw_away(), self._gone, self._refused)

    def _work(self, *, is_made: bool) -> None:
        self._is_busy = True
        self._screen.show_working(is_made=is_made)

    def _gone(self, _none: object) -> None:
        self._ready(is_made=False)
        self._screen.show_thrown_away()

    def _ready(self, is_made: bool) -> None:
        self._is_busy = False
        self._is_made = is_made
        self._screen.show_ready(is_made=is_made)

    def _refused(self, error: Exception) -> None:
        practice = self._practice

        def show(is_made: bool) -> None:
            self._ready(is_made)
            self._screen.show_problem(error)

        self._run(
            lambda _progress: practice.is_made(), show, lambda _other: show(is_made=True)
        )
