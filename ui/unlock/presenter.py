"""Decides what the unlock screen shows: ready, opening, or counting down.

The pause after a wrong passphrase is kept by the vault's own files; the countdown only
tells about it, and no count here opens anything early.
"""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from crypto.errors import WrongPassphrase
from desktop.services.erasing import ErasedAfterTries
from desktop.services.errors import TooSoon
from desktop.services.ports import Vault
from desktop.services.session import Session
from ui.jobs import Run


class UnlockScreen(Protocol):
    """What the presenter asks of the view."""

    def show_ready(self) -> None:
        """Let the person type, with an empty field."""

    def show_opening(self) -> None:
        """Say that the vault is being opened; nothing can be typed meanwhile."""

    def show_waiting(self, seconds: int) -> None:
        """Say how long the next try has to wait."""

    def show_gone(self) -> None:
        """Offer nothing any more: there is no vault."""

    def show_problem(self, error: Exception) -> None:
        """Say why the vault was not opened."""


class UnlockPresenter:
    """One way in. `opened` is told the open vault, once."""

    def __init__(
        self,
        screen: UnlockScreen,
        session: Session,
        run: Run,
        opened: Callable[[Vault], None],
    ) -> None:
        self._screen = screen
        self._session = session
        self._run = run
        self._opened = opened
        self._left = 0

    def shown(self) -> None:
        """Begin: perhaps a pause from an earlier try is not over."""
        self._look_at_pause()

    def given(self, passphrase: str, key_file: Path | None) -> None:
        """Try to open the vault."""
        if not passphrase or self._left:
            return
        self._screen.show_opening()
        session = self._session
        self._run(
            lambda _progress: session.unlock(passphrase, key_file),
            self._opened,
            self._refused,
        )

    def second_passed(self) -> None:
        """Count down; at the end look again, because the vault's own pause decides."""
        if not self._left:
            return
        self._left -= 1
        if self._left:
            self._screen.show_waiting(self._left)
        else:
            self._look_at_pause()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, TooSoon):
            self._pause(error.wait_seconds)
            return
        self._screen.show_problem(error)
        if isinstance(error, ErasedAfterTries):
            self._screen.show_gone()
        elif isinstance(error, WrongPassphrase):
            self._look_at_pause()
        else:
            self._screen.show_ready()

    def _look_at_pause(self) -> None:
        session = self._session
        self._run(
            lambda _progress: session.wait_seconds(), self._pause, self._screen.show_problem
        )

    def _pause(self, seconds: float) -> None:
        self._left = math.ceil(seconds)
        if self._left > 0:
            self._screen.show_waiting(self._left)
        else:
            self._left = 0
            self._screen.show_ready()
