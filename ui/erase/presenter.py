"""Erases when the button was held, and ends the program if nothing more need be said."""

from collections.abc import Callable
from typing import Protocol

from desktop.services.erasing import Erased
from ui.jobs import Run


class EraseScreen(Protocol):
    """What the presenter asks of the view."""

    def show_erasing(self) -> None:
        """Say that it is being done; nothing can be held or left meanwhile."""

    def show_rest(self, *, overwritten: bool, files_left: int) -> None:
        """Say that the keys are gone, and what is left; the program can be closed."""

    def show_problem(self, error: Exception) -> None:
        """Say that it was not done, and let the person try again or leave."""


class ErasePresenter:
    """One vault, erased once."""

    def __init__(
        self,
        screen: EraseScreen,
        erase: Callable[[], Erased],
        run: Run,
        end: Callable[[], None],
    ) -> None:
        """Join the page to what erases.

        Args:
            screen: The page.
            erase: Destroys the vault.
            run: Runs it beside the vault thread, which may be busy for minutes.
            end: Ends this process at once, with what it has in memory.
        """
        self._screen = screen
        self._erase = erase
        self._run = run
        self._end = end
        self._is_busy = False

    def held(self) -> None:
        """Erase the vault."""
        if self._is_busy:
            return
        self._is_busy = True
        self._screen.show_erasing()
        self._run(lambda _progress: self._erase(), self._erased, self._refused)

    def close_asked(self) -> None:
        """End the program."""
        self._end()

    def _erased(self, outcome: Erased) -> None:
        if outcome.overwritten and not outcome.files_left:
            self._end()
            return
        self._screen.show_rest(
            overwritten=outcome.overwritten, files_left=outcome.files_left
        )

    def _refused(self, error: Exception) -> None:
        self._is_busy = False
        self._screen.show_problem(error)
