"""What every test shares: no screen, no home of the person who runs it, an end."""

import gc
import os

import pytest
from hypothesis import settings

from desktop import garbage
from tests.outlived import Watch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long something takes is measured by the bench, never asserted by a test. Examples are
# the same in each run, so that what turns red is what was changed; the nightly run draws
# new ones (--hypothesis-profile=wide).
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("wide", deadline=None)
settings.load_profile("same")

GRACE_SECONDS = 20
NIGHT_SECONDS = 5400
"""How long a test that is run at night may take, unless it says so itself."""
watch = Watch()


def pytest_sessionstart():
    watch.start()


def pytest_collection_modifyitems(items):
    for item in items:
        if item.get_closest_marker("nightly") and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(NIGHT_SECONDS))


def pytest_collection_finish():
    """Look for garbage among what the tests make, not among themselves."""
    garbage.leave_out_what_is_here()


def leave_garbage_to_python():
    if not gc.isenabled():
        gc.collect()
        gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    marked = item.get_closest_marker("timeout")
    seconds = marked.args[0] if marked else float(item.config.getini("timeout"))
    watch.expect_an_end_within(seconds + GRACE_SECONDS)
    # As the program does: a test that has a window has a thread for its vault, too.
    if {"qapp", "qtbot"} & set(item.fixturenames):
        garbage.take_over()
    else:
        leave_garbage_to_python()
    try:
        return (yield)
    finally:
        watch.rest()
        garbage.look()
