"""Takes pieces until they suffice, opens the key for one act, and forgets both.

The key is in memory only between "Open the key" and the end of the act.
"""

from collections.abc import Callable
from typing import Protocol

from crypto.identity import Card, Identity
from desktop.services.joining import Joining
from ui.jobs import Run


class JoiningScreen(Protocol):
    """What the presenter asks of the view."""

    def show_key(self, card: Card, purpose: str) -> None:
        """Say which key is to be opened, and for what."""

    def show_pieces(self, numbers: tuple[int, ...], needed: int) -> None:
        """Show which pieces are here, and ask for the next one or offer to open."""

    def show_opening(self) -> None:
        """Show that the key is being used."""

    def show_entry_problem(self, error: Exception) -> None:
        """Say what is wrong with what was typed."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""

    def end(self) -> None:
        """End the page."""


class JoiningPresenter:
    """One key, for one act.

    Args:
        screen: The view.
        joining: The pieces of the key that is expected.
        purpose: What the key will be used for, as a sentence in the interface's language.
        act: Uses the key; runs off the window's thread, once, and keeps nothing of it.
        run: Runs work and tells what came of it.
        done: Told on the window's thread that the act is done.
    """

    def __init__(
        self,
        screen: JoiningScreen,
        joining: Joining,
        purpose: str,
        act: Callable[[Identity], None],
        run: Run,
        done: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._joining = joining
        self._purpose = purpose
        self._act = act
        self._run = run
        self._done = done
        self._busy = False

    def shown(self) -> None:
        """Begin."""
        self._screen.show_key(self._joining.card, self._purpose)
        self._show_pieces()

    def typed(self, words: tuple[str, ...]) -> None:
        """Take a piece."""
        self._run(
            lambda _progress: self._joining.add(words),
            lambda _number: self._show_pieces(),
            self._screen.show_entry_problem,
        )

    def remove_asked(self, number: int) -> None:
        """Let go of one piece."""
        self._joining.remove(number)
        self._show_pieces()

    def open_asked(self) -> None:
        """Open the key, use it, and forget it and its pieces."""
        if self._busy or not self._joining.is_enough:
            return
        self._busy = True
        self._screen.show_opening()
        joining, act = self._joining, self._act
        self._run(lambda _progress: act(joining.open()), self._used, self._not_used)

    def _used(self, _nothing: None) -> None:
        self._busy = False
        self._joining.forget()
        self._screen.end()
        self._done()

    def _not_used(self, error: Exception) -> None:
        self._busy = False
        self._show_pieces()
        self._screen.show_problem(error)

    def left(self) -> None:
        """Forget the pieces; an act that has begun still ends."""
        self._joining.forget()

    def _show_pieces(self) -> None:
        self._screen.show_pieces(self._joining.numbers, self._joining.needed)
