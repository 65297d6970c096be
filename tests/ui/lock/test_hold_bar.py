"""The hold in the status line, as it is seen and used."""

import pytest

from tests.ui.accessibility import unnamed
from ui.lock.hold_bar import HoldBar
from ui.lock.idle import Look


@pytest.fixture
def bar(theme, qtbot):
    bar = HoldBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def visible(bar):
    return [
        each.text()
        for each in (bar.words, bar.end, bar.ask, *bar.choices)
        if each.isVisible()
    ]


def test_nothing_is_there_outside_of_an_interview(bar):
    bar.show_look(Look())
    assert visible(bar) == []


def test_an_interview_offers_a_hold_of_three_lengths(bar, qtbot):
    bar.offer(offered=True)
    assert visible(bar) == ["Hold the lock"]
    bar.ask.click()
    assert visible(bar) == ["15 min", "30 min", "60 min"]
    with qtbot.waitSignal(bar.hold_asked) as heard:
        bar.choices[1].click()
    assert heard.args == [30]
    assert unnamed(bar) == []


def test_a_hold_is_in_sight_on_every_page_until_it_ends(bar, qtbot):
    bar.offer(offered=True)
    bar.show_look(Look(hold_seconds=1799))
    assert visible(bar) == ["Idle lock held for 29:59", "Lock as usual"]
    bar.offer(offered=False)
    assert visible(bar) == ["Idle lock held for 29:59", "Lock as usual"]
    with qtbot.waitSignal(bar.end_asked):
        bar.end.click()
    bar.show_look(Look())
    assert visible(bar) == []


def test_the_last_half_minute_is_told(bar):
    bar.show_look(Look(warn_seconds=30))
    assert visible(bar) == ["Locks in 0:30"]
