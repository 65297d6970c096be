"""The page for erasing: over everything, at any moment, open or locked."""

import os
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.app.holding import hold
from desktop.services.session import Session
from ui.erase.keys import EraseKeys
from ui.erase.presenter import ErasePresenter
from ui.erase.view import ErasePage
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.theme import Theme


def end_now() -> None:
    """End this process without another word: there is nothing left to keep."""
    os._exit(0)


class ErasingDoor(QObject):
    """Opens the page, and goes back to what was there if the person keeps the vault.

    Attributes:
        end: Ends the process once the vault is erased.
    """

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        session: Session,
        back: Callable[[], None],
    ) -> None:
        """Listen for the keys.

        Args:
            theme: Colours.
            window: Shows the page.
            session: Erases the vault.
            back: Shows what was there before.
        """
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._session = session
        self._back = back
        self.end: Callable[[], None] = end_now
        self._page: ErasePage | None = None
        # A thread of its own: the vault's may be busy with an import for minutes.
        self._jobs = Jobs(self)
        self._keys = EraseKeys(self)
        self._keys.pressed.connect(self.open)

    def over(self, session: Session) -> None:
        """Erase another vault from now on: the one that is open."""
        self._session = session

    def open(self) -> None:
        """Show the page, unless it is there or there is no vault to erase."""
        if self._is_open() or not self._session.has_vault():
            return
        page = ErasePage(self._theme)
        presenter = ErasePresenter(
            page, self._session.erase, self._jobs.for_screen(page), self._end
        )
        hold(page, presenter)
        page.held.connect(presenter.held)
        page.close_asked.connect(presenter.close_asked)
        page.kept.connect(self._keep)
        self._page = page
        _end_dialogs()
        self._window.show_alone(page)

    def _end(self) -> None:
        self.end()

    def _is_open(self) -> bool:
        page = self._page
        return page is not None and shiboken6.isValid(page) and page.isVisible()

    def _keep(self) -> None:
        page, self._page = self._page, None
        self._back()
        if page is not None:
            page.deleteLater()


def _end_dialogs() -> None:
    """Hide what stands before the window; a dialog ends as if it had been cancelled."""
    while (dialog := QApplication.activeModalWidget()) is not None and dialog.isVisible():
        dialog.hide()
