"""Marks on the body: set, moved, described, taken back, and shut where nobody said yes."""

from dataclasses import replace

import pytest

from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, View
from desktop.domain.consent import Answer
from desktop.domain.sound import is_sound
from tests.ui.body.fakes import FakeScreen, Kept, willing
from tests.ui.evidence.fakes import attachment
from ui.body.presenter import CROSS, BodyPresenter, Told


def presented(testimony=None, evidence=()):
    kept, screen = Kept(willing() if testimony is None else testimony), FakeScreen()
    presenter = BodyPresenter(screen, kept.amend, lambda: evidence)
    presenter.show(kept.now)
    return presenter, screen, kept


def told(**changes):
    fields = {
        "region": "chest",
        "description": "a bruise",
        "size": "4 cm",
        "shape": "oval",
        "colour": "violet",
        "noticed": "2020-08",
        "treated": Known.NO,
        "treatment": "",
        "pain_then": 8,
        "pain_now": Absence.REFUSED,
        "photos": (),
    }
    return Told(**{**fields, **changes})


def mark(number, view=View.FRONT, **changes):
    return Mark(id=number, view=view, x=430, y=250, region="chest", **changes)


def test_a_click_sets_a_mark_that_knows_its_region_and_is_chosen():
    presenter, screen, kept = presented()
    presenter.place_asked(430, 250)
    assert [(each.x, each.y, each.region) for each in kept.now.body] == [
        (430, 250, "chest")
    ]
    assert screen.shown.chosen == kept.now.body[0].id


def test_enter_sets_a_mark_at_the_cross_and_then_goes_to_its_words():
    presenter, screen, kept = presented()
    presenter.moved(0, 20)
    presenter.entered()
    assert [(each.x, each.y) for each in kept.now.body] == [(500, 320)]
    presenter.entered()
    assert screen.opened == 1
    assert len(kept.now.body) == 1


def test_a_moved_mark_is_named_anew_where_it_comes_to_lie():
    presenter, _screen, kept = presented()
    presenter.place_asked(430, 250)
    for _step in range(6):
        presenter.moved(0, 20)
    assert kept.now.body[0].y == 370
    assert kept.now.body[0].region == "abdomen"


def test_a_name_that_a_person_chose_stays_when_the_mark_moves():
    presenter, _screen, kept = presented()
    presenter.place_asked(430, 250)
    presenter.told(1, told(region="teeth"))
    presenter.moved(20, 0)
    assert kept.now.body[0].region == "teeth"


def test_a_mark_never_leaves_its_chart():
    presenter, _screen, kept = presented()
    presenter.place_asked(990, 990)
    presenter.moved(100, 100)
    presenter.dragged(1, -50, 5000)
    assert (kept.now.body[0].x, kept.now.body[0].y) == (0, 1000)
    assert is_sound(kept.now)


def test_a_mark_can_be_set_by_the_name_of_its_region_alone():
    presenter, screen, kept = presented()
    presenter.region_asked("sole_left")
    assert (kept.now.body[0].view, kept.now.body[0].region) == (View.FEET, "sole_left")
    assert screen.shown.view is View.FEET


def test_a_region_on_this_chart_is_marked_on_this_chart():
    presenter, _screen, kept = presented()
    presenter.view_asked(View.BACK)
    presenter.region_asked("head.back")
    assert kept.now.body[0].view is View.BACK


def test_one_is_always_chosen_a_mark_or_the_cross():
    body = (mark(1), mark(2), mark(5, View.BACK))
    presenter, screen, kept = presented(replace(willing(), body=body))
    assert screen.shown.chosen == 1
    presenter.step_asked(1)
    assert screen.shown.chosen == 2
    presenter.step_asked(1)
    assert screen.shown.chosen == CROSS
    presenter.mark_chosen(5)
    assert (screen.shown.view, screen.shown.chosen) == (View.BACK, 5)
    presenter.remove_asked()
    assert screen.shown.chosen == CROSS
    assert [each.id for each in kept.now.body] == [1, 2]


def test_the_cross_stays_chosen_when_somebody_else_changes_something():
    presenter, screen, kept = presented(replace(willing(), body=(mark(1),)))
    presenter.mark_chosen(CROSS)
    presenter.show(replace(kept.now, place="Vilnius"))
    assert screen.shown.chosen == CROSS


