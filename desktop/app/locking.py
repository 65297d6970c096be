"""Locking: blank at once, then keep every word, then end this process. See docs/adr.

Nothing comes before the blank screen, and nothing can stop what follows: after
`DEADLINE_MS` the process is replaced with whatever is on disk by then.
"""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from crypto.errors import CryptoError
from desktop.app.closing import is_gone
from desktop.app.desk import DeskPages
from desktop.app.places import whereabouts
from desktop.app.safekeeping import backups_of
from desktop.domain.errors import DeponentError
from desktop.services.locking import Locking, Whereabouts
from desktop.services.progress import Progress
from ui.jobs import Jobs
from ui.lock.blank import Cover
from ui.main_window import MainWindow

DEADLINE_MS = 1500
ENDING_MS = 5000
"""Where the system ends the program: no new process waits, so words may take longer."""
BACKUP_SECONDS = 0.7
"""What is left of that for a backup; a large one has to wait for closing the program."""


class Lock(QObject):
    """Locks one open vault, once.

    Attributes:
        is_gone: The vault's folder was not in its place any more, or could not be seen.
    """

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        pages: DeskPages,
        start_over: Callable[[], None],
    ) -> None:
        """Be ready.

        Args:
            window: Stays, blank.
            jobs: Of the window.
            pages: What may hold words that are not on disk.
            start_over: Replaces the process; the last act.
        """
        super().__init__()
        self._window = window
        self._jobs = jobs
        self._pages = pages
        self._start_over = start_over
        self.is_gone = False
        self._has_begun = False
        self._has_ended = False
        self._made_room = False
        self._where: Whereabouts | None = None
        self._cover: Cover | None = None
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(DEADLINE_MS)
        self._deadline.timeout.connect(self._end)

    @property
    def has_begun(self) -> bool:
        """Whether it locks, or has locked."""
        return self._has_begun

    def end(self, end_process: Callable[[], None]) -> None:
        """Lock, and end the process in place of starting over; also a lock that has begun.

        Args:
            end_process: The last act.
        """
        self._start_over = end_process
        self._deadline.setInterval(ENDING_MS)
        self.begin()

    def begin(self) -> None:
        """Lock. Whatever else was going on ends here."""
        if self._has_begun:
            return
        self._has_begun = True
        self._deadline.start()
        self._where = whereabouts(self._window)
        self._cover = Cover(self._window)
        self._window.blank()
        self._window.repaint()
        self._jobs.cancel_all()
        self._pages.flush(self._flushed)

    def _flushed(self, kept: bool) -> None:
        """Shut the vault; but if words were refused, first make room and try once more.

        Also a save that was waiting behind cancelled work comes back here, and is tried
        again.
        """
        if kept or self._made_room:
            self._jobs.run(self._shut, self._shut_down, self._shut_down)
            return
        self._made_room = True
        vault = self._pages.desk.vault
        self._jobs.run(
            lambda _progress: vault.reserve.give_back(),
            lambda _none: self._pages.flush(self._flushed),
            lambda _error: self._pages.flush(self._flushed),
        )

    def _shut(self, progress: Progress) -> None:
        vault = self._pages.desk.vault
        if self._where is not None:
            with suppress(DeponentError, OSError):
                Locking(vault).keep_place(self._where)
        with suppress(DeponentError, CryptoError, OSError):
            backups_of(vault).on_leaving(progress, BACKUP_SECONDS)
        self.is_gone = is_gone(vault, in_doubt=True)  # the next process looks again
        vault.close()

    def _shut_down(self, _result: object) -> None:
        self._jobs.cancel_all()
        self._jobs.shutdown()
        self._end()

    def _end(self) -> None:
        if not self._has_ended:
            self._has_ended = True
            self._deadline.stop()
            self._start_over()
