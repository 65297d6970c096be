"""The window waits for a thread of sound, but not for ever."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot

from ui.audio.ending import is_any_left, wait_for


class Held(QObject):
    """A worker that does not come back until it is let go."""

    asked = Signal()

    def __init__(self):
        super().__init__()
        self.entered, self.let_go = threading.Event(), threading.Event()
        self.asked.connect(self.hold)

    @Slot()
    def hold(self):
        self.entered.set()
        self.let_go.wait()


@pytest.fixture
def worker(qapp):
    return Held()


@pytest.fixture
def thread(worker):
    thread = QThread()
    worker.moveToThread(thread)
    thread.start()
    yield thread
    worker.let_go.set()
    thread.quit()
    thread.wait()


def test_a_thread_that_ends_is_not_left(thread, worker):
    thread.quit()
    assert wait_for(thread, worker)
    assert not is_any_left()


def test_a_thread_that_does_not_end_is_left_to_itself(thread, worker):
    worker.asked.emit()
    worker.entered.wait()
    thread.quit()
    assert not wait_for(thread, worker)
    assert is_any_left()
    worker.let_go.set()
    thread.wait()
    assert not is_any_left()
