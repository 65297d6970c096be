"""The real program, which records, and hears of the machine's sleep from a bus.

Run by `test_sleep.py`: ``python -m tests.lock.slept FOLDER PIPE``. It tells how many
seconds were recorded, each second anew.
"""

import os
import sys
from pathlib import Path

from desktop import process
from desktop.app.application import make_application
from desktop.demo.sample import told
from tests.lock.remembered import Life


class Recording(Life):
    """Records in place of writing, as the deponent allowed."""

    def begin(self):
        recording, begun = self.program.pages.desk.recording, []

        def take_down(_progress):
            draft = told(recording.begin())
            recording.save_consent(draft)
            return draft.id

        self.program.jobs.run(take_down, begun.append, print)
        self.when(lambda: begun, lambda: self.interview(begun[0]))

    def write(self):
        recorder = self.program.pages._recorder
        recorder.seconds_changed.connect(self.passed)
        recorder.recording_failed.connect(lambda code: self.tell({"failed": code}))
        self.program.window.page.recording.record.click()

    def passed(self, second):
        self.tell({"second": second, "passphrase": self.secrets["passphrase"]})


def main():
    process.guard()
    folder, pipe = Path(sys.argv[1]), int(sys.argv[2])
    os.set_inheritable(pipe, False)
    application = make_application()
    application.life = Recording(application, folder, pipe, "start_over")
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
