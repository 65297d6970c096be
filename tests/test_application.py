"""What is set for the whole process when the window starts."""

import os
import subprocess
import sys

COUNTED = """
import gc
import desktop.app
from desktop.app.application import make_application

application = make_application()
print(gc.get_freeze_count(), len(gc.get_objects()))
"""
LOOKED_FOR = """
import gc, threading
from PySide6.QtCore import QTimer
from desktop.app.application import make_application
from ui.jobs import Jobs

places = []
gc.callbacks.append(lambda phase, _info: places.append((phase, threading.get_ident())))
application = make_application()
jobs = Jobs()

def make_garbage(_progress):
    for _each in range(100_000):
        ring = []
        ring.append(ring)

def wait_for_a_look(_none):
    timer = QTimer(application)
    timer.timeout.connect(lambda: application.quit() if places else None)
    timer.start(10)

places.clear()
jobs.run(make_garbage, wait_for_a_look, print)
application.exec()
jobs.shutdown()
print({thread == threading.main_thread().ident for _phase, thread in places})
"""


def said(script):
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_garbage_is_not_looked_for_among_what_was_loaded():
    """Where it is, one turn in a thousand holds the window up for more than 50 ms."""
    kept, looked_at = map(int, said(COUNTED).split())
    assert kept > 50 * looked_at


def test_garbage_is_looked_for_on_the_thread_of_the_window_alone():
    """On another, it destroys parts of windows there, and Qt ends the process."""
    assert said(LOOKED_FOR).split() == ["{True}"]
