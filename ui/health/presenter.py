"""Asks how the computer is, and tells it: on its page, and in one line on the shelf."""

from collections.abc import Callable
from typing import Protocol

from desktop.services.health import Finding, worth_saying
from ui.health.words import notice
from ui.jobs import Run


class HealthDesk(Protocol):
    """What the presenter needs of `desktop.services.health.Health`."""

    def findings(self) -> tuple[Finding, ...]:
        """Return one finding for each thing that is looked at."""


class HealthScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show all that was looked at, in this order."""

    def show_problem(self, error: Exception) -> None:
        """Say why nothing could be looked at."""


class HealthPresenter:
    """The page of one vault."""

    def __init__(self, screen: HealthScreen, desk: HealthDesk, run: Run) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run

    def look(self) -> None:
        """Look, now; what was shown before may have changed."""
        self._run(
            lambda _progress: self._desk.findings(),
            lambda found: self._screen.show_findings(_by_weight(found)),
            self._screen.show_problem,
        )


def tell_shelf(desk: HealthDesk, run: Run, show: Callable[[str], None]) -> None:
    """Look once, at the start, and say in one line if there is something to act on.

    What fails here is not told: the page tells it to whoever opens it.
    """
    run(
        lambda _progress: desk.findings(),
        lambda found: show(notice(len(worth_saying(found)))),
        lambda _error: None,
    )


def _by_weight(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    order = ("warn", "unknown", "good")
    return tuple(sorted(findings, key=lambda each: order.index(each.level)))
