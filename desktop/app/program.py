"""One running window: unlocking, the desk, and locking, which ends the process."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.closing import shut, tell_gone
from desktop.app.desk import DeskPages
from desktop.app.entrance import Entrance
from desktop.app.erasing import ErasingDoor
from desktop.app.locking import Lock
from desktop.app.manual import open_from_help
from desktop.app.practising import Practising
from desktop.app.reading import Around
from desktop.app.returning import come_back
from desktop.app.settings import LANGUAGE_PAGE, Room, add_settings, open_language
from desktop.app.speaking import Change, Tongue
from desktop.app.threshold import knows_something, locks_when_idle
from desktop.domain.errors import DeponentError
from desktop.parts.desk import Desk, folder_session, open_desk
from desktop.services.locking import Whereabouts
from desktop.services.ports import Vault
from desktop.services.session import Session
from ui.interview.view import InterviewView
from ui.jobs import Jobs
from ui.later import whole
from ui.lock.capture import keep_out_of_pictures
from ui.lock.clips import Clips
from ui.lock.hold_bar import HoldBar
from ui.lock.idle import Look
from ui.lock.signals import system_signals
from ui.lock.watch import Watch, seconds
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.unlock.view import UnlockView
from ui.welcome.view import WelcomeView
from ui.widgets.files import FileDialogs, Files


class Program:
    """The window over one vault folder."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        start_over: Callable[[], None],
        files: Files | None = None,
        session: Session | None = None,
        clock: Callable[[], float] = seconds,
    ) -> None:
        """Build what is needed before the vault is open.

        Args:
            application: The one application object.
            folder: Folder of the vault.
            start_over: Replaces the process by a locked one; the last act of locking.
            files: Asks for files; Qt's own dialogs if not given.
            session: The way into the vault; with this machine's costs if not given.
            clock: Returns seconds, for the idle lock.
        """
        self.theme = Theme(application)
        self.window = MainWindow(self.theme)
        self.jobs = Jobs()
        self.pages: DeskPages | None = None
        self._made: DeskPages | None = None
        self.watch = Watch(application, clock)
        self.clips = Clips(application.clipboard())
        self._shade = keep_out_of_pictures(application)
        self.tongue = Tongue(application)
        self._session = session or folder_session(folder)
        self._files = files or FileDialogs(self.window)
        self._practising = Practising(self.theme, self.window, self.jobs, folder, session)
        self._start_over = start_over
        self._lock: Lock | None = None
        self._room: Room | None = None
        self._entrance: QWidget | None = None
        self.erasing = ErasingDoor(self.theme, self.window, self._session, self._uncover)
        self._system = system_signals()
        self._is_closing = False
        self._connect()

    @property
    def is_gone(self) -> bool:
        """Whether the vault's folder was not to be seen when it was locked."""
        return self._lock is not None and self._lock.is_gone

    def begin(self) -> None:
        """Show the window: to unlock a vault, or to make the first one."""
        with suppress(DeponentError, OSError):
            self._session.finish_erasing()
        self._begin_entrance()
        self.window.show()
        self.watch.start()
        if self._system is not None:
            self._system.listen()

    def lock(self) -> None:
        """Take everything off the screen, keep every word, and end this process.

        Before the vault is open, what was typed to open it is forgotten in the same way.
        """
        if self._lock is not None:
            self.watch.stop()
            self._lock.begin()
            self.clips.clear()
        elif knows_something(self._entrance, is_busy=self.jobs.is_busy):
            self._entrance = None
            self.window.blank()
            self.clips.clear()
            self._start_over()

    def end(self, end_process: Callable[[], None]) -> None:
        """Keep every word and end, within seconds: the system asks, and nobody answers.

        Args:
            end_process: Ends this process; the last act.
        """
        self.watch.stop()
        if self._lock is None:
            self.clips.clear()
            end_process()
        else:
            self._lock.end(end_process)
            self.clips.clear()

    def close(self) -> None:
        """Keep every word and close the window; stay if words cannot be kept."""
        pages = self._made
        if self._is_closing:
            return
        if pages is None:
            self._entrance = None
            # Qt lets no window close while it is being asked whether it may.
            QTimer.singleShot(0, self._shut_down)
            return
        self._is_closing = True
        pages.flush(lambda kept: self._close_if_kept(pages.desk, kept=kept))

    def _begin_entrance(self) -> None:
        entrance = Entrance(self.theme, self._session, self.jobs, self._files, self._enter)
        entrance.begin(self._opened, self.erasing.open, self._practising)

    def _enter(self, page: QWidget) -> None:
        """Show a page before the vault is open, and let go of the one before."""
        before, self._entrance = self._entrance, page
        if isinstance(page, UnlockView | WelcomeView):
            page.languages.chosen.connect(self._speak_at_the_entrance)
            page.take_over(before)
        self.window.show_alone(page)
        if before is not None:
            before.deleteLater()

    def _uncover(self) -> None:
        if self._entrance is not None:
            self.window.show_alone(self._entrance)
        elif self.window.place:
            self.window.uncover()
        else:
            self.window.show_desk()

    def _speak_at_the_entrance(self, code: str) -> None:
        self.tongue.choose(code)
        self.window.begin_anew()
        self._add_hold_bar()
        self._begin_entrance()

    def _add_hold_bar(self) -> None:
        self.hold_bar = HoldBar(self.theme)
        self.hold_bar.hold_asked.connect(self.watch.hold)
        self.hold_bar.end_asked.connect(self.watch.end_hold)
        self.window.status.add_widget(self.hold_bar)

    def _connect(self) -> None:
        self._add_hold_bar()
        self.window.lock_asked.connect(self.lock)
        self.window.close_asked.connect(self.close)
        self.window.page_shown.connect(
            lambda page: self.hold_bar.offer(offered=isinstance(page, InterviewView))
        )
        self.watch.lock_asked.connect(self.lock)
        self.watch.looked.connect(self._look)
        if self._system is not None:
            self._system.lock_asked.connect(self.lock)

    def _look(self, look: Look) -> None:
        self.hold_bar.show_look(look)
        is_open = self.pages is not None
        idles = locks_when_idle(self._entrance, is_busy=self.jobs.is_busy)
        if look.lock and (is_open or look.slept or idles):
            self.lock()

    def _opened(self, vault: Vault) -> None:
        if self._entrance is None:  # locked meanwhile: the process is ending
            return
        self.jobs.run(
            lambda _progress: self.tongue.settle(vault),
            lambda code: self._open(vault, code),
            lambda _error: self._open(vault, ""),
        )

    def _open(self, vault: Vault, language: str) -> None:
        if self._entrance is None:
            return
        if self.tongue.take(language):
            self.window.begin_anew()
            self._add_hold_bar()
        around = Around(
            theme=self.theme, window=self.window, jobs=self.jobs, files=self._files
        )
        open_from_help(around)
        self._entrance = None
        self._session = self._practising.way_into(vault, self._session, self.erasing)
        pages = self._add_pages(around, open_desk(vault))
        idle, lead_back = self.watch.idle.set_minutes, partial(self._lead_back, pages)
        self._show_desk(pages, lambda: come_back(around, pages, idle, lead_back))

    def _add_pages(self, around: Around, desk: Desk) -> DeskPages:
        self._practising.mark(desk.vault, self._files)
        pages = DeskPages(self.theme, self.window, self.jobs, self._files, desk)
        self._made = pages
        self._lock = Lock(self.window, self.jobs, pages, self._start_over)
        self._room = Room(
            around=around,
            desk=desk,
            session=self._session,
            idle=self.watch.idle.set_minutes,
            erase=self.erasing.open,
            doors=pages,
            speak=Change(self.window, self.jobs, pages, self._in_another_language).begin,
        )
        add_settings(self._room)
        return pages

    def _in_another_language(self, code: str, where: Whereabouts) -> None:
        """Make every page anew, and lead back to where the person is."""
        room, pages, lock = self._room, self.pages, self._lock
        if room is None or pages is None or lock is None:
            return
        if lock.has_begun or self._is_closing:
            return
        pages.end()
        self.tongue.take(code)
        self.window.begin_anew()
        self._add_hold_bar()
        pages = self._add_pages(room.around, room.desk)
        self._show_desk(pages, lambda: self._lead_back(pages, where))

    def _show_desk(self, pages: DeskPages, then: Callable[[], None]) -> None:
        """Show the first place, made in a turn of its own, and go on from there."""

        def show() -> None:
            if self._made is pages and not (self._lock and self._lock.has_begun):
                self.pages = pages
                self.window.show_desk()
                then()

        self.window.turns.first(self.window, [self.window.make_first, whole(show)])

    def _lead_back(self, pages: DeskPages, where: Whereabouts) -> None:
        pages.come_back(where)
        if where.page == LANGUAGE_PAGE and self._room is not None:
            open_language(self._room)

    def _close_if_kept(self, desk: Desk, *, kept: bool) -> None:
        if not kept:
            self._is_closing = False
            return
        self.window.blank()
        self.jobs.cancel_all()
        self.jobs.run(partial(shut, desk.vault), self._leave, lambda _e: self._shut_down())

    def _leave(self, is_gone: bool) -> None:
        """Close the window; but first say what nobody could hear of any more."""
        if not is_gone or self._made is None:
            self._shut_down()
            return
        self._made.end()
        self._made = self.pages = self._lock = None  # nothing is left to lock
        self._is_closing = False
        tell_gone(self.theme, self.window, self.close)

    def _shut_down(self) -> None:
        self.watch.stop()
        self.clips.clear()
        if self._made is not None:
            self._made.end()
        self.window.close_now()
        self.jobs.shutdown()
