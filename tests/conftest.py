"""What every test shares: no screen, no home of the person who runs it, an end."""

import os
import signal
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings

from desktop import garbage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long something takes is measured by the bench, never asserted by a test. Examples are
# the same in each run, so that what turns red is what was changed; the nightly run draws
# new ones (--hypothesis-profile=wide).
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("wide", deadline=None)
settings.load_profile("same")

GRACE_SECONDS = 20

# As the program does: a test that has a window has a thread for its vault, too.
garbage.take_over()


def pytest_collection_finish():
    """Look for garbage among what the tests make, not among themselves."""
    garbage.leave_out_what_is_here()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """End what a test has started if it outlives its time.

    The alarm at that time ends a wait once; whatever then tidies up, and waits for a
    process that will never end, would hold up the whole run.
    """
    marked = item.get_closest_marker("timeout")
    seconds = marked.args[0] if marked else float(item.config.getini("timeout"))
    timer = threading.Timer(seconds + GRACE_SECONDS, end_what_was_started)
    timer.daemon = True
    timer.start()
    try:
        return (yield)
    finally:
        timer.cancel()
        garbage.look()


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
