"""A process of the real program with planted words in it, for the search of its memory.

Run by `test_memory.py`: ``python -m tests.lock.remembered FOLDER PIPE after``, where
``after`` is ``start_over`` as the program does it, ``stay``, which keeps the process, or
``forgetful``, which clears no clipboard either.
What must not be found is told on the pipe; a line on standard input locks.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest

from desktop import process
from desktop.app import keep_quiet
from desktop.app.application import make_application
from desktop.app.program import Program
from desktop.domain.people import UserRole
from desktop.jail import wire
from desktop.jail.cell import Cell
from tests.services.desks import session
from ui.interview.phases import Phase
from ui.unlock.view import UnlockView

TYPED_MS = 300


class Life:
    """Makes a vault, opens it in the window, types, and waits for the word to lock."""

    def __init__(self, application, folder, pipe, after):
        self.pipe = pipe
        self.secrets = {"typed": f"canary {os.urandom(24).hex()}"}
        way_in = session(folder)
        self.secrets["passphrase"] = way_in.suggest_passphrase()
        vault = way_in.create("Heron", UserRole.INTERVIEWER, self.secrets["passphrase"])
        self.secrets["identity"] = vault.identity.to_bytes().hex()
        vault.close()
        del vault
        again = {
            "start_over": lambda: process.start_over(["--vault", str(folder)]),
            "stay": lambda: self.tell("stayed"),
            "forgetful": lambda: self.tell("stayed"),
        }
        self.program = Program(application, folder, again[after], session=way_in)
        if after == "forgetful":
            self.program.clips.clear = lambda: None
        self.program.begin()
        self.hear = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self.hear.activated.connect(self.told)
        QTimer.singleShot(0, self.unlock)

    def tell(self, what):
        os.write(self.pipe, json.dumps(what).encode() + b"\n")

    def unlock(self):
        view = self.program.window.findChild(UnlockView)
        view.passphrase.setText(self.secrets["passphrase"])
        view.open_button.click()
        self.when(lambda: self.program.pages is not None, self.begin)

    def when(self, met, then):
        ready = met() and not self.program.jobs.is_busy
        QTimer.singleShot(10, then if ready else lambda: self.when(met, then))

    def begin(self):
        pages = self.program.pages
        begun = []
        self.program.jobs.run(
            lambda _progress: pages.desk.recording.begin().id, begun.append, print
        )
        self.when(lambda: begun, lambda: self.interview(begun[0]))

    def interview(self, testimony):
        self.program.pages.open_interview(testimony)
        window = self.program.window
        self.when(lambda: hasattr(window.page, "pages"), self.write)

    def write(self):
        page = self.program.window.page
        page.phase_asked.emit(Phase.ACCOUNT)
        editor = page.pages[Phase.ACCOUNT].editor
        editor.insertPlainText(self.secrets["typed"])
        # With the keyboard, so that what is marked can be pasted by others as well.
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(editor, Qt.Key.Key_Home, held)
        editor.copy()
        self.show_a_picture()
        QTimer.singleShot(TYPED_MS, lambda: self.tell(self.secrets))

    def show_a_picture(self):
        """Leave a child of the jail with half a picture in its memory."""
        self.secrets["picture"] = os.urandom(64).hex()
        half = wire.LOOK_FACTS.pack(1, 100) + bytes.fromhex(self.secrets["picture"])
        self.cell = Cell("look")
        promised = bytes((wire.Tag.LOOK,)) + wire.COUNT.pack(1 << 20)
        os.write(self.cell._in, promised + half)

    def told(self):
        os.read(0, 1)
        self.program.lock()


def main():
    process.guard()
    keep_quiet()
    folder, pipe, after = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    os.set_inheritable(pipe, False)
    application = make_application()
    application.life = Life(application, folder, pipe, after)
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