def test_a_removed_mark_is_there_again_after_taking_back_with_all_its_words():
    body = (mark(1, description="stripes"), mark(2))
    presenter, screen, kept = presented(replace(willing(), body=body))
    presenter.remove_asked()
    assert [each.id for each in kept.now.body] == [2]
    assert screen.shown.chosen == 2
    presenter.undo_asked()
    assert kept.now.body == body
    assert screen.shown.chosen == 1
    presenter.redo_asked()
    assert [each.id for each in kept.now.body] == [2]


def test_a_walk_over_the_body_is_taken_back_in_one_step():
    presenter, _screen, kept = presented()
    presenter.place_asked(430, 250)
    for _step in range(5):
        presenter.moved(20, 0)
    presenter.undo_asked()
    assert kept.now.body[0].x == 430
    presenter.undo_asked()
    assert kept.now.body == ()


def test_nothing_is_taken_back_over_what_somebody_else_changed():
    presenter, screen, kept = presented()
    presenter.place_asked(430, 250)
    kept.now = replace(kept.now, body=(mark(1, description="by another way"),))
    presenter.show(kept.now)
    assert not screen.shown.can_undo
    presenter.undo_asked()
    assert kept.now.body[0].description == "by another way"


def test_a_number_is_not_given_again_to_another_mark():
    presenter, _screen, kept = presented()
    presenter.place_asked(430, 250)
    presenter.place_asked(440, 250)
    presenter.remove_asked()
    presenter.place_asked(450, 250)
    assert [each.id for each in kept.now.body] == [1, 3]


def test_what_is_told_of_a_mark_is_kept_field_by_field():
    photo = attachment()
    presenter, screen, kept = presented(evidence=(photo,))
    presenter.place_asked(430, 250)
    presenter.told(1, told(photos=(photo.id,)))
    found = kept.now.body[0]
    assert (found.description, found.noticed) == ("a bruise", "2020-08")
    assert (found.pain_then, found.pain_now) == (8, Absence.REFUSED)
    assert found.photos == (photo.id,)
    assert screen.shown.photos == (photo,)
    assert is_sound(kept.now)


@pytest.mark.parametrize("answer", [Answer.NO, Answer.LATER, Answer.NOT_ASKED])
def test_nothing_is_marked_without_a_yes(answer):
    testimony = willing()
    consent = replace(testimony.consent_more, body_map=answer)
    presenter, screen, kept = presented(replace(testimony, consent_more=consent))
    presenter.place_asked(430, 250)
    presenter.entered()
    presenter.region_asked("chest")
    assert kept.changes == 0
    assert not screen.shown.may_add


@pytest.mark.parametrize("answer", [Answer.NO, Answer.LATER, Answer.NOT_ASKED])
def test_the_intimate_chart_is_shut_without_a_yes_of_its_own(answer):
    body = (mark(1), mark(2, View.INTIMATE, description="not for every eye"))
    testimony = replace(willing(intimate_topic=answer), body=body)
    presenter, screen, kept = presented(testimony)
    presenter.view_asked(View.INTIMATE)
    assert screen.shown.is_shut
    assert screen.shown.hidden == 1
    assert [each.id for each in screen.shown.marks] == [1]
    presenter.place_asked(250, 400)
    presenter.region_asked("genitals")
    assert kept.changes == 0


def test_the_intimate_chart_opens_with_a_yes():
    presenter, screen, kept = presented(willing(intimate_topic=Answer.YES))
    presenter.view_asked(View.INTIMATE)
    assert not screen.shown.is_shut
    presenter.region_asked("genitals")
    assert kept.now.body[0].view is View.INTIMATE


def test_consent_taken_back_shuts_the_chart_in_sight():
    presenter, screen, kept = presented(willing(intimate_topic=Answer.YES))
    presenter.view_asked(View.INTIMATE)
    presenter.region_asked("genitals")
    taken = replace(kept.now.consent_more, intimate_topic=Answer.NO)
    presenter.show(replace(kept.now, consent_more=taken))
    assert screen.shown.is_shut
    assert screen.shown.marks == ()


def test_a_closed_testimony_stays_as_it_is():
    presenter, screen, kept = presented(replace(willing(), body=(mark(1),)))
    kept.is_open = False
    presenter.remove_asked()
    presenter.moved(20, 0)
    assert [(each.id, each.x) for each in screen.shown.marks] == [(1, 430)]


def test_words_that_are_still_being_typed_are_kept_before_another_mark_is_chosen():
    body = (mark(1), mark(2))
    presenter, screen, kept = presented(replace(willing(), body=body))
    screen.settled = [lambda: presenter.told(1, told(description="typed just now"))]
    presenter.mark_chosen(2)
    assert kept.now.body[0].description == "typed just now"
