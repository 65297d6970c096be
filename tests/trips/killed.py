"""The real program, which types and seals until something kills it.

Run by `test_killed.py`: ``python -m tests.trips.killed FOLDER PIPE guarded``, or ``bare``,
which leaves out what the program does to itself first. What must not be found is told on
the pipe at once; after that each act is.
"""

import os
import resource
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop import process
from desktop.app.application import make_application
from tests.trips.forgotten import Sealed, seal, words
from ui.interview.phases import Phase
from ui.interview.view import InterviewView

TURN_MS = 15


class Busy(Sealed):
    """Takes testimonies down and seals them, while somebody writes in another one."""

    def unlock(self):
        self.said = words()
        self.secrets |= self.said
        self.tell(self.secrets)
        super().unlock()

    def begin(self):
        desk, begun = self.program.pages.desk, []
        jobs = self.program.jobs
        jobs.run(lambda _progress: desk.recording.begin().id, begun.append, print)
        self.when(lambda: begun, lambda: self.interview(begun[0]))

    def interview(self, testimony):
        self.program.pages.open_interview(testimony)
        page = lambda: isinstance(self.program.window.page, InterviewView)  # noqa: E731
        self.when(page, self.write)

    def write(self):
        view = self.program.window.page
        view.phase_asked.emit(Phase.ACCOUNT)
        self.editor = view.pages[Phase.ACCOUNT].editor
        self.typing = QTimer()
        self.typing.timeout.connect(self.type)
        self.typing.start(TURN_MS)
        self.go_on()

    def type(self):
        self.editor.insertPlainText(self.secrets["typed"])
        self.editor.selectAll()
        self.editor.copy()
        self.program.window.page.settle_now()

    def go_on(self):
        desk, brought = self.program.pages.desk, self.folder.parent / "brought"
        brought.mkdir(exist_ok=True)

        def once_more(_progress):
            for contact in desk.vault.contacts.all():
                desk.vault.contacts.remove(contact.fingerprint)
            seal(desk, brought, self.said)

        self.program.jobs.run(
            once_more,
            lambda _none: self.go_on_again(),
            lambda error: self.tell({"failed": repr(error)}),
        )

    def go_on_again(self):
        self.tell("sealed")
        QTimer.singleShot(TURN_MS, self.go_on)


def main():
    folder, pipe, how = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    if how == "guarded":
        process.guard()
    os.set_inheritable(pipe, False)
    Busy.folder = folder
    application = make_application()
    application.life = Busy(application, folder, pipe, "start_over")
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
