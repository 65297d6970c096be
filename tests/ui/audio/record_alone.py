"""A program that records into a file until it is killed, or told to quit.

Usage: record_alone.py FILE QUIT_AFTER. Prints "started", then each whole second; at second
QUIT_AFTER it quits the application. Prints the code of a failure.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtCore import QCoreApplication

from ui.audio.ending import is_any_left
from ui.audio.recorder import Recorder


class FileTake:
    def __init__(self, path):
        self._file = path.open("wb")

    def append(self, page):
        self._file.write(page)
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self):
        self._file.close()


def say(word):
    print(word, flush=True)


def main(path, quit_after):
    application = QCoreApplication([])
    recorder = Recorder()

    def passed(second):
        say(second)
        if second == int(quit_after):
            application.quit()

    recorder.recording_started.connect(lambda: say("started"))
    recorder.seconds_changed.connect(passed)
    recorder.recording_failed.connect(say)
    recorder.recording_failed.connect(application.quit)
    recorder.start(FileTake(Path(path)))
    if recorder.is_recording:
        application.exec()
    say("left")
    if is_any_left():
        os._exit(0)


main(*sys.argv[1:])
