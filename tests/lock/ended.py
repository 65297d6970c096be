"""The real program, in which somebody types and saves nothing yet, until a signal comes.

Run by `test_ending.py`: ``python -m tests.lock.ended FOLDER STATE``. It prints "typed" once
the words are on the screen; with the state ``dialog`` a dialog stands before them then, and
with ``locked`` nothing was opened or typed.
"""

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from desktop import app
from desktop.app.ending import NAMES
from desktop.cli import understand
from tests.lock.room import Room
from tests.services.desks import session
from ui.interview import settle

NEVER_MS = 10_000_000
WORDS = " The last words."


class Seat(Room):
    """A person at a window that the program itself has made."""

    def __init__(self, program, folder):
        self.program, self.folder, self.ended = program, folder, []
        self.window = program.window


class Typed(app.Program):
    """The program over a vault with little work, and a person who types at once."""

    state = ""

    def __init__(self, application, folder, start_over):
        super().__init__(application, folder, start_over, session=session(folder))
        self.seat = Seat(self, folder)

    def begin(self):
        super().begin()
        QTimer.singleShot(0, self.type)

    def type(self):
        if self.state != "locked":
            self.seat.unlock().interview()
            self.seat.write(WORDS)
        if self.state == "dialog":
            QTimer.singleShot(0, self.tell)
            QMessageBox.question(self.window, "Deponent", "Shall this be kept?")
        else:
            self.tell()

    def tell(self):
        print("typed", flush=True)


def main():
    for name in NAMES:  # whoever runs the tests may have them ignored, as nohup does
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    settle.SETTLE_MS = settle.MAX_WAIT_MS = NEVER_MS
    folder, Typed.state = sys.argv[1:]
    app.Program = Typed
    sys.exit(app.start(understand(["--vault", folder])))


if __name__ == "__main__":
    main()
