"""Drawing: each act can be taken back, what is kept stays, nothing drawn is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sketch import MAX_THINGS, MAX_WORDS, Sketch, ThingKind, is_sound
from tests.ui.interview.fakes import DRAFT, FullDisk
from tests.ui.sketch.fakes import FakeDrawer, FakePad
from ui.jobs import run_now
from ui.sketch.editing import CROSS
from ui.sketch.presenter import SketchPresenter

ACTS = ("tool", "place", "draw", "move", "stretch", "step", "label", "out", "undo")


def presented():
    pad, desk, told = FakePad(), FakeDrawer(), []
    presenter = SketchPresenter(pad, desk, run_now, lambda: DRAFT, lambda: "Words")
    presenter.tell(lambda: told.append("kept"))
    presenter.show()
    return presenter, pad, desk, told


def kinds(pad):
    return [each.kind for each in pad.drawing.sketch.things]


def test_every_kind_of_thing_is_set_down_at_the_cross_by_enter():
    presenter, pad, _desk, _told = presented()
    for kind in ThingKind:
        presenter.tool_chosen(kind)
        presenter.entered()
    assert kinds(pad) == list(ThingKind)
    assert is_sound(pad.drawing.sketch)


def test_people_are_labelled_with_the_next_letter():
    presenter, pad, _desk, _told = presented()
    presenter.tool_chosen(ThingKind.PERSON)
    for place in ((100, 100), (200, 100), (300, 100)):
        presenter.place_asked(*place)
    assert [each.words for each in pad.drawing.sketch.things] == ["A", "B", "C"]


def test_setting_down_words_leads_to_writing_them_and_they_are_never_empty():
    presenter, pad, _desk, _told = presented()
    presenter.tool_chosen(ThingKind.WORDS)
    presenter.entered()
    assert pad.labels_opened == 1
    presenter.labelled(0, "")
    assert pad.drawing.sketch.things[0].words == "Words"
    presenter.labelled(0, "bunk\u202e<b>")
    assert pad.drawing.sketch.things[0].words == "bunk⟨U+202E⟩<b>"
    presenter.labelled(0, "x" * 500)
    assert len(pad.drawing.sketch.things[0].words) == MAX_WORDS


def test_arrows_move_the_chosen_thing_or_the_cross():
    presenter, pad, _desk, _told = presented()
    presenter.moved(-100, -100)
    assert pad.drawing.cross == (500, 300)
    presenter.entered()
    presenter.moved(20, 0)
    presenter.stretched(0, 100)
    thing = pad.drawing.sketch.things[0]
    assert (thing.x, thing.y, thing.x2, thing.y2) == (520, 300, 720, 400)


def test_a_thing_never_leaves_the_sheet_nor_vanishes():
    presenter, pad, _desk, _told = presented()
    presenter.tool_chosen(ThingKind.BOX)
    presenter.place_asked(1200, 800)
    for _step in range(20):
        presenter.moved(100, 100)
        presenter.stretched(-100, -100)
    assert is_sound(pad.drawing.sketch)


@given(st.data())
def test_whatever_is_done_the_sketch_can_be_kept(data):
    presenter, pad, _desk, _told = presented()
    steps = st.integers(-900, 900)
    for _act in range(data.draw(st.integers(1, 25))):
        x, y = data.draw(steps), data.draw(steps)
        act = data.draw(st.sampled_from(ACTS))
        if act == "tool":
            presenter.tool_chosen(data.draw(st.sampled_from(ThingKind)))
        elif act == "place":
            presenter.place_asked(abs(x), abs(y))
        elif act == "draw":
            presenter.drawn((x, y), (y, x))
        elif act == "move":
            presenter.moved(x, y)
        elif act == "stretch":
            presenter.stretched(x, y)
        elif act == "step":
            presenter.step_asked(1 if x > 0 else -1)
        elif act == "label":
            presenter.labelled(max(pad.drawing.chosen, 0), data.draw(st.text(max_size=9)))
        elif act == "out":
            presenter.remove_asked()
        else:
            presenter.undo_asked()
        assert is_sound(pad.drawing.sketch)
        assert -1 <= pad.drawing.chosen < len(pad.drawing.sketch.things)


def test_every_act_is_taken_back_and_done_again():
    presenter, pad, _desk, _told = presented()
    presenter.tool_chosen(ThingKind.BOX)
    presenter.drawn((10, 10), (200, 200))
    presenter.tool_chosen(ThingKind.PERSON)
    presenter.place_asked(60, 60)
    presenter.remove_asked()
    assert kinds(pad) == [ThingKind.BOX]
    presenter.undo_asked()
    assert kinds(pad) == [ThingKind.BOX, ThingKind.PERSON]
    for _turn in range(9):
        presenter.undo_asked()
    assert kinds(pad) == []
    for _turn in range(9):
        presenter.redo_asked()
    assert kinds(pad) == [ThingKind.BOX]


def test_a_kept_sketch_is_evidence_and_the_sheet_is_empty():
    presenter, pad, desk, told = presented()
    presenter.drawn((10, 10), (200, 10))
    presenter.titled("Cell 14")
    presenter.keep_asked()
    assert [each.title for each in desk.kept] == ["Cell 14"]
    assert told == ["kept"]
    assert pad.drawing.sketch == Sketch()
    assert not pad.drawing.has_news


def test_going_on_from_a_kept_sketch_makes_another_one():
    presenter, pad, desk, _told = presented()
    presenter.drawn((10, 10), (200, 10))
    presenter.keep_asked()
    first = desk.kept[0]
    presenter.go_on_from(first)
    assert pad.drawing.sketch == first
    assert not pad.drawing.has_news
    presenter.drawn((10, 50), (200, 50))
    presenter.keep_asked()
    assert len(desk.kept) == 2
    assert desk.kept[0] == first


def test_what_was_drawn_is_kept_before_locking_and_only_once():
    presenter, _pad, desk, _told = presented()
    done = []
    presenter.flush(done.append)
    assert desk.kept == []
    presenter.drawn((10, 10), (200, 10))
    presenter.flush(done.append)
    presenter.flush(done.append)
    assert len(desk.kept) == 1
    assert done == [True, True, True]


def test_a_sketch_that_cannot_be_kept_stays_on_the_pad():
    presenter, pad, desk, _told = presented()
    done = []
    desk.refuse = FullDisk()
    presenter.drawn((10, 10), (200, 10))
    presenter.flush(done.append)
    presenter.keep_asked()
    assert done == [False]
    assert len(pad.problems) == 2
    assert kinds(pad) == [ThingKind.LINE]
    assert pad.drawing.has_news


def test_words_just_typed_are_part_of_what_is_kept():
    presenter, pad, desk, _told = presented()
    presenter.drawn((10, 10), (200, 10))
    pad.typed = [lambda: presenter.titled("Van")]
    presenter.keep_asked()
    assert desk.kept[0].title == "Van"


def test_no_more_is_drawn_than_a_sketch_may_hold():
    presenter, pad, _desk, _told = presented()
    for number in range(MAX_THINGS + 5):
        presenter.drawn((0, 0), (10 + number % 700, 10))
    assert len(pad.drawing.sketch.things) == MAX_THINGS
    assert is_sound(pad.drawing.sketch)


def test_an_empty_sheet_can_be_taken_back():
    presenter, pad, _desk, _told = presented()
    presenter.drawn((10, 10), (200, 10))
    presenter.put_away_asked()
    assert kinds(pad) == []
    presenter.undo_asked()
    assert kinds(pad) == [ThingKind.LINE]


def test_the_cross_is_among_what_is_chosen_in_turn():
    presenter, pad, _desk, _told = presented()
    presenter.drawn((10, 10), (200, 10))
    presenter.drawn((10, 50), (200, 50))
    seen = []
    for _turn in range(3):
        presenter.step_asked(1)
        seen.append(pad.drawing.chosen)
    assert seen == [CROSS, 0, 1]


@pytest.mark.parametrize(
    "act",
    [
        lambda presenter: presenter.tool_chosen(ThingKind.BOX),
        lambda presenter: presenter.drawn((100, 100), (500, 500)),
        lambda presenter: presenter.place_asked(300, 300),
        lambda presenter: presenter.moved(20, 0),
        lambda presenter: presenter.stretched(20, 0),
        lambda presenter: presenter.remove_asked(),
        lambda presenter: presenter.step_asked(1),
    ],
)
def test_words_that_are_still_being_typed_outlive_whatever_is_drawn_next(act):
    presenter, pad, _desk, _told = presented()
    presenter.drawn((600, 600), (700, 700))
    pad.typed.append(lambda: presenter.titled("Cell 14"))
    act(presenter)
    assert pad.drawing.sketch.title == "Cell 14"
