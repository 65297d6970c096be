"""A desk in the demo: one person, one vault folder, one window."""

from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.desk import DeskPages
from desktop.app.program import Program
from desktop.demo.files import ScriptedFiles
from desktop.demo.hands import Hands, Stuck
from desktop.domain.people import UserRole
from desktop.services.session import Session
from ui.theme import Mode
from ui.unlock.view import UnlockView
from ui.widgets.page import Page
from ui.words import translate

Wanted = TypeVar("Wanted", bound=Page)
Alone = TypeVar("Alone", bound=QWidget)


def _no_time_passes() -> float:
    """Return always the same second: whoever waits for a turn is not idle."""
    return 0.0


class Seat:
    """Who sits where. The window is hidden while somebody else works.

    Attributes:
        passphrase: Known once the vault was made.
        files: What the person will choose in file dialogs.
    """

    def __init__(
        self,
        name: str,
        role: UserRole,
        hands: Hands,
        application: QApplication,
        session: Session,
    ) -> None:
        self.name = name
        self.role = role
        self.hands = hands
        self.files = ScriptedFiles()
        self.passphrase = ""
        self._application = application
        self._session = session
        self._locked = False
        self._past: list[Program] = []
        self.program = self._new_program()

    @property
    def folder(self) -> Path:
        """The folder of the vault."""
        return self._session.folder

    @property
    def pages(self) -> DeskPages:
        """The pages of the open vault."""
        if self.program.pages is None:
            raise Stuck(f"the vault of {self.name} is open")
        return self.program.pages

    def sit_down(self) -> None:
        """Show the window."""
        self.program.window.show()
        self.program.window.activateWindow()
        self.settle()

    def stand_up(self) -> None:
        """Hide the window, in light colours: they are those of every window."""
        self.settle()
        self.program.theme.set_mode(Mode.LIGHT)
        self.program.window.hide()

    def settle(self) -> None:
        """Wait until the program has done what was asked."""
        jobs = self.program.jobs
        self.hands.wait_for(lambda: not jobs.is_busy, f"{self.name}: work is done")

    def alone(self, kind: type[Alone]) -> Alone:
        """Return what the window shows alone."""
        found = self.program.window.findChild(kind)
        if not isinstance(found, kind):
            raise Stuck(kind.__name__)
        return found

    def page(self, kind: type[Wanted]) -> Wanted:
        """Wait until a page of this kind is in sight and at rest, and return it."""
        window = self.program.window
        self.hands.wait_for(lambda: isinstance(window.page, kind), kind.__name__)
        self.settle()
        page = window.page
        if not isinstance(page, kind):
            raise Stuck(kind.__name__)
        return page

    def go(self, place: str, kind: type[Wanted]) -> Wanted:
        """Go to a place by its button in the rail."""
        self.hands.click_named(self.program.window, place)
        return self.page(kind)

    def lock(self) -> None:
        """Lock; where the process would be replaced by a fresh one, so is the window."""
        self._locked = False
        self.hands.click_named(self.program.window, translate("window", "Lock"))
        self.hands.wait_for(lambda: self._locked, f"{self.name}: locked")
        self.program.window.close_now()
        self._clear_away()
        self._begin_anew()

    def leave(self) -> None:
        """Close the window; every word was kept."""
        self.settle()
        self.program.theme.set_mode(Mode.LIGHT)
        window = self.program.window
        window.show()
        window.close()
        self.hands.wait_for(lambda: not window.isVisible(), f"{self.name}: closed")
        self._clear_away()

    def come_back(self) -> None:
        """Start the program again and open the vault."""
        self._begin_anew()
        view = self.alone(UnlockView)
        self.hands.type_in(view.passphrase, self.passphrase)
        self.hands.click(view.open_button)
        program = self.program
        self.hands.wait_for(lambda: program.pages is not None, f"{self.name}: unlocked")
        self.settle()

    def _clear_away(self) -> None:
        """Delete the window; the rest is kept: its sound ends with the application only.

        A locked window hides every other one of its process, so it has to be gone first.
        """
        self._past.append(self.program)
        window = self.program.window
        window.deleteLater()
        gone = f"{self.name}: the window is gone"
        self.hands.wait_for(lambda: not shiboken6.isValid(window), gone)

    def _begin_anew(self) -> None:
        self.program = self._new_program()
        self.program.begin()
        self.settle()

    def _new_program(self) -> Program:
        program = Program(
            self._application,
            self.folder,
            self._note_locked,
            files=self.files,
            session=self._session,
            clock=_no_time_passes,
        )
        program.jobs.crashed.connect(self.hands.note_fault)
        return program

    def _note_locked(self) -> None:
        self._locked = True
