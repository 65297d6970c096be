"""Waits for a thread of sound, but not for ever: a sound server may never answer.

A thread that does not end is left to itself. Destroying it would end the process, so it is
kept until the process ends, which must then happen without tidying up (`is_any_left`).
"""

from PySide6.QtCore import QObject, QThread

PATIENCE_MS = 3_000
"""Closing a recording takes a few flushes of a disk; a window that is left, no longer."""

_LEFT: list[tuple[QThread, QObject]] = []


def wait_for(thread: QThread, worker: QObject) -> bool:
    """Wait until `thread`, which was asked to end, has ended; say whether it has.

    Args:
        thread: Where sound is heard or played.
        worker: What lives in it; kept with a thread that does not end.
    """
    if thread.wait(PATIENCE_MS):
        return True
    _LEFT.append((thread, worker))
    return False


def is_any_left() -> bool:
    """Say whether a thread never ended, so that tidying up at the end would not either."""
    return any(thread.isRunning() for thread, _worker in _LEFT)
