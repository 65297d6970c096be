"""One running window: unlocking, the desk, and locking, which ends the process."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app.desk import DeskPages
from desktop.app.entrance import unlock_page, welcome_page
from desktop.app.reading import Around
from desktop.app.settings import Room, add_settings
from desktop.parts.desk import Desk, folder_session, open_desk
from desktop.services.ports import Vault
from desktop.services.progress import Progress
from desktop.services.session import Session
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.translations import speak
from ui.widgets.files import FileDialogs, Files, settings_without_a_place


def make_application() -> QApplication:
    """Return the application object, which keeps its settings in memory only."""
    settings_without_a_place()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Deponent")
    application.setQuitOnLastWindowClosed(True)
    speak(application)
    return application


class Program:
    """The window over one vault folder."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        start_over: Callable[[], None],
        files: Files | None = None,
        session: Session | None = None,
    ) -> None:
        """Build what is needed before the vault is open.

        Args:
            application: The one application object.
            folder: Folder of the vault.
            start_over: Replaces the process by a locked one; the last act of locking.
            files: Asks for files; Qt's own dialogs if not given.
            session: The way into the vault; with this machine's costs if not given.
        """
        self.theme = Theme(application)
        self.window = MainWindow(self.theme)
        self.jobs = Jobs()
        self.pages: DeskPages | None = None
        self._application = application
        self._session = session or folder_session(folder)
        self._files = files or FileDialogs(self.window)
        self._start_over = start_over
        self._leaving = False
        self.window.lock_asked.connect(self.lock)
        self.window.close_asked.connect(self.close)

    def begin(self) -> None:
        """Show the window: to unlock a vault, or to make the first one."""
        page = unlock_page if self._session.has_vault() else welcome_page
        self.window.show_alone(page(self.theme, self._session, self.jobs, self._opened))
        self.window.show()

    def lock(self) -> None:
        """Take everything off the screen, keep every word, and end this process.

        Does nothing before the vault is open. If the newest words cannot be kept, the page
        comes back and says so, because locking would lose them.
        """
        self._leave(self._start_over)

    def close(self) -> None:
        """Keep every word and close the window."""
        self._leave(self.window.close_now)

    def _opened(self, vault: Vault) -> None:
        desk = open_desk(vault)
        around = Around(
            theme=self.theme, window=self.window, jobs=self.jobs, files=self._files
        )
        self.pages = DeskPages(self.theme, self.window, self.jobs, self._files, desk)
        add_settings(Room(around=around, desk=desk, session=self._session))
        self.window.show_desk()
        self.pages.recover()

    def _leave(self, then: Callable[[], None]) -> None:
        pages = self.pages
        if self._leaving:
            return
        if pages is None:
            self.jobs.shutdown()
            then()
            return
        self._leaving = True
        pages.flush(lambda kept: self._flushed(pages.desk, then, kept=kept))

    def _flushed(self, desk: Desk, then: Callable[[], None], *, kept: bool) -> None:
        if not kept:
            self._leaving = False
            return
        self.window.blank()
        self.jobs.cancel_all()

        def shut(_progress: Progress) -> None:
            desk.vault.close()

        def end(_result: object) -> None:
            self.jobs.shutdown()
            then()

        self.jobs.run(shut, end, end)
