"""The place for oneself, joined; and the minutes that are counted meanwhile."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer

from desktop.app.holding import hold
from desktop.app.places import CASEFILE, DRAFT, INTERVIEW, LETTERS, REDACTION
from desktop.app.reading import Around
from desktop.parts.store import local_clock
from desktop.services.ports import Vault
from desktop.services.yourself import Yourself
from ui.widgets.page import Page
from ui.yourself.presenter import OwnPresenter
from ui.yourself.view import OwnPage

HEAVY = (INTERVIEW, CASEFILE, LETTERS, DRAFT, REDACTION)
"""Kinds of pages on which testimonies are heard, written or read."""
MINUTE_MS = 60_000


Flush: TypeAlias = Callable[[Callable[[bool], None]], None]
"""Keeps what was typed last, and tells whether all of it is on disk."""


class Own:
    """What of the page for oneself has to be kept before the vault locks."""

    def __init__(self) -> None:
        self._flush: Flush = _nothing_to_keep

    def take(self, page: Page, flush: Flush) -> None:
        """Keep this for as long as the page is there."""
        self._flush = flush
        page.destroyed.connect(self._gone)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Keep what was typed last, if such a page is there."""
        self._flush(done)

    def _gone(self) -> None:
        self._flush = _nothing_to_keep


class OwnDoors(Protocol):
    """Whoever has everything flushed before the vault locks."""

    @property
    def own(self) -> Own:
        """What is kept of the page for oneself."""


def _nothing_to_keep(done: Callable[[bool], None]) -> None:
    all_kept = True
    done(all_kept)


def make_yourself(around: Around, vault: Vault, doors: OwnDoors) -> OwnPage:
    """Return the page for oneself."""
    page = OwnPage(around.theme)
    desk = Yourself(vault, local_clock)
    presenter = OwnPresenter(page, desk, around.jobs.for_screen(page))
    hold(page, presenter)
    page.entered.connect(presenter.entered)
    if vault.is_read_only:
        page.show_read_only()
        return page
    page.settled.connect(presenter.settled)
    page.forget_confirmed.connect(presenter.forget_confirmed)
    doors.own.take(page, presenter.flush)
    return page


class Minutes(QObject):
    """Counts a minute for each in which a testimony is before somebody."""

    def __init__(self, around: Around, vault: Vault, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._desk = Yourself(vault, local_clock)
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE_MS)
        self._timer.timeout.connect(self.passed)
        if not vault.is_read_only:
            self._timer.start()

    def passed(self) -> None:
        """A minute has passed."""
        page = self._around.window.page
        if page is None or page.about[0] not in HEAVY:
            return
        # A minute that cannot be counted is no reason to disturb anybody.
        self._around.jobs.for_screen(page)(
            lambda _progress: self._desk.add_minutes(1),
            lambda _none: None,
            lambda _error: None,
        )
