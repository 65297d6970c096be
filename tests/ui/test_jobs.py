"""The one vault thread: order, answers, refusals, crashes, cancelling, closing."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from desktop.domain.errors import MalformedRecord
from desktop.services.progress import Cancelled
from ui.jobs import Crashed, Jobs, run_now


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.cancel_all()
    jobs.shutdown()
    jobs.deleteLater()


class Told:
    """Remembers what it was told, and on which thread."""

    def __init__(self):
        self.done = []
        self.failed = []
        self.steps = []
        self.threads = set()

    def ok(self, value):
        self.threads.add(QThread.currentThread())
        self.done.append(value)

    def no(self, error):
        self.threads.add(QThread.currentThread())
        self.failed.append(error)

    def watch(self, *step):
        self.threads.add(QThread.currentThread())
        self.steps.append(step)


def test_work_runs_elsewhere_and_its_answer_comes_back_here(jobs, qtbot, qapp):
    told = Told()
    jobs.run(lambda _p: threading.current_thread().name, told.ok, told.no)
    qtbot.waitUntil(lambda: bool(told.done))
    assert told.done[0].startswith("vault")
    assert told.threads == {qapp.thread()}


class Held:
    """Notes on which thread the last who holds it lets go."""

    def __init__(self, threads):
        self.threads = threads

    def __del__(self):
        self.threads.append(threading.get_ident())


def ask_with(jobs, told, given, heard, *, fails):
    """Ask for work that alone holds `given`, and for an answer that alone holds `heard`."""

    def work(_progress):
        if fails:
            raise MalformedRecord
        return given

    def answer(_value):
        told.done.append(heard is not None)

    jobs.run(work, answer, answer)


@pytest.mark.parametrize("fails", [False, True])
def test_what_work_held_is_let_go_here(jobs, qtbot, qapp, fails):
    """Else a part of a window is destroyed on the vault's thread; Qt ends the process."""
    told, threads = Told(), []
    for _each in range(100):
        ask_with(jobs, told, Held(threads), Held(threads), fails=fails)
    qtbot.waitUntil(lambda: len(told.done) == 100)
    jobs.flush()
    assert set(threads) == {threading.get_ident()}
    assert len(threads) == 200


def test_work_is_done_in_the_order_in_which_it_was_asked_for(jobs, qtbot):
    told = Told()
    for number in range(200):
        jobs.run(lambda _p, number=number: number, told.ok, told.no)
    qtbot.waitUntil(lambda: len(told.done) == 200)
    assert told.done == list(range(200))
    assert not jobs.is_busy


@pytest.mark.parametrize("error", [MalformedRecord(), OSError(28, "full"), Cancelled()])
def test_a_refusal_is_told_as_it_is(jobs, qtbot, error):
    told = Told()

    def refuse(_progress):
        raise error

    jobs.run(refuse, told.ok, told.no)
    qtbot.waitUntil(lambda: bool(told.failed))
    assert told.failed == [error]


def test_a_fault_of_the_program_is_told_as_a_crash_without_its_text(jobs, qtbot):
    told = Told()
    fault = ZeroDivisionError("what she said")
    noted = []
    jobs.crashed.connect(noted.append)

    def fall(_progress):
        raise fault

    jobs.run(fall, told.ok, told.no)
    qtbot.waitUntil(lambda: bool(told.failed))
    assert isinstance(told.failed[0], Crashed)
    assert "she said" not in str(told.failed[0])
    assert noted == [fault]


def test_work_after_a_crash_still_runs(jobs, qtbot):
    told = Told()
    jobs.run(lambda _p: 1 // 0, told.ok, told.no)
    jobs.run(lambda _p: "on", told.ok, told.no)
    qtbot.waitUntil(lambda: told.done == ["on"])


def test_cancelled_work_stops_at_its_next_step(jobs, qtbot):
    told = Told()
    started = threading.Event()

    def work(progress):
        for done in range(10_000_000):
            progress.advance("seal.write", done, 10_000_000)
            started.set()
        return "finished"

    job = jobs.run(work, told.ok, told.no)
    started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(told.failed))
    assert isinstance(told.failed[0], Cancelled)
    assert told.done == []


def test_work_that_was_cancelled_before_it_began_never_begins(jobs, qtbot):
    told = Told()
    gate = threading.Event()
    ran = []
    jobs.run(lambda _p: gate.wait(5), told.ok, told.no)
    job = jobs.run(lambda _p: ran.append(1), told.ok, told.no)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(told.failed))
    assert ran == []


def test_progress_is_told_seldom_and_is_the_newest(jobs, qtbot, qapp):
    told = Told()
    gate = threading.Event()

    def work(progress):
        for done in range(100_000):
            progress.advance("seal.write", done, 100_000)
        gate.wait(5)

    jobs.run(work, told.ok, told.no, told.watch)
    qtbot.waitUntil(lambda: ("seal.write", 99_999, 100_000) in told.steps)
    gate.set()
    qtbot.waitUntil(lambda: bool(told.done))
    assert len(told.steps) < 100
    assert told.threads == {qapp.thread()}


def test_nobody_is_told_once_the_screen_is_gone(jobs, qtbot):
    told = Told()
    screen = QObject()
    gate = threading.Event()
    jobs.for_screen(screen)(lambda _p: gate.wait(5), told.ok, told.no, told.watch)
    screen.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(screen))
    gate.set()
    assert jobs.flush(5)
    assert (told.done, told.failed, told.steps) == ([], [], [])


def test_flushing_waits_also_for_what_an_answer_asks_for(jobs):
    told = Told()
    jobs.run(lambda _p: 1, lambda _v: jobs.run(lambda _p: 2, told.ok, told.no), told.no)
    assert jobs.flush(5)
    assert told.done == [2]
    assert not jobs.is_busy


def test_flushing_says_when_time_ran_out(jobs):
    told = Told()
    gate = threading.Event()
    jobs.run(lambda _p: gate.wait(5), told.ok, told.no)
    assert not jobs.flush(0.05)
    gate.set()
    assert jobs.flush(5)


def test_being_busy_is_told(jobs, qtbot):
    heard = []
    jobs.busy_changed.connect(heard.append)
    jobs.run(lambda _p: None, lambda _v: None, lambda _e: None)
    assert jobs.flush(5)
    assert heard == [True, False]


def test_running_at_once_tells_the_same_three_things():
    told = Told.__new__(Told)
    told.done, told.failed, told.steps = [], [], []

    def refuse(_progress):
        raise MalformedRecord

    run_now(lambda _p: 5, told.done.append, told.failed.append)
    run_now(refuse, told.done.append, told.failed.append)
    run_now(
        lambda p: p.advance("seal.write", 1, 2),
        lambda _v: None,
        told.failed.append,
        lambda *step: told.steps.append(step),
    )
    assert told.done == [5]
    assert [type(error) for error in told.failed] == [MalformedRecord]
    assert told.steps == [("seal.write", 1, 2)]
