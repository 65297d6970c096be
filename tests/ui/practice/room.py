"""Somebody who practises, at the real window over real practice vaults."""

from PySide6.QtWidgets import QApplication

from desktop.demo.files import ScriptedFiles
from tests.lock.room import Room
from ui.interview.view import InterviewView
from ui.practice.strip import PracticeStrip
from ui.practice.view import PracticePage
from ui.seal.view import SealPage
from ui.shelf.view import ShelfView
from ui.unlock.view import UnlockView
from ui.welcome.view import WelcomeView
from ui.widgets.buttons import Button

DOOR = "Practise with invented cases"


class PracticeRoom(Room):
    """One window; `anew` is what the process that replaces it shows."""

    def __init__(self, application, folder):
        self.files = ScriptedFiles()
        super().__init__(application, folder, self.files)

    @property
    def place(self):
        return self.folder.with_name("practice")

    @property
    def post(self):
        return self.place / "post"

    @property
    def entrance(self):
        """Return the first page: to make a vault, or to open one."""
        window = self.window
        return window.findChild(UnlockView) or window.findChild(WelcomeView)

    @property
    def strip(self):
        return self.window.findChild(PracticeStrip)

    def door(self):
        """Return the button on the first page that leads into practice."""
        found = self.entrance.findChildren(Button)
        return next(each for each in found if each.text() == DOOR)

    def practice_page(self):
        self.door().click()
        page = self.window.findChild(PracticePage)
        self.wait(page.begin_button.isEnabled)
        return page

    def sit_down(self, *, as_coordinator=False):
        """Go into practice, to one of its two desks."""
        page = self.practice_page()
        button = page.coordinator_button if as_coordinator else page.begin_button
        button.click()
        self.wait(lambda: self.program.pages is not None)
        self.settle()
        return self

    def row(self, state):
        """Return the first row on the shelf in a state."""
        rows = self.on_vault(lambda vault: vault.testimonies.rows(0, 10))
        return next(each for each in rows if each.state is state)

    def open_case(self, testimony, phase):
        """Open an interview at one of its pages, and return that page."""
        self.program.pages.open_interview(testimony)
        self.wait(lambda: isinstance(self.page, InterviewView))
        return self.turn_to(phase)

    def turn_to(self, phase):
        self.page.phase_asked.emit(phase)
        self.settle()
        return self.page.pages[phase]

    def seal(self, testimony, stick):
        """Seal to everybody who is offered, and return the file on the stick."""
        self.program.pages.open_seal(testimony)
        self.wait(lambda: isinstance(self.page, SealPage) and bool(self.page.form.cards))
        page = self.page
        for card in page.form.cards:
            card.box.click()
        self.files.will_choose(stick)
        page.form.folder.click()
        self.settle()
        assert page.hold.isEnabled()
        page.hold.held.emit()
        self.wait(page.sealed.isVisible)
        self.settle()
        (file,) = stick.glob("*.age")
        return file

    def at_the_shelf(self):
        self.window.go("shelf")
        self.settle()
        assert isinstance(self.page, ShelfView)
        return self.page

    def leave(self):
        """Press the button of the strip, and wait until the process would be replaced."""
        self.strip.leave_button.click()
        self.locked()

    def anew(self):
        """Return the window of the process that replaces this one."""
        application = QApplication.instance()
        self.clear_away()
        return type(self)(application, self.folder)
