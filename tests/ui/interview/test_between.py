"""Words are saved between two pieces of a large file, once, and told once."""

from threading import Event

import pytest

from desktop.services.progress import Cancelled
from tests.ui.interview.fakes import FullDisk
from ui.interview.between import Between
from ui.jobs import Jobs

PIECES = 2000


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shutdown()


def test_words_typed_while_a_file_comes_in_are_saved_before_its_end(qtbot, qapp, jobs):
    between = Between(jobs.run, qapp)
    saved, told, order = Event(), [], []

    def long(progress):
        for _piece in range(PIECES):
            if not saved.wait(0.001):
                progress.advance("evidence.intake", 1, 2)
        order.append("file")
        return "file"

    def save(_progress):
        order.append("words")
        saved.set()
        return "words"

    between.run_and_let_between(long, told.append, told.append)
    between.run(save, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=5000)
    assert order == ["words", "file"]
    assert sorted(told) == ["file", "words"]


def test_a_save_that_fails_between_two_pieces_is_told_as_failed(qtbot, qapp, jobs):
    between = Between(jobs.run, qapp)
    tried, told = Event(), []

    def long(progress):
        for _piece in range(PIECES):
            if not tried.wait(0.001):
                progress.advance("evidence.intake", 1, 2)

    def save(_progress):
        tried.set()
        raise FullDisk

    between.run_and_let_between(long, lambda _none: told.append("file"), told.append)
    between.run(save, lambda _none: told.append("saved"), lambda e: told.append(type(e)))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=5000)
    assert set(told) == {FullDisk, "file"}


def test_words_are_saved_in_their_turn_when_no_file_comes_in(qtbot, qapp, jobs):
    between = Between(jobs.run, qapp)
    told = []
    between.run(lambda _progress: "words", told.append, told.append)
    qtbot.waitUntil(lambda: told == ["words"], timeout=5000)
    assert not between._waiting


def test_cancelling_the_file_does_not_cancel_the_words(qtbot, qapp, jobs):
    between = Between(jobs.run, qapp)
    goes_on, told, order = Event(), [], []

    def long(progress):
        for _piece in range(PIECES):
            goes_on.wait(0.001)
            progress.advance("evidence.intake", 1, 2)

    job = between.run_and_let_between(long, told.append, lambda e: order.append(type(e)))
    between.run(lambda _progress: "words", told.append, told.append)
    job.cancel()
    qtbot.waitUntil(lambda: told == ["words"] and order == [Cancelled], timeout=5000)
