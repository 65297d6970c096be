"""One act at a time; what is here is told anew after each."""

from pathlib import Path

from desktop.services.border_facts import Undecided
from desktop.services.progress import Cancelled
from tests.ui.border.room import CLEAN, EMPTY, FULL
from ui.border.presenter import BorderPresenter, ProofPresenter
from ui.border.words import proof_text
from ui.jobs import run_now


class FakeScreen:
    def __init__(self):
        self.told = []

    def show_survey(self, survey):
        self.told.append(survey)

    def show_working(self):
        self.told.append("working")

    def show_step(self, step, done, total):
        self.told.append(step)

    def show_moved(self, count):
        self.told.append(("moved", count))

    def show_saved(self, path):
        self.told.append(("saved", path))

    def show_problem(self, error):
        self.told.append(error)


class Desk:
    def __init__(self, fails=None):
        self.done = []
        self.fails = fails

    def survey(self):
        return EMPTY if self.done else FULL

    def act(self, *what):
        if self.fails:
            raise self.fails
        self.done.append(what)

    def close(self, testimony):
        self.act("close", testimony)

    def discard(self, testimony):
        self.act("discard", testimony)

    def move(self, folder, progress):
        progress.advance("hand_over.write", 1, 2)
        self.act("move", folder)
        return 2

    def purge(self, progress):
        self.act("purge")
        return CLEAN

    def proof(self, progress):
        self.act("proof")
        return CLEAN

    def save(self, text, path):
        self.act("save", text, path)


def at_the_desk(fails=None):
    screen, desk, proofs = FakeScreen(), Desk(fails), []
    return screen, desk, proofs, BorderPresenter(screen, desk, run_now, proofs.append)


def test_what_is_here_is_told():
    screen, _desk, _proofs, presenter = at_the_desk()
    presenter.look()
    assert screen.told == [FULL]


def test_after_each_act_it_is_told_anew():
    screen, desk, _proofs, presenter = at_the_desk()
    presenter.close_asked("a")
    presenter.discard_held("b")
    assert desk.done == [("close", "a"), ("discard", "b")]
    assert screen.told == ["working", EMPTY, "working", EMPTY]


def test_moving_says_how_far_it_is_and_how_many():
    screen, desk, _proofs, presenter = at_the_desk()
    presenter.move_chosen(Path("stick"))
    assert desk.done == [("move", Path("stick"))]
    assert screen.told[-1] == ("moved", 2)
    assert EMPTY in screen.told


def test_purging_and_counting_end_with_the_proof():
    _screen, desk, proofs, presenter = at_the_desk()
    presenter.purge_held()
    presenter.count_asked()
    assert desk.done == [("purge",), ("proof",)]
    assert proofs == [CLEAN, CLEAN]


def test_what_fails_is_said_after_the_page_was_filled_again():
    error = Undecided()
    screen, _desk, proofs, presenter = at_the_desk(error)
    presenter.purge_held()
    assert screen.told == ["working", FULL, error]
    assert proofs == []


def test_what_was_stopped_is_no_problem():
    screen, _desk, _proofs, presenter = at_the_desk(Cancelled())
    presenter.purge_held()
    assert screen.told == ["working", FULL]


def test_while_one_act_goes_on_no_other_begins():
    screen, desk, proofs = FakeScreen(), Desk(), []
    queue = []
    presenter = BorderPresenter(screen, desk, lambda *a: queue.append(a), proofs.append)
    presenter.discard_held("a")
    presenter.purge_held()
    presenter.look()
    assert len(queue) == 1


def test_the_text_is_written_where_the_person_says():
    screen, desk = FakeScreen(), Desk()
    ProofPresenter(screen, desk, CLEAN, run_now).save_chosen(Path("left.txt"))
    assert desk.done == [("save", proof_text(CLEAN), Path("left.txt"))]
    assert screen.told == [("saved", Path("left.txt"))]
    failing = Desk(OSError())
    ProofPresenter(screen, failing, CLEAN, run_now).save_chosen(Path("left.txt"))
    assert isinstance(screen.told[-1], OSError)
