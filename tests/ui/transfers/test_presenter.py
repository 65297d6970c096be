"""Leading the chain of transfers."""

from dataclasses import replace

import pytest

from desktop.domain.coding import FactKind, Stage, StageKind
from desktop.domain.dates import When
from desktop.domain.sound import is_sound
from tests.ui.coding.sample import CODED, Interview, fact
from ui.transfers.presenter import StageChange, TransfersPresenter


class FakeScreen:
    def __init__(self):
        self.chain = None
        self.settled = 0

    def show_chain(self, chain):
        self.chain = chain

    def settle_now(self):
        self.settled += 1


@pytest.fixture
def stage():
    def begin(testimony=CODED, **more):
        interview, screen = Interview(testimony, **more), FakeScreen()
        presenter = TransfersPresenter(screen, interview.amend, interview.now)
        interview.told.append(presenter.show)
        presenter.show(testimony)
        return interview, screen, presenter

    return begin


def kinds(interview):
    return [each.kind.value for each in interview.testimony.coding.transfers]


def chained(*names):
    stages = tuple(Stage(kind=StageKind(name)) for name in names)
    return replace(CODED, coding=replace(CODED.coding, transfers=stages))


def test_stages_follow_each_other_as_they_are_added(stage):
    interview, screen, presenter = stage()
    for name in ("street", "van", "station"):
        presenter.add_asked(StageKind(name))
    assert kinds(interview) == ["street", "van", "station"]
    assert screen.chain.at == 2


def test_a_stage_is_added_behind_the_one_that_is_looked_at(stage):
    interview, screen, presenter = stage(chained("street", "prison"))
    presenter.stage_chosen(0)
    presenter.add_asked(StageKind.VAN)
    assert kinds(interview) == ["street", "van", "prison"]
    assert screen.chain.at == 1


def test_a_stage_moves_with_what_was_said_of_it(stage):
    interview, screen, presenter = stage(chained("street", "van", "court"))
    presenter.stage_chosen(2)
    presenter.move_asked(-1)
    assert kinds(interview) == ["street", "court", "van"]
    assert screen.chain.at == 1


def test_no_stage_moves_beyond_the_ends(stage):
    interview, _screen, presenter = stage(chained("street", "van"))
    presenter.move_asked(-1)
    presenter.stage_chosen(1)
    presenter.move_asked(1)
    assert interview.changes == 0


def test_a_removed_stage_can_be_taken_back(stage):
    interview, screen, presenter = stage(chained("street", "van", "court"))
    presenter.stage_chosen(1)
    presenter.remove_asked()
    assert kinds(interview) == ["street", "court"]
    assert screen.chain.can_undo
    presenter.undo_asked()
    assert kinds(interview) == ["street", "van", "court"]


def test_a_stage_is_bound_to_a_place_of_the_account_and_has_a_time(stage):
    place = fact(6, FactKind.PLACE, 1, "the van", code="van")
    testimony = chained("van")
    coding = testimony.coding.with_fact(place)
    interview, screen, presenter = stage(replace(testimony, coding=coding))
    assert screen.chain.places == (place,)
    presenter.stage_changed(StageChange(at=0, field="fact", value=6))
    presenter.stage_changed(StageChange(at=0, field="when", value=When(date="2020-08~")))
    presenter.stage_changed(StageChange(at=0, field="text", value="grey\u202e one "))
    changed = interview.testimony.coding.transfers[0]
    assert (changed.fact, changed.when.date, changed.text) == (
        6,
        "2020-08~",
        "grey⟨U+202E⟩ one",
    )
    assert is_sound(interview.testimony)


def test_the_last_stage_that_goes_leaves_an_empty_chain(stage):
    _interview, screen, presenter = stage(chained("street"))
    presenter.remove_asked()
    assert (screen.chain.stages, screen.chain.at) == ((), -1)


def test_a_closed_interview_keeps_its_chain(stage):
    interview, _screen, presenter = stage(chained("street", "van"), is_open=False)
    presenter.add_asked(StageKind.COURT)
    presenter.move_asked(1)
    presenter.remove_asked()
    assert kinds(interview) == ["street", "van"]


def test_what_was_typed_is_handed_over_before_another_stage_is_looked_at(stage):
    _interview, screen, presenter = stage(chained("street", "van"))
    presenter.stage_chosen(1)
    assert screen.settled == 1
