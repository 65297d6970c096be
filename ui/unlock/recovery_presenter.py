"""Leads recovery: which key it is, whether in pieces, and a new passphrase."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from crypto.age import Unwrapper
from crypto.identity import Card
from desktop.services.errors import PassphraseTooWeak
from desktop.services.key_files import read_recovery_key
from desktop.services.ports import Vault
from desktop.services.session import Session
from ui.jobs import Run


class RecoveryScreen(Protocol):
    """What the presenter asks of the view."""

    def show_words(self, words: str) -> None:
        """Show six words that one may take."""

    def show_key(self, *, in_pieces: bool, name: str) -> None:
        """Say which key was chosen."""

    def show_key_missing(self) -> None:
        """Say that a key is needed first."""

    def show_opening(self) -> None:
        """Say that the vault is being opened."""

    def show_problem(self, error: Exception) -> None:
        """Say why it was not opened."""


class RecoveryPresenter:
    """One recovery. `opened` is told the open vault; `pieces` what the holders open."""

    def __init__(
        self,
        screen: RecoveryScreen,
        session: Session,
        run: Run,
        opened: Callable[[Vault], None],
        pieces: Callable[[Card, str], None],
    ) -> None:
        self._screen = screen
        self._session = session
        self._run = run
        self._opened = opened
        self._pieces = pieces
        self._key: Unwrapper | Card | None = None

    def shown(self) -> None:
        """Begin with six words."""
        self._screen.show_words(self._session.suggest_passphrase())

    def other_words_asked(self) -> None:
        """Show six other words."""
        self._screen.show_words(self._session.suggest_passphrase())

    def key_chosen(self, path: Path) -> None:
        """Read a file."""
        self._run(
            lambda _progress: read_recovery_key(path),
            self._take,
            self._screen.show_problem,
        )

    def confirmed(self, passphrase: str) -> None:
        """Open the vault, or let the holders do it."""
        key, session = self._key, self._session
        if key is None:
            self._screen.show_key_missing()
            return
        try:
            session.require_strong(passphrase)
        except PassphraseTooWeak as error:
            self._screen.show_problem(error)
            return
        if isinstance(key, Card):
            self._pieces(key, passphrase)
            return
        self._screen.show_opening()
        self._run(
            lambda _progress: session.recover(key, passphrase),
            self._opened,
            self._screen.show_problem,
        )

    def _take(self, key: Unwrapper | Card) -> None:
        self._key = key
        name = key.pseudonym if isinstance(key, Card) else ""
        self._screen.show_key(in_pieces=isinstance(key, Card), name=name)
