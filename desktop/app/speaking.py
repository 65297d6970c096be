"""Which language is spoken, and how the pages of an open vault change into another one.

Nothing is written outside the vault. Changing keeps every word first, makes the pages anew,
and leads back to the same place and caret, as coming back after the lock does.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.desk import DeskPages
from desktop.app.places import whereabouts
from desktop.services.locking import Whereabouts
from desktop.services.ports import Vault
from desktop.services.speaking import Speaking
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.translations import preferred, speak, spoken

LOOK_AGAIN_MS = 200


class Tongue:
    """What the interface speaks: as told before the vault was open, or as it keeps."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._chosen = ""

    def choose(self, code: str) -> None:
        """Speak what the person chose before the vault is open; it goes before the kept."""
        self._chosen = code
        self.take(code)

    def settle(self, vault: Vault) -> str:
        """Return what to speak in an open vault; keep what was chosen. For its thread."""
        speaking = Speaking(vault)
        if self._chosen:
            return speaking.set_language(self._chosen)
        return speaking.language()

    def take(self, code: str) -> bool:
        """Speak `code` from now on; False if it is spoken already, or cannot be."""
        is_other = code != spoken(self._application) and preferred([code]) == code
        if is_other:
            speak(self._application, code)
        return is_other


class Change:
    """Changes the pages of one open vault into another language, in place."""

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        pages: DeskPages,
        anew: Callable[[str, Whereabouts], None],
    ) -> None:
        """Be ready.

        Args:
            window: Shows the pages.
            jobs: Runs work on the vault thread.
            pages: What may hold words that are not on disk.
            anew: Makes the pages anew in a language, and leads back to a place.
        """
        self._window = window
        self._jobs = jobs
        self._pages = pages
        self._anew = anew

    def begin(self, code: str) -> None:
        """Change, once the work that was asked for before has ended."""
        self._jobs.run(
            lambda _progress: None, lambda _none: self._keep(code), self._give_up
        )

    def _keep(self, code: str) -> None:
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            # The page that asked there still waits for an answer.
            QTimer.singleShot(LOOK_AGAIN_MS, self._window, lambda: self.begin(code))
            return
        where = whereabouts(self._window)
        if where is None:  # erasing, or locking
            return
        # Nobody can type between the last word that is kept and the new page.
        self._window.blank()
        self._pages.flush(lambda kept: self._note(code, where, kept=kept))

    def _note(self, code: str, where: Whereabouts, *, kept: bool) -> None:
        if not kept:  # the page itself says why
            self._window.uncover()
            return
        self._jobs.run(
            lambda _progress: Speaking(self._pages.desk.vault).set_language(code),
            lambda _code: self._anew(code, where),
            self._give_up,
        )

    def _give_up(self, error: Exception) -> None:
        self._window.uncover()
        page = self._window.page
        if page is not None:
            page.banner.show_error(error)
