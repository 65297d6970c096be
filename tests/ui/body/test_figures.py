"""The figures: every place on a body has one name, and the sides are not mixed up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import View
from desktop.domain.vocabulary import REGIONS
from desktop.words import table
from ui.body.figure import PER_MILLE, figure, views_of, within

STEP = 7
per_mille = st.integers(0, PER_MILLE)


@pytest.mark.parametrize("view", View)
def test_every_place_inside_a_figure_has_exactly_one_region(view):
    chart = figure(view)
    places = [
        (x, y)
        for x in range(0, PER_MILLE + 1, STEP)
        for y in range(0, PER_MILLE + 1, STEP)
        if chart.holds(x, y)
    ]
    assert len(places) > 1000
    wrong = [place for place in places if len(chart.regions_at(*place)) != 1]
    assert wrong == []


@given(st.sampled_from(View), per_mille, per_mille)
def test_any_place_inside_a_figure_has_exactly_one_region(view, x, y):
    chart = figure(view)
    if chart.holds(x, y):
        assert len(chart.regions_at(x, y)) == 1


@given(st.sampled_from(View), st.data())
def test_the_borders_between_regions_belong_to_one_of_them(view, data):
    chart = figure(view)
    _code, polygons = data.draw(st.sampled_from(chart.regions))
    x, y = data.draw(st.sampled_from(data.draw(st.sampled_from(polygons))))
    if chart.holds(x, y):
        assert len(chart.regions_at(x, y)) == 1


@pytest.mark.parametrize("view", View)
def test_a_figure_names_known_regions_only_and_lies_on_its_chart(view):
    chart = figure(view)
    assert {code for code, _polygons in chart.regions} <= set(REGIONS)
    for line in chart.lines:
        assert all(0 <= x <= PER_MILLE and 0 <= y <= PER_MILLE for x, y in line.points)


@pytest.mark.parametrize("region", [each for each in REGIONS if each != "teeth"])
def test_every_region_can_be_seen_somewhere_and_set_by_its_name(region):
    views = views_of(region)
    assert views
    for view in views:
        place = figure(view).middle_of(region)
        assert place is not None
        assert figure(view).region_at(*place) == region


def test_what_is_intimate_is_on_the_gated_chart_alone():
    for region in ("genitals", "anus", "breast_left", "breast_right"):
        assert views_of(region) == (View.INTIMATE,)


@pytest.mark.parametrize(
    ("view", "place", "region"),
    [
        (View.FRONT, (300, 380), "elbow_right"),
        (View.FRONT, (780, 380), "elbow_left"),
        (View.BACK, (220, 380), "elbow_left"),
        (View.BACK, (780, 380), "elbow_right"),
        (View.FRONT, (380, 730), "knee_right"),
        (View.LEFT, (530, 730), "knee_left"),
        (View.RIGHT, (470, 730), "knee_right"),
        (View.HANDS, (230, 270), "hand_right"),
        (View.FEET, (269, 700), "sole_right"),
    ],
)
def test_left_and_right_are_those_of_the_person(view, place, region):
    x, y = place
    chart = figure(view)
    found = [
        chart.region_at(at, y)
        for at in range(max(x - 90, 0), min(x + 90, 1000), 10)
        if chart.holds(at, y)
    ]
    assert region in found


def test_the_right_side_is_the_left_one_mirrored():
    left, right = figure(View.LEFT), figure(View.RIGHT)
    for x in range(0, PER_MILLE + 1, 21):
        for y in range(3, PER_MILLE, 21):
            if not (left.holds(x, y) and right.holds(PER_MILLE - x, y)):
                continue
            near = {left.region_at(x + off, y) for off in (-2, 0, 2)}
            mirrored = {named.replace("_left", "_right") for named in near}
            assert right.region_at(PER_MILLE - x, y) in mirrored


def test_a_place_in_none_of_the_polygons_is_found_out():
    square = ((0, 0), (10, 0), (10, 10), (0, 10))
    assert within(square, 5, 5)
    assert not within(square, 11, 5)
    beside = ((10, 0), (20, 0), (20, 10), (10, 10))
    assert [within(each, 10, 5) for each in (square, beside)].count(True) == 1


@pytest.mark.parametrize("language", ["en", "be", "ru"])
def test_every_region_chart_and_caption_has_words(language):
    words = table("body", language)
    assert [each for each in REGIONS if f"region.{each}" not in words] == []
    for view in View:
        assert f"view.{view}" in words
        for code, _place in figure(view).captions:
            assert f"caption.{code}" in words
