"""What is set for the whole process when the window starts."""

import os
import subprocess
import sys

COUNTED = (
    "import gc, desktop.app;"
    "from desktop.app.application import make_application;"
    "application = make_application();"
    "print(gc.get_freeze_count(), len(gc.get_objects()))"
)


def test_garbage_is_not_looked_for_among_what_was_loaded():
    """Where it is, one turn in a thousand holds the window up for more than 50 ms."""
    done = subprocess.run(
        [sys.executable, "-c", COUNTED],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    kept, looked_at = map(int, done.stdout.split())
    assert kept > 50 * looked_at
