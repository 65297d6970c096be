"""Practice, joined: its page at the entrance, and the marks while its vault is open.

The window over a practice vault is the one over any vault. What differs is said here: the
strip, the title, which way into the vault the pages of keys and of erasing mean, and where
dialogs for files begin. Leaving is locking: the process ends, and the entrance comes.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.app.erasing import ErasingDoor
from desktop.app.holding import hold
from desktop.app.manual import practice_document
from desktop.parts.practice import folder_practice, practice_beside
from desktop.services.ports import Vault
from desktop.services.practice import Seat
from desktop.services.session import Session
from ui.jobs import Jobs
from ui.main_window import PROGRAM, MainWindow
from ui.practice.presenter import PracticePresenter
from ui.practice.strip import PracticeStrip, practice_title
from ui.practice.view import PracticePage
from ui.theme import Theme
from ui.translations import LANGUAGE, spoken
from ui.widgets.files import FileDialogs, Files

Opened: TypeAlias = Callable[[Vault], None]


class Practising:
    """The practice vaults of one window."""

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        jobs: Jobs,
        folder: Path,
        session: Session | None = None,
    ) -> None:
        """Be ready; nothing is touched.

        Args:
            theme: Colours.
            window: Bears the marks.
            jobs: Runs work on the vault thread.
            folder: Folder of the real vault.
            session: The way into it, whose costs are taken; a known passphrase's own ones
                if not given.
        """
        self._theme = theme
        self._window = window
        self._jobs = jobs
        self._practice = practice_beside(session) if session else folder_practice(folder)
        self._seat = Seat.INTERVIEWER

    def enter(
        self, show: Callable[[QWidget], None], opened: Opened, back: Callable[[], None]
    ) -> None:
        """Show the page that leads into practice.

        Args:
            show: Shows a page and nothing else.
            opened: Told the open practice vault, once.
            back: Shows what was there before.
        """
        page = PracticePage(self._theme)

        def sit_down(vault: Vault, seat: Seat) -> None:
            self._seat = seat
            opened(vault)

        application = QCoreApplication.instance()
        presenter = PracticePresenter(
            page,
            self._practice,
            spoken(application) if application else LANGUAGE,
            self._jobs.for_screen(page),
            sit_down,
        )
        page.seat_chosen.connect(presenter.seat_chosen)
        page.throw_away_confirmed.connect(presenter.throw_away_confirmed)
        page.more_asked.connect(lambda: self._read(show, opened, back))
        page.back_asked.connect(back)
        hold(page, presenter)
        show(page)
        presenter.shown()

    def way_into(self, vault: Vault, real: Session, erasing: ErasingDoor) -> Session:
        """Return the way into the vault that is open, which is what erasing means now."""
        practised = vault.identity.card.is_practice
        session = self._practice.way_in(self._seat) if practised else real
        erasing.over(session)
        return session

    def mark(self, vault: Vault, files: Files) -> None:
        """Mark the window, if the vault that is open is for practice.

        The vault itself says so, wherever it lies and by whatever way it was opened.
        """
        if not vault.identity.card.is_practice:
            return
        strip = PracticeStrip(self._theme)
        strip.leave_asked.connect(self._window.lock_asked)
        self._window.setMenuWidget(strip)
        self._window.title.change(practice_title(PROGRAM))
        strip.show()
        if isinstance(files, FileDialogs):
            files.begin_in(self._practice.post)

    def _read(
        self, show: Callable[[QWidget], None], opened: Opened, back: Callable[[], None]
    ) -> None:
        page = practice_document(self._theme)
        page.offer_back()
        page.back_asked.connect(lambda: self.enter(show, opened, back))
        show(page)
