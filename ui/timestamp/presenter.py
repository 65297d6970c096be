"""Decides what the page about time-stamps shows. Every act ends with reading anew."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from desktop.domain.stamps import Stamp
from desktop.services.timestamps import Overview, RootFacts, Subject, Timestamps
from ui.jobs import Run

Result = TypeVar("Result")


class TimestampScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_overview(self, overview: Overview) -> None:
        """Show the time-stamps of the bundle, and the roots."""

    def show_new_root(self, facts: RootFacts) -> None:
        """Show a certificate that was read and is not believed yet."""

    def say_requested(self, path: Path) -> None:
        """Say that a request was written, and what to do with it."""

    def say_kept(self, stamp: Stamp) -> None:
        """Say that a reply was checked and kept."""

    def say_root_added(self) -> None:
        """Say that a root is believed from now on."""

    def say_exported(self, folder: Path) -> None:
        """Say where the files for a court are."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; what was kept is as before."""


class TimestampPresenter:
    """Time-stamps of one bundle."""

    def __init__(
        self,
        screen: TimestampScreen,
        timestamps: Timestamps,
        run: Run,
        find: Callable[[], Subject],
    ) -> None:
        """Take the services.

        Args:
            screen: The page.
            timestamps: Requests, replies and roots.
            run: Runs work on the vault thread.
            find: Returns the bundle; called on the vault thread.
        """
        self._screen = screen
        self._timestamps = timestamps
        self._run = run
        self._find = find
        self._subject: Subject | None = None
        self._root: RootFacts | None = None

    def open(self) -> None:
        """Show the time-stamps."""
        self._root = None
        self._run(
            lambda _progress: self._timestamps.overview(self._find()),
            self._opened,
            self._screen.show_problem,
        )

    def _opened(self, overview: Overview) -> None:
        self._subject = overview.subject
        self._screen.show_overview(overview)

    def request(self, folder: Path) -> None:
        """Write a request into `folder`."""
        subject = self._subject
        if subject is None:
            return
        self._do(
            lambda: self._timestamps.request(subject, folder), self._screen.say_requested
        )

    def take_reply(self, path: Path) -> None:
        """Check a reply and keep it."""
        subject = self._subject
        if subject is None:
            return
        self._do(lambda: self._timestamps.take_reply(subject, path), self._screen.say_kept)

    def export(self, folder: Path) -> None:
        """Write the files for a court into `folder`."""
        subject = self._subject
        if subject is None:
            return
        self._do(
            lambda: self._timestamps.export(subject, folder), self._screen.say_exported
        )

    def read_root(self, path: Path) -> None:
        """Look at a root certificate before it is believed."""

        def seen(facts: RootFacts) -> None:
            self._root = facts
            self._screen.show_new_root(facts)

        self._run(
            lambda _progress: self._timestamps.read_root(path),
            seen,
            self._screen.show_problem,
        )

    def confirm_root(self) -> None:
        """Believe the root that is shown: its fingerprint was compared."""
        root, self._root = self._root, None
        if root is not None:
            self._do(
                lambda: self._timestamps.add_root(root),
                lambda _nothing: self._screen.say_root_added(),
            )

    def withdraw_root(self, fingerprint: str) -> None:
        """Believe a root no more."""
        self._do(lambda: self._timestamps.withdraw_root(fingerprint), lambda _nothing: None)

    def _do(self, act: Callable[[], Result], say: Callable[[Result], None]) -> None:
        """Act on the vault thread, show everything anew, then say what was done."""

        def work(_progress: object) -> tuple[Result, Overview]:
            result = act()
            return result, self._timestamps.overview(self._find())

        def done(both: tuple[Result, Overview]) -> None:
            result, overview = both
            self._opened(overview)
            say(result)

        self._run(work, done, self._screen.show_problem)
