"""A person at the real window over a real vault. Only the exec is noted, not done."""

import time

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.program import Program
from desktop.domain.testimony import State
from desktop.services.ports import Vault
from tests.services.desks import PASSPHRASE, session
from ui.interview.phases import Phase
from ui.interview.view import InterviewView
from ui.unlock.view import UnlockView

PATIENCE_SECONDS = 60


class StillClock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Room:
    """One program over one vault folder."""

    def __init__(self, application, folder, files=None):
        self.folder = folder
        self.clock = StillClock()
        self.ended = []
        self.program = Program(
            application,
            folder,
            lambda: self.ended.append(time.monotonic()),
            files=files,
            session=session(folder),
            clock=self.clock,
        )
        self.window = self.program.window
        self.program.begin()
        self.settle()

    @property
    def desk(self):
        return self.program.pages.desk

    @property
    def page(self):
        return self.window.page

    def wait(self, met):
        until = time.monotonic() + PATIENCE_SECONDS
        while not met():
            assert time.monotonic() < until
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def settle(self):
        self.wait(lambda: not self.program.jobs.is_busy)

    def unlock(self):
        view = self.window.findChild(UnlockView)
        view.passphrase.setText(PASSPHRASE)
        view.open_button.click()
        self.wait(lambda: self.program.pages is not None)
        self.settle()
        return self

    def testimony(self):
        """Return the id of the open testimony."""
        rows = self.on_vault(lambda vault: vault.testimonies.rows(0, 10))
        return next(each.id for each in rows if each.state is State.OPEN)

    def on_vault(self, act):
        """Return what `act` returns for the vault, on its thread."""
        kept = []
        vault: Vault = self.desk.vault
        self.program.jobs.run(lambda _progress: act(vault), kept.append, kept.append)
        self.settle()
        (found,) = kept
        return found

    def interview(self):
        """Open the interview at its account."""
        self.program.pages.open_interview(self.testimony())
        self.wait(lambda: isinstance(self.page, InterviewView))
        self.page.phase_asked.emit(Phase.ACCOUNT)
        self.settle()
        return self.page

    def write(self, words):
        """Type at the end of the account."""
        editor = self.page.pages[Phase.ACCOUNT].editor
        editor.moveCursor(QTextCursor.MoveOperation.End)
        editor.insertPlainText(words)

    def press_lock(self):
        """Press Ctrl+L where the person is: in the menu or dialog that is open, if any."""
        self.program.watch.look()
        here = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        QTest.keyClick(
            (here or self.window).windowHandle(),
            Qt.Key.Key_L,
            Qt.KeyboardModifier.ControlModifier,
        )

    def locked(self):
        """Wait until the process would be replaced."""
        self.wait(lambda: self.ended)

    def reopen(self):
        """Return the vault as a fresh process finds it."""
        return session(self.folder).unlock(PASSPHRASE)

    def clear_away(self):
        if not shiboken6.isValid(self.window):
            return
        self.program.watch.stop()
        if not self.ended and self.program.pages is not None:
            self.program.lock()
            self.locked()
        self.program.jobs.cancel_all()
        if self.program.pages is not None:
            # The exec would have ended their threads.
            self.program.pages.end()
        self.program.jobs.shutdown()
        self.window.close_now()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
