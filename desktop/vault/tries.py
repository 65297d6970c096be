"""Wrong passphrases, remembered on disk, so that a restart does not shorten the wait.

The wait doubles from 1 second to 60. A clock that was moved back starts it anew, and one
that was moved forward is held against the time the machine has been running, since the
last try or since it was started. This slows down a hurried hand at the keyboard; what slows
down a thief with a copy, or with a way to delete this file, is the key derivation.
"""

import errno
import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.disk import durable_write, open_regular

NAME = "tries"
MAX_BYTES = 1 << 10
"""A record takes less than a tenth of it."""
LONGEST_SECONDS = 60.0

_FAILED = frozenset({errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM})
"""The disk or the system failed, and nobody's hand: that is told, and costs no wait."""

Ticks = Callable[[], float]
"""Returns the seconds since some moment at which the machine started or before."""


@dataclass(frozen=True, slots=True)
class _Failures:
    """How often it was wrong, and when last: by the clock and by the machine's running."""

    count: int
    at: float
    ticks: float


def note_failure(folder: Path, now: datetime, ticks: Ticks = time.monotonic) -> int:
    """Remember one more wrong passphrase; on disk when this returns how many there were.

    Raises:
        OSError: The disk is full or failed.
    """
    known = _read(folder)
    count = (known.count if known else 0) + 1
    _write(folder, _Failures(count, now.timestamp(), ticks()))
    return count


def wait_seconds(folder: Path, now: datetime, ticks: Ticks = time.monotonic) -> float:
    """Return how long the next try has to wait, 0 if it need not.

    Raises:
        OSError: The disk failed.
    """
    known = _read(folder)
    if known is None:
        return 0.0
    wait = min(LONGEST_SECONDS, 2.0 ** min(known.count - 1, 6))
    passed = now.timestamp() - known.at
    if passed < 0:
        _write(folder, _Failures(known.count, now.timestamp(), ticks()))
        return wait
    running = ticks()
    if running >= known.ticks:
        running -= known.ticks
    return max(0.0, wait - min(passed, running))


def clear(folder: Path) -> None:
    """Forget wrong passphrases after a right one."""
    (folder / NAME).unlink(missing_ok=True)


def _read(folder: Path) -> _Failures | None:
    try:
        with open_regular(folder / NAME) as stream:
            raw = stream.read(MAX_BYTES + 1)
        count, at, ticks = json.loads(raw if len(raw) <= MAX_BYTES else b"")
        if math.isfinite(at) and math.isfinite(ticks):
            return _Failures(max(1, int(count)), float(at), float(ticks))
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno in _FAILED:
            raise
    except (ValueError, TypeError, OverflowError, RecursionError):
        pass
    # Whoever damaged it gains nothing: the wait is the longest, from now.
    return _Failures(7, math.inf, 0.0)


def _write(folder: Path, failures: _Failures) -> None:
    raw = json.dumps([failures.count, failures.at, failures.ticks]).encode()
    durable_write(folder / NAME, raw)
