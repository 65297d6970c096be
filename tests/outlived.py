"""Ends what a test has started, where it outlives its time.

The alarm at that time ends a wait once; whatever then tidies up, and waits for a process
that will never end, would hold up the whole run.
"""

import math
import os
import signal
import threading
import time
from contextlib import suppress
from pathlib import Path

LOOK_SECONDS = 1.0


class Watch(threading.Thread):
    """One thread for all tests: they may count threads."""

    def __init__(self):
        super().__init__(name="watch", daemon=True)
        self._until = math.inf
        self._never = threading.Event()

    def expect_an_end_within(self, seconds):
        self._until = time.monotonic() + seconds

    def rest(self):
        self._until = math.inf

    def run(self):
        while not self._never.wait(LOOK_SECONDS):
            if time.monotonic() > self._until:
                self.rest()
                end_what_was_started()


def end_what_was_started():
    """Kill all processes that come from this one, where they can be listed."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parents[int(stat.parent.name)] = int(
                stat.read_text().rsplit(")", 1)[1].split()[1]
            )
    ours = {os.getpid()}
    while more := {each for each, parent in parents.items() if parent in ours} - ours:
        ours |= more
    for each in ours - {os.getpid()}:
        with suppress(OSError):
            os.kill(each, signal.SIGKILL)
