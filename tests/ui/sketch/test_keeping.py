"""What is drawn goes to disk at each pause, and is there no longer once it is evidence."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.interview.conftest import jobs, room  # noqa: F401 - fixtures
from tests.ui.interview.fakes import DRAFT, FullDisk, complete
from tests.ui.sketch.fakes import FakeDrawer, FakePad
from ui.interview.phases import Phase
from ui.jobs import run_now
from ui.sketch.presenter import SketchPresenter


@pytest.fixture
def drawn():
    pad, desk = FakePad(), FakeDrawer()
    presenter = SketchPresenter(pad, desk, run_now, lambda: DRAFT, lambda: "Words")
    presenter.place_asked(300, 300)
    return presenter, pad, desk


def test_a_pause_brings_it_to_disk_and_the_next_one_only_what_is_new(drawn):
    presenter, pad, desk = drawn
    presenter.rested()
    presenter.rested()
    assert desk.noted == [pad.drawing.sketch]
    presenter.place_asked(500, 300)
    presenter.rested()
    assert [len(each.things) for each in desk.noted] == [1, 2]
    assert desk.kept == []


@pytest.mark.parametrize("end", ["keep_asked", "put_away_asked", "undo_asked"])
def test_once_it_is_evidence_or_put_away_it_is_not_there_as_a_draft(drawn, end):
    presenter, _pad, desk = drawn
    presenter.rested()
    getattr(presenter, end)()
    presenter.rested()
    assert desk.noted == []


def test_what_was_put_away_is_dropped_before_the_lock_without_a_pause(drawn):
    presenter, _pad, desk = drawn
    presenter.rested()
    presenter.put_away_asked()
    kept = []
    presenter.flush(kept.append)
    assert (kept, desk.noted, desk.kept) == ([True], [], [])


def test_a_disk_that_takes_no_draft_is_said_and_tried_again(drawn):
    presenter, pad, desk = drawn
    desk.refuse = FullDisk()
    presenter.rested()
    assert [type(each) for each in pad.problems] == [FullDisk]
    desk.refuse = None
    presenter.rested()
    assert desk.noted == [pad.drawing.sketch]


def test_the_pad_rests_by_itself_after_something_was_drawn(qtbot, room):  # noqa: F811
    here = room(complete())
    here.view.phase_asked.emit(Phase.EVIDENCE)
    sheets = here.view.pages[Phase.EVIDENCE].sheets
    sheets.turn_to(1)
    with qtbot.waitSignal(sheets.part.rested, timeout=10_000):
        qtbot.keyClick(sheets.part.canvas, Qt.Key.Key_Return)
    here.jobs.flush()
    assert [len(each.things) for each in here.evidence.noted_sketches] == [1]
