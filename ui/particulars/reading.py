"""Leads the page on which a custodian reads particulars: once, and on record.

They are opened when the page is, and gone from it when it is left. To see them again they
are opened again, and the custody log says so again.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop.domain.particulars import Deponent, Particulars
from desktop.services.particulars import Opened
from ui.jobs import Run
from ui.particulars.words import FIELDS
from ui.plain import visible


class OpenedScreen(Protocol):
    """What the presenter asks of the page."""

    def show_particulars(self, opened: Opened) -> None:
        """Show who is who, and where it comes from."""

    def show_gone(self) -> None:
        """Let go of every word, and say how to see them again."""

    def show_problem(self, error: Exception) -> None:
        """Say why they could not be opened."""


class OpenedPresenter:
    """One opening."""

    def __init__(
        self, screen: OpenedScreen, opening: Callable[[], Opened], run: Run
    ) -> None:
        """Take the act that opens them and writes it down."""
        self._screen = screen
        self._opening = opening
        self._run = run
        self._is_left = False

    def open(self) -> None:
        """Open them and show them."""
        self._run(
            lambda _progress: self._opening(), self._opened, self._screen.show_problem
        )

    def left(self) -> None:
        """Let go of them; what is still being opened is not shown any more."""
        self._is_left = True
        self._screen.show_gone()

    def _opened(self, opened: Opened) -> None:
        if not self._is_left:
            shown = replace(opened, particulars=_shown(opened.particulars))
            self._screen.show_particulars(shown)


def _shown(particulars: Particulars) -> Particulars:
    """Return words of others with every sign that would act unseen written as its code."""
    deponent = particulars.deponent
    words = {name: visible(getattr(deponent, name)) for name in FIELDS}
    others = (
        replace(
            each,
            label=visible(each.label),
            name=visible(each.name),
            note=visible(each.note),
        )
        for each in particulars.others
    )
    return replace(particulars, deponent=Deponent(**words), others=tuple(others))
